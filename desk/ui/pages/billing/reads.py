"""What the page reads, through the lane; of each kind the newest answer wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.charges import Chosen, HeldPage, Totals, UnbilledPage
    from desk.services.invoices import InvoiceView
    from desk.services.prices import PriceRow
    from desk.ui.desk_context import Desk


@dataclass(frozen=True, slots=True)
class Counts:
    """The numbers of the tabs, the draft of each customer that has one, and the unbilled work of every month."""

    views: dict[str, int]
    drafts: dict[int, int]
    unbilled: int


@dataclass(frozen=True, slots=True)
class Work:
    """The unbilled work that is shown: as many customers and held pieces as there is room for, and the sums over all of them."""

    page: UnbilledPage
    held: HeldPage
    totals: Totals
    asked: frozenset[int]
    chosen: Chosen


class Reads:
    """Jobs by name; every value a job needs is taken before it goes to the worker."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def counts(self, done: Callable[[Counts], None]) -> None:
        """How many of each, and which customer has a draft."""
        desk = self._desk
        charges, invoices, store, today = desk.services.charges, desk.services.invoices, desk.store, desk.now().date()

        def job() -> Counts:
            ids = invoices.invoice_ids(store, view="drafts", today=today)
            drafts = {row.customer_id: row.id for row in reversed(invoices.invoice_rows(store, ids=ids, today=today))}
            return Counts(invoices.invoice_counts(store, today=today), drafts, charges.unbilled_totals(store).due)

        desk.lane.read(job, done, channel="billing.counts")

    def ids(self, view: str, search: str, done: Callable[[tuple[int, ...]], None]) -> None:
        """The drafts or invoices of a view."""
        invoices, store, today = self._desk.services.invoices, self._desk.store, self._desk.now().date()
        self._desk.lane.read(
            lambda: invoices.invoice_ids(store, view=view, today=today, search=search), done, channel="billing.ids"
        )

    def paper(self, invoice_id: int, done: Callable[[tuple[InvoiceView, bytes]], None], failed: Callable[[object], None]) -> None:
        """A draft or an invoice, whole, and its paper."""
        invoices, store, today = self._desk.services.invoices, self._desk.store, self._desk.now().date()

        def job() -> tuple[InvoiceView, bytes]:
            view = invoices.invoice(store, invoice_id=invoice_id, today=today)
            return view, invoices.invoice_pdf(store, invoice_id=invoice_id, today=today)

        self._desk.lane.read(job, done, failed, channel="billing.paper")

    def prices(self, customer_id: int | None, done: Callable[[tuple[PriceRow, ...]], None]) -> None:
        """The price list of today, in the language of the window, for everybody or with a customer's own prices."""
        prices, store, today, code = self._desk.services.prices, self._desk.store, self._desk.now().date(), self._desk.words.code
        self._desk.lane.read(
            lambda: prices.price_list(store, on=today, language=code, customer_id=customer_id), done, channel="billing.prices"
        )

    def price_paper(self, language: str, customer_id: int | None, done: Callable[[bytes], None]) -> None:
        """The price list as PDF, for everybody or for a customer."""
        prices, store, today = self._desk.services.prices, self._desk.store, self._desk.now().date()
        self._desk.lane.read(
            lambda: prices.price_list_pdf(store, on=today, language=language, customer_id=customer_id), done, channel="billing.paper"
        )

    def forget_paper(self) -> None:
        """Whatever paper is under way is not wanted any more."""
        self._desk.lane.forget("billing.paper")
