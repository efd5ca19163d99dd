"""The log of calls and the charges' frozen terms."""

from __future__ import annotations

import tomllib
from typing import Any

from alembic import op
from sqlalchemy import CheckConstraint, Column, PrimaryKeyConstraint, Table, inspect
from sqlalchemy import text as statement

from desk.models.migrations.columns import data, flag, instant, text, whole
from desk.paths import resources

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

LINKS = {
    "call": {"call_type_id": "call_type", "merged_into_id": "call", "split_from_id": "call", "callback_call_id": "call"},
    "charge": {"approved_by_id": "person"},
}


def upgrade() -> None:
    """Types of call, what became of a call, who approved a charge."""
    types = op.create_table(
        "call_type",
        *(whole("id"), text("title"), text("sign"), text("kind"), text("cause"), text("work"), whole("position"), flag("active")),
        *_key("call_type"),
    )
    _rebuilt("call", text("title", default="''"), text("discard_reason", default="''"), instant("callback_asked_at", nullable=True),
             instant("callback_done_at", nullable=True))  # fmt: skip
    _rebuilt("charge", instant("approved_at", nullable=True), data("history", default="'[]'"))
    op.create_index("ix_call_callback", "call", ["customer_id", "callback_asked_at"])
    _shipped(types)


def _rebuilt(table: str, *columns: Column[Any]) -> None:
    """Add columns, and those with links, to a table; SQLite copies it for the links' sake, and its checks must be told to go along."""
    checks = inspect(op.get_bind()).get_check_constraints(table) if op.get_bind().dialect.name == "sqlite" else []
    kept = [CheckConstraint(check["sqltext"], name=op.f(str(check["name"]))) for check in checks]
    with op.batch_alter_table(table, table_args=tuple(kept)) as batch:
        for column in columns:
            batch.add_column(column)
        for name, target in LINKS[table].items():
            batch.add_column(whole(name, nullable=True))
            batch.create_foreign_key(op.f(f"fk_{table}_{name}"), target, [name], ["id"])


def _key(table: str) -> tuple[PrimaryKeyConstraint, ...]:
    return (PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),)


def _shipped(types: Table) -> None:
    """A desk that stands gets the types that ship with its profile; one that is set up later gets them then."""
    key = op.get_bind().execute(statement("SELECT key FROM profile ORDER BY version DESC LIMIT 1")).scalar()
    file = resources() / "call_types" / f"{key}.toml"
    if key is not None and file.is_file():
        rows = tomllib.loads(file.read_text(encoding="utf-8"))["type"]
        op.bulk_insert(types, [{**row, "position": at, "active": True} for at, row in enumerate(rows, start=1)])
