"""Customers, their sites, contacts and contracts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One row of the list of customers."""

    id: int
    name: str
    city: str
    tier: str | None
    contracts: tuple[str, ...]
    open_tickets: int
    contacts: int
    unbilled: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class SiteView:
    """A site of a customer."""

    id: int
    name: str
    url: str
    product_version: str
    project_price: Decimal | None
    training_quarters: int


@dataclass(frozen=True, slots=True)
class ContactView:
    """A person at a customer."""

    id: int
    name: str
    title: str
    email: str
    phone: str
    authorised: bool
    superuser: bool
    first_login_on: date | None
    trained_on: date | None
    active: bool


@dataclass(frozen=True, slots=True)
class ContractView:
    """A contract, and whether it holds today."""

    id: int
    kind: str
    site_id: int | None
    starts_on: date
    ends_on: date | None
    price: Decimal | None
    surcharge: Decimal | None
    hourly_rate: Decimal | None
    active: bool
    note: str


@dataclass(frozen=True, slots=True)
class CustomerView:
    """A customer, whole."""

    id: int
    version: int
    name: str
    language: str
    registration_number: str
    vat_number: str
    street: str
    postcode: str
    city: str
    country: str
    email: str
    phone: str
    tier: str | None
    subscribed: bool
    buyer_reference: str
    notes: str
    currency: str
    sites: tuple[SiteView, ...]
    contacts: tuple[ContactView, ...]
    contracts: tuple[ContractView, ...]
    pack_month: tuple[int, int] | None
    pack_year: tuple[int, int] | None
    open_tickets: tuple[tuple[int, int, str, str], ...]
    last_calls: tuple[tuple[int, datetime, int, str], ...]
    invoices: tuple[tuple[int, str, date, Decimal, bool], ...]


def customer_ids(store: Store, *, search: str = "", sort: str = "name", descending: bool = False) -> tuple[int, ...]:
    """The ids of customers in order, found by any part of name, number, site, contact or phone, accents ignored."""
    raise NotImplementedError


def customer_rows(store: Store, *, ids: tuple[int, ...], today: date) -> tuple[CustomerRow, ...]:
    """The rows of a window of ids, in their order."""
    raise NotImplementedError


def customer(store: Store, *, customer_id: int, now: datetime) -> CustomerView:
    """One customer, whole."""
    raise NotImplementedError


def add_customer(store: Store, *, op_key: str, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add a customer; `result` is its id. Name is needed; registration and VAT numbers are checked by country."""
    raise NotImplementedError


def change_customer(store: Store, *, customer_id: int, version: int, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Change a customer's fields; an older `version` is Refused with what changed meanwhile."""
    raise NotImplementedError


def save_site(store: Store, *, customer_id: int, site_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add (site_id None) or change a site."""
    raise NotImplementedError


def save_contact(store: Store, *, customer_id: int, contact_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add (contact_id None) or change a contact."""
    raise NotImplementedError


def save_contract(store: Store, *, customer_id: int, contract_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add or change a contract; an overlapping or impossible one is Refused with a sentence; promises of open tickets follow."""
    raise NotImplementedError


def find_sites(store: Store, *, text: str, limit: int = 12) -> tuple[tuple[int, int, str, str], ...]:
    """Sites by any part of their own or their customer's name: (site id, customer id, site, customer)."""
    raise NotImplementedError
