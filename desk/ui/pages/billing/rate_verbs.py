"""Rates of late interest and what reminders put on: the page asks for a rate, takes one back, and waives with a reason."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.invoice_verbs import DATE_WIDTH
from desk.ui.reading import read_amount, wanted_day, write_amount, write_date
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from desk.services.changes import Changed
    from desk.services.receivable.rates import RateRow
    from desk.services.reminders import ReminderDue
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing.page import BillingPage

PERCENT_WIDTH, FEE_WIDTH = 60, 84
RATE = mark("Late interest between businesses, in percent a year from a day on; a fee only where reminders cost another one.")
UNKNOWN = mark("The rate of late interest from {day:date} on is not known, so none is asked for; Shift+E enters it.")


class RateVerbs:
    """Asks in the row at the foot of the list; every write goes through the lane."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    def enter(self) -> None:
        """Asks for a rate from the first day that has none yet."""
        desk = self._desk
        rates, store = desk.services.receivable.rates, desk.store
        desk.lane.read(lambda: rates.rate_rows(store), self._ask, channel="billing.rate")

    def _ask(self, rows: tuple[RateRow, ...]) -> None:
        page, words = self._page, self._desk.words
        if page.money.view != "rates":
            page.money_verbs.open_view("rates")
        first = write_date(rows[0].until + timedelta(days=1), words) if rows else ""
        said = words.tr(RATE)
        fields = (
            Asked("since", mark("From day"), first, DATE_WIDTH), Asked("percent", mark("Percent"), "", PERCENT_WIDTH),
            Asked("fee", mark("Fee"), "", FEE_WIDTH), Asked("source", mark("Source")),
        )  # fmt: skip
        page.bar.ask(Question(("rate",), said, fields, mark("Save"), "check", "primary", self._enter))

    def _enter(self, typed: dict[str, str]) -> None:
        desk, bar = self._desk, self._page.bar
        try:
            since, percent, fee = wanted_day("since", typed["since"]), _percent(typed["percent"]), read_amount("fee", typed["fee"])
        except Refused as refused:
            bar.refuse(refused)
            return
        rates, store, at, by, source = desk.services.receivable.rates, desk.store, desk.now(), desk.person.id, typed["source"]

        def done(_changed: Changed) -> None:
            bar.done()
            desk.say("done", desk.words.say("Reminders count with {percent:percent} from {day:date} on.", percent=percent, day=since))

        desk.lane.write(
            lambda: rates.enter_rate(store, since=since, percent=percent, fee=fee, source=source, at=at, by=by), done, bar.refuse
        )

    def can_drop(self) -> bool:
        """Whether a rate that was entered here is under the cursor."""
        row = self._page.money_verbs.row("rates")
        return row is not None and bool(row.by)

    def drop(self) -> None:
        """Asks, then takes a rate back."""
        page, desk, row = self._page, self._desk, self._page.money.current()
        said = desk.words.say("Take back the rate from {day:date} on? Reminders that were made keep theirs.", day=row.since)
        rates, store, at, by = desk.services.receivable.rates, desk.store, desk.now(), desk.person.id
        write = lambda: rates.drop_rate(store, since=row.since, at=at, by=by)  # noqa: E731
        send = lambda _typed: desk.lane.write(write, lambda _changed: page.bar.done(), page.bar.refuse)  # noqa: E731
        page.bar.ask(Question(("rate-back", row.id), said, (), mark("Take back"), "undo", "danger", send))

    # What reminders put on.

    def can_waive(self) -> bool:
        """Whether the invoice under the cursor owes fees or interest."""
        row = self._page.money_verbs.row("due")
        return row is not None and _open(row) > 0

    def waive(self) -> None:
        """Asks how much and why; all that is still asked for stands there already."""
        page, desk, row = self._page, self._desk, self._page.money.current()
        words, whole = desk.words, _open(row)
        said = words.say(
            "Waive fees and interest of invoice {number}, {customer}: {open:money} of them is still asked for.",
            number=row.number, customer=row.customer, open=(whole, row.currency),
        )  # fmt: skip
        fields = (Asked("amount", mark("Amount"), write_amount(whole, words), FEE_WIDTH), Asked("reason", mark("Reason")))
        key, today = f"waive-{row.invoice_id}-{new_op_key()}", desk.now().date()
        send = self._waiving(row, key, today)
        page.bar.ask(Question(("waive", row.invoice_id), said, fields, mark("Waive"), "check", "primary", send))

    def _waiving(self, row: ReminderDue, key: str, today: date) -> Callable[[dict[str, str]], None]:
        desk, bar = self._desk, self._page.bar
        charged, store, at, by = desk.services.invoice.charged, desk.store, desk.now(), desk.person.id

        def done(changed: Changed) -> None:
            bar.done()
            said = desk.words.say("{amount:money} of invoice {number} is waived.", amount=(changed.result, row.currency), number=row.number)
            desk.say("done", said)

        def send(typed: dict[str, str]) -> None:
            try:
                amount = read_amount("amount", typed["amount"])
            except Refused as refused:
                bar.refuse(refused)
                return
            desk.lane.write(
                lambda: charged.waive_charges(
                    store, op_key=key, invoice_id=row.invoice_id, amount=amount, reason=typed["reason"], today=today, at=at, by=by
                ), done, bar.refuse,
            )  # fmt: skip

        return send


def _percent(text: str) -> Decimal:
    found = read_amount("percent", text.strip().removesuffix("%"))
    if found is None:
        raise Refused("A rate of interest is a percentage from 0 to 100.", field="percent")
    return found


def _open(row: ReminderDue) -> Decimal:
    return min(row.charged, row.before.fees + row.before.interest)


def unknown_words(desk: Desk, unknown: date) -> str:
    """What is said where no rate is known, and where it is entered."""
    return desk.words.say(UNKNOWN, day=unknown)
