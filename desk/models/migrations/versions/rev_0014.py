"""Contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from alembic import op
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, PrimaryKeyConstraint, inspect

from desk.models.migrations.columns import data, day, flag, instant, text, whole

if TYPE_CHECKING:
    from sqlalchemy import Column

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

CHECKS = {
    "renewal": "renewal IN ('none', 'month', 'year')",
    "renews": "(renewal = 'none') = (renews_on IS NULL)",
    "fee_period": "fee_period IN ('month', 'year')",
    "notice": "notice_days >= 0",
}
WHAT = "what IN ('added', 'corrected', 'agreed', 'renewed', 'ended')"
AGREED = "(SELECT contract_id FROM raise_window UNION SELECT contract_id FROM raise_contact)"


def upgrade() -> None:
    """Bring an older desk forward: its contracts renew nothing, and their fees are invoiced here from the next period on."""
    _contracts()
    op.create_table(
        "contract_change",
        *(whole("id"), whole("contract_id"), instant("at"), whole("by_id", nullable=True), text("what"), day("holds_from")),
        *(data("before"), data("after"), text("reason", default="''")),
        CheckConstraint(WHAT, name=op.f("ck_contract_change_what")),
        ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_contract_change_contract_id")),
        ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_contract_change_by_id")),
        PrimaryKeyConstraint("id", name=op.f("pk_contract_change")),
    )
    op.create_index(op.f("ix_contract_change_contract_id"), "contract_change", ["contract_id"])
    with op.batch_alter_table("charge", table_args=_checks("charge")) as charge:
        for column in (whole("contract_id", nullable=True), day("period_from", nullable=True)):
            charge.add_column(column)
        charge.create_foreign_key(op.f("fk_charge_contract_id"), "contract", ["contract_id"], ["id"])
        charge.create_unique_constraint(op.f("uq_charge_contract_id_period_from"), ["contract_id", "period_from"])
    _past()


def _contracts() -> None:
    columns: tuple[Column[Any], ...] = (
        text("renewal", default="'none'"), day("renews_on", nullable=True), flag("renews_itself", default="true"),
        whole("notice_days", default="0"), text("fee_period", default="'year'"), day("fees_from", nullable=True),
        day("terms_from", nullable=True), instant("ended_at", nullable=True), whole("ended_by_id", nullable=True),
        text("end_reason", default="''"),
    )  # fmt: skip
    with op.batch_alter_table("contract", table_args=_checks("contract")) as contract:
        for column in columns:
            contract.add_column(column)
        contract.create_foreign_key(op.f("fk_contract_ended_by_id"), "person", ["ended_by_id"], ["id"])
        for name, check in CHECKS.items():
            contract.create_check_constraint(op.f(f"ck_contract_{name}"), check)
    op.create_index("ix_contract_renews_on", "contract", ["renews_on"])


def _past() -> None:
    """A tier for a time, or with hours or contacts agreed on, was a raise; fees of past periods were invoiced elsewhere."""
    op.execute(
        "UPDATE contract SET kind = 'raise_' || substr(kind, 6) WHERE kind IN ('tier_standard', 'tier_premium') "  # noqa: S608 - our own texts
        f"AND (ends_on IS NOT NULL OR id IN {AGREED})"
    )
    op.execute("UPDATE contract SET fees_from = CURRENT_DATE")


def _checks(table: str) -> tuple[CheckConstraint, ...]:
    """The checks that stand: SQLite copies the table, and must be told to take them along."""
    if op.get_bind().dialect.name != "sqlite":
        return ()
    found = inspect(op.get_bind()).get_check_constraints(table)
    return tuple(CheckConstraint(check["sqltext"], name=op.f(str(check["name"]))) for check in found)
