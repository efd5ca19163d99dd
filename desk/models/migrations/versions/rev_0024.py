"""Why an item or a customer bears no VAT."""

from __future__ import annotations

from alembic import op

from desk.models.migrations.columns import text

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: no reason is known yet."""
    for table in ("price_item", "billing_terms"):
        with op.batch_alter_table(table) as changed:
            changed.add_column(text("exemption", default="''"))
