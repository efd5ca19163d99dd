"""What is done to a contract that stands: its record is shown, it is renewed, it is ended early."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.services.agreements import ContractStep
    from desk.services.customers import ContractView, CustomerView
    from desk.ui.desk_context import Desk


class ContractVerbs:
    """Writes through the lane; what is refused is said in the dialog that asked, else at the foot."""

    def __init__(self, desk: Desk, above: QWidget) -> None:
        self._desk, self._above = desk, above

    def do(self, verb: str, contract: ContractView, customer: CustomerView) -> None:
        """One of record, renew and end."""
        verbs: dict[str, Callable[[ContractView, CustomerView], None]] = {"record": self.show_record, "renew": self.renew, "end": self.end}
        verbs[verb](contract, customer)

    def show_record(self, contract: ContractView, customer: CustomerView) -> None:
        """Shows who changed what and when."""
        store, agreements = self._desk.store, self._desk.services.agreements
        show = partial(self._show_steps, contract, customer)
        self._desk.lane.read(lambda: agreements.contract_history(store, contract_id=contract.id), show)

    def _show_steps(self, contract: ContractView, customer: CustomerView, steps: tuple[ContractStep, ...]) -> None:
        from desk.ui.pages.customers.contract_record import ContractRecord

        ContractRecord(self._desk, contract, customer, steps, self._above).open()

    def renew(self, contract: ContractView, _customer: CustomerView) -> None:
        """Moves its end by one period."""
        desk = self._desk
        store, agreements, by, at = desk.store, desk.services.agreements, desk.person.id, desk.now()
        desk.lane.write(
            lambda: agreements.renew_contract(store, contract_id=contract.id, at=at, by=by),
            lambda _changed: desk.say("done", desk.words.tr(mark("The contract is renewed."))),
        )

    def end(self, contract: ContractView, _customer: CustomerView) -> None:
        """Asks for the last day and the reason."""
        from desk.ui.pages.customers.end_contract import EndContract

        desk = self._desk
        question = EndContract(desk, contract, self._above)
        store, agreements, by = desk.store, desk.services.agreements, desk.person.id

        def go(fields: dict[str, Any]) -> None:
            at, on, reason = desk.now(), fields["ends_on"] or desk.now().date(), fields["reason"]
            desk.lane.write(
                lambda: agreements.end_contract(store, contract_id=contract.id, on=on, reason=reason, at=at, by=by),
                lambda _changed: self._ended(question),
                question.form.refuse,
            )

        question.form.saved.connect(go)
        question.open()

    def _ended(self, question: Any) -> None:
        question.accept()
        self._desk.say("done", self._desk.words.tr(mark("The contract is ended; its reason is on the record.")))
