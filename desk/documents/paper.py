"""What every paper shares: styles, the head with name and title, the foot with registers and page numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desk.documents.colours import HAIR, INK, SECOND, TINT, WHITE, accent, mixed
from desk.documents.flow import Flow, Strip
from desk.documents.fonts import face
from desk.documents.identity import registrations
from desk.documents.pdfa import Facts
from desk.documents.sheet import LEFT, RIGHT, Sheet, Style, logo_picture, pdf
from desk.documents.tags import ARTIFACT, Node
from desk.documents.text import clipped, fitted, named, plain, wrap
from desk.documents.values import ACCENT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desk.documents.fonts import Weight
    from desk.documents.pdfa import Attached
    from desk.documents.values import Party

BODY_TOP, CONTINUED_TOP = 104.0, 72.0
FOOT_LINE, FOOT_STEP = 782.0, 9.8
COLUMN = (RIGHT - LEFT) / 3


@dataclass(frozen=True, slots=True)
class Styles:
    """The type scale in a desk's colour."""

    colour: str

    @property
    def tint(self) -> str:
        """The ground of a box."""
        return TINT if self.colour == ACCENT else mixed(self.colour, WHITE, 0.07)

    @property
    def pale(self) -> str:
        """The rest of the ring."""
        return mixed(self.colour, WHITE, 0.2)

    def ink(self, size: float, weight: Weight = "Regular") -> Style:
        """What is read."""
        return _style(weight, size, INK)

    def second(self, size: float, weight: Weight = "Regular") -> Style:
        """Labels and whys."""
        return _style(weight, size, SECOND)

    def accent(self, size: float, weight: Weight = "Bold") -> Style:
        """What is in the desk's colour."""
        return _style(weight, size, self.colour)


@cache
def _style(weight: Weight, size: float, colour: str) -> Style:
    return Style(face(weight), size, colour)


class Letter:
    """A desk's letter paper: its head, its foot, and the flow of what stands between them."""

    def __init__(self, seller: Party, *, title: str, colour: str, subtitle: str = "", running: str = "", logo: bytes | None = None) -> None:
        self.styles = Styles(accent(colour))
        self.title, self.subtitle, self.running = title, subtitle, running or ", ".join(filter(None, (title, subtitle)))
        self.legal = named(seller.name, "seller.name")
        self.name = named(seller.trade_name, "seller.trade_name") or self.legal
        self.tagline = plain(seller.tagline, 120)
        self.logo = logo_picture(logo) if logo else None
        self._foot = self._columns(seller)
        self._foot_line = FOOT_LINE - max(0, max(map(len, self._foot)) - 2) * FOOT_STEP
        bottom = self._foot_line - 22
        self.flow = Flow(self._begin, bottom=bottom, room=bottom - CONTINUED_TOP)

    def _columns(self, seller: Party) -> list[list[str]]:
        address = [plain(line, 120) for line in seller.address]
        where = ", ".join(filter(None, address))
        columns = (
            [self.legal, where],
            registrations(seller, "seller"),
            [plain(seller.email, 120), plain(seller.phone, 40), plain(seller.website, 120)],
        )
        style = self.styles.second(7)
        return [
            clipped([line for text in filter(None, column) for line in wrap(text, style.face, style.size, COLUMN - 12)], 4)
            for column in columns
        ]

    def _begin(self, sheet: Sheet) -> float:
        if len(self.flow.sheets) > 1:
            return self._continued(sheet)
        styles = self.styles
        x = self._mark(sheet)
        big = styles.ink(20, "Bold")
        size = fitted(self.title, big.face, 20, 250, least=13)
        sheet.right(RIGHT, 56.5, self.title, styles.ink(size, "Bold"), Node("H1", sheet.root))
        if self.subtitle:
            sheet.right(RIGHT, 71, self.subtitle, styles.second(9))
        room = RIGHT - x - 24 - max(big.face.width(self.title, size), styles.second(9).width(self.subtitle))
        bold = styles.ink(13, "Bold")
        style = styles.ink(fitted(self.name, bold.face, 13, room, least=9), "Bold")
        lines = clipped(wrap(self.name, style.face, style.size, room), 2)
        name = Node("P", sheet.root)
        for at, line in enumerate(lines):
            sheet.left(x, 56.5 + at * style.size * 1.2, line, style, name)
        if self.tagline and len(lines) == 1:
            sheet.left(x, 69, clipped(wrap(self.tagline, face(), 8, room), 1)[0], styles.second(8))
        return BODY_TOP

    def _mark(self, sheet: Sheet) -> float:
        """The logo, or the ring in its place; gives where the name begins."""
        if self.logo is None:
            sheet.ring(LEFT + 11.8, 58.2, 9.8, (self.styles.pale, self.styles.colour))
            return LEFT + 31.5
        width, height = self.logo.getSize()
        scale = min(110 / width, 28 / height)
        sheet.picture(self.logo, LEFT, 58.2 - height * scale / 2, (width * scale, height * scale))
        return LEFT + width * scale + 9

    def _continued(self, sheet: Sheet) -> float:
        style = self.styles.second(8.5)
        title = self.styles.ink(8.5, "Medium")
        name = clipped(wrap(self.name, style.face, style.size, RIGHT - LEFT - 24 - title.width(self.running)), 1)[0]
        sheet.left(LEFT, 48, name, style, ARTIFACT)
        sheet.right(RIGHT, 48, self.running, title, ARTIFACT)
        return CONTINUED_TOP

    def finish(self, *, title: str, language: str, dated: date | None = None, attached: Sequence[Attached] = ()) -> bytes:
        """The bytes of all sheets, each with its foot and its number of so many; the foot is read once, after everything else."""
        sheets = self.flow.sheets
        style = self.styles.second(7)
        for number, sheet in enumerate(sheets, 1):
            sheet.rule(self._foot_line, HAIR)
            for at, column in enumerate(self._foot):
                node = Node("P", sheet.root) if number == len(sheets) else ARTIFACT
                for row, line in enumerate(column):
                    sheet.left(LEFT + at * COLUMN, self._foot_line + 11 + row * FOOT_STEP, line, style, node)
            sheet.right(RIGHT, FOOT_LINE + 11 + 2 * FOOT_STEP, f"{number} / {len(sheets)}", style, ARTIFACT)
        return pdf(sheets, Facts(title, self.legal, language, dated), attached)

    def body(self, text: str, style: Style, *, step: float, width: float = RIGHT - LEFT, x: float = LEFT) -> list[Strip]:
        """A paragraph as strips of one line each."""
        node = Node("P", self.flow.root)
        return [line_strip(line, style, step, x, node) for line in wrap(text, style.face, style.size, width)]

    def heading(self, text: str, style: Style, *, step: float) -> list[Strip]:
        """A heading, which a screen reader can jump to."""
        node = Node("H2", self.flow.root)
        return [line_strip(line, style, step, LEFT, node) for line in wrap(text, style.face, style.size, RIGHT - LEFT)]

    def box(self, title: str, text: str) -> Strip:
        """A tinted box with a title and a paragraph."""
        style, head = self.styles.ink(9), self.styles.accent(9)
        lines = clipped(wrap(text, style.face, style.size, RIGHT - LEFT - 28), 40)
        height = 33 + 12.4 * len(lines)

        def paint(sheet: Sheet, top: float) -> None:
            sheet.tint(top, height, self.styles.tint)
            sheet.left(LEFT + 14, top + 18, title, head, Node("H2", sheet.root))
            node = Node("P", sheet.root)
            for at, line in enumerate(lines):
                sheet.left(LEFT + 14, top + 33 + at * 12.4, line, style, node)

        return Strip(height, paint)


def line_strip(text: str, style: Style, step: float, x: float = LEFT, node: Node | None = None) -> Strip:
    """One line of text, its baseline a third of the step above the strip's end."""
    return Strip(step, lambda sheet, top: sheet.left(x, top + step * 0.72, text, style), node=node)


def gap(height: float) -> Strip:
    """Empty space."""
    return Strip(height, lambda _sheet, _top: None, space=True)


def total_height(strips: Sequence[Strip]) -> float:
    """The height of strips set one after another."""
    return sum(strip.height for strip in strips)
