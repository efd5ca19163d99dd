"""Whom to tell of a session cancelled or moved, a place offered or lapsed: each site's person and a text in its language, until ticked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import joinedload

from desk.models import Booking, Contact, CourseTelling, DeskInfo, Person
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course.booking_record import note
from desk.words import mark, speaker

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.models import CourseSession
    from desk.services.store import Store

CANCELLED, MOVED, OFFERED, LAPSED = "cancelled", "moved", "offered", "lapsed"
# What was ticked stays in sight for a day: a slip can be taken back.
KEPT: Final = timedelta(days=1)
GONE: Final = mark("This line is not there any more.")
SUBJECTS: Final = {
    CANCELLED: mark("“{course}” on {before:day} is cancelled"),
    MOVED: mark("“{course}” is moved to {start:moment}"),
    OFFERED: mark("A place in “{course}” has come free"),
    LAPSED: mark("Your place in “{course}” was not taken up"),
}
TEXTS: Final = {
    CANCELLED: mark(
        "Hello {name},\n\nunfortunately the course “{course}” on {before:moment} is cancelled. "
        "Nothing is charged for it.\n\nWe gladly find you a place on another day: please answer, or call us.\n\nKind regards,\n{desk}"
    ),
    MOVED: mark(
        "Hello {name},\n\nthe course “{course}” is moved from {before:moment} to {start:moment}–{end:clock}, {place}. "
        "Your places are kept.\n\nIf this does not suit you, please answer, or call us.\n\nKind regards,\n{desk}"
    ),
    OFFERED: mark(
        "Hello {name},\n\nthere is now room for you in the course “{course}” on {start:moment}, {place}; seats: {seats}. "
        "We hold it for you until {before:moment}.\n\nPlease answer, or call us, before then to take it. "
        "After that it goes to the next in line.\n\nKind regards,\n{desk}"
    ),
    LAPSED: mark(
        "Hello {name},\n\nwe held room for you in the course “{course}” on {start:moment} until {before:moment}. "
        "As we did not hear from you, it goes to the next in line. Nothing is charged for it.\n\n"
        "We gladly find you a place on another day.\n\nKind regards,\n{desk}"
    ),
}


@dataclass(frozen=True, slots=True)
class ToTell:
    """A site to tell: its person, how to reach them, and what to say in their language; ticked by whom and when."""

    id: int
    session_id: int
    course: str
    what: str
    before: datetime
    starts_at: datetime
    site: str
    customer: str
    seats: int
    who: str
    phone: str
    email: str
    language: str
    subject: str
    text: str
    told_at: datetime | None
    told_by: str


def note_cancelled(session: Session, held: CourseSession, bookings: Iterable[Booking], at: datetime) -> None:
    """Everybody with a place, or waiting for one, is to be told; what was to be said before is no news any more."""
    session.execute(
        delete(CourseTelling).where(CourseTelling.session_id == held.id, CourseTelling.told_at.is_(None), CourseTelling.what != LAPSED)
    )
    session.add_all(
        CourseTelling(session_id=held.id, booking_id=one.id, what=CANCELLED, before=held.starts_at, made_at=at) for one in bookings
    )


def note_moved(session: Session, held: CourseSession, before: datetime, at: datetime) -> None:
    """Everybody with a place is to be told of the new time; one who knows only an older time is told from that, or of nothing."""
    open_rows = select(CourseTelling).where(
        CourseTelling.session_id == held.id, CourseTelling.what == MOVED, CourseTelling.told_at.is_(None)
    )
    untold = {row.booking_id: row for row in session.scalars(open_rows)}
    live = select(Booking.id).where(Booking.session_id == held.id, Booking.status != "cancelled").order_by(Booking.id)
    for booking_id in session.scalars(live):
        row = untold.get(booking_id)
        if row is None:
            session.add(CourseTelling(session_id=held.id, booking_id=booking_id, what=MOVED, before=before, made_at=at))
        elif row.before == held.starts_at:
            session.delete(row)


def to_tell(store: Store, *, now: datetime) -> tuple[ToTell, ...]:
    """All who are to be told, by session; and those ticked within a day."""
    zone = desks.profile(store).zone
    with store.read() as session:
        rows = session.scalars(
            select(CourseTelling)
            .where(or_(CourseTelling.told_at.is_(None), CourseTelling.told_at > now - KEPT))
            .options(joinedload(CourseTelling.session), joinedload(CourseTelling.booking))
        ).all()
        rows = [row for row in rows if _matters(row)]
        people = _people(session, {row.booking.customer_id for row in rows})
        names = {key: name for key, name in session.execute(select(Person.id, Person.short_name))}  # noqa: C416 - a row is no pair
        desk = session.scalars(select(DeskInfo.name)).first() or ""
        made = [_said(row, people.get(row.booking.customer_id), names, desk, zone) for row in rows]
    return tuple(sorted(made, key=lambda one: (one.told_at is not None, one.starts_at, one.session_id, one.site.casefold(), one.id)))


def tell(store: Store, *, telling_id: int, told: bool, at: datetime, by: int) -> Changed:
    """Tick that a site was told, or take the tick back."""
    with store.write() as session:
        row = session.get(CourseTelling, telling_id, with_for_update=True)
        if row is None:
            raise Refused(GONE)
        row.told_at, row.told_by_id = (at, by) if told else (None, None)
        note(session, row.booking, "told" if told else "untold", at=at, by=by, about=row.what)
        if row.what != MOVED:
            row.booking.told_at = row.told_at
        return Changed.of(("session", row.session_id), ("booking", row.booking_id), result=telling_id)


def booking_told(session: Session, booking_id: int, at: datetime, by: int) -> None:
    """The same, where the tick is set at a booking."""
    rows = select(CourseTelling).where(CourseTelling.booking_id == booking_id, CourseTelling.told_at.is_(None))
    for row in session.scalars(rows):
        row.told_at, row.told_by_id = at, by


def _matters(row: CourseTelling) -> bool:
    """A move is no news to one who gave the place back, or has another session now; an offer is none once it is answered."""
    if row.what == OFFERED:
        return row.booking.status == OFFERED and row.booking.session_id == row.session_id
    return row.what in {CANCELLED, LAPSED} or (row.booking.status != "cancelled" and row.booking.session_id == row.session_id)


def still_matters() -> ColumnElement[bool]:
    """The same as a condition on tellings joined with their bookings."""
    here = Booking.session_id == CourseTelling.session_id
    return or_(
        CourseTelling.what.in_((CANCELLED, LAPSED)),
        and_(CourseTelling.what == OFFERED, Booking.status == OFFERED, here),
        and_(CourseTelling.what == MOVED, Booking.status != "cancelled", here),
    )


def _people(session: Session, customers: set[int]) -> dict[int, Contact]:
    """The one to turn to at each customer: who may order, then who looks after the site, then the first."""
    rows = select(Contact).where(Contact.customer_id.in_(customers), Contact.active)
    found: dict[int, Contact] = {}
    for contact in session.scalars(rows.order_by(Contact.authorised.desc(), Contact.superuser.desc(), Contact.id)):
        found.setdefault(contact.customer_id, contact)
    return found


def _said(row: CourseTelling, person: Contact | None, names: dict[int, str], desk: str, zone: ZoneInfo) -> ToTell:
    booking, held, customer = row.booking, row.session, row.booking.customer
    words = speaker(customer.language)
    who = person.name if person is not None else customer.name
    values = {
        "name": who, "course": held.course.called(customer.language), "before": row.before.astimezone(zone), "desk": desk,
        "start": held.starts_at.astimezone(zone), "end": held.ends_at.astimezone(zone), "place": held.place or held.link,
        "seats": booking.seats,
    }  # fmt: skip
    return ToTell(
        id=row.id, session_id=held.id, course=held.course.name, what=row.what, before=row.before.astimezone(zone),
        starts_at=held.starts_at.astimezone(zone), site=booking.site.name, customer=customer.name, seats=booking.seats, who=who,
        phone=(person.phone if person is not None else "") or customer.phone,
        email=(person.email if person is not None else "") or customer.email, language=customer.language,
        subject=words.say(SUBJECTS[row.what], **values), text=words.say(TEXTS[row.what], **values),
        told_at=row.told_at, told_by=names.get(row.told_by_id or 0, ""),
    )  # fmt: skip
