"""The card that tells why: a title, the steps, a language to read them in, and a button that copies them as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.popover import Popover
from desk.words import LANGUAGES, mark, speaker

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QHideEvent

    from desk.ui.desk_context import Desk
    from desk.ui.whys.answer import Answer

WIDE, TALL = 460, 320
NO_STEPS = mark("Nothing more is kept about it.")


class WhyCard(Popover):
    """Enter copies, Escape closes; the language is the customer's where one is known; `closed` when it has gone."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.answer: Answer | None = None
        self.language = desk.words.code
        self.lines: list[str] = []
        self.title.setWordWrap(True)
        self.title.setFixedWidth(WIDE)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFixedWidth(WIDE)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.area)
        self.tongues = QHBoxLayout()
        self.tongues.setSpacing(2)
        self.buttons: dict[str, Button] = {}
        for code, language in LANGUAGES.items():
            self.buttons[code] = Button(language.name, "tab", height=26)
            self.buttons[code].clicked.connect(lambda _on=False, code=code: self.read_in(code))
        row = QHBoxLayout()
        row.addLayout(self.tongues)
        row.addStretch(1)
        self.body.addLayout(row)
        self.other.clicked.connect(self.dismiss)

    def tell(self, answer: Answer, anchor: QWidget, part: QRect | None = None) -> None:
        """Opens below what was asked about."""
        self.answer = answer
        for code in sorted(self.buttons, key=lambda code: (code != answer.language, code != self._desk.words.code)):
            self.tongues.removeWidget(self.buttons[code])
            self.tongues.addWidget(self.buttons[code])
        self.read_in(answer.language if answer.language in self.buttons else self._desk.words.code)
        self.open_below(anchor, part)
        self.do.setFocus(Qt.FocusReason.PopupFocusReason)

    def read_in(self, code: str) -> None:
        """Says it in that language; the buttons stay in the reader's."""
        if self.answer is None:
            return
        self.language, said, own = code, speaker(code), self._desk.words
        for each, button in self.buttons.items():
            button.setChecked(each == code)
        self.title.setText(self.answer.title(said))
        self.lines = [*self.answer.steps(said)] or [said.tr(NO_STEPS)]
        self.do.setText(own.tr("Copy"))
        self.other.setText(own.tr("Close"))
        inside = QWidget()
        inside.setProperty("box", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(5)
        for line in self.lines:
            shown = text_label(line, 12, 400, "text2", wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(shown)
        column.addStretch(1)
        self.area.setWidget(inside)
        self.area.setFixedHeight(min(TALL, column.totalHeightForWidth(WIDE) + 4))
        name(self, self.title.text(), " ".join(self.lines))
        name(self.area, self.title.text())
        if self.isVisible():
            self.adjustSize()

    def hideEvent(self, event: QHideEvent) -> None:
        """Gone."""
        super().hideEvent(event)
        self.closed.emit()

    def accept(self) -> None:
        """Copies it as text."""
        if self.answer is not None:
            QGuiApplication.clipboard().setText(self.answer.text(speaker(self.language)))
            self.dismiss()
            self._desk.say("done", self._desk.words.tr(mark("The reasons are copied.")))
