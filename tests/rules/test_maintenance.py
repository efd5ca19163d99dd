"""The three bounds of maintenance with downtime, each of the profile's own data."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.maintenance import bounds_broken, quarter_of
from desk.services import profiles

if TYPE_CHECKING:
    from desk.rules.maintenance import Broken

PINDENA = profiles.shipped("pindena")
TERMS = PINDENA.promises.maintenance
WORK = PINDENA.calendars["work"]
EVENING = datetime(2026, 4, 22, 20, 0, tzinfo=UTC)


def broken(starts_at: datetime, minutes: float, *others: datetime) -> tuple[Broken, ...]:
    return bounds_broken(TERMS, WORK, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=minutes), others=others)


@pytest.mark.parametrize(("starts_at", "minutes", "others", "codes"), [
    (EVENING, 30, (), []),
    (EVENING, 30.1, (), ["too_long"]),
    (EVENING, 30, (datetime(2026, 6, 30, 21, 0, tzinfo=UTC),), ["too_often"]),
    # Half past ten in the evening of 30 June in UTC is July in Oslo.
    (EVENING, 30, (datetime(2026, 6, 30, 22, 30, tzinfo=UTC), datetime(2026, 3, 31, 21, 0, tzinfo=UTC)), []),
    (datetime(2026, 4, 22, 5, 45, tzinfo=UTC), 15, (), []),
    (datetime(2026, 4, 22, 5, 45, tzinfo=UTC), 16, (), ["in_hours"]),
    (datetime(2026, 4, 22, 14, 0, tzinfo=UTC), 30, (), []),
    (datetime(2026, 4, 22, 13, 0, tzinfo=UTC), 45, (EVENING,), ["too_long", "too_often", "in_hours"]),
    (datetime(2026, 5, 17, 10, 0, tzinfo=UTC), 30, (), []),
])  # fmt: skip
def test_each_bound_broken_is_named(starts_at: datetime, minutes: float, others: tuple[datetime, ...], codes: list[str]) -> None:
    assert [one.code for one in broken(starts_at, minutes, *others)] == codes


def test_what_was_planned_stands_beside_what_is_allowed() -> None:
    assert [(one.allowed, one.planned) for one in broken(datetime(2026, 4, 22, 13, 30, tzinfo=UTC), 45, EVENING)] == [
        (30, 45),
        (1, 2),
        (0, 30),
    ]


def test_a_profile_without_bounds_breaks_none() -> None:
    assert bounds_broken(None, WORK, starts_at=EVENING, ends_at=EVENING + timedelta(days=3), others=(EVENING,)) == ()


@given(days=st.integers(0, 800), minutes=st.integers(0, 1439), length=st.integers(1, 600))
def test_a_bound_of_hours_is_broken_where_any_minute_is_open(days: int, minutes: int, length: int) -> None:
    starts = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=days, minutes=minutes)
    named = {one.code for one in broken(starts, length)}
    assert ("in_hours" in named) == any(WORK.is_open(starts + timedelta(minutes=minute)) for minute in range(length))
    assert ("too_long" in named) == (length > 30)


def test_a_quarter_is_three_months_of_a_year() -> None:
    months = [quarter_of(datetime(2026, month, 1, tzinfo=UTC).date())[1] for month in range(1, 13)]
    assert months == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]
