"""The history of bookings: who did what and when, of those that stay and of those that left; and whom nobody forgets to tell."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import courses
from tests import makers
from tests.makers import NOW
from tests.services.booking_room import STARTS, Room

if TYPE_CHECKING:
    from desk.services.store import Store


def steps(room: Room, session: int | None = None) -> list[tuple[int, str, str]]:
    """Booking, what happened, and by whom."""
    record = courses.session_record(room.store, session_id=session or room.session)
    return [(step.booking_id, step.what, step.by) for step in record]


def test_a_session_tells_of_every_booking_also_those_gone(store: Store) -> None:
    room = Room(store)
    first, second = room.book(4), room.book(2)
    room.cancel(first)
    courses.tell(store, telling_id=courses.to_tell(store, now=NOW)[0].id, told=True, at=NOW, by=room.by)
    courses.accept_offer(store, booking_id=second, at=NOW, by=room.by)
    assert steps(room) == [
        (first, "booked", "Anna"), (second, "waiting", "Anna"), (first, "cancelled", "Anna"), (second, "offered", "Anna"),
        (second, "told", "Anna"), (second, "accepted", "Anna"),
    ]  # fmt: skip


def test_a_booking_that_moved_is_told_of_in_both_sessions(store: Store) -> None:
    room = Room(store)
    booking, other = room.book(2), room.other()
    courses.move_booking(store, op_key="m", booking_id=booking, session_id=other, at=NOW, by=room.by)
    assert steps(room) == steps(room, other) == [(booking, "booked", "Anna"), (booking, "moved", "Anna")]
    where = [step.session_id for step in courses.session_record(store, session_id=other)]
    assert where == [room.session, other]


def test_who_cancelled_a_session_stands_at_each_of_its_bookings(store: Store) -> None:
    room = Room(store)
    booking = room.book(2)
    trainer = makers.person(store, "Ólöf Dæmi", role="trainer")
    courses.cancel_session(store, session_id=room.session, at=NOW, by=trainer)
    assert steps(room)[-1] == (booking, "cancelled", "Ólöf")


def test_names_and_ticks_are_on_the_record_once_each(store: Store) -> None:
    room = Room(store)
    booking = room.book(2, names=("Ása", ""))
    first, later = (row[0] for row in room.view().bookings[0].names)
    courses.rename_attendee(store, attendee_id=later, name="Birna", at=NOW, by=room.by)
    courses.rename_attendee(store, attendee_id=later, name=" Birna ", at=NOW, by=room.by)
    for came in (True, True, None):
        courses.mark_attendance(store, attendee_id=first, attended=came, at=STARTS, by=room.by)
    record = courses.session_record(store, session_id=room.session)
    assert [(step.what, step.detail.get("names")) for step in record[2:]] == [("came", ["Ása"]), ("unticked", ["Ása"])]
    assert (record[1].what, record[1].detail) == ("renamed", {"before": "", "after": "Birna"})
    assert {step.booking_id for step in record} == {booking}


def test_all_who_are_not_ticked_came_and_are_trained_by_one_verb(store: Store) -> None:
    room = Room(store)
    contact = makers.contact(store, room.owner, "Gunnar Dæmi")
    room.book(3, names=("Ása", "Gunnar Dæmi", "Dóra"))
    absent = room.view().bookings[0].names[0][0]
    courses.mark_attendance(store, attendee_id=absent, attended=False, at=STARTS, by=room.by)
    with pytest.raises(Refused, match="has not begun"):
        courses.mark_present(store, session_id=room.session, at=NOW, by=room.by)
    changed = courses.mark_present(store, session_id=room.session, at=STARTS, by=room.by)
    assert [came for _id, _name, came in room.view().bookings[0].names] == [False, True, True]
    assert contact in changed.ids_of("contact")
    assert courses.session_record(store, session_id=room.session)[-1].detail["names"] == ["Gunnar Dæmi", "Dóra"]


def test_a_group_whose_hold_lapsed_is_reminded_of_until_told_and_stays_in_sight(store: Store) -> None:
    room = Room(store)
    first, waits = room.book(4), room.book(2)
    room.cancel(first)
    until = room.view().offered[0].hold_until
    assert until is not None
    courses.lapse_holds(store, now=until)
    assert [(row.what, row.count) for row in courses.reminders(store, now=until)] == [("tell", 1)]
    assert [row.id for row in room.view().gone] == [waits]
    courses.told(store, booking_id=waits, at=until, by=room.by)
    assert courses.reminders(store, now=until) == ()
    (gone,) = room.view().gone
    assert (gone.left_because, gone.left_at) == ("lapsed", until)
    assert ("lapsed", "") in [(what, by) for _, what, by in steps(room)]


def test_whom_to_tell_waits_for_weeks_and_an_answered_offer_is_no_reminder(store: Store) -> None:
    room = Room(store)
    first, waits = room.book(4), room.book(2)
    room.cancel(first)
    courses.accept_offer(store, booking_id=waits, at=NOW, by=room.by)
    assert [row.what for row in courses.reminders(store, now=NOW)] == []
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    month_on = NOW + timedelta(days=40)
    assert [(row.what, row.count) for row in courses.reminders(store, now=month_on)] == [("tell", 1)]
    assert [row.what for row in courses.to_tell(store, now=month_on) if row.told_at is None] == ["cancelled"]
