"""What is approved is frozen; what is not follows the rules and prices, and says so."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from desk.models import PriceItem, ProfileCopy
from desk.rules.errors import Refused
from desk.services import calls, charges, invoices, prices
from desk.services.call import reading as call_reading
from desk.services.call import record as call_record
from desk.services.call import times as call_times
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.call_room import LATER, Room

PRICE: dict[str, Any] = {"told": True, "cause": "request", "work": "content"}


@pytest.fixture
def room(store: Any) -> Room:
    return Room(store)


def approve(room: Room, *calls_: int) -> int:
    ids = [room.charge(call).id for call in calls_]
    return int(charges.approve_charges(room.store, charge_ids=ids, at=LATER, by=room.agent).result)


def dearer(room: Room, amount: int = 120) -> Any:
    with room.store.read() as session:
        item = session.scalars(select(PriceItem.id).where(PriceItem.code == "usage_hour")).one()
    return prices.set_price(room.store, item_id=item, amount=Decimal(amount), valid_from=TODAY, at=NOW, by=room.agent)


def codes(room: Room, call: int) -> list[str]:
    return [row["code"] for row in room.charge(call).history]


def test_a_later_price_moves_what_is_open_and_nothing_that_is_approved(room: Room) -> None:
    frozen, open_one = room.call(20, **PRICE), room.call(20, at=NOW + timedelta(hours=1), **PRICE)
    assert approve(room, frozen) == 1
    changed = dearer(room)
    assert (room.charge(frozen).net, room.charge(open_one).net) == (Decimal(30), Decimal(60))
    assert changed.ids_of("charge") == (room.charge(open_one).id,)
    assert codes(room, open_one) == ["repriced"]
    (row,) = room.charge(open_one).history
    assert (row["before"]["net"], row["after"]["net"]) == ("30", "60")


def test_a_later_version_of_the_profile_moves_what_is_open_and_nothing_that_is_approved(room: Room) -> None:
    frozen, open_one = room.call(20, cause="own_fault"), room.call(20, at=NOW + timedelta(hours=1), cause="hosting")
    approve(room, open_one)
    with room.store.read() as session:
        text = session.scalars(select(ProfileCopy.toml)).one()
    changed = text.replace('why = "hosting"\ncause = ["hosting"]', 'why = "hosting"\ncause = ["hosting", "own_fault"]')
    makers.add(room.store, ProfileCopy(key="clickmedia", version=2, toml=changed, created_at=NOW))
    (moved,) = charges.reprice_open(room.store, at=LATER, by=room.agent).result
    assert (moved.call_id, moved.former_status, moved.status) == (frozen, "held", "covered")
    assert (room.charge(frozen).rule_version, room.charge(open_one).rule_version) == ("clickmedia 2", "clickmedia 1")


def test_the_rules_version_and_the_prices_day_are_kept_and_shown(room: Room) -> None:
    call = room.call(20, **PRICE)
    approve(room, call)
    facts = call_reading.open_call(room.store, call_id=call).charge
    assert facts is not None
    assert (facts.rules, facts.prices_on, facts.approved_at, facts.approved_by) == ("clickmedia 1", TODAY, LATER, "Anna Dæmi")


def test_what_an_approved_call_costs_is_read_not_worked_out_anew(room: Room) -> None:
    call = room.call(20, **PRICE)
    approve(room, call)
    dearer(room)
    seen = calls.price_call(room.store, call_id=call, seconds=3600)
    assert (seen.net, seen.units, seen.gross) == (Decimal(30), 2, Decimal("37.2"))


def test_notes_leave_an_approval_and_what_the_price_rests_on_takes_it_back(room: Room) -> None:
    call = room.call(20, **PRICE)
    approve(room, call)
    dearer(room)
    calls.change_call(room.store, call_id=call, changes={"notes": "meira"}, at=LATER, by=room.agent)
    assert (room.charge(call).approved_at, room.charge(call).net, room.charge(call).text) == (LATER, Decimal(30), "meira")
    calls.change_call(room.store, call_id=call, changes={"cause": "third_party"}, at=LATER, by=room.agent)
    assert (room.charge(call).approved_at, room.charge(call).net) == (None, Decimal(60))
    assert codes(room, call) == ["approved", "approval_taken_back", "repriced"]


def test_a_held_charge_is_not_approved(room: Room) -> None:
    held = room.call(20, cause="request", work="content")
    with pytest.raises(Refused):
        approve(room, held)
    assert approve(room, held, room.call(20, at=NOW + timedelta(hours=1), cause="hosting")) == 1


def test_an_approved_one_is_given_away_only_after_the_approval_is_taken_back(room: Room) -> None:
    call = room.call(20, **PRICE)
    approve(room, call)
    charge = room.charge(call)
    with pytest.raises(Refused):
        charges.give_away(room.store, charge_id=charge.id, reason="Αργήσαμε", at=LATER, by=room.agent)
    charges.take_back_approval(room.store, charge_id=charge.id, at=LATER, by=room.agent)
    charges.give_away(room.store, charge_id=charge.id, reason="Αργήσαμε", at=LATER, by=room.agent)
    assert codes(room, call) == ["approved", "approval_taken_back", "goodwill"]
    with pytest.raises(Refused):
        charges.take_back_approval(room.store, charge_id=charge.id, at=LATER, by=room.agent)


def test_a_day_or_a_customers_month_is_approved_at_once(room: Room) -> None:
    other = makers.person(room.store)
    mine, theirs = room.call(20, **PRICE), room.call(20, by=other, **PRICE)
    tomorrow = room.call(20, at=LATER, **PRICE)
    day: dict[str, Any] = {"day": TODAY, "at": LATER, "by": room.agent}
    assert charges.approve_day(room.store, person_id=room.agent, **day).result == 1
    assert room.charge(mine).approved_at == LATER
    assert charges.approve_day(room.store, person_id=None, **day).ids_of("call") == (theirs,)
    month: dict[str, Any] = {"customer_id": room.customer, "month": "2026-04", "at": LATER, "by": room.agent}
    assert charges.approve_customer(room.store, **month).ids_of("charge") == (room.charge(tomorrow).id,)
    with pytest.raises(Refused):
        charges.approve_customer(room.store, **month)


def test_the_record_reads_who_when_and_from_what_to_what(room: Room) -> None:
    call = room.call(20, **PRICE)
    calls.change_call(room.store, call_id=call, changes={"work": "training", "notes": "Κάτι"}, at=LATER, by=room.agent)
    dearer(room)
    approve(room, call)
    lines = call_record.call_record(room.store, call_id=call, language="en")
    said = [(line.who, line.what, line.before, line.after) for line in lines]
    assert ("Anna Dæmi", "Work", "Content", "Training") in said
    assert ("Anna Dæmi", "Notes", "–", "Κάτι") in said
    assert ("Anna Dæmi", "Priced anew", "Chargeable, €30.00 (clickmedia 1)", "Chargeable, €60.00 (clickmedia 1)") in said
    assert ("Anna Dæmi", "Approved", "", "clickmedia 1") in said


def test_times_are_mended_and_the_stretches_as_they_were_stay_on_record(room: Room) -> None:
    call = room.call(40, **PRICE)
    call_times.retime_call(room.store, call_id=call, started_at=NOW, seconds=600, at=LATER, by=room.agent)
    assert (room.charge(call).net, room.row(call).ended_at) == (Decimal(15), NOW + timedelta(minutes=10))
    line = next(line for line in call_record.call_record(room.store, call_id=call, language="en") if line.what == "Time")
    assert (line.before[-17:], line.after[-17:]) == ("13:00:00–13:40:00", "13:00:00–13:10:00")
    for start, seconds in ((NOW, 0), (LATER, 600), (NOW, 90_000)):
        with pytest.raises(Refused):
            call_times.retime_call(room.store, call_id=call, started_at=start, seconds=seconds, at=LATER, by=room.agent)


def test_a_start_moved_or_a_gap_counted_takes_an_approval_back(room: Room) -> None:
    first, second = room.call(14, **PRICE), room.call(14, at=NOW + timedelta(hours=1), **PRICE)
    approve(room, first, second)
    calls.begin_earlier(room.store, call_id=first, starts_at=NOW - timedelta(minutes=5), at=LATER, by=room.agent)
    assert (room.charge(first).net, room.charge(first).seconds, room.charge(first).approved_at) == (Decimal(30), 19 * 60, None)
    assert codes(room, first) == ["approved", "approval_taken_back", "repriced"]
    assert room.charge(second).approved_at is not None


def test_drafting_freezes_what_nobody_approved_and_off_the_draft_it_stays_frozen(room: Room) -> None:
    approved, open_one = room.call(20, **PRICE), room.call(20, at=NOW + timedelta(hours=1), **PRICE)
    approve(room, approved)
    ids = (room.charge(approved).id, room.charge(open_one).id)
    (draft,) = invoices.draft_invoices(room.store, op_key="d", charge_ids=ids, at=LATER, by=room.agent).result
    assert (room.charge(open_one).approved_at, room.charge(open_one).approved_by_id) == (LATER, room.agent)
    assert (codes(room, approved), codes(room, open_one)) == (["approved"], ["approved"])
    invoices.discard_draft(room.store, invoice_id=draft, at=LATER, by=room.agent)
    dearer(room)
    assert room.charge(open_one).net == Decimal(30)
    charges.take_back_approval(room.store, charge_id=ids[1], at=LATER, by=room.agent)
    assert room.charge(open_one).net == Decimal(60)


def test_what_is_held_never_goes_on_a_draft(room: Room) -> None:
    held = room.call(20, cause="request", work="content")
    with pytest.raises(Refused, match="held"):
        invoices.draft_invoices(room.store, op_key="h", charge_ids=(room.charge(held).id,), at=LATER, by=room.agent)
    assert room.charge(held).approved_at is None
