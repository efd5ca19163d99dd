"""The database: where it is and how it fares; a backup now, a check now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QProgressBar, QWidget

from desk.rules.errors import Told
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import name, set_tone, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLabel

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

FACTS = {
    "place": mark("File or server"), "engine": mark("Engine"), "schema": mark("Schema version"), "journal": mark("Journal mode"),
    "size": mark("Size"), "copied_at": mark("Last backup"),
}  # fmt: skip
LABEL, MEGABYTE, MOST_SHOWN = 150, 1_000_000, 10


class Database(Section):
    """Long work runs on the worker; what it found stays in sight until the next."""

    progressed = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._facts: Any = None
        self._said: dict[str, tuple[QLabel, QLabel]] = {}
        self._result: Callable[[], tuple[str, str]] | None = None
        card, grid = Card(), QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for at, key in enumerate(FACTS):
            label, value = text_label("", 13, 400, "text3"), text_label("", figures=True, wrap=True)
            label.setMinimumWidth(LABEL)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
            self._said[key] = (label, value)
        card.column.addLayout(grid)
        self.backup, self.check = Button("", "primary", "floppy-disk"), Button("", "ordinary", "resolve")
        self.folder, self.copies = Button("", "ordinary", "folder-open"), Button("", "ordinary", "arrow-counter-clockwise")
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.hide()
        self.result = text_label("", 13, 400, "text", wrap=True)
        verbs = Flow(gap=8)
        for button in (self.backup, self.copies, self.check, self.folder):
            verbs.addWidget(button)
        self.column.addWidget(card)
        self.column.addLayout(verbs)
        for part in (self.told, self.bar, self.result):
            self.column.addWidget(part)
        self.backup.clicked.connect(self._pick_target)
        self.check.clicked.connect(self.look)
        self.folder.clicked.connect(self._open_folder)
        self.copies.clicked.connect(lambda: desk.registry.qaction("desk.backups").trigger())
        self.progressed.connect(self._show_progress, Qt.ConnectionType.AutoConnection)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the facts."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.database_facts.database_facts(desk.store), self._show, channel="settings-database")

    def _show(self, facts: Any) -> None:
        self._facts = facts
        self.retranslate()

    # Backup and check.

    @Slot()
    def _pick_target(self) -> None:
        if self._facts is None or not self._facts.is_file:
            return
        file, words = Path(self._facts.place), self.desk.words
        offered = file.with_name(f"{file.stem}-{self.desk.now():%Y-%m-%d}{file.suffix or '.sqlite'}")
        found, _ = QFileDialog.getSaveFileName(self, words.tr("Back up to"), str(offered), "*.sqlite")
        if found:
            self.back_up(found)

    def back_up(self, target: str) -> None:
        """Copies the desk to another file while it is in use; the copy counts once it has passed its check."""
        desk, source, tell = self.desk, Path(self._facts.place), self.progressed.emit
        self._begin()

        def job() -> Told | None:
            try:
                desk.services.backup.make_backup(source, Path(target), progress=tell)
            except Told as error:
                return error
            return None

        desk.lane.read(job, lambda error: self._backed_up(target, error), lambda _error: self._end(None))

    def _backed_up(self, target: str, error: Told | None) -> None:
        desk = self.desk
        if error is not None:
            self._end(lambda: (desk.sentence(error), "red"))
            return
        self._end(lambda: (self._written(target), "green"))
        desk.say("issued", self._written(target))

    def _written(self, target: str) -> str:
        return self.desk.words.say("The backup {file} is written and has passed its check.", file=target)

    @Slot()
    def look(self) -> None:
        """Checks every page of the file, every link, and every issued paper."""
        desk, file = self.desk, Path(self._facts.place)
        self._begin()
        check = desk.services.backup.check_file
        desk.lane.read(lambda: check(file), lambda found: self._end(lambda: self._found(found)), lambda _error: self._end(None))

    def _found(self, found: Any) -> tuple[str, str]:
        words = self.desk.words
        if found.sound:
            return words.say("{file} is sound.", file=self._facts.place), "green"
        lines = [words.say("Damage: {detail}", detail=problem) for problem in found.problems[:MOST_SHOWN]]
        if found.broken_links:
            lines.append(words.many("{n} row points at nothing.", "{n} rows point at nothing.", n=found.broken_links))
        altered = found.altered_papers[:MOST_SHOWN]
        lines += [words.say("The paper of invoice {number} is not the one that was issued.", number=one) for one in altered]
        sentences = self.desk.services.invoice.chain.SENTENCES
        lines += [words.say(sentences[one.how], number=one.number) for one in found.broken_chain[:MOST_SHOWN]]
        lost = found.lost_files[:MOST_SHOWN]
        lines += [words.say("The contents of an attached file are missing or damaged: {file}.", file=one) for one in lost]
        return "\n".join(lines), "red"

    def _begin(self) -> None:
        self._result = None
        self.result.setText("")
        self.bar.setRange(0, 0)
        self.bar.show()
        for button in (self.backup, self.copies, self.check):
            button.setEnabled(False)

    def _end(self, result: Callable[[], tuple[str, str]] | None) -> None:
        self._result = result
        self.bar.hide()
        self.retranslate()

    @Slot(int, int)
    def _show_progress(self, done: int, pages: int) -> None:
        self.bar.setRange(0, max(pages, 1))
        self.bar.setValue(done)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._facts.folder))

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        words, facts = self.desk.words, self._facts
        for key, (label, value) in self._said.items():
            label.setText(words.tr(FACTS[key]))
            value.setText(self._value(key))
            for part in (label, value):
                part.setVisible(key not in {"journal", "copied_at"} or facts is None or facts.is_file)
        self.backup.setText(words.tr("Back up now…"))
        self.check.setText(words.tr("Check"))
        self.folder.setText(words.tr("Open the folder"))
        self.copies.setText(words.tr("Backups…"))
        name(self.bar, words.tr("How far the copy is"))
        is_file = facts is not None and facts.is_file
        for button in (self.backup, self.copies, self.check, self.folder):
            button.setVisible(facts is None or is_file)
            button.setEnabled(is_file and not self.bar.isVisibleTo(self))
        self.told.setText(
            words.tr("A copy can be made while everybody works. It counts once it has passed its check.") if facts is None or is_file
            else words.tr("Only a desk in a file is backed up here; a server has its own backups (pg_dump).")
        )  # fmt: skip
        said, tone = ("", "text") if self._result is None else self._result()
        self.result.setText(said)
        set_tone(self.result, tone)

    def _value(self, key: str) -> str:
        if self._facts is None:
            return ""
        if key == "size":
            from decimal import Decimal

            return self.desk.words.say("{size} MB", size=self.desk.words.number(Decimal(self._facts.size) / MEGABYTE, 1))
        if key == "copied_at":
            at = self._facts.copied_at
            return self.desk.words.moment(at.astimezone(self.desk.zone)) if at is not None else self.desk.words.tr("None yet")
        return str(getattr(self._facts, key) or "—")
