"""What each was alerted of, and what they want to hear."""

from __future__ import annotations

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
