"""Items of the desk's own: the page adds one with its first price, and takes one off the list; both can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.invoice_verbs import AMOUNT_WIDTH, DATE_WIDTH, wanted_amount
from desk.ui.reading import wanted_day, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.changes import Changed
    from desk.ui.pages.billing.page import BillingPage

PIECE = "piece"


class PriceOwn:
    """`tell(sentence, changed)` says what was done with its way back."""

    def __init__(self, page: BillingPage, tell: Callable[[str, Changed], None]) -> None:
        self._page, self._desk, self._tell = page, page.desk, tell

    def add(self) -> None:
        """Asks the name, the net amount and the first day; the item stands in the section under the cursor."""
        page, words, key = self._page, self._desk.words, new_op_key()
        near = page.prices.current() or next(iter(page.prices.items), None)
        section = near.section if near is not None else ""
        fields = (
            Asked("name", mark("Name"), ""),
            Asked("amount", mark("Net amount"), "", AMOUNT_WIDTH),
            Asked("valid_from", mark("Valid from"), write_date(self._desk.now().date(), words), DATE_WIDTH),
        )
        said = words.say("New item under {section}; its other names are written with Edit item.", section=words.tr(section))
        page.bar.ask(Question(("item", section), said, fields, mark("Add item"), "check", "ordinary",
                              lambda typed: self._add(key, section, typed)))  # fmt: skip

    def _add(self, key: str, section: str, typed: dict[str, str]) -> None:
        desk, bar = self._desk, self._page.bar
        try:
            amount, day = wanted_amount("amount", typed["amount"]), wanted_day("valid_from", typed["valid_from"])
        except Refused as refused:
            bar.refuse(refused)
            return
        prices, store, at, by, name, language = desk.services.prices, desk.store, desk.now(), desk.person.id, typed["name"], desk.words.code

        def done(changed: Changed) -> None:
            bar.done()
            self._tell(desk.words.say("{item} is on the price list.", item=" ".join(name.split())), changed)

        desk.lane.write(
            lambda: prices.add_item(
                store, op_key=f"item-{key}", name=name, language=language, section=section, unit=PIECE, amount=amount, valid_from=day,
                at=at, by=by,
            ),
            done, bar.refuse,
        )  # fmt: skip

    def retire(self) -> None:
        """Takes the item under the cursor off the list."""
        item, desk = self._page.prices.current(), self._desk
        if item is None:
            return
        prices, store, at, by = desk.services.prices, desk.store, desk.now(), desk.person.id
        said = desk.words.say("{item} is off the price list; what was charged stays.", item=item.name)
        desk.lane.write(lambda: prices.retire_item(store, item_id=item.id, at=at, by=by), lambda changed: self._tell(said, changed))
