"""Course fees, seats, and who is offered what comes free."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.booking import CourseFee, Waiting, check_fits, course_fee, offers, seats_free
from desk.rules.errors import Refused

MORNING = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def fee(attendees: int) -> CourseFee:
    return course_fee(attendees, included=2, group_size=2, site_price=Decimal(10000), group_price=Decimal(10000), currency="ISK")


@pytest.mark.parametrize(("attendees", "net"), [(1, 10000), (2, 10000), (3, 20000), (4, 20000), (5, 30000), (9, 50000), (10, 50000)])
def test_each_started_pair_beyond_the_two_included_costs_the_same_again(attendees: int, net: int):
    assert fee(attendees).net == net


def test_a_booking_for_nobody_is_refused():
    with pytest.raises(Refused) as refusal:
        fee(0)
    assert refusal.value.field == "attendees"


def test_seats_left_are_never_below_none():
    assert seats_free(10, [2, 3]) == 5
    assert seats_free(10, [8, 4]) == 0


@pytest.mark.parametrize(("seats", "free", "says"), [(0, 5, "at least"), (11, 5, "10 seats"), (6, 5, "waiting list")])
def test_what_does_not_fit_is_refused_with_what_to_do(seats: int, free: int, says: str):
    with pytest.raises(Refused, match=says):
        check_fits(seats, capacity=10, free=free)


def test_a_group_that_fits_exactly_is_taken():
    check_fits(5, capacity=10, free=5)


def waiting(*seats: int) -> list[Waiting]:
    return [Waiting(number, size, MORNING + timedelta(minutes=number)) for number, size in enumerate(seats)]


def test_a_free_seat_goes_to_the_first_group_that_fits():
    found = offers(1, waiting(2, 3, 1, 1))
    assert [group.booking for group in found.offered] == [2]
    assert [group.booking for group in found.skipped] == [0, 1]
    assert found.free == 0


def test_seats_left_over_are_offered_on_in_order_of_waiting():
    found = offers(5, reversed(waiting(2, 4, 3, 1)))
    assert [group.booking for group in found.offered] == [0, 2]
    assert [group.booking for group in found.skipped] == [1]


def test_those_who_asked_at_the_same_instant_are_served_in_order_of_booking():
    same = [Waiting(7, 1, MORNING), Waiting(3, 1, MORNING)]
    assert [group.booking for group in offers(1, same).offered] == [3]


@given(st.integers(0, 20), st.lists(st.integers(1, 6), max_size=12))
def test_no_more_seats_are_offered_than_are_free(free: int, sizes: list[int]):
    found = offers(free, waiting(*sizes))
    assert sum(group.seats for group in found.offered) + found.free == free
    assert all(group.seats > found.free for group in found.skipped)
