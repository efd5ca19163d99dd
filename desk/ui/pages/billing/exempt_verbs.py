"""A customer who is charged no VAT: the page asks why, and new drafts say it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desk.ui.inline_bar import Asked, Question
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.billing_terms import Terms
    from desk.services.changes import Changed
    from desk.ui.pages.billing.page import BillingPage

REASON_WIDTH = 260


class ExemptVerbs:
    """Asks and keeps the reason."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    def customer_id(self) -> int:
        """The customer of the draft or invoice shown, else the one under the cursor in unbilled work."""
        page = self._page
        if page.papers.view is not None and page.shown.id:
            return page.papers.view.row.customer_id
        return page.unbilled.current_customer() if page.tab == "unbilled" else 0

    def ask(self) -> None:
        """Asks why the customer is charged no VAT; the reason kept stands there already."""
        desk, customer_id = self._desk, self.customer_id()
        rooms, customers, store = desk.services.billing_terms, desk.services.customers, desk.store
        now = desk.now()

        def read() -> tuple[Terms, str]:
            return rooms.billing_terms(store, customer_id=customer_id), customers.customer(store, customer_id=customer_id, now=now).name

        desk.lane.read(read, lambda found: self._ask(customer_id, *found), channel="billing.exempt")

    def _ask(self, customer_id: int, terms: Terms, customer: str) -> None:
        page, words = self._page, self._desk.words
        said = words.say(
            "Why {customer} is charged no VAT, in the words of the law; empty charges it again. Drafts made from now on say it.",
            customer=customer,
        )  # fmt: skip
        fields = (Asked("exemption", mark("Why no VAT is charged"), terms.exemption, REASON_WIDTH),)
        key = ("exempt", customer_id)
        page.bar.ask(Question(key, said, fields, mark("Save"), "check", "ordinary", lambda typed: self._save(customer_id, terms, typed)))

    def _save(self, customer_id: int, terms: Terms, typed: dict[str, str]) -> None:
        desk, bar, words = self._desk, self._page.bar, self._desk.words
        rooms, store, at, by, reason = desk.services.billing_terms, desk.store, desk.now(), desk.person.id, typed["exemption"].strip()

        def done(_changed: Changed) -> None:
            bar.done()
            desk.say("done", words.tr(mark("New drafts bear no VAT and say why.") if reason else mark("New drafts bear VAT again.")))

        whole = replace(terms, exemption=reason)
        desk.lane.write(lambda: rooms.save_billing_terms(store, customer_id=customer_id, terms=whole, at=at, by=by), done, bar.refuse)
