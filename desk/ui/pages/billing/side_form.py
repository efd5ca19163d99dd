"""A form in the lists' place: title above, fields that scroll, the error and the buttons below; Ctrl+Return and Escape are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.ui.tokens import HEAD
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk


class SideForm(QWidget):
    """`left` gives the lists back; a form of this kind says in `typed` whether something is not saved yet."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.title, self.subtitle = text_label("", 15, 600, wrap=True), text_label("", 12, 400, "text2", wrap=True)
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.save, self.cancel = Button("", "primary", keys="Ctrl+Return"), Button("", keys="Esc")
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = pane("canvas")
        head.setMinimumHeight(HEAD)
        said = QVBoxLayout(head)
        said.setContentsMargins(16, 6, 16, 6)
        said.setSpacing(1)
        for label in (self.title, self.subtitle):
            said.addWidget(label)
        foot = pane("chrome")
        self.buttons = QHBoxLayout(foot)
        self.buttons.setContentsMargins(16, 10, 16, 10)
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.error, 1)
        for button in (self.cancel, self.save):
            self.buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in ((head, 0), (line(), 0), (self.area, 1), (line(), 0), (foot, 0)):
            column.addWidget(part, share)
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.leave)
        for button in (self.save, self.cancel):
            button.installEventFilter(self)

    def say(self, title: str, subtitle: str = "") -> None:
        """What the form is about."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        name(self, f"{title} {subtitle}".strip())

    def retranslate(self) -> None:
        """Writes every word."""
        self.cancel.setText(self.desk.words.tr(mark("Cancel")))

    def show_body(self, body: QWidget) -> None:
        """The fields; every one of them leaves the form's keys to the form."""
        self.area.setWidget(body)
        self.watch(body)

    def watch(self, body: QWidget) -> None:
        """Hears the form's keys in these fields."""
        for each in body.findChildren(QWidget):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                each.installEventFilter(self)

    def is_typed(self) -> bool:
        """Whether something is not saved yet."""
        return False

    def put_aside(self) -> None:
        """Something else is shown: what is typed waits."""

    def send(self) -> None:
        """Does what the form is for."""

    def leave(self) -> None:
        """Gives the lists back; what is typed waits."""
        self.put_aside()
        self.left.emit()

    def refuse(self, error: Told) -> None:
        """Says why not; what was typed stays."""
        self.show_error(self.desk.sentence(error))
        if not isinstance(error, Refused):
            self.save.setFocus()

    def show_error(self, sentence: str) -> None:
        """A sentence beside the buttons."""
        self.error.setText(sentence)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return sends and Escape leaves, whatever the page would do with them."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            sends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if sends or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    (self.send if sends else self.leave)()
                return True
        return False
