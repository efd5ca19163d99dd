"""Estimates line by line, reasons of breaches, raised tiers and who was told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import amount, data, day, flag, instant, text, whole

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# The reasons every desk begins with; the words are in the translations.
SHIPPED = ("workload", "absence", "supplier", "larger", "overlooked", "wrong_facts", "own_outage", "other")

MORE = {
    "pindena": ('alerts = ["new_request"]\n', "interim_answer_starts = true\n"),
    "clickmedia": ('tells = ["receipt", "hours", "completion"]\n',),
}
INSTEAD = {
    "clickmedia": {
        "phone": "Help by phone comes with the phone pack: ask the customer to write by e-mail, form or chat, or offer the pack.",
    },
    "web-veistamo": {
        "named_contact": "A named contact comes with Premium: point the customer to the common number, e-mail or form.",
        "slack": "A Slack channel of one's own comes with Premium: point the customer to the common number, e-mail or form.",
    },
}


def upgrade() -> None:
    """Bring an older desk forward: the tables, the columns, the shipped reasons; standing promises rest on the profile of today."""
    _promises()
    _estimates()
    _notices()
    _raises()
    reasons = sa.table("breach_reason", *(sa.column(name) for name in ("position", "code", "text", "needs_text", "active")))
    rows = [
        {"position": at, "code": code, "text": "", "needs_text": code == "other", "active": True}
        for at, code in enumerate(SHIPPED, start=1)
    ]
    op.bulk_insert(reasons, rows)
    _profiles()
    op.execute(sa.text("UPDATE ticket SET profile_version = (SELECT coalesce(max(version), 0) FROM profile)"))


def _profiles() -> None:
    """What the shipped promises say beyond what earlier copies of them could: put at the head, where the keys of no table stand."""
    connection = op.get_bind()
    for row in connection.execute(sa.text("SELECT id, key, toml FROM profile")).all():
        kept = "".join(line for line in MORE.get(row.key, ()) if not line.startswith(tuple(_keys(row.toml))))
        written = row.toml
        for name, instead in INSTEAD.get(row.key, {}).items():
            head = f'[[channels]]\nname = "{name}"\n'
            if "\ninstead = " not in "\n" + written.partition(head)[2].partition("\n[[")[0]:
                written = written.replace(head, f'{head}instead = "{instead}"\n')
        if kept or written != row.toml:
            connection.execute(sa.text("UPDATE profile SET toml = :toml WHERE id = :id"), {"toml": kept + written, "id": row.id})


def _keys(toml: str) -> list[str]:
    """The keys that stand at the head of a profile already."""
    head = toml.partition("\n[")[0]
    return [line.partition("=")[0] for line in head.splitlines() if "=" in line]


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _points(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))


# fmt: off: many columns to a line keep a table in sight

def _promises() -> None:
    op.add_column("ticket", data("fault_ticks", default="'[]'"))
    op.add_column("ticket", whole("profile_version", default="0"))
    op.add_column("ticket_promise", instant("since", nullable=True))
    op.create_table(
        "promise_past",
        whole("id"), whole("ticket_id"), text("kind"), instant("aim", nullable=True), instant("latest", nullable=True), data("why"),
        instant("since", nullable=True), instant("ended_at"), text("cause"), whole("person_id", nullable=True), flag("broken"),
        _points("promise_past", "ticket_id", "ticket"), _points("promise_past", "person_id", "person"), _key("promise_past"),
    )
    op.create_index("ix_promise_past_ticket", "promise_past", ["ticket_id", "ended_at"])
    op.create_table(
        "breach_reason",
        whole("id"), whole("position"), text("code"), text("text"), flag("needs_text"), flag("active"), _key("breach_reason"),
    )
    op.create_table(
        "breach_explanation",
        whole("id"), whole("ticket_id"), text("kind"), instant("latest"), whole("reason_id"), text("text"), instant("at"),
        whole("person_id", nullable=True),
        _points("breach_explanation", "ticket_id", "ticket"), _points("breach_explanation", "reason_id", "breach_reason"),
        _points("breach_explanation", "person_id", "person"), _key("breach_explanation"),
        sa.UniqueConstraint("ticket_id", "kind", "latest", name=op.f("uq_breach_explanation_ticket_id_kind_latest")),
    )
    op.create_index(op.f("ix_breach_explanation_at"), "breach_explanation", ["at"])


def _estimates() -> None:
    op.create_table(
        "estimate",
        whole("id"), whole("ticket_id"), whole("revision"), text("state"), text("language"), text("currency"), amount("hours"),
        amount("net"), amount("vat_rate"), amount("vat"), amount("gross"), day("valid_until"), text("note"), instant("made_at"),
        whole("made_by_id", nullable=True), instant("sent_at", nullable=True), whole("sent_by_id", nullable=True), text("sent_how"),
        instant("answered_at", nullable=True), whole("answered_by_id", nullable=True), whole("contact_id", nullable=True),
        text("answered_how"), text("answer_note"), instant("replaced_at", nullable=True),
        sa.CheckConstraint("state IN ('draft', 'sent', 'approved', 'declined', 'replaced')", name=op.f("ck_estimate_state")),
        _points("estimate", "ticket_id", "ticket"), _points("estimate", "made_by_id", "person"),
        _points("estimate", "sent_by_id", "person"),
        _points("estimate", "answered_by_id", "person"), _points("estimate", "contact_id", "contact"), _key("estimate"),
        sa.UniqueConstraint("ticket_id", "revision", name=op.f("uq_estimate_ticket_id_revision")),
    )
    op.create_table(
        "estimate_line",
        whole("id"), whole("estimate_id"), whole("position"), text("text"), text("work"), amount("hours"),
        amount("quantity", nullable=True),
        text("unit"), amount("unit_price", nullable=True), amount("net"), flag("covered"), flag("agreed"),
        _points("estimate_line", "estimate_id", "estimate"), _key("estimate_line"),
    )
    op.create_index(op.f("ix_estimate_line_estimate_id"), "estimate_line", ["estimate_id"])


def _notices() -> None:
    op.create_table(
        "notice",
        whole("id"), whole("ticket_id"), text("code"), instant("at"), whole("person_id", nullable=True), whole("by_id", nullable=True),
        flag("by_rule"), text("note"), instant("seen_at", nullable=True),
        _points("notice", "ticket_id", "ticket"), _points("notice", "person_id", "person"), _points("notice", "by_id", "person"),
        _key("notice"),
    )
    op.create_index("ix_notice_person", "notice", ["person_id", "seen_at"])
    op.create_index(op.f("ix_notice_ticket_id"), "notice", ["ticket_id"])
    op.create_table(
        "telling",
        whole("id"), whole("ticket_id"), text("what"), instant("at"), whole("person_id", nullable=True), text("how"), text("note"),
        _points("telling", "ticket_id", "ticket"), _points("telling", "person_id", "person"), _key("telling"),
    )
    op.create_index("ix_telling_ticket", "telling", ["ticket_id", "what"])
    op.create_table(
        "approval",
        whole("id"), whole("ticket_id"), whole("contact_id", nullable=True), instant("said_at"), text("how"), text("note"), instant("at"),
        whole("person_id"),
        _points("approval", "ticket_id", "ticket"), _points("approval", "contact_id", "contact"),
        _points("approval", "person_id", "person"), _key("approval"),
    )
    op.create_index(op.f("ix_approval_ticket_id"), "approval", ["ticket_id"])


def _raises() -> None:
    op.create_table(
        "raise_window",
        whole("id"), whole("contract_id"), whole("weekday"), whole("opens"), whole("closes"),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_raise_window_weekday")),
        sa.CheckConstraint("opens >= 0 AND closes > opens AND closes <= 1440", name=op.f("ck_raise_window_runs_forward")),
        _points("raise_window", "contract_id", "contract"), _key("raise_window"),
        sa.UniqueConstraint("contract_id", "weekday", "opens", name=op.f("uq_raise_window_contract_id_weekday_opens")),
    )
    op.create_table(
        "raise_contact",
        whole("id"), whole("contract_id"), whole("contact_id"),
        _points("raise_contact", "contract_id", "contract"), _points("raise_contact", "contact_id", "contact"), _key("raise_contact"),
        sa.UniqueConstraint("contract_id", "contact_id", name=op.f("uq_raise_contact_contract_id_contact_id")),
    )
