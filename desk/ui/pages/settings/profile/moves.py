"""What a new version would move: the open tickets' deadlines before and after, each with its why; only then it is taken."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import let_quit
from desk.ui.dialogs.fitting import fit
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.profile_story import KINDS
from desk.ui.table import Column, ListModel
from desk.ui.trade_words import word
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.profile_edits import PromiseMove
    from desk.ui.desk_context import Desk

Span = tuple["datetime | None", "datetime | None"]
WIDTH, HEIGHT = 1040, 620
NOTHING = mark("No deadline of an open ticket moves.")
STOPPED = mark("The look ahead was stopped: there may be more.")
KEPT = mark("Nothing has moved yet. What is taken counts for tickets to come, and for the open ones as shown.")


class MovesDialog(QDialog):
    """Looks ahead at once; `taken` when the version is in force."""

    taken = Signal(object)
    _told = Signal(int, int)

    def __init__(self, desk: Desk, parent: QWidget, *, text: str, on: int, why: str = "edited") -> None:
        super().__init__(parent)
        self.desk, self._text, self._on, self._why = desk, text, on, why
        self._stop, self._taking, self._done = Event(), False, False
        tr = desk.words.tr
        title = tr(mark("What would change"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.head, self.bar = text_label("", 13, 400, "text2", wrap=True), QProgressBar()
        self.table, self.why = RowTable(), text_label("", 12, 400, "text2", wrap=True)
        self.model: ListModel[PromiseMove] = ListModel(
            self._columns(), lambda: desk.words, key=lambda row: (row.ticket_id, row.kind), parent=self
        )
        self.table.setModel(self.model)
        self.take, self.leave = Button(tr(mark("Take this version")), "primary", keys="Ctrl+Return"), Button(tr("Cancel"), keys="Esc")
        self.stop, self.copy = Button(tr(mark("Stop"))), Button(tr(mark("Copy the why")), "ordinary", "copy", "Ctrl+Y")
        self.none = EmptyState("hours")
        self.none.hide()
        self._lay_out(title)
        name(self.table, title)
        self.table.chosen.connect(lambda _key: self._tell_why())
        self.table.opened.connect(lambda _key: self.copy_why())
        self.take.clicked.connect(self.take_it)
        self.leave.clicked.connect(self.reject)
        self.stop.clicked.connect(self._stop.set)
        self.copy.clicked.connect(self.copy_why)
        self._told.connect(self._progress, Qt.ConnectionType.AutoConnection)
        for keys, run in (("Ctrl+Return", self.take_it), ("Ctrl+Y", self.copy_why)):
            QShortcut(QKeySequence(keys), self, run)
        self.finished.connect(lambda _how: self._stop.set())
        let_quit(self)
        fit(self, WIDTH, HEIGHT)
        self.look()

    def _lay_out(self, title: str) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600))
        column.addWidget(self.head)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 1)
        self.why.setMinimumHeight(72)
        self.why.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.why)
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addWidget(self.stop)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.take)
        column.addLayout(foot)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        for button in (self.take, self.leave, self.stop, self.copy):
            button.setAutoDefault(False)

    def _columns(self) -> list[Column[PromiseMove]]:
        return [
            Column("number", mark("Ticket"), 80, "r", value=lambda row: Cell(str(row.number), weight=500, figures=True)),
            Column("customer", mark("Customer"), 0, value=lambda row: row.customer),
            Column("kind", mark("Promise"), 170, value=lambda row: word(KINDS, row.kind, self.desk.words)),
            Column("before", mark("Before"), 215, value=lambda row: self._span(row.before), tone="text2"),
            Column("after", mark("After"), 215, value=lambda row: Cell(self._span(row.after), weight=500, hint=self._span(row.after))),
        ]

    def _span(self, span: Span | None) -> str:
        """Aim and latest on one line; one of them where they are the same."""
        words, zone = self.desk.words, self.desk.zone
        ends = [
            f"{words.short_day(at.astimezone(zone))} {words.clock(at.astimezone(zone))}"
            for at in dict.fromkeys(span or ())
            if at is not None
        ]
        return " – ".join(ends) or words.tr(mark("none"))

    # Looking ahead.

    def look(self) -> None:
        """Reads what would move."""
        desk, now, text = self.desk, self.desk.clock.now(), self._text
        self._busy(on=True)
        edits: Any = desk.services.profile_edits
        desk.lane.read(
            lambda: edits.preview_profile(desk.store, toml=text, now=now, progress=self._tell), self._show, self._refused,
        )  # fmt: skip

    def _tell(self, done: int, of: int) -> bool:
        self._told.emit(done, of)
        return not self._stop.is_set()

    @Slot(int, int)
    def _progress(self, done: int, of: int) -> None:
        self.bar.setMaximum(max(of, 1))
        self.bar.setValue(done)

    def _busy(self, *, on: bool) -> None:
        self._stop.clear()
        self.bar.setValue(0)
        self.bar.setVisible(on)
        self.stop.setVisible(on)
        self.take.setEnabled(not on)

    def _show(self, moves: tuple[PromiseMove, ...]) -> None:
        stopped, words = self._stop.is_set(), self.desk.words
        self._busy(on=False)
        self.model.set_rows(moves)
        tickets = len({move.ticket_id for move in moves})
        said = [words.many("Deadlines of {n} open ticket move.", "Deadlines of {n} open tickets move.", tickets)] if moves else []
        said += [words.tr(STOPPED)] if stopped and moves else []
        self.head.setText(" ".join([*said, words.tr(KEPT)]))
        for part in (self.copy, self.table, self.why):
            part.setVisible(bool(moves))
        self.none.setVisible(not moves)
        self.none.say(words.tr(NOTHING), words.tr(STOPPED) if stopped else "")
        if moves:
            self.table.choose(self.model.id_at(0))
            self.table.setFocus()
        else:
            self.take.setFocus()

    def _chosen(self) -> PromiseMove | None:
        return self.model.row_with(self.table.current_id())

    def whys(self) -> tuple[str, str]:
        """Why the deadline stood where it does, and why it would stand elsewhere."""
        row, words = self._chosen(), self.desk.words
        if row is None:
            return "", ""
        return tuple(" ".join(words.reasons(why)) or "—" for why in (row.why_before, row.why_after))  # type: ignore[return-value]

    def _tell_why(self) -> None:
        before, after = self.whys()
        words = self.desk.words
        self.why.setText(words.say("Before: {why}", why=before) + "\n" + words.say("After: {why}", why=after) if before else "")

    def copy_why(self) -> None:
        """The why of the row as text."""
        if self.why.text():
            QGuiApplication.clipboard().setText(self.why.text())
            self.desk.say("done", self.desk.words.tr("Copied"))

    # Taking it.

    def take_it(self) -> None:
        """The version is in force from now on; the open tickets follow after the window has closed."""
        if not self.take.isEnabled() or self._done:
            return
        desk, at, by = self.desk, self.desk.clock.now(), self.desk.person.id
        self._taking = True
        self._busy(on=True)
        self.leave.setEnabled(False)
        services, text, why, on = desk.services, self._text, self._why, self._on
        desk.lane.write(
            lambda: services.profile_edits.adopt_profile(desk.store, toml=text, at=at, by=by, why=why, on=on, follow=False),
            self._taken, self._refused,
        )  # fmt: skip

    def _taken(self, changed: Changed) -> None:
        self._done = True
        self.taken.emit(changed)
        self.accept()

    def _refused(self, error: Told) -> None:
        self._busy(on=False)
        self.leave.setEnabled(True)
        self.take.setEnabled(self._taking)
        self._taking = False
        self.head.setText(self.desk.sentence(error))
        self.head.setFocus()
