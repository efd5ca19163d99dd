"""What comes free is offered in order and held in opening hours: taken, declined, lapsed once; nobody is passed over in silence."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import courses
from desk.services.store import Store
from tests import makers
from tests.makers import NOW
from tests.services.booking_room import STARTS, Room

if TYPE_CHECKING:
    from desk.services.courses import ToTell

# A Friday, three hours of the desk's day left: four opening hours end on Monday at ten.
FRIDAY, MONDAY_TEN = datetime(2026, 4, 24, 13, tzinfo=UTC), datetime(2026, 4, 27, 10, tzinfo=UTC)


def full(room: Room, *waiting: int) -> tuple[int, list[int]]:
    """A session that is full, and groups of so many that wait for it."""
    first = room.book(4)
    return first, [room.book(seats) for seats in waiting]


def texts(room: Room, now: datetime) -> dict[str, ToTell]:
    return {one.what: one for one in courses.to_tell(room.store, now=now)}


def test_a_place_is_held_for_opening_hours_only(store: Store) -> None:
    room = Room(store)
    gone, (first, _) = full(room, 2, 3)
    assert room.cancel(gone, at=FRIDAY) == first
    (held,) = room.view().offered
    assert (held.hold_until, held.status, held.seats) == (MONDAY_TEN, "offered", 2)
    assert room.view().card.booked == 2
    assert room.nets() == {}  # an offer costs nothing


def test_a_hold_never_outlasts_the_start_of_the_session(store: Store) -> None:
    room = Room(store)
    gone, (first,) = full(room, 2)
    room.cancel(gone, at=STARTS - timedelta(minutes=30), waive=True)
    assert room.view().offered[0].hold_until == STARTS
    assert room.offered() == [first]


def test_a_session_that_has_begun_offers_nothing(store: Store) -> None:
    room = Room(store)
    gone, (first,) = full(room, 2)
    assert room.cancel(gone, at=STARTS, waive=True) is None
    assert room.waiting() == [first]


def test_who_takes_the_place_is_booked_and_charged(store: Store) -> None:
    room = Room(store)
    gone, (first,) = full(room, 3)
    room.cancel(gone)
    courses.accept_offer(store, booking_id=first, at=NOW, by=room.by)
    assert [row.id for row in room.view().bookings] == [first]
    assert room.nets() == {first: 20000}
    assert room.steps(first) == ["waiting", "offered", "accepted"]


def test_who_declines_leaves_and_the_next_that_fits_is_offered_it(store: Store) -> None:
    room = Room(store)
    gone, (first, second) = full(room, 4, 2)
    room.cancel(gone)
    changed = courses.decline_offer(store, booking_id=first, at=NOW, by=room.by)
    assert changed.result == second
    assert room.offered() == [second]
    assert room.steps(first) == ["waiting", "offered", "declined"]
    with pytest.raises(Refused, match="any more"):
        courses.decline_offer(store, booking_id=first, at=NOW, by=room.by)


def test_a_hold_lapses_at_its_minute_and_goes_to_the_next(store: Store) -> None:
    room = Room(store)
    gone, (first, second) = full(room, 4, 4)
    room.cancel(gone, at=FRIDAY)
    assert courses.lapse_holds(store, now=MONDAY_TEN - timedelta(seconds=1)).result == ()
    changed = courses.lapse_holds(store, now=MONDAY_TEN)
    assert (changed.result, set(changed.ids_of("booking"))) == ((first,), {first, second})
    assert room.offered() == [second]
    assert room.view().offered[0].hold_until == MONDAY_TEN.replace(hour=14)
    assert {row.id for row in room.view().to_tell} == {first, second}


def test_a_place_that_has_lapsed_cannot_be_taken_even_before_the_tick(store: Store) -> None:
    room = Room(store)
    gone, (first,) = full(room, 4)
    room.cancel(gone, at=FRIDAY)
    with pytest.raises(Refused, match="held until"):
        courses.accept_offer(store, booking_id=first, at=MONDAY_TEN, by=room.by)


def test_two_desks_that_start_after_a_weekend_lapse_a_hold_once(database: str) -> None:
    one, two = (Store.open(database, now=NOW) for _ in range(2))
    try:
        room = Room(one)
        gone, waiting = full(room, 2, 2, 2)
        room.cancel(gone, at=FRIDAY)
        with ThreadPoolExecutor(2) as pool:
            found = list(pool.map(lambda store: courses.lapse_holds(store, now=MONDAY_TEN).result, (one, two)))
        assert sorted(key for result in found for key in result) == waiting[:2]
        assert room.offered() == waiting[2:]
        assert [step for step in room.steps(waiting[0]) if step == "lapsed"] == ["lapsed"]
        assert room.view().card.booked == 2
    finally:
        one.close()
        two.close()


def test_a_larger_group_passed_over_is_told_why_on_its_record(store: Store) -> None:
    room = Room(store)
    room.book(2)
    gone = room.book(2)
    large, small = room.book(3), room.book(1)
    room.cancel(gone)
    assert room.offered() == [small]
    (waiting,) = room.view().waiting
    (passed,) = waiting.passed_over
    assert (waiting.id, passed.free, passed.seats, passed.served) == (large, 2, 3, room.view().offered[0].site)
    late = room.book(1)  # a seat is still free: the three do not fit, and are told so again
    assert late in {row.id for row in room.view().bookings}
    assert [one.free for one in room.view().waiting[0].passed_over] == [2, 1]


def test_a_group_that_waits_for_nothing_is_not_called_passed_over(store: Store) -> None:
    room = Room(store)
    gone, (first, _second) = full(room, 4, 1)
    room.cancel(gone)
    assert room.offered() == [first]
    assert all(row.passed_over == () for row in room.view().waiting)


def test_each_is_told_in_their_language_with_number_and_day(store: Store) -> None:
    room = Room(store)
    makers.contact(store, room.owner, "Þórdís Ægisdóttir", phone="+354 555 0123", authorised=True)
    gone, _ = full(room, 4, 4)
    room.cancel(gone, at=FRIDAY)
    offered = texts(room, FRIDAY)["offered"]
    assert (offered.who, offered.phone, offered.language, offered.told_at) == ("Þórdís Ægisdóttir", "+354 555 0123", "is", None)
    assert "10:00" in offered.text
    courses.lapse_holds(store, now=MONDAY_TEN)
    said = texts(room, MONDAY_TEN)
    assert set(said) == {"offered", "lapsed"}  # who let it lapse, and who is next
    courses.told(store, booking_id=room.offered()[0], at=MONDAY_TEN, by=room.by)
    assert texts(room, MONDAY_TEN)["offered"].told_at == MONDAY_TEN
    assert [row.left_because for row in room.view().to_tell] == ["lapsed"]


def test_more_seats_are_offered_as_they_are_made(store: Store) -> None:
    room = Room(store)
    _, (first, second) = full(room, 2, 2)
    view = room.view()
    courses.change_session(
        store, session_id=room.session, version=view.version, starts_at=view.card.starts_at, minutes=120, place="", link="",
        trainer_id=None, capacity=7, at=NOW, by=room.by,
    )  # fmt: skip
    assert (room.offered(), room.waiting()) == ([first], [second])


def test_a_cancelled_session_ends_its_offers_and_tells_everybody(store: Store) -> None:
    room = Room(store)
    gone, (first, second) = full(room, 4, 1)
    room.cancel(gone)
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    assert {row.id for row in room.view().to_tell} == {first, second}
    assert courses.lapse_holds(store, now=NOW + timedelta(days=10)).result == ()
