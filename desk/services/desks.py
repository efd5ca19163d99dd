"""The desk itself: set up once, its people, its own copy of the profile, what is open now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.rules.profile import Profile
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class PersonView:
    """One of the desk's people."""

    id: int
    name: str
    short_name: str
    role: str
    active: bool


@dataclass(frozen=True, slots=True)
class DeskView:
    """Who this desk is."""

    name: str
    legal_name: str
    tagline: str
    language: str
    street: str
    postcode: str
    city: str
    country: str
    registration_number: str
    vat_number: str
    tax_office: str
    email: str
    phone: str
    iban: str
    bic: str
    account: str
    payment_days: int
    currency: str
    zone: str
    profile_key: str
    demo: bool


@dataclass(frozen=True, slots=True)
class OpenHours:
    """What is open at a moment: one row a channel calendar (desk, phone, support, work, on_call): open or not, and until or from when (aware, desk's zone)."""

    calendar: str
    is_open: bool
    changes_at: datetime | None


def is_set_up(store: Store) -> bool:
    """Whether the database belongs to a desk already."""
    raise NotImplementedError


def set_up_desk(store: Store, *, profile_key: str, name: str, person: str, language: str, at: datetime, fields: dict[str, Any] | None = None, demo: bool = False) -> Changed:
    """Make the desk, its first person (administrator), its copy of the profile, its price list and course."""
    raise NotImplementedError


def desk_info(store: Store) -> DeskView:
    """Who this desk is."""
    raise NotImplementedError


def change_desk(store: Store, *, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Change the desk's own fields; numbers and accounts are checked by country."""
    raise NotImplementedError


def people(store: Store) -> tuple[PersonView, ...]:
    """The desk's people, active ones first."""
    raise NotImplementedError


def save_person(store: Store, *, person_id: int | None, name: str, short_name: str, role: str, active: bool, at: datetime, by: int) -> Changed:
    """Add or change a person; the last administrator stays."""
    raise NotImplementedError


def profile(store: Store) -> Profile:
    """The desk's own profile, newest version (kept once read)."""
    raise NotImplementedError


def open_hours(store: Store, *, now: datetime) -> tuple[OpenHours, ...]:
    """What is open now and until when."""
    raise NotImplementedError
