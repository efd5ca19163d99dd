"""Course types, rooms, series, and who is to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import amount, data, day, flag, instant, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterable

revision = "0011"
down_revision = "0008"
branch_labels = None
depends_on = None

KIND, MODE = "kind IN ('open', 'one_to_one')", "mode IN ('office', 'on_site', 'remote')"
LINKS = {"room_id": "room", "series_id": "course_series", "decided_by_id": "person"}


def upgrade() -> None:
    """Bring an older desk forward: its courses were open ones at an office, and who is still to be told stands in the list."""
    _course()
    _rooms()
    _sessions()
    _tellings()
    _to_tell()


# fmt: off: many columns to a line keep a table in sight

def _course() -> None:
    with op.batch_alter_table("course", table_args=_checks("course")) as course:
        for column in (text("kind", default="'open'"), text("mode", default="'office'"), data("names", default="'{}'"),
                       whole("least", default="0")):
            course.add_column(column)
        course.create_check_constraint(op.f("ck_course_kind"), KIND)
        course.create_check_constraint(op.f("ck_course_mode"), MODE)


def _rooms() -> None:
    op.create_table(
        "room",
        whole("id"), text("office"), text("name"), text("address"), whole("seats", nullable=True), flag("active"), *_keys("room", {}),
    )
    op.create_table(
        "course_series",
        whole("id"), whole("course_id"), data("rule"), instant("made_at"), whole("made_by_id"),
        *_keys("course_series", {"course_id": "course", "made_by_id": "person"}),
    )
    op.create_index(op.f("ix_course_series_course_id"), "course_series", ["course_id"])


def _sessions() -> None:
    with op.batch_alter_table("course_session", table_args=_checks("course_session")) as session:
        for column in (whole("room_id", nullable=True), whole("series_id", nullable=True), whole("least", default="0"),
                       day("decide_on", nullable=True), instant("decided_at", nullable=True), whole("decided_by_id", nullable=True),
                       amount("price", nullable=True)):
            session.add_column(column)
        for name, target in LINKS.items():
            session.create_foreign_key(op.f(f"fk_course_session_{name}"), target, [name], ["id"])
    for name in ("series", "room", "trainer"):
        op.create_index(f"ix_course_session_{name}", "course_session", [f"{name}_id", "starts_at"])


def _tellings() -> None:
    op.create_table(
        "course_telling",
        whole("id"), whole("session_id"), whole("booking_id"), text("what"), instant("before"), instant("made_at"),
        instant("told_at", nullable=True), whole("told_by_id", nullable=True),
        sa.CheckConstraint("what IN ('cancelled', 'moved')", name=op.f("ck_course_telling_what")),
        *_keys("course_telling", {"session_id": "course_session", "booking_id": "booking", "told_by_id": "person"}),
    )
    op.create_index("ix_course_telling_open", "course_telling", ["told_at", "session_id"])
    for name in ("session_id", "booking_id"):
        op.create_index(op.f(f"ix_course_telling_{name}"), "course_telling", [name])

# fmt: on


def _to_tell() -> None:
    """Sites of sessions cancelled before that nobody told yet."""
    op.execute(
        "INSERT INTO course_telling (session_id, booking_id, what, before, made_at) "
        "SELECT session.id, booking.id, 'cancelled', session.starts_at, booking.cancelled_at FROM booking "
        "JOIN course_session AS session ON session.id = booking.session_id "
        "WHERE session.status = 'cancelled' AND booking.cancelled_at IS NOT NULL AND booking.told_at IS NULL"
    )


def _keys(table: str, links: dict[str, str]) -> Iterable[sa.Constraint]:
    for name, target in links.items():
        yield sa.ForeignKeyConstraint([name], [f"{target}.id"], name=op.f(f"fk_{table}_{name}"))
    yield sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _checks(table: str) -> tuple[Any, ...]:
    """The checks that stand: SQLite copies the table, and must be told to take them along."""
    if op.get_bind().dialect.name != "sqlite":
        return ()
    found = sa.inspect(op.get_bind()).get_check_constraints(table)
    return tuple(sa.CheckConstraint(check["sqltext"], name=op.f(str(check["name"]))) for check in found)
