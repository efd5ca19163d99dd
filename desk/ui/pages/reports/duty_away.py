"""The tickets of somebody away: what is due before they are back, given over one by one or all, given back or left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.form import Choice
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell, Mark
from desk.ui.parts.chip import Chip
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.tokens import CONTROL
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desk.rules.errors import Told
    from desk.services.duties import AbsenceView, AbsentTicket
    from desk.ui.pages.reports.duty import DutyTab

LEAST, LEAST_SUBJECT = 200, 180


class AwayTickets(QWidget):
    """Below the calendar while an absence is chosen by a manager, or by whoever is away."""

    def __init__(self, tab: DutyTab) -> None:
        super().__init__()
        self._desk = tab.desk
        self.absence: AbsenceView | None = None
        columns: list[Column[AbsentTicket]] = [
            Column(
                "number", mark("Number"), 84, value=lambda row: Cell(str(row.number), "text2", figures=True), sort=lambda row: row.number
            ),
            Column("subject", mark("Subject"), 0, value=self._subject),
            Column(
                "customer", mark("Customer"), 180, value=lambda row: row.customer, tone="text2", sort=lambda row: row.customer.casefold()
            ),
            Column("due", mark("Due"), 170, value=self._due),
            Column("owner", mark("With"), 130, value=lambda row: row.owner, tone="text2", sort=lambda row: row.owner.casefold()),
        ]
        self.model: ListModel[AbsentTicket] = ListModel(columns, lambda: self._desk.words, key=lambda row: row.id, parent=self)
        self.title, self.error = text_label("", 13, 600), text_label("", 12, 400, "red", wrap=True)
        self.table = RowTable(many=True)
        self.table.setModel(self.model)
        self.to_label, self.to = text_label("", 12, 400, "text3"), Choice()
        self.senior_label, self.senior = text_label("", 12, 400, "text3"), Choice()
        self.give, self.give_all, self.back, self.keep = Button(""), Button(""), Button(""), Button("")
        self._build()
        self.table.opened.connect(lambda ticket: self._desk.open("queue", ticket_id=ticket))
        self.table.selectionModel().selectionChanged.connect(self._allow)
        self.table.too_many.connect(self._desk.refuse_more_rows)
        self.give.clicked.connect(lambda: self._write("give_over", ticket_ids=tuple(self.table.chosen_ids()), to_id=self.to.value()))
        self.give_all.clicked.connect(lambda: self._write("give_all", to_id=self.to.value(), senior_id=self.senior.value() or None))
        self.back.clicked.connect(lambda: self._write("give_back", ticket_ids=self._given()))
        self.keep.clicked.connect(lambda: self._write("keep_given", ticket_ids=self._given()))
        self.hide()

    def _build(self) -> None:
        column, verbs = QVBoxLayout(self), QWidget()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        head, flow = QVBoxLayout(), Flow(verbs, gap=8)
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(8)
        flow.setContentsMargins(0, 0, 0, 0)
        for label in (self.to_label, self.senior_label):
            label.setFixedHeight(CONTROL)
        for part in (self.to_label, self.to, self.give, self.give_all, self.senior_label, self.senior, self.back, self.keep):
            flow.addWidget(part)
        head.addWidget(self.title)
        head.addWidget(verbs)
        head.addWidget(self.error)
        self.error.hide()
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.table, 1)
        self.setMinimumHeight(LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The subject needs room more than the customer and who has it."""
        super().resizeEvent(event)
        self.table.make_room(("customer", "owner"), LEAST_SUBJECT, self.width())

    def show_absence(self, absence: AbsenceView | None, people: Sequence[tuple[int, str]]) -> None:
        """Reads the tickets of the absence chosen; none hides all of it."""
        me = self._desk.person
        may = absence is not None and (me.manages or absence.person_id == me.id)
        self.absence = absence if may else None
        self.setVisible(may)
        self.error.hide()
        if absence is None or not may:
            return
        tr, rest = self._desk.words.tr, [(number, called) for number, called in people if number != absence.person_id]
        self.to.set_rows(rest)
        self.senior.set_rows([(0, tr(mark("Nobody"))), *rest])
        if absence.covered_by_id is not None:
            self.to.choose(absence.covered_by_id)
        self.read()

    def read(self) -> None:
        """The tickets as they are now."""
        desk, absence, by = self._desk, self.absence, self._desk.person.id
        if absence is not None and desk.store is not None:
            desk.lane.read(
                lambda: desk.services.duties.tickets_of_absent(desk.store, absence_id=absence.id, by=by), self._show,
                lambda _error: self.hide(), "duty-away",
            )  # fmt: skip

    def _show(self, rows: tuple[AbsentTicket, ...]) -> None:
        self.model.set_rows(rows)
        words, soon = self._desk.words, sum(row.before_back for row in rows)
        if self.absence is not None:
            due = words.many("{n} due before they are back", "{n} due before they are back", soon)
            count = words.many("{n} open ticket of {name}", "{n} open tickets of {name}", len(rows), name=self.absence.name)
            self.title.setText(f"{count} · {due}" if soon else count)
        grave = any(row.needs_senior and not row.given for row in rows)
        for part in (self.senior_label, self.senior):
            part.setVisible(grave)
        self._allow()

    def _allow(self) -> None:
        rows = self.model.rows()
        self.give.setEnabled(bool(self.table.chosen_ids()))
        self.give_all.setEnabled(any(not row.given for row in rows))
        for button in (self.back, self.keep):
            button.setEnabled(any(row.given for row in rows))

    def _given(self) -> tuple[int, ...] | None:
        """Those chosen that a colleague took over; None, for all of them, where none of those is chosen."""
        chosen = set(self.table.chosen_ids())
        return tuple(row.id for row in self.model.rows() if row.given and row.id in chosen) or None

    def _write(self, verb: str, **given: Any) -> None:
        desk, absence = self._desk, self.absence
        if absence is None:
            return
        at, by = desk.clock.now(), desk.person.id
        self.error.hide()
        desk.lane.write(
            lambda: getattr(desk.services.duties, verb)(desk.store, absence_id=absence.id, at=at, by=by, **given),
            lambda _done: self.read(), self._refuse,
        )  # fmt: skip

    def _refuse(self, error: Told) -> None:
        self.error.setText(self._desk.sentence(error))
        self.error.show()
        if error.field == "senior_id":
            self.senior.setFocus()

    def _subject(self, row: AbsentTicket) -> Cell:
        tr = self._desk.words.tr
        chips = (Chip(tr(mark("Senior")), "accent"),) if row.needs_senior else ()
        return Cell(row.subject, "text", 500, chips=chips, hint=row.subject)

    def _due(self, row: AbsentTicket) -> Cell:
        words = self._desk.words
        if row.due_at is None:
            return Cell("–", "text3")
        at = row.due_at.astimezone(self._desk.zone)
        tone = "red" if row.breached else "amber" if row.before_back else "text2"
        late, soon = Mark("breached", "red", words.tr(mark("late"))), Mark("hours", "amber", words.tr(mark("before they are back")))
        sign = (late,) if row.breached else (soon,) if row.before_back else ()
        return Cell(f"{words.weekday(at)} {words.short_day(at)} {words.clock(at)}", tone, figures=True, marks=sign)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.model.retitle()
        self.to_label.setText(tr(mark("To whom")))
        self.senior_label.setText(tr(mark("What is for senior staff, to")))
        name(self.to, self.to_label.text())
        name(self.senior, self.senior_label.text())
        self.give.setText(tr(mark("Give the chosen")))
        self.give_all.setText(tr(mark("Give all")))
        self.back.setText(tr(mark("Give back")))
        self.keep.setText(tr(mark("Leave them there")))
        name(self.table, tr(mark("Tickets of somebody away")))
