"""All that is kept of one person: looked at, handed out as a paper or a file, erased; with what the law keeps said plainly."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import ask, let_quit
from desk.ui.dialogs.fitting import fit
from desk.ui.parts.buttons import Button
from desk.ui.parts.check_list import CheckList
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.paper_window import file_name, show_paper
from desk.ui.parts.scroll_body import ScrollBody
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.personal.data import PersonalData
    from desk.ui.desk_context import Desk

SIZE, MOST_LINES, MOST_TEXT = (720, 720), 40, 300
ERASE = mark("The name, numbers and addresses go for good, and so do the mentions ticked below. Calls and tickets keep their facts.")
BACKUPS = mark("Copies of the desk made earlier still hold them.")


class PersonDialog(QDialog):
    """Sections of lines; below them the texts that name the person, each to be ticked, and the three things that can be done."""

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, contact_id
        self.data: PersonalData | None = None
        tr = desk.words.tr
        self.setWindowTitle(tr("Personal data"))
        self.title = text_label(tr("Personal data"), 15, 600, wrap=True)
        self.error = text_label("", 13, 400, "red", wrap=True)
        self.error.hide()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name(self.area, tr("Personal data"))
        self.told = text_label(
            tr("When the person is erased, the name also goes out of the texts ticked here:"), 13, 400, "text2", wrap=True
        )
        self.texts = CheckList(most=6)
        name(self.texts, tr("Texts that name the person"))
        self.erase, self.close_button = Button(tr("Erase…"), "danger", "trash"), Button(tr("Close"), keys="Esc")
        self.file, self.paper = Button(tr("Save as JSON"), "ordinary", "export"), Button(tr("Show as PDF"), "primary", "file-pdf")
        for button in (self.erase, self.close_button, self.file, self.paper):
            button.setAutoDefault(False)
        self._lay_out()
        self.erase.clicked.connect(self.ask_erase)
        self.file.clicked.connect(self.ask_file)
        self.paper.clicked.connect(self.show_pdf)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        let_quit(self)
        fit(self, *SIZE)
        self._read()

    def _lay_out(self) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for part, share in ((self.title, 0), (self.error, 0), (self.area, 1), (self.told, 0), (self.texts, 0)):
            column.addWidget(part, share)
        foot.setSpacing(8)
        foot.addWidget(self.erase)
        foot.addStretch(1)
        for button in (self.close_button, self.file, self.paper):
            foot.addWidget(button)
        column.addLayout(foot)

    def _read(self) -> None:
        desk, key, words, zone = self._desk, self._id, self._desk.words, self._desk.zone

        def both() -> tuple[Any, Any]:
            data = desk.services.personal.data.personal_data(desk.store, contact_id=key)
            return data, desk.services.personal.paper.sections_of(data, words, zone)

        desk.lane.read(both, self._show, self._refuse, channel="customers.person")

    def _show(self, found: tuple[Any, tuple[tuple[str, tuple[str, ...]], ...]]) -> None:
        data, sections = found
        self.data = data
        self.title.setText(f"{self._desk.words.tr('Personal data')}: {data.name}")
        body = ScrollBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for heading, lines in sections:
            column.addSpacing(8)
            column.addWidget(text_label(heading, 12, 600, "text2"))
            for text in lines[:MOST_LINES]:
                shown = text_label(" ".join(text.split())[:MOST_TEXT], 13, 400, wrap=True, figures=True)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                column.addWidget(shown)
            if len(lines) > MOST_LINES:
                more = self._desk.words.many("and {n} more, in the paper", "and {n} more, in the paper", len(lines) - MOST_LINES)
                column.addWidget(text_label(more, 12, 400, "text3"))
        column.addStretch(1)
        self.area.setWidget(body)
        texts = {(row.kind, row.id): " ".join(row.text.split()) for row in data.mentions}
        self.texts.set_rows(texts.items(), tuple(texts))
        for part in (self.told, self.texts):
            part.setVisible(bool(texts))
        self.erase.setVisible(data.erased_at is None)
        self.paper.setFocus()

    def ask_erase(self) -> None:
        """Asks once more, and says what the law keeps."""
        if self.data is None:
            return
        words, tr = self._desk.words, self._desk.words.tr
        kept = words.say("Issued invoices stay as they are, as the law asks: {numbers}.", numbers=", ".join(self.data.invoices))
        parts = [tr(ERASE), kept if self.data.invoices else "", tr(BACKUPS)]
        verbs = [("", tr("Cancel"), "ordinary"), ("erase", tr("Erase for good"), "danger")]
        asked = ask(self, words.say("Erase {name}?", name=self.data.name), " ".join(part for part in parts if part), verbs)
        asked.answered.connect(lambda answer: self.erase_now() if answer == "erase" else None)

    def erase_now(self) -> None:
        """Erases the person, with the texts ticked."""
        desk, key, texts, at, by = self._desk, self._id, self.texts.ticked(), self._desk.now(), self._desk.person.id
        desk.lane.write(
            lambda: desk.services.personal.data.erase_person(desk.store, contact_id=key, texts=texts, at=at, by=by),
            self._erased, self._refuse,
        )  # fmt: skip

    def _erased(self, _changed: Changed) -> None:
        self._desk.say("done", self._desk.words.tr("The person's data is erased."))
        self.accept()

    def ask_file(self) -> None:
        """Asks where to, and hands the data out as JSON."""
        if self.data is None:
            return
        desk, key, at, by = self._desk, self._id, self._desk.now(), self._desk.person.id
        first = file_name(self.data.name).removesuffix(".pdf") + ".json"
        chosen, _kind = QFileDialog.getSaveFileName(self, desk.words.tr("Save as JSON"), first, "JSON (*.json)")
        if not chosen:
            return
        file = Path(chosen)

        def write() -> Changed:
            done: Changed = desk.services.personal.data.export_personal_data(desk.store, contact_id=key, at=at, by=by)
            desk.services.whole_file.write_whole(file, done.result)
            return done

        desk.lane.write(write, lambda _done: desk.say("done", desk.words.say("Saved as {file}.", file=file.name)), self._refuse)

    def show_pdf(self) -> None:
        """Shows the paper, to be printed or saved."""
        if self.data is None:
            return
        desk, key, now, by = self._desk, self._id, self._desk.now(), self._desk.person.id
        title, made = f"{desk.words.tr('Personal data')}, {self.data.name}", desk.services.personal.paper.personal_data_pdf
        desk.lane.read(
            lambda: made(desk.store, contact_id=key, language=desk.words.code, now=now, by=by),
            lambda pdf: self._paper(title, pdf), self._refuse,
        )  # fmt: skip

    def _paper(self, title: str, pdf: bytes) -> None:
        show_paper(self._desk, title, pdf, self)

    def _refuse(self, error: Told) -> None:
        self.error.setText(self._desk.sentence(error))
        self.error.show()
