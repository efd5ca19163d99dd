"""What changed, in order: the other desks catch up by it."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, PrimaryKeyConstraint

from desk.models.migrations.columns import column, instant, text, whole

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: the first row stands for all that was before, so that the log is never empty."""
    op.create_table(
        "change_log",
        *(whole("seq"), instant("at"), text("kinds"), text("ids"), text("place"), column("xact", kind=BigInteger())),
        PrimaryKeyConstraint("seq", name=op.f("pk_change_log")),
    )
    op.create_index(op.f("ix_change_log_xact"), "change_log", ["xact"])
    op.execute("INSERT INTO change_log (at, kinds, ids, place, xact) VALUES (CURRENT_TIMESTAMP, '', '', '', 0)")
