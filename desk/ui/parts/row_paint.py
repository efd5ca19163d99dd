"""Paints a table's rows in one go, each row's ground once and then its cells: to be asked for each cell takes twice as long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from desk.ui import icons, theme
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import chip_width, draw_chip
from desk.ui.parts.pill import Pill, draw_pill

if TYPE_CHECKING:
    from desk.ui.parts.row_table import RowTable

BOX, STEP, TICKED, BAR = 16, 6, 2, 44
FIRST, LEFT = 16, 8
# Flags are put together once: Qt for Python takes as long to join two as to draw a word.
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def paint_rows(table: RowTable, p: QPainter, part: QRect) -> None:
    """Paints the rows and columns that a part of the viewport shows."""
    model = table.table_model()
    columns = _columns_in(table, part)
    if not columns or not (count := model.rowCount()):
        return
    first, last = table.rowAt(part.top()), table.rowAt(part.bottom())
    ranges: Any = table.selectionModel().selection()  # a list of ranges, which Qt's stub does not say
    chosen = [(each.top(), each.bottom()) for each in ranges]
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for row in range(max(first, 0), (last if last >= 0 else count - 1) + 1):
        y, height = table.rowViewportPosition(row), table.rowHeight(row)
        _row(p, table, row, columns, QRectF(columns[0][1], y, columns[-1][1] + columns[-1][2] - columns[0][1], height),
             chosen=any(top <= row <= bottom for top, bottom in chosen))  # fmt: skip


def _columns_in(table: RowTable, part: QRect) -> list[tuple[int, int, int]]:
    """The columns in sight from left to right: which, from where, how wide."""
    header = table.horizontalHeader()
    shown = (header.logicalIndex(at) for at in range(header.count()) if not header.isSectionHidden(header.logicalIndex(at)))
    places = ((at, table.columnViewportPosition(at), table.columnWidth(at)) for at in shown)
    return [(at, x, width) for at, x, width in places if x <= part.right() and x + width >= part.left()]


def _row(p: QPainter, table: RowTable, row: int, columns: list[tuple[int, int, int]], r: QRectF, *, chosen: bool) -> None:
    model, active = table.table_model(), table.hasFocus()
    value = model.row_at(row)
    calm = "chrome" if value is not None and model.is_group(value) else "canvas"
    p.fillRect(r, theme.colour(("select" if active else "idle") if chosen else "hover" if table.hovered == row else calm))
    p.fillRect(QRectF(r.x(), r.bottom() - 1, r.width(), 1), theme.colour("row_line"))
    for at, x, width in columns:
        if chosen and at == 0:  # a bar at the left end of a selected row
            p.fillRect(QRectF(x, r.y(), 3, r.height()), theme.colour("accent" if active else "edge"))
        left = FIRST if at == 0 else LEFT
        shown = model.shown_at(row, at, value)
        if isinstance(shown, Pill):  # the capsule hangs 7 px out, so that its glyph stands on the column's text line
            draw_pill(p, QRectF(x + left - 7, r.y(), width - left + 3, r.height()), shown, on_select=chosen)
        elif isinstance(shown, Cell):
            box = QRectF(x + left, r.y(), width - left - 8, r.height())
            _cell(p, box, shown, right=model.columns[at].align == "r", chosen=chosen)


def _cell(p: QPainter, box: QRectF, cell: Cell, *, right: bool, chosen: bool) -> None:
    x, middle = box.x() + cell.indent, box.center().y()
    if cell.check is not None or cell.caret or cell.marks or cell.bar is not None:
        x = _before_text(p, x, middle, cell)
    chips = sum(chip_width(chip) + STEP for chip in cell.chips)
    room = max(0.0, box.right() - x - chips)
    text = theme.cut(cell.text, room, 13, cell.weight, figures=cell.figures)
    p.setFont(theme.font(13, cell.weight, figures=cell.figures))
    p.setPen(theme.colour("text2" if chosen and cell.tone == "text3" else cell.tone))
    p.drawText(QRectF(x, box.y(), room, box.height()), TO_THE_RIGHT if right else TO_THE_LEFT, text)
    if cell.chips:
        x += theme.wide(text, 13, cell.weight, figures=cell.figures) + STEP + 2
        for chip in cell.chips:
            x = draw_chip(p, x, middle, chip, p.device().devicePixelRatioF()) + STEP


def _before_text(p: QPainter, x: float, middle: float, cell: Cell) -> float:
    """Box, caret, marks and bar; answers where the text begins."""
    ratio = p.device().devicePixelRatioF()
    if cell.check is not None:
        _box(p, x, middle, cell.check, ratio)
        x += BOX + STEP + 2
    if cell.caret:
        p.drawPixmap(round(x), round(middle - 6), icons.toned(f"caret-{cell.caret}", "text2", 12, ratio))
        x += 12 + STEP + 2
    for mark in cell.marks:
        p.drawPixmap(round(x), round(middle - 8), icons.toned(mark.icon, mark.tone, 16, ratio))
        x += 16 + STEP
    if cell.bar is not None:
        _bar(p, x, middle, cell.bar)
        x += BAR + STEP
    return x


def _bar(p: QPainter, x: float, middle: float, taken: float) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    for share, tone in ((1.0, "line"), (min(1.0, taken), "text2" if taken >= 1 else "accent")):
        p.setBrush(theme.colour(tone))
        p.drawRoundedRect(QRectF(round(x), round(middle - 3), BAR * share, 6), 2, 2)


def _box(p: QPainter, x: float, middle: float, check: int, ratio: float) -> None:
    r = QRectF(round(x) + 0.5, round(middle - BOX / 2) + 0.5, BOX - 1, BOX - 1)
    p.setPen(theme.colour("fill" if check else "edge"))
    p.setBrush(theme.colour("fill" if check else "canvas"))
    p.drawRoundedRect(r, 4, 4)
    if check:
        drawing = "glyphs/check" if check == TICKED else "glyphs/dash"
        p.drawPixmap(round(r.x()) + 1, round(r.y()) + 1, icons.pixmap(drawing, "#FFFFFF", 14, ratio))
