"""What is asked of a customer, a person, a contract and a site: fields as rows."""

from __future__ import annotations

from typing import Any

from desk.ui.pages.customers.agreed_text import read_hours, read_names, write_hours, write_names
from desk.ui.record_form import FieldRow
from desk.ui.trade_words import CONTRACTS, TIERS
from desk.words import LANGUAGES, mark

LANGUAGE_NAMES: dict[Any, str] = {row.code: row.name for row in LANGUAGES.values()}
TIER_CHOICES: dict[Any, str] = {"": mark("No tier"), **TIERS}
CONTRACT_CHOICES: dict[Any, str] = {**CONTRACTS, **{f"tier_{key}": name for key, name in TIERS.items()}}
CUSTOMER = (
    FieldRow("name", mark("Name"), span=2),
    FieldRow("registration_number", mark("Registration number")),
    FieldRow("vat_number", mark("VAT number")),
    FieldRow("street", mark("Street"), span=2),
    FieldRow("postcode", mark("Postcode")),
    FieldRow("city", mark("City")),
    FieldRow("country", mark("Country"), hint=mark("Two letters, such as IS")),
    FieldRow("language", mark("Language of papers"), "choice", choices=LANGUAGE_NAMES),
    FieldRow("email", mark("E-mail")),
    FieldRow("phone", mark("Phone")),
    FieldRow("tier", mark("Tier"), "choice", choices=TIER_CHOICES),
    FieldRow("buyer_reference", mark("The buyer's reference")),
    FieldRow("subscribed", mark("Has a subscription"), "flag", 2),
    FieldRow("credit_stop", mark("Credit stop: no chargeable work until paid"), "flag", 2),
    FieldRow("notes", mark("Notes"), "area", 2),
)
CONTACT = (
    FieldRow("name", mark("Name")),
    FieldRow("title", mark("Role")),
    FieldRow("phone", mark("Phone")),
    FieldRow("email", mark("E-mail")),
    FieldRow("first_login_on", mark("First login"), "date"),
    FieldRow("trained_on", mark("Training completed"), "date"),
    FieldRow("authorised", mark("May order chargeable work"), "flag", 2),
    FieldRow("superuser", mark("Superuser (level 1)"), "flag", 2),
    FieldRow("active", mark("Still there"), "flag", 2),
)
CONTRACT = (
    FieldRow("kind", mark("Kind"), "choice", 2, CONTRACT_CHOICES),
    FieldRow("starts_on", mark("Starts"), "date"),
    FieldRow("ends_on", mark("Ends"), "date", hint=mark("Empty: without an end")),
    FieldRow("price", mark("Fee a year, without VAT"), "amount", hint=mark("Empty: as the profile says")),
    FieldRow("hourly_rate", mark("Hourly rate agreed"), "amount"),
    FieldRow("surcharge", mark("SLA surcharge, %"), "amount"),
    FieldRow("note", mark("Note")),
    FieldRow("covers_out_of_hours", mark("Covers hours outside the desk's"), "flag", 2),
    FieldRow("quote_first", mark("Work needs an approved quote first"), "flag", 2),
    FieldRow("windows", mark("Raised tier: agreed hours outside the desk's"), span=2,
             hint=mark("Such as mon–fri 17:00–21:00, sat 10:00–14:00"), write=write_hours, read=read_hours),
    FieldRow("agreed_contacts", mark("Raised tier: contacts agreed on, who may order in it"), span=2,
             hint=mark("Names with commas between them"), write=write_names, read=read_names),
)
SITE = (
    FieldRow("name", mark("Name")),
    FieldRow("url", mark("Web address")),
    FieldRow("product_version", mark("Product version")),
    FieldRow("project_price", mark("Price of the project"), "amount"),
    FieldRow("training_quarters", mark("Training quarters included and left"), "whole"),
)
DEFAULTS: dict[str, Any] = {"active": True, "subscribed": True, "covers_out_of_hours": True, "training_quarters": 0}
