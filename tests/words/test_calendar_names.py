"""Our own names of days and months are Babel's, in every pattern a language writes."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from desk.words import LANGUAGES, speaker

PATTERNS = ("ccc", "cccc", "LLL", "LLLL y", "EEEE d MMMM", "d MMM")


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_day_is_written_as_babel_writes_it(code: str) -> None:
    language, words = LANGUAGES[code], speaker(code)
    for pattern in (*PATTERNS, language.day, language.day_year, language.short_day, language.date):
        for ahead in range(0, 400, 3):
            day = date(2026, 1, 1) + timedelta(days=ahead)
            assert words._write(day, pattern) == format_date(day, pattern, locale=language.locale)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_every_clock_and_small_number_is_written_as_babel_writes_it(code: str) -> None:
    language, words = LANGUAGES[code], speaker(code)
    for clock in (time(0, 0), time(9, 5), time(23, 59)):
        assert words.clock(clock) == format_time(clock, language.clock, locale=language.locale)
    for number in (0, 7, 999, 1000, 12_345, -5):
        assert words.number(number) == format_decimal(number, "#,##0", locale=language.locale)
