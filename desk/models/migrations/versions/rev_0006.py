"""Estimates line by line, reasons of breaches, raised tiers and who was told."""

from __future__ import annotations

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
