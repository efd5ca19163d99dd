"""The lines of an estimate priced by the desk's charge rules, as the work itself will be once it is ordered, told and approved."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desk.rules.charge import price
from desk.rules.charge_work import WORKS
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.tax import totals
from desk.services.charge.case import open_at
from desk.services.estimate.values import LineView, NewLine, Priced
from desk.services.gates import work_of
from desk.services.price import rows as price_rows
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Ticket
    from desk.rules.charge_work import Work
    from desk.rules.profile import Profile
    from desk.services.price.rows import DayPrices

NO_LINES: Final = mark("Write at least one line: what is to be done, and the hours.")
NO_TEXT: Final = mark("Line {line}: write what is to be done.")
TOO_LONG: Final = mark("Line {line}: this is longer than {most} characters.")
BAD_HOURS: Final = mark("Line {line}: write the hours as a number above 0, with at most two decimals, such as 2.5.")
NO_AMOUNT: Final = mark("Line {line}: no price is published for this work; write what it costs, without VAT.")
BAD_AMOUNT: Final = mark("Line {line}: “{given}” is not an amount in {currency}; write 0 or more.")
UNKNOWN_WORK: Final = mark("“{given}” is not one of the choices: {choices}.")
HUNDREDTH: Final = Decimal("0.01")
MOST_LINES, MOST_TEXT = 100, 400
MOST_HOURS, MOST_AMOUNT = 10_000, Decimal(10) ** 9
AN_HOUR: Final = 3600


def price_lines(session: Session, profile: Profile, ticket: Ticket, lines: Iterable[NewLine], *, now: datetime) -> Priced:
    """The lines with their sums; Refused names the line and what is wrong with it (field `lines`)."""
    given = tuple(lines)
    if not given or len(given) > MOST_LINES:
        raise Refused(NO_LINES, field="lines")
    work = work_of(session, profile, ticket, now=now)
    assert work is not None, "a ticket has a customer"
    day = now.astimezone(profile.zone).date()
    listed = price_rows.day_prices(session, on=day, customer_id=ticket.customer_id)
    made: list[LineView] = []
    left = work.included_left
    for number, line in enumerate(given, start=1):
        _check(line, number)
        view, taken = _line(profile, replace(work, included_left=left), line, number, listed)
        made.append(view)
        left -= taken
    sums = totals([(line.net, profile.vat_rate) for line in made], profile.currency)
    hours = sum((line.hours for line in made), Decimal(0))
    return Priced(tuple(made), hours, sums.net, profile.vat_rate, sums.vat, sums.gross, profile.currency)


def _check(line: NewLine, number: int) -> None:
    if not line.text.strip():
        raise Refused(NO_TEXT, field="lines", line=number)
    if len(line.text) > MOST_TEXT:
        raise Refused(TOO_LONG, field="lines", line=number, most=MOST_TEXT)
    hours = line.hours
    if not (hours.is_finite() and 0 < hours <= MOST_HOURS and hours == hours.quantize(HUNDREDTH)):
        raise Refused(BAD_HOURS, field="lines", line=number)
    if line.work and line.work not in WORKS:
        raise Refused(UNKNOWN_WORK, field="lines", given=line.work[:40], choices=", ".join(WORKS))


def _line(profile: Profile, work: Work, line: NewLine, number: int, listed: DayPrices) -> tuple[LineView, int]:
    """A line as the rules price it, and what it takes of included training."""
    asked = replace(
        work, work=line.work or work.work, seconds=line.hours * AN_HOUR, estimate="approved", told=True, authorised=True,
        estimated_hours=line.hours, seconds_before=0,
    )  # fmt: skip
    answer = price(profile.charges, asked, listed.prices, open_at=open_at(profile), lapsed=listed.lapsed)
    view = LineView(line.text.strip(), asked.work, line.hours, None, "", None, rounded(Decimal(0), profile.currency), False, False)  # noqa: FBT003
    if answer.status == "covered":
        return replace(view, covered=True), answer.pack_quarters
    if answer.status == "chargeable":
        first = answer.lines[0] if len(answer.lines) == 1 else None
        if first is None:
            return replace(view, net=answer.net), answer.pack_quarters
        priced = replace(view, quantity=Decimal(first.quantity), unit=first.unit, unit_price=first.unit_price, net=answer.net)
        return priced, answer.pack_quarters
    return replace(view, net=_agreed(line, number, profile.currency), agreed=True), 0


def _agreed(line: NewLine, number: int, currency: str) -> Decimal:
    """The sum of what has no published price."""
    if line.amount is None:
        raise Refused(NO_AMOUNT, field="lines", line=number)
    amount = line.amount
    if not (amount.is_finite() and 0 <= amount <= MOST_AMOUNT and amount == rounded(amount, currency)):
        raise Refused(BAD_AMOUNT, field="lines", line=number, given=str(amount)[:40], currency=currency)
    return amount
