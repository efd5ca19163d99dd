"""The lines below the call bar: what is asked and told while a call runs; without any it takes no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import line, name, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desk.ui.call.watch import CallWatch, Notice
    from desk.ui.desk_context import Desk

GROUNDS = {"amber": "amber_bg", "red": "red_bg", "accent": "select", "text2": "chrome", "note": "note_bg"}
KEYS, MOST, LEAST = ("Ctrl+F2", "Ctrl+Shift+F2"), 3, 36


class Line(QWidget):
    """One notice on its tint: sign, sentence, verbs; one that only tells can be closed."""

    def __init__(self, desk: Desk, watch: CallWatch, notice: Notice, *, first: bool) -> None:
        super().__init__()
        self._ground = GROUNDS[notice.tone]
        self.setMinimumHeight(LEAST)
        name(self, notice.text)
        sign, said = text_label(), text_label(notice.text, 13, 500, notice.tone, wrap=True)
        sign.setPixmap(icons.toned(notice.icon, notice.tone, 16, self.devicePixelRatioF()))
        self.said, self.verbs = said, []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 10, 3)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(said, 1)
        for at, (word, run) in enumerate(notice.verbs):
            button = Button(word, "ordinary", "", KEYS[at] if first else "")
            button.clicked.connect(lambda _on=False, run=run: run())
            self.verbs.append(button)
            row.addWidget(button)
        if not notice.verbs:
            close = icon_button("close", desk.words.tr("Close the message"))
            close.clicked.connect(lambda: watch.close(notice.key))
            row.addWidget(close)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint."""
        QPainter(self).fillRect(QRectF(self.rect()), theme.colour(self._ground))


class CallNotices(QWidget):
    """At most three lines; the first that asks something has the keys."""

    def __init__(self, desk: Desk, watch: CallWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._watch = desk, watch
        self.lines: list[Line] = []
        self._shown: list[tuple[str, ...]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        watch.changed.connect(self.show_all)
        self.hide()

    @Slot()
    def show_all(self) -> None:
        """Draws the lines anew when another sentence is to be said."""
        notices = self._watch.notices()[:MOST]
        wanted = [(notice.key, notice.text, *(word for word, _run in notice.verbs)) for notice in notices]
        if wanted == self._shown:
            return
        self._shown = wanted
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        asking = next((notice for notice in notices if notice.verbs), None)
        self.lines = [Line(self._desk, self._watch, notice, first=notice is asking) for notice in notices]
        for made in self.lines:
            self._column.addWidget(made)
            self._column.addWidget(line())
        self.setVisible(bool(self.lines))
        self._desk.registry.refresh()

    def redress(self) -> None:
        """The theme has changed."""
        self._shown = []
        self.show_all()
