"""What hangs on the answer being written: a chip each with its cross, and the bar of one that is still being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.queue.file_words import icon_of, size_words
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.scroll_body import ScrollBody

if TYPE_CHECKING:
    from desk.services.attachment.values import AttachmentView
    from desk.words import Words

THOUSAND = 1000
# Five rows and the half of a sixth, so that it is seen that there are more.
MOST = 134


class PendingStrip(QWidget):
    """`removed(id)` and `stopped`; hidden while there is nothing to show."""

    removed = Signal(int)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._list, self._area = ScrollBody(), QScrollArea()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        self._bar, self._stop = QProgressBar(), Button("", "link")
        self._bar.setFixedHeight(4)
        self._bar.setTextVisible(False)
        self._progress = QWidget()
        line = QHBoxLayout(self._progress)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._area)
        column.addWidget(self._progress)
        self._stop.clicked.connect(self.stopped)
        self._progress.hide()
        self.hide()

    def show_files(self, files: tuple[AttachmentView, ...], words: Words) -> None:
        """One line a file: what it is, its name, its size, and the cross that takes it away."""
        self._stop.setText(words.tr("Stop"))
        for old in self._shown:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [self._row(file, words) for file in files]
        for made in self._shown:
            self._rows.addWidget(made)
        self._settle()

    def _row(self, file: AttachmentView, words: Words) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        sign = text_label()
        sign.setPixmap(icon_of(file.kind, made.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(CutLabel(file.name), 0)
        row.addWidget(text_label(f"{words.tr(file.kind.label)} · {size_words(file.size, words)}", 12, 400, "text3", figures=True))
        row.addStretch(1)
        cross = icon_button("close", words.say("Remove {name}", name=file.name))
        cross.setFixedHeight(22)
        cross.clicked.connect(lambda _on=False, which=file.id: self.removed.emit(which))
        row.addWidget(cross)
        name(made, f"{file.name}, {words.tr(file.kind.label)}, {size_words(file.size, words)}")
        return made

    def show_progress(self, done: int, of: int) -> None:
        """How far a large file is read; 0 of 0 when it is."""
        self._progress.setVisible(of > 0)
        if of:
            self._bar.setRange(0, THOUSAND)
            self._bar.setValue(done * THOUSAND // of)
        self._settle()

    def _settle(self) -> None:
        """Many files are scrolled: the ticket above keeps its room, and each row its height."""
        # Asked of the rows: what they stand in knows nothing of those it has not shown yet.
        tall = sum(row.sizeHint().height() + self._rows.spacing() for row in self._shown)
        self._area.setVisible(bool(self._shown))
        self._area.setFixedHeight(min(tall, MOST))
        self.setVisible(bool(self._shown) or not self._progress.isHidden())
