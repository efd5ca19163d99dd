"""The lines of a draft: written from its charges, in its language, currency and order."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import BillingTerms, Charge, Customer, DeskInfo, Ticket
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.tax_treatment import EXEMPT, TAXED
from desk.services.exchange import rate_on
from desk.services.invoice.discount import DISCOUNT, line_net
from desk.services.invoice.law import treat
from desk.services.invoice.lines import LineMaker
from desk.services.invoice.state import sum_up
from desk.services.parties import buyer_of, seller_of
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from desk.models import Invoice, InvoiceLine
    from desk.rules.profile import Profile

BY_TICKET: Final = "ticket"
GROUPINGS: Final = ("", BY_TICKET)
"""Lines by date, or those of each ticket together."""


def write_lines(session: Session, row: Invoice, profile: Profile, charges: Sequence[Charge]) -> None:
    """Put the lines of charges on a draft, after those it has, and sum it up."""
    maker = LineMaker(session, profile, row.language)
    place = max((line.position for line in row.lines), default=0)
    tickets = _tickets(session, charges)
    for charge in _ordered(charges, row.grouping):
        for line in maker.lines(charge):
            place += 1
            line.position, line.kind, line.discount, line.vat_category = place, "work", Decimal(0), line.vat_category or "S"
            _say_ticket(line, row, tickets.get(charge.ticket_id))
            _in_currency(session, row, line, charge.currency)
            row.lines.append(line)
    treat(row, seller_of(session.scalars(select(DeskInfo)).one()), buyer_of(session.get_one(Customer, row.customer_id)))
    _exempt(session, row, maker.said)
    sum_up(row)


def _exempt(session: Session, row: Invoice, said: Iterable[str]) -> None:
    """Take the VAT off the lines of an exempt customer, and say why it or an item bears none; what a person wrote stays."""
    terms = session.get(BillingTerms, row.customer_id)
    agreed = terms.exemption if terms is not None else ""
    for line in row.lines if agreed else ():
        if line.vat_category == TAXED:
            line.vat_category, line.vat_rate = EXEMPT, Decimal(0)
    exempt = any(line.vat_category == EXEMPT for line in row.lines)
    if exempt and not row.exemption:
        row.exemption = "; ".join(dict.fromkeys([*([agreed] if agreed else []), *said]))


def _ordered(charges: Sequence[Charge], grouping: str) -> Iterable[Charge]:
    if grouping == BY_TICKET:
        return sorted(charges, key=lambda charge: (charge.ticket_id is None, charge.ticket_id or 0, charge.at, charge.id))
    return sorted(charges, key=lambda charge: (charge.at, charge.id))


def _tickets(session: Session, charges: Iterable[Charge]) -> dict[int | None, int]:
    ids = {charge.ticket_id for charge in charges if charge.ticket_id is not None}
    rows = session.execute(select(Ticket.id, Ticket.number).where(Ticket.id.in_(ids)))
    return {key: number for key, number in rows}  # noqa: C416 - a row is no pair to the type checker


def _say_ticket(line: InvoiceLine, row: Invoice, number: int | None) -> None:
    if row.grouping == BY_TICKET and number is not None:
        said = speaker(row.language).say("Ticket {number}", number=str(number))
        line.detail = f"{said} · {line.detail}" if line.detail else said


def _in_currency(session: Session, row: Invoice, line: InvoiceLine, currency: str) -> None:
    """A price in the currency of the agreement: rounded once, to its minor unit, so that the line still adds up."""
    if currency == row.currency or line.unit_price is None:
        return
    line.unit_price = rounded(line.unit_price * _rate(session, row, currency), row.currency)
    line.net = line_net(line, row.currency)


def _rate(session: Session, row: Invoice, currency: str) -> Decimal:
    """What one unit of the charge's currency is worth in the draft's; one of the two is the desk's own."""
    from desk.services import desks

    home, on = desks.profile_in(session).currency, row.supply_to
    assert on is not None
    if currency == home:
        return 1 / rate_on(session, row.currency, on)
    if row.currency == home:
        return rate_on(session, currency, on)
    raise Refused("This work is priced in {currency}: put it on an invoice of its own.", field="currency", currency=currency)


def rewrite_lines(session: Session, row: Invoice, profile: Profile) -> None:
    """Say the lines of a draft anew in its language; amounts, order and what was written by hand elsewhere stay."""
    maker = LineMaker(session, profile, row.language)
    ids = {line.charge_id for line in row.lines if line.charge_id is not None}
    charges = {charge.id: charge for charge in session.scalars(select(Charge).where(Charge.id.in_(ids)))}
    tickets = _tickets(session, charges.values())
    for charge in charges.values():
        lines = [line for line in row.lines if line.charge_id == charge.id and line.kind != DISCOUNT]
        for line, new in zip(lines, maker.lines(charge), strict=False):
            line.text, line.detail, line.unit = new.text, new.detail, new.unit
            _say_ticket(line, row, tickets.get(charge.ticket_id))


def regroup(session: Session, row: Invoice, profile: Profile, grouping: str) -> None:
    """Order a draft's lines by date or by ticket, those without work last."""
    if grouping not in GROUPINGS:
        raise Refused("Lines are ordered by date or by ticket.", field="grouping")
    row.grouping = grouping
    ids = {line.charge_id for line in row.lines if line.charge_id is not None}
    charges = session.scalars(select(Charge).where(Charge.id.in_(ids))).all()
    rank = {charge.id: place for place, charge in enumerate(_ordered(charges, grouping))}
    rewrite_lines(session, row, profile)
    last = len(rank)
    ordered = sorted(row.lines, key=lambda line: (line.kind == DISCOUNT, rank.get(line.charge_id or 0, last), line.position))
    place_lines(session, row, ordered)


def place_lines(session: Session, row: Invoice, ordered: Sequence[InvoiceLine]) -> None:
    """Give a draft's lines their places; by way of places nobody has, for no two may stand on one."""
    session.flush()
    for place, line in enumerate(ordered, start=1):
        line.position = -place
    session.flush()
    for place, line in enumerate(ordered, start=1):
        line.position = place
    session.flush()
    session.refresh(row, ["lines"])
