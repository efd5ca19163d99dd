"""The golden invoices: seven kinds for each of four countries, and the totals an accountant works out by hand.

`python -m tests.documents.golden_papers` writes their e-invoices anew; what changed in them is then read before it is kept.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desk.documents.einvoice import invoice_files
from desk.rules.tax_treatment import words_for
from tests.documents.test_ubl import PLACES, invoice, line

if TYPE_CHECKING:
    from desk.documents.values import Files, InvoicePaper

D = Decimal
FOLDER = Path(__file__).parent / "golden"
COUNTRIES = ("IS", "NO", "FI", "GR")
WORKS = {
    "IS": ("Kennsla: vefumsjón", "Matseðill vorsins", "Prentað efni"), "NO": ("Oppsett av nettbutikk", "Matlevering", "Reise til kunde"),
    "FI": ("Sivuston käyttötuki", "Tulostettu opas", "Matka asiakkaalle"),
    "GR": ("Υποστήριξη χρήσης", "Έντυπος οδηγός", "Βιβλίο ασκήσεων"),
}  # fmt: skip
RATES = {"IS": ("24", "11"), "NO": ("25", "15", "12"), "FI": ("25.5", "13.5", "10"), "GR": ("24", "13", "6")}
NETS = {"IS": ("29850", "1990"), "NO": ("1250", "99.99", "33.33"), "FI": ("168", "99.99", "33.33"), "GR": ("122.52", "99.99", "33.33")}
# Quantity and price whose product, or net and rate whose VAT, ends on the very half of the last coin: half up, never half to even.
TIES = {
    "IS": (("2.5", "1001", "2503", "11"), ("1", "247", "247", "11")),
    "NO": (("0.5", "1250.05", "625.03", "25"), ("1", "0.03", "0.03", "25")),
    "FI": (("0.5", "24.01", "12.01", "25.5"), ("1", "6.99", "6.99", "25.5")),
    "GR": (("0.5", "24.01", "12.01", "13"), ("1", "2.49", "2.49", "13")),
}  # fmt: skip
BUYERS = {
    "SE": ("Påhittade Bageriet AB", "Sverige"), "DK": ("Opdigtet Butik ApS", "Danmark"), "US": ("Made Up Books Inc.", "USA"),
    "NO": ("Påfunn Blåbær AS", "Norge"),
}  # fmt: skip
ABROAD = {"IS": "NO", "NO": "US", "FI": "US", "GR": "US"}
# What the documents must come to: net, VAT, total. Worked out apart from the code, by hand.
SUMS = {
    "IS standard": ("41025", "9846", "50871"), "IS credit note": ("11175", "2682", "13857"), "IS mixed rates": ("31840", "7383", "39223"),
    "IS ties": ("2750", "303", "3053"), "IS export": ("50000", "0", "50000"), "IS reverse charge": ("50000", "0", "50000"),
    "IS whole coins": ("41012", "9843", "50855"),
    "NO standard": ("3750.00", "937.50", "4687.50"), "NO credit note": ("2500.00", "625.00", "3125.00"),
    "NO mixed rates": ("1383.32", "331.50", "1714.82"), "NO ties": ("625.06", "156.27", "781.33"),
    "NO export": ("500.00", "0.00", "500.00"), "NO reverse charge": ("500.00", "0.00", "500.00"),
    "NO whole coins": ("1249.99", "312.50", "1562.49"),
    "FI standard": ("240.00", "61.20", "301.20"), "FI credit note": ("48.00", "12.24", "60.24"),
    "FI mixed rates": ("301.32", "59.67", "360.99"), "FI ties": ("19.00", "4.85", "23.85"),
    "FI export": ("500.00", "0.00", "500.00"), "FI reverse charge": ("500.00", "0.00", "500.00"),
    "FI whole coins": ("167.99", "42.84", "210.83"),
    "GR standard": ("152.52", "36.60", "189.12"), "GR credit note": ("30.00", "7.20", "37.20"),
    "GR mixed rates": ("255.84", "44.40", "300.24"), "GR ties": ("14.50", "1.89", "16.39"),
    "GR export": ("500.00", "0.00", "500.00"), "GR reverse charge": ("500.00", "0.00", "500.00"),
    "GR whole coins": ("122.51", "29.40", "151.91"),
}  # fmt: skip
NAMES = tuple(SUMS)


def _standard(country: str) -> InvoicePaper:
    return invoice(country)


def _reverse(country: str) -> InvoicePaper:
    """Work for a business of another member state; at home in Norway; Iceland knows none, and its law's words are the export's."""
    if country == "IS":
        return _untaxed(country, "DK", "G", vat_number="DK10000009")
    return _untaxed(country, "NO", "AE") if country == "NO" else _untaxed(country, "SE", "AE", vat_number="SE556000000001")


def _untaxed(country: str, buyer: str, category: str, **to: str) -> InvoicePaper:
    net = "50000" if country == "IS" else "500"
    work = line(net, "0", category=category, text=WORKS[country][0])
    street, postcode, city = PLACES[buyer]
    written = (street, f"{postcode} {city}") if buyer == country else (street, f"{postcode} {city}", BUYERS[buyer][1])
    known = {"address": written, **({"name": BUYERS[buyer][0], "contact": ""} if buyer in BUYERS else {})}
    if buyer == "US":
        known["endpoint"] = "0088:7300010000001"  # a register without a network's scheme: the buyer gives its address for e-invoices
    return invoice(country, buyer=buyer, to={**known, **to}, exemption=words_for(country, category), lines=(work,))


def _export(country: str) -> InvoicePaper:
    return _untaxed(country, ABROAD[country], "G")


def _credit(country: str) -> InvoicePaper:
    first = invoice(country).lines[:1]
    return invoice(country, kind="credit_note", number="C2026-0001", credited_number="2026-0118", credited_date=date(2026, 4, 30),
                   issue_date=date(2026, 5, 6), due_date=None, eindagi=None, lines=first)  # fmt: skip


def _mixed(country: str) -> InvoicePaper:
    works = zip(NETS[country], RATES[country], WORKS[country], strict=False)
    return invoice(country, lines=tuple(line(net, rate, text=text) for net, rate, text in works))


def _ties(country: str) -> InvoicePaper:
    works = zip(TIES[country], WORKS[country], strict=False)
    return invoice(country, lines=tuple(
        line(net, rate, quantity=D(quantity), unit_price=D(price), text=text) for (quantity, price, net, rate), text in works
    ))  # fmt: skip


def _coins(country: str) -> InvoicePaper:
    """A discount and a price with more decimals than the currency has: whole krónur, whole cents."""
    first, *others = invoice(country).lines
    odd = {
        "IS": ("3", "3720.7", "11162"), "NO": ("1", "1249.985", "1249.99"), "FI": ("7", "23.998", "167.99"),
        "GR": ("7", "17.502", "122.51"),
    }  # fmt: skip
    quantity, each, net = odd[country]
    lines = (replace(first, quantity=D(quantity), unit_price=D(each), net=D(net)), *(others[:1] if country == "IS" else ()))
    return invoice(country, lines=lines)


KINDS = {
    "standard": _standard, "reverse charge": _reverse, "export": _export, "credit note": _credit, "mixed rates": _mixed, "ties": _ties,
    "whole coins": _coins,
}  # fmt: skip


@cache
def paper(name: str) -> InvoicePaper:
    """A golden document by the name it has in `SUMS`."""
    country, _, kind = name.partition(" ")
    return KINDS[kind](country)


@cache
def files(name: str) -> Files:
    """Its files."""
    return invoice_files(paper(name))


def place(name: str) -> Path:
    """Where its e-invoice is kept."""
    return FOLDER / f"{name.replace(' ', '_')}.xml"


def write() -> None:
    """Keep the e-invoices as they are made now."""
    for name in NAMES:
        xml = files(name).xml
        if xml is not None:
            place(name).write_bytes(xml)


if __name__ == "__main__":
    write()
