"""Training the project contract includes: taken once by each piece of training, given back when it is undone, by whatever road."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Charge, Site
from desk.services import calls, courses, desks
from desk.services.included_training import included_of, move_quarters
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.course_room import CourseRoom

if TYPE_CHECKING:
    from desk.services.store import Store

ABOUT = {"work": "training", "cause": "request", "kind": "training"}


class Trained:
    """A desk, a customer, and a site whose contract includes training."""

    def __init__(self, store: Store, quarters: int = 8) -> None:
        self.room, self.store = CourseRoom(store), store
        self.by, self.customer = self.room.by, makers.customer(store)
        self.site = makers.site(store, self.customer, training_quarters=quarters)

    def call(self, key: str, minutes: int, customer: int | None = None) -> int:
        call = makers.call(self.store, self.by, started_at=NOW, seconds=minutes * 60, op_key=key)
        calls.change_call(self.store, call_id=call, changes={**ABOUT, "customer_id": customer or self.customer}, at=NOW, by=self.by)
        return call

    def left(self, site: int | None = None) -> int:
        with self.store.read() as session:
            return session.get_one(Site, site or self.site).training_quarters

    def one_to_one(self, minutes: int = 60) -> int:
        """A session of training one to one, in a week."""
        course = makers.course(self.store, "Einkakennsla", kind="one_to_one", price=Decimal(14900), capacity=2)
        starts = NOW + timedelta(days=7)
        return makers.session_of_course(self.store, course, starts_at=starts, ends_at=starts + timedelta(minutes=minutes), capacity=2)

    def charge(self, booking: int) -> Charge | None:
        with self.store.read() as session:
            return session.query(Charge).filter_by(booking_id=booking).one_or_none()


def test_a_call_that_turns_out_to_be_another_customers_gives_back_and_takes_there(store: Store):
    room = Trained(store)
    other = makers.customer(store, "Annað")
    second = makers.site(store, other, training_quarters=3)
    call = room.call("a", 60)
    assert (room.left(), room.left(second)) == (4, 3)
    calls.change_call(store, call_id=call, changes={"customer_id": other}, at=NOW, by=room.by)
    assert (room.left(), room.left(second)) == (8, 0)
    calls.change_call(store, call_id=call, changes={"work": "support", "cause": "question", "kind": "question"}, at=NOW, by=room.by)
    assert (room.left(), room.left(second)) == (8, 3)


def test_a_hundred_moves_at_once_lose_and_invent_no_quarter(store: Store):
    """Takes under one customer's lock and gives back under another's meet on the same row: the database does the sum."""
    room, together = Trained(store, 100), Barrier(8, timeout=20)

    def move(number: int) -> int:
        together.wait()
        for _ in range(6):
            with store.write() as session:
                assert move_quarters(session, room.site, 3 if number % 2 else -2)
        return 6 * (3 if number % 2 else -2)

    with ThreadPoolExecutor(8) as pool:
        taken = sum(pool.map(move, range(8)))
    assert room.left() == 100 - taken


def test_no_more_is_taken_than_is_left(store: Store):
    room = Trained(store, 2)
    with store.write() as session:
        assert not move_quarters(session, room.site, 3)
        assert move_quarters(session, room.site, 2)
        assert move_quarters(session, None, 2)
    assert room.left() == 0


def test_what_was_left_on_a_day_that_is_past_is_known(store: Store):
    room = Trained(store)
    room.call("a", 45)
    profile = desks.profile(store)
    with store.read() as session:
        site = session.get_one(Site, room.site)

        def on(day: date) -> tuple[int, int]:
            (row,) = included_of(session, [site], customer_id=room.customer, day=day, profile=profile)
            return row.whole, row.left

        assert (on(TODAY - timedelta(days=1)), on(TODAY)) == ((8, 8), (8, 5))
        assert included_of(session, [], customer_id=room.customer, day=TODAY, profile=profile) == ()


@pytest.mark.parametrize(
    ("included", "net", "status", "left"), [(8, 0, "covered", 4), (3, 3725, "chargeable", 0), (0, 14900, "chargeable", 0)]
)
def test_training_booked_one_to_one_uses_what_is_included_first(store: Store, included: int, net: int, status: str, left: int):
    room = Trained(store, included)
    booking = room.room.book(room.one_to_one(), room.site, "Þórður Dæmason")
    charge = room.charge(booking)
    assert charge is not None
    assert (charge.net, charge.status, charge.pack_quarters, room.left()) == (Decimal(net), status, included - left, left)
    courses.cancel_booking(store, booking_id=booking, at=NOW, by=room.by)
    assert (room.left(), room.charge(booking)) == (included, None)


def test_a_booking_settled_anew_takes_its_quarters_once(store: Store):
    room = Trained(store)
    session_id = room.one_to_one()
    room.room.book(session_id, room.site, "Þórður Dæmason")
    room.room.book(session_id, room.site, "Anna Dæmadóttir")  # the hour is the site's, whoever comes
    assert room.left() == 4
    view = courses.session(store, session_id=session_id)
    assert [row.fee for row in view.bookings] == [0, 0]


def test_an_open_course_takes_nothing_of_it(store: Store):
    room = Trained(store)
    session_id = makers.session_of_course(store, room.room.course)
    booking = room.room.book(session_id, room.site, "Þórður Dæmason")
    charge: Any = room.charge(booking)
    assert (charge.net, charge.pack_quarters, room.left()) == (10000, 0, 8)


def test_calls_and_bookings_that_come_at_once_share_what_is_left(store: Store):
    room, together = Trained(store, 6), Barrier(4, timeout=20)
    sessions = [room.one_to_one() for _ in range(2)]
    pending = [makers.call(store, room.by, started_at=NOW, seconds=3600, op_key=f"c{at}") for at in range(2)]

    def book(session_id: int) -> None:
        together.wait()
        courses.book(store, op_key=f"k{session_id}", session_id=session_id, site_id=room.site, names=("A",), at=NOW, by=room.by)

    def finish(call: int) -> None:
        together.wait()
        calls.change_call(store, call_id=call, changes={**ABOUT, "customer_id": room.customer}, at=NOW, by=room.by)

    with ThreadPoolExecutor(4) as pool:
        jobs = [*(pool.submit(book, one) for one in sessions), *(pool.submit(finish, one) for one in pending)]
        for job in jobs:
            job.result()
    with store.read() as session:
        assert sum(row.pack_quarters for row in session.query(Charge)) == 6
    assert room.left() == 0
