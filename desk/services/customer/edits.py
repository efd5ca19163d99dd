"""Customers, sites and contacts, added and changed: every field checked, by a table of what may be in it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import select

from desk.models import Contact, Customer, Person, Site, Ticket
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.rules.vocabulary import TIERS
from desk.services import contact_ways, desks, tickets
from desk.services.changes import Changed
from desk.services.registers import registration_number, vat_number
from desk.services.search import fold
from desk.services.ticket.record import find_anew
from desk.services.versions import keep_change, still_mine
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy.orm import Session

    from desk.services.store import Store

Check = dict[str, "Callable[[str, Any], Any]"]
Row = TypeVar("Row", Site, Contact)
LONGEST = 4000
COUNTRY_LETTERS = 2


def text(field: str, value: Any) -> str:
    """A text without blanks around it."""
    written = str(value or "").strip()
    if len(written) > LONGEST:
        raise Refused("This is longer than {most} characters: shorten it.", field=field, most=LONGEST)
    return written


def needed(field: str, value: Any) -> str:
    """A text that must not be empty."""
    written = text(field, value)
    if not written:
        raise Refused("A name is needed.", field=field)
    return written


def flag(field: str, value: Any) -> bool:
    """Yes or no."""
    del field
    return bool(value)


def day(field: str, value: Any) -> date | None:
    """A date, or none."""
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    raise Refused("“{value}” is not a date.", field=field, value=str(value)[:40])


def amount(field: str, value: Any) -> Decimal | None:
    """An amount of 0 or more with at most two decimals, or none."""
    if value is None:
        return None
    number = Decimal(value)
    if not number.is_finite() or number < 0 or number > Decimal(10) ** 12 or number != round(number, 2):
        raise Refused("{value} is not an amount of money: write 0 or more, with at most two decimals.", field=field, value=str(value)[:40])
    return number


def quarters(field: str, value: Any) -> int:
    """A whole number of 0 or more."""
    if not isinstance(value, int) or value < 0:
        raise Refused("{value} is not a number of quarters: write a whole number of 0 or more.", field=field, value=str(value)[:40])
    return value


def tier(field: str, value: Any) -> str | None:
    """A tier, or none."""
    if value and value not in TIERS:
        raise Refused("“{value}” is not a tier.", field=field, value=str(value)[:40])
    return value or None


def _language(field: str, value: Any) -> str:
    if value not in LANGUAGES:
        raise Refused("“{value}” is not a language this program writes.", field=field, value=str(value)[:40])
    return str(value)


def _country(field: str, value: Any) -> str:
    code = str(value or "").strip().upper()
    if len(code) != COUNTRY_LETTERS or not code.isascii() or not code.isalpha():
        raise Refused("“{value}” is not a country's two letters, such as IS, NO, FI or GR.", field=field, value=str(value)[:40])
    return code


def _person(field: str, value: Any) -> int | None:
    del field
    return int(value) if value else None


CUSTOMER: Check = {
    "name": needed, "language": _language, "registration_number": text, "vat_number": text, "street": text, "postcode": text, "city": text,
    "country": _country, "visit_address": text,
    "email": contact_ways.email, "phone": contact_ways.phone, "tier": tier,
    "subscribed": flag, "credit_stop": flag, "buyer_reference": text, "notes": text, "named_contact_id": _person,
}  # fmt: skip
SITE: Check = {"name": needed, "url": text, "product_version": text, "project_price": amount, "training_quarters": quarters}
CONTACT: Check = {
    "name": needed, "title": text, "email": contact_ways.email, "phone": contact_ways.phone, "authorised": flag, "superuser": flag,
    "first_login_on": day, "trained_on": day, "active": flag, "ways": contact_ways.ways,
}  # fmt: skip


def checked(fields: Mapping[str, Any], checks: Check) -> dict[str, Any]:
    """The fields, each as its check keeps it; a field that does not exist is a bug."""
    return {field: checks[field](field, value) for field, value in fields.items()}


def customer_search(customer: Customer, sites: list[Site]) -> str:
    """What a customer is found by: name, place, numbers, and the names and addresses of its sites; a merged one by nothing."""
    if customer.merged_into_id is not None:
        return ""
    own = [customer.name, customer.city, customer.registration_number, customer.vat_number, phone_digits(customer.phone, customer.country)]
    return fold(" ".join([*own, *(part for site in sites for part in (site.name, site.url)), customer.email]))


def find_customer(session: Session, customer_id: int, *, lock: bool = False) -> Customer:
    """A customer's row, locked for a change if asked; refused when it is gone."""
    found = session.get(Customer, customer_id, with_for_update=lock)
    if found is None:
        raise Refused("This customer is not there any more.", field="customer_id")
    return found


def add_customer(store: Store, *, op_key: str, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add a customer; `result` is its id. Name is needed; registration and VAT numbers are checked by country."""
    desk = desks.desk_info(store)
    values = checked({"name": "", "language": desk.language, "country": desk.country, **fields}, CUSTOMER)
    values |= _numbers(values, values["country"])
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("customer", earlier["id"]), result=earlier["id"])
        added = Customer(**values, search="", created_at=at)
        _check_person(session, values)
        session.add(added)
        session.flush()
        added.search = customer_search(added, [])
        store.done(session, op_key=op_key, result={"id": added.id})
        return Changed.of(("customer", added.id), result=added.id)


def change_customer(store: Store, *, customer_id: int, version: int, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Change a customer's fields; of two who changed one field differently the second is Refused with both values."""
    mine = checked(fields, CUSTOMER)
    with store.write() as session:
        found = find_customer(session, customer_id, lock=True)
        mine |= _numbers(mine, mine.get("country", found.country))
        now = {field: getattr(found, field) for field in CUSTOMER}
        wanted = still_mine(session, thing=f"customer:{customer_id}", read=version, current=found.version, now=now, mine=mine)
        if not wanted:
            return Changed.of(("customer", customer_id), result=found.version)
        _check_person(session, wanted)
        if found.merged_into_id is not None:
            raise Refused("This customer was merged into another: change that one.", field="name")
        if "country" in wanted:
            _numbers({"registration_number": found.registration_number, "vat_number": found.vat_number} | wanted, wanted["country"])
        for field, value in wanted.items():
            setattr(found, field, value)
        found.version += 1
        found.search = customer_search(found, found.sites)
        if "name" in wanted:
            find_anew(session, Ticket.customer_id == customer_id)
        keep_change(
            session, thing=f"customer:{customer_id}", version=found.version, before={field: now[field] for field in wanted}, at=at, by=by
        )
        result = found.version
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by, cause="tier") if {"tier", "subscribed"} & wanted.keys() else ()
    return Changed.of(("customer", customer_id), *follow, result=result)


def promises_follow(
    store: Store, *, customer_id: int, at: datetime, by: int | None = None, cause: str = "contract"
) -> tuple[tuple[str, int], ...]:
    """Compute the promises of a customer's open tickets anew; answers what that touched."""
    with store.read() as session:
        ids = tuple(session.scalars(select(Ticket.id).where(Ticket.customer_id == customer_id, Ticket.is_open)))
    return tickets.recompute_promises(store, ticket_ids=ids, at=at, by=by, cause=cause).ids if ids else ()


def save_site(store: Store, *, customer_id: int, site_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add (site_id None) or change a site."""
    del at, by
    values = checked(fields if site_id else {"name": "", **fields}, SITE)
    with store.write() as session:
        owner = find_customer(session, customer_id, lock=True)
        site = _of_customer(session.get(Site, site_id), customer_id) if site_id else Site(customer=owner)
        for field, value in values.items():
            setattr(site, field, value)
        session.add(site)
        session.flush()
        owner.search = customer_search(owner, owner.sites)
        return Changed.of(("site", site.id), ("customer", customer_id), result=site.id)


def save_contact(store: Store, *, customer_id: int, contact_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add (contact_id None) or change a contact."""
    del at, by
    values = checked(fields if contact_id else {"name": "", **fields}, CONTACT)
    with store.write() as session:
        owner = find_customer(session, customer_id)
        contact = (
            _of_customer(session.get(Contact, contact_id), customer_id)
            if contact_id
            else Contact(customer=owner, search="", email="", phone="")
        )
        if contact.erased_at is not None:
            raise Refused("This person's data was erased: add a new person instead.", field="name")
        renamed = contact_id is not None and values.get("name", contact.name) != contact.name
        for field, value in values.items():
            if field != "ways":
                setattr(contact, field, value)
        if "ways" in values:
            contact_ways.write_ways(contact, values["ways"], owner.country)
        contact_ways.keep_found(contact, owner.country)
        session.add(contact)
        session.flush()
        if renamed:
            find_anew(session, Ticket.contact_id == contact.id)
        return Changed.of(("contact", contact.id), ("customer", customer_id), result=contact.id)


def _of_customer(row: Row | None, customer_id: int) -> Row:
    if row is None or row.customer_id != customer_id:
        raise Refused("This is not there any more: somebody took it away.")
    return row


def _numbers(values: Mapping[str, Any], country: str) -> dict[str, str]:
    checks = {"registration_number": registration_number, "vat_number": vat_number}
    return {field: check(values[field], country) for field, check in checks.items() if field in values}


def _check_person(session: Session, values: Mapping[str, Any]) -> None:
    if values.get("named_contact_id") is not None and session.get(Person, values["named_contact_id"]) is None:
        raise Refused("This person is not one of the desk's.", field="named_contact_id")
