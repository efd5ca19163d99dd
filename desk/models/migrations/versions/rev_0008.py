"""The log of calls and the charges' frozen terms."""

from __future__ import annotations

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
