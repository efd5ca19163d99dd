"""What is asked of a customer, a person and a site: fields as rows."""

from __future__ import annotations

from typing import Any

from desk.ui.pages.customers.ways_field import WaysField
from desk.ui.record_form import FieldRow
from desk.ui.trade_words import TIERS
from desk.words import LANGUAGES, mark

LANGUAGE_NAMES: dict[Any, str] = {row.code: row.name for row in LANGUAGES.values()}
# Who works at the desk, filled in when they are read.
PEOPLE_CHOICES: dict[Any, str] = {0: mark("Nobody in particular")}
TIER_CHOICES: dict[Any, str] = {"": mark("No tier"), **TIERS}
CUSTOMER = (
    FieldRow("name", mark("Name"), span=2),
    FieldRow("registration_number", mark("Registration number")),
    FieldRow("vat_number", mark("VAT number")),
    FieldRow("street", mark("Street"), span=2),
    FieldRow("postcode", mark("Postcode")),
    FieldRow("city", mark("City")),
    FieldRow("visit_address", mark("Visiting address"), span=2, hint=mark("Only if it is another one")),
    FieldRow("country", mark("Country"), hint=mark("Two letters, such as IS")),
    FieldRow("language", mark("Language of papers"), "choice", choices=LANGUAGE_NAMES),
    FieldRow("email", mark("E-mail")),
    FieldRow("phone", mark("Phone")),
    FieldRow("tier", mark("Tier"), "choice", choices=TIER_CHOICES),
    FieldRow("buyer_reference", mark("The buyer's reference")),
    FieldRow("named_contact_id", mark("Named contact at our side"), "choice", 2, PEOPLE_CHOICES),
    FieldRow("subscribed", mark("Has a subscription"), "flag", 2),
    FieldRow("credit_stop", mark("Credit stop: no chargeable work until paid"), "flag", 2),
    FieldRow("notes", mark("Notes"), "area", 2),
)
CONTACT = (
    FieldRow("name", mark("Name")),
    FieldRow("title", mark("Role")),
    FieldRow("phone", mark("Phone")),
    FieldRow("email", mark("E-mail")),
    FieldRow("ways", mark("More numbers and addresses"), span=2, made=WaysField),
    FieldRow("first_login_on", mark("First login"), "date"),
    FieldRow("trained_on", mark("Training completed"), "date"),
    FieldRow("authorised", mark("May order chargeable work"), "flag", 2),
    FieldRow("superuser", mark("Superuser (level 1)"), "flag", 2),
    FieldRow("active", mark("Still there"), "flag", 2),
)
SITE = (
    FieldRow("name", mark("Name")),
    FieldRow("url", mark("Web address")),
    FieldRow("product_version", mark("Product version")),
    FieldRow("project_price", mark("Price of the project"), "amount"),
    FieldRow("training_quarters", mark("Training quarters included and left"), "whole"),
)
DEFAULTS: dict[str, Any] = {"active": True, "subscribed": True, "covers_out_of_hours": True, "training_quarters": 0, "ways": ()}
