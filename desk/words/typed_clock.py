"""A time of day as people type it."""

from __future__ import annotations

import re
from datetime import time

CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2}))?)?", re.ASCII)


def typed_clock(text: str, *, least: int = 1, most: int = 2) -> time | None:
    """The time written as 9, 9:05, 9.05 or 9:05:30, in so many parts at least and at most; None when it is none of a day."""
    found = CLOCK.fullmatch(text.strip())
    parts = [int(part) for part in found.groups() if part is not None] if found else []
    if not least <= len(parts) <= most:
        return None
    hour, minute, second = (*parts, 0, 0)[:3]
    try:
        return time(hour, minute, second)
    except ValueError:
        return None
