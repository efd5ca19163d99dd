"""The contracts of a customer: the table, the form by kind, and what is done to one that stands: renew, end early, see its record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.pages.customers.contract_fields import contract_rows
from desk.ui.pages.customers.contract_form import ContractForm
from desk.ui.pages.customers.section import Section
from desk.ui.parts.buttons import Button
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.customers import ContractView, SiteView
    from desk.ui.desk_context import Desk
    from desk.ui.table import Column

VERBS = (("record", mark("History")), ("renew", mark("Renew")), ("end", mark("End early")))


class ContractSection(Section):
    """`asked(verb, contract)` says what is to be done to the one that is open: record, renew or end."""

    asked = Signal(str, object)
    form_of = ContractForm

    def __init__(self, desk: Desk, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        self.verbs: dict[str, Button] = {}
        title, add, none = mark("Contracts"), mark("Add contract"), mark("No contract: the profile's plain terms hold.")
        super().__init__(desk, title, add, none, columns, contract_rows(), ("price", "renews"), parent=parent)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(4)
        for key, _word in VERBS:
            button = Button("", "link")
            button.clicked.connect(lambda _on=False, verb=key: self.ask(verb))
            self.verbs[key] = button
            row.addWidget(button)
        row.addStretch(1)
        self.below_form.addWidget(self._row)
        self._row.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every word."""
        super().retranslate()
        for key, said in VERBS:
            if key in self.verbs:
                self.verbs[key].setText(self._desk.words.tr(said))

    def offer_sites(self, sites: Sequence[SiteView]) -> None:
        """The customer's sites can be chosen in the form."""
        if isinstance(self.form, ContractForm):
            self.form.offer_sites(sites)

    def begin_with(self, values: dict[str, Any]) -> None:
        """Opens the form of a new contract with some of it filled in."""
        self._open(None, {"covers_out_of_hours": True, "renews_itself": True, "fee_period": "year", "renewal": "none", **values})
        self._row.hide()

    def begin(self) -> None:
        """Opens an empty form; one in which something is typed stays as it is."""
        self.begin_with({})

    def change(self, record_id: int) -> None:
        """Opens the form on one contract, with what can be done to it below."""
        super().change(record_id)
        self._show_verbs()

    def leave(self) -> None:
        """Closes the form."""
        self._row.hide()
        super().leave()

    def put_back(self, begun: Any) -> None:
        """Opens the form with what was typed, or closes it."""
        super().put_back(begun)
        self._show_verbs()

    def _show_verbs(self) -> None:
        row = self.current()
        standing = not self.form.isHidden() and self._editing is not None and row is not None
        self._row.setVisible(standing)
        if row is not None:
            self.verbs["renew"].setVisible(row.renewal != "none" and not row.renews_itself)
            self.verbs["end"].setVisible(not row.end_reason)

    def current(self) -> ContractView | None:
        """The contract that is open, else the one under the cursor."""
        key = self._editing if not self.form.isHidden() and self._editing is not None else self.table.current_id()
        at = self.model.row_of(key) if key is not None else None
        return None if at is None else self.model.row_at(at)

    def ask(self, verb: str) -> None:
        """Asks for something to be done to the contract that is open or under the cursor."""
        row = self.current()
        if row is not None:
            self.asked.emit(verb, row)
