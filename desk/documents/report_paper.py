"""What the report's paper is made of: its values, the page they go onto, and tables of figures with a heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desk.documents import table
from desk.documents.flow import Group
from desk.documents.paper import Letter, gap
from desk.documents.tags import Node
from desk.documents.text import plain
from desk.words import mark
from desk.words.report_words import ALL_LEVELS
from desk.words.trade import LEVELS, word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desk.documents.flow import Strip
    from desk.documents.report_values import Level
    from desk.words import Words

MOST_TEXT = 240
ONGOING = mark("still going on")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: its text, a smaller line beneath, its figures as they are written."""

    text: str
    figures: tuple[str, ...]
    why: str = ""


class Page:
    """The paper being set: its words, its zone, and how sections and tables go onto it."""

    def __init__(self, letter: Letter, words: Words, zone: str) -> None:
        self.letter, self.w, self.zone = letter, words, ZoneInfo(zone)
        self.flow, self.styles = letter.flow, letter.styles
        self._heading: list[Strip] = []

    def section(self, title: str, *strips: Strip) -> None:
        """A heading, kept with what follows it first: these strips, or the table that comes next."""
        self._heading = [gap(14), *self.letter.heading(title, self.styles.accent(12), step=18), gap(2)]
        if strips:
            self.flow.add(Group([*self._taken(), *strips]))

    def _taken(self) -> list[Strip]:
        heading, self._heading = self._heading, []
        return heading

    def line(self, text: str) -> None:
        """A paragraph."""
        self.flow.add(Group([*self._taken(), *self.body(text)]))

    def body(self, text: str) -> list[Strip]:
        """A paragraph as strips."""
        return self.letter.body(plain(text, 600), self.styles.ink(9.5), step=13.4)

    def table(self, title: str, labels: Sequence[str], rows: Sequence[Entry], *, span: float = 58.0) -> None:
        """A table of figures; its header stands again where it continues."""
        if not rows:
            return
        label = self.styles.second(8, "Medium")
        ink = self.styles.ink(9)
        cells = [[table.Cell(figure, ink) for figure in row.figures] for row in rows]
        found = table.columns(labels, cells, [span] * len(labels), label)
        tree = Node("Table", self.flow.root)
        head = table.header(title, label, found, label, self.styles.colour, table=tree)
        wide = table.text_width(cells, found)
        for at, (row, own) in enumerate(zip(rows, cells, strict=True)):
            made = table.Row(plain(row.text, MOST_TEXT), plain(row.why, MOST_TEXT), own).strips(self.styles, found, (wide, wide), tree)
            self.flow.add(Group([*self._taken(), gap(6), head, *made] if at == 0 else made, head))

    # Words.

    def level(self, row: Level) -> str:
        """A level's name."""
        return word(LEVELS, row.level, self.w) if row.level else self.w.tr(ALL_LEVELS)

    def stretch(self, begin: datetime, end: datetime | None) -> str:
        """From when to when, in the desk's zone; the day once where it is one day."""
        said = self.moment(begin)
        if end is None:
            return f"{said} – {self.w.tr(ONGOING)}"
        last = end.astimezone(self.zone)
        same = begin.astimezone(self.zone).date() == last.date()
        return f"{said}–{self.w.clock(last)}" if same else f"{said} – {self.moment(end)}"

    def moment(self, at: datetime) -> str:
        """A day and a clock in the desk's zone."""
        local = at.astimezone(self.zone)
        return f"{self.w.date(local)} {self.w.clock(local)}"

    def length(self, seconds: int) -> str:
        """A length of time; under a minute it is no minute."""
        return self.w.duration(seconds)
