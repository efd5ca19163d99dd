"""An estimate as a paper, in the customer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.documents.values import EstimateLine as PaperLine
from desk.documents.values import EstimatePaper, VatRow
from desk.models import Customer, DeskInfo, Estimate, Ticket
from desk.rules.errors import Refused
from desk.rules.tax import totals
from desk.services import desks
from desk.services.estimates import NO_ESTIMATE
from desk.services.parties import buyer_of, party_of, seller_of
from desk.words import mark, speaker

if TYPE_CHECKING:
    from desk.models import EstimateLine
    from desk.services.store import Store
    from desk.words import Words

UNITS: Final = {"hour": mark("h"), "quarter": mark("15 min"), "piece": mark("piece")}


def estimate_pdf(store: Store, *, estimate_id: int, language: str | None = None) -> bytes:
    """The PDF of an estimate, in the customer's language unless another is asked for."""
    from desk.documents.printed import estimate_pdf as printed

    return printed(estimate_paper(store, estimate_id=estimate_id, language=language))


def estimate_paper(store: Store, *, estimate_id: int, language: str | None = None) -> EstimatePaper:
    """An estimate as values ready to print."""
    profile = desks.profile(store)
    with store.read() as session:
        row = session.get(Estimate, estimate_id)
        if row is None:
            raise Refused(NO_ESTIMATE)
        ticket = session.get_one(Ticket, row.ticket_id)
        customer = session.get_one(Customer, ticket.customer_id)
        desk = session.scalars(select(DeskInfo)).one()
        tongue = language or row.language
        w = speaker(tongue)
        rates = totals([(line.net, row.vat_rate) for line in row.lines], row.currency)
        sent = (row.sent_at or row.made_at).astimezone(profile.zone).date()
        return EstimatePaper(
            language=tongue,
            currency=row.currency,
            seller=party_of(seller_of(desk), abroad_of=customer.country, language=tongue),
            buyer=party_of(buyer_of(customer), abroad_of=desk.country, language=tongue),
            number=f"{ticket.number}-{row.revision}",
            subject=ticket.subject,
            dated=sent,
            valid_until=row.valid_until,
            lines=tuple(_line(line, w) for line in row.lines),
            hours=row.hours,
            vat_rows=tuple(VatRow(rate.rate, rate.net, rate.vat) for rate in rates.rows),
            net=row.net,
            vat=row.vat,
            gross=row.gross,
            draft=row.state == "draft",
            note=row.note,
            replaces=f"{ticket.number}-{row.revision - 1}" if row.revision > 1 else "",
            logo=desk.logo,
            colour=desk.colour,
        )


def _line(line: EstimateLine, w: Words) -> PaperLine:
    if line.covered:
        return PaperLine(text=line.text, hours=line.hours, net=line.net, detail=w.tr("Covered, at no charge."))
    if line.unit_price is None or line.agreed:
        return PaperLine(text=line.text, hours=line.hours, net=line.net, detail=w.tr("A sum for the whole."))
    unit = w.tr(UNITS[line.unit]) if line.unit in UNITS else line.unit
    return PaperLine(text=line.text, hours=line.hours, net=line.net, unit_price=line.unit_price, unit=unit)
