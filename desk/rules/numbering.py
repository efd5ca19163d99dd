"""Numbers of issued documents: one series each, without gaps, never dated before the last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from datetime import date

_SLOT = re.compile(r"\{(year|yy|number)(?::(\d))?\}")
_LEFT_OVER = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Series:
    """A series of numbers, starting each year at `first` where `yearly`; `pattern` holds {number} or {number:4}, {year} or {yy}."""

    code: str
    pattern: str
    yearly: bool = True
    first: int = 1


@dataclass(frozen=True, slots=True)
class Issued:
    """The place of an issued document in its series."""

    sequence: int
    dated: date


@dataclass(frozen=True, slots=True)
class Numbered:
    """The next place in a series, and the number as it is printed."""

    sequence: int
    dated: date
    number: str


def check_series(series: Series) -> None:
    """Refuse a pattern without a number, with braces nobody fills, or one that starts again each year without showing the year."""
    slots = [slot[1] for slot in _SLOT.finditer(series.pattern)]
    if slots.count("number") != 1 or _LEFT_OVER.search(_SLOT.sub("", series.pattern)):
        raise Refused(
            "{field} must hold the number once and may hold the year, such as {example}.", field="pattern", example="{year}-{number:4}"
        )
    if series.yearly and "year" not in slots and "yy" not in slots:
        raise Refused("{field}: a series that starts again each year must show the year, or two documents get one number.", field="pattern")
    if series.first < 1:
        raise Refused("{field} must be at least {least}.", field="first", least=1)


def written(series: Series, sequence: int, dated: date) -> str:
    """The number as it is printed: pattern "{year}-{number:4}", 118 in 2026, gives "2026-0118"; more digits are never cut."""

    def put(slot: re.Match[str]) -> str:
        value = {"year": f"{dated.year:04}", "yy": f"{dated.year % 100:02}", "number": str(sequence)}[slot[1]]
        return value.zfill(int(slot[2])) if slot[2] else value

    return _SLOT.sub(put, series.pattern)


def next_number(series: Series, last: Issued | None, dated: date) -> Numbered:
    """The place after the last one issued; a date before the last one's is refused, so that numbers and dates run together."""
    check_series(series)
    if last is not None and dated < last.dated:
        raise Refused(
            "{field}: {given:date} is before the last document of the series, {last:date}; use that day or a later one.",
            field="dated",
            given=dated,
            last=last.dated,
        )
    begins = last is None or (series.yearly and dated.year > last.dated.year)
    sequence = series.first if begins or last is None else last.sequence + 1
    return Numbered(sequence, dated, written(series, sequence, dated))
