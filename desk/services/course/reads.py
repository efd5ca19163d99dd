"""Courses as they are read: sessions between two days, one session whole, what a booking would be."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from desk.models import Booking, Charge, Course, CourseSeries, CourseSession, Person, Price, PriceItem
from desk.rules.booking import check_fits
from desk.rules.errors import Refused
from desk.rules.series import rule_from_json
from desk.services import desks
from desk.services.course.booking_record import passed_over
from desk.services.course.fees import course_fees, fee_for, fees_of
from desk.services.course.values import BookingOffer, BookingView, CourseView, SessionCard, SessionView
from desk.services.price.rows import prices_in
from desk.services.search import asked, fold
from desk.words import speaker, stored

if TYPE_CHECKING:
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.course.booking_record import PassedOver
    from desk.services.store import Store

DAY: Final = timedelta(days=1)


def courses(store: Store, *, on: date | None = None) -> tuple[CourseView, ...]:
    """The courses that can be scheduled, with the prices of a day (without one: the last ones known)."""
    profile = desks.profile(store)
    with store.read() as session:
        listed = prices_in(session, on=on) if on is not None else _last_prices(session)
        rows = session.scalars(select(Course).where(Course.active).order_by(func.lower(Course.name), Course.id)).all()
        return tuple(
            CourseView(
                row.id, row.name, row.minutes, row.capacity, row.included, fee_for(course_fees(row, profile, listed), 1).net,
                profile.currency, row.kind, row.mode, row.least,
            )
            for row in rows
        )  # fmt: skip


def _last_prices(session: Session) -> dict[str, Decimal]:
    rows = session.execute(select(PriceItem.code, Price.amount).join(Price.item).order_by(Price.valid_from))
    return {code: amount for code, amount in rows}  # noqa: C416 - a row is no pair to the type checker


def sessions(store: Store, *, first: date, last: date, search: str = "") -> tuple[SessionCard, ...]:
    """The sessions between two local dates, both included."""
    profile = desks.profile(store)
    begin, end = (datetime.combine(day, time(), profile.zone) for day in (first, last + DAY))
    with store.read() as session:
        rows = session.scalars(
            select(CourseSession)
            .where(CourseSession.starts_at >= begin, CourseSession.starts_at < end)
            .options(selectinload(CourseSession.course))
            .order_by(CourseSession.starts_at, CourseSession.id)
        ).all()
        cards = _cards(session, list(rows), profile)
    words = asked(search).split()
    return tuple(card for card in cards if all(word in fold(f"{card.course} {card.place} {card.trainer}") for word in words))


def _cards(session: Session, rows: list[CourseSession], profile: Profile) -> list[SessionCard]:
    ids = [row.id for row in rows]
    counted = select(Booking.session_id, func.count(Booking.id)).where(Booking.session_id.in_(ids), Booking.status == "waiting")
    waiting = {key: count for key, count in session.execute(counted.group_by(Booking.session_id))}  # noqa: C416 - as above
    trainers = {key: name for key, name in session.execute(select(Person.id, Person.short_name))}  # noqa: C416 - as above
    return [
        SessionCard(
            row.id, row.course_id, row.course.name, row.starts_at.astimezone(profile.zone), row.ends_at.astimezone(profile.zone), row.place,
            row.trainer_id, trainers.get(row.trainer_id or 0, ""), row.capacity, row.booked, waiting.get(row.id, 0), row.status,
            row.least, row.decide_on, row.decided_at is not None, row.series_id,
        )
        for row in rows
    ]  # fmt: skip


def closed_days(store: Store, *, first: date, last: date, language: str) -> dict[date, str]:
    """Days the desk is closed for a holiday or closure, with the name in a language."""
    profile, w = desks.profile(store), speaker(language)
    calendar = profile.calendars.get("desk") or next(iter(profile.calendars.values()))
    closed: dict[date, str] = {}
    for day in (first + DAY * number for number in range((last - first).days + 1)):
        holiday, closure = calendar.holiday(day), calendar.closure(day)
        if holiday is not None and not holiday.half:
            closed[day] = ", ".join(w.tr(name) for name in holiday.names) or w.tr("Closed")
        elif closure is not None:
            closed[day] = w.tr(closure.name)
    return closed


def find_session(session: Session, session_id: int, *, lock: bool = False) -> CourseSession:
    """A session's row, locked if asked so that its bookings come one after another; refused when it is gone."""
    held = session.get(CourseSession, session_id, with_for_update={"of": CourseSession} if lock else None, populate_existing=lock)
    if held is None:
        raise Refused("This session is not there any more.", field="session_id")
    return held


def session(store: Store, *, session_id: int) -> SessionView:
    """One session, whole."""
    profile = desks.profile(store)
    with store.read() as reading:
        held = find_session(reading, session_id)
        # Waiting groups stand in the order they came; the booked by the name of their site.
        passed, charges = passed_over(reading, session_id), _whys(reading, session_id)
        every = [_booking(row, profile, passed, charges) for row in sorted(held.bookings, key=lambda row: (row.booked_at, row.id))]
        cancelled = held.status == "cancelled"
        series = reading.get(CourseSeries, held.series_id) if held.series_id is not None else None
        return SessionView(
            card=_cards(reading, [held], profile)[0],
            link=held.link,
            version=held.version,
            currency=profile.currency,
            bookings=tuple(sorted((row for row in every if row.status == "booked"), key=lambda row: (fold(row.site), row.id))),
            waiting=tuple(row for row in every if row.status == "waiting"),
            to_tell=tuple(
                row for row in every
                if row.told_at is None and (cancelled or row.status == "offered" or row.left_because == "lapsed"
                                            or (row.status == "booked" and row.moved_up_at is not None))
            ),
            offered=tuple(row for row in every if row.status == "offered"),
            gone=tuple(row for row in every if row.left_because in {"lapsed", "declined"}),
            room_id=held.room_id,
            price=held.price,
            rule=rule_from_json(series.rule) if series is not None else None,
        )  # fmt: skip


def _whys(session: Session, session_id: int) -> dict[int, tuple[Reason, ...]]:
    """Why each booking's fee is what it is, as its charge says."""
    rows = session.execute(
        select(Charge.booking_id, Charge.why).join(Booking, Booking.id == Charge.booking_id).where(Booking.session_id == session_id)
    )
    return {key: stored.from_json(why) for key, why in rows if key is not None}


def _booking(
    row: Booking, profile: Profile, passed: dict[int, tuple[PassedOver, ...]], whys: dict[int, tuple[Reason, ...]]
) -> BookingView:  # fmt: skip
    included = min(row.seats, row.session.course.included)
    return BookingView(
        row.id, row.customer_id, row.site_id, row.site.name, row.customer.name,
        tuple((one.id, one.name, one.attended) for one in row.attendees), row.seats, included, row.seats - included, row.fee, row.status,
        row.booked_at, row.moved_up_at, row.told_at, row.hold_until.astimezone(profile.zone) if row.hold_until else None, row.kept_fee,
        row.left_because, passed.get(row.id, ()), whys.get(row.id, ()),
        row.cancelled_at.astimezone(profile.zone) if row.cancelled_at else None,
    )  # fmt: skip


def offer(store: Store, *, session_id: int, site_id: int | None, seats: int) -> BookingOffer:
    """What a booking would cost and whether it fits; nothing is written."""
    profile = desks.profile(store)
    with store.read() as reading:
        held = find_session(reading, session_id)
        check_fits(seats, capacity=held.capacity, free=held.capacity)
        booked = [row for row in held.bookings if row.status == "booked"]
        before = sum(row.seats for row in booked if row.site_id == site_id)
        fee = fee_for(fees_of(reading, held, profile, site_id=site_id), seats, before=before)
        free = held.capacity - held.booked
        place = 0 if seats <= free else 1 + sum(row.status == "waiting" for row in held.bookings)
        included = min(seats, max(0, held.course.included - before))
        return BookingOffer(seats, fee.net, profile.currency, included, seats - included, place, free, fee.why)
