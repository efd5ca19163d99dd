"""What the seller's country wants to see on an invoice, and what is missing of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.rules.tax_rates import check_rate
from desk.rules.tax_treatment import EU, REVERSE, TAXED, treatment, words_for
from desk.services.registers import registration_number, vat_number
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desk.models import Invoice, InvoiceLine
    from desk.rules.tax_treatment import Treatment

ZERO: Final = "Z"

SELLER: Final = {
    "name": mark("the desk's legal name"),
    "street": mark("the desk's street"),
    "postcode": mark("the desk's postcode"),
    "city": mark("the desk's town"),
    "registration": mark("the desk's registration number"),
    "vat_number": mark("the desk's VAT number"),
}
PLACE: Final = mark("the place where the work was delivered")
BUYER_VAT: Final = mark("the customer's VAT number")
WORDS: Final = mark("the reason why no VAT is charged")
BUYER: Final = {
    "name": mark("the customer's name"),
    "street": mark("the customer's street"),
    "postcode": mark("the customer's postcode"),
    "city": mark("the customer's town"),
    "registration": mark("the customer's registration number"),
}
# Sources: IS reg. 50/1993 ch. II; NO bokføringsforskriften § 5-1-1 and 5-1-2; FI AVL 209 e §; GR KFAS art. 9. The ΑΦΜ and the
# Norwegian number (with MVA behind it) are the VAT number too.
SELLER_VAT: Final = frozenset({"IS", "FI"})
BUYER_NUMBER: Final = frozenset({"IS", "GR"})
ADDRESS: Final = ("street", "postcode", "city")


def missing(seller: dict[str, Any], buyer: dict[str, Any]) -> tuple[str, ...]:
    """What must be filled in before an invoice of this seller to this buyer is legal: English names, keys of their translations."""
    return (*_of_seller(seller), *_of_buyer(buyer, seller["country"]))


def missing_of_seller(seller: dict[str, Any]) -> tuple[str, ...]:
    """The seller's own part of it."""
    return tuple(_of_seller(seller))


def missing_of(row: Invoice, seller: dict[str, Any], buyer: dict[str, Any]) -> tuple[str, ...]:
    """What else this very invoice must say: in Norway the place of delivery, and where no VAT is charged to whom and why."""
    found = []
    if seller["country"] == "NO" and not (row.supply_place or buyer["city"] or seller["city"]).strip():
        found.append(PLACE)
    categories = categories_of(row, seller, buyer)
    if categories & {REVERSE, "K"} and not buyer["vat_number"].strip() and not (buyer["country"] == "NO" and buyer["registration"].strip()):
        found.append(BUYER_VAT)
    if not row.exemption.strip() and any(not words_for(seller["country"], one) for one in categories - {TAXED, ZERO}):
        found.append(WORDS)
    return tuple(found)


def category_of(line: InvoiceLine, seller: dict[str, Any], buyer: dict[str, Any]) -> str:
    """The VAT category of a line: as it says, and of one at nothing per cent what the law makes of the two countries."""
    if line.vat_category != TAXED or line.vat_rate:
        return line.vat_category
    found = treatment_of(seller, buyer).category
    return ZERO if found == TAXED else found


def categories_of(row: Invoice, seller: dict[str, Any], buyer: dict[str, Any]) -> set[str]:
    """The VAT categories of a document's priced lines."""
    return {category_of(line, seller, buyer) for line in row.lines if line.unit_price is not None}


def treatment_of(seller: dict[str, Any], buyer: dict[str, Any]) -> Treatment:
    """Who owes the VAT of this seller's work for this buyer; in another country of the EU only a VAT number makes a business."""
    abroad = buyer["vat_number"].strip() or (buyer["registration"].strip() if not {seller["country"], buyer["country"]} <= EU else "")
    return treatment(seller["country"], buyer["country"], business=bool(abroad))


def treat(row: Invoice, seller: dict[str, Any], buyer: dict[str, Any]) -> None:
    """Take the VAT off a new draft's lines where the law says that the seller charges none; the sums are the caller's to make anew."""
    found = treatment_of(seller, buyer)
    if found.taxed:
        return
    for line in row.lines:
        line.vat_category, line.vat_rate = found.category, Decimal(0)


def refuse_numbers(*parties: dict[str, Any]) -> None:
    """Refuse a registration or VAT number whose check digit does not hold, however it came to stand there: no published rule sees it."""
    for party in parties:
        registration_number(party["registration"], party["country"])
        vat_number(party["vat_number"], party["country"])


def refuse_rates(row: Invoice, seller: dict[str, Any], *, issued: date) -> None:
    """Refuse a VAT rate the seller's country did not have on the day of supply, which is the last of the work, else of the issue."""
    day = row.supply_to or row.supply_from or issued
    for line in row.lines:
        if line.unit_price is not None and line.net and line.vat_category == TAXED and line.vat_rate:
            check_rate(line.vat_rate, seller["country"], day, seller.get("vat_zone", ""))


def _of_seller(seller: dict[str, Any]) -> Iterator[str]:
    needed = ["name", *ADDRESS, "registration"]
    if seller["country"] in SELLER_VAT:
        needed.append("vat_number")
    # A Greek desk may keep its ΑΦΜ in either place.
    given = dict(seller, registration=seller["registration"] or (seller["vat_number"] if seller["country"] == "GR" else ""))
    yield from (name for key, name in SELLER.items() if key in needed and not given[key].strip())


def _of_buyer(buyer: dict[str, Any], country: str) -> Iterator[str]:
    needed = ["name"]
    # In Norway the buyer's number may stand for its address.
    if country != "NO" or not buyer["registration"].strip():
        needed += ADDRESS
    if country in BUYER_NUMBER and buyer["country"] == country:
        needed.append("registration")
    given = dict(buyer, registration=buyer["registration"] or (buyer["vat_number"] if country == "GR" else ""))
    yield from (name for key, name in BUYER.items() if key in needed and not given[key].strip())


def refuse_missing(names: tuple[str, ...]) -> None:
    """Refuse to issue while something is missing, naming up to three of it."""
    if not names:
        return
    first, second, third = (*names, "", "")[:3]
    if len(names) == 1:
        raise Refused("Before this can be issued, fill in: {first:tr}.", field="missing", first=first)
    if len(names) == 2:  # noqa: PLR2004 - each number of names has its own sentence
        raise Refused("Before this can be issued, fill in: {first:tr}, {second:tr}.", field="missing", first=first, second=second)
    if len(names) == 3:  # noqa: PLR2004 - as above
        raise Refused(
            "Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr}.",
            field="missing",
            first=first,
            second=second,
            third=third,
        )
    raise Refused(
        "Before this can be issued, fill in: {first:tr}, {second:tr}, {third:tr} and {more} more.",
        field="missing", first=first, second=second, third=third, more=len(names) - 3,
    )  # fmt: skip
