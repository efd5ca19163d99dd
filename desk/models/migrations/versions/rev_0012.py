"""Bookings: offers that lapse, moves, cancellation fees."""

from __future__ import annotations

from alembic import op
from sqlalchemy import ForeignKeyConstraint, PrimaryKeyConstraint

from desk.models.migrations.columns import amount, data, instant, text, whole

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

STATUS = "status IN ('booked', 'waiting', 'offered', 'cancelled')"
HELD = "(status = 'offered') = (hold_until IS NOT NULL)"
TOLD = "what IN ('cancelled', 'moved', 'offered', 'lapsed')"
LINKS = {"booking_id": "booking", "session_id": "course_session", "by_id": "person"}


def upgrade() -> None:
    """Bring an older desk forward: who had moved up was booked at once, and what is known of the past goes on the record."""
    _bookings()
    with op.batch_alter_table("attendee") as attendee:
        attendee.add_column(whole("contact_id", nullable=True))
        attendee.create_foreign_key(op.f("fk_attendee_contact_id"), "contact", ["contact_id"], ["id"])
    op.create_index(op.f("ix_attendee_contact_id"), "attendee", ["contact_id"])
    _tellings()
    _events()
    _past()


def _bookings() -> None:
    with op.batch_alter_table("booking") as booking:
        for column in (instant("hold_until", nullable=True), text("left_because", default="''"), amount("kept_fee", default="0"),
                       data("kept_why", default="'[]'")):  # fmt: skip
            booking.add_column(column)
        booking.drop_constraint(op.f("ck_booking_status"), type_="check")
        booking.create_check_constraint(op.f("ck_booking_status"), STATUS)
        booking.create_check_constraint(op.f("ck_booking_held"), HELD)
    op.create_index("ix_booking_hold_until", "booking", ["hold_until"])
    op.execute("UPDATE booking SET left_because = 'cancelled' WHERE status = 'cancelled'")


def _tellings() -> None:
    with op.batch_alter_table("course_telling") as telling:
        telling.drop_constraint(op.f("ck_course_telling_what"), type_="check")
        telling.create_check_constraint(op.f("ck_course_telling_what"), TOLD)


def _events() -> None:
    columns = (whole("id"), whole("booking_id"), whole("session_id"), instant("at"), whole("by_id", nullable=True))
    op.create_table(
        "booking_event",
        *(*columns, text("what"), data("detail")),
        *(ForeignKeyConstraint([name], [f"{table}.id"], name=op.f(f"fk_booking_event_{name}")) for name, table in LINKS.items()),
        PrimaryKeyConstraint("id", name=op.f("pk_booking_event")),
    )
    op.create_index(op.f("ix_booking_event_booking_id"), "booking_event", ["booking_id"])
    op.create_index("ix_booking_event_session", "booking_event", ["session_id", "what"])


def _past() -> None:
    begun = "CASE WHEN status = 'waiting' OR moved_up_at IS NOT NULL THEN 'waiting' ELSE 'booked' END"
    for what, at, by, known in (
        (begun, "booked_at", "booked_by_id", "1 = 1"),
        ("'accepted'", "moved_up_at", "NULL", "moved_up_at IS NOT NULL"),
        ("'cancelled'", "cancelled_at", "NULL", "cancelled_at IS NOT NULL"),
    ):
        op.execute(
            "INSERT INTO booking_event (booking_id, session_id, at, by_id, what, detail) "  # noqa: S608 - our own names
            f"SELECT id, session_id, {at}, {by}, {what}, '{{}}' FROM booking WHERE {known} ORDER BY id"
        )
