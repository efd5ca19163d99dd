"""Invoices: proof of what was issued, drafts in detail, credit by line, reminders, bank files, runs."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import amount, blob, data, day, flag, instant, text, whole
from desk.rules import chain

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

TRIGGERS = ("invoice_kept_insert", "invoice_line_kept_insert", "invoice_line_kept_update", "invoice_line_kept_delete")
PERCENT = "discount >= 0 AND discount <= 1000000"


def upgrade() -> None:
    """Bring an older desk forward: what was issued gets its link in the chain, its paper moves to the files."""
    if op.get_bind().dialect.name == "sqlite":
        # A trigger that names a table stands in the way of that table being rebuilt; all come back at the end.
        for name in TRIGGERS:
            op.execute(f"DROP TRIGGER IF EXISTS {name}")
    _terms()
    _invoices()
    _proof()
    _receivables()
    _bank()
    _runs()
    _chain_of_the_past()
    with op.batch_alter_table("invoice") as invoice:
        invoice.drop_column("pdf")
        invoice.drop_column("pdf_sha256")


def _terms() -> None:
    for column in (text("commercial_register", default="''"), text("endpoint", default="''"), whole("kid_length", nullable=True),
                   text("kid_check", default="'mod10'"), text("claim_bank", default="''"), text("vat_zone", default="''")):  # fmt: skip
        op.add_column("desk", column)
    op.add_column("charge", flag("opening", default="false"))
    op.add_column("number_counter", whole("issued", default="0"))
    op.add_column("number_counter", text("last_sha256", default="''"))
    _table(
        "billing_terms", whole("customer_id"), whole("payer_id", nullable=True), text("order_number"), flag("per_site"), text("grouping"),
        text("currency"), whole("payment_days", nullable=True), text("endpoint"),
        sa.CheckConstraint("payment_days IS NULL OR payment_days >= 0", name=op.f("ck_billing_terms_payment_days")),
        key=("customer_id",), links={"customer_id": "customer", "payer_id": "customer"},
    )  # fmt: skip


def _invoices() -> None:
    links = {"payer_id": "customer", "site_id": "site", "corrects_id": "invoice"}
    with op.batch_alter_table("invoice") as invoice:
        for column in (
            whole("version", default="1"), *(whole(name, nullable=True) for name in links),
            *(text(name, default="''") for name in ("order_number", "supply_place", "grouping", "exemption", "mark", "uid", "qr_address")),
            amount("discount", default="0"), text("home_currency", default="''"), amount("home_rate", nullable=True),
            amount("home_vat", nullable=True), data("payer", default="'{}'"), data("appendix", default="'[]'"),
        ):  # fmt: skip
            invoice.add_column(column)
        for name, table in links.items():
            invoice.create_foreign_key(op.f(f"fk_invoice_{name}"), table, [name], ["id"])
        invoice.create_check_constraint(op.f("ck_invoice_discount"), PERCENT)
    for name in ("corrects_id", "credits_id"):
        op.create_index(op.f(f"ix_invoice_{name}"), "invoice", [name])
    op.create_index("ix_invoice_due", "invoice", ["state", "due_date", "id"])
    with op.batch_alter_table("invoice_line") as line:
        for column in (text("kind", default="'work'"), amount("discount", default="0"), text("vat_category", default="'S'"),
                       whole("credits_line_id", nullable=True)):  # fmt: skip
            line.add_column(column)
        line.create_foreign_key(op.f("fk_invoice_line_credits_line_id"), "invoice_line", ["credits_line_id"], ["id"])
        line.create_check_constraint(op.f("ck_invoice_line_discount"), PERCENT)
    op.create_index(op.f("ix_invoice_line_credits_line_id"), "invoice_line", ["credits_line_id"])
    op.create_index("ix_invoice_line_charge_id", "invoice_line", ["charge_id"])


def _proof() -> None:
    _table(
        "invoice_link", whole("invoice_id"), text("chain"), whole("position"), text("content_sha256"), text("previous_sha256"),
        text("sha256"), key=("invoice_id",), links={"invoice_id": "invoice"}, unique=("chain", "position"),
    )  # fmt: skip
    _table(
        "invoice_file", whole("id"), whole("invoice_id"), text("kind"), blob("content"), text("sha256"), text("seal"), instant("made_at"),
        sa.CheckConstraint("kind IN ('pdf', 'xml')", name=op.f("ck_invoice_file_kind")),
        links={"invoice_id": "invoice"}, unique=("invoice_id", "kind"),
    )  # fmt: skip
    _table("kept_logo", text("sha256"), blob("content"), key=("sha256",))


def _receivables() -> None:
    with op.batch_alter_table("payment") as payment:
        payment.add_column(text("kind", default="'payment'"))
        payment.create_check_constraint(op.f("ck_payment_kind"), "kind IN ('payment', 'refund', 'rounding')")
    _table(
        "reminder", whole("id"), whole("invoice_id"), whole("step"), day("dated"), day("pay_by"), amount("owed"), amount("fee"),
        amount("interest"), whole("interest_days"), instant("made_at"), whole("made_by_id"),
        links={"invoice_id": "invoice", "made_by_id": "person"}, unique=("invoice_id", "step"),
    )  # fmt: skip
    _table(
        "reminder_pause", whole("invoice_id"), text("reason"), instant("at"), whole("by_id"),
        key=("invoice_id",), links={"invoice_id": "invoice", "by_id": "person"},
    )  # fmt: skip
    _table(
        "exchange_rate", whole("id"), text("currency"), day("valid_from"), amount("rate"), text("source"),
        sa.CheckConstraint("rate > 0", name=op.f("ck_exchange_rate_rate")), unique=("currency", "valid_from"),
    )  # fmt: skip


def _bank() -> None:
    _table(
        "bank_file", whole("id"), text("sha256"), text("name"), text("kind"), instant("read_at"), whole("read_by_id"),
        links={"read_by_id": "person"}, unique=("sha256",),
    )  # fmt: skip
    _table(
        "bank_entry", whole("id"), whole("file_id"), text("key"), text("account"), day("booked_on"), amount("amount"), text("currency"),
        text("reference"), text("payer"), text("text"), text("state"), text("reason"), whole("payment_id", nullable=True),
        sa.CheckConstraint("state IN ('open', 'matched', 'aside')", name=op.f("ck_bank_entry_state")),
        sa.CheckConstraint("(state = 'matched') = (payment_id IS NOT NULL)", name=op.f("ck_bank_entry_matched")),
        sa.UniqueConstraint("payment_id", name=op.f("uq_bank_entry_payment_id")),
        links={"file_id": "bank_file", "payment_id": "payment"}, unique=("key",),
    )  # fmt: skip
    op.create_index(op.f("ix_bank_entry_file_id"), "bank_entry", ["file_id"])
    op.create_index("ix_bank_entry_state", "bank_entry", ["state", "booked_on", "id"])


def _runs() -> None:
    _table(
        "billing_run", whole("id"), text("month"), text("state"), instant("begun_at"), whole("begun_by_id"),
        instant("finished_at", nullable=True),
        sa.CheckConstraint("state IN ('open', 'stopped', 'finished')", name=op.f("ck_billing_run_state")),
        links={"begun_by_id": "person"},
    )  # fmt: skip
    _table(
        "billing_run_row", whole("id"), whole("run_id"), whole("customer_id"), text("state"), whole("turn"), data("charge_ids"),
        data("invoice_ids"), data("why"),
        sa.CheckConstraint("state IN ('waiting', 'done', 'skipped', 'failed')", name=op.f("ck_billing_run_row_state")),
        links={"run_id": "billing_run", "customer_id": "customer"}, unique=("run_id", "customer_id"),
    )  # fmt: skip
    op.create_index("ix_billing_run_row_state", "billing_run_row", ["run_id", "state", "id"])


def _table(
    name: str, *parts: sa.Column[Any] | sa.Constraint, key: tuple[str, ...] = ("id",), links: dict[str, str] | None = None,
    unique: tuple[str, ...] = (),
) -> None:  # fmt: skip
    """A new table with its keys under the names of the models' convention."""
    more: list[sa.Constraint] = [sa.PrimaryKeyConstraint(*key, name=op.f(f"pk_{name}"))]
    more += [sa.ForeignKeyConstraint([own], [f"{table}.id"], name=op.f(f"fk_{name}_{own}")) for own, table in (links or {}).items()]
    if unique:
        more.append(sa.UniqueConstraint(*unique, name=op.f(f"uq_{name}_{'_'.join(unique)}")))
    op.create_table(name, *parts, *more)


def _chain_of_the_past() -> None:
    """Give every document issued so far its link, in the order of its numbers, and its paper a seal."""
    bind = op.get_bind()
    invoice = sa.Table("invoice", sa.MetaData(), autoload_with=bind)
    line = sa.Table("invoice_line", sa.MetaData(), autoload_with=bind)
    link = sa.Table("invoice_link", sa.MetaData(), autoload_with=bind)
    file = sa.Table("invoice_file", sa.MetaData(), autoload_with=bind)
    counter = sa.Table("number_counter", sa.MetaData(), autoload_with=bind)
    heads: dict[str, tuple[int, str]] = {}
    found = sa.select(invoice).where(invoice.c.state != "draft").order_by(invoice.c.kind, invoice.c.series, invoice.c.sequence)
    for row in bind.execute(found).mappings().all():
        own = sa.select(line).where(line.c.invoice_id == row["id"]).order_by(line.c.position)
        said = chain.content_sha256(dict(row), [dict(one) for one in bind.execute(own).mappings()])
        position, previous = heads.get(row["kind"], (0, ""))
        place = chain.Link(row["series"], row["sequence"], row["number"], row["issue_date"], row["reference"], said)
        digest = chain.link_sha256(previous, place)
        bind.execute(link.insert().values(
            invoice_id=row["id"], chain=row["kind"], position=position + 1, content_sha256=said, previous_sha256=previous, sha256=digest,
        ))  # fmt: skip
        heads[row["kind"]] = (position + 1, digest)
        if row["pdf"] is not None:
            # What was altered before keeps the digest it should have: a check still tells.
            was = row["pdf_sha256"] or sha256(row["pdf"]).hexdigest()
            bind.execute(file.insert().values(
                invoice_id=row["id"], kind="pdf", content=row["pdf"], sha256=was, seal=chain.seal_of(digest, "pdf", was),
                made_at=_instant(row["issued_at"]),
            ))  # fmt: skip
    for series, (issued, last) in heads.items():
        bind.execute(counter.update().where(counter.c.series == series).values(issued=issued, last_sha256=last))


def _instant(kept: datetime | None) -> datetime:
    """An instant as the engine keeps it: SQLite's have no zone."""
    found = kept or datetime(1970, 1, 1, tzinfo=UTC)
    return found.replace(tzinfo=None) if op.get_bind().dialect.name == "sqlite" else found
