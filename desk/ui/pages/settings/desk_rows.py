"""The desk's particulars as rows of a form: which there are, in which country, and by what other names they are asked for."""

from __future__ import annotations

from typing import Any

from desk.ui.reading import read_whole
from desk.ui.record_form import FieldRow
from desk.words import LANGUAGES, mark

LANGUAGE_NAMES: dict[Any, str] = {row.code: row.name for row in LANGUAGES.values()}
ROWS = (
    FieldRow("name", mark("The desk's name")),
    FieldRow("legal_name", mark("Legal name")),
    FieldRow("tagline", mark("Line below the name"), span=2),
    FieldRow("street", mark("Street"), span=2),
    FieldRow("postcode", mark("Postcode")),
    FieldRow("city", mark("City")),
    FieldRow("country", mark("Country"), hint=mark("Two letters, such as IS")),
    FieldRow("registration_number", mark("Registration number")),
    FieldRow("vat_number", mark("VAT number")),
    FieldRow("tax_office", mark("Tax office")),
    FieldRow("email", mark("E-mail")),
    FieldRow("phone", mark("Telephone")),
    FieldRow("iban", mark("IBAN")),
    FieldRow("bic", mark("BIC")),
    FieldRow("account", mark("Account number")),
    FieldRow("kid_length", mark("Digits of a KID"), hint=mark("As agreed with the bank"), read=lambda key, text, _: kid_digits(key, text)),
    FieldRow("kid_check", mark("Check digit of a KID"), "choice", choices={"mod10": "MOD10", "mod11": "MOD11"}),
    FieldRow("claim_bank", mark("Bank and branch of claims"), hint=mark("Four digits, such as 0133; empty: no claims")),
    FieldRow("vat_zone", mark("VAT zone"), "choice", choices={"": mark("The whole country"), "islands": mark("Islands with lower rates")}),
    FieldRow("commercial_register", mark("ΓΕΜΗ number"), hint=mark("Twelve digits")),
    FieldRow("endpoint", mark("E-invoice address"), hint=mark("Empty: the registration number")),
    FieldRow("payment_days", mark("Days to pay"), "whole"),
    FieldRow("language", mark("Language of papers"), "choice", choices=LANGUAGE_NAMES),
    FieldRow("colour", mark("Colour of papers"), hint="#0B6685"),
)
# What only some countries' banks, tax offices and networks ask for: elsewhere it would do nothing.
ONLY_IN = {
    "kid_length": {"NO"}, "kid_check": {"NO"}, "claim_bank": {"IS"}, "vat_zone": {"GR"}, "commercial_register": {"GR"},
    "endpoint": {"IS", "NO", "FI"},
}  # fmt: skip
# What the law calls them, where another page leads here.
ALSO = {"registration": "registration_number", "vat": "vat_number", "address": "street", "missing": "legal_name"}
# What an invoice calls them, and the field that says it.
LACKS = {
    "the desk's legal name": "legal_name", "the desk's street": "street", "the desk's postcode": "postcode", "the desk's town": "city",
    "the desk's registration number": "registration_number", "the desk's VAT number": "vat_number",
}  # fmt: skip


def kid_digits(key: str, text: str) -> int | None:
    """How many digits; nothing typed leaves it to the number."""
    return read_whole(key, text) if text else None
