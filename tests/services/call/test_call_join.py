"""Two calls become one and one becomes two, and not a second is lost or counted twice."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.models import Segment
from desk.rules.errors import Refused
from desk.services import calls, charges
from desk.services.call import join as call_join
from desk.services.call import record as call_record
from desk.services.call.segments import seconds_of
from tests import makers
from tests.makers import NOW
from tests.services.call_room import LATER, Room

SECOND = timedelta(seconds=1)
BEGIN = datetime(2026, 4, 22, 9, tzinfo=UTC)


@pytest.fixture
def room(store: Any) -> Room:
    made = Room(store)
    makers.contract(store, made.customer, "phone_pack")
    return made


def merge(room: Room, call: int, into: int) -> int:
    return int(call_join.merge_calls(room.store, call_id=call, into_id=into, at=LATER, by=room.agent).result)


def split(room: Room, call: int, second: int, ticket: int | None = None, key: str = "s") -> int:
    done = call_join.split_call(room.store, op_key=key, call_id=call, second=second, ticket_id=ticket, at=LATER, by=room.agent)
    return int(done.result)


def test_two_calls_of_one_conversation_are_priced_as_one(room: Room) -> None:
    first, second = room.call(8, notes="fyrri"), room.call(5, at=NOW + timedelta(minutes=10), notes="seinni")
    assert (room.charge(first).pack_quarters, room.charge(second).pack_quarters) == (1, 1)
    assert merge(room, second, first) == first
    whole, gone = room.row(first), room.row(second)
    assert (seconds_of(whole), seconds_of(gone)) == (13 * 60, 0)
    assert (whole.notes, gone.state, gone.merged_into_id) == ("fyrri\nseinni", "discarded", first)
    assert room.charge(first).pack_quarters == 1
    assert room.charge(second) is None


def test_the_record_of_both_says_what_was_merged(room: Room) -> None:
    first, second = room.call(8), room.call(5, at=NOW + timedelta(minutes=10))
    merge(room, first, second)
    for call in (first, second):
        assert any("erge" in line.what for line in call_record.call_record(room.store, call_id=call, language="en"))
    assert room.row(second).started_at == NOW


def test_calls_that_overlap_or_are_of_two_customers_stay_two(room: Room) -> None:
    first, second = room.call(8), room.call(5, at=NOW + timedelta(minutes=7))
    with pytest.raises(Refused):
        merge(room, second, first)
    other = makers.customer(room.store, "Άλλη ΑΕ", country="GR", language="el")
    third = room.call(5, at=NOW + timedelta(minutes=30), contact_id=None, customer_id=other)
    with pytest.raises(Refused):
        merge(room, third, first)
    with pytest.raises(Refused):
        merge(room, first, first)


def test_a_call_is_split_in_two_tickets_to_the_second(room: Room) -> None:
    call = room.call(20, ticket_id=room.ticket("A"))
    other = room.ticket("B", key="t2")
    part = split(room, call, 427, other)
    assert split(room, call, 427, other) == part
    first, second = room.row(call), room.row(part)
    assert (seconds_of(first), seconds_of(second)) == (427, 773)
    assert first.ended_at == second.started_at == NOW + timedelta(seconds=427)
    assert (second.ticket_id, second.contact_id, second.split_from_id) == (other, room.contact, call)
    assert room.charge(call).pack_quarters + room.charge(part).pack_quarters == 2


@pytest.mark.parametrize("second", [0, -5, 1200, 1201])
def test_a_part_of_nothing_is_refused(room: Room, second: int) -> None:
    with pytest.raises(Refused):
        split(room, room.call(20), second)


def test_an_invoiced_or_running_call_is_neither_merged_nor_split(room: Room) -> None:
    running = calls.begin_call(room.store, op_key="r", at=NOW + timedelta(hours=1), by=room.agent, contact_id=room.contact).result
    done = makers.call(room.store, makers.person(room.store), customer_id=room.customer)
    with pytest.raises(Refused):
        merge(room, running, done)
    with pytest.raises(Refused):
        split(room, running, 10)


def test_splitting_takes_an_approval_back(room: Room) -> None:
    call = room.call(20)
    charges.approve_charges(room.store, charge_ids=[room.charge(call).id], at=LATER, by=room.agent)
    split(room, call, 300)
    assert room.charge(call).approved_at is None


spans = st.lists(st.tuples(st.integers(0, 600_000_000), st.integers(0, 2_000_000_000)), min_size=1, max_size=6)


@given(spans, st.floats(0.001, 0.999))
def test_cut_anywhere_the_parts_are_the_whole_to_the_microsecond(lengths: list[tuple[int, int]], share: float) -> None:
    at, segments = BEGIN, []
    for hold, length in lengths:
        at += timedelta(microseconds=hold)
        segments.append(Segment(starts_at=at, ends_at=at + timedelta(microseconds=length)))
        at += timedelta(microseconds=length)
    whole = sum((one.ends_at - one.starts_at for one in segments if one.ends_at), timedelta())
    second = max(1, int(whole / SECOND * share))
    if second >= whole // SECOND:
        return
    before, after = call_join.cut_at(segments, second)
    first, rest = (sum((one.ends_at - one.starts_at for one in part if one.ends_at), timedelta()) for part in (before, after))
    assert first == second * SECOND
    assert first + rest == whole
    assert first // SECOND + rest // SECOND == whole // SECOND
