"""The order of the queue kept in columns, its counts, and the full text of tickets."""

from __future__ import annotations

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
