"""What happened to an item's price: who did what, when, and from which day it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import let_quit
from desk.ui.pages.billing.sayings import amount
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.prices import PriceEvent, PriceRow
    from desk.ui.desk_context import Desk

SIZE, CHANNEL = (1080, 480), "billing.price_history"
WHAT: Final = {
    "set": mark("Price set"), "changed": mark("Price changed"), "withdrawn": mark("Price withdrawn"), "ended": mark("Last day set"),
    "reopened": mark("Last day taken back"), "confirmed": mark("Confirmed"), "unconfirmed": mark("Confirmation taken back"),
    "item": mark("Item changed"), "added": mark("Item added"),
}  # fmt: skip


class PriceHistory(QDialog):
    """The changes of one item, newest first."""

    def __init__(self, desk: Desk, item: PriceRow, parent: QWidget) -> None:
        super().__init__(parent)
        words = desk.words
        title = words.say("History of {item}", item=item.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(*SIZE)
        columns = _columns(desk, item.currency)
        self.model: ListModel[PriceEvent] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        name(self.table, title)
        nothing = words.tr(mark("Nothing was changed here: the price is as the desk was set up."))
        self.none = text_label(nothing, 13, 400, "text2", wrap=True)
        close = Button(words.tr(mark("Close")), keys="Esc")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addStretch()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.finished.connect(lambda _how: desk.lane.forget(CHANNEL))
        self.finished.connect(self.deleteLater)
        let_quit(self)
        self.none.hide()
        prices, store, item_id = desk.services.prices, desk.store, item.id
        desk.lane.read(lambda: prices.price_history(store, item_id=item_id), self.show_events, channel=CHANNEL)

    def show_events(self, events: Sequence[PriceEvent]) -> None:
        """The changes are here."""
        self.model.set_rows(events)
        self.none.setVisible(not events)
        self.table.setVisible(bool(events))
        if events:
            self.table.choose(events[0].id)
            self.table.setFocus()


def _columns(desk: Desk, currency: str) -> list[Column[PriceEvent]]:
    words = desk.words

    def what(row: PriceEvent) -> Cell:
        said = words.tr(WHAT[row.what])
        return Cell(words.say("{what} (undone)", what=said) if row.undone else said)

    def price(row: PriceEvent) -> str:
        if row.amount is None:
            return ""
        now = amount(row.amount, currency, words)
        return now if row.before is None or row.before == row.amount else f"{amount(row.before, currency, words)} → {now}"

    def days(row: PriceEvent) -> str:
        if row.valid_from is None:
            return ""
        if row.valid_to is not None:
            return words.say("{first:date} to {last:date}", first=row.valid_from, last=row.valid_to)
        return words.say("from {day:date}", day=row.valid_from)

    def when(row: PriceEvent) -> str:
        at = row.at.astimezone(desk.profile.zone)
        return words.say("{day:date} {clock:clock}", day=at, clock=at)

    return [
        Column("when", mark("When"), 168, value=lambda row: Cell(when(row), "text2", figures=True)),
        Column("who", mark("Who"), 130, value=lambda row: Cell(row.who, "text2")),
        Column("what", mark("What"), 0, value=what),
        Column("price", mark("Price"), 150, "r", value=lambda row: Cell(price(row), figures=True)),
        Column("days", mark("Valid"), 190, value=lambda row: Cell(days(row), "text2", figures=True)),
        Column("customer", mark("Customer"), 160, value=lambda row: Cell(row.customer, "text2")),
    ]
