"""Strips of a page, flowed over as many sheets as they need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desk.documents.sheet import Sheet
from desk.documents.tags import Node

if TYPE_CHECKING:
    from collections.abc import Callable

    Paint = Callable[[Sheet, float], None]


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece as wide as the page that is never cut: its height, and how it is set on a sheet from a top.

    `space` marks empty space, which a sheet does not begin with; `node` is where its texts are read, a paragraph of its own if none.
    """

    height: float
    paint: Paint
    space: bool = False
    node: Node | None = None


@dataclass(slots=True)
class Group:
    """Strips kept on one sheet when a sheet can hold them; `header` is set again where they continue on another."""

    strips: list[Strip] = field(default_factory=list)
    header: Strip | None = None
    at_foot: Strip | None = None

    @property
    def height(self) -> float:
        """The height of all strips, with the one that stands at the sheet's foot."""
        return sum(strip.height for strip in self.strips) + (self.at_foot.height if self.at_foot else 0)


class Flow:
    """Sets groups one after another; a new sheet is begun by `begin`, which gives the top of its body."""

    def __init__(self, begin: Callable[[Sheet], float], *, bottom: float, room: float) -> None:
        self._begin, self.bottom, self.room = begin, bottom, room
        self.root = Node("Document")
        self.sheets: list[Sheet] = []
        self.y, self._bare = 0.0, True

    def start(self, header: Strip | None = None) -> None:
        """Begin the next sheet, with a header if one continues on it."""
        sheet = Sheet(self.root)
        self.sheets.append(sheet)
        self.y = self._begin(sheet)
        if header:
            self.put(header, again=True)
        self._bare = True

    def add(self, group: Group) -> None:
        """Set a group: on the next sheet if this one cannot hold it and a whole one can, else cut between its strips."""
        first = next((strip for strip in group.strips if not strip.space), None)
        header = None if group.header is first else group.header
        height = group.height + (header.height if header else 0.0)
        if not self._bare and self.y + group.height > self.bottom and height <= self.room:
            self.start(header)
        for strip in group.strips:
            if strip.space and self._bare and len(self.sheets) > 1:
                continue
            if self.y + strip.height > self.bottom and not self._bare:
                self.start(group.header)
            self.put(strip)
        if group.at_foot:
            if self.y + group.at_foot.height > self.bottom:
                self.start()
            self._paint(group.at_foot, self.bottom - group.at_foot.height)
            self.y, self._bare = self.bottom, False

    def put(self, strip: Strip, *, again: bool = False) -> None:
        """Set one strip where the last one ended; one that is set `again` on a further sheet is not read a second time."""
        self._paint(strip, self.y, again=again)
        self.y += strip.height
        self._bare = False

    def _paint(self, strip: Strip, top: float, *, again: bool = False) -> None:
        sheet = self.sheets[-1]
        sheet.node, sheet.muted = strip.node, again
        strip.paint(sheet, top)
        sheet.node, sheet.muted = None, False
