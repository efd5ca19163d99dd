"""The lists of the Billing page but the first, a maker each: made and joined to the page when their tab is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.pages.billing.head import TABS
from desk.ui.parts.late import take_in

if TYPE_CHECKING:
    from desk.ui.pages.billing.invoices_pane import InvoicesPane
    from desk.ui.pages.billing.money_pane import MoneyPane
    from desk.ui.pages.billing.page import BillingPage
    from desk.ui.pages.billing.prices_pane import PricesPane


def invoices(page: BillingPage) -> InvoicesPane:
    """Drafts, issued and overdue invoices."""
    from desk.ui.pages.billing.invoices_pane import InvoicesPane

    made = take_in(page.layout_.lists, InvoicesPane(page.desk), page.desk)
    made.retranslate(page.desk.words.tr(TABS[page.tab]))
    made.chosen.connect(page.shown.choose_invoice)
    made.opened.connect(lambda _id: page.papers.paper.setFocus())
    made.selected.connect(page.chosen_changed)
    return made


def prices(page: BillingPage) -> PricesPane:
    """The price list."""
    from desk.ui.pages.billing.prices_pane import PricesPane

    made = take_in(page.layout_.lists, PricesPane(page.desk), page.desk)
    made.retranslate()
    made.opened.connect(lambda: page.desk.registry.run("billing.price"))
    made.moved.connect(page.desk.registry.refresh)
    made.customer_changed.connect(page.reload)
    return made


def money(page: BillingPage) -> MoneyPane:
    """What is owed, reminders, money of bank files, payments and rates."""
    from desk.ui.pages.billing.money_pane import MoneyPane

    made = take_in(page.layout_.lists, MoneyPane(page.desk), page.desk)
    made.retranslate()
    page.money_verbs.wire(made)
    return made
