"""The list of canned replies below the cursor: narrowed by what is typed on, chosen by the arrows, inserted by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.parts.labels import line, name, text_label
from desk.words.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.services.canned_replies import ReplyText
    from desk.ui.pages.queue.type_field import TypeField
    from desk.words import Words

WIDTH, ITEM, SHOWN, MARGIN = 420, 28, 7, 8
PREVIEW = 240
SIGN = Qt.ItemDataRole.UserRole


class CannedPopup(QFrame):
    """Lies over the window while the keyboard stays in the field; `picked(reply)`, `left` when nothing is to be inserted."""

    picked = Signal(object)
    left = Signal()

    def __init__(self, field: TypeField) -> None:
        super().__init__(field.window())
        self._field = field
        self._rows: tuple[ReplyText, ...] = ()
        self.setProperty("box", "card")
        self.setFixedWidth(WIDTH)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.preview = text_label("", 12, 400, "text2", wrap=True)
        self.preview.setContentsMargins(MARGIN, 4, MARGIN, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(line())
        column.addWidget(self.preview)
        self.list.currentRowChanged.connect(self._look)
        self.list.itemClicked.connect(lambda _item: self.take())
        self.hide()

    def show_rows(self, rows: Iterable[ReplyText], words: Words) -> None:
        """Shows what fits; with nothing to show it goes."""
        self._rows = tuple(rows)
        if not self._rows:
            self.leave()
            return
        name(self.list, words.tr("Canned replies"))
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.name)
            sign = row.abbreviation if row.language == self._rows[0].language else f"{row.abbreviation}  {LANGUAGES[row.language].name}"
            item.setData(SIGN, sign)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.name}, {sign}")
            item.setSizeHint(QSize(0, ITEM))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(ITEM * min(SHOWN, len(self._rows)) + 2)
        self._place()

    def _place(self) -> None:
        """Above or below the cursor, whichever has the room."""
        field, window = self._field, self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.adjustSize()
        cursor = field.cursorRect()
        low = field.viewport().mapTo(window, cursor.bottomLeft() + QPoint(0, 4))
        high = field.viewport().mapTo(window, cursor.topLeft() - QPoint(0, 4))
        below = low.y() + self.height() <= window.height() - MARGIN
        x = max(MARGIN, min(low.x(), window.width() - self.width() - MARGIN))
        self.move(x, low.y() if below else max(MARGIN, high.y() - self.height()))
        if self.isHidden():
            field.installEventFilter(self)
            self.show()
        self.raise_()

    def _look(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            text = " ".join(self._rows[at].text.split())
            self.preview.setText(text[:PREVIEW] + ("…" if len(text) > PREVIEW else ""))

    def take(self) -> None:
        """Inserts the one chosen."""
        at = self.list.currentRow()
        if 0 <= at < len(self._rows):
            chosen = self._rows[at]
            self.leave(quietly=True)
            self.picked.emit(chosen)

    def leave(self, *, quietly: bool = False) -> None:
        """Goes away."""
        if not self.isHidden():
            self._field.removeEventFilter(self)
            self.hide()
            if not quietly:
                self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that are the list's while it is open; every other one goes on into the field."""
        if event.type() == QEvent.Type.FocusOut:
            self.leave()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_ours(event):
            self._do(event)
            return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        ours = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        return event.key() in ours and not event.modifiers() & Qt.KeyboardModifier.ControlModifier

    def _do(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.list.setCurrentRow((self.list.currentRow() + step) % len(self._rows))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self.take()


class _Painter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The name at the left, the abbreviation at the right."""
        box, widget = QRectF(option.rect), self.parent()
        assert isinstance(widget, QWidget)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("select"))
            painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(MARGIN, 0, -MARGIN, 0)
        sign = str(index.data(SIGN) or "")
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text2"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, sign)
        room = inner.width() - QFontMetricsF(painter.font()).horizontalAdvance(sign) - MARGIN
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("text"))
        text = QFontMetricsF(painter.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
