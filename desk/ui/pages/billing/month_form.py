"""Month's end: every customer's unbilled work of a month drafted and issued; how far it is, and what was left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from desk.ui.form import Choice, Labelled
from desk.ui.pages.billing.head import month_word, months_back
from desk.ui.pages.billing.side_form import SideForm
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.billing_runs import RunRow, RunView
    from desk.ui.desk_context import Desk

PAGE, NEAR, BAR, STATE, RECENT = 200, 40, 4, 150, 3
STATES = {
    "waiting": (mark("Waiting"), "quiet"), "done": (mark("Invoiced"), "green"), "skipped": (mark("Left out"), "text2"),
    "failed": (mark("Refused"), "red"),
}  # fmt: skip
LEAD = mark("Each customer's work of the month is drafted and issued; nothing is asked between.")


class MonthForm(SideForm):
    """`begun(month)`, `resumed(run, retry)`, `stopped`, `picked(run, 0 for none)`, `more(after)`, `all_wanted(verb)`, `opened(invoice)`."""

    begun = Signal(str)
    resumed = Signal(int, bool)
    stopped = Signal()
    picked = Signal(int)
    more = Signal(int)
    all_wanted = Signal(str)
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self.runs: tuple[RunView, ...] = ()
        self.run: RunView | None = None
        self.running = self._whole = False
        self._asked = 0
        self.choice, self.bar = Choice(), QProgressBar()
        self.which = Labelled("", self.choice)
        self.bar.setFixedHeight(BAR)
        self.bar.setTextVisible(False)
        self.model: ListModel[Any] = ListModel(self._columns(), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.print, self.files, self.merge = (Button("", "ordinary", icon) for icon in ("print", "folder-open", "merge"))
        body = pane("canvas")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self.which)
        all_of = QHBoxLayout()
        all_of.setSpacing(8)
        for verb, button in self._papers().items():
            all_of.addWidget(button)
            button.clicked.connect(lambda _on=False, chosen=verb: self.all_wanted.emit(chosen))
        all_of.addStretch(1)
        top.addLayout(all_of)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1000)
        column.addStretch(1)
        self.show_body(body)
        self.choice.currentIndexChanged.connect(self._picked)
        self.table.opened.connect(self._open)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _papers(self) -> dict[str, Button]:
        return {"print": self.print, "files": self.files, "merge": self.merge}

    def _columns(self) -> list[Column[RunRow]]:
        def state(row: RunRow) -> Cell:
            word, tone = STATES[row.state]
            return Cell(chips=(Chip(self.desk.words.tr(word), tone),))

        def said(row: RunRow) -> Cell:
            numbers = ", ".join(number for _, number in row.invoices if number)
            text = self.desk.words.say(row.sentence, **row.values) if row.sentence else numbers
            return Cell(text, "text2", figures=True, hint=text)

        return [
            Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer, weight=500)),
            Column("state", mark("State"), STATE, value=state),
            Column("said", mark("Invoice or reason"), 300, value=said),
        ]

    # What is shown.

    def show_runs(self, runs: Sequence[RunView], chosen: int) -> None:
        """The months a new run may be over, and the runs there were."""
        self.runs = tuple(runs)
        self._fill(chosen)
        self._picked()

    def _fill(self, chosen: object) -> None:
        words, today = self.desk.words, self.desk.now().date()
        months = months_back(today)[:RECENT]
        # The month gone by is what is invoiced at a month's end.
        months = [months[1], months[0], *months[2:]]
        new = [(month, words.say("New run: {month}", month=month_word(month, today, words))) for month in months]
        old = [(run.id, self._told(run)) for run in self.runs]
        blocked = self.choice.blockSignals(True)
        self.choice.set_rows([*new, *old])
        self.choice.choose(chosen)
        self.choice.blockSignals(blocked)

    def _told(self, run: RunView) -> str:
        month = month_word(run.month, self.desk.now().date(), self.desk.words)
        return self.desk.words.say("{month}: {done} of {of} done", month=month, done=run.of - run.waiting, of=run.of)

    def _picked(self) -> None:
        value = self.choice.value()
        self.run = next((run for run in self.runs if run.id == value), None)
        self.show_rows(())
        self.picked.emit(self.run.id if self.run is not None else 0)
        self._say_state()

    def show_run(self, run: RunView) -> None:
        """How far a run is."""
        self.run = run
        self.runs = (run, *(other for other in self.runs if other.id != run.id))
        self._fill(run.id)
        self._say_state()

    def show_rows(self, rows: Sequence[RunRow], *, after: int = 0) -> None:
        """The customers of the run, a page at a time."""
        kept = self.model.rows() if after else ()
        known = {row.id for row in kept}
        self.model.set_rows([*kept, *(row for row in rows if row.id not in known)])
        self._whole = len(rows) < PAGE
        self._asked = after

    def _scrolled(self, value: int) -> None:
        bar, rows = self.table.verticalScrollBar(), self.model.rows()
        if rows and not self._whole and value >= bar.maximum() - NEAR and rows[-1].id != self._asked:
            self._asked = rows[-1].id
            self.more.emit(rows[-1].id)

    def show_running(self, *, running: bool) -> None:
        """Whether it is being worked on here."""
        self.running = running
        self._say_state()
        if running and self.isVisible():
            self.save.setFocus()  # before the list of runs is shut, so that the key that stops it is heard
        self.choice.setEnabled(not running)

    def show_progress(self, done: int, of: int) -> None:
        """So many of so many."""
        if of:
            self.bar.setMaximum(of)
            self.bar.setValue(done)
            said = self.desk.words.say("{done} of {of} done", done=done, of=of)
            name(self.bar, said)
            self.subtitle.setText(said)

    def _say_state(self) -> None:
        words, run = self.desk.words, self.run
        for part in (self.bar, self.table):
            part.setVisible(run is not None)
        for button in self._papers().values():
            button.setVisible(run is not None and run.done > 0 and not self.running)
        if run is None:
            self.say(words.tr(mark("Month's end")), words.tr(LEAD))
        else:
            month = month_word(run.month, self.desk.now().date(), words)
            done = words.say("{done} issued, {skipped} left out, {failed} refused, {waiting} waiting", done=run.done, skipped=run.skipped,
                             failed=run.failed, waiting=run.waiting)  # fmt: skip
            self.say(words.say("Month's end: {month}", month=month), done)
            self.bar.setMaximum(max(1, run.of))
            self.bar.setValue(run.of - run.waiting)
        self.save.setText(words.tr(self._verb()))
        self.save.setVisible(run is None or self.running or run.waiting > 0 or run.failed > 0)
        self.save.set_icon("" if not self.running else "close")

    def _verb(self) -> str:
        if self.running:
            return mark("Stop")
        if self.run is None:
            return mark("Begin the run")
        return mark("Go on") if self.run.waiting else mark("Try those refused again")

    def retranslate(self) -> None:
        """Writes every word."""
        super().retranslate()
        tr = self.desk.words.tr
        self.cancel.setText(tr(mark("Close")))
        self.which.relabel(tr(mark("Run")))
        self.print.setText(tr(mark("Print all")))
        self.files.setText(tr(mark("Save all to a folder")))
        self.merge.setText(tr(mark("Merge into one PDF")))
        name(self.table, tr(mark("Customers of the run")))
        self.model.retitle()
        self._fill(self.choice.value())
        self._say_state()

    # What is wanted.

    def _open(self, key: Any) -> None:
        row = self.model.row_at(self.model.row_of(key) or 0)
        if row is not None and row.invoices:
            self.opened.emit(row.invoices[0][0])

    def send(self) -> None:
        """Begins, stops, goes on, or tries again."""
        self.show_error("")
        if self.running:
            self.stopped.emit()
        elif self.run is None:
            self.begun.emit(str(self.choice.value()))
        elif self.run.waiting or self.run.failed:
            self.resumed.emit(self.run.id, not self.run.waiting)
