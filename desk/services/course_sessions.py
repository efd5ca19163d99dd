"""Sessions of courses: scheduled, changed, cancelled; a trainer stands in one room at a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Booking, Course, CourseSession, Person
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course_fees import charges_touched, settle_site, take_back
from desk.services.course_reads import find_session
from desk.services.versions import keep_change, still_mine
from desk.services.waiting_list import move_up

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.store import Store

LONGEST: Final = 24 * 60
FIELDS: Final = ("starts_at", "ends_at", "place", "link", "trainer_id", "capacity")


def add_session(
    store: Store, *, op_key: str, course_id: int, starts_at: datetime, minutes: int | None, place: str, link: str, trainer_id: int | None,
    capacity: int | None, at: datetime, by: int,
) -> Changed:  # fmt: skip
    """Schedule a session; a trainer booked twice is refused. `result` is its id."""
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("session", earlier["id"]), result=earlier["id"])
        course = session.get(Course, course_id)
        if course is None:
            raise Refused("This course is not there any more.", field="course_id")
        seats = course.capacity if capacity is None else capacity
        ends_at = _end(starts_at, course.minutes if minutes is None else minutes)
        _check_seats(seats)
        _check_trainer(session, trainer_id, starts_at, ends_at, profile.zone, but=None)
        held = CourseSession(
            course=course, starts_at=starts_at, ends_at=ends_at, place=place.strip(), link=link.strip(), trainer_id=trainer_id,
            capacity=seats, booked=0,
        )  # fmt: skip
        session.add(held)
        session.flush()
        store.done(session, op_key=op_key, result={"id": held.id})
        return Changed.of(("session", held.id), result=held.id)


def change_session(
    store: Store, *, session_id: int, version: int, starts_at: datetime, minutes: int, place: str, link: str, trainer_id: int | None,
    capacity: int, at: datetime, by: int,
) -> Changed:  # fmt: skip
    """Change a session; a capacity below what is booked is refused, a larger one moves the waiting up (`result`: their bookings)."""
    profile = desks.profile(store)
    mine: dict[str, Any] = {
        "starts_at": starts_at, "ends_at": _end(starts_at, minutes), "place": place.strip(), "link": link.strip(), "trainer_id": trainer_id,
        "capacity": capacity,
    }  # fmt: skip
    with store.write() as session:
        held = find_session(session, session_id, lock=True)
        _check_planned(held)
        now = {field: getattr(held, field) for field in FIELDS}
        wanted = still_mine(session, thing=f"session:{session_id}", read=version, current=held.version, now=now, mine=mine)
        if not wanted:
            return Changed.of(("session", session_id), result=())
        for field, value in wanted.items():
            now[field], mine[field] = value, now[field]
        _check_seats(now["capacity"])
        if now["capacity"] < held.booked:
            raise Refused("{booked} seats are booked: the session cannot have fewer.", field="capacity", booked=held.booked)
        if {"starts_at", "ends_at", "trainer_id"} & wanted.keys():
            _check_trainer(session, now["trainer_id"], now["starts_at"], now["ends_at"], profile.zone, but=session_id)
        for field, value in wanted.items():
            setattr(held, field, value)
        held.version += 1
        keep_change(
            session, thing=f"session:{session_id}", version=held.version, before={field: mine[field] for field in wanted}, at=at, by=by
        )
        moved = move_up(session, held, profile, at=at)
        if "starts_at" in wanted:
            for site_id in {booking.site_id for booking in held.bookings}:
                settle_site(session, held, site_id, profile)
        charges = charges_touched(session, [booking.id for booking in held.bookings])
        return Changed.of(("session", session_id), *(("booking", key) for key in moved), *charges, result=moved)


def cancel_session(store: Store, *, session_id: int, at: datetime, by: int) -> Changed:
    """Cancel a session and its bookings; `result` lists whom to tell (their bookings)."""
    del by
    with store.write() as session:
        held = find_session(session, session_id, lock=True)
        _check_planned(held)
        held.status, held.booked = "cancelled", 0
        held.version += 1
        live = session.scalars(
            select(Booking).where(Booking.session_id == session_id, Booking.status != "cancelled").order_by(Booking.id)
        ).all()
        ids = tuple(booking.id for booking in live)
        charges = charges_touched(session, ids)
        for booking in live:
            booking.status, booking.cancelled_at, booking.told_at = "cancelled", at, None
            take_back(session, booking)
        return Changed.of(("session", session_id), *(("booking", key) for key in ids), *charges, result=ids)


def _end(starts_at: datetime, minutes: int) -> datetime:
    if not 0 < minutes <= LONGEST:
        raise Refused("A session lasts from 1 to {most} minutes.", field="minutes", most=LONGEST)
    # Real minutes: a session across a clock change still lasts as long as it says.
    return starts_at + timedelta(minutes=minutes) if starts_at.tzinfo is None else _plus(starts_at, minutes)


def _plus(starts_at: datetime, minutes: int) -> datetime:
    from datetime import UTC

    return starts_at.astimezone(UTC) + timedelta(minutes=minutes)


def _check_seats(seats: int) -> None:
    if seats < 1:
        raise Refused("A session has at least one seat.", field="capacity")


def _check_planned(held: CourseSession) -> None:
    if held.status != "planned":
        raise Refused("This session is cancelled.", field="session_id")


def _check_trainer(session: Session, trainer_id: int | None, starts_at: datetime, ends_at: datetime, zone: Any, *, but: int | None) -> None:
    if trainer_id is None:
        return
    # The person's row is the lock: two sessions entered at once would each not see the other.
    trainer = session.get(Person, trainer_id, with_for_update=True)
    if trainer is None:
        raise Refused("This person is not one of the desk's.", field="trainer_id")
    clash = session.scalars(
        select(CourseSession)
        .where(
            CourseSession.trainer_id == trainer_id, CourseSession.status == "planned", CourseSession.starts_at < ends_at,
            CourseSession.ends_at > starts_at, CourseSession.id != (but or 0),
        )
        .order_by(CourseSession.starts_at)
    ).first()  # fmt: skip
    if clash is not None:
        begin, end = clash.starts_at.astimezone(zone), clash.ends_at.astimezone(zone)
        raise Refused(
            "{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.",
            field="trainer_id", trainer=trainer.name, course=clash.course.name, start=begin, end=end,
        )  # fmt: skip
