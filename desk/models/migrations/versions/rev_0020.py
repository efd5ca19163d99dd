"""Outages, maintenance, releases, security breaches and weeks reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import blob, data, day, flag, instant, text, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

RUNS_FORWARD = "ends_at IS NULL OR ends_at >= starts_at"
STATES = "state IN ('planned', 'shipped', 'dropped')"
STEPS = "what IN ('planned', 'moved', 'shipped', 'dropped', 'taken_back')"
REPLY = sa.text("kind = 'reply'")


def upgrade() -> None:
    """Bring an older desk forward: what happened before nobody wrote down; a report finds replies and calls by their time."""
    op.create_index("ix_entry_reply", "entry", ["at"], sqlite_where=REPLY, postgresql_where=REPLY)
    op.create_index("ix_call_started_at", "call", ["started_at"])
    _record()
    _releases()
    _table(
        "week_report", whole("id"), day("first_day"), day("last_day"), instant("made_at"), text("language"), data("figures"),
        text("figures_sha256"), blob("pdf"), text("pdf_sha256"), checks={"runs_forward": "last_day > first_day"}, unique="first_day",
    )  # fmt: skip
    _table(
        "week_report_whole", whole("week_id"), instant("made_at"), data("breaches"), text("breaches_sha256"), blob("pdf"),
        text("pdf_sha256"), links={"week_id": "week_report"}, key="week_id",
    )  # fmt: skip


def _record() -> None:
    _table(
        "outage", whole("id"), instant("starts_at"), instant("ends_at", nullable=True), text("what"), text("affected"), flag("stopped"),
        *_who(), instant("removed_at", nullable=True), checks={"runs_forward": RUNS_FORWARD}, links={"by_id": "person"},
        indexes=("starts_at",),
    )  # fmt: skip
    _table(
        "maintenance", whole("id"), instant("starts_at"), instant("ends_at"), text("what"), text("affected"), flag("downtime"),
        data("broke"), text("override_reason"), whole("override_by_id", nullable=True), *_who(), instant("removed_at", nullable=True),
        checks={"runs_forward": "ends_at > starts_at", "override": "(override_by_id IS NULL) = (override_reason = '')"},
        links={"by_id": "person", "override_by_id": "person"}, indexes=("starts_at",),
    )  # fmt: skip
    _table(
        "security_breach", whole("id"), instant("found_at"), instant("ends_at", nullable=True), text("what"), text("affected"),
        text("measures"), instant("told_at", nullable=True), flag("customers_told"), *_who(), instant("removed_at", nullable=True),
        checks={"runs_forward": "ends_at IS NULL OR ends_at >= found_at"}, links={"by_id": "person"}, indexes=("found_at",),
    )  # fmt: skip


def _releases() -> None:
    _table(
        "release", whole("id"), text("name"), day("planned_on"), text("state"), instant("shipped_at", nullable=True), text("note"),
        instant("made_at"), whole("by_id"), whole("version"), checks={"state": STATES}, links={"by_id": "person"},
        indexes=("planned_on",), unique="name",
    )  # fmt: skip
    _table(
        "release_step", whole("id"), whole("release_id"), instant("at"), whole("by_id"), text("what"), day("day_before", nullable=True),
        day("day_after", nullable=True), text("reason"), checks={"what": STEPS}, links={"release_id": "release", "by_id": "person"},
        indexes=("release_id", "at"),
    )  # fmt: skip
    _table(
        "release_ticket", whole("ticket_id"), whole("release_id"), links={"ticket_id": "ticket", "release_id": "release"},
        indexes=("release_id",), key="ticket_id",
    )  # fmt: skip


def _who() -> tuple[sa.Column[Any], ...]:
    return instant("made_at"), whole("by_id"), whole("version")


def _table(
    name: str, *columns: sa.Column[Any], key: str = "id", checks: Mapping[str, str] | None = None, links: Mapping[str, str] | None = None,
    indexes: tuple[str, ...] = (), unique: str = "",
) -> None:  # fmt: skip
    """A new table with its keys, checks and indexes under the names of the models' convention."""
    more: list[sa.Constraint] = [sa.PrimaryKeyConstraint(key, name=op.f(f"pk_{name}"))]
    more += [sa.CheckConstraint(rule, name=op.f(f"ck_{name}_{check}")) for check, rule in (checks or {}).items()]
    more += [sa.ForeignKeyConstraint([own], [f"{table}.id"], name=op.f(f"fk_{name}_{own}")) for own, table in (links or {}).items()]
    if unique:
        more.append(sa.UniqueConstraint(unique, name=op.f(f"uq_{name}_{unique}")))
    op.create_table(name, *columns, *more)
    for column in indexes:
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column])
