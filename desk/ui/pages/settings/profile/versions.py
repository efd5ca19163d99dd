"""The versions of the profile: who made which, what differs, going back, out as a file and in again."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout

from desk.ui.form import Choice, Labelled
from desk.ui.pages.settings.profile.difference_words import Version, differences_said
from desk.ui.pages.settings.profile.part import Part
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.services.profile.versions import VersionRow
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft

HOW = {
    "set_up": mark("The desk was set up with it"), "edited": mark("Changed here"), "imported": mark("Read from a file"),
    "went_back": mark("Gone back to"), "bookings": mark("Terms of booking changed"), "shipped": mark("Begun anew with the shipped one"),
}  # fmt: skip
TOLD = mark("Every version is kept. A ticket's history says which version moved its deadlines.")
MOST_LINES = 60


class VersionsPart(Part):
    """`back_wanted(version)` and `read_wanted(text)` lead over the look ahead; `anew_wanted` begins with the shipped profile."""

    back_wanted = Signal(int)
    file_read = Signal(str)
    anew_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, parent)
        columns: list[Column[VersionRow]] = [
            Column("version", mark("Version"), 90, "r", value=lambda row: Cell(str(row.version), weight=500, figures=True)),
            Column("at", mark("When"), 280, value=lambda row: desk.words.moment(row.at.astimezone(desk.zone))),
            Column("who", mark("Who"), 150, value=lambda row: row.who, tone="text2"),
            Column("why", mark("How"), 0, value=self._how),
        ]
        self.model: ListModel[VersionRow] = ListModel(columns, lambda: desk.words, key=lambda row: row.version, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.compare, self.back, self.out = Button(""), Button("", "ordinary", "undo"), Button("", "ordinary", "export")
        self.against = Choice()
        self.beside = Labelled("", self.against)
        self.read_in, self.anew = Button("", "ordinary", "folder-open"), Button("")
        self.behind, self.go_on = text_label("", 12, 400, "amber", wrap=True), Button("")
        self.differences, self._lines = Card("calm"), QVBoxLayout()
        self._left = 0
        self._lay_out()
        self.table.chosen.connect(lambda _version: self._suggest())
        self.against.currentIndexChanged.connect(lambda _at: self._allow())
        self.table.opened.connect(lambda _version: self.tell_differences())
        self.compare.clicked.connect(self.tell_differences)
        self.back.clicked.connect(lambda: self.back_wanted.emit(self.table.current_id()))
        self.out.clicked.connect(self._pick_out)
        self.read_in.clicked.connect(self._pick_in)
        self.anew.clicked.connect(self.anew_wanted)
        self.go_on.clicked.connect(self.go_on_wanted)

    def _lay_out(self) -> None:
        first, second, left = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        groups: tuple[tuple[QHBoxLayout, tuple[QWidget, ...]], ...] = (
            (first, (self.beside, self.compare, self.back)), (second, (self.out, self.read_in, self.anew)), (left, (self.go_on,)),
        )  # fmt: skip
        for row, buttons in groups:
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
            row.addStretch(1)
        self.column.addWidget(self.behind)
        self.column.addLayout(left)
        self.column.addWidget(self.table)
        self.column.addLayout(first)
        self.column.addLayout(second)
        self.column.addWidget(self.error)
        self.differences.column.addLayout(self._lines)
        self.column.addWidget(self.differences)
        for widget in (self.differences, self.behind, self.go_on):
            widget.hide()

    def _how(self, row: VersionRow) -> Cell:
        tr = self.desk.words.tr
        chips = [Chip(tr(mark("In force")), "green")] if row.holds else []
        chips += [] if row.whole else [Chip(tr(mark("Damaged")), "red")]
        return Cell(tr(HOW[row.why]) if row.why in HOW else "", "text2", chips=tuple(chips))

    def read(self) -> None:
        """Reads the versions, and whether a run was stopped."""
        desk = self.desk
        past: Any = desk.services.profile.versions
        desk.lane.read(lambda: (past.versions(desk.store), past.left_behind(desk.store)), self._show, channel="settings-versions")

    def _show(self, found: tuple[tuple[VersionRow, ...], int]) -> None:
        rows, self._left = found
        self.model.set_rows(rows)
        self.table.fit_rows(min(len(rows), 10))
        if rows and self.table.current_id() is None:
            self.table.choose(rows[0].version)
        self.against.set_rows((row.version, str(row.version)) for row in rows if row.whole)
        self._tell_left()
        self._suggest()

    def _suggest(self) -> None:
        """What a version is most likely compared with: the one in force, and that with the one before it."""
        row = self._row()
        other = self._other(row) if row is not None else None
        if other is not None:
            self.against.choose(other.version)
        self._allow()

    def _tell_left(self) -> None:
        words = self.desk.words
        self.behind.setText(
            words.many(
                "{n} open ticket still keeps the deadlines of an earlier version.",
                "{n} open tickets still keep the deadlines of an earlier version.",
                self._left,
            )
        )
        for widget in (self.behind, self.go_on):
            widget.setVisible(bool(self._left))

    def _row(self) -> VersionRow | None:
        return self.model.row_with(self.table.current_id())

    def _allow(self) -> None:
        row, manages = self._row(), self.desk.person.manages
        self.compare.setEnabled(row is not None and row.whole and self.against.value() not in {None, row.version})
        self.back.setEnabled(manages and row is not None and row.whole and not row.holds)
        self.out.setEnabled(row is not None)
        for button in (self.read_in, self.anew, self.go_on):
            button.setEnabled(manages)

    # What differs.

    def _other(self, row: VersionRow) -> VersionRow | None:
        """Another version that can be read."""
        rows = [one for one in self.model.rows() if one.whole and one.version != row.version]
        if row.holds:
            return next(iter(rows), None)
        return next((one for one in rows if one.holds), None)

    def tell_differences(self) -> None:
        """Every value that is another one."""
        row, desk = self._row(), self.desk
        if row is None or not self.compare.isEnabled():
            return
        before, after = sorted((row.version, int(str(self.against.value()))))
        past: Any = desk.services.profile.versions
        desk.lane.read(
            lambda: self._compared(past, before, after), lambda found: self._show_differences(before, after, found),
            channel="settings-differences",
        )  # fmt: skip

    def _compared(self, past: Any, before: int, after: int) -> tuple[str, ...]:
        """The two versions read, and what differs said, off the window's thread."""
        desk, drawer = self.desk, self.desk.services.profile
        texts = [past.version_text(desk.store, version=version)[1] for version in (before, after)]
        old, new = (Version(tomllib.loads(text), drawer.checking.checked_profile(text)) for text in texts)
        return tuple(differences_said(past.compare_versions(desk.store, before=before, after=after), old, new, desk.words))

    def _show_differences(self, before: int, after: int, found: tuple[str, ...]) -> None:
        words = self.desk.words
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        title = words.say("From version {before} to version {after}", before=before, after=after)
        self._lines.addWidget(text_label(title, 12, 600, "text2"))
        if not found:
            self._lines.addWidget(text_label(words.tr(mark("They say the same.")), wrap=True))
        for said in found[:MOST_LINES]:
            self._lines.addWidget(text_label(said, wrap=True, figures=True))
        if len(found) > MOST_LINES:
            self._lines.addWidget(text_label(words.many("and {n} more", "and {n} more", len(found) - MOST_LINES)))
        self.differences.show()
        self.area.ensureWidgetVisible(self.differences)

    # Files.

    def _pick_out(self) -> None:
        row, words = self._row(), self.desk.words
        if row is not None:
            wanted = f"{row.key}-{row.version}.toml"
            found, _ = QFileDialog.getSaveFileName(self, words.tr(mark("Write the profile to a file")), wanted, "*.toml")
            if found:
                self.write_out(Path(found))

    def write_out(self, file: Path) -> None:
        """The version chosen as a file."""
        row, desk = self._row(), self.desk
        if row is None:
            return
        drawer: Any = desk.services.profile
        desk.lane.read(
            lambda: drawer.checking.write_profile_file(file, toml=drawer.versions.version_text(desk.store, version=row.version)[1]),
            lambda made: desk.say("done", desk.words.say("The profile is in {file}.", file=made.name)), self._refused,
        )  # fmt: skip

    def _pick_in(self) -> None:
        found, _ = QFileDialog.getOpenFileName(self, self.desk.words.tr(mark("Read a profile from a file")), "", "*.toml")
        if found:
            self.take_file(Path(found))

    def take_file(self, file: Path) -> None:
        """A file becomes the draft once every key of it is in order; nothing is in force before it is taken."""
        drawer: Any = self.desk.services.profile

        def read() -> str:
            text: str = drawer.checking.read_profile_file(file)
            drawer.checking.checked_profile(text)
            return text

        self.refuse(None)
        self.desk.lane.read(read, self.file_read.emit, self._refused)

    def _refused(self, error: Told) -> None:
        """The line, then what is wrong there."""
        line, words = error.values.get("line"), self.desk.words
        said = self.desk.sentence(error)
        self.error.setText(words.say("Line {line}: {why}", line=line, why=said) if line else said)
        self.error.show()
        self.error.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.told.setText(tr(TOLD))
        for button, said in (
            (self.compare, tr(mark("What differs"))), (self.back, tr(mark("Go back to it…"))), (self.out, tr(mark("Write to a file…"))),
            (self.read_in, tr(mark("Read from a file…"))), (self.anew, tr(mark("Begin anew with the shipped one…"))),
            (self.go_on, tr(mark("Go on"))),
        ):  # fmt: skip
            button.setText(said)
        self.beside.relabel(tr(mark("Against version")))
        name(self.table, tr(mark("Versions")))
        self.model.retitle()
        self._tell_left()
        self._allow()

    def take_focus(self) -> None:
        """Into the list."""
        self.table.setFocus()
