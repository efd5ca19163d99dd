"""Links, tags, merges, undo and presence of tickets; their version, their closing, the desk's teams."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from desk.models.migrations.columns import data, flag, instant, text, whole

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring an older desk forward: nothing closes by itself there until it is asked for, and its two teams stay."""
    op.add_column("ticket", text("product_version", default="''"))
    op.add_column("ticket", instant("closed_at", nullable=True))
    op.execute("UPDATE ticket SET closed_at = resolved_at WHERE status = 'closed'")
    op.add_column("desk", whole("close_after_days", default="0"))
    _tags()
    _links()
    _undo()
    _presence()
    _teams()


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _points(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{table}_{column}"))


# fmt: off: many columns to a line keep a table in sight

def _tags() -> None:
    op.create_table(
        "tag", whole("id"), text("name"), text("folded"), _key("tag"), sa.UniqueConstraint("folded", name=op.f("uq_tag_folded")),
    )
    op.create_table(
        "ticket_tag", whole("ticket_id"), whole("tag_id"),
        _points("ticket_tag", "ticket_id", "ticket"), _points("ticket_tag", "tag_id", "tag"),
        sa.PrimaryKeyConstraint("ticket_id", "tag_id", name=op.f("pk_ticket_tag")),
    )
    op.create_index(op.f("ix_ticket_tag_tag_id"), "ticket_tag", ["tag_id"])


def _links() -> None:
    op.create_table(
        "ticket_link",
        whole("id"), text("kind"), whole("from_id"), whole("to_id"), instant("at"), whole("person_id", nullable=True),
        sa.CheckConstraint("from_id <> to_id", name=op.f("ck_ticket_link_two_tickets")),
        sa.CheckConstraint("kind IN ('blocks', 'duplicate', 'related')", name=op.f("ck_ticket_link_kind")),
        _points("ticket_link", "from_id", "ticket"), _points("ticket_link", "to_id", "ticket"),
        _points("ticket_link", "person_id", "person"), _key("ticket_link"),
        sa.UniqueConstraint("from_id", "to_id", "kind", name=op.f("uq_ticket_link_from_id_to_id_kind")),
    )
    op.create_index(op.f("ix_ticket_link_to_id"), "ticket_link", ["to_id"])
    op.create_table(
        "ticket_merge",
        whole("id"), whole("source_id"), whole("target_id"), instant("at"), whole("person_id", nullable=True), whole("source_version"),
        whole("target_version"), data("data"), instant("undone_at", nullable=True),
        sa.CheckConstraint("source_id <> target_id", name=op.f("ck_ticket_merge_two_tickets")),
        _points("ticket_merge", "source_id", "ticket"), _points("ticket_merge", "target_id", "ticket"),
        _points("ticket_merge", "person_id", "person"), _key("ticket_merge"),
    )
    for column in ("source_id", "target_id"):
        op.create_index(op.f(f"ix_ticket_merge_{column}"), "ticket_merge", [column])


def _undo() -> None:
    op.create_table(
        "bulk_change",
        whole("id"), instant("at"), whole("person_id", nullable=True), text("deed"), data("data"), instant("undone_at", nullable=True),
        _points("bulk_change", "person_id", "person"), _key("bulk_change"),
    )
    op.create_index(op.f("ix_bulk_change_at"), "bulk_change", ["at"])


def _presence() -> None:
    op.create_table(
        "presence",
        text("place"), whole("ticket_id"), whole("person_id"), text("side"), instant("seen_at"),
        _points("presence", "ticket_id", "ticket"), _points("presence", "person_id", "person"),
        sa.PrimaryKeyConstraint("place", name=op.f("pk_presence")),
    )
    op.create_index("ix_presence_ticket", "presence", ["ticket_id", "seen_at"])


def _teams() -> None:
    teams = op.create_table(
        "team",
        whole("id"), text("code"), text("name"), text("charged_as"), whole("position"), flag("active"), _key("team"),
        sa.UniqueConstraint("code", name=op.f("uq_team_code")),
    )
    shipped = [{"code": code, "name": "", "charged_as": code, "position": at, "active": True}
               for at, code in enumerate(("support", "service"), start=1)]
    op.bulk_insert(teams, shipped)
