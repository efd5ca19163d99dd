"""Customers: more numbers, merges, and what is known of a person."""

from __future__ import annotations

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
