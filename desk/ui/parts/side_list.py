"""A list of places at the left of a page: icon and word, one chosen, moved through by the arrow keys."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desk.ui import icons, theme
from desk.ui.parts.card import pane
from desk.ui.tokens import VIEWS as WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable

KEY, ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ITEM, MARGIN, RADIUS, TEXT = 28, 8, 6, 32


class SideList(QListWidget):
    """`picked(key)` comes as the current row changes."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font())
        self.setMouseTracking(True)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._changed)

    def set_rows(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Shows (key, icon, word); the one chosen stays chosen."""
        kept, blocked = self.chosen(), self.blockSignals(True)
        self.clear()
        for key, icon, word in rows:
            item = QListWidgetItem(word)
            item.setData(KEY, key)
            item.setData(ICON, icon)
            item.setSizeHint(QSize(0, ITEM + 1))
            self.addItem(item)
        self.choose(kept)
        self.blockSignals(blocked)
        face = QFontMetricsF(theme.font(13, 500))
        words = [self.item(at).text() for at in range(self.count())]
        self.setFixedWidth(ceil(max([WIDTH - 2 * MARGIN, *(TEXT + face.horizontalAdvance(word) + MARGIN for word in words)])))

    def on_ground(self) -> QFrame:
        """The list on its own ground, with its margins."""
        ground = pane("chrome")
        column = QVBoxLayout(ground)
        column.setContentsMargins(MARGIN, MARGIN + 2, MARGIN, MARGIN)
        column.addWidget(self)
        return ground

    def chosen(self) -> str:
        """The key of the row chosen; empty before there is one."""
        item = self.currentItem()
        return "" if item is None else str(item.data(KEY))

    def choose(self, key: str) -> None:
        """Chooses a row; an unknown key the first."""
        at = next((at for at in range(self.count()) if self.item(at).data(KEY) == key), 0)
        self.setCurrentRow(at if self.count() else -1)

    def _changed(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None:
            self.picked.emit(str(now.data(KEY)))

    def paintEvent(self, event: object) -> None:
        """The list's own ground, then its rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("chrome"))
        painter.end()
        super().paintEvent(event)  # type: ignore[arg-type]


class _Painter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Ground, icon and word."""
        view, box = self.parent(), QRectF(option.rect).adjusted(0, 0, 0, -1)
        assert isinstance(view, SideList)
        state: QStyle.StateFlag = option.state
        chosen, hovered = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("select" if chosen else "idle"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if chosen and view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        sign = icons.toned(str(index.data(ICON)), "accent" if chosen else "text2", 16, view.devicePixelRatioF())
        painter.drawPixmap(round(box.x()) + 8, round(box.y()) + (ITEM - 16) // 2, sign)
        painter.setFont(theme.font(13, 500 if chosen else 400))
        painter.setPen(theme.colour("text" if chosen else "text2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(box.adjusted(TEXT, 0, 0, 0), flags, str(index.data()))
