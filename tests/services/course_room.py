"""A desk that gives courses, for tests of sessions, series and whom to tell."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desk.models import CourseSession
from desk.services import courses, desks
from desk.services.course.session_fields import SessionTerms
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desk.rules.series import SeriesRule
    from desk.services.store import Store

TEN = time(10)


class CourseRoom:
    """A desk of a profile with a course, a trainer and a room."""

    def __init__(self, store: Store, profile: str = "stefna") -> None:
        self.store, self.by = store, makers.desk(store, profile)
        self.zone: ZoneInfo = desks.profile(store).zone
        self.course = makers.course(store)
        self.trainer = makers.person(store, "Ólöf Bjarnadóttir", role="trainer")
        fields = {"office": "Kópavogur", "name": "salur 2"}
        self.room = int(courses.save_room(store, room_id=None, fields=fields, at=NOW, by=self.by).result)
        self._keys = iter(range(10**6))

    def local(self, day: date, at: time = TEN) -> datetime:
        """A local time of the desk."""
        return datetime.combine(day, at, self.zone)

    def add(self, starts_at: datetime, **fields: Any) -> int:
        """A session of two hours by the verb."""
        wanted = {"place": "", "link": "", "trainer_id": None, "capacity": 10, "minutes": 120, **fields}
        key = f"s{next(self._keys)}"
        made = courses.add_session(self.store, op_key=key, course_id=self.course, starts_at=starts_at, at=NOW, by=self.by, **wanted)
        return int(made.result)

    def series(self, rule: SeriesRule, **more: Any) -> tuple[int, ...]:
        """A series by the verb; the terms' fields are named plainly."""
        without = more.pop("without", ())
        terms = SessionTerms(**{"capacity": 10, **more})
        key = f"r{next(self._keys)}"
        made = courses.add_series(
            self.store, op_key=key, course_id=self.course, rule=rule, terms=terms, without=without, at=NOW, by=self.by
        )
        return tuple(made.result)

    def change(self, session_id: int, *, scope: str = "one", **fields: Any) -> Any:
        """A session changed by the verb, as its form would: what is not named stays."""
        view = courses.session(self.store, session_id=session_id)
        card = view.card
        minutes = int((card.ends_at - card.starts_at) / timedelta(minutes=1))
        whole = {
            "starts_at": card.starts_at, "minutes": minutes, "place": card.place, "link": view.link, "trainer_id": card.trainer_id,
            "capacity": card.capacity, "room_id": view.room_id, "least": card.least, "price": view.price,
            "decide_days": (card.starts_at.date() - card.decide_on).days if card.decide_on else 0,
        }  # fmt: skip
        return courses.change_session(
            self.store, session_id=session_id, version=view.version, scope=scope, at=NOW, by=self.by, **{**whole, **fields}
        )

    def book(self, session_id: int, site: int, *names: str) -> int:
        """Places of a site by the verb."""
        key = f"b{next(self._keys)}"
        return int(courses.book(self.store, op_key=key, session_id=session_id, site_id=site, names=names, at=NOW, by=self.by).result)

    def rows(self) -> list[CourseSession]:
        """Every session, in the order of its time."""
        with self.store.read() as session:
            return list(session.scalars(select(CourseSession).order_by(CourseSession.starts_at, CourseSession.id)))
