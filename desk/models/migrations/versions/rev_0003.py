"""Saved filters and the fields a desk defines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import amount, data, day, flag, instant, text, whole

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward."""
    _fields()
    _values()
    _filters()


# fmt: off: many columns to a line keep a table in sight

def _fields() -> None:
    """The desk's own fields and their choices."""
    op.create_table(
        "custom_field",
        whole("id"), text("name"), text("kind"), whole("place"), flag("required"), data("ticket_kinds"), flag("active"),
        instant("created_at"), whole("version"),
        sa.CheckConstraint("kind IN ('text', 'number', 'date', 'choice', 'tick')", name=op.f("ck_custom_field_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_field")),
    )
    op.create_table(
        "custom_option",
        whole("id"), whole("field_id"), text("name"), whole("place"), flag("active"),
        sa.ForeignKeyConstraint(["field_id"], ["custom_field.id"], name=op.f("fk_custom_option_field_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_option")),
    )
    op.create_index("ix_custom_option_field_id", "custom_option", ["field_id"])


def _values() -> None:
    """What tickets have in them, found by value from either side."""
    op.create_table(
        "custom_value",
        whole("ticket_id"), whole("field_id"), text("text", nullable=True), text("folded", nullable=True), amount("number", nullable=True),
        day("day", nullable=True), whole("option_id", nullable=True),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_custom_value_ticket_id")),
        sa.ForeignKeyConstraint(["field_id"], ["custom_field.id"], name=op.f("fk_custom_value_field_id")),
        sa.ForeignKeyConstraint(["option_id"], ["custom_option.id"], name=op.f("fk_custom_value_option_id")),
        sa.PrimaryKeyConstraint("ticket_id", "field_id", name=op.f("pk_custom_value")),
    )
    for name, column in (("folded", "folded"), ("number", "number"), ("day", "day"), ("option", "option_id")):
        op.create_index(f"ix_custom_value_{name}", "custom_value", ["field_id", column])


def _filters() -> None:
    """Views of the queue that people made."""
    op.create_table(
        "saved_filter",
        whole("id"), whole("owner_id", nullable=True), text("name"), whole("place"), text("view"), text("search"),
        flag("any_of"), data("conditions"), text("sort"), flag("descending"), data("columns"), whole("by_id", nullable=True),
        instant("changed_at"), whole("version"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_saved_filter_owner_id")),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_saved_filter_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_filter")),
    )
    op.create_index("ix_saved_filter_owner_id", "saved_filter", ["owner_id"])
