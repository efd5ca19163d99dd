"""The demo's courses: sessions past and to come, one with some who wait, a place on offer, a series, one cancelled, one to tick off."""

from __future__ import annotations

from datetime import time, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from desk.models import Course
from desk.rules.series import SeriesRule
from desk.services import courses
from desk.services.demo.data import rows

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.demo.scene import Scene

# Business days from today, the local hour, how many groups of how many come.
SESSIONS: Final = (
    (-12, 13, (2, 2, 3)), (-4, 10, (2, 1, 2)), (2, 13, (3, 3, 2, 2, 2, 1)), (5, 10, (2, 1)), (9, 13, (2, 3, 1, 2)), (14, 13, ()),
)  # fmt: skip
# Those of which something is told besides: no other session is at these hours.
OFFERED: Final = (6, time(15, 15), (2, 2, 2))
CANCELLED: Final = (8, time(15, 15), (2, 1))
SERIES_AT, SERIES_FROM, SERIES_COUNT = time(8, 45), 3, 4
HOUR, SMALL, LEAST, DECIDE = 60, 4, 3, 3
EARLIEST: Final = time(7)


class Teaching:
    """What the parts of the demo's courses share: its courses, rooms, sites and the names of those who come."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.course = _course(scene)
        self.names = [row[0] for row in rows(scene.data.attendees)]
        self.sites = [client.site_id for client in scene.clients.values()]
        scene.rng.shuffle(self.sites)
        self.trainers = scene.people[1:3]
        begun = scene.now - timedelta(days=200)
        self.rooms = {place: self._room(place, begun) for place in scene.data.places if ", " in place}

    def _room(self, place: str, at: datetime) -> int:
        office, name = place.split(", ", 1)
        fields = {"office": office, "name": name, "seats": 12}
        return int(courses.save_room(self.scene.store, room_id=None, fields=fields, at=at, by=self.scene.people[0]).result)

    def place(self, number: int) -> dict[str, Any]:
        """A room, or a link for those who join from afar."""
        place = self.scene.data.places[number % len(self.scene.data.places)]
        room = self.rooms.get(place)
        return {"place": place, "link": "", "room_id": room} if room else {"place": place, "link": "https://meet.example/course"}

    def session(self, number: int, starts: datetime, groups: tuple[int, ...], **more: Any) -> int:
        """A session announced some weeks before, and the bookings of its groups, a day after another."""
        scene = self.scene
        announced = min(starts, scene.now) - timedelta(days=20)
        fields = {"minutes": None, "capacity": None, "trainer_id": self.trainers[number % len(self.trainers)], **self.place(number), **more}
        made = courses.add_session(
            scene.store, op_key=scene.key(f"session:{number}"), course_id=self.course, starts_at=starts, at=announced, by=scene.people[0],
            **fields,
        ).result  # fmt: skip
        self.book(made, number, groups, announced)
        return int(made)

    def book(self, session_id: int, number: int, groups: tuple[int, ...], announced: datetime) -> None:
        """The groups of a session, each of another site."""
        for group, seats in enumerate(groups):
            who = tuple(self.names[(number * 5 + group * 3 + seat) % len(self.names)] for seat in range(seats))
            site = self.sites[(number * 7 + group) % len(self.sites)]
            booked_at = announced + timedelta(days=group + 1, hours=group)
            self.scene.plan(booked_at, partial(_book, self.scene, f"booking:{number}:{group}", session_id, site, who))


def plan_courses(scene: Scene) -> None:
    """Plan the sessions with their bookings, and what became of them."""
    teaching = Teaching(scene)
    for number, (days, hour, groups) in enumerate(SESSIONS):
        starts = scene.local(scene.business_day(days), time(hour))
        made = teaching.session(number, starts, groups)
        if days < 0:
            scene.plan(starts + timedelta(hours=3), partial(_attended, scene, made))
    _plan_today(teaching)
    _plan_offer(teaching)
    _plan_cancelled(teaching)
    _plan_series(teaching)


def _plan_today(teaching: Teaching) -> None:
    """A session that is just over and not ticked off: this morning, or on the last day the desk was open."""
    scene = teaching.scene
    calendar = next(iter(scene.profile.calendars.values()))
    starts = (scene.now.astimezone(scene.profile.zone) - timedelta(hours=2)).replace(minute=0, second=0, microsecond=0)
    if starts.time() < EARLIEST or calendar.open_of(starts.date()) is None:
        starts = scene.local(scene.business_day(-1), time(10))
    teaching.session(len(SESSIONS), starts, (2, 2, 1), minutes=HOUR)


def _plan_offer(teaching: Teaching) -> None:
    """A group gives its places back on a full session: the first that waits is offered them, and is to be told."""
    scene, (days, clock, groups) = teaching.scene, OFFERED
    number = len(SESSIONS) + 1
    made = teaching.session(number, scene.local(scene.business_day(days), clock), groups, minutes=HOUR, capacity=SMALL)

    def give_back(at: datetime) -> None:
        first = courses.session(scene.store, session_id=made).bookings[0]
        courses.cancel_booking(scene.store, booking_id=first.id, at=at, by=scene.people[0])

    scene.plan(scene.now - timedelta(minutes=35), give_back)


def _plan_cancelled(teaching: Teaching) -> None:
    """A session is cancelled; one of its sites has been told, the other is still to be."""
    scene, (days, clock, groups) = teaching.scene, CANCELLED
    number = len(SESSIONS) + 2
    made = teaching.session(number, scene.local(scene.business_day(days), clock), groups, minutes=HOUR)

    def cancel(at: datetime) -> None:
        courses.cancel_session(scene.store, session_id=made, at=at, by=scene.people[0])
        rows_of = [row for row in courses.to_tell(scene.store, now=at) if row.session_id == made]
        courses.tell(scene.store, telling_id=rows_of[0].id, told=True, at=at + timedelta(minutes=6), by=scene.people[0])

    scene.plan(scene.now - timedelta(hours=2), cancel)


def _plan_series(teaching: Teaching) -> None:
    """Another course week by week, whose first session has too few so far."""
    scene = teaching.scene
    first = scene.business_day(SERIES_FROM)
    course = scene.data.series_course
    fields = {"name": course["name"], "summary": course["summary"], "minutes": HOUR, "least": LEAST, "language": scene.profile.languages[0]}
    if scene.data.course_price:
        fields |= {"price": Decimal(scene.data.course_price), "pair_price": Decimal(scene.data.course_price)}
    announced, by = scene.now - timedelta(days=15), scene.people[0]
    kind = courses.save_course_type(scene.store, course_id=None, fields=fields, at=announced, by=by).result
    rule = SeriesRule("week", first, SERIES_AT, HOUR, weekdays=(first.weekday(),), count=SERIES_COUNT)
    terms = courses.SessionTerms(
        room_id=next(iter(teaching.rooms.values())), trainer_id=teaching.trainers[0], least=LEAST, decide_days=DECIDE,
    )  # fmt: skip
    made = courses.add_series(
        scene.store, op_key=scene.key("series"), course_id=kind, rule=rule, terms=terms, at=announced, by=by,
    ).result  # fmt: skip
    teaching.book(made[0], len(SESSIONS) + 3, (1,), announced)
    teaching.book(made[1], len(SESSIONS) + 4, (2, 2), announced)


def _book(scene: Scene, key: str, session_id: int, site_id: int, names: tuple[str, ...], at: datetime) -> None:
    by = scene.people[0]
    courses.book(scene.store, op_key=scene.key(key), session_id=session_id, site_id=site_id, names=names, at=at, by=by)


def _course(scene: Scene) -> int:
    """The course, in the desk's own words; where the profile has none, one of the desk's own."""
    data = scene.data
    with scene.store.write() as session:
        course = session.get(Course, 1)
        if course is None:
            course = Course(language=scene.profile.languages[0], name="", price=Decimal(data.course_price or 0))
            course.pair_price = course.price
            session.add(course)
        course.name, course.summary = data.course["name"], data.course["summary"]
        session.flush()
        return course.id


def _attended(scene: Scene, session_id: int, at: datetime) -> None:
    """Tick who came: all but the last."""
    view = courses.session(scene.store, session_id=session_id)
    comers = [attendee for booking in view.bookings for attendee, _name, _came in booking.names]
    for attendee in comers:
        courses.mark_attendance(scene.store, attendee_id=attendee, attended=attendee != comers[-1], at=at, by=scene.people[1])
