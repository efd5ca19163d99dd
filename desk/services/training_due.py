"""Who is to be trained by when: so many months after the first login, done once somebody came to a course or was taught one to one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import func, select

from desk.models import Attendee, Booking, Call, Contact, Contract, CourseSession, Customer, Site
from desk.services import desks
from desk.services.contract.checks import trained_on

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class TrainingDue:
    """A person to be trained: `due` by which day, `booked_at` the session they are booked on, the site a booking would be for."""

    contact_id: int
    contact: str
    customer_id: int
    customer: str
    site_id: int | None
    site: str
    first_login_on: date
    due: date
    days_left: int
    booked_at: datetime | None
    session_id: int | None


@dataclass(frozen=True, slots=True)
class AgreementToOpen:
    """A customer whose completed training opens an agreement that is not agreed on yet."""

    customer_id: int
    customer: str
    kind: str
    trained_on: date


def training_due(store: Store, *, now: datetime, customer_id: int | None = None) -> tuple[TrainingDue, ...]:
    """Everybody who is to be trained, the most urgent first, those booked already last; nobody where the profile asks for none."""
    profile = desks.profile(store)
    months = profile.promises.training_months
    if months is None:
        return ()
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        people = session.execute(_untrained(customer_id)).all()
        booked = _booked(session, now)
        sites = _sites(session, {contact.customer_id for contact, _ in people})
    found = []
    for contact, customer in people:
        first = contact.first_login_on
        assert first is not None, "the query asks for it"
        due = first + relativedelta(months=months)
        site_id, site = sites.get(contact.customer_id, (None, ""))
        session_id, at = booked.get(contact.id, (None, None))
        found.append(
            TrainingDue(
                contact.id, contact.name, contact.customer_id, customer, site_id, site, first, due, (due - today).days,
                at.astimezone(profile.zone) if at is not None else None, session_id,
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda row: (row.booked_at is not None, row.due, row.contact.casefold(), row.contact_id)))


def _untrained(customer_id: int | None) -> Select[Contact, str]:
    """Contacts who logged in and have neither come to a course nor been taught since."""
    taught = select(Call.id).where(
        Call.contact_id == Contact.id, Call.state == "finished", Call.work == "training",
        func.date(Call.started_at) >= func.date(Contact.first_login_on),
    )  # fmt: skip
    rows = (
        select(Contact, Customer.name)
        .join(Customer, Customer.id == Contact.customer_id)
        .where(Contact.active.is_(True), Contact.first_login_on.is_not(None), Contact.trained_on.is_(None), Contact.erased_at.is_(None))
        .where(Customer.merged_into_id.is_(None), ~taught.exists())
    )
    return rows.where(Contact.customer_id == customer_id) if customer_id is not None else rows


def _booked(session: Session, now: datetime) -> dict[int, tuple[int, datetime]]:
    """The first session to come that each contact is booked on, waits for or is offered."""
    rows = session.execute(
        select(Attendee.contact_id, CourseSession.id, CourseSession.starts_at)
        .join(Booking, Booking.id == Attendee.booking_id)
        .join(CourseSession, CourseSession.id == Booking.session_id)
        .where(Attendee.contact_id.is_not(None), Booking.status != "cancelled", CourseSession.status == "planned")
        .where(CourseSession.ends_at > now, Attendee.attended.is_(None))
        .order_by(CourseSession.starts_at.desc())
    )
    return {key: (session_id, at) for key, session_id, at in rows if key is not None}


def _sites(session: Session, customers: set[int]) -> dict[int, tuple[int, str]]:
    """Each customer's first site."""
    rows = session.execute(select(Site.customer_id, Site.id, Site.name).where(Site.customer_id.in_(customers)).order_by(Site.id.desc()))
    return {owner: (key, name) for owner, key, name in rows}


def agreements_to_open(store: Store) -> tuple[AgreementToOpen, ...]:
    """Customers whose completed training opens an agreement of the profile that they never had, by name."""
    profile = desks.profile(store)
    with store.read() as session:
        found = [row for kind in sorted(profile.charges.trained_first) for row in _to_open(session, kind, profile)]
    return tuple(sorted(found, key=lambda row: (row.customer.casefold(), row.kind)))


def _to_open(session: Session, kind: str, profile: Profile) -> list[AgreementToOpen]:
    attended = (
        select(Booking.customer_id)
        .join(Attendee, Attendee.booking_id == Booking.id)
        .where(Attendee.attended.is_(True))
        .union(select(Contact.customer_id).where(Contact.trained_on.is_not(None)))
    )
    had = select(Contract.id).where(Contract.customer_id == Customer.id, Contract.kind == kind)
    rows = session.execute(
        select(Customer.id, Customer.name).where(Customer.id.in_(attended), Customer.merged_into_id.is_(None), ~had.exists())
    ).all()
    days = [(key, name, trained_on(session, key, profile)) for key, name in rows]
    return [AgreementToOpen(key, name, kind, day) for key, name, day in days if day is not None]
