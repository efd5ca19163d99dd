"""The ends of terms: renewed by themselves, by hand, ended early, and who is told in time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import renewals
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.contract_room import ContractRoom, noon

if TYPE_CHECKING:
    from desk.services.store import Store

JANUARY = date(2026, 1, 1)
DAY = timedelta(days=1)


def test_a_contract_that_renews_by_itself_goes_on_and_its_term_follows(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", date(2025, 3, 31), renewal="month")
    assert (room.row(key).renews_on, room.row(key).ends_on) == (date(2026, 4, 30), None)
    assert renewals.renew_due(store, now=noon(date(2026, 4, 29))).result == 0
    assert renewals.renew_due(store, now=noon(date(2026, 4, 30))).result == 1
    assert renewals.renew_due(store, now=noon(date(2026, 4, 30))).result == 0
    assert room.row(key).renews_on == date(2026, 5, 31)
    renewals.renew_due(store, now=noon(date(2026, 8, 2)))  # the desk was closed for weeks: the term of today is found at once
    assert room.row(key).renews_on == date(2026, 8, 31)
    step = room.history(key)[0]
    assert (step.what, step.who, step.holds_from) == ("renewed", None, date(2026, 5, 31))


def test_a_term_that_was_agreed_to_end_on_another_day_renews_on_that_day(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, renewal="year", renews_on=date(2026, 4, 15))
    renewals.renew_due(store, now=NOW)
    assert room.row(key).renews_on == date(2027, 4, 15)


def test_two_desks_renew_a_contract_once(store: Store):
    room, together = ContractRoom(store), Barrier(4, timeout=20)
    key = room.save("sla", JANUARY, renewal="month", price=Decimal(30), fee_period="month")

    def tick(_number: int) -> None:
        together.wait()
        renewals.contracts_tick(store, now=noon(date(2026, 6, 1)))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(tick, range(4)))
    assert [step.what for step in room.history(key)] == ["renewed", "added"]
    assert [row.period_from for row in room.charges()] == [date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)]


def test_one_that_does_not_renew_by_itself_ends_with_its_term_unless_a_person_renews_it(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, renewal="month", renews_itself=False)
    assert (room.row(key).renews_on, room.row(key).ends_on) == (date(2026, 5, 1), date(2026, 4, 30))
    assert renewals.renew_due(store, now=noon(date(2026, 7, 1))).result == 0
    renewals.renew_contract(store, contract_id=key, at=NOW, by=room.by)
    assert (room.row(key).renews_on, room.row(key).ends_on) == (date(2026, 6, 1), date(2026, 5, 31))
    room.save("sla", date(2026, 6, 1))
    with pytest.raises(Refused, match="such a contract"):
        renewals.renew_contract(store, contract_id=key, at=NOW, by=room.by)
    assert room.row(key).ends_on == date(2026, 5, 31)


def test_the_end_typed_is_the_end_of_the_term_and_the_other_way_round(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, renewal="year", renews_itself=False, ends_on=date(2026, 6, 30))
    assert room.row(key).renews_on == date(2026, 7, 1)
    room.change(key, renews_itself=True)
    assert (room.row(key).ends_on, room.row(key).renews_on) == (None, date(2026, 7, 1))
    room.change(key, renewal="none")
    assert (room.row(key).ends_on, room.row(key).renews_on) == (None, None)


def test_what_does_not_renew_or_renews_by_itself_is_not_renewed_by_hand(store: Store):
    room = ContractRoom(store)
    plain, itself = room.save("sla", JANUARY), room.save("support", JANUARY, renewal="year")
    for key, says in ((plain, "not one that renews"), (itself, "renews by itself")):
        with pytest.raises(Refused, match=says):
            renewals.renew_contract(store, contract_id=key, at=NOW, by=room.by)


def test_a_contract_is_ended_early_with_a_reason_and_renews_no_more(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, renewal="year")
    for on, reason, says in ((TODAY, " ", "why it ends early"), (JANUARY - DAY, "x", "begins on"), (TODAY, "x" * 1001, "shorten")):
        with pytest.raises(Refused, match=says):
            room.end(key, on, reason)
    room.end(key, TODAY, "Το κατάστημα έκλεισε")
    row = room.row(key)
    assert (row.ends_on, row.renewal, row.renews_on, row.end_reason, row.ended_by_id) == (
        TODAY, "none", None, "Το κατάστημα έκλεισε", room.by,
    )  # fmt: skip
    with pytest.raises(Refused, match="ends on"):
        room.end(key, TODAY)
    step = room.history(key)[0]
    assert (step.what, step.reason, step.holds_from) == ("ended", "Το κατάστημα έκλεισε", TODAY + DAY)
    room.change(key, ends_on=date(2026, 6, 30))  # it goes on after all
    assert (room.row(key).ended_at, room.row(key).end_reason) == (None, "")


def test_what_ends_soon_waits_for_renewal_or_can_be_given_notice_is_listed_the_most_urgent_first(store: Store):
    room = ContractRoom(store)
    ends = room.save("sla", JANUARY, ends_on=TODAY + 30 * DAY)
    missed = room.save("support", JANUARY, renewal="month", renews_itself=False, ends_on=TODAY - 10 * DAY)
    notice = room.save("service_agreement", JANUARY, renewal="year", renews_on=TODAY + 50 * DAY, notice_days=30)
    room.save("phone_pack", JANUARY, renewal="year", renews_on=TODAY + 20 * DAY)  # goes on by itself: nobody need do anything
    other = makers.customer(store, "Άλλος")
    makers.contract(store, other, "sla", ends_on=TODAY + 5 * DAY)
    makers.contract(store, other, "sla", starts_on=TODAY + 6 * DAY)  # goes on where the other ends
    makers.contract(store, other, "support", ends_on=TODAY + 90 * DAY)
    found = renewals.ending_soon(store, now=NOW)
    assert [(row.contract_id, row.what, row.days_left) for row in found] == [
        (missed, "renew", -10), (notice, "notice", 19), (ends, "ends", 30),
    ]  # fmt: skip
    assert (found[1].ends_on, found[1].customer) == (TODAY + 49 * DAY, "Ελαιώνας ΙΚΕ")


def test_one_ended_early_is_not_asked_about(store: Store):
    room = ContractRoom(store)
    room.end(room.save("sla", JANUARY), TODAY + 10 * DAY)
    assert renewals.ending_soon(store, now=NOW) == ()
