"""How long a place is held and what a cancellation keeps, as a profile says it."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.booking import Waiting, offers
from desk.rules.booking_terms import DEFAULT, NUMBERS, TERMS, BookingTerms, CancelTier, booking_terms, bookings_toml
from desk.rules.errors import Refused
from desk.rules.reading import Reader
from tests.rules.test_booking import MORNING

STARTS = date(2026, 5, 20)
TIERS = [{"days": 14, "percent": "0"}, {"days": 3, "percent": "25.5"}, {"days": 0, "percent": "100"}]


def terms(**given: Any) -> Any:
    return booking_terms(Reader(given, "bookings"), ("phone", "desk"))


@pytest.mark.parametrize(("days", "percent"), [(30, "0"), (14, "0"), (13, "25.5"), (3, "25.5"), (2, "100"), (0, "100"), (-1, "100")])
def test_the_days_left_choose_the_tier(days: int, percent: str) -> None:
    found = terms(hold_hours=6, cancellation=TIERS).tier(starts=STARTS, on=STARTS - timedelta(days))
    assert found.percent == Decimal(percent)


def test_what_a_profile_leaves_out_is_the_houses_own_and_marked_so() -> None:
    assert terms() == DEFAULT
    assert terms(hold_hours=6).tiers == DEFAULT.tiers
    assert "hold_hours" in DEFAULT.ours


def test_a_desk_without_desk_hours_holds_by_its_first_calendar() -> None:
    assert booking_terms(Reader({}, "bookings"), ("phone",)).calendar == "phone"


@pytest.mark.parametrize(
    "wrong",
    [
        {"hold_hours": 0}, {"calendar": "night"}, {"holds": 4}, {"cancellation": TIERS[:2]}, {"cancellation": [*TIERS, TIERS[0]]},
        {"cancellation": [{"days": 0, "percent": "101"}]}, {"cancellation": [{"days": 0, "percent": "many"}]},
        {"cancellation": [{"days": 0, "percent": 0.5}]}, {"cancellation": [{"days": -1, "percent": "0"}]}, {"own": ["holds"]},
        {"remind_days": -1}, {"ours": ["price"]},
    ],
)  # fmt: skip
def test_terms_that_make_no_sense_are_refused_by_their_place(wrong: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refusal:
        terms(**wrong)
    assert str(refusal.value.field).startswith("bookings")


def test_only_who_stands_before_a_group_that_is_served_is_passed_over() -> None:
    sizes = (3, 1, 4)
    found = offers(2, [Waiting(number, size, MORNING + timedelta(minutes=number)) for number, size in enumerate(sizes)])
    assert [one.booking for one in found.skipped] == [0, 2]
    assert [one.booking for one in found.passed] == [0]


@st.composite
def any_terms(draw: st.DrawFn) -> BookingTerms:
    days = sorted(draw(st.sets(st.integers(1, 300), max_size=4)), reverse=True)
    percent = st.decimals(0, 100, places=2)
    tiers = tuple(CancelTier(day, draw(percent)) for day in [*days, 0])
    numbers: Any = {key: draw(st.integers(least, most)) for key, (least, most) in NUMBERS.items()}
    own = tuple(key for key in TERMS if draw(st.booleans()))
    ours = tuple(key for key in TERMS if key not in own and draw(st.booleans()))
    return BookingTerms(calendar=draw(st.sampled_from(["phone", "desk"])), tiers=tiers, ours=ours, own=own, **numbers)


@given(any_terms())
def test_terms_are_read_as_they_were_written(written: BookingTerms) -> None:
    table = tomllib.loads(bookings_toml(written))["bookings"]
    assert booking_terms(Reader(table, "bookings"), ("phone", "desk")) == written


def test_each_term_says_where_it_comes_from() -> None:
    found = terms(hold_hours=6, least=2, decide_days=5, cancellation=TIERS, ours=["cancellation"], own=["least"])
    assert {key: found.origin(key) for key in ("hold_hours", "least", "cancellation", "remind_days")} == {
        "hold_hours": "published", "least": "own", "cancellation": "ours", "remind_days": "ours",
    }  # fmt: skip
