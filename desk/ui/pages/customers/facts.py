"""What is known of a customer, read at a glance: addresses, numbers, packs; open tickets, calls and invoices as lines to follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.ui.parts.meter import PackMeter
from desk.ui.times import received
from desk.ui.trade_words import STATUSES, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk

FACTS = (
    (mark("Address"), lambda c: ", ".join(part for part in (c.street, f"{c.postcode} {c.city}".strip(), c.country) if part)),
    (mark("Registration number"), lambda c: c.registration_number),
    (mark("VAT number"), lambda c: c.vat_number),
    (mark("E-mail"), lambda c: c.email),
    (mark("Phone"), lambda c: c.phone),
    (mark("The buyer's reference"), lambda c: c.buyer_reference),
    (mark("Notes"), lambda c: c.notes),
)
LINES = 6


def emptied(layout: QVBoxLayout | QGridLayout) -> None:
    """Takes every widget out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Facts(QWidget):
    """The facts that are known, two columns of label and value."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_customer(self, customer: CustomerView) -> None:
        """Shows what is known; what is not is left out."""
        emptied(self._grid)
        known = [(label, value(customer)) for label, value in FACTS if value(customer)]
        for at, (label, value) in enumerate(known):
            self._grid.addWidget(text_label(self._desk.words.tr(label), 12, 400, "text3"), at, 0, Qt.AlignmentFlag.AlignTop)
            shown = text_label(value, 13, 400, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(shown, at, 1)
        for said, pack in ((mark("Pack this month"), customer.pack_month), (mark("Pack this year"), customer.pack_year)):
            if pack is not None:
                self._pack(self._grid.rowCount(), self._desk.words.tr(said), *pack)

    def _pack(self, at: int, said: str, used: int, whole: int) -> None:
        meter = PackMeter()
        text = self._desk.words.say("{used} of {whole} quarters", used=used, whole=whole)
        meter.set_use(used, whole, said=f"{said}: {text}")
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(meter, 1)
        row.addWidget(text_label(text, 12, 500, figures=True))
        self._grid.addWidget(text_label(said, 12, 400, "text3"), at, 0)
        self._grid.addWidget(box, at, 1)


class Lines(QWidget):
    """Open tickets, last calls and invoices; a ticket or invoice opens where it lives."""

    opened = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_customer(self, customer: CustomerView) -> None:
        """Shows the newest few of each."""
        emptied(self._column)
        words, now = self._desk.words, self._desk.now()
        tickets = [
            (f"{number}  {subject}", word(STATUSES, status, words), ("queue", {"ticket_id": row_id}))
            for row_id, number, subject, status in customer.open_tickets[:LINES]
        ]
        calls = [
            (f"{received(at, now, words)}  {text.splitlines()[0] if text else '—'}", words.duration(seconds), None)
            for _row_id, at, seconds, text in customer.last_calls[:LINES]
        ]
        invoices = [
            (f"{number}  {words.date(issued)}", words.money(gross, customer.currency) + (f" · {words.tr(mark('Paid'))}" if paid else ""),
             ("billing", {"invoice_id": row_id}))
            for row_id, number, issued, gross, paid in customer.invoices[:LINES]
        ]  # fmt: skip
        self._group(words.tr(mark("Open tickets")), tickets)
        self._group(words.tr(mark("Last calls")), calls)
        self._group(words.tr(mark("Invoices")), invoices)

    def _group(self, title: str, lines: Sequence[tuple[str, str, tuple[str, dict[str, int]] | None]]) -> None:
        if not lines:
            return
        head = text_label(title, 12, 600, "text2")
        head.setContentsMargins(0, 12, 0, 2)
        self._column.addWidget(head)
        for text, end, where in lines:
            self._column.addWidget(self._line(text, end, where))

    def _line(self, text: str, end: str, where: tuple[str, dict[str, int]] | None) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        if where is None:
            row.addWidget(text_label(text, 13, 400), 1)
        else:
            page, what = where
            link = Button(text, "link")
            link.clicked.connect(lambda: self.opened.emit(page, what))
            row.addWidget(link)
            row.addStretch(1)
        row.addWidget(text_label(end, 12, 400, "text3", figures=True))
        return box
