"""The order of the queue kept in columns, its counts, and the full text of tickets."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models import found
from desk.models.migrations.columns import column, day, flag, instant, text, whole

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ORDER = ["queue_place", "queue_at", "received_at", "id"]
VIEWS = {
    "all_open": "is_open",
    "unassigned": "is_open AND owner_id IS NULL",
    "breached": "is_open AND breached",
    "waiting": "is_open AND status IN ('waiting_customer', 'waiting_approval')",
    "held": "is_open AND held_reason IS NOT NULL",
    "level_3": "is_open AND level = 3",
    "management": "is_open AND management",
}


def upgrade() -> None:
    """Bring an older desk forward: order, counts and words of every ticket are worked out after the last revision (queue_rebuild)."""
    _columns()
    _tables()
    _indexes()
    op.execute(sa.text("INSERT INTO queue_clock (id, zone, profile_version) VALUES (1, '', 0)"))
    found.create(op.get_bind())


# fmt: off: many columns to a line keep a table in sight

def _columns() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    never = "'9999-12-31 00:00:00.000000'" if sqlite else "TIMESTAMPTZ '9999-12-31 00:00:00+00'"
    for made in (
        whole("queue_place", default="0"), instant("queue_at", default=never), flag("breached", default="false"),
        whole("due_day", nullable=True), instant("turns_at", nullable=True), instant("notes_at", nullable=True),
        instant("rises_at", nullable=True),
    ):
        op.add_column("ticket", made)
    op.add_column("ticket_promise", instant("aim_passed_at", nullable=True))
    op.add_column("ticket_promise", instant("latest_passed_at", nullable=True))


def _tables() -> None:
    op.create_table(
        "queue_clock",
        whole("id"), instant("mark_at", nullable=True), instant("seen_at", nullable=True), instant("doubted_at", nullable=True),
        text("zone"), day("days_on", nullable=True), whole("profile_version"),
        sa.CheckConstraint("id = 1", name=op.f("ck_queue_clock_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queue_clock")),
    )
    op.create_table(
        "local_day",
        sa.Column("day", sa.Integer(), autoincrement=False, nullable=False), instant("starts_at"), instant("ends_at"),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_local_day")),
    )
    op.create_index(op.f("ix_local_day_starts_at"), "local_day", ["starts_at"])
    op.create_table(
        "ticket_count",
        column("id", kind=sa.BigInteger().with_variant(sa.Integer(), "sqlite")), text("view"), whole("of"), whole("count"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_count")),
    )
    op.create_index("ix_ticket_count_view", "ticket_count", ["view", "of"])


def _indexes() -> None:
    for view, where in VIEWS.items():
        _part(f"ix_ticket_queue_{view}", *ORDER, where=where)
    _part("ix_ticket_queue_mine", "owner_id", *ORDER)
    _part("ix_ticket_queue_due", "due_day", *ORDER)
    _part("ix_ticket_queue_resolved", "resolved_at", "id", where="NOT is_open")
    _part("ix_ticket_to_close", "resolved_at", where="status = 'resolved'")
    _part("ix_ticket_turns", "turns_at")
    _part("ix_ticket_notes", "notes_at")
    _part("ix_ticket_rises", "rises_at", where="is_open AND NOT management")


def _part(name: str, *columns: str, where: str = "is_open") -> None:
    op.create_index(name, "ticket", list(columns), sqlite_where=sa.text(where), postgresql_where=sa.text(where))
