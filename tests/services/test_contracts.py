"""What contracts can be: every impossible one has a sentence of its own, and any mix of them never overlaps."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.models import Contract, Customer
from desk.rules.contract_terms import share_a_day
from desk.rules.errors import Refused
from desk.services.entitlements import entitled
from desk.words import LANGUAGES, speaker
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.contract_room import ContractRoom, first_room

if TYPE_CHECKING:
    from desk.services.store import Store

APRIL, MAY = date(2026, 4, 1), date(2026, 5, 1)
DAY = timedelta(days=1)
Wrong = tuple[str, list[dict[str, Any]], dict[str, Any], str, str]
WRONG: tuple[Wrong, ...] = (
    ("stefna", [], {"kind": "phone_pack"}, "kind", "Stefna has no phone pack"),
    ("clickmedia", [], {"kind": "tier_premium"}, "kind", "ClickMedia knows no tiers"),
    ("pindena", [], {"kind": "support"}, "starts_on", "book one, or record one"),
    ("web-veistamo", [{"kind": "tier_standard"}], {"kind": "tier_premium", "starts_on": MAY}, "starts_on", "has the tier Standard"),
    ("web-veistamo", [{"kind": "raise_premium", "ends_on": MAY}], {"kind": "raise_standard", "starts_on": MAY, "ends_on": MAY}, "starts_on",
     "raised to Premium"),
    ("web-veistamo", [], {"kind": "raise_premium"}, "ends_on", "A raise is for a time"),
    ("web-veistamo", [{"kind": "tier_premium"}], {"kind": "raise_standard", "ends_on": MAY}, "kind", "goes to a higher tier"),
    ("web-veistamo", [{"kind": "tier_standard", "ends_on": MAY}], {"kind": "raise_premium", "ends_on": MAY + DAY}, "ends_on",
     "must lie within it"),
    ("web-veistamo", [{"kind": "tier_standard", "starts_on": MAY}], {"kind": "raise_premium", "ends_on": MAY}, "starts_on",
     "the raise can start then"),
    ("web-veistamo", [{"kind": "tier_standard", "ends_on": APRIL}],
     {"kind": "raise_premium", "starts_on": MAY, "ends_on": MAY}, "starts_on", "must lie within it"),
    ("clickmedia", [{"kind": "sla"}], {"kind": "sla", "starts_on": MAY}, "starts_on", "without an end: end that one first"),
    ("clickmedia", [{"kind": "sla", "ends_on": MAY}], {"kind": "sla", "starts_on": MAY}, "starts_on", "let this one start later"),
    ("clickmedia", [], {"kind": "sla", "ends_on": APRIL - DAY}, "ends_on", "ends before it starts"),
    ("clickmedia", [], {"kind": "maintenance"}, "price", "of the project's price"),
    ("clickmedia", [], {"kind": "sla", "hourly_rate": Decimal(95)}, "hourly_rate", "hourly rate must be"),
    ("clickmedia", [], {"kind": "sla", "renewal": "year", "ends_on": MAY}, "ends_on", "has no end"),
    ("clickmedia", [], {"kind": "sla", "renewal": "year", "renews_on": APRIL}, "renews_on", "comes after the start"),
    ("clickmedia", [], {"kind": "sla", "renewal": "week"}, "renewal", "not a period"),
    ("clickmedia", [], {"kind": "sla", "notice_days": -1}, "notice_days", "number of days"),
    ("clickmedia", [], {"kind": "sla", "starts_on": None}, "starts_on", "needs the day it starts"),
    ("clickmedia", [], {"kind": "gold"}, "kind", "not a kind of contract"),
    ("clickmedia", [], {"kind": "sla", "surcharge": Decimal(1001)}, "surcharge", "not a percentage"),
)  # fmt: skip


@pytest.mark.parametrize(("profile", "there", "wrong", "field", "says"), WRONG, ids=[f"{row[2]['kind']}-{row[4]}" for row in WRONG])
def test_an_impossible_contract_is_refused_by_its_own_sentence(
    file_store: Store, profile: str, there: list[dict[str, Any]], wrong: dict[str, Any], field: str, says: str
):
    room = ContractRoom(file_store, profile)
    for fields in there:
        room.save(**{"starts_on": APRIL, **fields})
    with pytest.raises(Refused) as refused:
        room.save(**{"starts_on": APRIL, **wrong})
    assert (refused.value.field, says in speaker("en").told(refused.value)) == (field, True)
    assert all(speaker(code).told(refused.value) for code in LANGUAGES)


def test_the_tests_wrong_contracts_are_on_both_engines(store: Store):
    """The last word is the lock's: what is refused in one file is refused on a server."""
    room = ContractRoom(store, "web-veistamo")
    room.save("tier_standard", APRIL)
    with pytest.raises(Refused, match="has the tier"):
        room.save("tier_premium", MAY)


def test_a_support_agreement_starts_with_the_completed_training(store: Store):
    room = ContractRoom(store, "pindena")
    makers.contact(store, room.customer, trained_on=TODAY)
    with pytest.raises(Refused, match="start then at the earliest"):
        room.save("support", TODAY - DAY)
    assert room.row(room.save("support", TODAY)).starts_on == TODAY


def test_a_contract_keeps_its_kind(store: Store):
    room = ContractRoom(store)
    key = room.save("sla")
    with pytest.raises(Refused, match="keeps its kind"):
        room.change(key, kind="support")
    room.change(key, kind="sla", note="Υπογράφηκε")
    assert room.row(key).note == "Υπογράφηκε"


def test_defaults_come_from_terms_and_price_list(store: Store):
    room = ContractRoom(store)
    pack, sla = room.row(room.save("phone_pack")), room.row(room.save("sla"))
    assert (pack.price, pack.fee_period, pack.fees_from) == (Decimal(120), "year", date(2026, 1, 1))
    assert (sla.surcharge, sla.renewal, sla.renews_on, sla.price) == (Decimal(50), "none", None, None)


def test_periods_over_when_a_contract_is_entered_were_invoiced_elsewhere(store: Store):
    room = ContractRoom(store)
    assert room.row(room.save("phone_pack", date(2023, 6, 10))).fees_from == date(2025, 6, 10)
    assert room.row(room.save("sla", date(2023, 6, 10), price=Decimal(50), fee_period="month")).fees_from == date(2026, 4, 10)


def test_a_contract_that_is_not_there_is_refused(store: Store):
    room = ContractRoom(store)
    key, other = room.save("sla"), makers.customer(store, "Άλλος")
    room.customer = other
    with pytest.raises(Refused, match="not there any more"):
        room.change(key, note="x")


STRETCH = st.tuples(st.integers(0, 60), st.none() | st.integers(0, 40))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["sla", "phone_pack", "support"]), STRETCH), min_size=2, max_size=8))
def test_whatever_is_entered_no_two_of_a_kind_share_a_day_and_only_those_that_would_are_refused(
    file_store: Store, asked: list[tuple[str, tuple[int, int | None]]]
):
    room = first_room(file_store)
    held: dict[str, list[tuple[date, date | None]]] = {}
    for kind, (start, length) in asked:
        first = APRIL + timedelta(days=start)
        last = None if length is None else first + timedelta(days=length)
        clash = any(share_a_day((first, last), other) for other in held.get(kind, ()))
        try:
            room.save(kind, first, ends_on=last)
        except Refused:
            assert clash
        else:
            assert not clash
            held.setdefault(kind, []).append((first, last))
    with file_store.read() as session:
        customer = session.get_one(Customer, room.customer)
        for at in range(0, 110, 7):
            day = APRIL + timedelta(days=at)
            kinds = entitled(session, customer=customer, day=day).kinds
            assert kinds == {kind for kind, rows in held.items() if any(share_a_day((day, day), row) for row in rows)}


def test_two_who_agree_on_overlapping_contracts_at_once_leave_one(store: Store):
    room, together = ContractRoom(store), Barrier(6, timeout=20)

    def agree(at: int) -> bool:
        together.wait()
        try:
            room.save("sla", APRIL + timedelta(days=at), at=NOW)
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(agree, range(6))) == 1
    with store.read() as session:
        assert session.query(Contract).filter_by(kind="sla").count() == 1
