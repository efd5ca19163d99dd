"""A contract's record: who changed what, and what held on any day that is past."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.models import Charge, Customer
from desk.rules.errors import Refused
from desk.rules.windows import Hours
from desk.services import calls, contracts
from desk.services.entitlements import entitled
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.contract_room import ContractRoom, first_room, noon
from tests.services.promise_scene import Scene

if TYPE_CHECKING:
    from desk.services.store import Store

JANUARY, MARCH, MAY = date(2026, 1, 1), date(2026, 3, 1), date(2026, 5, 1)
DAY = timedelta(days=1)


def surcharge(room: ContractRoom, on: date) -> Decimal | None:
    """The surcharge that held on a day, as charges ask for it."""
    with room.store.read() as session:
        held = entitled(session, customer=session.get_one(Customer, room.customer), day=on).first("sla")
        return held.surcharge if held is not None else None


def test_each_change_is_on_record_with_who_when_and_both_values(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, price=Decimal(40))
    room.change(key, note="Υπογράφηκε", price=Decimal(45), at=NOW + timedelta(hours=1))
    room.change(key, note="Υπογράφηκε", at=NOW + timedelta(hours=2))
    changed, added = room.history(key)
    assert (added.what, added.holds_from, added.who) == ("added", JANUARY, "Anna Dæmi")
    assert {name: new for name, _, new in added.fields}["surcharge"] == Decimal(50)
    assert (changed.what, changed.at) == ("corrected", NOW + timedelta(hours=1))
    assert set(changed.fields) == {("note", "", "Υπογράφηκε"), ("price", Decimal(40), Decimal(45))}


def test_terms_agreed_from_a_day_leave_the_days_before_as_they_were(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY)
    room.change(key, surcharge=Decimal(40), holds_from=MARCH)
    room.change(key, surcharge=Decimal(25), holds_from=MAY)
    assert [surcharge(room, day) for day in (JANUARY, MARCH - DAY, MARCH, MAY - DAY, MAY, date(2027, 1, 1))] == [50, 50, 40, 40, 25, 25]
    assert surcharge(room, JANUARY - DAY) is None
    assert [(step.what, step.holds_from) for step in room.history(key)] == [("agreed", MAY), ("agreed", MARCH), ("added", JANUARY)]
    with room.store.write() as session:  # what is read of the past is never written back
        entitled(session, customer=session.get_one(Customer, room.customer), day=JANUARY)
    assert room.row(key).surcharge == 25


def test_a_charge_is_priced_by_the_terms_of_its_own_day(store: Store):
    room = ContractRoom(store)
    contact = makers.contact(store, room.customer)
    key = room.save("sla", JANUARY)
    room.change(key, surcharge=Decimal(100), holds_from=TODAY)

    def costs(on: date) -> Decimal:
        at = noon(on)
        call = makers.call(store, room.by, started_at=at, seconds=900, contact_id=contact, op_key=str(on))
        about = {"customer_id": room.customer, "kind": "request", "cause": "request", "work": "content", "told": True}
        calls.change_call(store, call_id=call, changes=about, at=at + timedelta(minutes=15), by=room.by)
        with store.read() as session:
            return session.query(Charge).filter_by(call_id=call).one().net

    assert (costs(TODAY - DAY), costs(TODAY)) == (Decimal("22.5"), Decimal(30))


def test_hours_outside_the_desks_hold_for_tickets_received_while_they_were_agreed(store: Store):
    scene = Scene(store, "clickmedia")
    fields = {"kind": "sla", "starts_on": JANUARY}
    key = contracts.save_contract(store, customer_id=scene.customer, contract_id=None, fields=fields, at=NOW, by=scene.by).result
    contracts.save_contract(
        store, customer_id=scene.customer, contract_id=key, fields={"covers_out_of_hours": False}, at=NOW, by=scene.by, holds_from=TODAY
    )
    evening = noon(TODAY) + timedelta(hours=7)
    before, after = (scene.open(at, kind="fault", priority="critical") for at in (evening - DAY, evening))
    assert scene.promises(before)["start"].aim == evening - DAY
    assert scene.promises(after)["start"].aim == noon(TODAY + DAY) - timedelta(hours=5, minutes=30)


@pytest.mark.parametrize(
    ("fields", "holds_from", "says"),
    [
        ({"surcharge": Decimal(10)}, JANUARY, "after the contract does"), ({"surcharge": Decimal(10)}, date(2026, 7, 1), "before it ends"),
        ({"surcharge": Decimal(10)}, MARCH, "are agreed from"), ({"surcharge": Decimal(10), "note": "x"}, MAY, "change the rest by itself"),
    ],
)  # fmt: skip
def test_new_terms_lie_in_the_contracts_life_and_after_those_agreed_last(
    store: Store, fields: dict[str, Any], holds_from: date, says: str
):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, ends_on=date(2026, 6, 30))
    room.change(key, surcharge=Decimal(40), holds_from=date(2026, 4, 1))
    with pytest.raises(Refused, match=says) as refused:
        room.change(key, holds_from=holds_from, **fields)
    assert refused.value.field == "holds_from"


def test_what_is_agreed_for_a_raise_is_on_its_record(store: Store):
    room = ContractRoom(store, "web-veistamo")
    makers.contact(store, room.customer, "Aino Esimerkki")
    key = room.save("raise_premium", MARCH, ends_on=MAY, windows=(Hours(5, 600, 840),), agreed_contacts=("Aino Esimerkki",))
    room.change(key, windows=())
    changed, added = room.history(key)
    assert ("agreed_contacts", None, ["Aino Esimerkki"]) in added.fields
    assert ("windows", None, [[5, 600, 840]]) in added.fields
    assert [name for name, *_ in changed.fields] == ["windows"]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 100)), min_size=1, max_size=5))
def test_on_any_day_the_terms_are_those_agreed_last_before_it(file_store: Store, steps: list[tuple[int, int]]):
    room = first_room(file_store)
    key = room.save("sla", JANUARY)
    agreed: list[tuple[date, Decimal]] = [(JANUARY, Decimal(50))]
    for days, percent in steps:
        since = agreed[-1][0] + timedelta(days=days)
        room.change(key, surcharge=Decimal(percent), holds_from=since)
        agreed.append((since, Decimal(percent)))
    for number in range(0, (agreed[-1][0] - JANUARY).days + 10, 5):
        day = JANUARY + timedelta(days=number)
        assert surcharge(room, day) == next(percent for since, percent in reversed(agreed) if since <= day)
