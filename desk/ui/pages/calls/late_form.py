"""A call entered after the fact, inline above the day's table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from desk.rules.errors import Refused
from desk.ui.form import Choice, Labelled, text_field
from desk.ui.op_key import new_op_key
from desk.ui.pages.calls.caller_field import CallerField
from desk.ui.pages.calls.late_reading import read_span
from desk.ui.pages.calls.work_pane import USUAL
from desk.ui.parts.buttons import Button
from desk.ui.parts.date_field import DateField
from desk.ui.parts.labels import line, text_label
from desk.ui.trade_words import KINDS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from desk.rules.errors import Told
    from desk.services.calls import CallerHit, OpenTicketLine
    from desk.ui.desk_context import Desk

LABELS = {
    "day": mark("Day"), "start": mark("Starts at"), "length": mark("Minutes, or until"), "caller": mark("Caller"),
    "ticket_id": mark("Ticket"), "direction": mark("Direction"), "kind": mark("Kind"), "notes": mark("Notes"),
}  # fmt: skip
NOBODY = mark("Say who called: pick a caller or company.")
FIELDS_OF = {"seconds": "length", "started_at": "start", "contact_id": "caller", "customer_id": "caller"}


class LateForm(QFrame):
    """`saved(fields, op key)`, `left`, and `caller_picked(hit)` so that the open tickets can be read."""

    saved = Signal(object, str)
    left = Signal()
    caller_picked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._key = desk, ""
        self.setProperty("box", "chrome")
        self.day = DateField()
        self.start, self.length, self.notes = text_field(), text_field(), text_field()
        self.caller, self.ticket, self.direction, self.kind = CallerField(desk), Choice(), Choice(), Choice()
        fields = (self.day, self.start, self.length, self.caller, self.ticket, self.direction, self.kind, self.notes)
        self.fields = {key: Labelled("", field) for key, field in zip(LABELS, fields, strict=True)}
        self.log, self.cancel = Button("", "primary"), Button("", "tool")
        self.error = text_label("", 12, 400, "red", wrap=True)
        self._lay_out()
        for field in (self.start, self.length, self.notes):
            field.returnPressed.connect(self.send)
        self.log.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.caller.picked.connect(self._picked)
        self.caller.unknown.connect(self._nobody_fits)

    def _lay_out(self) -> None:
        grid, foot = QGridLayout(), QHBoxLayout()
        grid.setHorizontalSpacing(10)
        for at, (key, stretch) in enumerate(zip(LABELS, (0, 0, 0, 4, 3, 1, 2, 3), strict=True)):
            grid.addWidget(self.fields[key], 0, at, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at, stretch)
        self.day.setMinimumWidth(112)
        for field, width in ((self.start, 70), (self.length, 118)):
            field.setFixedWidth(width)
        foot.addWidget(self.log)
        foot.addWidget(self.cancel)
        foot.addWidget(self.error, 1)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addLayout(foot)
        column.addWidget(line())
        self.error.hide()

    def retranslate(self) -> None:
        """Writes every word."""
        words = self._desk.words
        for key, label in LABELS.items():
            self.fields[key].relabel(words.tr(label))
        self.direction.set_rows([("in", words.tr("Called in")), ("out", words.tr("Called out"))])
        self.kind.set_rows([(code, word(KINDS, code, words)) for code in KINDS])
        self.caller.retranslate()
        self.log.setText(words.tr("Log the call"))
        self.cancel.setText(words.tr("Cancel"))
        self.day.speak(words.code)
        self.show_tickets(())

    def begin(self, day: date, start: str = "", until: str = "") -> None:
        """Opens, in a gap with its times; what was typed and not saved stands there still."""
        if not self.is_typing() or start:
            self._key = self._key if self.is_typing() else new_op_key()
            self.day.setDate(QDate(day.year, day.month, day.day))
        if start:
            self.start.setText(start)
            self.length.setText(until)
        self.show()
        (self.caller if start else self.start).setFocus()

    def _nobody_fits(self, _text: str) -> None:
        self.fields["caller"].show_error(self._desk.words.tr("Nobody fits. Try another part of the name."))

    def _picked(self, hit: CallerHit) -> None:
        self.fields["caller"].show_error("")
        self.caller_picked.emit(hit)

    def show_tickets(self, tickets: Sequence[OpenTicketLine]) -> None:
        """The open tickets of the caller picked."""
        rows: list[tuple[object, str]] = [(None, self._desk.words.tr("No ticket"))]
        self.ticket.set_rows([*rows, *((ticket.id, f"{ticket.number} · {ticket.subject}") for ticket in tickets)])

    def is_typing(self) -> bool:
        """Whether something typed stands in it."""
        return any(field.text().strip() for field in (self.start, self.length, self.caller, self.notes))

    def clear(self) -> None:
        """Saved: empty again."""
        for field in (self.start, self.length, self.caller, self.notes):
            field.clear()
        self.show_tickets(())
        self._no_errors()

    def _no_errors(self) -> None:
        self.error.hide()
        for labelled in self.fields.values():
            labelled.show_error("")

    def send(self) -> None:
        """Reads the fields and hands them on; the first that cannot be read is said under it."""
        self._no_errors()
        try:
            fields = self._read()
        except Refused as refused:
            self.refuse(refused)
            return
        self.saved.emit(fields, self._key)

    def _read(self) -> dict[str, Any]:
        picked = self.day.date()
        begins, seconds = read_span(picked.toPython(), self.start.text(), self.length.text(), self._desk.zone)  # type: ignore[arg-type]
        hit = self.caller.value()
        if hit is None:
            raise Refused(NOBODY, field="caller")
        kind = str(self.kind.value())
        cause, work = USUAL[kind]
        return {
            "started_at": begins, "seconds": seconds, "contact_id": hit.contact_id, "customer_id": hit.customer_id,
            "ticket_id": self.ticket.value(), "direction": str(self.direction.value()), "kind": kind,
            "cause": cause, "work": work, "notes": self.notes.text().strip(),
        }  # fmt: skip

    def refuse(self, error: Told) -> None:
        """Says why not, under the field it is about."""
        labelled = self.fields.get(FIELDS_OF.get(error.field or "", error.field or ""))
        if labelled is None:
            self.error.setText(self._desk.sentence(error))
            self.error.show()
            return
        labelled.show_error(self._desk.sentence(error))
        labelled.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it; what was typed stays for the next time."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


