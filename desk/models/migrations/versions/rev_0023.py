"""What each was alerted of, and what they want to hear."""

from __future__ import annotations

from alembic import op
from sqlalchemy import CheckConstraint, ForeignKeyConstraint, PrimaryKeyConstraint, UniqueConstraint
from sqlalchemy import text as written

from desk.models.migrations.columns import data, flag, instant, text, whole

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

UNKEPT = "kept_at IS NULL"


def upgrade() -> None:
    """Bring an older desk forward: nothing that is past alerts anybody, for the mark is set when a desk first looks."""
    _alerts()
    op.create_table(
        "alert_wish",
        *(whole("person_id"), data("off"), data("silent"), data("since"), whole("lead_minutes"), flag("in_hours"), whole("opens")),
        *(whole("closes"), data("days"), flag("through")),
        CheckConstraint("lead_minutes BETWEEN 5 AND 240", name=op.f("ck_alert_wish_lead")),
        CheckConstraint("opens >= 0 AND closes > opens AND closes <= 1440", name=op.f("ck_alert_wish_runs_forward")),
        ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_alert_wish_person_id")),
        PrimaryKeyConstraint("person_id", name=op.f("pk_alert_wish")),
    )
    op.create_table(
        "alert_mark",
        *(whole("id"), instant("since"), whole("entry_low"), whole("entry_high"), instant("high_at")),
        CheckConstraint("id = 1", name=op.f("ck_alert_mark_only_one")),
        PrimaryKeyConstraint("id", name=op.f("pk_alert_mark")),
    )
    for column in ("latest", "aim"):
        name = f"ix_ticket_promise_{column}"
        op.create_index(op.f(name), "ticket_promise", [column], sqlite_where=written(UNKEPT), postgresql_where=written(UNKEPT))
    one = written("released_at IS NOT NULL")
    op.create_index(op.f("ix_charge_released"), "charge", ["released_at"], sqlite_where=one, postgresql_where=one)


def _alerts() -> None:
    op.create_table(
        "alert",
        *(whole("id"), text("key"), text("kind"), whole("about_id"), text("part"), instant("at"), instant("made_at")),
        *(text("thing"), whole("thing_id"), whole("by_id", nullable=True), whole("person_id", nullable=True)),
        *(flag("first_come"), flag("critical"), data("why"), data("shown_to"), text("place"), instant("held_at", nullable=True)),
        *(instant(name, nullable=True) for name in ("shown_at", "read_at", "snoozed_until", "over_at")),
        ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_alert_person_id")),
        PrimaryKeyConstraint("id", name=op.f("pk_alert")),
        UniqueConstraint("key", name=op.f("uq_alert_key")),
    )
    op.create_index(op.f("ix_alert_person"), "alert", ["person_id", "read_at"])
    op.create_index(op.f("ix_alert_about"), "alert", ["kind", "about_id"])
