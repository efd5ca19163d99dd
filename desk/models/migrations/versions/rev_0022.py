"""The desk's values confirmed, and its other numbers and languages."""

from __future__ import annotations

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
