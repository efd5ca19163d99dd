"""Whom to tell, on both engines: everybody with a place, in their language, until it is ticked; and what one is reminded of."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import courses
from tests import makers
from tests.makers import NOW
from tests.services.course_room import CourseRoom

if TYPE_CHECKING:
    from desk.services.store import Store

DAY = date(2026, 9, 1)


class Told(CourseRoom):
    """One session on the first of September, with a Norwegian site booked and an Icelandic one waiting."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        norwegian, icelandic = makers.customer(store, "Fjord AS", country="NO", language="nb"), makers.customer(store)
        makers.contact(store, norwegian, "Kari", phone="+47 21 00 00 00", email="kari@fjord.example", authorised=False)
        makers.contact(store, norwegian, "Ola", phone="+47 22 00 00 00", email="ola@fjord.example", authorised=True)
        self.sites = (makers.site(store, norwegian, "fjord.example"), makers.site(store, icelandic))
        self.session = self.add(self.local(DAY), place="Akureyri", capacity=2)
        self.bookings = (self.book(self.session, self.sites[0], "Kari", "Per"), self.book(self.session, self.sites[1], "Ása"))

    def open(self) -> list[courses.ToTell]:
        """Those not ticked yet."""
        return [one for one in courses.to_tell(self.store, now=NOW) if one.told_at is None]


def test_a_cancelled_session_lists_who_to_call_with_a_text_in_their_language(store: Store) -> None:
    room = Told(store)
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    first, second = room.open()
    assert (first.site, first.who, first.phone, first.email, first.language) == (
        "fjord.example", "Ola", "+47 22 00 00 00", "ola@fjord.example", "nb",
    )  # fmt: skip
    assert "Ola" in first.text
    assert "Vefnámskeið" in first.text
    assert "1. september" in first.text
    assert first.text != second.text
    assert (second.seats, second.what) == (1, "cancelled")


def test_the_text_and_the_papers_name_the_course_in_their_language(store: Store) -> None:
    room = Told(store)
    names = {"nb": "Nettside fra bunnen", "is": "Vefur frá grunni"}
    courses.save_course_type(store, course_id=room.course, fields={"names": names}, at=NOW, by=room.by)
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    assert {one.language: next(name for name in names.values() if name in one.text) for one in room.open()} == names


def test_what_is_ticked_says_who_and_when_and_can_be_taken_back(store: Store) -> None:
    room = Told(store)
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    number = room.open()[0].id
    courses.tell(store, telling_id=number, told=True, at=NOW, by=room.trainer)
    (ticked,) = [one for one in courses.to_tell(store, now=NOW) if one.told_at is not None]
    assert (ticked.id, ticked.told_at, ticked.told_by) == (number, NOW, "Ólöf")
    assert [one.site for one in room.open()] == ["lundey.example"]
    assert courses.to_tell(store, now=NOW + timedelta(days=2)) == tuple(room.open())
    courses.tell(store, telling_id=number, told=False, at=NOW, by=room.by)
    assert len(room.open()) == 2
    with pytest.raises(Refused, match="not there"):
        courses.tell(store, telling_id=999, told=True, at=NOW, by=room.by)


def test_a_tick_at_the_booking_is_the_same_tick(store: Store) -> None:
    room = Told(store)
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    courses.told(store, booking_id=room.bookings[0], at=NOW, by=room.by)
    assert [one.site for one in room.open()] == ["lundey.example"]
    courses.tell(store, telling_id=room.open()[0].id, told=True, at=NOW, by=room.by)
    assert courses.session(store, session_id=room.session).to_tell == ()


def test_who_has_a_place_is_told_of_another_time_from_the_one_they_know(store: Store) -> None:
    room = Told(store)
    room.change(room.session, starts_at=room.local(DAY, time(13)))
    room.change(room.session, starts_at=room.local(DAY, time(14)))
    assert [(one.what, one.before.hour, one.starts_at.hour) for one in room.open()] == [("moved", 10, 14)] * 2
    courses.tell(store, telling_id=room.open()[0].id, told=True, at=NOW, by=room.by)
    room.change(room.session, starts_at=room.local(DAY))
    # The one who was told of 14:00 hears that it is 10:00 again; the other never heard of anything else.
    assert [(one.site, one.before.hour, one.starts_at.hour) for one in room.open()] == [("fjord.example", 14, 10)]


def test_a_move_is_no_news_to_one_who_gave_the_place_back_and_a_cancellation_takes_its_place(store: Store) -> None:
    room = Told(store)
    room.change(room.session, starts_at=room.local(DAY, time(13)))
    courses.cancel_booking(store, booking_id=room.bookings[1], at=NOW, by=room.by)
    assert [one.site for one in room.open()] == ["fjord.example"]
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    assert [(one.site, one.what) for one in room.open()] == [("fjord.example", "cancelled")]


def test_another_place_or_trainer_tells_nobody(store: Store) -> None:
    room = Told(store)
    room.change(room.session, place="Kópavogur", trainer_id=room.trainer)
    assert room.open() == []


def test_few_attendees_are_decided_on_by_their_day_and_going_ahead_ends_it(store: Store) -> None:
    room = CourseRoom(store)
    session = room.add(room.local(DAY), least=4, decide_days=5, trainer_id=room.trainer)

    def asks(day: date, trainer_id: int | None = None) -> list[tuple[str, int, int, date | None]]:
        found = courses.reminders(store, now=room.local(day), trainer_id=trainer_id)
        return [(one.what, one.count, one.least, one.due) for one in found if one.what == "decide"]

    assert asks(date(2026, 8, 23)) == []
    assert asks(date(2026, 8, 24), trainer_id=room.trainer) == [("decide", 0, 4, date(2026, 8, 27))]
    assert asks(date(2026, 8, 24), trainer_id=room.by) == []
    courses.go_ahead(store, session_id=session, at=NOW, by=room.by)
    assert asks(date(2026, 8, 27)) == []
    assert courses.session(store, session_id=session).card.decided
    room.change(session, least=5)
    assert len(asks(date(2026, 8, 27))) == 1


def test_enough_attendees_need_no_decision(store: Store) -> None:
    room = CourseRoom(store)
    session = room.add(room.local(DAY), least=2)
    room.book(session, makers.site(store, makers.customer(store)), "Ása", "Örn")
    assert [one.what for one in courses.reminders(store, now=room.local(DAY, time(9)))] == ["give"]


def test_one_is_reminded_to_tell_to_tick_and_to_give(store: Store) -> None:
    room = Told(store)
    later = room.local(DAY, time(13))
    assert [(one.what, one.count) for one in courses.reminders(store, now=later)] == [("tick", 2)]
    attendee = courses.session(store, session_id=room.session).bookings[0].names[0][0]
    courses.mark_attendance(store, attendee_id=attendee, attended=True, at=NOW, by=room.by)
    assert courses.reminders(store, now=later) == ()
    courses.cancel_session(store, session_id=room.session, at=NOW, by=room.by)
    assert [(one.what, one.count) for one in courses.reminders(store, now=NOW)] == [("tell", 2)]


def test_one_to_one_costs_its_started_quarters_whoever_of_the_site_comes(store: Store) -> None:
    room = CourseRoom(store)
    fields = {"name": "Einkakennsla", "kind": "one_to_one", "mode": "on_site", "price": Decimal(12000), "capacity": 3, "included": 1}
    room.course = int(courses.save_course_type(store, course_id=None, fields=fields, at=NOW, by=room.by).result)
    session = room.add(room.local(DAY), minutes=80, capacity=3)
    room.book(session, makers.site(store, makers.customer(store)), "Ása", "Örn", "Ösp")
    assert [one.fee for one in courses.session(store, session_id=session).bookings] == [Decimal(18000)]
    room.change(session, price=Decimal(10000))
    assert [one.fee for one in courses.session(store, session_id=session).bookings] == [Decimal(15000)]
