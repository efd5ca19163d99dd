"""Which paper stands at the right: the draft of the customer under the cursor, the invoice chosen, the price list of a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.ui.pages.billing.empties import paper_empty

if TYPE_CHECKING:
    from desk.services.invoices import InvoiceView
    from desk.ui.pages.billing.page import BillingPage


class Shown:
    """The paper follows the cursor, but one that was asked for stays while the lists are read anew."""

    def __init__(self, page: BillingPage) -> None:
        self._page = page
        self.id, self.language = 0, ""
        self.sticky, self.setting = False, False

    def show(self, invoice_id: int) -> None:
        """Shows a draft or invoice; it stays until somebody chooses another."""
        self.sticky = True
        self.read(invoice_id)

    def read_again(self) -> None:
        """What is shown may have changed."""
        if self._page.tab == "prices":
            self.read_prices()
        elif self.id:
            self.read(self.id)

    def read(self, invoice_id: int) -> None:
        """Reads a paper."""
        self.id = invoice_id
        self._page.reads.paper(invoice_id, self._came, self._failed)

    def forget(self) -> None:
        """There is no paper to show."""
        page = self._page
        self.id = 0
        page.reads.forget_paper()
        page.papers.clear(*paper_empty(page.tab, page.desk.words, makes=page.makes()))
        page.desk.registry.refresh()

    def _failed(self, error: object) -> None:
        """A paper that is gone is forgotten; one that could not be read in a trouble of the world stays in sight."""
        if isinstance(error, Refused):
            self._page.layout_.leave_form()
            self.forget()

    def _came(self, found: tuple[InvoiceView, bytes]) -> None:
        page = self._page
        page.paper_came(*found)
        page.desk.registry.refresh()

    # What the cursor chooses.

    def choose_customer(self, customer_id: int) -> None:
        """The customer's draft, if there is one."""
        page = self._page
        draft = page.counts.drafts.get(customer_id, 0)
        if draft and not self.setting and draft != self.id:
            self.sticky = False
            self.read(draft)
        page.desk.registry.refresh()

    def choose_invoice(self, invoice_id: int) -> None:
        """The row under the cursor."""
        if self.setting and (self.sticky or self.id):
            return
        self.sticky = False
        if invoice_id:
            self.read(invoice_id)
        else:
            self.forget()

    # The price list.

    def choose_language(self, language: str) -> None:
        """The price list in another language."""
        if language and language != self.language:
            self.language = language
            self.read_prices()

    def read_prices(self) -> None:
        """Reads the price list as a paper."""
        page = self._page
        self.id = 0
        self.language = self.language or self._first_language()
        blocked = page.papers.language.blockSignals(True)
        page.papers.language.choose(self.language)
        page.papers.language.blockSignals(blocked)
        page.reads.price_paper(self.language, page.prices.customer_id(), self._prices_came)

    def _first_language(self) -> str:
        spoken = getattr(self._page.desk.profile, "languages", ())
        return str(spoken[0]) if spoken else self._page.desk.words.code

    def _prices_came(self, pdf: bytes) -> None:
        if self._page.tab == "prices":
            self._page.papers.show_prices(pdf)
            self._page.desk.registry.refresh()
