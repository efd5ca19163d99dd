"""Why something costs what it does: a call, work, an invoice, a seat, a reminder, a price, a payment that waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.trade_words import HOLDS
from desk.ui.whys.agreed import passed_over
from desk.ui.whys.answer import Answer, of_texts
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.rules.why import Reason
    from desk.ui.desk_context import Desk
    from desk.words import Words

CALL, LIVE = mark("The call of {at:moment}"), mark("The call on the line")
INVOICE, DRAFT = mark("Invoice {number}"), mark("The draft for {customer}")
CHARGED = mark("{what}: {net:money}.")
NOT_CHARGED, GOODWILL = mark("Nothing is charged for it."), mark("Goodwill: {reason}")
DUE, PAID = mark("It is due {day:date}, as agreed with the customer."), mark("{paid:money} of it is paid.")
REMINDER = mark("Invoice {number}: {days} days overdue")
OWED, FEE = mark("Owed: {owed:money}."), mark("The fee of reminder {step}: {fee:money}.")
INTEREST = mark("Interest for {days} days: {interest:money}. Rate and law stand on the reminder.")
SEATS = mark("{site}: {seats} seats")
INCLUDED = mark("{included} of them are included in what the site has agreed on, {extra} are charged.")
WAITS = mark("The site waits for places: the first group that fits is offered what comes free.")
PRICE_FROM, PRICE_OURS = mark("The price holds from {day:date}."), mark("The price is the desk's own assumption, not published.")
PRICE_OWN = mark("It is agreed with this customer; the list says {listed:money}.")
PRICE_GAP = mark("From {day:date} on there is no price on the list.")
PAYMENT = mark("Payment of {amount:money} by {payer}")
MATCHED = {
    "reference": mark("No invoice has this reference"), "several": mark("Several invoices have this reference"),
    "amount": mark("The amount is not what is owed"),
}  # fmt: skip


def _priced(words: Words, why: Iterable[Reason], status: str | None, reason: str | None, goodwill: str = "") -> list[str]:
    said = words.reasons(why)
    if status == "held":
        said.append(words.tr(HOLDS.get(reason or "price", HOLDS["decision"])) + ".")
    if goodwill:
        said.append(words.say(GOODWILL, reason=goodwill))
    return said or [words.tr(NOT_CHARGED)]


def of_call(row: Any, desk: Desk) -> Answer:
    """A call of a day; the one on the line has its price as of now."""
    live = desk.calls.live
    if live is not None and live.id == row.id and desk.calls.price is not None:
        return of_live(desk.calls.price, desk)
    at = row.started_at.astimezone(desk.zone)
    return Answer(
        lambda words: words.say(CALL, at=at), lambda words: _priced(words, row.why, row.status, row.reason, row.goodwill),
        customer_id=row.customer_id,
    )  # fmt: skip


def of_live(price: Any, desk: Desk) -> Answer:
    """What the call on the line costs so far."""
    customer = getattr(desk.calls.live, "customer_id", None)
    return Answer(lambda words: words.tr(LIVE), lambda words: _priced(words, price.why, price.status, price.reason), customer_id=customer)


def of_work(row: Any, _desk: Desk) -> Answer:
    """A piece of work that waits for an invoice, or is held."""
    work = row.work
    return Answer(
        lambda _words: work.text, lambda words: _priced(words, work.why, work.status, work.reason, work.goodwill),
        customer_id=row.customer_id,
    )  # fmt: skip


def of_invoice(row: Any, desk: Desk) -> Answer:
    """Every charge on an invoice with its own why."""
    from desk.services.invoice.whys import invoice_whys

    found = invoice_whys(desk.store, invoice_id=row.id)

    def steps(words: Words) -> list[str]:
        said: list[str] = []
        for one in found:
            said += [words.say(CHARGED, what=one.text, net=(one.net, row.currency)), *words.reasons(one.why)]
        if row.due_date is not None:
            said.append(words.say(DUE, day=row.due_date))
        if row.paid:
            said.append(words.say(PAID, paid=(row.paid, row.currency)))
        return said

    title = (lambda words: words.say(INVOICE, number=row.number)) if row.number else (lambda words: words.say(DRAFT, customer=row.customer))
    return Answer(title, steps, customer_id=row.customer_id)


def of_reminder(row: Any, _desk: Desk) -> Answer:
    """What a reminder of an overdue invoice asks for."""

    def steps(words: Words) -> list[str]:
        asked = row.demand
        said = [words.say(OWED, owed=(row.owed if asked is None else asked.owed, row.currency))]
        if asked is not None and asked.fee:
            said.append(words.say(FEE, step=asked.step, fee=(asked.fee, row.currency)))
        if asked is not None and asked.interest:
            said.append(words.say(INTEREST, days=asked.days, interest=(asked.interest, row.currency)))
        return said

    return Answer(lambda words: words.say(REMINDER, number=row.number, days=row.days_late), steps, customer_id=row.customer_id)


def of_booking(row: Any, desk: Desk) -> Answer:
    """The fee of a booking, or why it waits."""

    def steps(words: Words) -> list[str]:
        said = [words.say(INCLUDED, included=row.included, extra=row.extra), *words.reasons(row.why)]
        if row.status == "waiting":
            said.append(words.tr(WAITS))
        return said + passed_over(row, desk.zone, words)

    return Answer(lambda words: words.say(SEATS, site=row.site, seats=row.seats), steps, customer_id=row.customer_id)


def of_price(row: Any, _desk: Desk) -> Answer:
    """A price of the list: since when, whose, and where it ends."""

    def steps(words: Words) -> list[str]:
        said = [words.say(PRICE_FROM, day=row.valid_from)] if row.valid_from is not None else []
        if row.own and row.listed is not None:
            said.append(words.say(PRICE_OWN, listed=(row.listed, row.currency)))
        if row.ours:
            said.append(words.tr(PRICE_OURS))
        if row.gap is not None:
            said.append(words.say(PRICE_GAP, day=row.gap.first))
        return said

    return Answer(lambda _words: row.name, steps)


def of_entry(row: Any, _desk: Desk) -> Answer:
    """A payment of the bank that no invoice has taken."""
    payer = row.payer or row.text
    made = of_texts(PAYMENT, MATCHED.get(row.reason, row.reason), amount=(row.amount, row.currency), payer=payer)
    return Answer(made.title, lambda words: [said + ("" if said.endswith(".") else ".") for said in made.steps(words)])
