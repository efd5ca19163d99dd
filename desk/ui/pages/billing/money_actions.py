"""What can be done with money, as rows; it is the office's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.pages.billing.money_rows import VIEWS
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.actions import Action
    from desk.ui.pages.billing.page import BillingPage


def money_actions(page: BillingPage, office: Callable[..., Action]) -> list[Action]:
    """Reminders, bank files, statements, and what the accountant takes over."""
    money = page.money_verbs

    def on(*views: str) -> Callable[[], bool]:
        return lambda: money.row(*views) is not None

    return [
        *(office(f"billing.money.{view}", text, text, "", f"Alt+Shift+{at}", run=partial(money.open_view, view), menu="view")
          for at, (view, text) in enumerate(VIEWS.items(), start=1)),
        office("billing.remind", mark("Make reminder"), mark("Make the next reminder of the invoice, and show it"), "bell", "Shift+M",
               when=money.can_remind, run=money.remind, menu="edit"),
        office("billing.see_reminder", mark("See reminder"), mark("See the next reminder as it would be today, or the last one made"),
               "file-text", "Shift+V", when=on("due"), run=money.see_reminder, menu="view"),
        office("billing.pause", mark("Pause reminders"), mark("Remind of the invoice no more for now, with a reason, or go on"), "pause",
               "Shift+P", when=on("due"), run=money.pause, menu="edit"),
        office("billing.waive", mark("Waive fees and interest"), mark("Ask no more for what reminders put on the invoice, with a reason"),
               "minus", "Shift+W", when=money.rates.can_waive, run=money.rates.waive, menu="edit"),
        office("billing.rate", mark("Enter rate"), mark("Enter the rate of late interest from a day on, and what a reminder costs then"),
               "percent", "Shift+E", when=lambda: page.tab == "payments", run=money.rates.enter, menu="edit"),
        office("billing.rate_back", mark("Take rate back"), mark("Take back a rate that was entered here"), "undo", "Shift+D",
               when=money.rates.can_drop, run=money.rates.drop, menu="edit"),
        office("billing.bank", mark("Read bank file"), mark("Read a file of the bank: camt.053, camt.054 or OCR giro"), "folder-open",
               "Shift+I", when=lambda: page.tab == "payments", run=money.read_bank, menu="edit"),
        office("billing.book", mark("Book on invoice"), mark("Book the money on an invoice; what fits best stands there already"),
               "check", "Shift+B", when=on("bank"), run=money.book, menu="edit"),
        office("billing.aside", mark("Set aside"), mark("Say why the money is for no invoice"), "tray", "Shift+X",
               when=on("bank"), run=money.set_aside, menu="edit"),
        office("billing.take_up", mark("Take up again"), mark("Let the money wait for its invoice again"), "undo", "Shift+U",
               when=on("aside"), run=money.take_up, menu="edit"),
        office("billing.take_back", mark("Take back"), mark("Take back the payment that was entered wrongly"), "undo", "Shift+Z",
               when=money.can_take_back, run=money.take_back, menu="edit"),
        office("billing.statement", mark("Statement"), mark("Make a statement of the customer's account"), "file-text", "Shift+S",
               when=on("aged", "due", "paid"), run=money.statement, menu="view"),
        office("billing.journal", mark("Journal for the accountant"), mark("Write the journal of a period as a CSV file"), "export",
               "Shift+J", when=lambda: page.desk.store is not None, run=page.money_books.journal, menu="desk"),
        office("billing.saft", mark("SAF-T Financial"), mark("Write the sales, VAT and payments of whole months for the tax office"),
               "export", "", when=page.money_books.is_norwegian, run=page.money_books.saft, menu="desk"),
        office("billing.exempt", mark("Customer without VAT"), mark("Say why the customer is charged no VAT; new drafts follow it"), "",
               when=lambda: bool(page.exempt_verbs.customer_id()), run=page.exempt_verbs.ask, menu="edit"),
        office("billing.start", mark("Go on from an earlier system"),
               mark("Enter next numbers, invoices still owed and quarters used before"), "",
               when=lambda: page.desk.store is not None, run=page.start_verbs.open, menu="desk"),
        office("billing.accounts", mark("Ledger accounts"), mark("Say on which accounts sales, VAT and payments are booked"),
               "list", "", when=lambda: page.desk.store is not None, run=page.money_books.accounts, menu="desk"),
    ]  # fmt: skip
