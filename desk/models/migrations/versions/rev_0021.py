"""Who is on duty, who is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import op
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, PrimaryKeyConstraint, UniqueConstraint

from desk.models.migrations.columns import data, instant, text, whole

if TYPE_CHECKING:
    from sqlalchemy import Column

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

PLACE = "place BETWEEN 1 AND 2"


def upgrade() -> None:
    """Bring an older desk forward: nobody's number was written down, nobody was on duty or away by the record."""
    op.add_column("person", text("phone", default="''"))
    _duties()
    _offers()
    _absences()


def _duties() -> None:
    _table(
        "duty_rotation", text("skill"), whole("place"), data("people"), whole("weekday"), whole("minute"), whole("weeks"),
        whole("next_turn"), instant("made_until"), instant("ended_at", nullable=True),
        checks={"change": "weekday BETWEEN 0 AND 6 AND minute BETWEEN 0 AND 1439", "place": PLACE, "weeks": "weeks BETWEEN 1 AND 8"},
    )  # fmt: skip
    _table(
        "duty", whole("rotation_id", nullable=True), whole("person_id"), text("skill"), whole("place"), instant("starts_at"),
        instant("ends_at"), instant("removed_at", nullable=True), whole("version"),
        links={"rotation_id": "duty_rotation", "person_id": "person"}, checks={"runs_forward": "ends_at > starts_at", "place": PLACE},
    )  # fmt: skip
    op.create_index("ix_duty_ends_at", "duty", ["ends_at"])
    op.create_index("ix_duty_person", "duty", ["person_id", "ends_at"])
    op.create_index(op.f("ix_duty_rotation_id"), "duty", ["rotation_id"])
    _table(
        "duty_change", instant("at"), whole("by_id"), text("what"), whole("duty_id", nullable=True), data("data"),
        links={"by_id": "person", "duty_id": "duty"},
    )  # fmt: skip
    op.create_index("ix_duty_change_at", "duty_change", ["at", "id"])
    op.create_index(op.f("ix_duty_change_duty_id"), "duty_change", ["duty_id"])


def _offers() -> None:
    _table(
        "duty_offer", whole("duty_id"), whole("duty_version"), whole("return_id", nullable=True), whole("return_version", nullable=True),
        whole("to_id", nullable=True), text("note"), text("state"), instant("at"), whole("by_id"), instant("answered_at", nullable=True),
        whole("answered_by_id", nullable=True),
        links={"duty_id": "duty", "return_id": "duty", "to_id": "person", "by_id": "person", "answered_by_id": "person"},
        checks={"state": "state IN ('open', 'taken', 'declined', 'withdrawn')", "answered": "(state = 'open') = (answered_at IS NULL)"},
    )  # fmt: skip
    op.create_index("ix_duty_offer_state", "duty_offer", ["state", "id"])
    op.create_index(op.f("ix_duty_offer_duty_id"), "duty_offer", ["duty_id"])


def _absences() -> None:
    _table(
        "absence", whole("person_id"), text("kind"), instant("starts_at"), instant("ends_at", nullable=True),
        whole("covered_by_id", nullable=True), text("note"), instant("at"), whole("by_id"), instant("removed_at", nullable=True),
        whole("version"), links={"person_id": "person", "covered_by_id": "person", "by_id": "person"},
        checks={"kind": "kind IN ('sick', 'holiday', 'other')", "runs_forward": "ends_at IS NULL OR ends_at > starts_at"},
    )  # fmt: skip
    op.create_index("ix_absence_person", "absence", ["person_id", "starts_at"])
    op.create_index("ix_absence_ends_at", "absence", ["ends_at"])
    _table(
        "absence_ticket", whole("absence_id"), whole("ticket_id"), whole("to_id"), instant("at"), whole("by_id"), text("state"),
        instant("ended_at", nullable=True),
        UniqueConstraint("absence_id", "ticket_id", name=op.f("uq_absence_ticket_absence_id_ticket_id")),
        links={"absence_id": "absence", "ticket_id": "ticket", "to_id": "person", "by_id": "person"},
        checks={"state": "state IN ('given', 'back', 'kept')", "ended": "(state = 'given') = (ended_at IS NULL)"},
    )  # fmt: skip
    op.create_index(op.f("ix_absence_ticket_ticket_id"), "absence_ticket", ["ticket_id"])


def _table(
    name: str, *parts: Column[object] | UniqueConstraint, links: dict[str, str] | None = None, checks: dict[str, str] | None = None,
) -> None:  # fmt: skip
    op.create_table(
        name,
        whole("id"),
        *parts,
        *(ForeignKeyConstraint([own], [f"{table}.id"], name=op.f(f"fk_{name}_{own}")) for own, table in (links or {}).items()),
        *(CheckConstraint(rule, name=op.f(f"ck_{name}_{check}")) for check, rule in (checks or {}).items()),
        PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
