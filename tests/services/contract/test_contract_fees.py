"""Fees of contracts: each period's once, whoever asks and however often; in line with the contract until they are invoiced."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from threading import Barrier
from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import IntegrityError

from desk.models import InvoiceLine
from desk.rules.errors import Refused, Trouble
from desk.services import charges, invoices
from desk.services.contract import fees as contract_fees
from desk.services.contract.fees import contract_fees_due, raise_contract_fees
from tests.makers import NOW, TODAY
from tests.services.contract_room import ContractRoom, noon

if TYPE_CHECKING:
    from desk.services.store import Store

JANUARY = date(2026, 1, 1)


def draft(room: ContractRoom, *ids: int, key: str = "d") -> int:
    """A draft of fees, by the verb."""
    return int(invoices.draft_invoices(room.store, op_key=key, charge_ids=ids, at=NOW, by=room.by).result[0])


def test_a_yearly_fee_is_due_once_a_year_from_the_contracts_own_day(store: Store):
    room = ContractRoom(store)
    key = room.save("phone_pack", date(2026, 2, 10))
    assert [room.fees(day) for day in (date(2026, 2, 9), date(2026, 2, 10), date(2026, 2, 11), date(2027, 2, 9), date(2027, 2, 10))] == [
        0, 1, 0, 0, 1,
    ]  # fmt: skip
    first = room.charges()[0]
    assert (first.net, first.period_from, first.local_month, first.status) == (Decimal(120), date(2026, 2, 10), "2026-02", "chargeable")
    assert (first.contract_id, first.case["period_to"], first.text) == (key, "2027-02-09", "Πακέτο τηλεφωνικής υποστήριξης")


def test_fees_due_are_listed_by_the_month_their_period_begins_in(store: Store):
    room = ContractRoom(store)
    room.save("sla", JANUARY, price=Decimal(30), fee_period="month", fees_from=JANUARY, site_id=room.site)
    room.save("phone_pack", date(2026, 3, 5))
    room.fees(date(2026, 3, 31))
    due = contract_fees_due(store, month="2026-03")
    assert [(row.text, row.first, row.last, row.net) for row in due] == [
        ("SLA: elaionas.example", date(2026, 3, 1), date(2026, 3, 31), Decimal(30)),
        ("Πακέτο τηλεφωνικής υποστήριξης", date(2026, 3, 5), date(2027, 3, 4), Decimal(120)),
    ]
    assert len(contract_fees_due(store)) == 4
    (group,) = charges.unbilled(store, month="2026-03")
    assert group.net == Decimal(150)


def test_what_a_draft_took_is_due_no_more_until_the_draft_is_thrown_away(store: Store):
    room = ContractRoom(store)
    room.save("phone_pack", JANUARY)
    room.fees(TODAY)
    (due,) = contract_fees_due(store)
    invoice = draft(room, due.charge_id)
    (line,) = invoices.invoice(store, invoice_id=invoice, today=TODAY).lines
    assert (line.text, line.detail, line.unit, line.net) == (
        "Πακέτο τηλεφωνικής υποστήριξης", "1/1/2026 – 31/12/2026", "έτος", Decimal(120),
    )  # fmt: skip
    assert contract_fees_due(store) == ()
    with pytest.raises(Refused):
        draft(room, due.charge_id, key="again")
    invoices.discard_draft(store, invoice_id=invoice, at=NOW, by=room.by)
    assert [row.charge_id for row in contract_fees_due(store)] == [due.charge_id]


def test_ten_desks_that_ask_at_once_make_each_fee_once(store: Store):
    room, together = ContractRoom(store), Barrier(10, timeout=20)
    room.save("sla", date(2025, 1, 1), price=Decimal(30), fee_period="month", fees_from=date(2025, 1, 1))
    room.save("phone_pack", JANUARY)

    def ask(_number: int) -> None:
        together.wait()
        raise_contract_fees(store, now=NOW)

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(ask, range(10)))
    periods = [(row.contract_id, row.period_from) for row in room.charges()]
    assert len(periods) == len(set(periods)) == 17


def test_without_the_lock_the_database_itself_keeps_a_second_fee_out(store: Store, monkeypatch: pytest.MonkeyPatch):
    """The control: were nobody to look what is there, the key of contract and period would still refuse it."""
    room = ContractRoom(store)
    room.save("phone_pack", JANUARY)
    room.fees(TODAY)
    monkeypatch.setattr(contract_fees, "_missing", lambda *_given: [(JANUARY, date(2026, 12, 31))])
    with pytest.raises((IntegrityError, Trouble)):
        room.fees(TODAY)
    assert len(room.charges()) == 1


def test_a_fee_that_is_not_invoiced_follows_its_contract(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, price=Decimal(30), fee_period="month", fees_from=JANUARY)
    room.fees(date(2026, 4, 2))
    room.change(key, price=Decimal(36), holds_from=date(2026, 3, 1))
    assert [row.net for row in room.charges()] == [30, 30, 36, 36]
    room.end(key, date(2026, 3, 15))
    assert [row.case["period_to"] for row in room.charges()] == ["2026-01-31", "2026-02-28", "2026-03-15"]
    assert room.fees(date(2026, 9, 1)) == 0


def test_an_invoiced_fee_stays_and_keeps_the_contracts_periods_where_they_are(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, price=Decimal(30), fee_period="month", fees_from=date(2026, 4, 1))
    room.fees(TODAY)
    draft(room, room.charges()[0].id)
    for fields in ({"starts_on": date(2026, 1, 2)}, {"fee_period": "year"}, {"site_id": room.site}):
        with pytest.raises(Refused, match="on an invoice already") as refused:
            room.change(key, **fields)
        assert refused.value.field == next(iter(fields))
    room.change(key, price=Decimal(99))
    assert room.charges()[0].net == 30


def test_a_fee_taken_off_a_draft_with_its_period_leaves_no_line(store: Store):
    room = ContractRoom(store)
    key = room.save("sla", JANUARY, price=Decimal(30), fee_period="month", fees_from=date(2026, 3, 1))
    room.fees(TODAY)
    march, april = room.charges()
    invoice = draft(room, march.id, april.id)
    room.end(key, date(2026, 3, 31))
    assert [row.id for row in room.charges()] == [march.id]
    assert invoices.invoice(store, invoice_id=invoice, today=TODAY).row.net == 30
    with store.read() as session:
        assert session.query(InvoiceLine).count() == 1


def test_no_fee_without_a_price_before_the_first_day_or_of_what_was_invoiced_elsewhere(store: Store):
    room = ContractRoom(store)
    room.save("sla", JANUARY)
    room.save("support", JANUARY, price=Decimal(0))
    room.save("phone_pack", date(2024, 5, 1), fees_from=date(2026, 5, 1))
    assert [room.fees(day) for day in (TODAY, date(2026, 4, 30), date(2026, 5, 1))] == [0, 0, 1]


def test_the_fee_says_why_in_every_language(store: Store):
    from desk.words import LANGUAGES, speaker, stored

    room = ContractRoom(store)
    room.save("phone_pack", JANUARY)
    room.fees(TODAY)
    why = stored.from_json(room.charges()[0].why)
    assert speaker("en").reasons(why)[0] == "The contract's fee for 1 Jan 2026 to 31 Dec 2026 is €120.00 without VAT."
    assert len({speaker(code).reasons(why)[0] for code in LANGUAGES}) == len(LANGUAGES)


def test_a_fee_begins_at_midnight_of_the_desks_own_zone(store: Store):
    room = ContractRoom(store)
    room.save("phone_pack", TODAY)
    assert raise_contract_fees(store, now=noon(TODAY) - timedelta(hours=15, minutes=1)).result == 0  # 23:59 in Athens
    assert raise_contract_fees(store, now=noon(TODAY) - timedelta(hours=15)).result == 1
