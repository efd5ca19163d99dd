"""What the page does to prices: setting, ending, withdrawing, confirming, and taking any of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.pages.billing.invoice_verbs import AMOUNT_WIDTH, DATE_WIDTH, wanted_amount
from desk.ui.pages.billing.price_days import next_month
from desk.ui.pages.billing.price_files import PriceFiles
from desk.ui.pages.billing.price_own import PriceOwn
from desk.ui.reading import read_date, wanted_day, write_amount, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from desk.services.changes import Changed
    from desk.services.prices import PriceRow
    from desk.ui.pages.billing.page import BillingPage


class PriceVerbs:
    """Setting, ending, withdrawing and confirming prices; every change can be undone, and the undoing too."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk
        self._undone: list[int] = []
        self._made: list[int] = []
        self.dialog: Any = None
        self.files, self.own = PriceFiles(page), PriceOwn(page, self.tell)

    # A price from a day on.

    def new_price(self) -> None:
        """Asks the price, from which day it holds and, where it ends by itself, its last day."""
        page, words = self._page, self._desk.words
        item = page.prices.current()
        if item is None:
            return
        first = item.next_from or next_month(self._desk.now().date())
        standing = item.next_amount or item.amount
        fields = (
            Asked("amount", mark("Net amount"), write_amount(standing, words) if standing is not None else "", AMOUNT_WIDTH),
            Asked("valid_from", mark("Valid from"), write_date(first, words), DATE_WIDTH),
            Asked("valid_to", mark("Last day"), "", DATE_WIDTH),
        )
        who = page.prices.customer
        said = (
            words.say("New price of {item} for {customer}; without a last day it holds until the next.", item=item.name, customer=who[1])
            if who is not None
            else words.say("New price of {item}; without a last day it holds until the next.", item=item.name)
        )
        key = ("price", item.id, who[0] if who is not None else 0)
        page.bar.ask(Question(key, said, fields, mark("Set price"), "check", "ordinary", lambda typed: self._set(item, typed)))

    def _set(self, item: PriceRow, typed: dict[str, str]) -> None:
        desk, bar = self._desk, self._page.bar
        try:
            amount, day = wanted_amount("amount", typed["amount"]), wanted_day("valid_from", typed["valid_from"])
            last = read_date("valid_to", typed["valid_to"])
        except Refused as refused:
            bar.refuse(refused)
            return
        prices, store, at, by, whose = desk.services.prices, desk.store, desk.now(), desk.person.id, self._page.prices.customer_id()
        desk.lane.write(
            lambda: prices.set_price(
                store, item_id=item.id, amount=amount, valid_from=day, valid_to=last, customer_id=whose, at=at, by=by
            ),
            lambda changed: self._was_set(item, amount, day, changed), bar.refuse,
        )  # fmt: skip

    def _was_set(self, item: PriceRow, amount: Decimal, day: date, changed: Changed) -> None:
        words = self._desk.words
        self._page.bar.done()
        self.tell(words.say("{item}: {amount:money} from {day:date}.", item=item.name, amount=(amount, item.currency), day=day), changed)

    # Ending and withdrawing.

    def end(self) -> None:
        """Asks the last day of the price that holds; empty lets it hold on."""
        page, words = self._page, self._desk.words
        item = page.prices.current()
        if item is None:
            return
        first = write_date(item.valid_to, words) if item.valid_to is not None else ""
        said = words.say("Last day of the price of {item}; empty lets it hold on.", item=item.name)
        fields = (Asked("valid_to", mark("Last day"), first, DATE_WIDTH),)
        key = ("end", item.id, self._page.prices.customer_id() or 0)
        page.bar.ask(Question(key, said, fields, mark("Save"), "check", "ordinary", lambda typed: self._end(item, typed)))

    def _end(self, item: PriceRow, typed: dict[str, str]) -> None:
        desk, bar, words = self._desk, self._page.bar, self._desk.words
        try:
            last = read_date("valid_to", typed["valid_to"])
        except Refused as refused:
            bar.refuse(refused)
            return
        prices, store, at, by, whose = desk.services.prices, desk.store, desk.now(), desk.person.id, self._page.prices.customer_id()

        def done(changed: Changed) -> None:
            bar.done()
            said = (
                words.say("{item}: the price holds until the next.", item=item.name)
                if last is None
                else words.say("{item}: the price holds until {day:date}.", item=item.name, day=last)
            )
            self.tell(said, changed)

        desk.lane.write(
            lambda: prices.end_price(store, item_id=item.id, last_day=last, customer_id=whose, at=at, by=by), done, bar.refuse
        )

    def withdraw(self) -> None:
        """Takes back the next price of the item under the cursor."""
        item, desk = self._page.prices.current(), self._desk
        if item is None or item.next_from is None:
            return
        day, whose = item.next_from, self._page.prices.customer_id()
        prices, store, at, by = desk.services.prices, desk.store, desk.now(), desk.person.id
        said = desk.words.say("The price from {day:date} is withdrawn.", day=day)
        desk.lane.write(
            lambda: prices.withdraw_price(store, item_id=item.id, valid_from=day, customer_id=whose, at=at, by=by),
            lambda changed: self.tell(said, changed),
        )  # fmt: skip

    def confirm(self) -> None:
        """The price under the cursor, which the desk chose itself, is right."""
        item, desk = self._page.prices.current(), self._desk
        if item is None:
            return
        prices, store, at, by = desk.services.prices, desk.store, desk.now(), desk.person.id
        said = desk.words.say("{item}: the price is confirmed.", item=item.name)
        desk.lane.write(
            lambda: prices.confirm_ours(store, item_id=item.id, confirmed=True, at=at, by=by), lambda changed: self.tell(said, changed)
        )

    # All of them, and how they came about.

    def raise_all(self) -> None:
        """Opens the raise of all prices, or of the customer's own."""
        from desk.ui.pages.billing.price_raise import RaiseDialog

        self.dialog = RaiseDialog(self._desk, self._page.window(), customer=self._page.prices.customer)
        self.dialog.raised.connect(lambda changed, said: self.tell(said, changed))
        self.dialog.open()

    def edit_item(self) -> None:
        """Opens the item's names and VAT category."""
        from desk.ui.pages.billing.price_item import ItemDialog

        item = self._page.prices.current()
        if item is not None:
            self.dialog = ItemDialog(self._desk, item, self._page.window())
            self.dialog.saved.connect(lambda changed, said: self.tell(said, changed))
            self.dialog.open()

    def history(self) -> None:
        """Opens what happened to the price of the item under the cursor."""
        from desk.ui.pages.billing.price_history import PriceHistory

        item = self._page.prices.current()
        if item is not None:
            self.dialog = PriceHistory(self._desk, item, self._page.window())
            self.dialog.open()

    # Undo.

    def tell(self, said: str, changed: Changed) -> None:
        """Says what was done, with a way back, and remembers it for the key."""
        batch = changed.result
        if not isinstance(batch, int):
            self._desk.say("done", said)
            return
        self._made.append(batch)
        self._undone.clear()
        self._desk.registry.refresh()
        self._desk.say("done", said, self._desk.words.tr(mark("Undo")), lambda: self._back(batch))

    def find_customer(self) -> None:
        """The cursor goes to the field that says whose prices are shown."""
        self._page.prices.go_customer()

    def can_undo(self) -> bool:
        """Whether a change of prices made here can be taken back."""
        return self._page.tab == "prices" and bool(self._made)

    def can_redo(self) -> bool:
        """Whether one was taken back."""
        return self._page.tab == "prices" and bool(self._undone)

    def undo(self) -> None:
        """Takes the last change back."""
        if self._made:
            self._back(self._made[-1])

    def redo(self) -> None:
        """Makes the change taken back last again."""
        if self._undone:
            batch = self._undone.pop()
            self._send(batch, mark("The change is made again."), self._made.append)

    def _back(self, batch: int) -> None:
        if batch in self._made:
            self._made.remove(batch)
        self._send(batch, mark("The change is undone."), self._undone.append)

    def _send(self, batch: int, said: str, keep: Callable[[int], None]) -> None:
        desk = self._desk
        prices, store, at, by = desk.services.prices, desk.store, desk.now(), desk.person.id

        def done(changed: Changed) -> None:
            if isinstance(changed.result, int):
                keep(changed.result)
            desk.registry.refresh()
            desk.say("done", desk.words.tr(said))

        def failed(error: Any) -> None:
            desk.registry.refresh()
            desk.refuse(error)

        desk.lane.write(lambda: prices.undo_prices(store, batch=batch, at=at, by=by), done, failed)
