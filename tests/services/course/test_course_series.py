"""Series on both engines: what is shown is what is written, and one or all that follow can be changed."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.rules.series import SeriesRule
from desk.services import courses
from tests import makers
from tests.makers import NOW
from tests.services.course_room import TEN, CourseRoom

if TYPE_CHECKING:
    from desk.services.store import Store

TUESDAYS = SeriesRule("month_weekday", date(2026, 9, 1), TEN, 120, weekdays=(1,), nth=1, count=4)
THURSDAYS = SeriesRule("week", date(2026, 4, 16), TEN, 120, weekdays=(3,), count=3)


def test_the_plan_names_each_date_and_why_one_is_left_out(store: Store) -> None:
    CourseRoom(store)
    plan = courses.plan_series(store, rule=THURSDAYS)
    assert [one.day.isoformat() for one in plan] == ["2026-04-16", "2026-04-23", "2026-04-30", "2026-05-07"]
    assert [[reason.code for reason in one.skipped] for one in plan] == [[], ["holiday"], [], []]


def test_what_is_planned_is_what_is_written_and_a_repeat_writes_nothing(store: Store) -> None:
    room = CourseRoom(store)
    terms = courses.SessionTerms(capacity=6, room_id=room.room, trainer_id=room.trainer, least=3, decide_days=4, price=Decimal(9000))
    made = [
        courses.add_series(store, op_key="x", course_id=room.course, rule=THURSDAYS, terms=terms, at=NOW, by=room.by).result
        for _ in range(2)
    ]  # fmt: skip
    rows = room.rows()
    assert [tuple(row.id for row in rows)] * 2 == [tuple(ids) for ids in made]
    assert [row.starts_at.astimezone(room.zone).date().isoformat() for row in rows] == ["2026-04-16", "2026-04-30", "2026-05-07"]
    assert {(row.place, row.capacity, row.least, row.price) for row in rows} == {("Kópavogur, salur 2", 6, 3, Decimal(9000))}
    assert rows[0].decide_on == date(2026, 4, 12)
    view = courses.session(store, session_id=rows[0].id)
    assert (view.rule, view.price) == (THURSDAYS, Decimal(9000))


@pytest.mark.parametrize(("profile", "hours"), [("web-veistamo", {7, 8}), ("mystore", {8, 9}), ("clickmedia", {7, 8}), ("stefna", {10})])
def test_ten_o_clock_stays_ten_o_clock_across_the_clock_change(store: Store, profile: str, hours: set[int]) -> None:
    room = CourseRoom(store, profile)
    room.series(TUESDAYS)
    rows = room.rows()
    assert {row.starts_at.astimezone(room.zone).time() for row in rows} == {TEN}
    assert {row.starts_at.hour for row in rows} == hours


def test_a_date_can_be_left_out_by_hand_but_not_every_one(store: Store) -> None:
    room = CourseRoom(store)
    room.series(THURSDAYS, without=(date(2026, 4, 30),))
    assert [row.starts_at.date().isoformat() for row in room.rows()] == ["2026-04-16", "2026-05-07"]
    with pytest.raises(Refused, match="keep at least one"):
        room.series(THURSDAYS, without=tuple(row.day for row in courses.plan_series(store, rule=THURSDAYS)))


def test_a_date_on_which_the_trainer_stands_elsewhere_is_shown_and_refuses_the_whole_series(store: Store) -> None:
    room = CourseRoom(store)
    room.add(room.local(date(2026, 4, 30), time(11)), trainer_id=room.trainer)
    plan = courses.plan_series(store, rule=THURSDAYS, trainer_id=room.trainer)
    assert [one.clash and one.clash[0] for one in plan] == [None, None, "Vefnámskeið", None]
    with pytest.raises(Refused, match="another time or trainer"):
        room.series(THURSDAYS, trainer_id=room.trainer)
    assert len(room.rows()) == 1
    room.series(THURSDAYS, trainer_id=room.trainer, without=(date(2026, 4, 30),))
    assert len(room.rows()) == 3


def test_this_and_following_move_alike_on_the_wall_and_earlier_ones_stay(store: Store) -> None:
    room = CourseRoom(store, "web-veistamo")
    ids = room.series(TUESDAYS)
    room.change(ids[1], scope="following", starts_at=room.local(date(2026, 10, 7), time(13)), minutes=90, trainer_id=room.trainer)
    rows = room.rows()
    local = [row.starts_at.astimezone(room.zone) for row in rows]
    assert [(one.date().isoformat(), one.hour) for one in local] == [
        ("2026-09-01", 10), ("2026-10-07", 13), ("2026-11-04", 13), ("2026-12-02", 13),
    ]  # fmt: skip
    assert [(row.ends_at - row.starts_at) / timedelta(minutes=1) for row in rows] == [120, 90, 90, 90]
    assert [row.trainer_id for row in rows] == [None, *[room.trainer] * 3]


def test_those_that_follow_keep_the_wall_clock_where_a_day_later_is_beyond_the_clock_change(store: Store) -> None:
    room = CourseRoom(store, "web-veistamo")
    ids = room.series(SeriesRule("week", date(2026, 10, 17), TEN, 120, weekdays=(5,), count=3))
    room.change(ids[0], scope="following", starts_at=room.local(date(2026, 10, 18)))
    local = [row.starts_at.astimezone(room.zone) for row in room.rows()]
    assert [(one.month, one.day, one.time()) for one in local] == [(10, 18, TEN), (10, 25, TEN), (11, 8, TEN)]


def test_what_was_changed_on_one_date_stays_when_another_field_follows(store: Store) -> None:
    room = CourseRoom(store)
    ids = room.series(TUESDAYS)
    room.change(ids[2], place="Akureyri", capacity=4)
    room.change(ids[0], scope="following", price=Decimal(12000), room_id=None)
    assert [(row.place, row.capacity, row.price) for row in room.rows()] == [
        ("", 10, Decimal(12000)), ("", 10, Decimal(12000)), ("Akureyri", 4, Decimal(12000)), ("", 10, Decimal(12000)),
    ]  # fmt: skip


def test_seats_follow_but_never_below_what_is_booked_on_any(store: Store) -> None:
    room = CourseRoom(store)
    ids = room.series(TUESDAYS)
    room.book(ids[3], makers.site(store, makers.customer(store)), *["Ása"] * 5)
    with pytest.raises(Refused, match="booked on") as refused:
        room.change(ids[0], scope="following", capacity=4)
    assert refused.value.values["day"] == date(2026, 12, 1)
    assert {row.capacity for row in room.rows()} == {10}
    room.change(ids[0], scope="following", capacity=5)
    assert {row.capacity for row in room.rows()} == {5}


def test_a_move_onto_a_closed_day_refuses_all_that_follow(store: Store) -> None:
    room = CourseRoom(store)
    rule = SeriesRule("week", date(2026, 4, 15), TEN, 120, weekdays=(2,), count=3)
    ids = room.series(rule)
    with pytest.raises(Refused, match="closed on") as refused:
        room.change(ids[0], scope="following", starts_at=room.local(date(2026, 4, 16)))
    assert refused.value.values["day"] == date(2026, 4, 23)


@pytest.mark.parametrize(("scope", "gone"), [("one", [1]), ("following", [1, 2, 3]), ("all", [0, 1, 2, 3])])
def test_one_of_a_series_is_cancelled_or_those_that_follow_or_all(store: Store, scope: str, gone: list[int]) -> None:
    room = CourseRoom(store)
    ids = room.series(TUESDAYS)
    courses.cancel_session(store, session_id=ids[1], scope=scope, at=NOW, by=room.by)
    assert [at for at, row in enumerate(room.rows()) if row.status == "cancelled"] == gone


def test_of_all_those_already_held_stay(store: Store) -> None:
    room = CourseRoom(store)
    ids = room.series(TUESDAYS)
    courses.cancel_session(store, session_id=ids[3], scope="all", at=room.local(date(2026, 9, 2)), by=room.by)
    assert [row.status for row in room.rows()] == ["planned", *["cancelled"] * 3]


def test_a_room_holds_one_session_at_a_time_and_the_next_may_begin_as_it_ends(store: Store) -> None:
    room = CourseRoom(store)
    day = date(2026, 9, 1)
    room.add(room.local(day), room_id=room.room)
    with pytest.raises(Refused, match="Kópavogur, salur 2") as refused:
        room.add(room.local(day, time(11, 59)), room_id=room.room)
    assert (refused.value.field, refused.value.values["course"]) == ("room_id", "Vefnámskeið")
    room.add(room.local(day, time(12)), room_id=room.room)
    room.add(room.local(day, time(9)), room_id=room.room, minutes=60)
    assert len(room.rows()) == 3


def test_a_change_into_a_taken_room_is_refused_and_nothing_is_written(store: Store) -> None:
    room = CourseRoom(store)
    ids = room.series(TUESDAYS, room_id=room.room)
    other = room.add(room.local(date(2026, 10, 6)))
    with pytest.raises(Refused, match="another time or room"):
        room.change(other, room_id=room.room)
    with pytest.raises(Refused, match="another time or room"):
        room.change(ids[1], starts_at=room.local(date(2026, 11, 3), time(11)))
    assert [row.room_id for row in room.rows()].count(room.room) == 4


def test_of_eight_who_schedule_the_same_trainer_and_room_at_once_one_succeeds(store: Store) -> None:
    room = CourseRoom(store)
    fields: list[dict[str, Any]] = [{"trainer_id": room.trainer}, {"trainer_id": room.trainer, "room_id": room.room}]

    def attempt(number: int) -> bool:
        try:
            room.add(room.local(date(2026, 9, 1), time(10, number)), **fields[number % 2])
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(attempt, range(8))) == 1
    assert len(room.rows()) == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"capacity": 0}, "capacity"), ({"least": 11}, "least"), ({"least": 2, "decide_days": -1}, "decide_days"),
     ({"price": Decimal(-1)}, "price"), ({"minutes": 0}, "minutes"), ({"room_id": 999}, "room_id"), ({"trainer_id": 999}, "trainer_id"),
     ({"course_id": 999}, "course_id")],
)  # fmt: skip
def test_an_impossible_session_is_refused_at_its_field(store: Store, fields: dict[str, Any], field: str) -> None:
    room = CourseRoom(store)
    room.course = fields.get("course_id", room.course)
    with pytest.raises(Refused) as refused:
        room.add(room.local(date(2026, 9, 1)), **{key: value for key, value in fields.items() if key != "course_id"})
    assert refused.value.field == field
