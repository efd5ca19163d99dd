"""The terms of booking: how long a place is held, what cancelling keeps, how few are enough, who is reminded when; each with its origin."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.parts.row_table import RowTable
from desk.ui.reading import read_amount, read_whole
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.booking_terms import BookingTerms
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk
    from desk.words import Words

MOST_TIERS = 4
ORIGINS = {
    "own": (mark("Set by this desk"), "accent"), "ours": (mark("Our assumption"), "amber"), "published": (mark("Published"), "green"),
}  # fmt: skip
NUMBERS = (
    ("hold_hours", mark("A place that comes free is held, opening hours")),
    ("least", mark("Least number of attendees of a new course")),
    ("decide_days", mark("Whether it goes ahead is decided, days before")),
    ("announce_days", mark("That decision is announced, days ahead")),
    ("remind_days", mark("Trainers are reminded of a session, days before")),
)


@dataclass(frozen=True, slots=True)
class Term:
    """One line of the table."""

    id: str
    said: str
    value: str
    origin: str


def _days(key: str, text: str, _words: Words) -> int | None:
    return read_whole(key, text) if text.strip() else None


def _percent(key: str, text: str, _words: Words) -> Decimal | None:
    return read_amount(key, text.replace("%", ""))


def _plain(value: Any, words: Words) -> str:
    return words.number(value)


TIERS = tuple(
    row
    for at in range(MOST_TIERS)
    for row in (
        FieldRow(f"days_{at}", mark("Cancelled so many days before, or more"), read=_days),
        FieldRow(f"percent_{at}", mark("Keeps of the fee, %"), read=_percent, write=_plain),
    )
)
ROWS = (*(FieldRow(key, said, "whole") for key, said in NUMBERS), *TIERS)


class BookingTermsPart(QWidget):
    """A table of the terms; a manager changes them in the form below it, or goes back to the profile's."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.terms: BookingTerms | None = None
        columns: list[Column[Term]] = [
            Column("said", mark("Term"), 0, value=lambda row: Cell(row.said, hint=row.said)),
            Column("value", mark("Value"), 96, "r", value=lambda row: Cell(row.value, weight=500, figures=True)),
            Column("origin", mark("Where it comes from"), 190, value=self._origin),
        ]
        self.model: ListModel[Term] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.form = RowTable(), RecordForm(desk, ROWS)
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.change, self.back = Button("", "ordinary", "pencil-simple"), Button("", "ordinary", "undo")
        verbs, column = QHBoxLayout(), QVBoxLayout(self)
        verbs.setSpacing(8)
        verbs.addWidget(self.change)
        verbs.addWidget(self.back)
        verbs.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table)
        column.addLayout(verbs)
        column.addWidget(self.form)
        self.form.hide()
        self.form.saved.connect(self._save)
        self.form.left.connect(self.leave)
        self.table.opened.connect(lambda _id: self.edit())
        self.change.clicked.connect(self.edit)
        self.back.clicked.connect(self._reset)

    def may(self) -> bool:
        """Whether the person here may change what bookings cost."""
        return self.desk.person.manages

    def show_terms(self, terms: BookingTerms) -> None:
        """The terms are here."""
        self.terms = terms
        self._fill()

    def _fill(self) -> None:
        words, terms = self.desk.words, self.terms
        if terms is None:
            return
        rows = [Term(key, words.tr(said), words.number(getattr(terms, key)), terms.origin(key)) for key, said in NUMBERS]
        tiers = [
            Term(f"days_{at}", self._tier(tier.days), words.say("{percent:number} %", percent=tier.percent), terms.origin("cancellation"))
            for at, tier in enumerate(terms.tiers)
        ]
        found = [*rows[:1], *tiers, *rows[1:]]
        self.model.set_rows(found)
        self.table.fit_rows(len(found))
        if self.table.current_id() is None:
            self.table.choose(found[0].id)
        self.allow()

    def _tier(self, days: int) -> str:
        words = self.desk.words
        if days:
            return words.many(
                "Cancelled {n} day before or earlier: kept of the fee", "Cancelled {n} days before or earlier: kept of the fee", days
            )
        return words.tr(mark("Cancelled later than that: kept of the fee"))

    def _origin(self, row: Term) -> Cell:
        said, tone = ORIGINS[row.origin]
        return Cell("", chips=(Chip(self.desk.words.tr(said), tone),))

    def allow(self) -> None:
        """What can be done here."""
        self.change.setEnabled(self.may() and self.terms is not None)
        self.back.setEnabled(self.may() and self.terms is not None and bool(self.terms.own))

    def edit(self) -> None:
        """Opens the form."""
        if self.terms is None or not self.may():
            return
        values: dict[str, Any] = {key: getattr(self.terms, key) for key, _said in NUMBERS}
        for at, tier in enumerate(self.terms.tiers[:MOST_TIERS]):
            values |= {f"days_{at}": tier.days, f"percent_{at}": tier.percent}
        self.form.show()
        self.form.show_record(values)

    def leave(self) -> None:
        """Back to the table."""
        self.form.hide()
        self.table.setFocus()

    def _save(self, fields: dict[str, Any]) -> None:
        wanted = {key: fields[key] for key, _said in NUMBERS}
        pairs = [(fields[f"days_{at}"], fields[f"percent_{at}"]) for at in range(MOST_TIERS)]
        further = [(tier.days, tier.percent) for tier in self.terms.tiers[MOST_TIERS:]] if self.terms is not None else []
        wanted["cancellation"] = (*((days, percent or Decimal(0)) for days, percent in pairs if days is not None), *further)
        self._write("save_booking_terms", fields=wanted)

    def _reset(self) -> None:
        self._write("reset_booking_terms")

    def _write(self, verb: str, **what: Any) -> None:
        desk, by, at = self.desk, self.desk.person.id, self.desk.clock.now()
        courses = desk.services.courses
        desk.lane.write(lambda: getattr(courses, verb)(desk.store, at=at, by=by, **what), self._saved, self._refused)

    def _refused(self, error: Told) -> None:
        if error.field == "cancellation":
            error.field = "days_0"
        self.form.refuse(error)

    def _saved(self, _changed: Changed) -> None:
        self.leave()
        self.desk.say("done", self.desk.words.tr("Saved"))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        name(self.table, tr(mark("Terms of booking")))
        self.change.setText(tr("Change"))
        self.back.setText(tr(mark("Back to the profile's terms")))
        self.model.retitle()
        self.form.retranslate()
        self._fill()
