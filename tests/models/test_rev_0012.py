"""What the schema's twelfth revision does to a desk that stands: what is known of its bookings' past goes on their record."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import delete, text
from sqlalchemy.exc import IntegrityError

from desk.models import BookingEvent
from desk.models.migrations.versions import rev_0012
from desk.services import courses
from tests.makers import NOW
from tests.services.booking_room import Room

if TYPE_CHECKING:
    from desk.services.store import Store


def test_the_record_of_older_bookings_begins_with_what_is_known(store: Store):
    room = Room(store)
    gone, waiting, last = room.book(4), room.book(2), room.book(3)
    room.cancel(gone, at=NOW + timedelta(hours=1))
    courses.accept_offer(store, booking_id=waiting, at=NOW + timedelta(hours=1), by=room.by)
    with store.write() as session:
        session.execute(delete(BookingEvent))
    with store.write() as session, Operations.context(MigrationContext.configure(session.connection())):
        rev_0012._past()
    assert room.steps(gone) == ["booked", "cancelled"]
    assert room.steps(waiting) == ["waiting", "accepted"]
    assert room.steps(last) == ["waiting"]


def test_only_an_offer_has_an_end_and_every_offer_has_one(store: Store):
    room = Room(store)
    room.book(1)
    for wrong in ("status = 'offered'", "hold_until = booked_at", "status = 'lost'"):
        with pytest.raises(IntegrityError), store.write() as session:
            session.execute(text(f"UPDATE booking SET {wrong}"))
