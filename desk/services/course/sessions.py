"""Sessions of courses: scheduled, changed (one, or this and all that follow in its series), decided on, cancelled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Booking, Course, CourseSession
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course.booking_record import note
from desk.services.course.clash import check_free
from desk.services.course.fees import charges_touched, settle_site, take_back
from desk.services.course.reads import find_session
from desk.services.course.session_fields import FIELDS, SessionTerms, fields_of
from desk.services.course.tellings import note_cancelled, note_moved
from desk.services.course.waiting_list import move_up
from desk.services.versions import keep_change, still_mine
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

ONE, FOLLOWING, ALL = "one", "following", "all"
"""Of a series: this session, this and those after it, or every one that has not begun."""

SCOPES: Final = (ONE, FOLLOWING, ALL)
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
BOOKED: Final = mark("{booked} seats are booked: the session cannot have fewer.")
BOOKED_THEN: Final = mark("{booked} seats are booked on {day:day}: the sessions cannot have fewer.")
CLOSED: Final = mark("The desk is closed on {day:day}, which another of these sessions would move to: change them one by one.")
REPRICING: Final = frozenset({"starts_at", "price"})


def add_session(
    store: Store, *, op_key: str, course_id: int, starts_at: datetime, minutes: int | None, place: str, link: str, trainer_id: int | None,
    capacity: int | None, at: datetime, by: int, room_id: int | None = None, least: int = 0, decide_days: int = 0,
    price: Decimal | None = None,
) -> Changed:  # fmt: skip
    """Schedule a session; a trainer or room booked twice is refused. `result` is its id."""
    profile = desks.profile(store)
    terms = SessionTerms(place, link, trainer_id, room_id, capacity, least, decide_days, price)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("session", earlier["id"]), result=earlier["id"])
        course = find_course(session, course_id)
        length = course.minutes if minutes is None else minutes
        held = new_session(session, course, terms, starts_at=starts_at, minutes=length, profile=profile)
        check_free(session, [held], profile.zone)
        store.done(session, op_key=op_key, result={"id": held.id})
        return Changed.of(("session", held.id), result=held.id)


def find_course(session: Session, course_id: int) -> Course:
    """A course's row; refused when it is gone."""
    course = session.get(Course, course_id)
    if course is None:
        raise Refused("This course is not there any more.", field="course_id")
    return course


def new_session(
    session: Session, course: Course, terms: SessionTerms, *, starts_at: datetime, minutes: int, profile: Profile,
    series_id: int | None = None,
) -> CourseSession:  # fmt: skip
    """A session's row, written; whether trainer and room are free is asked afterwards."""
    seats = course.capacity if terms.capacity is None else terms.capacity
    fields = fields_of(session, terms, starts_at=starts_at, minutes=minutes, seats=seats, zone=profile.zone, currency=profile.currency)
    held = CourseSession(course=course, booked=0, series_id=series_id, **fields)
    session.add(held)
    session.flush()
    return held


def change_session(
    store: Store, *, session_id: int, version: int, starts_at: datetime, minutes: int, place: str, link: str, trainer_id: int | None,
    capacity: int, at: datetime, by: int, room_id: int | None = None, least: int = 0, decide_days: int = 0, price: Decimal | None = None,
    scope: str = ONE,
) -> Changed:  # fmt: skip
    """Change a session, or with it those that follow in its series: what is changed here is changed there, the clock on the wall alike.

    A capacity below what is booked is refused, a larger one moves the waiting up (`result`: their bookings);
    who has a place on one that moves is to be told.
    """
    if scope not in {ONE, FOLLOWING}:
        raise Refused(UNKNOWN, field="scope", given=scope[:40], choices=f"{ONE}, {FOLLOWING}")
    profile = desks.profile(store)
    terms = SessionTerms(place, link, trainer_id, room_id, capacity, least, decide_days, price)
    with store.write() as session:
        held = find_session(session, session_id, lock=True)
        _check_planned(held)
        mine = fields_of(session, terms, starts_at=starts_at, minutes=minutes, seats=capacity, zone=profile.zone, currency=profile.currency)
        now = {field: getattr(held, field) for field in FIELDS}
        wanted = still_mine(session, thing=f"session:{session_id}", read=version, current=held.version, now=now, mine=mine)
        if not wanted:
            return Changed.of(("session", session_id), result=())
        others = _following(session, held) if scope == FOLLOWING else []
        per_session = [(held, wanted), *((one, _alike(one, held, wanted, profile)) for one in others)]
        changed = [_write(session, one, fields, profile, at=at, by=by) for one, fields in per_session]
        if {"starts_at", "ends_at", "trainer_id", "room_id"} & wanted.keys():
            check_free(session, [one for one, _fields in per_session], profile.zone)
        moved = tuple(booking for bookings in changed for booking in bookings)
        return _said(session, [one for one, _fields in per_session], moved)


def _said(session: Session, sessions: Sequence[CourseSession], moved: tuple[int, ...]) -> Changed:
    charges = charges_touched(session, [booking.id for one in sessions for booking in one.bookings])
    return Changed.of(*(("session", one.id) for one in sessions), *(("booking", key) for key in moved), *charges, result=moved)


def _following(session: Session, held: CourseSession) -> list[CourseSession]:
    """Those of its series after it that are still planned."""
    return _of_series(session, held, CourseSession.starts_at > held.starts_at)


def _of_series(session: Session, held: CourseSession, when: ColumnElement[bool]) -> list[CourseSession]:
    """The others of its series, locked in the order of their keys."""
    if held.series_id is None:
        return []
    rows = select(CourseSession).where(
        CourseSession.series_id == held.series_id, CourseSession.status == "planned", CourseSession.id != held.id, when
    )
    locked = rows.order_by(CourseSession.id).with_for_update(of=CourseSession)
    return list(session.scalars(locked.execution_options(populate_existing=True)))


def _alike(one: CourseSession, held: CourseSession, wanted: dict[str, Any], profile: Profile) -> dict[str, Any]:
    """What is changed on `held`, as it is for another of its series: so many days later, at the same clock on the wall."""
    fields = dict(wanted)
    if "starts_at" in wanted or "ends_at" in wanted:
        begin = wanted.get("starts_at", held.starts_at)
        length = wanted.get("ends_at", held.ends_at) - begin
        fields["starts_at"] = _shifted(one, held, begin, profile) if "starts_at" in wanted else one.starts_at
        fields["ends_at"] = fields["starts_at"] + length
    if fields.get("decide_on") is not None:
        begin = wanted.get("starts_at", held.starts_at)
        ahead = begin.astimezone(profile.zone).date() - fields["decide_on"]
        fields["decide_on"] = fields.get("starts_at", one.starts_at).astimezone(profile.zone).date() - ahead
    return {field: value for field, value in fields.items() if value != getattr(one, field)}


def _shifted(one: CourseSession, held: CourseSession, begin: datetime, profile: Profile) -> datetime:
    wall, was = begin.astimezone(profile.zone), held.starts_at.astimezone(profile.zone)
    days = (wall.date() - was.date()).days
    day = one.starts_at.astimezone(profile.zone).date() + timedelta(days=days)
    calendar = desk_calendar(profile)
    holiday = calendar.terms.holiday(day)
    if days and ((holiday is not None and not holiday.half) or calendar.terms.closure(day) is not None):
        raise Refused(CLOSED, field="starts_at", day=day)
    return datetime.combine(day, wall.time().replace(fold=0), profile.zone).astimezone(UTC)


def desk_calendar(profile: Profile) -> Any:
    """The calendar whose holidays and closures courses keep."""
    return profile.calendars.get("desk") or next(iter(profile.calendars.values()))


def _write(session: Session, one: CourseSession, fields: dict[str, Any], profile: Profile, *, at: datetime, by: int) -> tuple[int, ...]:
    """Write a session's changed fields; who moves up from its waiting list."""
    if not fields:
        return ()
    _check_seats(one, fields.get("capacity", one.capacity), profile.zone)
    before, start = {field: getattr(one, field) for field in fields}, one.starts_at
    for field, value in fields.items():
        setattr(one, field, value)
    if {"least", "decide_on", "starts_at"} & fields.keys():
        one.decided_at = one.decided_by_id = None
    one.version += 1
    keep_change(session, thing=f"session:{one.id}", version=one.version, before=before, at=at, by=by)
    session.flush()
    moved = move_up(session, one, profile, at=at)
    if REPRICING & fields.keys():
        for site_id in {booking.site_id for booking in one.bookings}:
            settle_site(session, one, site_id, profile)
    if "starts_at" in fields:
        note_moved(session, one, start, at)
    return tuple(moved)


def _check_seats(one: CourseSession, seats: int, zone: ZoneInfo) -> None:
    if seats < one.booked:
        day = one.starts_at.astimezone(zone).date()
        raise Refused(BOOKED_THEN if one.series_id else BOOKED, field="capacity", booked=one.booked, day=day)


def go_ahead(store: Store, *, session_id: int, at: datetime, by: int) -> Changed:
    """Decide that a session is held though it has fewer than the least number of attendees."""
    with store.write() as session:
        held = find_session(session, session_id, lock=True)
        _check_planned(held)
        held.decided_at, held.decided_by_id = at, by
        return Changed.of(("session", session_id), result=session_id)


def cancel_session(store: Store, *, session_id: int, at: datetime, by: int, scope: str = ONE) -> Changed:
    """Cancel a session, those that follow in its series too, or all of it that is to come; `result` lists whom to tell (their bookings)."""
    if scope not in SCOPES:
        raise Refused(UNKNOWN, field="scope", given=scope[:40], choices=", ".join(SCOPES))
    with store.write() as session:
        held = find_session(session, session_id, lock=True)
        _check_planned(held)
        every = [held]
        if scope != ONE:
            every += _of_series(session, held, CourseSession.starts_at > (held.starts_at if scope == FOLLOWING else at))
        ids: list[int] = []
        charges: list[tuple[str, int]] = []
        for one in every:
            gone, touched = _cancel(session, one, at, by)
            ids += gone
            charges += touched
        return Changed.of(*(("session", one.id) for one in every), *(("booking", key) for key in ids), *charges, result=tuple(ids))


def _cancel(session: Session, held: CourseSession, at: datetime, by: int) -> tuple[list[int], tuple[tuple[str, int], ...]]:
    held.status, held.booked = "cancelled", 0
    held.version += 1
    live = session.scalars(select(Booking).where(Booking.session_id == held.id, Booking.status != "cancelled").order_by(Booking.id)).all()
    charges = charges_touched(session, [booking.id for booking in live])
    for booking in live:
        booking.status, booking.cancelled_at, booking.told_at = "cancelled", at, None
        booking.hold_until, booking.left_because, booking.kept_fee, booking.kept_why = None, "session", Decimal(0), []
        note(session, booking, "cancelled", at=at, by=by, because="session")
        take_back(session, booking)
    note_cancelled(session, held, live, at)
    return [booking.id for booking in live], charges


def _check_planned(held: CourseSession) -> None:
    if held.status != "planned":
        raise Refused("This session is cancelled.", field="session_id")
