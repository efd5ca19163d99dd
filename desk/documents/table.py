"""Rows of a table: a text that wraps, figures to its right that never do, a hairline beneath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desk.documents import tags
from desk.documents.colours import HAIR
from desk.documents.flow import Strip
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet, Style
    from desk.documents.tags import Node

LINE, WHY = 12.2, 11.1
GUTTER = 16.0


class Cell(NamedTuple):
    """A figure that ends at a column's right edge, less a space kept for decimals others have."""

    text: str
    style: Style
    inset: float = 0.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures: its label and where it ends."""

    label: str
    edge: float


def columns(labels: Sequence[str], cells: Sequence[Sequence[Cell]], spans: Sequence[float], label_style: Style) -> list[Column]:
    """Columns from the right margin leftwards, at least as wide as `spans`, never narrower than what stands in them."""
    found: list[Column] = []
    edge = RIGHT
    for at in range(len(labels) - 1, -1, -1):
        widest = max([label_style.width(labels[at]), *(row[at].style.width(row[at].text) + row[at].inset for row in cells)])
        found.insert(0, Column(labels[at], edge))
        edge -= max(spans[at], widest + GUTTER)
    return found


def text_width(cells: Sequence[Sequence[Cell]], found: Sequence[Column]) -> float:
    """The width left for the text of every row, before the first column of figures."""
    widest = max([30.0, *(row[0].style.width(row[0].text) + row[0].inset for row in cells)])
    return max(90.0, found[0].edge - widest - GUTTER - LEFT)


def header(title: str, title_style: Style, found: Sequence[Column], label_style: Style, colour: str, *, table: Node | None = None) -> Strip:
    """The header row with the rule in the desk's colour beneath it.

    A screen reader hears it as the headings of `table`; without one it is the heading of what follows.
    """
    cells = [] if table is None else tags.row(table, head=True, columns=len(found) + 1)

    def paint(sheet: Sheet, top: float) -> None:
        heads = cells or [tags.Node("H2", sheet.root)]
        if not sheet.muted:
            tags.place_row(heads)
        sheet.left(LEFT, top + 13, title, title_style, heads[0])
        for column, node in zip(found, heads[1:], strict=True):
            sheet.right(column.edge, top + 13, column.label, label_style, node)
        sheet.rule(top + 20.5, colour, weight=1)

    return Strip(24.0, paint)


def carried(head: Strip, label: str, amount: str, styles: Styles) -> Strip:
    """The header as it stands on a further sheet: with the sum of the rows before beneath it."""
    style = styles.second(8.5)

    def paint(sheet: Sheet, top: float) -> None:
        head.paint(sheet, top)
        sheet.left(LEFT, top + head.height + 11, label, style)
        sheet.right(RIGHT, top + head.height + 11, amount, style)
        sheet.rule(top + head.height + 16.7, HAIR)

    return Strip(head.height + 17, paint)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its text, why and figures."""

    text: str
    why: str
    cells: Sequence[Cell]

    def strips(self, styles: Styles, found: Sequence[Column], widths: tuple[float, float], table: Node) -> list[Strip]:
        """The row as strips: the first line with the figures, further lines, the why in smaller type, the hairline.

        A screen reader hears it as a row of `table`: the text with its why in one cell, each figure in its own.
        """
        nodes = tags.row(table, columns=len(found) + 1)
        main, small = styles.ink(9.5, "Medium"), styles.second(8)
        lines = wrap(self.text, main.face, main.size, widths[0])
        strips = [Strip(LINE + 4.2, lambda sheet, top: self._first(sheet, top + 12.6, (lines[0], main), found, nodes))]
        strips += [_line(line, main, LINE, 8.4, nodes[0]) for line in lines[1:]]
        whys = wrap(self.why, small.face, small.size, widths[1]) if self.why else ()
        strips += [_line(line, small, WHY, 8.2, nodes[0]) for line in whys]
        end = 5.5 if self.why else 8.5
        return [*strips, Strip(end, lambda sheet, top: sheet.rule(top + end - 0.3, HAIR))]

    def _first(self, sheet: Sheet, y: float, text: tuple[str, Style], found: Sequence[Column], nodes: list[Node]) -> None:
        tags.place_row(nodes)
        sheet.left(LEFT, y, *text, nodes[0])
        for cell, column, node in zip(self.cells, found, nodes[1:], strict=True):
            sheet.right(column.edge - cell.inset, y, cell.text, cell.style, node)


def _line(text: str, style: Style, step: float, baseline: float, node: Node) -> Strip:
    return Strip(step, lambda sheet, top: sheet.left(LEFT, top + baseline, text, style, node))
