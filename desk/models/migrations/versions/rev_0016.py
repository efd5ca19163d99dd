"""Price lists: the last day of a price, VAT categories, customers' own prices, and who changed what."""

from __future__ import annotations

from alembic import op
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, PrimaryKeyConstraint, UniqueConstraint

from desk.models.migrations.columns import amount, data, day, instant, text, whole

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

PERIOD = "valid_to IS NULL OR valid_to >= valid_from"
WHAT = "what IN ('price', 'confirmed', 'item')"


def upgrade() -> None:
    """Bring an older desk forward: its prices hold until the next, as they did; who set them nobody wrote down."""
    with op.batch_alter_table("price_item", table_args=()) as item:
        item.add_column(text("vat_category", default="'S'"))
        item.create_check_constraint(op.f("ck_price_item_vat_category"), "vat_category IN ('S', 'Z', 'E')")
    with op.batch_alter_table("price", table_args=(CheckConstraint("amount >= 0", name=op.f("ck_price_amount")),)) as price:
        price.add_column(day("valid_to", nullable=True))
        price.create_check_constraint(op.f("ck_price_period"), PERIOD)
    _customers_own()
    _changes()


def _customers_own() -> None:
    op.create_table(
        "customer_price",
        *(whole("id"), whole("customer_id"), whole("item_id"), day("valid_from"), day("valid_to", nullable=True), amount("amount")),
        CheckConstraint("amount >= 0", name=op.f("ck_customer_price_amount")),
        CheckConstraint(PERIOD, name=op.f("ck_customer_price_period")),
        ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_customer_price_customer_id")),
        ForeignKeyConstraint(["item_id"], ["price_item.id"], name=op.f("fk_customer_price_item_id")),
        PrimaryKeyConstraint("id", name=op.f("pk_customer_price")),
        UniqueConstraint("customer_id", "item_id", "valid_from", name=op.f("uq_customer_price_customer_id_item_id_valid_from")),
    )
    op.create_index(op.f("ix_customer_price_item_id"), "customer_price", ["item_id"])


def _changes() -> None:
    op.create_table(
        "price_change",
        *(whole("id"), whole("batch"), whole("undoes", nullable=True), instant("at"), whole("by_id", nullable=True), whole("item_id")),
        *(whole("customer_id", nullable=True), text("what"), day("valid_from", nullable=True), data("before"), data("after")),
        CheckConstraint(WHAT, name=op.f("ck_price_change_what")),
        ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_price_change_by_id")),
        ForeignKeyConstraint(["item_id"], ["price_item.id"], name=op.f("fk_price_change_item_id")),
        ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_price_change_customer_id")),
        PrimaryKeyConstraint("id", name=op.f("pk_price_change")),
    )
    for column in ("batch", "item_id", "customer_id"):
        op.create_index(op.f(f"ix_price_change_{column}"), "price_change", [column])
