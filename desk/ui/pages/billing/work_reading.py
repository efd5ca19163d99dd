"""Reads unbilled work for the page: what is shown anew, the next pages as somebody comes near, the sums of what is ticked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.pages.billing.reads import Work

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.charges import Chosen, HeldPage, UnbilledPage
    from desk.ui.pages.billing.page import BillingPage

FIRST = 60


class WorkReading:
    """Every read is of the month and the words looked for as they stand when it begins."""

    def __init__(self, page: BillingPage) -> None:
        self._page = page
        self._of: tuple[str, str] = ("", "")
        unbilled = page.unbilled
        unbilled.reaching.wanted.connect(self._more)
        unbilled.held_reaching.wanted.connect(self._more_held)
        unbilled.all_wanted.connect(self._all)
        unbilled.sums_wanted.connect(self._sum_up)

    def load(self, month: str, search: str, done: Callable[[Work], None], *, wanted: int = 0) -> None:
        """As much as is shown, the customer wanted or under the cursor wherever they stand, and the sums."""
        unbilled, desk = self._page.unbilled, self._page.desk
        same, self._of = self._of == (month, search), (month, search)
        for channel in ("billing.work.more", "billing.held.more", "billing.sums"):
            desk.lane.forget(channel)
        charges, store, ticks = desk.services.charges, desk.store, frozenset(unbilled.ticks)
        also = wanted or unbilled.current_customer()
        most = max(FIRST, len(unbilled.groups)) if same else FIRST
        held_most = max(FIRST, len(unbilled.held.rows)) if same else FIRST
        which = {"month": month or None, "search": search}

        def job() -> Work:
            return Work(
                charges.unbilled_page(store, most=most, also=also, **which), charges.held_page(store, most=held_most, **which),
                charges.unbilled_totals(store, **which), ticks, charges.chosen_work(store, ids=ticks, **which),
            )  # fmt: skip

        desk.lane.read(job, done, channel="billing.work")

    def _which(self) -> dict[str, str | None]:
        month, search = self._of
        return {"month": month or None, "search": search}

    def _more(self) -> None:
        unbilled, desk, which = self._page.unbilled, self._page.desk, self._which()
        charges, store, after, also = desk.services.charges, desk.store, unbilled.reaching.after, unbilled.beyond

        def done(page: UnbilledPage) -> None:
            if after == unbilled.reaching.after:
                unbilled.add_page(page)

        desk.lane.read(lambda: charges.unbilled_page(store, after=after, also=also, **which), done, channel="billing.work.more")

    def _more_held(self) -> None:
        unbilled, desk, which = self._page.unbilled, self._page.desk, self._which()
        charges, store, after = desk.services.charges, desk.store, unbilled.held_reaching.after

        def done(page: HeldPage) -> None:
            if after == unbilled.held_reaching.after:
                unbilled.add_held(page)

        desk.lane.read(lambda: charges.held_page(store, after=after, **which), done, channel="billing.held.more")

    def _all(self) -> None:
        desk, which = self._page.desk, self._which()
        charges, store = desk.services.charges, desk.store
        desk.lane.read(lambda: charges.due_ids(store, **which), self._page.unbilled.tick_these, channel="billing.all")

    def _sum_up(self) -> None:
        desk, which, ticks = self._page.desk, self._which(), frozenset(self._page.unbilled.ticks)
        charges, store = desk.services.charges, desk.store
        done: Callable[[Chosen], None] = partial(self._page.unbilled.show_sums, ticks)
        desk.lane.read(lambda: charges.chosen_work(store, ids=ticks, **which), done, channel="billing.sums")
