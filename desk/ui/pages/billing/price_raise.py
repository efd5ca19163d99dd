"""All prices raised by a percentage: each rounded as it would be, shown before anything is written; Space leaves a row out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.dialogs.ask import let_quit
from desk.ui.form import Form, text_field
from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.price_days import next_month
from desk.ui.pages.billing.sayings import amount, places
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.reading import read_amount, wanted_day, write_amount, write_date
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.prices import Raise
    from desk.ui.desk_context import Desk

SIZE, AFTER_TYPING, CHANNEL = (860, 620), 150, "billing.raise"
FIELDS = {"percent": mark("Per cent"), "valid_from": mark("Valid from"), "step": mark("Rounded to")}


@dataclass(frozen=True, slots=True)
class Shown:
    """A price as it would be, and whether it is to be raised."""

    made: Raise
    on: bool


class RaiseDialog(QDialog):
    """`raised(changed, text)` when it is done; nothing is written before the button that says how many prices."""

    raised = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget, *, customer: tuple[int, str] | None = None) -> None:
        super().__init__(parent)
        self._desk, self._customer, self._op_key = desk, customer, new_op_key()
        self._left_out: set[int] = set()
        words = desk.words
        title = words.say("Raise the prices of {customer}", customer=customer[1]) if customer else words.tr(mark("Raise prices"))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(*SIZE)
        self.form = Form(3)
        self.fields: dict[str, QLineEdit] = {}
        today, currency = desk.now().date(), desk.profile.currency
        unit = write_amount(Decimal(1).scaleb(-places(currency)), words)
        first = {"percent": "", "valid_from": write_date(next_month(today), words), "step": unit}
        for key, text in FIELDS.items():
            self.fields[key] = text_field()
            self.fields[key].setText(first[key])
            self.form.add(key, words.tr(text), self.fields[key])
        self.model: ListModel[Shown] = ListModel(_columns(desk), lambda: desk.words, key=lambda row: row.made.item_id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        name(self.table, title)
        lead = words.tr(mark("Write by how many per cent; every price is shown rounded first."))
        self.say = text_label(lead, 13, 400, "text2", wrap=True)
        self.go, self._leave = Button(words.tr(mark("Raise")), "primary", keys="Ctrl+Return"), Button(words.tr(mark("Cancel")), keys="Esc")
        self._lay_out(title)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self.look)
        self._wire()
        self._show_rows([])

    def _lay_out(self, title: str) -> None:
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        column.addWidget(self.form)
        column.addWidget(self.table, 1)
        foot.setSpacing(8)
        foot.addWidget(self.say, 1)
        foot.addWidget(self._leave)
        foot.addWidget(self.go)
        column.addLayout(foot)

    def _wire(self) -> None:
        for field in self.fields.values():
            field.textEdited.connect(lambda _text: self._timer.start())
        for button in (self.go, self._leave):
            button.setAutoDefault(False)
        self.go.clicked.connect(self.send)
        self._leave.clicked.connect(self.reject)
        self.table.opened.connect(self._turn)
        self.table.toggled.connect(self._turn)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.send, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.finished.connect(lambda _how: self._desk.lane.forget(CHANNEL))
        self.finished.connect(self.deleteLater)
        let_quit(self)

    def _typed(self) -> dict[str, Any]:
        values: dict[str, Any] = {"valid_from": wanted_day("valid_from", self.fields["valid_from"].text())}
        for key in ("percent", "step"):
            found = read_amount(key, self.fields[key].text())
            if found is None:
                raise Refused(mark("Write a number."), field=key)
            values[key] = found
        return {**values, "customer_id": self._customer[0] if self._customer else None}

    def look(self) -> None:
        """Works out what every price would be, without writing any."""
        desk = self._desk
        self.form.clear_errors()
        try:
            asked = self._typed()
        except Refused as refused:
            self._refuse(refused)
            return
        prices, store, today, code = desk.services.prices, desk.store, desk.now().date(), desk.words.code
        desk.lane.read(
            lambda: prices.raise_preview(store, **asked, today=today, language=code), self._came, self._refuse, channel=CHANNEL
        )

    def _came(self, rows: Sequence[Raise]) -> None:
        self._show_rows([Shown(row, row.is_change and row.item_id not in self._left_out) for row in rows])

    def _show_rows(self, rows: Sequence[Shown]) -> None:
        kept = self.table.current_id()
        self.model.set_rows(rows)
        if rows:
            self.table.choose(kept if kept is not None else rows[0].made.item_id)
        self._say()

    def rows(self) -> list[Shown]:
        """What is shown."""
        found = (self.model.row_at(at) for at in range(self.model.rowCount()))
        return [row for row in found if row is not None]

    def _say(self) -> None:
        words = self._desk.words
        count = sum(row.on for row in self.rows())
        self.go.setEnabled(count > 0)
        self.go.setText(words.many("Raise {n} price", "Raise {n} prices", count) if count else words.tr(mark("Raise")))
        if self.rows():
            self.say.setText(words.tr(mark("Space leaves a price as it is.")))

    def _turn(self, key: Any) -> None:
        rows = self.rows()
        for row in rows:
            if row.made.item_id == key and row.made.is_change:
                self._left_out.symmetric_difference_update({key})
        self._show_rows([replace(row, on=row.made.is_change and row.made.item_id not in self._left_out) for row in rows])

    def send(self) -> None:
        """Raises what is ticked, in one go."""
        desk, wanted = self._desk, [row.made.item_id for row in self.rows() if row.on]
        if not wanted or self._timer.isActive():
            return
        try:
            asked = self._typed()
        except Refused as refused:
            self._refuse(refused)
            return
        prices, store, at, by, key = desk.services.prices, desk.store, desk.now(), desk.person.id, self._op_key
        said = desk.words.many("{n} price is raised.", "{n} prices are raised.", len(wanted))

        def done(changed: Changed) -> None:
            self.raised.emit(changed, said)
            self.accept()

        self.go.setEnabled(False)
        desk.lane.write(lambda: prices.raise_prices(store, op_key=key, **asked, item_ids=wanted, at=at, by=by), done, self._refuse)

    def _refuse(self, error: Told) -> None:
        self._show_rows([])
        if not self.form.show_refusal(error, self._desk.words):
            self.say.setText(self._desk.sentence(error))


def _columns(desk: Desk) -> list[Column[Shown]]:
    words = desk.words

    def money(value: Decimal, row: Shown, tone: str, weight: int = 400) -> Cell:
        return Cell(amount(value, row.made.currency, words), tone if row.on else "text3", weight, figures=True)

    def exact(row: Shown) -> Cell:
        digits = max(-int(row.made.exact.normalize().as_tuple().exponent), places(row.made.currency))
        return Cell(words.number(row.made.exact, min(digits, 4)), "text2" if row.on else "text3", figures=True)

    def note(row: Shown) -> Cell:
        if row.made.kept:
            return Cell(words.tr(mark("stays at the published minimum")), "amber")
        if not row.made.is_change:
            return Cell(words.tr(mark("does not change")), "text3")
        if row.made.item_id and not row.on:
            return Cell(words.tr(mark("left as it is")), "text3")
        return Cell(words.say("until {day:date}", day=row.made.later) if row.made.later is not None else "", "text2")

    return [
        Column("name", mark("Item"), 0, value=lambda row: Cell(row.made.name, "text" if row.on else "text3")),
        Column("before", mark("Now"), 100, "r", value=lambda row: money(row.made.before, row, "text2")),
        Column("exact", mark("Exactly"), 116, "r", value=exact),
        Column("after", mark("New price"), 110, "r", value=lambda row: money(row.made.after, row, "text", 500)),
        Column("note", "", 210, value=note),
    ]
