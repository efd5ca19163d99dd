"""Fees and interest of reminders as part of what is owed, and rates of late interest that the office enters."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import amount, day, instant, text, whole

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: what reminders asked for until now was not booked, so nothing is; no rate was entered."""
    op.create_table(
        "reminder_charge",
        *(whole("id"), whole("invoice_id"), whole("step"), day("dated"), text("kind"), amount("amount"), text("reason")),
        *(instant("entered_at"), whole("entered_by_id")),
        sa.CheckConstraint("kind IN ('fee', 'interest')", name=op.f("ck_reminder_charge_kind")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_reminder_charge_invoice_id")),
        sa.ForeignKeyConstraint(["entered_by_id"], ["person.id"], name=op.f("fk_reminder_charge_entered_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_charge")),
    )
    op.create_index(op.f("ix_reminder_charge_invoice_id"), "reminder_charge", ["invoice_id"])
    op.create_table(
        "reminder_rate",
        *(whole("id"), text("country"), day("since"), amount("percent"), amount("fee", nullable=True), text("source"), instant("at")),
        whole("by_id"),
        sa.CheckConstraint("percent >= 0", name=op.f("ck_reminder_rate_percent")),
        sa.CheckConstraint("fee IS NULL OR fee >= 0", name=op.f("ck_reminder_rate_fee")),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_reminder_rate_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_rate")),
        sa.UniqueConstraint("country", "since", name=op.f("uq_reminder_rate_country_since")),
    )
