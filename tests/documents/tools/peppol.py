"""The rules of Peppol BIS Billing 3 that go beyond EN 16931, read from the published text and asked of a document here.

OpenPeppol gives nobody leave to pass its own files on, so that they cannot come with the suite: each rule below has its published
name, and `test_ubl.py` breaks them one by one. Norway's and Iceland's own rules are among them.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lxml import etree
from stdnum.no import orgnr

from desk.documents.ubl_parts import CAC, CBC

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACES = {"cac": CAC, "cbc": CBC}
SLACK = Decimal("0.02")
SUITABLE = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
SELLER, BUYER = "cac:AccountingSupplierParty/cac:Party", "cac:AccountingCustomerParty/cac:Party"
LINES = "cac:InvoiceLine | cac:CreditNoteLine"
CATEGORY_OF_CODE = {"VATEX-EU-AE": "AE", "VATEX-EU-IC": "K", "VATEX-EU-G": "G", "VATEX-EU-O": "O"}
OFF, MORE = {"41", "42", "60", "62", "63", "64", "65", "66", "67", "68", "70", "71", "88", "95", "100", "102", "103", "104", "105"}, {"ADZ"}


class _Document:
    """One document, asked by XPath."""

    def __init__(self, xml: bytes) -> None:
        self.root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))

    def all(self, path: str, at: Any = None) -> list[Any]:
        found: list[Any] = (self.root if at is None else at).xpath(path, namespaces=SPACES)
        return found

    def text(self, path: str, at: Any = None) -> str:
        found = self.all(path, at)
        return (found[0] if isinstance(found[0], str) else found[0].text or "").strip() if found else ""

    def number(self, path: str, at: Any = None, default: str = "0") -> Decimal:
        return Decimal(self.text(path, at) or default)


def broken(xml: bytes) -> list[str]:
    """The names of the rules a document breaks."""
    one = _Document(xml)
    return sorted({*_document(one), *_amounts(one), *_lines(one), *_numbers(one), *_norway(one), *_iceland(one)})


def _document(one: _Document) -> Iterator[str]:
    if any(not len(each) and not (each.text or "").strip() for each in one.root.iter()):
        yield "R008"
    held = {
        "R002": len(one.all("cbc:Note")) <= 1, "R003": one.text("cbc:BuyerReference") or one.text("cac:OrderReference/cbc:ID"),
        "R004": one.text("cbc:CustomizationID") == SUITABLE, "R007": one.text("cbc:ProfileID") == PROCESS,
        "R010": one.text(f"{BUYER}/cbc:EndpointID"), "R020": one.text(f"{SELLER}/cbc:EndpointID"),
        "R005": one.text("cbc:TaxCurrencyCode") != one.text("cbc:DocumentCurrencyCode"),
        "R053": len(one.all("cac:TaxTotal[cac:TaxSubtotal]")) == 1,
        "R054": len(one.all("cac:TaxTotal[not(cac:TaxSubtotal)]")) == len(one.all("cbc:TaxCurrencyCode")),
        "P0100": one.text("cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode") in {"380", "381"},
    }  # fmt: skip
    yield from (rule for rule, holds in held.items() if not holds)
    taxes = [Decimal(each.text) for each in one.all("cac:TaxTotal/cbc:TaxAmount")]
    if len(taxes) > 1 and taxes[0] * taxes[1] < 0:
        yield "R055"
    for each in one.all("//cbc:TaxExemptionReasonCode"):
        if CATEGORY_OF_CODE.get(each.text, "?") != one.text("cbc:ID", each.getparent()):
            yield "P0104"


def _amounts(one: _Document) -> Iterator[str]:
    currency = one.text("cbc:DocumentCurrencyCode")
    other = set(one.all("cac:TaxTotal[not(cac:TaxSubtotal)]/cbc:TaxAmount"))
    if any(each.get("currencyID") != currency for each in one.all("//*[@currencyID]") if each not in other):
        yield "R051"
    for each in one.all("//cac:AllowanceCharge"):
        share, base = one.text("cbc:MultiplierFactorNumeric", each), one.text("cbc:BaseAmount", each)
        if bool(share) != bool(base):
            yield "R041"
        if share and base and abs(Decimal(share) * Decimal(base) / 100 - one.number("cbc:Amount", each)) > SLACK:
            yield "R040"
        codes = {"false": OFF, "true": MORE}.get(one.text("cbc:ChargeIndicator", each))
        if codes is None or one.text("cbc:AllowanceChargeReasonCode", each) not in codes:
            yield "CL002"


def _lines(one: _Document) -> Iterator[str]:
    for line in one.all(LINES):
        counted = one.number("cbc:InvoicedQuantity | cbc:CreditedQuantity", line, "1") * one.number("cac:Price/cbc:PriceAmount", line)
        off = sum(Decimal(each.text) for each in one.all("cac:AllowanceCharge[cbc:ChargeIndicator='false']/cbc:Amount", line))
        more = sum(Decimal(each.text) for each in one.all("cac:AllowanceCharge[cbc:ChargeIndicator='true']/cbc:Amount", line))
        if abs(counted + more - off - one.number("cbc:LineExtensionAmount", line)) > SLACK:
            yield "R120"


def _numbers(one: _Document) -> Iterator[str]:
    if any(not orgnr.is_valid(each.text) for each in one.all("//*[@schemeID='0192']")):
        yield "COMMON-R041"


def _norway(one: _Document) -> Iterator[str]:
    if one.text(f"{SELLER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode") != "NO":
        return
    vat = one.text(f"{SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID='VAT']/cbc:CompanyID")
    if vat and not (vat.startswith("NO") and vat.endswith("MVA") and orgnr.is_valid(vat[2:-3])):
        yield "NO-R-001"
    if one.text(f"{SELLER}/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID='TAX']/cbc:CompanyID") != "Foretaksregisteret":
        yield "NO-R-002"


def _iceland(one: _Document) -> Iterator[str]:
    if one.text(f"{SELLER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode") != "IS":
        return
    parties = [(SELLER, "IS-R-002", "IS-R-003")]
    if one.text(f"{BUYER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode") == "IS":
        parties.append((BUYER, "IS-R-004", "IS-R-005"))
    for party, number, address in parties:
        if not one.all(f"{party}/cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0196']"):
            yield number
        if not (one.text(f"{party}/cac:PostalAddress/cbc:StreetName") and one.text(f"{party}/cac:PostalAddress/cbc:PostalZone")):
            yield address
    for code, rule in (("9", "IS-R-006"), ("42", "IS-R-007")):
        for means in one.all(f"cac:PaymentMeans[cbc:PaymentMeansCode='{code}']"):
            if len(one.text("cac:PayeeFinancialAccount/cbc:ID", means)) != 12:
                yield rule
    last, due = one.text("cac:AdditionalDocumentReference[cbc:DocumentDescription='EINDAGI']/cbc:ID"), one.text("cbc:DueDate")
    if last:
        if len(last) != 10 or date.fromisoformat(last).isoformat() != last:
            yield "IS-R-008"
        if not due or due > last:
            yield "IS-R-010" if due else "IS-R-009"
