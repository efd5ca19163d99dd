"""A session's life, played at random beside a model of it: seats, line, holds, fees and who is to be told agree after every step."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from desk.rules.errors import Refused
from desk.services import courses
from desk.services.store import Store
from tests.makers import NOW
from tests.services.booking_room import Room

if TYPE_CHECKING:
    from collections.abc import Callable

SITES, CAPACITY, OPENS, CLOSES, HOLD = 4, 5, 9, 16, 4
BEGINS = datetime(2026, 5, 6, 10, tzinfo=UTC)
# The first day of summer and the first of May.
CLOSED = frozenset({date(2026, 4, 23), date(2026, 5, 1)})
LIVE = ("booked", "offered", "waiting")
pick = st.integers(0, 10_000)


@dataclass
class Group:
    """A booking as the model knows it."""

    id: int
    site: int
    seats: int
    status: str
    here: bool = True
    until: datetime | None = None
    kept: int = 0
    untold: bool = False


def whole_fee(seats: int) -> int:
    """Two of a site are included, each started pair beyond pays again."""
    return 0 if not seats else 10_000 * (1 + max(0, -(-(seats - 2) // 2)))


def hold_end(at: datetime) -> datetime:
    """Four whole opening hours later, counted one by one, never beyond the start."""
    left = HOLD
    while left:
        if at.weekday() < 5 and OPENS <= at.hour < CLOSES and at.date() not in CLOSED:
            left -= 1
        at += timedelta(hours=1)
    return min(at, BEGINS)


class Life(RuleBasedStateMachine):
    """One session full of wishes, and another with room for all."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        file = Path(self.folder.name) / "desk.sqlite"
        shutil.copyfile(self.template, file)
        self.store = Store.open(str(file), now=NOW)
        self.room = Room(self.store, capacity=CAPACITY)
        self.elsewhere = self.room.other(capacity=500, days=90)
        self.sites = [self.room.site() for _ in range(SITES)]
        self._begin_at(BEGINS)
        self.now, self.turn, self.capacity = NOW, 0, CAPACITY
        self.groups: list[Group] = []

    def _begin_at(self, starts: datetime, capacity: int = CAPACITY) -> None:
        view = self.room.view()
        courses.change_session(
            self.store, session_id=self.room.session, version=view.version, starts_at=starts, minutes=120, place="",
            link="", trainer_id=None, capacity=capacity, at=NOW, by=self.room.by,
        )  # fmt: skip

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    # What the model holds.

    def taken(self) -> int:
        return sum(one.seats for one in self.groups if one.here and one.status in {"booked", "offered"})

    def some(self, *statuses: str) -> list[Group]:
        return [one for one in self.groups if one.here and one.status in statuses]

    def one(self, number: int, *statuses: str) -> Group:
        found = self.some(*statuses)
        return found[number % len(found)]

    def offer_on(self) -> None:
        if self.now >= BEGINS:
            return
        for group in self.some("waiting"):
            if self.taken() + group.seats <= self.capacity:
                group.status, group.until, group.untold = "offered", hold_end(self.now), True

    def seats_of(self, site: int, *, here: bool) -> int:
        return sum(one.seats for one in self.groups if one.site == site and one.status == "booked" and one.here is here)

    def kept_of(self, group: Group, seats: int) -> int:
        if group.status != "booked":
            return 0
        days = (BEGINS.date() - self.now.date()).days
        percent = 0 if days >= 7 else 50 if days >= 2 else 100
        now = self.seats_of(group.site, here=True)
        return (whole_fee(now) - whole_fee(now - seats)) * percent // 100

    # What can happen.

    @rule(site=st.integers(0, SITES - 1), seats=st.integers(1, CAPACITY))
    def book(self, site: int, seats: int) -> None:
        if seats > self.capacity:
            return
        self.turn += 1
        made = courses.book(
            self.store, op_key=f"k{self.turn}", session_id=self.room.session, site_id=self.sites[site], names=("",) * seats,
            at=self.now + timedelta(microseconds=self.turn), by=self.room.by,
        )  # fmt: skip
        status = "booked" if self.taken() + seats <= self.capacity else "waiting"
        self.groups.append(Group(int(made.result), site, seats, status))

    @precondition(lambda self: self.some(*LIVE))
    @rule(number=pick)
    def cancel(self, number: int) -> None:
        group = self.one(number, *LIVE)
        group.kept += self.kept_of(group, group.seats)
        courses.cancel_booking(self.store, booking_id=group.id, at=self.now, by=self.room.by)
        group.status, group.untold = "cancelled", False
        self.offer_on()

    @precondition(lambda self: any(one.seats > 1 for one in self.some(*LIVE)))
    @rule(number=pick)
    def one_less(self, number: int) -> None:
        found = [one for one in self.some(*LIVE) if one.seats > 1]
        group = found[number % len(found)]
        group.kept += self.kept_of(group, 1)
        view = self.room.view()
        every = [*view.bookings, *view.offered, *view.waiting]
        who = next(row.names[0][0] for row in every if row.id == group.id)
        courses.cancel_places(self.store, booking_id=group.id, attendee_ids=(who,), at=self.now, by=self.room.by)
        group.seats -= 1
        self.offer_on()

    @precondition(lambda self: self.some("offered"))
    @rule(number=pick, yes=st.booleans())
    def answer(self, number: int, yes: bool) -> None:
        group = self.one(number, "offered")
        late = group.until is not None and group.until <= self.now
        if yes and late:
            with pytest.raises(Refused):
                courses.accept_offer(self.store, booking_id=group.id, at=self.now, by=self.room.by)
        elif yes:
            courses.accept_offer(self.store, booking_id=group.id, at=self.now, by=self.room.by)
            group.status, group.untold = "booked", False
        else:
            courses.decline_offer(self.store, booking_id=group.id, at=self.now, by=self.room.by)
            group.status, group.untold = "cancelled", False
            self.offer_on()

    @rule(hours=st.sampled_from((1, 2, 5, 24, 72, 100)))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def tick(self) -> None:
        over = [one for one in self.some("offered") if one.until is not None and one.until <= self.now]
        assert set(courses.lapse_holds(self.store, now=self.now).result) == {one.id for one in over}
        for group in over:
            group.status, group.untold = "cancelled", True
        if over:
            self.offer_on()

    @rule(seats=st.integers(2, 9))
    def other_capacity(self, seats: int) -> None:
        view = self.room.view()
        change: Callable[[], Any] = lambda: courses.change_session(  # noqa: E731 - run or refused
            self.store, session_id=self.room.session, version=view.version, starts_at=BEGINS, minutes=120, place="", link="",
            trainer_id=None, capacity=seats, at=self.now, by=self.room.by,
        )  # fmt: skip
        if seats < self.taken():
            with pytest.raises(Refused):
                change()
        elif seats != self.capacity:
            change()
            self.capacity = seats
            self.offer_on()

    @precondition(lambda self: self.some(*LIVE))
    @rule(number=pick)
    def move(self, number: int) -> None:
        group = self.one(number, *LIVE)
        self.turn += 1
        courses.move_booking(
            self.store, op_key=f"k{self.turn}", booking_id=group.id, session_id=self.elsewhere, at=self.now, by=self.room.by
        )  # fmt: skip
        group.here, group.status, group.untold = False, "booked", False
        self.offer_on()

    @precondition(lambda self: any(one.untold for one in self.groups))
    @rule(number=pick)
    def tell(self, number: int) -> None:
        found = [one for one in self.groups if one.untold]
        group = found[number % len(found)]
        courses.told(self.store, booking_id=group.id, at=self.now, by=self.room.by)
        group.untold = False

    # What must hold.

    @invariant()
    def seats_and_line_agree(self) -> None:
        view = self.room.view()
        assert view.card.booked == self.taken() <= view.card.capacity == self.capacity
        assert {row.id for row in view.bookings} == {one.id for one in self.some("booked")}
        assert [row.id for row in view.waiting] == [one.id for one in self.some("waiting")]
        assert {row.id: row.hold_until for row in view.offered} == {one.id: one.until for one in self.some("offered")}

    @invariant()
    def fees_agree(self) -> None:
        due = sum(whole_fee(self.seats_of(site, here=here)) for site in range(SITES) for here in (True, False))
        assert sum(self.room.nets().values()) == due + sum(one.kept for one in self.groups)

    @invariant()
    def told_lists_are_complete(self) -> None:
        untold = {one.id for one in self.groups if one.untold}
        assert {row.id for row in self.room.view().to_tell} == untold
        listed = [row for row in courses.to_tell(self.store, now=self.now) if row.told_at is None]
        assert len(listed) == len(untold)


def test_a_sessions_life_keeps_seats_line_fees_and_told_lists(migrated_file: Path) -> None:
    """Some hundred steps against a database: longer than a second, and worth it."""
    Life.template = migrated_file
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        Life, settings=settings(max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=checks, database=None)
    )
