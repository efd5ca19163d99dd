"""What can be done to the contract under the cursor, and the lists of what falls due, a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.ui.due_lists import show_endings, show_to_open, show_training_due
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.customers.page import CustomersPage


def rows_of(page: CustomersPage) -> list[Action]:
    """Record, renew, end early; training due, contracts that end soon, agreements that training has opened."""
    row, section = partial(Action, menu="edit", page=page.id), page.detail.contracts()

    def one() -> bool:
        return page.detail.customer is not None and section.current() is not None

    def renews() -> bool:
        shown = section.current()
        return one() and shown is not None and shown.renewal != "none" and not shown.renews_itself

    def ask(verb: str) -> Callable[[], None]:
        return partial(section.ask, verb)

    def trained_first() -> bool:
        profile = page.desk.profile
        return profile is not None and bool(profile.charges.trained_first)

    def trains() -> bool:
        profile = page.desk.profile
        return profile is not None and profile.promises.training_months is not None

    return [
        row("customers.contract_record", mark("Contract's record"), mark("See who changed the contract and when"), "note",
            when=one, run=ask("record")),
        row("customers.contract_renew", mark("Renew contract"), mark("Renew the contract by one period"), "in-sync",
            when=renews, run=ask("renew")),
        row("customers.contract_end", mark("End contract early"), mark("End the contract before its time, with the reason"), "close",
            when=one, run=ask("end")),
        row("customers.training", mark("Training due"), mark("See who is to be trained, and book them"), "courses", "U",
            when=trains, run=lambda: show_training_due(page.desk, page.window())),
        row("customers.endings", mark("Contracts ending soon"), mark("See which contracts end or can be given notice soon"), "file-text",
            "N",
            run=lambda: show_endings(page.desk, page.window())),
        row("customers.to_open", mark("Agreements to open"), mark("See whose training is completed, and open the agreement"), "file-plus",
            "O", when=trained_first, run=lambda: show_to_open(page.desk, page.window())),
    ]  # fmt: skip
