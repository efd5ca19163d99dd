"""The database: where it is and how it fares; backed up, checked, copied to the other engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QWidget

from desk.ui.pages.settings.database_verbs import DatabaseVerbs
from desk.ui.pages.settings.database_work import DatabaseWork
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import name, set_tone, text_label
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

FACTS = {
    "place": mark("File or server"), "engine": mark("Engine"), "schema": mark("Schema version"), "journal": mark("Journal mode"),
    "size": mark("Size"), "copied_at": mark("Last backup"),
}  # fmt: skip
OF_FILES = frozenset({"journal", "copied_at"})
TOLD_FILE = mark("A copy can be made while everybody works. It counts once it has passed its check.")
TOLD_SERVER = mark("A backup is written by PostgreSQL's own pg_dump while everybody works, and read through before it counts.")
LABEL, MEGABYTE = 150, 1_000_000


class Database(Section):
    """Long work runs on the worker; what came of it stays in sight until the next."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._facts: Any = None
        self._said: dict[str, tuple[QLabel, QLabel]] = {}
        self.work = DatabaseWork(desk, self)
        self.progressed = self.work.progressed
        self.verbs = DatabaseVerbs(desk, self.work, self)
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
        self.column.addWidget(card)
        self._make_verbs()
        self._make_progress()
        self.work.begun.connect(self._begin)
        self.work.progressed.connect(self._show_progress, Qt.ConnectionType.AutoConnection)
        self.work.ended.connect(self._end)
        self.verbs.open_wanted.connect(self._open_copy)

    def _make_verbs(self) -> None:
        self.backup, self.check = Button("", "primary", "floppy-disk"), Button("", "ordinary", "resolve")
        self.folder, self.copies = Button("", "ordinary", "folder-open"), Button("", "ordinary", "arrow-counter-clockwise")
        self.restore, self.copy = Button("", "ordinary", "arrow-counter-clockwise"), Button("", "ordinary", "database")
        row = Flow(gap=8)
        for button in self._buttons():
            row.addWidget(button)
        self.column.addLayout(row)
        self.backup.clicked.connect(self.verbs.pick_backup)
        self.check.clicked.connect(self.verbs.check)
        self.copy.clicked.connect(self.verbs.pick_target)
        self.restore.clicked.connect(self.verbs.pick_restore)
        self.folder.clicked.connect(self._open_folder)
        self.copies.clicked.connect(lambda: self.desk.registry.qaction("desk.backups").trigger())

    def _buttons(self) -> tuple[Button, ...]:
        return self.backup, self.copies, self.restore, self.check, self.copy, self.folder

    def _make_progress(self) -> None:
        self.told, self.result = text_label("", 12, 400, "text2", wrap=True), text_label("", 13, 400, "text", wrap=True)
        self.bar, self.stop = QProgressBar(), Button("", "ordinary", "close")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        under_way = QWidget()
        row = QHBoxLayout(under_way)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self._under_way = under_way
        under_way.hide()
        for part in (self.told, under_way, self.result):
            self.column.addWidget(part)
        self.stop.clicked.connect(self.work.stop)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the facts."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.database_facts.database_facts(desk.store), self._show, channel="settings-database")

    def _show(self, facts: Any) -> None:
        self._facts = self.verbs.facts = facts
        self.retranslate()

    def back_up(self, target: str) -> None:
        """Copies the desk to another file while it is in use."""
        self.verbs.back_up(target)

    # Work under way.

    @Slot()
    def _begin(self) -> None:
        self.bar.setRange(0, 0)
        self.stop.setVisible(self.work.can_stop)
        self._under_way.show()
        self.retranslate()

    @Slot()
    def _end(self) -> None:
        self._under_way.hide()
        self.retranslate()
        self.reload()

    @Slot(int, int)
    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    @Slot(str)
    def _open_copy(self, place: str) -> None:
        start = getattr(self.window(), "start", None)
        if start is not None:
            start.go_to(place)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._facts.folder))

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        words, facts = self.desk.words, self._facts
        is_file = facts is None or facts.is_file
        own = getattr(self.desk.store, "came_in", None) is not None
        for key, (label, value) in self._said.items():
            label.setText(words.tr(FACTS[key]))
            value.setText(self._value(key))
            for part in (label, value):
                part.setVisible(key not in OF_FILES or is_file)
        self.backup.setText(words.tr("Back up now…"))
        self.check.setText(words.tr("Check"))
        self.folder.setText(words.tr("Open the folder"))
        self.copies.setText(words.tr("Backups…"))
        self.restore.setText(words.tr("Restore into a new database…"))
        self.copy.setText(words.tr("Copy to a server…") if is_file else words.tr("Copy into a file…"))
        self.stop.setText(words.tr("Stop"))
        name(self.bar, words.tr("How far the work is"))
        for button in self._buttons():
            button.setEnabled(facts is not None and not self.work.is_busy)
        for button in (self.folder, self.copies):
            button.setVisible(is_file)
        self.backup.setVisible(not own)
        self.restore.setVisible(not is_file and not own)
        self.copy.setVisible(self.may_manage() and not own)
        self.told.setText(words.tr(self.desk.services.database.visit.NOT_ALL if own else TOLD_FILE if is_file else TOLD_SERVER))
        said, tone = ("", "text") if self.work.result is None else self.work.result()
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
