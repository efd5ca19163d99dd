"""What customers look like to those who ask: frozen values, free of the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from desk.rules.windows import Hours
    from desk.services.contact_ways import Way


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
    last_contact: datetime | None = None


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
    ways: tuple[Way, ...] = ()
    erased: bool = False


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
    covers_out_of_hours: bool
    quote_first: bool
    windows: tuple[Hours, ...] = ()
    agreed_contacts: tuple[str, ...] = ()
    renewal: str = "none"
    renews_on: date | None = None
    renews_itself: bool = True
    notice_days: int = 0
    fee_period: str = "year"
    fees_from: date | None = None
    end_reason: str = ""
    site: str = ""


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
    credit_stop: bool
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
    visit_address: str = ""
    named_contact_id: int | None = None
    named_contact: str = ""
    merges: tuple[tuple[int, str, datetime], ...] = ()
    merged_into: tuple[int, str] | None = None
