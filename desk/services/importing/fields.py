"""What a column of an imported or exported table may be: fields of customers, people and sites, found by their headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from desk.services import contact_ways
from desk.services.customer import edits as customer_edits
from desk.services.folding import fold
from desk.services.importing import cells as import_cells
from desk.words import LANGUAGES, mark, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class ImportField:
    """One field: `key` is `customer.name`, `read` takes a cell that is not empty, `also` are headings other programs write."""

    key: str
    label: str
    read: Callable[[str, str], Any]
    also: tuple[str, ...] = ()

    @property
    def thing(self) -> str:
        """Customer, contact or site."""
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """The field of the thing."""
        return self.key.partition(".")[2]


text, needed, email, phone = customer_edits.text, customer_edits.needed, contact_ways.email, contact_ways.phone
# fmt: off
FIELDS: Final = tuple(ImportField(*row) for row in (
    ("customer.name", mark("Customer"), needed, ("company", "fyrirtaeki", "firma", "firmanavn", "bedrift", "yritys", "etaireia", "εταιρεια",
     "επωνυμια", "organisation", "organization", "kundenavn", "asiakkaan nimi", "account", "vidskiptavinur", "kunde", "asiakas")),
    ("customer.registration_number", mark("Registration number"), text, ("kennitala", "kt", "orgnr", "org nr", "organisasjonsnummer",
     "y-tunnus", "ytunnus", "αφμ", "afm", "company number", "business id")),
    ("customer.vat_number", mark("VAT number"), text, ("vat", "vat no", "vsk", "vsk-numer", "mva", "mva-nummer", "alv-numero", "alv")),
    ("customer.street", mark("Street"), text, ("address", "heimilisfang", "adresse", "gateadresse", "katuosoite", "osoite", "διευθυνση",
     "gata", "street address")),
    ("customer.postcode", mark("Postcode"), text, ("zip", "postal code", "zip code", "postnr", "postnumer", "τκ", "τ.κ.")),
    ("customer.city", mark("City"), text, ("town", "stadur", "poststed", "sted", "postitoimipaikka", "kaupunki", "πολη", "baer")),
    ("customer.country", mark("Country"), import_cells.country, ("land", "maa", "χωρα", "country code")),
    ("customer.visit_address", mark("Visiting address"), text, ()),
    ("customer.language", mark("Language of papers"), import_cells.language, ("language", "tungumal", "sprak", "kieli", "γλωσσα")),
    ("customer.email", mark("E-mail"), email, ("email", "mail", "netfang", "e-post", "epost", "sahkoposti", "sahkopostiosoite",
     "company e-mail")),
    ("customer.phone", mark("Phone"), phone, ("telephone", "tel", "simi", "telefon", "puhelin", "τηλεφωνο", "phone number")),
    ("customer.tier", mark("Tier"), import_cells.tier, ("plan", "level of service")),
    ("customer.buyer_reference", mark("The buyer's reference"), text, ("reference", "buyer reference", "deres ref", "viite")),
    ("customer.subscribed", mark("Has a subscription"), import_cells.flag, ("subscribed",)),
    ("customer.credit_stop", mark("Credit stop"), import_cells.flag, ()),
    ("customer.notes", mark("Notes"), text, ("note", "comment", "comments", "athugasemd", "merknad", "huomautus", "σχολια")),
    ("contact.name", mark("Person"), needed, ("contact", "contact name", "contact person", "tengilidur", "kontakt", "kontaktperson",
     "yhteyshenkilo", "υπευθυνος επικοινωνιας", "full name", "user", "nafn tengilids")),
    ("contact.title", mark("Role"), text, ("title", "job title", "starfsheiti", "stilling", "titteli", "θεση")),
    ("contact.email", mark("The person's e-mail"), email, ("contact e-mail", "contact email", "netfang tengilids", "kontakt e-post")),
    ("contact.phone", mark("The person's phone"), phone, ("contact phone", "mobile", "farsimi", "gsm", "mobil", "matkapuhelin", "κινητο")),
    ("contact.ways", mark("More numbers and addresses"), import_cells.more_ways, ("other phones", "other numbers")),
    ("contact.authorised", mark("May order chargeable work"), import_cells.flag, ("authorised", "authorized", "may order")),
    ("contact.superuser", mark("Superuser (level 1)"), import_cells.flag, ("superuser",)),
    ("contact.first_login_on", mark("First login"), import_cells.day, ("first login on",)),
    ("contact.trained_on", mark("Training completed"), import_cells.day, ("trained", "trained on")),
    ("contact.active", mark("Still there"), import_cells.flag, ("active",)),
    ("site.name", mark("Site"), needed, ("web site", "website", "vefur", "nettsted", "sivusto", "ιστοτοπος", "site name")),
    ("site.url", mark("Web address"), text, ("url", "domain", "len", "veffang", "nettadresse", "verkko-osoite")),
    ("site.product_version", mark("Product version"), text, ("version", "utgafa", "versjon", "versio", "εκδοση")),
    ("site.project_price", mark("Price of the project"), import_cells.amount, ("project price",)),
    ("site.training_quarters", mark("Training quarters included and left"), import_cells.whole, ("training quarters",)),
))
# fmt: on
NEITHER: Final = re.compile(r"[\W_]+")
BY_KEY: Final = {field.key: field for field in FIELDS}
# Headings that say a person's in a table whose company has a heading of its own.
PLAIN: Final = {"name": "contact.name", "nafn": "contact.name", "navn": "contact.name", "nimi": "contact.name", "ονομα": "contact.name"}
TURNED: Final = {"customer.email": "contact.email", "customer.phone": "contact.phone"}


def guess(head: Sequence[str]) -> tuple[str, ...]:
    """The field of each heading, "" for what is not known; a field is used once.

    A heading that says only a name is the customer's, unless another one names the company: then it is the person's, and so are
    number and address.
    """
    known, bare = _known(), [_bare(each) for each in head]
    company = any(known.get(each) == "customer.name" for each in bare)
    person = company and any(each in PLAIN for each in bare)
    found: list[str] = []
    for each in bare:
        key = known.get(each, "")
        if each in PLAIN:
            key = "contact.name" if person else "customer.name"
        elif person and key in TURNED and TURNED[key] not in (known.get(other) for other in bare):
            key = TURNED[key]
        found.append("" if key in found else key)
    return tuple(found)


def _bare(heading: str) -> str:
    """A heading by its letters and digits alone: Org.nr, Org. nr. and orgnr are one."""
    return NEITHER.sub("", fold(heading))


@cache
def _known() -> dict[str, str]:
    """Folded headings with their fields: our own in every language first, then what others write."""
    found: dict[str, str] = {}
    for field in FIELDS:
        found.setdefault(_bare(field.key), field.key)
        for code in LANGUAGES:
            found.setdefault(_bare(speaker(code).tr(field.label)), field.key)
    for field in FIELDS:
        for heading in field.also:
            found.setdefault(_bare(heading), field.key)
    return found
