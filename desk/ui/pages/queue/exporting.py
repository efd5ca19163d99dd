"""The view as a CSV file: asked where to, written on the lane, with how far it has come and a way to stop."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.ui.pages.queue import reading
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.paper_window import file_name
from desk.ui.tokens import PANE

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage

HEIGHT = 44


class Exporting(QWidget):
    """Stands below the table while a file is written; one at a time."""

    _told = Signal(int, int)

    def __init__(self, page: QueuePage) -> None:
        super().__init__()
        self._page, self._stop = page, Event()
        self.running = False
        self.text = text_label("", 13, 400, "text2", figures=True)
        self.meter, self.stop = QProgressBar(), Button("", "ordinary")
        self.meter.setTextVisible(False)
        self.meter.setFixedHeight(6)
        ground = pane("chrome")
        ground.setFixedHeight(HEIGHT)
        row = QHBoxLayout(ground)
        row.setContentsMargins(PANE, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.text)
        row.addWidget(self.meter, 1)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addWidget(ground)
        self.stop.clicked.connect(self.halt)
        self._told.connect(self._show)
        closed: Any = getattr(page.window(), "closed", None)
        if closed is not None:
            closed.connect(self.halt)  # no half file is left behind
        self.hide()

    def begin(self) -> None:
        """Asks where to, and writes what the table shows."""
        page, desk, words = self._page, self._page.desk, self._page.words
        if self.running or desk.store is None:
            return
        title = page.middle.head.title.text() or page.middle.views.text()
        first = file_name(title).removesuffix(".pdf") + ".csv"
        chosen, _kind = QFileDialog.getSaveFileName(self, words.tr("Export the view as CSV"), first, "CSV (*.csv)")
        if chosen:
            self.write(Path(chosen))

    def write(self, chosen: Path) -> None:
        """Writes what the table shows into a file; what of a large view is not here yet is read first."""
        page, desk = self._page, self._page.desk
        ids, columns, language = page.model.ids(), page.middle.columns.shown(), desk.words.code
        self._stop.clear()
        self.running = True
        self.stop.setText(page.words.tr("Stop"))
        name(self.meter, page.words.tr("Export the view as CSV"))
        unread = page.answers.unread()
        self._show(0, len(ids))
        self.show()
        self.stop.setFocus()

        def tell(done: int, of: int) -> bool:
            self._told.emit(done, of)
            return not self._stop.is_set()

        def export() -> tuple[int | None, str]:
            whole = ids if unread is None else reading.ids(desk, unread).ids
            file = desk.services.whole_file.named(chosen, ".csv", ".txt")
            written: int | None = desk.services.ticket.export.export_tickets(
                desk.store, ids=whole, columns=columns, file=file, language=language, tell=tell,
            )  # fmt: skip
            return written, file.name

        desk.lane.read(export, self._done, self._failed)

    def halt(self) -> None:
        """No further window is written, and no file is left."""
        self._stop.set()

    @Slot(int, int)
    def _show(self, done: int, of: int) -> None:
        self.meter.setRange(0, max(of, 1))
        self.meter.setValue(done)
        self.text.setText(self._page.words.say("{done} of {of} tickets written", done=done, of=of))

    def _done(self, written: tuple[int | None, str]) -> None:
        self._end()
        desk, words, (count, file) = self._page.desk, self._page.words, written
        if count is None:
            desk.say("done", words.tr("The export was stopped; no file was written."))
        else:
            said = words.many("{n} ticket is in {file}.", "{n} tickets are in {file}.", count, file=file)
            desk.say("done", said)

    def _failed(self, _error: Told) -> None:
        self._end()

    def _end(self) -> None:
        self.running = False
        had = self.stop.hasFocus()
        self.hide()
        if had:  # whoever has gone on to write meanwhile is not taken from it
            self._page.choosing.focus_table()
