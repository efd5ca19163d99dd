"""Who: one field over customers and contacts, by any part of name, company or number; the hits stand below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk.ui.form import text_field
from desk.ui.parts.card import Card
from desk.ui.parts.labels import name

if TYPE_CHECKING:
    from desk.services.calls import CallerHit
    from desk.ui.desk_context import Desk

AFTER_TYPING, MOST, ROW = 120, 6, 28


class CustomerField(QWidget):
    """`picked(hit)` when one is chosen, `typed` when the text is changed by hand."""

    picked = Signal(object)
    typed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hits: tuple[CallerHit, ...] = ()
        self.line: QLineEdit = text_field()
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setProperty("hits", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.box = Card()
        self.box.column.setContentsMargins(4, 4, 4, 4)
        self.box.column.addWidget(self.list)
        self.box.hide()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.box)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self._ask)
        self.line.textEdited.connect(self._edited)
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))
        self.line.installEventFilter(self)

    def say(self, placeholder: str, hits: str) -> None:
        """What can be typed, and what the list is called."""
        self.line.setPlaceholderText(placeholder)
        name(self.list, hits)

    def set_text(self, text: str) -> None:
        """Shows who was chosen."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.box.hide()

    def _edited(self, _text: str) -> None:
        self.typed.emit()
        self._timer.start()

    def _ask(self) -> None:
        text, desk = self.line.text().strip(), self._desk
        if not text or desk.store is None:
            self.box.hide()
            return
        desk.lane.read(lambda: tuple(desk.services.calls.find_callers(desk.store, text=text)), self._came, channel="queue.callers")

    def _came(self, hits: tuple[CallerHit, ...]) -> None:
        self._hits = hits
        self.list.clear()
        for hit in hits:
            words = [hit.name] if hit.name == hit.customer or not hit.customer else [hit.name, hit.customer] if hit.name else [hit.customer]
            item = QListWidgetItem(" · ".join(words))
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.setFixedHeight(min(len(hits), MOST) * ROW)
        self.box.setVisible(bool(hits) and bool(self.line.text().strip()))
        if hits:
            self.list.setCurrentRow(0)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._desk.lane.forget("queue.callers")
            self._timer.stop()
            self.set_text(hit.customer or hit.name)
            self.picked.emit(hit)

    def eventFilter(self, watched: object, event: object) -> bool:
        """Arrows walk the hits, Enter takes one, Escape closes them."""
        if watched is not self.line or not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._timer.isActive():
                self._timer.stop()
                self._ask()
            if self.box.isVisibleTo(self):
                self._take(self.list.currentRow())
            return True
        if not self.box.isVisibleTo(self):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.box.hide()
            return True
        return False
