"""One customer, whole: who it is, its people, contracts and sites, and what is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.customers.columns import contact_columns, contract_columns, site_columns
from desk.ui.pages.customers.facts import Facts, Lines
from desk.ui.pages.customers.fields import CONTACT, CONTRACT, CONTRACT_CHOICES, CUSTOMER, SITE
from desk.ui.pages.customers.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, text_label
from desk.ui.record_form import RecordForm
from desk.ui.tokens import PANE
from desk.ui.trade_words import TIERS, word
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk

CHIPS = 5


class CustomerDetail(QScrollArea):
    """Signals ask the page to write: `customer_saved(fields)`, `record_saved(kind, id or None, fields)`."""

    customer_saved = Signal(object)
    record_saved = Signal(str, object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.customer: CustomerView | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("box", "clear")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(PANE, 14, PANE, 24)
        self._column.setSpacing(14)
        self.setWidget(inside)
        self._head()
        self.facts, self.lines = Facts(desk), Lines(desk)
        self.form = RecordForm(desk, CUSTOMER)
        self.form.hide()
        self.sections = self._sections()
        for part in (self.facts, self.form, line(), *self._spaced(), self.lines):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.edit.clicked.connect(self.begin)
        self.form.saved.connect(self.customer_saved)
        self.form.left.connect(self.leave)
        self.lines.opened.connect(lambda page, what: desk.open(page, **what))

    def _spaced(self) -> list[QWidget]:
        return [part for section in self.sections.values() for part in (section, line())]

    def _head(self) -> None:
        self.title = text_label("", 17, 600, wrap=True)
        self.edit = Button("", "ordinary", "pencil-simple")
        self.chips = [ChipLabel() for _at in range(CHIPS)]
        row, chips = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        chips.setSpacing(6)
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        self._column.addLayout(row)
        self._column.addLayout(chips)

    def _sections(self) -> dict[str, Section]:
        words = lambda: self._desk.words  # noqa: E731 - asked for each time a cell is painted
        currency = lambda: self.customer.currency if self.customer else ""  # noqa: E731
        make = partial(Section, self._desk)
        made = {
            "contact": make(mark("People"), mark("Add person"), mark("Nobody yet."), contact_columns(words), CONTACT),
            "contract": make(
                mark("Contracts"),
                mark("Add contract"),
                mark("No contract: the profile's plain terms hold."),
                contract_columns(words, currency),
                CONTRACT,
            ),
            "site": make(
                mark("Sites"),
                mark("Add site"),
                mark("No site yet: a course is booked for a site."),
                site_columns(words, currency),
                SITE,
            ),
        }
        for kind, section in made.items():
            section.saved.connect(lambda record_id, fields, kind=kind: self.record_saved.emit(kind, record_id, fields))
        return made

    def retranslate(self) -> None:
        """Writes every word."""
        self.edit.setText(self._desk.words.tr(mark("Edit")))
        self.form.retranslate()
        for section in self.sections.values():
            section.retranslate()
        if self.customer is not None:
            self.show_customer(self.customer)

    def show_customer(self, customer: CustomerView) -> None:
        """Shows one; forms that are open keep what was typed when it is the same customer."""
        if self.customer is not None and self.customer.id != customer.id:
            self.form.hide()
            self.facts.show()
            for section in self.sections.values():
                section.form.hide()
            self.verticalScrollBar().setValue(0)
        self.customer = customer
        self.title.setText(customer.name)
        self._show_chips(customer)
        self.facts.show_customer(customer)
        self.sections["contact"].show_rows(customer.contacts)
        self.sections["contract"].show_rows(customer.contracts)
        self.sections["site"].show_rows(customer.sites)
        self.lines.show_customer(customer)

    def _show_chips(self, customer: CustomerView) -> None:
        words = self._desk.words
        said = [(word(TIERS, customer.tier, words), "accent")] if customer.tier else []
        said += [
            (word(CONTRACT_CHOICES, row.kind, words), "text2")
            for row in customer.contracts
            if row.active and not row.kind.startswith("tier_")
        ]
        if not customer.subscribed:
            said.append((words.tr(mark("No subscription")), "amber"))
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(said))
            if at < len(said):
                chip.set_chip(*said[at])

    def begin(self) -> None:
        """Opens the form on the customer's own fields."""
        if self.customer is not None:
            self.facts.hide()
            self.form.show()
            self.form.show_record({row.key: getattr(self.customer, row.key) for row in CUSTOMER})

    def leave(self) -> None:
        """Closes the form."""
        self.form.hide()
        self.facts.show()
        self.edit.setFocus()

    def refuse(self, error: Told, kind: str) -> None:
        """Says in the form that asked why not."""
        (self.form if kind == "customer" else self.sections[kind]).refuse(error)

    def is_typing(self) -> bool:
        """Whether any form is open."""
        return not self.form.isHidden() or any(section.is_typing() for section in self.sections.values())

    def fields_of(self) -> dict[str, Any]:
        """The customer's own fields as they were read."""
        return {row.key: getattr(self.customer, row.key) for row in CUSTOMER} if self.customer else {}
