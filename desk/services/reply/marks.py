"""Places of a canned reply that nothing could fill: marked in the text where they stand, named, and in the way of sending."""

from __future__ import annotations

import re
from typing import Final

from desk.rules.errors import Refused
from desk.words import mark

MARK: Final = re.compile(r"‹([^‹›\n]{1,80})\?›")
UNFILLED: Final = mark("“{name}” is not filled in yet: write it where the text is marked, or take it out.")


def marked(name: str) -> str:
    """The mark that stands where a value is missing."""
    return f"‹{name}?›"


def unfilled(text: str) -> tuple[str, ...]:
    """What is still missing, in order."""
    return tuple(found[1] for found in MARK.finditer(text))


def refuse_unfilled(text: str) -> None:
    """Refuse a text with a place that is not filled, and name it."""
    missing = unfilled(text)
    if missing:
        raise Refused(UNFILLED, field="text", name=missing[0])
