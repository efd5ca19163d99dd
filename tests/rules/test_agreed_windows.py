"""Hours agreed for a raised tier count as open within its dates, and nowhere else."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.promise import Request, promise
from desk.rules.windows import AgreedWindow, also_open, open_windows
from desk.services import profiles

HELSINKI = ZoneInfo("Europe/Helsinki")
RECEIVED = datetime(2026, 4, 22, 7, 0, tzinfo=UTC)


def window(weekday: int = 2, opens: int = 1020, closes: int = 1260, first: date = date(2026, 4, 20), last: date | None = date(2026, 5, 3)):
    return AgreedWindow(weekday, opens, closes, first, last)


def test_a_window_stands_on_its_weekday_from_the_first_day_to_the_last():
    stretches = open_windows((window(),), HELSINKI, since=RECEIVED)
    assert stretches == (
        (datetime(2026, 4, 22, 17, tzinfo=HELSINKI), datetime(2026, 4, 22, 21, tzinfo=HELSINKI)),
        (datetime(2026, 4, 29, 17, tzinfo=HELSINKI), datetime(2026, 4, 29, 21, tzinfo=HELSINKI)),
    )


def test_a_raise_without_an_end_is_looked_at_for_a_year_from_receipt():
    stretches = open_windows((window(last=None),), HELSINKI, since=RECEIVED)
    assert stretches[0][0].date() == date(2026, 4, 22)
    assert len(stretches) in {52, 53}


def test_hours_to_midnight_end_as_the_next_day_begins():
    ((_, end), *_) = open_windows((window(closes=1440),), HELSINKI, since=RECEIVED)
    assert end == datetime(2026, 4, 23, tzinfo=HELSINKI)


def test_a_reply_may_be_promised_for_the_evening_that_was_agreed():
    """Thursday 23 April closes at 21:00 by agreement, so that is the first business day's close."""
    profile = profiles.shipped("web-veistamo")
    evenings = open_windows((window(weekday=3),), profile.zone, since=RECEIVED)
    plain, agreed = (promise(profile, Request(received=RECEIVED, windows=windows)).reply for windows in ((), evenings))
    assert plain is not None
    assert agreed is not None
    assert plain.latest == datetime(2026, 4, 23, 17, tzinfo=HELSINKI)
    assert agreed.latest == datetime(2026, 4, 23, 21, tzinfo=HELSINKI)


def test_a_critical_request_in_an_agreed_hour_starts_at_once():
    profile = profiles.shipped("web-veistamo")
    evening = datetime(2026, 4, 22, 18, 30, tzinfo=HELSINKI)
    windows = open_windows((window(),), profile.zone, since=evening)
    start = promise(profile, Request(received=evening, priority="critical", windows=windows)).start
    assert start is not None
    assert start.aim == evening


windows_of_a_week = st.lists(
    st.builds(window, weekday=st.integers(0, 6), opens=st.integers(0, 700), closes=st.integers(701, 1440)), max_size=4
)


@settings(max_examples=60)
@given(windows_of_a_week, st.datetimes(datetime(2026, 4, 1), datetime(2026, 5, 20)))
def test_the_calendar_is_open_in_the_agreed_hours_and_else_as_before(agreed: list[AgreedWindow], local: datetime):
    calendar = profiles.shipped("web-veistamo").calendars["desk"]
    at = local.replace(tzinfo=HELSINKI, microsecond=0) + timedelta(seconds=0)
    inside = any(
        one.first <= at.date() <= one.last and at.weekday() == one.weekday and one.opens <= at.hour * 60 + at.minute < one.closes
        for one in agreed
        if one.last is not None
    )
    wider = also_open(calendar, open_windows(tuple(agreed), HELSINKI, since=RECEIVED))
    assert wider.is_open(at) == (inside or calendar.is_open(at))
