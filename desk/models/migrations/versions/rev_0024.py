"""Why an item or a customer bears no VAT, and items that are not on the list any more."""

from __future__ import annotations

from alembic import op

from desk.models.migrations.columns import flag, text

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: no reason is known yet, and no item retired."""
    for table in ("price_item", "billing_terms"):
        with op.batch_alter_table(table) as changed:
            changed.add_column(text("exemption", default="''"))
            if table == "price_item":
                changed.add_column(flag("retired", default="false"))
