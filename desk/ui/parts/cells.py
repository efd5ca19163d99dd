"""What a table cell can show, as values."""

from __future__ import annotations

from dataclasses import dataclass

from desk.ui.parts.chip import Chip
from desk.ui.parts.pill import Pill

__all__ = ["Cell", "Chip", "Mark", "Pill", "said"]


@dataclass(frozen=True)
class Mark:
    """A small icon in a cell, with the word it stands for."""

    icon: str
    tone: str = "text2"
    said: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell's text, its tone and weight, with marks before and chips after it.

    `check` is None (no box), 0 (empty), 1 (partly) or 2 (ticked); `caret` is "", "down" or "right" (a group row's); `indent` in px;
    `bar` is how full something is, from 0 to 1, drawn before the text.
    """

    text: str = ""
    tone: str = "text"
    weight: int = 400
    figures: bool = False
    marks: tuple[Mark, ...] = ()
    chips: tuple[Chip, ...] = ()
    check: int | None = None
    caret: str = ""
    indent: int = 0
    hint: str = ""
    bar: float | None = None


def said(value: object) -> str:
    """A cell's value as plain text (for copying, tests and screen readers)."""
    if value is None:
        return "—"
    if isinstance(value, Pill):
        return value.text
    if isinstance(value, Cell):
        words = [*(mark.said for mark in value.marks), value.text, *(chip.text for chip in value.chips)]
        return " ".join(word for word in words if word)
    return str(value)


