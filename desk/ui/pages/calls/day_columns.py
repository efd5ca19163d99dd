"""The table of a day's calls: its columns as data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.phone import phone_text
from desk.ui import pill_text
from desk.ui.call.counting import seconds_of
from desk.ui.charge_words import ENDED, NO_CUSTOMER, STATES, brief
from desk.ui.dial import country_of
from desk.ui.parts.cells import Cell, Mark
from desk.ui.parts.pill import Pill, Promise
from desk.ui.parts.ring import QUARTER, clock
from desk.ui.table import Column
from desk.ui.trade_words import KINDS, word
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.calls import CallRow
    from desk.ui.desk_context import Desk


def length_of(desk: Desk, row: CallRow) -> int:
    """The live seconds of a call: of the one on the line as the bar counts them, of a parked one as they stand."""
    running, live = desk.calls.running(row.id), desk.calls.live
    if running is None:
        return row.seconds
    return desk.calls.seconds() if live is not None and live.id == row.id else seconds_of(running, desk.calls.now())


def caller_of(desk: Desk, row: CallRow) -> str:
    """Who called; a number that is nobody's as it is read out."""
    nameless = not row.contact and not any(sign.isalpha() for sign in row.caller)
    return phone_text(row.caller, country_of(desk)) if nameless and row.caller else row.caller


def quarters_of(desk: Desk, row: CallRow) -> int:
    """Its started quarters so far."""
    return length_of(desk, row) // QUARTER + 1 if desk.calls.running(row.id) is not None else row.units


def price_shown(desk: Desk, row: CallRow) -> Any:
    """The live price of the call on the line, else the charge kept."""
    live = desk.calls.live
    return desk.calls.price if live is not None and live.id == row.id else row


def why_cell(desk: Desk, row: CallRow) -> Any:
    """The rule in a few words; what holds it as a pill; the whole why as the hint."""
    words = desk.words
    if row.state in ENDED:
        return Cell(words.tr(ENDED[row.state]), "text3")
    price = price_shown(desk, row)
    why = price.why if price is not None else ()
    said = brief(why, words, goodwill=row.status == "chargeable" and not row.net and bool(row.units) and _charged(why))
    if price is not None and price.status == "held":
        phrase = words.tr(pill_text.HELD.get(price.reason or "", pill_text.HELD["decision"]))
        held, _, what = phrase.partition(pill_text.STROKE)
        return Pill(Promise.HELD, held.strip(), what.strip(), said=f"{held.strip()} {what.strip()}. {said}")
    if row.state in STATES:
        said = words.say(STATES[row.state], why=said or words.tr("no price yet"))
    hint = " ".join(words.reasons(why))
    return Cell(said or words.tr(NO_CUSTOMER), "text2", hint=hint)


def _charged(why: Any) -> bool:
    return any(reason.code == "total" for reason in why)


def _customer(row: CallRow) -> str:
    return row.customer.casefold()


def day_columns(desk: Desk) -> list[Column[CallRow]]:
    """Time, length, quarters, caller, customer, ticket, kind, charge, why."""

    def ended(row: CallRow) -> bool:
        return row.state in ENDED

    def began(row: CallRow) -> Cell:
        out = (Mark("called-out", "text2", desk.words.tr("Called out")),) if row.direction == "out" else ()
        return Cell(desk.words.clock(row.started_at.astimezone(desk.zone)), "text2", figures=True, marks=out)

    def length(row: CallRow) -> Cell:
        return Cell(clock(length_of(desk, row)), "text2" if ended(row) else "text", figures=True)

    def quarters(row: CallRow) -> Cell:
        return Cell("" if ended(row) else str(quarters_of(desk, row)), "text2", figures=True)

    def ticket(row: CallRow) -> Any:
        return None if row.ticket_id is None else Cell(f"{row.ticket_number} {row.ticket_subject}")

    def charge(row: CallRow) -> Any:
        price = price_shown(desk, row)
        if price is None or price.net is None or price.status == "held" or ended(row):
            return Cell("—", "text3")
        marks = (Mark("billing", "text2", desk.words.tr("invoiced")),) if row.invoiced else ()
        return Cell(desk.words.money(price.net, price.currency), "text" if price.net else "text2", 500, figures=True, marks=marks)

    return [
        Column("time", mark("Time"), 76, value=began, sort=lambda row: row.started_at),
        Column("length", mark("Length"), 80, "r", value=length, sort=lambda row: length_of(desk, row)),
        Column("quarters", mark("Qtr"), 44, "r", value=quarters),
        Column("caller", mark("Caller"), 184, value=lambda row: caller_of(desk, row) or None, sort=lambda row: row.caller.casefold()),
        Column("customer", mark("Customer"), 186, value=lambda row: row.customer or None, sort=_customer, tone="text2"),
        Column("ticket", mark("Ticket"), 0, value=ticket, sort=lambda row: row.ticket_number or 0),
        Column("kind", mark("Kind"), 96, value=lambda row: word(KINDS, row.kind, desk.words), tone="text2"),
        Column("charge", mark("Charge"), 90, "r", value=charge, sort=lambda row: row.net or 0),
        Column("why", mark("Why"), 276, value=lambda row: why_cell(desk, row)),
    ]
