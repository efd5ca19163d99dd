"""Duties by turns and by hand: whose week it is, hours nobody covers, what is refused, and the record of it all."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import desks, duties
from tests.services.duty_room import DutyRoom, at

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def room(store: Store):
    return DutyRoom(store)


def test_turns_keep_their_local_hour_over_the_change_of_the_clock_and_go_on_where_they_ended(room: DutyRoom):
    number = room.turns(room.anna, room.bjorn, room.kari)
    # Oslo: 09:00 is 07:00 UTC in summer, 08:00 from 25 October.
    assert room.spans() == [
        ("Anna", at(5, 7), at(12, 7)), ("Björn", at(12, 7), at(19, 7)), ("Kari", at(19, 7), at(26, 8)),
        ("Anna", at(26, 8), at(2, 8, month=11)),
    ]  # fmt: skip
    key = room.key()
    for _ in range(2):
        duties.more_turns(room.store, rotation_id=number, count=2, at=at(2), by=room.anna, op_key=key)
    assert room.spans()[4:] == [("Björn", at(2, 8, month=11), at(9, 8, month=11)), ("Kari", at(9, 8, month=11), at(16, 8, month=11))]
    (turns,) = room.view().turns
    assert (turns.people[0], turns.next, turns.made_until) == ("Anna Dæmi", "Anna Dæmi", at(16, 8, month=11))
    duties.end_turns(room.store, rotation_id=number, at=at(20), by=room.anna)
    assert [name for name, *_ in room.spans()] == ["Anna", "Björn", "Kari"]
    assert room.view().turns == ()
    assert [line.what for line in duties.history(room.store)] == ["ended", "turns", "turns"]


def test_no_hour_that_must_be_covered_goes_unseen(room: DutyRoom):
    assert duties.duty_now(room.store, now=at(7, 20)).nobody_for == ("",)
    room.turns(room.anna, room.bjorn, count=1, first_day=date(2026, 10, 6))
    gaps = room.view(at(5, 12)).gaps
    # The desk is open from 07:00 to 14:00 UTC; the turn runs from Tuesday 07:00 to the change on Monday 07:00.
    assert [(gap.starts_at, gap.ends_at) for gap in gaps[:2]] == [(at(5, 14), at(6, 7)), (at(12, 14), at(13, 7))]
    now = duties.duty_now(room.store, now=at(7, 20))
    assert ([one.name for one in now.people], now.nobody_for, now.changes_at) == (["Anna Dæmi"], (), at(8, 7))
    room.turns(room.kari, count=1, skill="mail")
    assert {gap.skill for gap in room.view(at(5, 12)).gaps} == {"", "mail"}
    sick = duties.NewAbsence(person_id=room.anna, kind="sick", days=duties.AwayDays(date(2026, 10, 8), date(2026, 10, 8)))
    duties.save_absence(room.store, absence_id=None, new=sick, at=at(7), by=room.anna, op_key=room.key())
    # Kari has the duty of mail only; Anna is away from local midnight (22:00 UTC) to midnight.
    ours = [(gap.starts_at, gap.ends_at) for gap in room.view(at(7, 12)).gaps if gap.skill == "" and gap.starts_at < at(9)]
    assert ours == []
    mail = [(gap.starts_at, gap.ends_at) for gap in room.view(at(13, 12)).gaps if gap.skill == "mail"]
    assert mail[0] == (at(13, 14), at(14, 7))


def test_the_duties_of_somebody_who_left_cover_nothing(room: DutyRoom):
    number = room.turns(room.kari, count=1)
    gaps = room.view(at(5, 12)).gaps
    desks.save_person(room.store, person_id=room.kari, name="Kari", short_name="", role="agent", active=False, at=at(5), by=room.anna)
    assert (gaps[0].starts_at, room.view(at(5, 12)).gaps[0].starts_at) == (at(12, 14), at(5, 14))
    assert duties.on_duty(room.store, at=at(6)) == ()
    with pytest.raises(Refused) as refused:
        duties.more_turns(room.store, rotation_id=number, count=1, at=at(6), by=room.anna, op_key=room.key())
    assert refused.value.values["name"] == "Kari"


def test_a_desk_that_promises_no_duty_has_no_gaps(store: Store):
    assert not DutyRoom(store, "pindena").view().promised


def test_whoever_may_not_take_a_duty_is_refused_in_words(room: DutyRoom):
    def shift(**fields: object) -> str | None:
        row = {"person_id": room.kari, "starts_at": at(9, 18), "ends_at": at(10, 6), "by": room.anna, **fields}
        with pytest.raises(Refused) as refused:
            duties.add_shift(room.store, at=room.now, op_key=room.key(), **row)  # type: ignore[arg-type]
        return refused.value.field

    assert shift(person_id=room.oskar) == "person_id"
    assert shift(person_id=room.bjorn, skill="mail") == "person_id"
    assert shift(ends_at=at(9, 18)) == "ends_at"
    assert shift(by=room.kari) is None
    assert shift(place=3) == "place"
    room.turns(room.kari, count=1)
    assert shift(starts_at=at(6), ends_at=at(7)) == "starts_at"
    assert shift(starts_at=at(6), ends_at=at(7), place=2) == "starts_at"
    duties.add_shift(
        room.store, person_id=room.bjorn, starts_at=at(6), ends_at=at(7), place=2, at=room.now, by=room.anna, op_key=room.key()
    )
    assert [one.name for one in duties.on_duty(room.store, at=at(6, 13))] == ["Kari Dæmi", "Björn Dæmi"]
    with pytest.raises(Refused):
        room.turns(room.bjorn, first_day=date(2026, 10, 8), at=time(17))
    with pytest.raises(Refused):
        room.turns()


def test_a_duty_taken_out_keeps_what_has_passed_of_it(room: DutyRoom):
    room.turns(room.kari, room.bjorn, count=2)
    first, second = room.view().duties
    duties.remove_duty(room.store, duty_id=first.id, at=at(8), by=room.anna)
    duties.remove_duty(room.store, duty_id=second.id, at=at(8), by=room.anna)
    assert room.spans() == [("Kari", at(5, 7), at(8))]
    with pytest.raises(Refused):
        duties.remove_duty(room.store, duty_id=first.id, at=at(9), by=room.anna)


def test_what_is_asked_for_twice_is_done_once(room: DutyRoom):
    for _ in range(2):
        duties.add_shift(room.store, person_id=room.kari, starts_at=at(6), ends_at=at(7), at=room.now, by=room.anna, op_key="once")
    assert room.spans() == [("Kari", at(6), at(6) + timedelta(days=1))]
