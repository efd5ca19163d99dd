"""What is known of a customer, read at a glance: addresses, numbers, packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desk.ui.parts.labels import name, text_label
from desk.ui.parts.meter import PackMeter
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk

METER_WIDTH = 320


def address(customer: CustomerView) -> str:
    """Street, postcode and place, country; a country alone is no address."""
    place = f"{customer.postcode} {customer.city}".strip()
    return ", ".join(part for part in (customer.street, place, customer.country) if part) if customer.street or place else ""


FACTS: tuple[tuple[str, Callable[[CustomerView], str]], ...] = (
    (mark("Address"), address),
    (mark("Registration number"), lambda c: c.registration_number),
    (mark("VAT number"), lambda c: c.vat_number),
    (mark("E-mail"), lambda c: c.email),
    (mark("Phone"), lambda c: c.phone),
    (mark("The buyer's reference"), lambda c: c.buyer_reference),
    (mark("Notes"), lambda c: c.notes),
)


class Facts(QWidget):
    """The facts that are known, two columns of label and value; a value can be marked and copied."""

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
        self._empty()
        tr = self._desk.words.tr
        for label, value in FACTS:
            if said := value(customer).strip():
                shown = text_label(said, 13, 400, wrap=True, figures=True)
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                name(shown, f"{tr(label)}: {said}")
                self._row(tr(label), shown)
        for label, pack in ((mark("Pack this month"), customer.pack_month), (mark("Pack this year"), customer.pack_year)):
            if pack is not None:
                self._row(tr(label), self._pack(tr(label), *pack))
        self.setVisible(self._grid.count() > 0)

    def _empty(self) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _row(self, label: str, shown: QWidget) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(text_label(label, 12, 400, "text3"), at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(shown, at, 1)

    def _pack(self, label: str, used: int, whole: int) -> QWidget:
        meter, box = PackMeter(), QWidget()
        text = self._desk.words.say("{used} of {whole} quarters", used=used, whole=whole)
        meter.set_use(used, whole, said=f"{label}: {text}")
        meter.setMaximumWidth(METER_WIDTH)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(meter, 1)
        row.addWidget(text_label(text, 12, 500, figures=True))
        row.addStretch(1)
        return box
