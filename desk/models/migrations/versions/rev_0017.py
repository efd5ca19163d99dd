"""Money: the ledger accounts that the desk's accountant agreed on."""

from __future__ import annotations

from alembic import op
from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint

from desk.models.migrations.columns import instant, text, whole

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: every account is its country's usual one until somebody says otherwise."""
    op.create_table(
        "ledger_account",
        *(text("role"), text("number"), instant("at"), whole("by_id")),
        ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_ledger_account_by_id")),
        PrimaryKeyConstraint("role", name=op.f("pk_ledger_account")),
    )
