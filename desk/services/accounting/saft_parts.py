"""The bricks of a SAF-T file: branches and leaves of capped text, amounts, the standard VAT codes, and a voucher as a transaction."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from desk.documents.ubl_parts import fit
from desk.rules.errors import Refused
from desk.rules.money import plain

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desk.services.accounting.vouchers import Posting, Voucher

NAMESPACE: Final = "urn:StandardAuditFile-Taxation-Financial:NO"
JOURNALS: Final = {
    "SALES": ("Salgsfakturaer, kreditnotaer og purringer", ("invoice", "credit_note", "reminder", "waiver")),
    "BANK": ("Innbetalinger", ("payment", "refund", "rounding")),
}  # fmt: skip
LEDGER: Final = "AR"
"""The kind of both journals: whatever they hold is of the accounts receivable."""
VOUCHERS: Final = {
    "invoice": ("SI", "Salgsfaktura"), "credit_note": ("CN", "Kreditnota"), "payment": ("P", "Innbetaling"),
    "refund": ("R", "Tilbakebetaling"), "rounding": ("A", "Avrunding"), "reminder": ("RE", "Purregebyr og forsinkelsesrente"),
    "waiver": ("RW", "Frafalt purregebyr og forsinkelsesrente"),
}  # fmt: skip
NAMES: Final = {
    "receivable": "Kundefordringer", "bank": "Bankinnskudd", "sales": "Salgsinntekt, avgiftspliktig",
    "sales_free": "Salgsinntekt, avgiftsfri", "vat": "Utgående merverdiavgift", "rounding": "Øreavrunding", "fees": "Purregebyr",
    "interest": "Forsinkelsesrente",
}  # fmt: skip
# Category and code of each account, all in Skatteetaten's list "Grouping Category Code 2025-2026/CSV/naeringsspesifikasjon.csv".
GROUPS: Final = {
    "receivable": ("balanseverdiForOmloepsmiddel", "1500"), "bank": ("balanseverdiForOmloepsmiddel", "1920"),
    "sales": ("salgsinntekt", "3000"), "sales_free": ("salgsinntekt", "3100"), "vat": ("kortsiktigGjeld", "2740"),
    "rounding": ("annenDriftskostnad", "7700"), "fees": ("annenDriftsinntekt", "3900"), "interest": ("finansinntekt", "8050"),
}  # fmt: skip
# The codes of sales in Skatteetaten's "Standard Tax Codes/CSV/Standard_Tax_Codes.csv", with the rate each has today.
CODES: Final = {
    "3": ("Utgående merverdiavgift", Decimal(25)), "31": ("Utgående merverdiavgift", Decimal(15)),
    "33": ("Utgående merverdiavgift", Decimal(12)), "5": ("Innenlands omsetning og uttak fritatt for merverdiavgift", Decimal(0)),
    "51": ("Innenlandsk omsetning med omvendt avgiftplikt", Decimal(0)), "52": ("Utførsel av varer og tjenester", Decimal(0)),
    "6": ("Omsetning og uttak utenfor merverdiavgiftsloven", Decimal(0)),
}  # fmt: skip
COUNTRY: Final = re.compile("[A-Z]{2}")
TAXED: Final = {Decimal(25): "3", Decimal(15): "31", Decimal(12): "33"}
UNTAXED: Final = {"Z": "5", "E": "6", "AE": "51", "K": "52", "G": "52", "O": "6"}


def branch(parent: ET.Element, name: str) -> ET.Element:
    """A new part of the file."""
    return ET.SubElement(parent, name)


def leaf(parent: ET.Element, name: str, text: str, most: int) -> None:
    """A value of at most so many characters; an empty one is left out."""
    if said := fit(text)[:most].strip():
        ET.SubElement(parent, name).text = said


def needed(parent: ET.Element, name: str, texts: tuple[str, ...], most: int) -> None:
    """A value the schema asks for: the first of the texts in which there is anything to read."""
    leaf(parent, name, next(text for text in texts if fit(text)), most)


def whole(parent: ET.Element, name: str, text: str, most: int) -> None:
    """A number or an address that would be another one if it were cut: one too long is left out."""
    if len(fit(text)) <= most:
        leaf(parent, name, text, most)


def add_address(parent: ET.Element, street: str, city: str, postcode: str, country: str) -> None:
    """An address, where anything of it is known; a country is two letters or left out."""
    if not fit(f"{street} {city} {postcode}"):
        return
    address, code = branch(parent, "Address"), fit(country).upper()
    for name, text, most in (("StreetName", street, 256), ("City", city, 256), ("PostalCode", postcode, 70)):
        leaf(address, name, text, most)
    leaf(address, "Country", code if COUNTRY.fullmatch(code) else "", 2)


def amount(parent: ET.Element, name: str, value: Decimal) -> None:
    """An amount in kroner with two decimals; minus nothing is nothing."""
    ET.SubElement(parent, name).text = f"{value + 0:.2f}"


def tax_code(posting: Posting) -> str:
    """The standard tax code of a sale; one the list does not have is refused."""
    found = TAXED.get(posting.rate or Decimal(0)) if posting.category == "S" else UNTAXED.get(posting.category)
    if found is None:
        raise Refused("There is no Norwegian tax code for VAT of {rate:percent} in the category {category}.",
                      field="rate", rate=posting.rate or Decimal(0), category=posting.category)  # fmt: skip
    return found


def voucher_element(voucher: Voucher, numbers: dict[str, str], zone: ZoneInfo) -> ET.Element:
    """A voucher as a transaction with its lines, in the order the schema wants; it was entered on a day of the desk's zone."""
    element = ET.Element("Transaction")
    short, said = VOUCHERS[voucher.kind]
    day = voucher.day.isoformat()
    for name, text, most in (
        ("TransactionID", voucher.id, 70), ("Period", str(voucher.day.month), 2), ("PeriodYear", str(voucher.day.year), 4),
        ("TransactionDate", day, 10), ("VoucherType", short, 70), ("VoucherDescription", said, 70), ("TransactionType", "Normal", 18),
        ("Description", f"{said} {voucher.number}", 256), ("SystemEntryDate", voucher.entered_at.astimezone(zone).date().isoformat(), 10),
        ("GLPostingDate", day, 10),
    ):  # fmt: skip
        leaf(element, name, text, most)
    for at, posting in enumerate(voucher.postings, start=1):
        _line(branch(element, "Line"), at, posting, voucher, numbers)
    return element


def _line(line: ET.Element, at: int, posting: Posting, voucher: Voucher, numbers: dict[str, str]) -> None:
    leaf(line, "RecordID", str(at), 18)
    leaf(line, "AccountID", numbers[posting.role], 70)
    leaf(line, "SourceDocumentID", voucher.number, 35)
    if posting.role == "receivable":
        leaf(line, "CustomerID", str(voucher.customer_id), 35)
    leaf(line, "Description", f"{NAMES[posting.role]}, {voucher.customer}", 256)
    _money(branch(line, f"{_side(posting.amount)}Amount"), posting.amount, posting.foreign, voucher.currency)
    if posting.role.startswith("sales"):
        _tax(branch(line, "TaxInformation"), posting)
    leaf(line, "ReferenceNumber", voucher.number, 35)
    if voucher.kind == "invoice":
        whole(line, "CID", voucher.reference, 35)
        leaf(line, "DueDate", voucher.due.isoformat() if voucher.due else "", 10)


def _side(value: Decimal) -> str:
    return "Debit" if value > 0 else "Credit"


def _money(part: ET.Element, value: Decimal, foreign: Decimal, currency: str) -> None:
    amount(part, "Amount", abs(value))
    if currency != "NOK":
        leaf(part, "CurrencyCode", currency, 3)
        amount(part, "CurrencyAmount", abs(foreign))


def _tax(part: ET.Element, posting: Posting) -> None:
    leaf(part, "TaxType", "MVA", 9)
    leaf(part, "TaxCode", tax_code(posting), 70)
    leaf(part, "TaxPercentage", plain(posting.rate or Decimal(0)), 18)
    leaf(part, "Country", "NO", 2)
    amount(part, "TaxBase", abs(posting.amount))
    amount(branch(part, f"{_side(posting.amount)}TaxAmount"), "Amount", abs(posting.vat))
