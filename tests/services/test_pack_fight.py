"""Fifty agents finish with one customer at once: the pack pays four quarters a month and 48 a year, and no call is lost."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from threading import Barrier, local
from typing import Any

import pytest

from desk.models import Charge, Customer, Person
from desk.services import calls, desks
from desk.services.call import over as call_over
from desk.services.charge import book as charge_book
from desk.services.charge import case as charge_case
from desk.services.entitlements import entitled
from tests import makers
from tests.makers import NOW
from tests.services.call_room import Room

AGENTS, USED_BEFORE = 50, 46


@pytest.fixture
def room(store: Any) -> Room:
    made = Room(store)
    makers.contract(store, made.customer, "phone_pack")
    return made


def fight(room: Room, count: int, *, at: datetime = NOW, minutes: int = 20) -> list[Any]:
    """So many agents, each on the line with the customer, finish together; the charges."""
    with room.store.write() as session:
        people = [Person(name=f"Υπάλληλος {number}", short_name=str(number)) for number in range(count)]
        session.add_all(people)
        session.flush()
        ids = [person.id for person in people]
    who: dict[str, Any] = {"contact_id": room.contact, "customer_id": room.customer}
    begun = [makers.call(room.store, person, started_at=at, seconds=None, **who) for person in ids]
    together = Barrier(count, timeout=20)

    def finish(pair: tuple[int, int]) -> int:
        together.wait()
        return int(calls.finish_call(room.store, call_id=pair[0], at=at + timedelta(minutes=minutes), by=pair[1]).result)

    with ThreadPoolExecutor(count) as pool:
        assert sorted(pool.map(finish, zip(begun, ids, strict=True))) == sorted(begun)
    return [room.charge(call) for call in begun]


def test_fifty_who_finish_at_once_never_overdraw_month_or_year_and_lose_nothing(room: Room) -> None:
    earlier = makers.call(room.store, room.agent, started_at=datetime(2026, 2, 3, 9, tzinfo=UTC))
    used = Charge(
        call_id=earlier, customer_id=room.customer, at=datetime(2026, 2, 3, 9, tzinfo=UTC), local_month="2026-02", status="covered",
        currency="EUR", net=Decimal(0), vat_rate=Decimal(24), pack_quarters=USED_BEFORE, case={"drawn": "pack"},
    )  # fmt: skip
    makers.add(room.store, used)
    found = fight(room, AGENTS)
    assert sum(charge.pack_quarters for charge in found) == 48 - USED_BEFORE  # of the year there was less left than of the month
    beyond = sum(int(line["quantity"]) for charge in found for line in charge.lines)
    assert beyond + 48 - USED_BEFORE == 2 * AGENTS
    assert sum(charge.net for charge in found) == 15 * beyond


def test_the_month_is_the_bound_where_the_year_has_more(room: Room) -> None:
    assert sum(charge.pack_quarters for charge in fight(room, 12)) == 4


def test_counted_outside_the_lock_the_same_fight_overdraws(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: were the pack counted before the finishing transaction, and no row held, everybody would be given the same quarters."""
    seen, counted = local(), charge_case.pack_used
    alone = calls.finish_call
    ready = Barrier(6, timeout=20)

    def stale(*_given: Any, **_named: Any) -> tuple[int, int]:
        answer: tuple[int, int] = seen.used
        return answer

    profile = desks.profile(room.store)

    def early(store: Any, **given: Any) -> Any:
        with store.read() as session:
            held = entitled(session, customer=session.get_one(Customer, room.customer), day=date(2026, 4, 22))
            seen.used = counted(session, profile, held, customer_id=room.customer)
        ready.wait()
        return alone(store, **given)

    monkeypatch.setattr(charge_case, "pack_used", stale)
    monkeypatch.setattr(calls, "finish_call", early)
    for module in (charge_book, call_over):
        monkeypatch.setattr(module, "lock_customer", lambda _session, _customer: None)
    assert sum(charge.pack_quarters for charge in fight(room, 6)) == 12
