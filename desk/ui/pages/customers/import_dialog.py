"""Customers, people and sites from a file: what its columns hold, what would come of it, and only then the import."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.dialogs.ask import let_quit
from desk.ui.dialogs.fitting import fit
from desk.ui.form import Choice, Labelled
from desk.ui.pages.customers.import_preview import ImportPreview
from desk.ui.pages.customers.import_report import ImportReport
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

SIZE = (980, 720)
SEPARATORS = {";": mark("Semicolon"), ",": mark("Comma"), "\t": mark("Tab")}
ENCODINGS = {"utf-8": "UTF-8", "latin-1": "Latin-1", "cp1252": "Windows 1252", "cp1253": "Windows 1253 (Ελληνικά)", "utf-16": "UTF-16"}
MOST_KEPT = 30


class ImportDialog(QDialog):
    """One window from the file to the last row; nothing is written before the button that says how many rows."""

    imported = Signal()
    _told = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget, *, company: str = "") -> None:
        super().__init__(parent)
        self._desk, self._company, self._data = desk, company, b""
        self.file = ""
        self.table: Any = None
        self.report: Any = None
        self._stop, self._writing, self.over = Event(), False, False
        tr = desk.words.tr
        self.setWindowTitle(tr("Import customers"))
        self.setAcceptDrops(True)
        self.title = text_label(tr("Import customers"), 15, 600)
        self.say = text_label(tr("Choose a table (CSV) or business cards (VCF), or drop the file here."), 13, 400, "text2", wrap=True)
        self.error = text_label("", 13, 400, "red", wrap=True)
        self.error.hide()
        self.choose = Button(tr("Choose a file"), "ordinary", "folder-open", "Ctrl+O")
        self.encoding, self.separator = Choice(ENCODINGS.items()), Choice((key, tr(text)) for key, text in SEPARATORS.items())
        self.how = [Labelled(tr("Encoding"), self.encoding), Labelled(tr("Separator"), self.separator)]
        self.preview, self.results = ImportPreview(desk), ImportReport(desk)
        self.replace = QCheckBox(tr("Let the file stand over what the desk has (otherwise it fills in what is empty)"))
        self.replace.setFont(theme.font())
        self.meter, self.halt = QProgressBar(), Button(tr("Stop"))
        self.meter.setTextVisible(False)
        self.meter.setFixedHeight(6)
        name(self.meter, tr("How far it is"))
        self.leave, self.save = Button(tr("Cancel"), keys="Esc"), Button(tr("Save the reasons"), "ordinary", "export")
        self.go = Button(tr("Import"), "primary", "", "Ctrl+Return")
        for button in (self.choose, self.halt, self.leave, self.save, self.go):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._show_parts()
        fit(self, *SIZE)
        let_quit(self)

    def _lay_out(self) -> None:
        column, top, foot, run = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        top.setSpacing(12)
        words = QVBoxLayout()
        words.addWidget(self.title)
        words.addWidget(self.say)
        top.addLayout(words, 1)
        for part in self.how:
            part.setFixedWidth(170)
            top.addWidget(part)
        top.addWidget(self.choose)
        foot.addStretch(1)
        for button in (self.leave, self.save, self.go):
            foot.addWidget(button)
        foot.setSpacing(8)
        run.addWidget(self.meter, 1)
        run.addWidget(self.halt)
        column.addLayout(top)
        column.addWidget(self.error)
        column.addWidget(self.preview, 3)
        column.addWidget(self.replace)
        column.addWidget(self.results, 2)
        column.addLayout(run)
        # Before a file is chosen nothing else fills the window: what is said stays at its head.
        column.addStretch(0)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_file)
        self.encoding.activated.connect(lambda _at: self._open())
        self.separator.activated.connect(lambda _at: self._open())
        self.preview.changed.connect(self.try_it)
        self.replace.toggled.connect(lambda _on: self.try_it())
        self.go.clicked.connect(self.run)
        self.save.clicked.connect(self.ask_reasons)
        self.leave.clicked.connect(self.reject)
        self.halt.clicked.connect(self._stop.set)
        self._told.connect(self._show_way)
        self.finished.connect(self._closed)
        for keys, do in (("Ctrl+O", self.ask_file), ("Ctrl+Return", self.run), ("Ctrl+Enter", self.run)):
            QShortcut(QKeySequence(keys), self, do)

    def _closed(self, _how: int) -> None:
        self._stop.set()
        self._desk.lane.forget("customers.import")
        self.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere on the window."""
        if event.mimeData().hasUrls() and not self._writing:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the first file dropped."""
        event.acceptProposedAction()
        self.take(Path(event.mimeData().urls()[0].toLocalFile()))

    def ask_file(self) -> None:
        """Asks for the file."""
        kinds = f"{self._desk.words.tr('Tables and business cards')} (*.csv *.txt *.tsv *.vcf)"
        chosen, _kind = QFileDialog.getOpenFileName(self, self._desk.words.tr("Choose a file"), "", kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, file: Path) -> None:
        """Reads a file, and shows what it holds."""
        self.file, self.over = file.name, False
        self._desk.lane.read(file.read_bytes, self._read, self._refuse, channel="customers.import")

    def _read(self, data: bytes) -> None:
        self._data = data
        self._open(guess=True)

    def _open(self, *, guess: bool = False) -> None:
        services, data = self._desk.services, self._data
        encoding, separator = (None, None) if guess else (self.encoding.value(), self.separator.value())
        if self.file.lower().endswith(".vcf"):
            company = self._company
            job: Any = lambda: (*services.vcard.cards_table(services.vcard.read_cards(data), company=company), "", "")  # noqa: E731
        else:
            opened = services.customer.customer_import.open_table

            def job() -> Any:
                table, *how = opened(data, encoding=encoding, separator=separator)
                return table, services.customer.customer_import.guess_columns(table.head), *how

        self._desk.lane.read(job, self._opened, self._refuse, channel="customers.import")

    def _opened(self, found: tuple[Any, tuple[str, ...], str, str]) -> None:
        self.table, columns, encoding, separator = found
        self.error.hide()
        if encoding:
            self.encoding.choose(encoding)
            self.separator.choose(separator)
        kept = self._desk.settings["import_columns"].get(self._signature())
        usable = isinstance(kept, list) and len(kept) == len(columns)
        self.preview.show_table(self.table, kept if usable else columns)
        self._show_parts()
        if self.preview.choices:
            self.preview.choices[0].setFocus()
        self.try_it()

    def _signature(self) -> str:
        return "|".join(self.table.head)[:400] if self.table is not None else ""

    def try_it(self) -> None:
        """Goes over every row without writing any, and says what would come of it."""
        if self.table is None or self._writing:
            return
        self.preview.mark_wrong(self.table)
        self.report = None
        self._show_parts()
        self._begin(dry_run=True)

    def run(self) -> None:
        """Imports, once it is known what comes of it."""
        if self.report is None or self._writing or not self._takes():
            return
        self._writing = True
        kept = dict(self._desk.settings["import_columns"])
        kept.pop(self._signature(), None)
        kept[self._signature()] = list(self.preview.columns())
        self._desk.settings["import_columns"] = dict(list(kept.items())[-MOST_KEPT:])
        self._show_parts()
        self._begin(dry_run=False)

    def _begin(self, *, dry_run: bool) -> None:
        desk, table, columns, replace = self._desk, self.table, self.preview.columns(), self.replace.isChecked()
        self._stop.set()
        stop = self._stop = Event()
        at, by, importing = desk.now(), desk.person.id, desk.services.customer.customer_import.import_rows
        self.halt.clicked.connect(stop.set)

        def tell(done: int, of: int) -> bool:
            self._told.emit(done, of)
            return not stop.is_set()

        def job() -> Changed | None:
            found: Changed | None = importing(
                desk.store, table=table, columns=columns, replace=replace, at=at, by=by, dry_run=dry_run, tell=tell
            )
            return found

        if dry_run:
            desk.lane.read(job, self._tried, self._refuse, channel="customers.import")
        else:
            desk.lane.write(job, self._done, self._refuse)

    @Slot(int, int)
    def _show_way(self, done: int, of: int) -> None:
        self.meter.setRange(0, max(of, 1))
        self.meter.setValue(done)
        self.meter.setVisible(self._writing or self.report is None)
        self.halt.setVisible(self._writing)

    def _tried(self, changed: Changed | None) -> None:
        if changed is None:
            return
        self.report = changed.result
        self.preview.mark_wrong(self.table, self.report)
        self.results.show_report(self.report, self.table.head, done=False)
        self._show_parts()

    def _done(self, changed: Changed | None) -> None:
        self._writing = False
        desk = self._desk
        if changed is None:
            desk.say("done", desk.words.tr("The import was stopped; nothing was written."))
            self.try_it()
            return
        self.report = changed.result
        self.imported.emit()
        new = sum(self.report.added.values()) + sum(self.report.changed.values())
        desk.say("done", desk.words.many("{n} thing was imported or changed.", "{n} things were imported or changed.", new))
        if not self.report.bad:
            self.accept()
            return
        self.results.show_report(self.report, self.table.head, done=True)
        self.leave.setText(desk.words.tr("Close"))
        self.over = True
        self._show_parts()
        self.save.setFocus()

    def _takes(self) -> int:
        return self.report.rows - len(self.report.bad) if self.report is not None else 0

    def _refuse(self, error: Told) -> None:
        self._writing = False
        self.report = None
        self.error.setText(self._desk.sentence(error))
        self.error.show()
        self._show_parts()

    def _show_parts(self) -> None:
        """Only what makes sense now is shown, and only what can be done can be pressed."""
        there, words = self.table is not None and not self.over, self._desk.words
        cards = self.file.lower().endswith(".vcf")
        if self.file:
            self.say.setText(self.file)
        for part in self.how:
            part.setVisible(bool(self._data) and not cards and not self.over)
        for shown in (self.preview, self.replace):
            shown.setVisible(there)
            shown.setEnabled(not self._writing)
        self.results.setVisible(self.report is not None)
        self.meter.setVisible(self._writing or (there and self.report is None and self.error.isHidden()))
        self.halt.setVisible(self._writing)
        self.save.setVisible(self.report is not None and bool(self.report.bad))
        self.choose.setEnabled(not self._writing)
        self.go.setVisible(there)
        self.go.setEnabled(there and not self._writing and self._takes() > 0)
        self.go.setText(words.many("Import {n} row", "Import {n} rows", self._takes()) if self._takes() else words.tr("Import"))

    def ask_reasons(self) -> None:
        """Asks where to, and writes the rows left out with their reasons."""
        words, report, table = self._desk.words, self.report, self.table
        first = f"{Path(self.file).stem}-{words.tr('left out')}.csv"
        chosen, _kind = QFileDialog.getSaveFileName(self, words.tr("Save the reasons"), first, "CSV (*.csv)")
        if not chosen or report is None or table is None:
            return
        file, services = Path(chosen), self._desk.services
        made, write = services.customer.customer_import.reasons_csv, services.whole_file.write_whole
        self._desk.lane.read(
            lambda: write(file, made(report, head=table.head, language=words.code)),
            lambda _size: self._desk.say("done", words.say("Saved as {file}.", file=file.name)), self._refuse,
        )  # fmt: skip
