"""What changed, in order: the other desks catch up by it."""

from __future__ import annotations

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
