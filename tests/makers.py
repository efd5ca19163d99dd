"""Makers: rows for tests, the same each time; each takes what matters to the test and fills in the rest."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk.services.store import Store

# A Wednesday, 10:00 in Reykjavik, the day before its first day of summer.
NOW = datetime(2026, 4, 22, 10, 0, tzinfo=UTC)
TODAY = date(2026, 4, 22)
LANGUAGES = {"stefna": "is", "mystore": "nb", "pindena": "nb", "clickmedia": "el", "web-veistamo": "fi"}
COUNTRIES = {"stefna": "IS", "mystore": "NO", "pindena": "NO", "clickmedia": "GR", "web-veistamo": "FI"}


def add(store: Store, row: Any) -> int:
    """Write one mapped row and answer its id."""
    with store.write() as session:
        session.add(row)
        session.flush()
        number: int = row.id
    return number


def desk(store: Store, profile_key: str = "stefna", *, at: datetime = NOW) -> int:
    """Set a desk up by a shipped profile, in its country; the id of its first person."""
    from desk.services import desks

    desks.set_up_desk(
        store, profile_key=profile_key, name="Prófun", person="Anna Dæmi", language=LANGUAGES[profile_key], at=at,
    )  # fmt: skip
    return desks.people(store)[0].id


def person(store: Store, name: str = "Bjarki Dæmi", *, role: str = "agent", **fields: Any) -> int:
    """One of the desk's people."""
    from desk.models import Person

    return add(store, Person(name=name, short_name=name.partition(" ")[0], role=role, **fields))


def customer(store: Store, name: str = "Hótel Lundey ehf.", *, country: str = "IS", language: str = "is", **fields: Any) -> int:
    """A customer; `tier`, `subscribed` … as fields."""
    from desk.models import Customer
    from desk.services.search import fold

    search = fold(f"{name} {fields.get('registration_number', '')}")
    return add(store, Customer(**{"name": name, "search": search, "country": country, "language": language, "created_at": NOW} | fields))


def site(store: Store, customer_id: int, name: str = "lundey.example", **fields: Any) -> int:
    """A web site of a customer."""
    from desk.models import Site

    return add(store, Site(customer_id=customer_id, name=name, **fields))


def contact(store: Store, customer_id: int, name: str = "Þórður Dæmason", *, phone: str = "+354 555 0101", **fields: Any) -> int:
    """A person at a customer, authorised unless said otherwise."""
    from desk.models import Contact
    from desk.services.search import fold

    digits = "".join(letter for letter in phone if letter.isdigit())
    row = {"customer_id": customer_id, "name": name, "search": fold(name), "phone": phone, "digits": digits, "authorised": True} | fields
    return add(store, Contact(**row))


def contract(store: Store, customer_id: int, kind: str = "service_agreement", *, starts_on: date = date(2026, 1, 1), **fields: Any) -> int:
    """A contract of a kind from a day on."""
    from desk.models import Contract

    return add(store, Contract(customer_id=customer_id, kind=kind, starts_on=starts_on, **fields))


def ticket(
    store: Store,
    customer_id: int,
    subject: str = "Bókunarform svarar ekki",
    *,
    number: int = 1001,
    received_at: datetime = NOW,
    **fields: Any,
) -> int:
    """A ticket as a bare row: no promise is computed; `tickets.open_ticket` is the verb that does."""
    from desk.models import Ticket
    from desk.services.search import fold

    row = {
        "customer_id": customer_id,
        "subject": subject,
        "search": fold(f"{number} {subject}"),
        "number": number,
        "received_at": received_at,
    }
    return add(store, Ticket(**row | fields))


def call(
    store: Store, person_id: int, *, started_at: datetime = NOW, seconds: int | None = 600, op_key: str | None = None, **fields: Any
) -> int:
    """A call as a bare row with one segment; without seconds it is still live."""
    from desk.models import Call, Segment

    ended = None if seconds is None else started_at + timedelta(seconds=seconds)
    row = {
        "op_key": op_key or f"call-{person_id}-{started_at:%Y%m%d%H%M%S%f}",
        "person_id": person_id, "started_at": started_at, "ended_at": ended,
        "last_seen_at": ended or started_at, "state": "finished" if ended else "live",
    }  # fmt: skip
    return add(store, Call(**row | fields, segments=[Segment(starts_at=started_at, ends_at=ended)]))


def session_of_course(
    store: Store, course_id: int, *, starts_at: datetime = NOW + timedelta(days=7), capacity: int = 10, **fields: Any
) -> int:
    """A session of a course, two hours long."""
    from desk.models import CourseSession

    row = {"course_id": course_id, "starts_at": starts_at, "ends_at": starts_at + timedelta(hours=2), "capacity": capacity}
    return add(store, CourseSession(**row | fields))


def course(store: Store, name: str = "Vefnámskeið", **fields: Any) -> int:
    """A course with ten seats, two attendees included."""
    from desk.models import Course

    return add(store, Course(**{"name": name, "language": "is"} | fields))
