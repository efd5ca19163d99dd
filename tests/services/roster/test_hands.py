"""Duties that change hands: handed over in whole or in part, swapped, offered and taken; each change on the record."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import duties
from tests.services.duty_room import DutyRoom, at

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def room(store: Store):
    room = DutyRoom(store)
    room.turns(room.anna, room.bjorn, room.kari, count=3)
    return room


def offered(room: DutyRoom, place: int, to: int | None, in_return: int | None = None) -> int:
    rows = room.view().duties
    back = None if in_return is None else rows[in_return].id
    made = duties.offer(
        room.store,
        duty_id=rows[place].id,
        to_id=to,
        return_id=back,
        at=at(2),
        by=rows[place].person_id,
        op_key=room.key(),
        note_text="Ferie",
    )
    return int(made.result)


def test_a_part_of_a_duty_goes_to_another_and_what_has_passed_stays(room: DutyRoom):
    first = room.view().duties[0]
    duties.hand_over(room.store, duty_id=first.id, to_id=room.kari, part=(at(7, 14), at(8, 7)), at=at(2), by=room.anna, op_key=room.key())
    assert room.spans()[:3] == [("Anna", at(5, 7), at(7, 14)), ("Kari", at(7, 14), at(8, 7)), ("Anna", at(8, 7), at(12, 7))]
    last = room.view().duties[2]
    duties.hand_over(room.store, duty_id=last.id, to_id=room.bjorn, at=at(9), by=room.anna, op_key=room.key())
    assert room.spans()[2:4] == [("Anna", at(8, 7), at(9)), ("Björn", at(9), at(12, 7))]
    for given in ({"part": (at(1), at(3))}, {"to_id": room.oskar}, {"by": room.kari}, {"version": 99}):
        row: dict[str, Any] = {"to_id": room.kari, "by": room.anna, "at": at(9), **given}
        with pytest.raises(Refused):
            duties.hand_over(room.store, duty_id=room.view().duties[-1].id, op_key=room.key(), **row)
    line = duties.history(room.store)[0]
    assert (line.what, line.by, line.former, line.person, line.starts_at) == ("handed_over", "Anna Dæmi", "Anna Dæmi", "Björn Dæmi", at(9))


def test_a_swap_is_offered_and_taken_by_both(room: DutyRoom):
    number = offered(room, 1, room.kari, 2)
    (shown,) = room.view().offers
    assert shown.in_return is not None
    assert (shown.duty.name, shown.in_return.name, shown.to, shown.note) == ("Björn Dæmi", "Kari Dæmi", "Kari Dæmi", "Ferie")
    for by in (room.bjorn, room.anna):
        with pytest.raises(Refused):
            duties.take_offer(room.store, offer_id=number, at=at(3), by=by)
    duties.take_offer(room.store, offer_id=number, at=at(3), by=room.kari)
    assert [name for name, *_ in room.spans()] == ["Anna", "Kari", "Björn"]
    assert room.view().offers == ()
    with pytest.raises(Refused):
        duties.take_offer(room.store, offer_id=number, at=at(3), by=room.kari)


def test_an_offer_to_everybody_is_taken_once_declined_or_taken_back(room: DutyRoom):
    number = offered(room, 1, None)
    with pytest.raises(Refused):
        offered(room, 1, room.kari)
    with pytest.raises(Refused):
        duties.take_offer(room.store, offer_id=number, at=at(3), by=room.oskar)
    duties.take_offer(room.store, offer_id=number, at=at(3), by=room.kari)
    assert [name for name, *_ in room.spans()] == ["Anna", "Kari", "Kari"]
    number = offered(room, 0, room.bjorn)
    duties.decline_offer(room.store, offer_id=number, at=at(3), by=room.bjorn)
    number = offered(room, 0, room.bjorn)
    with pytest.raises(Refused):
        duties.decline_offer(room.store, offer_id=number, at=at(3), by=room.kari)
    duties.decline_offer(room.store, offer_id=number, at=at(3), by=room.anna)
    whats = [line.what for line in duties.history(room.store)]
    assert whats[:5] == ["withdrawn", "offered", "declined", "offered", "taken"]


def test_a_duty_that_changed_after_it_was_offered_is_not_taken_as_it_was(room: DutyRoom):
    number = offered(room, 1, room.kari, 2)
    duties.swap(room.store, duty_id=room.view().duties[0].id, other_id=room.view().duties[2].id, at=at(3), by=room.anna, op_key=room.key())
    with pytest.raises(Refused):
        duties.take_offer(room.store, offer_id=number, at=at(4), by=room.kari)
    assert [name for name, *_ in room.spans()] == ["Kari", "Björn", "Anna"]


def test_a_duty_that_runs_is_swapped_from_now_on(room: DutyRoom):
    rows = room.view().duties
    duties.swap(room.store, duty_id=rows[0].id, other_id=rows[1].id, at=at(8), by=room.anna, op_key=room.key())
    assert room.spans()[:3] == [("Anna", at(5, 7), at(8)), ("Björn", at(8), at(12, 7)), ("Anna", at(12, 7), at(19, 7))]


def test_of_two_who_take_an_offer_at_once_one_has_the_duty(room: DutyRoom):
    number = offered(room, 1, None)
    start = Barrier(2)

    def take(by: int) -> str:
        start.wait()
        try:
            duties.take_offer(room.store, offer_id=number, at=at(3), by=by)
        except Refused:
            return "refused"
        return "taken"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(take, (room.anna, room.kari))) == ["refused", "taken"]
    assert len(room.view().duties) == 3


def test_of_two_managers_who_fill_the_same_hours_at_once_one_is_refused(room: DutyRoom):
    start = Barrier(2)

    def fill(person: int) -> str:
        start.wait()
        begins, ends, key = at(28, month=11), at(29, month=11), f"fill {person}"
        try:
            duties.add_shift(room.store, person_id=person, starts_at=begins, ends_at=ends, at=at(3), by=room.anna, op_key=key)
        except Refused:
            return "refused"
        return "made"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(fill, (room.anna, room.kari))) == ["made", "refused"]


def test_a_form_that_is_sent_twice_is_done_once(room: DutyRoom):
    """A swap would be swapped back, and a part handed over a second time."""
    rows = room.view().duties
    for _ in range(2):
        duties.swap(room.store, duty_id=rows[0].id, other_id=rows[1].id, at=at(3), by=room.anna, op_key="swap")
    assert [who for who, _from, _until in room.spans()[:2]] == ["Björn", "Anna"]
    made = [
        duties.hand_over(room.store, duty_id=rows[2].id, to_id=room.bjorn, at=at(3), by=room.anna, op_key="hand").result for _ in range(2)
    ]
    assert made[0] == made[1]
