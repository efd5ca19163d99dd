"""What can be done on the price list, as rows; prices are the office's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.prices import PriceRow
    from desk.ui.pages.billing.page import BillingPage


def price_actions(page: BillingPage, office: Callable[..., Action]) -> list[Action]:
    """Setting, ending, confirming, withdrawing, and the way back."""
    prices = page.price_verbs

    def on(asked: Callable[[PriceRow], bool]) -> Callable[[], bool]:
        def told() -> bool:
            item = page.prices.current() if page.tab == "prices" else None
            return item is not None and asked(item)

        return told

    return [
        office("billing.price", mark("New price"), mark("Set a new price from a day on"), "new", "N",
               when=on(lambda _item: True), run=prices.new_price, menu="edit"),
        office("billing.price_add", mark("Add item"), mark("Put an item of your own on the price list"), "", "Shift+N",
               when=lambda: page.tab == "prices" and page.prices.customer is None, run=prices.own.add, menu="edit"),
        office("billing.price_retire", mark("Retire item"), mark("Take an item of your own off the price list"), "", "",
               when=on(lambda item: item.made_here), run=prices.own.retire, menu="edit"),
        office("billing.price_end", mark("Last day"), mark("Set the last day of the price that holds"), "plan", "L",
               when=on(lambda item: item.valid_from is not None and item.own is (page.prices.customer is not None)),
               run=prices.end, menu="edit"),
        office("billing.confirm", mark("Confirm price"), mark("Confirm the price that the desk chose itself"), "resolve", "C",
               when=on(lambda item: item.ours), run=prices.confirm, menu="edit"),
        office("billing.withdraw", mark("Withdraw next price"), mark("Withdraw the price that does not hold yet"), "undo", "Shift+Del",
               when=on(lambda item: item.next_from is not None and item.next_own is (page.prices.customer is not None)),
               run=prices.withdraw, menu="edit"),
        office("billing.price_raise", mark("Raise prices"), mark("Raise all prices by a percentage; each is shown rounded first"),
               "percent", "Shift+R", when=lambda: page.tab == "prices", run=prices.raise_all, menu="edit"),
        office("billing.price_item", mark("Edit item"), mark("Change the item's names and VAT category"), "pencil-simple", "I",
               when=on(lambda _item: True), run=prices.edit_item, menu="edit"),
        office("billing.price_read", mark("Read prices from CSV"), mark("Read a table of prices; what it changes is said first"), "",
               when=lambda: page.tab == "prices", run=prices.files.ask_in, menu="desk"),
        Action("billing.price_write", mark("Save prices as CSV"), mark("Save all prices with their days as a table"), "export",
               page=page.id, when=lambda: page.tab == "prices", run=prices.files.ask_out, menu="desk"),
        Action("billing.price_history", mark("Price history"), mark("See who changed the item's price, and when"), "hours", "H",
               page=page.id, when=on(lambda _item: True), run=prices.history, menu="view"),
        Action("billing.price_customer", mark("Prices of a customer"), mark("Show the prices a customer agreed on"), "customers", "U",
               page=page.id, when=lambda: page.tab == "prices", run=prices.find_customer, menu="view"),
        office("billing.price_undo", mark("Undo price change"), mark("Take the last change of prices back"), "undo", "Ctrl+Z",
               when=prices.can_undo, run=prices.undo, menu="edit"),
        office("billing.price_redo", mark("Redo price change"), mark("Make the change of prices taken back last again"), "", "Ctrl+Shift+Z",
               when=prices.can_redo, run=prices.redo, menu="edit"),
    ]  # fmt: skip
