"""One customer, whole: who it is, its people, contracts and sites, and what is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.customers.columns import contact_columns, contract_columns, site_columns
from desk.ui.pages.customers.contract_section import ContractSection
from desk.ui.pages.customers.contract_verbs import ContractVerbs
from desk.ui.pages.customers.entitled_card import EntitledCard
from desk.ui.pages.customers.facts import Facts
from desk.ui.pages.customers.fields import CONTACT, CUSTOMER, SITE
from desk.ui.pages.customers.listing import Listings
from desk.ui.pages.customers.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, text_label
from desk.ui.record_form import RecordForm
from desk.ui.tokens import PANE
from desk.ui.trade_words import AGREEMENTS, TIERS, word
from desk.words import mark

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.customers import ContractView, CustomerView
    from desk.ui.desk_context import Desk

CHIPS = 5
# What can be done to the record that is open stands below its form.
BELOW = 52


class CustomerDetail(QScrollArea):
    """Signals ask the page to write: `customer_saved(fields)`, `record_saved(kind, id or None, fields)`."""

    customer_saved = Signal(object)
    record_saved = Signal(str, object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.customer: CustomerView | None = None
        self.base: CustomerView | None = None
        self._shown: tuple[object, str] | None = None
        self._drafts: dict[int, dict[str, Any]] = {}
        self._open_form: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts, self.listings, self.form, self.sections = Facts(desk), Listings(desk), RecordForm(desk, CUSTOMER), self._sections()
        self.entitled, self.contract_verbs = EntitledCard(desk), ContractVerbs(desk, self)
        self.form.hide()
        self._lay_out()
        # A form has its height only once everything around it is laid out: the scroll's range says when.
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: QTimer.singleShot(0, self, self._reveal))
        self.edit.clicked.connect(self.begin)
        self.form.saved.connect(self._send)
        self.form.left.connect(self.leave)
        self.listings.opened.connect(lambda page, what: desk.open(page, **what))
        self.entitled.open_wanted.connect(lambda kind, day: self.contracts().begin_with({"kind": kind, "starts_on": day}))
        self.contracts().asked.connect(self._do_to_contract)

    def _lay_out(self) -> None:
        inside, top = QWidget(), QVBoxLayout()
        inside.setProperty("box", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 10, 0, 24)
        column.setSpacing(14)
        top.setContentsMargins(PANE, 0, 12, 0)
        top.setSpacing(12)
        for layout in self._head():
            top.addLayout(layout)
        top.addWidget(self.facts)
        top.addWidget(self.form)
        top.addWidget(self.entitled)
        column.addLayout(top)
        for section in self.sections.values():
            column.addWidget(line())
            column.addWidget(section)
        column.addWidget(line())
        column.addWidget(self.listings)
        column.addStretch(1)
        self.setWidget(inside)

    def _head(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        self.title = text_label("", 17, 600, wrap=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edit = Button("", "ordinary", "pencil-simple", "E")
        self.chips = [ChipLabel() for _at in range(CHIPS)]
        row, chips = QHBoxLayout(), QHBoxLayout()
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        chips.setSpacing(6)
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        return row, chips

    def _sections(self) -> dict[str, Section]:
        words = lambda: self._desk.words  # noqa: E731 - asked for each time a cell is painted
        currency = lambda: self.customer.currency if self.customer else ""  # noqa: E731 - as above
        make = partial(Section, self._desk)
        people = make(mark("People"), mark("Add person"), mark("Nobody yet."), contact_columns(words), CONTACT, ("title", "orders"))
        contracts = ContractSection(self._desk, contract_columns(words, currency))
        sites = make(
            mark("Sites"), mark("Add site"), mark("No site yet: a course is booked for a site."), site_columns(words, currency), SITE,
            ("version", "project"),
        )  # fmt: skip
        made = {"contact": people, "contract": contracts, "site": sites}
        for kind, section in made.items():
            section.opened.connect(self._show_whole)
            section.saved.connect(lambda record_id, fields, kind=kind: self.record_saved.emit(kind, record_id, fields))
        return made

    def retranslate(self) -> None:
        """Writes every word."""
        self.edit.setText(self._desk.words.tr(mark("Edit")))
        self.form.retranslate()
        self.entitled.retranslate()
        self.listings.retranslate()
        for section in self.sections.values():
            section.retranslate()
        if self.customer is not None:
            self.show_customer(self.customer)

    def show_customer(self, customer: CustomerView) -> None:
        """Shows one; what is typed for another stays with that other, and is there again when it is shown."""
        other = self.customer is None or self.customer.id != customer.id
        if other:
            self._keep_drafts()
            self.verticalScrollBar().setValue(0)
        self.customer = customer
        self.entitled.show_customer(customer.id)
        if self._shown != (customer, self._desk.words.code):
            self._shown = (customer, self._desk.words.code)
            self._fill(customer)
        if other:
            self._put_back(self._drafts.pop(customer.id, {}))

    def contracts(self) -> ContractSection:
        """The section of contracts."""
        section = self.sections["contract"]
        assert isinstance(section, ContractSection)
        return section

    def _do_to_contract(self, verb: str, contract: ContractView) -> None:
        if self.customer is not None:
            self.contract_verbs.do(verb, contract, self.customer)

    def _fill(self, customer: CustomerView) -> None:
        self.title.setText(customer.name)
        self._show_chips(customer)
        self.facts.show_customer(customer)
        if not self.form.isHidden():
            self.facts.hide()
        self.sections["contact"].show_rows(customer.id, customer.contacts)
        self.contracts().offer_sites(customer.sites)
        self.sections["contract"].show_rows(customer.id, customer.contracts)
        self.sections["site"].show_rows(customer.id, customer.sites)
        self.listings.show_customer(customer)

    def _show_whole(self, form: QWidget) -> None:
        """A form that has opened, or grows while it is written in, is scrolled to until it can be seen with its buttons."""
        self._open_form = form
        self._reveal()

    def _reveal(self) -> None:
        form, focus, inside = self._open_form, QApplication.focusWidget(), self.widget()
        if form is None or inside is None or form.isHidden() or focus is None or not form.isAncestorOf(focus):
            return
        if form.height() > self.viewport().height():
            self.verticalScrollBar().setValue(form.mapTo(inside, QPoint(0, -PANE)).y())
            self.ensureWidgetVisible(focus, 0, PANE)
        else:
            self.ensureWidgetVisible(form, 0, BELOW)

    def _keep_drafts(self) -> None:
        if self.customer is None:
            return
        kept: dict[str, Any] = {kind: section.begun() for kind, section in self.sections.items() if section.begun() is not None}
        if self.form.is_dirty():
            kept["customer"] = (self.base, self.form.draft())
        if kept:
            self._drafts[self.customer.id] = kept

    def _put_back(self, kept: dict[str, Any]) -> None:
        for kind, section in self.sections.items():
            section.put_back(kept.get(kind))
        own = kept.get("customer")
        self.form.setVisible(own is not None)
        if own is not None:
            self.base = own[0]
            self.facts.hide()
            self.form.restore(own[1])

    def _show_chips(self, customer: CustomerView) -> None:
        words = self._desk.words
        said = [(word(TIERS, customer.tier, words), "accent")] if customer.tier else []
        said += [
            (word(AGREEMENTS, row.kind, words), "text2") for row in customer.contracts if row.active and not row.kind.startswith("tier_")
        ]
        if not customer.subscribed:
            said.append((words.tr(mark("No subscription")), "amber"))
        if customer.credit_stop:
            said.append((words.tr(mark("Credit stop")), "red"))
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(said))
            if at < len(said):
                chip.set_chip(*said[at])

    def begin(self) -> None:
        """Opens the form on the customer's own fields; one in which something is typed stays as it is."""
        if self.customer is None:
            return
        if self.form.is_dirty():
            self.form.take_focus()
            return
        self.base = self.customer
        self.facts.hide()
        self.form.show()
        self.form.show_record({row.key: getattr(self.customer, row.key) for row in CUSTOMER})
        self.verticalScrollBar().setValue(0)

    def _send(self, fields: dict[str, Any]) -> None:
        """Only what was changed since the form was opened is written."""
        was = self.base
        self.customer_saved.emit({key: value for key, value in fields.items() if (getattr(was, key) or "") != (value or "")})

    def leave(self) -> None:
        """Closes the form."""
        self.form.hide()
        if self.customer is not None:
            self.facts.show_customer(self.customer)
        self.edit.setFocus()

    def refuse(self, error: Told, kind: str) -> None:
        """Says in the form that asked why not."""
        (self.form if kind == "customer" else self.sections[kind]).refuse(error)

    def is_typing(self) -> bool:
        """Whether anything is typed and not saved, for this customer or another."""
        return bool(self._drafts) or self.form.is_dirty() or any(section.form.is_dirty() for section in self.sections.values())

    def unsaved(self) -> int:
        """The customer for whom something is typed and not saved."""
        return self.customer.id if self.customer is not None and not self._drafts else next(iter(self._drafts), 0)
