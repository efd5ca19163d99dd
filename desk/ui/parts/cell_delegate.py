"""Paints a cell: ground, hairline, selection bar, then pill, box, caret, marks, text and chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desk.ui import icons, theme
from desk.ui.parts.cells import Cell, said
from desk.ui.parts.chip import chip_width, draw_chip
from desk.ui.parts.labels import plain
from desk.ui.parts.pill import Pill, draw_pill, pill_width

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
BOX, STEP, TICKED, BAR = 16, 6, 2, 44
# Flags are put together once: Qt for Python takes as long to join two as to draw a word.
CHOSEN = QStyle.StateFlag.State_Selected
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TO_THE_RIGHT = RIGHT | Qt.TextFlag.TextSingleLine
TO_THE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class CellDelegate(QStyledItemDelegate):
    """One delegate for every table; what it shows is the value the model gives under `UserRole`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draws the row's ground and the cell's value."""
        painter.save()
        chosen, box = bool(option.state & CHOSEN), QRectF(option.rect)
        left = self._ground(painter, option, index, box, chosen=chosen)
        value = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(value, Pill):  # the capsule hangs 7 px out, so that its glyph stands on the column's text line
            draw_pill(painter, box.adjusted(left - 7, 0, -4, 0), value, on_select=chosen)
        elif isinstance(value, Cell):
            right = index.data(Qt.ItemDataRole.TextAlignmentRole) == RIGHT
            self._cell(painter, box.adjusted(left, 0, -8, 0), value, right=right, chosen=chosen)
        painter.restore()

    def _ground(
        self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, r: QRectF, *, chosen: bool,
    ) -> int:  # fmt: skip
        """Tint, hairline, and a 3 px bar at the left end of a selected row; answers where the cell's text begins."""
        table, first = option.widget, index.column() == 0
        active = table is not None and table.hasFocus()
        hovered = getattr(table, "hovered", -1) == index.row()
        calm = "chrome" if index.data(GROUP_ROLE) else "canvas"
        p.fillRect(r, theme.colour(("select" if active else "idle") if chosen else "hover" if hovered else calm))
        p.fillRect(QRectF(r.x(), r.bottom() - 1, r.width(), 1), theme.colour("row_line"))
        if chosen and first:
            p.fillRect(QRectF(r.x(), r.y(), 3, r.height()), theme.colour("accent" if active else "edge"))
        return 16 if first else 8

    def _cell(self, p: QPainter, box: QRectF, cell: Cell, *, right: bool, chosen: bool) -> None:
        ratio = p.device().devicePixelRatioF()
        x, middle = box.x() + cell.indent, box.center().y()
        if cell.check is not None:
            self._box(p, x, middle, cell.check)
            x += BOX + STEP + 2
        if cell.caret:
            p.drawPixmap(round(x), round(middle - 6), icons.toned(f"caret-{cell.caret}", "text2", 12, ratio))
            x += 12 + STEP + 2
        for mark in cell.marks:
            p.drawPixmap(round(x), round(middle - 8), icons.toned(mark.icon, mark.tone, 16, ratio))
            x += 16 + STEP
        if cell.bar is not None:
            self._bar(p, x, middle, cell.bar)
            x += BAR + STEP
        chips = sum(chip_width(chip) + STEP for chip in cell.chips)
        room = max(0.0, box.right() - x - chips)
        text = theme.cut(cell.text, room, 13, cell.weight, figures=cell.figures)
        p.setFont(theme.font(13, cell.weight, figures=cell.figures))
        p.setPen(theme.colour("text2" if chosen and cell.tone == "text3" else cell.tone))
        p.drawText(QRectF(x, box.y(), room, box.height()), TO_THE_RIGHT if right else TO_THE_LEFT, text)
        if cell.chips:
            x += theme.wide(text, 13, cell.weight, figures=cell.figures) + STEP + 2
        for chip in cell.chips:
            x = draw_chip(p, x, middle, chip, ratio) + STEP

    @staticmethod
    def _bar(p: QPainter, x: float, middle: float, taken: float) -> None:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        for share, tone in ((1.0, "line"), (min(1.0, taken), "text2" if taken >= 1 else "accent")):
            p.setBrush(theme.colour(tone))
            p.drawRoundedRect(QRectF(round(x), round(middle - 3), BAR * share, 6), 2, 2)

    @staticmethod
    def _box(p: QPainter, x: float, middle: float, check: int) -> None:
        r = QRectF(round(x) + 0.5, round(middle - BOX / 2) + 0.5, BOX - 1, BOX - 1)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(theme.colour("fill" if check else "edge"))
        p.setBrush(theme.colour("fill" if check else "canvas"))
        p.drawRoundedRect(r, 4, 4)
        if check:
            ratio = p.device().devicePixelRatioF()
            drawing = "glyphs/check" if check == TICKED else "glyphs/dash"
            p.drawPixmap(round(r.x()) + 1, round(r.y()) + 1, icons.pixmap(drawing, "#FFFFFF", 14, ratio))

    def wanted_width(self, index: QModelIndex | QPersistentModelIndex) -> float:
        """How wide the cell would be with nothing cut."""
        value, left = index.data(Qt.ItemDataRole.UserRole), 16 if index.column() == 0 else 8
        if isinstance(value, Pill):
            return left - 3 + pill_width(value)
        if not isinstance(value, Cell):
            return left
        extras = (BOX + STEP + 2 if value.check is not None else 0) + (20 if value.caret else 0) + 22 * len(value.marks)
        words = theme.wide(value.text, 13, value.weight, figures=value.figures)
        return left + value.indent + extras + words + 8 + sum(chip_width(chip) + STEP for chip in value.chips)

    def on_box(self, table: QTableView, index: QModelIndex, point: QPoint) -> bool:
        """Whether a point is on the cell's box (or, where there is none, its caret)."""
        value = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(value, Cell) or (value.check is None and not value.caret):
            return False
        start = table.visualRect(index).x() + (16 if index.column() == 0 else 8) + value.indent
        return start - 4 <= point.x() <= start + BOX + 4

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tells what a cut cell says, or the cell's own hint, as plain text."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        value = index.data(Qt.ItemDataRole.UserRole)
        hint = value.hint if isinstance(value, Cell) else ""
        cut = self.wanted_width(index) > option.rect.width() + 1
        QToolTip.showText(event.globalPos(), plain(hint or (said(value) if cut else "")), view)
        return True
