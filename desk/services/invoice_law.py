"""What the seller's country wants to see on an invoice, and what is missing of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

SELLER: Final = {
    "name": mark("the desk's legal name"),
    "street": mark("the desk's street"),
    "postcode": mark("the desk's postcode"),
    "city": mark("the desk's town"),
    "registration": mark("the desk's registration number"),
    "vat_number": mark("the desk's VAT number"),
}
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
