"""A day's opening hours as one types them: 9-11, 11:30-15; a Finnish 9.00–16.00 is read as well."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

from desk.rules.calendar_build import DAY, intervals
from desk.rules.errors import Refused
from desk.rules.profile_draft import clock_text
from desk.words import mark
from desk.words.typed_clock import typed_clock

if TYPE_CHECKING:
    from desk.rules.calendar_build import Hours
    from desk.words import Words

CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?"
SPAN = re.compile(rf"{CLOCK}\s*[-–—]\s*{CLOCK}", re.ASCII)
NO_HOURS = mark("Hours look like 9–16, or with a break 9–11, 11:30–15; empty means closed.")
NO_CLOCK = mark("A time of day looks like 14:00.")


def read_hours(field: str, text: str) -> Hours:
    """The intervals of a day; nothing typed is closed."""
    found = []
    for part in filter(None, (part.strip() for part in re.split(r"[,;]|\s(?=\d{1,2}(?:[:.]\d{2})?\s*[-–—])", text))):
        span = SPAN.fullmatch(part)
        if span is None:
            raise Refused(NO_HOURS, field=field)
        found.append([f"{int(hour):02}:{minute or '00'}" for hour, minute in ((span[1], span[2]), (span[3], span[4]))])
    try:
        return intervals(found, field)
    except Refused as error:
        raise Refused(NO_HOURS, field=field) from error


def read_clock(field: str, text: str) -> str | None:
    """A time of day as a profile writes it; nothing typed is none."""
    if not text.strip():
        return None
    found = typed_clock(text)
    if found is None:
        raise Refused(NO_CLOCK, field=field)
    return f"{found:%H:%M}"


def clock_words(second: int, words: Words) -> str:
    """A second of the day as a language writes the clock; the day's end is 24."""
    if second >= DAY:
        return "24.00" if words.code == "fi" else "24:00"
    return words.clock(time.fromisoformat(clock_text(second)))


def write_hours(hours: Hours, words: Words) -> str:
    """The intervals as they are typed back."""
    return ", ".join(f"{clock_words(begin, words)}–{clock_words(end, words)}" for begin, end in hours)
