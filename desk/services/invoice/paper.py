"""An invoice as a paper: made from its row, its lines and the parties kept with it, and from nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from desk.documents.values import InvoiceLine as PaperLine
from desk.documents.values import InvoicePaper, VatRow
from desk.rules.references import claim_number, digits_of, is_claim_number, is_kid, is_rf, is_viitenumero, kid, viitenumero
from desk.rules.tax import categorised
from desk.rules.tax_treatment import TAXED, words_for
from desk.services.invoice.law import ZERO, category_of
from desk.services.invoice.state import CREDIT, DRAFT
from desk.services.parties import party_of
from desk.words import mark, speaker

if TYPE_CHECKING:
    from datetime import date

    from desk.documents.values import AppendixCall, Kind, ReferenceKind
    from desk.models import Invoice, InvoiceLine

LATE: Final = mark("Interest on late payment is charged as the law provides.")
CLAIM_DIGITS: Final = 6
MOD11: Final = "mod11"


@dataclass(frozen=True, slots=True)
class Credited:
    """The invoice a credit note speaks of."""

    number: str
    dated: date | None


def reference_for(country: str, number: str, seller: dict[str, Any] | None = None) -> str:
    """The payment reference of a number: viitenumero, KID as agreed with the bank, an Icelandic claim, else the number itself.

    A claim has six digits of its own: the last ones of the number, "2026-0118" gives 0133-66-260118.
    """
    agreed, digits = seller or {}, digits_of(number)
    if country == "FI":
        return viitenumero(digits)
    if country == "NO":
        return kid(digits, length=agreed.get("kid_length"), mod11=agreed.get("kid_check") == MOD11)
    if country == "IS" and agreed.get("claim_bank"):
        return claim_number(agreed["claim_bank"], digits[-CLAIM_DIGITS:])
    return number


def kind_of_reference(reference: str, seller: dict[str, Any]) -> ReferenceKind:
    """What a stored reference is, by its own check digits: one that does not hold is printed as a plain number."""
    country, mod11 = seller["country"], seller.get("kid_check") == MOD11
    if country == "FI" and is_viitenumero(reference):
        return "viitenumero"
    if country == "NO" and (is_kid(reference, mod11=mod11) or is_kid(reference)):
        return "kid"
    if country == "IS" and is_claim_number(reference):
        return "krafa"
    return "rf" if is_rf(reference) else ""


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
    sums = categorised([(line.net, line.vat_rate, category_of(line, seller, buyer)) for line in priced], row.currency)
    return InvoicePaper(
        language=row.language, kind=kind, currency=row.currency, number=row.number,
        seller=party_of(seller, abroad_of=buyer["country"], language=row.language),
        buyer=party_of(buyer, abroad_of=country, language=row.language),
        payer=party_of(row.payer, abroad_of=country, language=row.language) if row.payer else None,
        lines=tuple(_line(line, category_of(line, seller, buyer)) for line in row.lines),
        vat_rows=tuple(VatRow(rate.rate, rate.net, rate.vat, rate.category, _reason(row, country, rate.category)) for rate in sums.rows),
        exemption=" · ".join(filter(None, sorted({_reason(row, country, rate.category) for rate in sums.rows}))),
        mark=row.mark, uid=row.uid, qr_address=row.qr_address, order_number=row.order_number,
        supply_place=row.supply_place or (buyer["city"] or seller["city"] if country == "NO" else ""),
        home_currency=row.home_currency, home_rate=row.home_rate, home_vat=row.home_vat,
        net=row.net, vat=row.vat, gross=row.gross,
        issue_date=issue_date, supply_from=row.supply_from, supply_to=row.supply_to,
        due_date=issue_date if icelandic else due, eindagi=due if icelandic else None,
        terms_days=(due - issue_date).days if due is not None else None,
        reference=row.reference, reference_kind=kind_of_reference(row.reference, seller) if row.reference else "",
        buyer_reference=row.buyer_reference,
        credited_number=credited.number if credited else "", credited_date=credited.dated if credited else None,
        payment=(w.tr(LATE),) if pays and row.state != DRAFT else (),
        notes=(row.note,) if row.note else (),
        logo=logo, colour=seller["colour"], appendix=appendix,
    )  # fmt: skip


def _reason(row: Invoice, country: str, category: str) -> str:
    """Why a category bears no VAT: the words of the law where it has its own, else those of the draft."""
    if category in {TAXED, ZERO}:
        return ""
    return words_for(country, category) or row.exemption


def _line(line: InvoiceLine, category: str) -> PaperLine:
    return PaperLine(
        text=line.text, detail=line.detail, net=line.net, quantity=line.quantity, unit=line.unit, unit_price=line.unit_price,
        vat_rate=line.vat_rate if line.unit_price is not None else None, category=category, discount=line.discount,
    )  # fmt: skip
