"""One line of a draft being edited: a handle to drag it by, its words, its discount, what it comes to, and a way off the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.form import Labelled, text_field
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

HANDLE, PERCENT, NET, DOT = 14, 76, 104, 3
UP, DOWN = -1, 1


class Handle(QWidget):
    """Six dots; while it is dragged it says how far below the row's top the mouse is."""

    dragged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(HANDLE)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The drag begins here."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Where the row is wanted."""
        self.dragged.emit(self.mapToGlobal(event.position().toPoint()).y())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The dots."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text3"))
        for row in range(3):
            for column in range(2):
                painter.drawRect(2 + column * 6, self.height() // 2 - 8 + row * 6, DOT, DOT)


class LineRow(QWidget):
    """`moved(id, by)` by Alt with an arrow or the buttons, `dragged(id, y)` by the handle, `turned(id)` takes it off or back."""

    moved = Signal(int, int)
    dragged = Signal(int, int)
    turned = Signal(int)

    def __init__(self, desk: Desk, line: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.id, self.gone = desk, int(line.id), False
        self.text, self.detail = Labelled("", text_field()), Labelled("", text_field())
        self.discount = Labelled("", text_field(width=PERCENT))
        self.net = text_label("", 13, 500, figures=True)
        self.handle, self.up, self.down = Handle(), icon_button("caret-up", ""), icon_button("caret-down", "")
        self.remover = Button("", "link")
        self.number = 0
        self._lay_out()
        self.handle.dragged.connect(lambda y: self.dragged.emit(self.id, y))
        self.up.clicked.connect(lambda: self.moved.emit(self.id, UP))
        self.down.clicked.connect(lambda: self.moved.emit(self.id, DOWN))
        self.remover.clicked.connect(lambda: self.turned.emit(self.id))
        for field in self.fields().values():
            field.installEventFilter(self)

    def _lay_out(self) -> None:
        self.net.setFixedWidth(NET)
        self.net.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.detail, 1)
        foot.addWidget(self.discount)
        side = QVBoxLayout()
        side.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addStretch(1)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        side.addLayout(buttons)
        side.addWidget(self.net)
        side.addStretch(1)
        side.addWidget(self.remover, 0, Qt.AlignmentFlag.AlignRight)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.text)
        words.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.handle)
        row.addLayout(words, 1)
        row.addLayout(side)

    def fields(self) -> dict[str, QLineEdit]:
        """Its fields by the key of what is typed in them."""
        named = {"text": self.text, "detail": self.detail, "discount": self.discount}
        return {f"{key}:{self.id}": part.field for key, part in named.items() if isinstance(part.field, QLineEdit)}

    def labelled(self) -> dict[str, Labelled]:
        """The same, with label and error."""
        return {f"text:{self.id}": self.text, f"detail:{self.id}": self.detail, f"discount:{self.id}": self.discount}

    def show_state(self, number: int, *, last: bool, net: str) -> None:
        """Its place among the lines, and what it comes to."""
        words = self._desk.words
        self.number = number
        self.text.relabel(words.say("Line {number}", number=number))
        self.detail.relabel(words.tr(mark("Small print")))
        self.discount.relabel(words.tr(mark("Discount %")))
        name(self.detail.field, words.say("Line {number}, small print", number=number))
        name(self.discount.field, words.say("Line {number}, discount in percent", number=number))
        self.up.describe(words.say("Line {number}: up", number=number))
        self.down.describe(words.say("Line {number}: down", number=number))
        self.up.setEnabled(number > 1)
        self.down.setEnabled(not last)
        self.net.setText("" if self.gone else net)
        self.remover.setText(words.tr(mark("Keep line")) if self.gone else words.tr(mark("Remove line")))
        for field in self.fields().values():
            field.setEnabled(not self.gone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the line the cursor is in."""
        steps = {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in kinds and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.moved.emit(self.id, step)
                return True
        return super().eventFilter(watched, event)
