"""What is known of a customer, read at a glance: addresses and numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk


def address(customer: CustomerView) -> str:
    """Street, postcode and place, country; a country alone is no address."""
    place = f"{customer.postcode} {customer.city}".strip()
    return ", ".join(part for part in (customer.street, place, customer.country) if part) if customer.street or place else ""


FACTS: tuple[tuple[str, Callable[[CustomerView], str]], ...] = (
    (mark("Address"), address),
    (mark("Visiting address"), lambda c: c.visit_address),
    (mark("Registration number"), lambda c: c.registration_number),
    (mark("VAT number"), lambda c: c.vat_number),
    (mark("E-mail"), lambda c: c.email),
    (mark("Phone"), lambda c: c.phone),
    (mark("The buyer's reference"), lambda c: c.buyer_reference),
    (mark("Named contact at our side"), lambda c: c.named_contact),
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
        self._merged(customer)
        self.setVisible(self._grid.count() > 0)

    def _merged(self, customer: CustomerView) -> None:
        """Which customers went into this one, each to be taken out again while that can be; and into which one it went itself."""
        tr, words = self._desk.words.tr, self._desk.words
        if customer.merged_into is not None:
            target, said = customer.merged_into
            show = partial(self._desk.open, "customers", customer_id=target)
            self._linked(tr(mark("Merged into")), said, tr(mark("Open")), show)
        for merge_id, merged, at in customer.merges:
            said = words.say(mark("{name}, {day:date}"), name=merged, day=at.astimezone(self._desk.zone).date())
            self._linked(tr(mark("Merged into it")), said, tr(mark("Undo")), partial(self._undo, merge_id))

    def _linked(self, label: str, said: str, verb: str, run: Callable[[], None]) -> None:
        box, button = QWidget(), Button(verb, "link")
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(text_label(said, 13, 400, wrap=True), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        name(button, f"{verb}: {said}")
        button.clicked.connect(lambda _on=False: run())
        self._row(label, box)

    def _undo(self, merge_id: int) -> None:
        from desk.ui.pages.customers.merge_dialog import undo

        undo(self._desk, merge_id)

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
