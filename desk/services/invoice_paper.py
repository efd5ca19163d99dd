"""An invoice as a paper: made from its row, its lines and the parties kept with it, and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from desk.documents.values import InvoiceLine as PaperLine
from desk.documents.values import InvoicePaper, VatRow
from desk.rules.references import digits_of, kid, viitenumero
from desk.rules.tax import totals
from desk.services.invoice_state import CREDIT, DRAFT
from desk.services.parties import party_of
from desk.words import mark, speaker

if TYPE_CHECKING:
    from datetime import date

    from desk.documents.values import AppendixCall, Kind, ReferenceKind
    from desk.models import Invoice, InvoiceLine

LATE: Final = mark("Interest on late payment is charged as the law provides.")
REFERENCES: Final[dict[str, ReferenceKind]] = {"FI": "viitenumero", "NO": "kid"}


@dataclass(frozen=True, slots=True)
class Credited:
    """The invoice a credit note speaks of."""

    number: str
    dated: date | None


def reference_for(country: str, number: str) -> str:
    """The payment reference of a number in the seller's country: viitenumero, KID, or the number itself."""
    if country == "FI":
        return viitenumero(digits_of(number))
    return kid(digits_of(number)) if country == "NO" else number


def due_on(row: Invoice, *, issued: date, days: int) -> date | None:
    """The last day to pay: as agreed on the draft, else so many days after the issue; a credit note has none."""
    return None if row.kind == CREDIT else row.due_date or issued + timedelta(days=days)


def paper_of(
    row: Invoice, *, seller: dict[str, Any], buyer: dict[str, Any], issue_date: date, due: date | None, credited: Credited | None,
    logo: bytes | None, appendix: tuple[AppendixCall, ...] = (),
) -> InvoicePaper:  # fmt: skip
    """The paper of an invoice or draft with these parties and dates, and the calls behind it."""
    kind: Kind = (
        "draft" if row.number is None else "credit_note" if row.kind == CREDIT else "pro_forma" if row.kind == "pro_forma" else "invoice"
    )
    country, w = seller["country"], speaker(row.language)
    pays = row.kind != CREDIT
    # Gjalddagi is the day an Icelandic claim falls due, eindagi its last day without interest; elsewhere there is one day.
    icelandic = country == "IS" and pays
    priced = [line for line in row.lines if line.unit_price is not None]
    sums = totals([(line.net, line.vat_rate) for line in priced], row.currency)
    return InvoicePaper(
        language=row.language, kind=kind, currency=row.currency, number=row.number,
        seller=party_of(seller, abroad_of=buyer["country"], language=row.language),
        buyer=party_of(buyer, abroad_of=country, language=row.language),
        lines=tuple(map(_line, row.lines)),
        vat_rows=tuple(VatRow(rate.rate, rate.net, rate.vat) for rate in sums.rows),
        net=row.net, vat=row.vat, gross=row.gross,
        issue_date=issue_date, supply_from=row.supply_from, supply_to=row.supply_to,
        due_date=issue_date if icelandic else due, eindagi=due if icelandic else None,
        terms_days=(due - issue_date).days if due is not None else None,
        reference=row.reference, reference_kind=REFERENCES.get(country, "") if row.reference else "",
        buyer_reference=row.buyer_reference,
        credited_number=credited.number if credited else "", credited_date=credited.dated if credited else None,
        payment=(w.tr(LATE),) if pays and row.state != DRAFT else (),
        notes=(row.note,) if row.note else (),
        logo=logo, colour=seller["colour"], appendix=appendix,
    )  # fmt: skip


def _line(line: InvoiceLine) -> PaperLine:
    return PaperLine(
        text=line.text, detail=line.detail, net=line.net, quantity=line.quantity, unit=line.unit, unit_price=line.unit_price,
        vat_rate=line.vat_rate if line.unit_price is not None else None,
    )  # fmt: skip
