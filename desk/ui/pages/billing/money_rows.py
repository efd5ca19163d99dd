"""What is owed, came and is asked for, as columns: customers by age, reminders, money of bank files, payments, rates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.reminders import CHECKED
from desk.ui.pages.billing.rate_verbs import unknown_words
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.table import Column
from desk.ui.trade_words import word
from desk.ui.whys.money import MATCHED
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from desk.services.bank import EntryRow
    from desk.services.payments import PaymentRow
    from desk.services.receivable.rates import RateRow
    from desk.services.receivables import AgedRow
    from desk.services.reminders import ReminderDue
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing.page import BillingPage

VIEWS: Final = {
    "aged": mark("Owed"), "due": mark("Reminders"), "bank": mark("From the bank"), "aside": mark("For no invoice"),
    "paid": mark("Payments"), "rates": mark("Rates"),
}  # fmt: skip
EMPTY: Final = {
    "aged": (mark("Nothing is owed"), mark("Every invoice is paid.")),
    "due": (mark("Nothing is overdue"), mark("Every invoice is paid or not yet due.")),
    "bank": (
        mark("No money waits"),
        mark("Shift+I reads a file of the bank; what names its invoice is booked at once, the rest waits here."),
    ),
    "aside": (mark("Nothing is set aside"), mark("Money of a bank file that is for no invoice stands here, with its reason.")),
    "paid": (mark("No payment yet"), mark("B records one on an invoice; a bank's file records many.")),
    "rates": (mark("No rate yet"), mark("Without a rate of late interest, reminders ask for none; Shift+E enters one.")),
}  # fmt: skip
KINDS: Final = {"payment": mark("Payment"), "refund": mark("Refund"), "rounding": mark("Rounding")}
DAY, MONEY, NUMBER, SIGN, BUCKET = 106, 106, 104, 150, 92


def money_words(page: BillingPage) -> str:
    """What the foot says of the list shown: the sum of what is owed, or what the keys do."""
    words, pane = page.desk.words, page.money
    rows = pane.models[pane.view].rows()
    if pane.view == "aged" and rows:
        sums: dict[str, Decimal] = {}
        for row in rows:
            sums[row.currency] = sums.get(row.currency, row.whole * 0) + row.whole
        owed = ", ".join(words.money(whole, currency) for currency, whole in sums.items())
        return words.say("{owed} owed in all; Enter makes a statement.", owed=owed)
    if pane.view == "due" and (unknown := [row.demand.unknown for row in rows if row.demand is not None and row.demand.unknown]):
        return unknown_words(page.desk, min(unknown))
    hints = {
        "due": mark("Shift+M makes the next reminder, Shift+V shows it first."),
        "bank": mark("Enter books the money on the invoice that fits."),
        "aside": mark("Shift+U lets the money wait again."),
        "paid": mark("Shift+Z takes a payment back."),
        "rates": mark("A rate holds until the next one, or the end of its half year; Shift+E enters one."),
    }  # fmt: skip
    return words.tr(hints[pane.view]) if rows and pane.view in hints else ""


def key_of(view: str) -> Callable[[Any], Any]:
    """What tells one row of a view from another."""
    return {
        "aged": lambda row: (row.customer_id, row.currency),
        "due": lambda row: row.invoice_id,
    }.get(view, lambda row: row.id)  # fmt: skip


def columns_of(view: str, desk: Desk) -> list[Column[Any]]:
    """The columns of a view."""
    made: dict[str, Callable[[Desk], list[Column[Any]]]] = {"aged": _aged, "due": _due, "bank": _bank, "aside": _bank, "paid": _paid,
                                                              "rates": _rates}  # fmt: skip
    return made[view](desk)


def _day(value: date | None, desk: Desk, tone: str = "text2") -> Cell | None:
    return None if value is None else Cell(desk.words.date(value), tone, figures=True)


def _money(value: Decimal, currency: str, desk: Desk, *, strong: bool = False, tone: str = "text") -> Cell:
    return Cell(desk.words.money(value, currency) if value else "–", tone if value else "text3", 500 if strong else 400, figures=True)


def _aged(desk: Desk) -> list[Column[AgedRow]]:
    heads = (mark("Not due"), mark("1–30"), mark("31–60"), mark("61–90"), mark("Over 90"))

    def bucket(at: int) -> Callable[[AgedRow], Cell]:
        return lambda row: _money(row.buckets[at], row.currency, desk, tone="text2" if not at else "red" if at > 1 else "amber")

    return [
        Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer, weight=500)),
        *(Column(f"b{at}", head, BUCKET, "r", value=bucket(at)) for at, head in enumerate(heads)),
        Column("credit", mark("Too much"), BUCKET, "r", value=lambda row: _money(-row.credit, row.currency, desk, tone="green")),
        Column("whole", mark("Owed"), MONEY, "r", value=lambda row: _money(row.whole, row.currency, desk, strong=True)),
    ]


def _due(desk: Desk) -> list[Column[ReminderDue]]:
    def step(row: ReminderDue) -> Cell:
        if row.paused:
            return Cell(chips=(Chip(desk.words.tr(mark("Paused")), "amber"),))
        if row.demand is None or row.from_day is None:
            return Cell(chips=(Chip(desk.words.tr(mark("For a collector")), "red"),))
        said = desk.words.say("Reminder {n}", n=row.demand.step)
        if row.from_day > desk.now().date():
            said = desk.words.say("Reminder {n} from {day:date}", n=row.demand.step, day=row.from_day)
            return Cell(said, "text3")
        return Cell(said, "accent", 500)

    def asked(row: ReminderDue) -> Cell | None:
        return None if row.demand is None else _money(row.demand.new_fee + row.demand.new_interest, row.currency, desk, tone="text2")

    return [
        Column("number", mark("Number"), NUMBER, value=lambda row: Cell(row.number, weight=500, figures=True)),
        Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer)),
        Column("due", mark("Due"), DAY, "r", value=lambda row: _day(row.due, desk)),
        Column("late", mark("Days overdue"), 86, "r", value=lambda row: Cell(desk.words.number(row.days_late), "red", figures=True)),
        Column("owed", mark("Owed"), MONEY, "r", value=lambda row: _money(row.owed, row.currency, desk, strong=True)),
        Column("asked", mark("Fee and interest"), MONEY, "r", value=asked),
        Column("next", mark("Next reminder"), SIGN + 40, value=step),
    ]


def _bank(desk: Desk) -> list[Column[EntryRow]]:
    def why(row: EntryRow) -> Cell:
        return Cell(word(MATCHED, row.reason, desk.words), "text2")

    return [
        Column("day", mark("Day"), DAY, "r", value=lambda row: _day(row.booked_on, desk)),
        Column("payer", mark("Payer"), 0, value=lambda row: Cell(row.payer or row.text, weight=500)),
        Column("reference", mark("Reference"), SIGN, value=lambda row: Cell(row.reference or "–", "text2", figures=True)),
        Column("amount", mark("Amount"), MONEY, "r", value=lambda row: _money(row.amount, row.currency, desk, strong=True)),
        Column("why", mark("Why"), SIGN + 90, value=why),
    ]


def _paid(desk: Desk) -> list[Column[PaymentRow]]:
    def how(row: PaymentRow) -> Cell:
        chips = (Chip(desk.words.tr(mark("Bank file")), "text2"),) if row.from_bank else ()
        return Cell(desk.words.tr(KINDS[row.kind]), "text2", chips=chips)

    return [
        Column("day", mark("Day"), DAY, "r", value=lambda row: _day(row.paid_on, desk)),
        Column("number", mark("Number"), NUMBER, value=lambda row: Cell(row.number, weight=500, figures=True)),
        Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer)),
        Column("amount", mark("Amount"), MONEY, "r", value=lambda row: _money(row.amount, row.currency, desk, strong=True)),
        Column("kind", mark("Kind"), SIGN, value=how),
        Column("by", mark("Entered by"), 96, value=lambda row: Cell(row.by, "text2")),
    ]


def _rates(desk: Desk) -> list[Column[RateRow]]:
    def fee(row: RateRow) -> Cell | None:
        return None if row.fee is None else Cell(desk.words.money(row.fee, desk.profile.currency), figures=True)

    def percent(row: RateRow) -> Cell:
        return Cell(desk.words.percent(row.percent), weight=500, figures=True)

    def entered(row: RateRow) -> Cell:
        if row.at is None:
            return Cell(desk.words.say("Shipped, looked through on {day:date}", day=CHECKED), "text3")
        return Cell(desk.words.say("{who}, {day:date}", who=row.by, day=row.at.astimezone(desk.profile.zone)), "text2")

    return [
        Column("since", mark("From day"), DAY, "r", value=lambda row: _day(row.since, desk, "text")),
        Column("until", mark("Until"), DAY, "r", value=lambda row: _day(row.until, desk)),
        Column("percent", mark("Percent a year"), MONEY, "r", value=percent),
        Column("fee", mark("Reminder fee"), MONEY, "r", value=fee),
        Column("source", mark("Source"), 0, value=lambda row: Cell(row.source, "text2")),
        Column("entered", mark("Entered"), SIGN + 110, value=entered),
    ]
