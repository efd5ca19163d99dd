"""The log of changes: a row in the transaction of each write that somebody could see, none for the others, the newest kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, insert, text, update

from desk.models import Call, Charge, Customer, Op, QueueClock, Ticket
from desk.rules.errors import Refused
from desk.services import calls, invoices, tickets
from desk.services.joined import Joined
from desk.services.live import log
from desk.services.live.kinds import OF, every_kind, kinds_of
from desk.services.live.written import MANY
from tests import makers
from tests.makers import NOW
from tests.services import trade
from tests.services.live.log_scene import rows

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def anna(store: Store) -> int:
    return makers.desk(store)


def test_a_write_leaves_one_row_with_the_kinds_and_ids_it_touched_and_the_program_it_came_from(store: Store, anna: int):
    customer = makers.customer(store, "Dæmi ehf.")
    before = len(rows(store))
    ticket = makers.ticket(store, customer)
    ((kinds, ids, place),) = rows(store)[before:]
    assert "ticket" in kinds.split()
    assert f"ticket:{ticket}" in ids.split()
    assert place == store.place


def test_what_is_not_committed_is_not_told(store: Store, anna: int):
    before = rows(store)
    with pytest.raises(Refused):
        tickets.note(store, op_key="n", ticket_id=9_999, text="Enginn", at=NOW, by=anna)
    assert rows(store) == before


def test_signs_of_life_keys_and_counters_are_no_news(store: Store, anna: int):
    call = calls.begin_call(store, op_key="c", at=NOW, by=anna).result
    before = rows(store)
    calls.heartbeat(store, call_id=call, at=NOW + timedelta(seconds=5), notes="þarf hj", by=anna)
    with store.write() as session:
        session.execute(update(QueueClock).values(mark_at=NOW))
        session.execute(update(Call).where(Call.id == call).values(last_seen_at=NOW))
        session.add(Op(key="k", at=NOW, by_id=anna, result={}))
    assert rows(store) == before
    calls.hold_call(store, call_id=call, at=NOW + timedelta(seconds=9), by=anna)
    assert rows(store)[len(before) :] == [("call", f"call:{call}", store.place)]


def test_a_statement_without_ids_tells_its_kind_and_that_the_ids_are_not_known(store: Store, anna: int):
    before = len(rows(store))
    with store.write() as session:
        session.execute(update(Charge).where(Charge.id > 0).values(invoice_id=None))
        session.execute(delete(Ticket).where(Ticket.id < 0))
    assert [row[:2] for row in rows(store)[before:]] == [("charge ticket", "charge:0 ticket:0")]


def test_rows_handed_to_one_statement_are_told_by_their_own_ids(store: Store, anna: int):
    customer = makers.customer(store, "Dæmi ehf.")
    ticket = makers.ticket(store, customer)
    before = len(rows(store))
    with store.write() as session:
        from desk.models import Entry

        line = {"at": NOW, "kind": "change", "text": "", "data": {}}
        session.execute(insert(Entry), [{"ticket_id": ticket, **line}, {"ticket_id": ticket, **line}])
    assert [row[:2] for row in rows(store)[before:]] == [("ticket", f"ticket:{ticket}")]


def test_of_very_many_things_the_log_says_the_kind_and_some(store: Store, anna: int):
    with store.write() as session:
        row = {"search": "", "country": "IS", "language": "is", "created_at": NOW}
        session.add_all([Customer(name=f"Dæmi {number}", **row) for number in range(MANY + 5)])
    kinds, ids, _place = rows(store)[-1]
    numbers = ids.split("customer:")[1].split()[0].split(",")
    assert "customer" in kinds
    assert len(numbers) == MANY + 1
    assert "0" in numbers


def test_several_verbs_in_one_transaction_are_one_row(store: Store, anna: int):
    customer = makers.customer(store, "Dæmi ehf.")
    ticket = makers.ticket(store, customer)
    before = len(rows(store))
    with store.write() as session:
        joined = Joined(store, session)
        for word in ("eitt", "tvö"):
            tickets.note(joined, op_key=word, ticket_id=ticket, text=word, at=NOW, by=anna)
    assert [row[2] for row in rows(store)[before:]] == [store.place]


def test_only_the_newest_rows_are_kept_and_never_none(store: Store, anna: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(log, "OFTEN", 5)
    monkeypatch.setattr(log, "KEPT", 3)
    customer = makers.customer(store, "Dæmi ehf.")
    for number in range(11):
        with store.write() as session:
            session.get_one(Customer, customer).name = f"Dæmi {number}"
    with store.read() as session:
        count, first, last = session.execute(text("SELECT count(*), min(seq), max(seq) FROM change_log")).one()
    assert last > 11
    assert (first, count) == (last - last % 5 - 2, last % 5 + 3)


def test_every_table_of_the_map_is_a_table_and_its_columns_stand(store: Store):
    from desk.models import Base

    tables = set(Base.metadata.tables)
    assert set(OF) <= tables
    assert {"ticket", "session", "filter", "offer", "booking_terms"} <= every_kind()
    assert all(not column or column in Base.metadata.tables[table].columns for table in OF for _, column in kinds_of(table))


def test_issuing_is_told_of_in_its_own_transaction_also_where_the_server_does_it(store: Store):
    """On a server one call of a function issues: it leaves the row itself, with what the program says of it."""
    by = trade.desk(store)
    owner = trade.customer(store, name="Asiakas Oy", email="laskut@esimerkki.fi", registration_number="2077474-0")
    charge = trade.charge(store, owner, by)
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(charge,), at=NOW, by=by).result
    before = len(rows(store))
    invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=NOW.date(), at=NOW, by=by)
    issued = [row for row in rows(store)[before:] if f"invoice:{draft}" in row[1].split()]
    assert [row[2] for row in issued] == [store.place] * len(issued)
    assert issued
    if not store.is_sqlite:
        assert issued[0][:2] == ("invoice customer charge", f"invoice:{draft} customer:{owner} charge:{charge}")
