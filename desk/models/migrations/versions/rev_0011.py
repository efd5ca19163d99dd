"""Course types, rooms, series, and who is to be told."""

from __future__ import annotations

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
