"""Customers: more numbers and addresses of a person, merged customers, the record of personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import op
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, PrimaryKeyConstraint

from desk.models.migrations.columns import data, instant, text, whole

if TYPE_CHECKING:
    from sqlalchemy import Column

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

KIND, WHAT = "kind IN ('phone', 'email')", "what IN ('exported', 'erased')"


def upgrade() -> None:
    """Bring an older desk forward: nobody was merged or erased before, and everybody has one number and one address."""
    with op.batch_alter_table("customer") as customer:
        customer.add_column(text("visit_address", default="''"))
        customer.add_column(whole("merged_into_id", nullable=True))
        customer.create_foreign_key(op.f("fk_customer_merged_into_id"), "customer", ["merged_into_id"], ["id"])
    op.create_index(op.f("ix_customer_merged_into_id"), "customer", ["merged_into_id"])
    op.add_column("contact", instant("erased_at", nullable=True))
    _table("contact_way", whole("contact_id"), text("kind"), text("label"), text("value"), text("digits"),
           links={"contact_id": "contact"}, checks={"kind": KIND}, indexes=("contact_id", "digits"))  # fmt: skip
    _table("customer_merge", whole("source_id"), whole("target_id"), instant("at"), whole("by_id"), data("moved"),
           instant("undone_at", nullable=True), whole("undone_by_id", nullable=True),
           links={"source_id": "customer", "target_id": "customer", "by_id": "person", "undone_by_id": "person"},
           checks={}, indexes=("source_id", "target_id"))  # fmt: skip
    _table("personal_event", whole("contact_id"), instant("at"), whole("by_id"), text("what"), data("detail"),
           links={"contact_id": "contact", "by_id": "person"}, checks={"what": WHAT}, indexes=("contact_id",))  # fmt: skip


def _table(name: str, *columns: Column[object], links: dict[str, str], checks: dict[str, str], indexes: tuple[str, ...]) -> None:
    op.create_table(
        name,
        whole("id"),
        *columns,
        *(ForeignKeyConstraint([column], [f"{table}.id"], name=op.f(f"fk_{name}_{column}")) for column, table in links.items()),
        *(CheckConstraint(rule, name=op.f(f"ck_{name}_{check}")) for check, rule in checks.items()),
        PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    for column in indexes:
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])
