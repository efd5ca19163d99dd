"""Agreed hours and names as people type them: "mon–fri 17:00–21:00, sat 10–14", with the weekdays of their own language."""

from __future__ import annotations

import re
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.rules.windows import MINUTES, Hours

if TYPE_CHECKING:
    from desk.words import Words

ENGLISH = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PART = re.compile(r"(?P<first>[^\W\d]+)\.?(?:\s*[-–—]\s*(?P<last>[^\W\d]+)\.?)?\s+(?P<opens>[\d:.]+)\s*[-–—]\s*(?P<closes>[\d:.]+)")
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")


def write_hours(value: Any, words: Words) -> str:
    """Hours as they can be typed again, days with the same hours together."""
    spans = [((row.opens, row.closes), row.weekday) for row in value or ()]
    found = []
    for (opens, closes), days in groupby(sorted(spans), key=lambda pair: pair[0]):
        for first, last in _runs([day for _, day in days]):
            names = dict.fromkeys((_day(first, words), _day(last, words)))
            found.append((first, f"{'–'.join(names)} {_clock(opens)}–{_clock(closes)}"))
    return ", ".join(text for _, text in sorted(found))


def read_hours(field: str, text: str, words: Words) -> tuple[Hours, ...]:
    """Hours as they were typed; Refused names the part that makes no sense."""
    known = {name: day for day, name in enumerate(ENGLISH)} | {_day(day, words).casefold(): day for day in range(7)}
    found: list[Hours] = []
    for part in filter(None, (piece.strip() for piece in re.split(r"[,;\n]", text))):
        hit = PART.fullmatch(part)
        first = _weekday(hit["first"], known) if hit else None
        last = _weekday(hit["last"], known) if hit and hit["last"] else first
        opens, closes = (_minutes(hit[name]) if hit else None for name in ("opens", "closes"))
        if first is None or last is None or opens is None or closes is None:
            raise Refused("“{part}” is not understood: write the hours as {example}.", field=field, part=part[:40], example=example(words))
        days = range(first, last + 1) if first <= last else (*range(first, 7), *range(last + 1))
        found += [Hours(day, opens, closes) for day in days]
    return tuple(found)


def example(words: Words) -> str:
    """Hours as they may be typed."""
    return write_hours([Hours(day, 17 * 60, 21 * 60) for day in range(5)], words)


def write_names(value: Any, _words: Words) -> str:
    """Names with commas between them."""
    return ", ".join(value or ())


def read_names(_field: str, text: str, _words: Words) -> tuple[str, ...]:
    """The names typed."""
    return tuple(dict.fromkeys(name for part in re.split(r"[,;\n]", text) if (name := " ".join(part.split()))))


def _day(day: int, words: Words) -> str:
    return words.weekday(date(2026, 6, 1 + day)).rstrip(".")  # 1 June 2026 is a Monday


def _weekday(name: str, known: dict[str, int]) -> int | None:
    """A weekday by the beginning of its name, if no other begins so."""
    wanted = name.casefold()
    hits = {day for word, day in known.items() if word.startswith(wanted) or wanted.startswith(word)}
    return known[wanted] if wanted in known else hits.pop() if len(hits) == 1 else None


def _minutes(text: str) -> int | None:
    hit = CLOCK.fullmatch(text)
    minutes = int(hit[1]) * 60 + int(hit[2] or 0) if hit else None
    return minutes if minutes is not None and minutes <= MINUTES and int((hit[2] if hit else None) or 0) < 60 else None  # noqa: PLR2004


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"


def _runs(days: list[int]) -> list[tuple[int, int]]:
    """Days that follow one another as their first and last."""
    runs: list[tuple[int, int]] = []
    for day in sorted(days):
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs
