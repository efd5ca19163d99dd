"""The lines of a UBL document: quantity in a code of UNECE, price, discount, VAT category."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from desk.documents.figures import places_of
from desk.documents.ubl_parts import amount, branch, fit, leaf, number_text

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from desk.documents.values import InvoiceLine, InvoicePaper

ONE, HOUR, MINUTE, YEAR, MONTH, DAY = "C62", "HUR", "MIN", "ANN", "MON", "DAY"
# UNECE Recommendation 20 for the units a desk writes, in its five languages; what counts started quarters counts pieces.
UNITS = {
    **dict.fromkeys(("h", "t", "klst.", "klst", "ώρα", "ώρες", "hour", "hours", "time", "timer", "tunti", "tuntia"), HOUR),
    **dict.fromkeys(("year", "ár", "år", "έτος", "vuosi"), YEAR),
    **dict.fromkeys(("month", "mánuður", "mán.", "måned", "mnd", "μήνας", "kuukausi", "kk"), MONTH),
    **dict.fromkeys(("day", "dagur", "dag", "ημέρα", "päivä", "pv"), DAY),
}
MOST_NAME = 250
SLACK = Decimal("0.02")
"""How far quantity times price may be from a line's amount (Peppol, R120)."""


def add_line(root: ET.Element, paper: InvoicePaper, line: InvoiceLine, number: int, sign: int) -> None:
    """One line; a negative price is a negative quantity of a positive one (EN 16931, BR-27)."""
    credit = paper.kind == "credit_note"
    part = branch(root, "CreditNoteLine" if credit else "InvoiceLine")
    leaf(part, "ID", str(number))
    net = line.net * sign
    quantity, price = _counted(line, sign)
    full = (quantity * price).quantize(Decimal(1).scaleb(-places_of(paper.currency)), ROUND_HALF_UP) if line.discount else net
    unit = UNITS.get(line.unit.strip().lower(), ONE)
    if abs(quantity * price - full) > SLACK:  # whole krónur: the product is not what the rounded line says, so it is one whole
        quantity, price, unit = Decimal(1 if full >= 0 else -1), abs(full), ONE
    leaf(part, "CreditedQuantity" if credit else "InvoicedQuantity", number_text(quantity), {"unitCode": unit})
    amount(part, "LineExtensionAmount", net, paper.currency)
    if line.discount and full != net:
        _add_discount(part, line, full, net, paper.currency)
    item = branch(part, "Item")
    leaf(item, "Description", line.detail)
    leaf(item, "Name", (fit(line.text) or fit(line.detail) or "–")[:MOST_NAME])
    category = branch(item, "ClassifiedTaxCategory")
    kind, rate = (line.category, line.vat_rate) if line.vat_rate is not None else fallback(paper)
    leaf(category, "ID", kind)
    if kind != "O":
        leaf(category, "Percent", number_text(rate))
    leaf(branch(category, "TaxScheme"), "ID", "VAT")
    leaf(branch(part, "Price"), "PriceAmount", number_text(price), {"currencyID": paper.currency})


def _counted(line: InvoiceLine, sign: int) -> tuple[Decimal, Decimal]:
    """Quantity and unit price whose product is the line before its discount; a bare sum is one of itself."""
    quantity, price = line.quantity, line.unit_price
    if line.vat_rate is None or (price is None and not line.net):
        return abs(quantity or Decimal(1)), Decimal(0)
    if quantity is None or price is None or not quantity:
        quantity, price = Decimal(1), line.net
    quantity *= sign
    return (-quantity, -price) if price < 0 else (quantity, price)


def _add_discount(part: ET.Element, line: InvoiceLine, full: Decimal, net: Decimal, currency: str) -> None:
    """A discount is an allowance; on a line that runs backwards it is a charge (amounts are never negative)."""
    off = full - net
    allowance = branch(part, "AllowanceCharge")
    leaf(allowance, "ChargeIndicator", "true" if off < 0 else "false")
    leaf(allowance, "AllowanceChargeReasonCode", "ADZ" if off < 0 else "95")
    leaf(allowance, "AllowanceChargeReason", "Discount")
    # A percentage is told only where the amount is it: whole krónur may be half a króna off, which Peppol does not take (R040).
    exact = abs(abs(full) * line.discount / 100 - abs(off)) <= SLACK
    leaf(allowance, "MultiplierFactorNumeric", number_text(line.discount) if exact else "")
    amount(allowance, "Amount", abs(off), currency)
    if exact:
        amount(allowance, "BaseAmount", abs(full), currency)


def fallback(paper: InvoicePaper) -> tuple[str, Decimal]:
    """The category and rate of a line without a price: those of the document, so that it bears no row of its own."""
    return (paper.vat_rows[0].category, paper.vat_rows[0].rate) if paper.vat_rows else ("Z", Decimal(0))
