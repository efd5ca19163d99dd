"""Seller and buyer as a document needs them: taken from the rows once, as JSON, and printed from nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.documents.values import Party
from desk.words import speaker

if TYPE_CHECKING:
    from desk.models import BillingTerms, Customer, DeskInfo

# Companies of these forms must print the word Foretaksregisteret (foretaksregisterloven § 10-2).
REGISTERED_FORMS: Final = frozenset({"AS", "ASA", "NUF"})


def seller_of(desk: DeskInfo) -> dict[str, Any]:
    """The desk as the seller of a document issued now."""
    words = desk.legal_name.replace(".", "").split()
    return {
        "name": desk.legal_name or desk.name, "trade_name": desk.name, "tagline": desk.tagline, "street": desk.street,
        "postcode": desk.postcode, "city": desk.city, "country": desk.country, "registration": desk.registration_number,
        "vat_number": desk.vat_number, "tax_office": desk.tax_office, "email": desk.email, "phone": desk.phone, "iban": desk.iban,
        "bic": desk.bic, "account": desk.account, "foretaksregisteret": desk.country == "NO" and bool(REGISTERED_FORMS & set(words)),
        "colour": desk.colour, "commercial_register": desk.commercial_register, "endpoint": desk.endpoint, "kid_length": desk.kid_length,
        "kid_check": desk.kid_check, "claim_bank": desk.claim_bank, "vat_zone": desk.vat_zone,
    }  # fmt: skip


def buyer_of(customer: Customer, terms: BillingTerms | None = None) -> dict[str, Any]:
    """A customer as the buyer, or the payer, of a document issued now."""
    return {
        "name": customer.name, "street": customer.street, "postcode": customer.postcode, "city": customer.city, "country": customer.country,
        "registration": customer.registration_number, "vat_number": customer.vat_number, "email": customer.email,
        "endpoint": terms.endpoint if terms is not None else "",
    }  # fmt: skip


def party_of(kept: dict[str, Any], *, abroad_of: str, language: str) -> Party:
    """The party a document prints; the country is a line of the address only for a reader in another."""
    country = kept["country"]
    address = [kept["street"], f"{kept['postcode']} {kept['city']}".strip()]
    if country != abroad_of:
        address.append(country_name(country, language))
    printed = ("name", "trade_name", "tagline", "registration", "vat_number", "tax_office", "email", "phone", "iban", "bic", "account")
    needed = ("street", "postcode", "city", "endpoint", "commercial_register")  # e-invoices have their own place for each
    fields = {name: kept[name] for name in (*printed, *needed) if name in kept}
    return Party(
        country=country, address=tuple(line for line in address if line), foretaksregisteret=kept.get("foretaksregisteret", False), **fields
    )


def country_name(country: str, language: str) -> str:
    """A country's name in a language, its two letters where the name is not known."""
    from babel import Locale

    return str(Locale.parse(speaker(language).language.locale).territories.get(country, country))
