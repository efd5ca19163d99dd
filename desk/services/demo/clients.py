"""The demo's customers: companies with a site, two contacts and what they have agreed on."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.rules.contract_terms import renewal_after
from desk.rules.vocabulary import TIERS
from desk.services import customers
from desk.services.demo import numbers
from desk.services.demo.data import one_of, rows, word
from desk.services.demo.scene import Client
from desk.services.search import fold

if TYPE_CHECKING:
    from desk.services.demo.scene import Scene

CONTRACTS: Final = {
    "service": "service_agreement", "pack": "phone_pack", "maintenance": "maintenance", "sla": "sla", "support": "support",
}  # fmt: skip
LONG_AGO: Final = timedelta(days=300)
NOTICE: Final = 30


def add_clients(scene: Scene) -> None:
    """Add every customer of the table."""
    for number, row in enumerate(rows(scene.data.clients)):
        scene.clients[row[0]] = _client(scene, number, *row)


def _client(
    scene: Scene, number: int, site: str, company: str, street: str, town: str, first: str, second: str, traits: str
) -> Client:
    store, at, by = scene.store, scene.now - LONG_AGO, scene.people[0]
    country = scene.profile.country
    postcode, _, city = town.rpartition(" ")
    domain = f"{site}.example"
    registered = numbers.registration(country, scene.rng, scene.registered)
    fields = {
        "name": company, "street": street, "postcode": postcode, "city": city, "registration_number": registered,
        "vat_number": numbers.vat(country, registered, scene.rng), "email": f"post@{domain}", "phone": _phone(scene, number, 0),
        "tier": one_of(traits, TIERS, "") or None, "subscribed": "unsubscribed" not in traits.split(),
    }  # fmt: skip
    made = customers.add_customer(store, op_key=scene.key(f"customer:{number}"), fields=fields, at=at, by=by).result
    price = word(traits, "project:")
    own_site = {
        "name": domain, "url": f"https://{domain}", "product_version": word(traits, "version:"),
        "project_price": Decimal(price) if price else None, "training_quarters": int(word(traits, "training:", "0")),
    }  # fmt: skip
    site_id = customers.save_site(store, customer_id=made, site_id=None, fields=own_site, at=at, by=by).result
    contacts = tuple(_contact(scene, made, number, place, written, domain) for place, written in enumerate((first, second)))
    for trait in traits.split():
        if trait in CONTRACTS:
            _contract(scene, made, CONTRACTS[trait], traits)
    return Client(made, site_id, contacts)


def _contact(scene: Scene, customer_id: int, number: int, place: int, written: str, domain: str) -> int:
    name, _, title = (part.strip() for part in written.partition(","))
    email = f"{fold(name).partition(' ')[0]}@{domain}"
    email = email if email.isascii() else f"{'post' if place else 'info'}.{number}@{domain}"
    fields: dict[str, Any] = {
        "name": name, "title": title, "email": email, "phone": _phone(scene, number, place + 1), "authorised": place == 0,
        "superuser": place == 0,
    }  # fmt: skip
    if place == 0:
        fields |= {"first_login_on": date(scene.today.year - 2, 3, 2), "trained_on": date(scene.today.year - 2, 4, 10)}
    elif scene.profile.promises.training_months and not number % 8:
        # A new user whose training is due one of these days.
        fields |= {"first_login_on": scene.today - timedelta(days=25)}
    by = scene.people[0]
    saved = customers.save_contact(scene.store, customer_id=customer_id, contact_id=None, fields=fields, at=scene.now, by=by)
    return int(saved.result)


def _contract(scene: Scene, customer_id: int, kind: str, traits: str) -> None:
    starts = date(scene.today.year - 1, 1 + customer_id % 9, 1)
    fields: dict[str, Any] = {
        "kind": kind, "starts_on": starts, "renewal": "year", "renews_on": renewal_after(starts, "year", scene.today),
        "notice_days": NOTICE,
    }  # fmt: skip
    rate = word(traits, "rate:")
    if rate:
        fields["hourly_rate"] = Decimal(rate)
    if kind == "service_agreement":
        fields["quote_first"] = "quote" in traits.split()
    customers.save_contract(scene.store, customer_id=customer_id, contract_id=None, fields=fields, at=scene.now, by=scene.people[0])


def _phone(scene: Scene, number: int, place: int) -> str:
    """A number of the customer's: the same stem, another ending."""
    return scene.data.phone.format(f"{number * 3 + place + 10:03}")
