"""The record of writes, on both engines: who did what to which row, what stood before and after, and nothing of a person's data."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from desk.models import Audit, Base, Contact, PriceItem, audit_rows
from desk.rules.errors import Refused
from desk.services import customers, desks, prices, tickets
from desk.services.audit.reading import Asked, record_csv, record_ids, record_rows, things
from desk.services.audit.silence import unrecorded
from desk.services.personal import data as personal
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.audit.reading import RecordRow
    from desk.services.store import Store

SECRETS = ("Þórður", "Dæmason", "555 0101", "Formið", "leynilegt")


def record(store: Store, by: int, **asked: object) -> list[RecordRow]:
    found = record_ids(store, asked=Asked(**asked), by=by)  # type: ignore[arg-type]
    return list(record_rows(store, ids=found, by=by))


def failing(store: Store) -> None:
    with store.write() as session:
        session.execute(text("UPDATE customer SET credit_stop = true"))
        session.execute(text("UPDATE customer SET country = NULL"))


def test_what_a_person_did_to_a_thing_is_told_with_before_and_after(store: Store):
    boss = makers.desk(store)
    anna = makers.person(store, "Anna Önnur", role="office")
    store.sitting = anna
    with store.read() as session:
        item = session.scalars(select(PriceItem.id).where(PriceItem.unit != "").limit(1)).one()
    price: dict[str, Any] = {"item_id": item, "valid_from": datetime(2027, 1, 1, tzinfo=UTC).date()}
    prices.set_price(store, **price, amount=Decimal(1250), at=NOW, by=anna)
    prices.set_price(store, **price, amount=Decimal(1300), at=NOW, by=anna)
    rows = [row for row in record(store, boss, about="price_item", about_id=item, person_id=anna) if row.thing == "price"]
    assert {(row.person, row.verb) for row in rows} >= {("Anna Önnur", "insert")}
    told = {(change.before, change.after) for row in rows for change in row.changes if change.column == "amount"}
    assert (None, "1250") in told
    assert any(after == "1300" for _before, after in told)
    assert record(store, boss, person_id=boss, about="price_item", about_id=item) == []


def test_a_ticket_says_what_became_of_it_and_not_what_was_written(store: Store):
    boss = makers.desk(store)
    store.sitting = boss
    owner = makers.customer(store)
    contact = makers.contact(store, owner)
    new = tickets.NewTicket(customer_id=owner, contact_id=contact, subject="leynilegt", text="Formið sendir ekkert.")
    ticket = tickets.open_ticket(store, op_key="t", new=new, received_at=NOW, by=boss).result
    tickets.reply(store, op_key="r", ticket_id=ticket, text="leynilegt", at=NOW + timedelta(minutes=3), by=boss, then="waiting_customer")
    customers.save_contact(store, customer_id=owner, contact_id=contact, fields={"name": "Þórður Annarsson"}, at=NOW, by=boss)
    personal.erase_person(store, contact_id=contact, at=NOW, by=boss)
    changed = {c.column: (c.before, c.after) for row in reversed(record(store, boss, about="ticket", about_id=ticket)) for c in row.changes}
    assert changed["status"][1] == "waiting_customer"
    assert any(row.thing == "contact" for row in record(store, boss, about="customer", about_id=owner))
    with store.read() as session:
        everything = str(session.execute(text("SELECT before, after FROM audit")).all())
    assert not [secret for secret in SECRETS if secret in everything]


def test_the_record_is_only_added_to(store: Store):
    makers.desk(store)
    with store.read() as session:
        before = session.execute(text("SELECT count(*) FROM audit")).scalar_one()
    assert before > 1
    for statement in ("UPDATE audit SET person_id = 1", "DELETE FROM audit"):
        with pytest.raises(DBAPIError, match="never changes"), store.write() as session:
            session.execute(text(statement))


def test_whoever_writes_is_recorded_in_the_same_transaction_and_forgotten_after_it(store: Store):
    boss = makers.desk(store)
    store.sitting = boss
    owner = makers.customer(store)
    with pytest.raises(DBAPIError):
        failing(store)
    store.sitting = None
    with store.write() as session:
        session.execute(text("UPDATE customer SET credit_stop = true"))
    with store.read() as session:
        rows = session.execute(select(Audit.verb, Audit.person_id).where(Audit.thing == "customer").order_by(Audit.id)).all()
        assert session.execute(text("SELECT person_id FROM audit_who")).scalar() is None
    assert [tuple(row) for row in rows] == [("insert", boss), ("update", None)], owner


def test_another_program_writes_on_and_is_recorded_without_a_name(file_store: Store):
    boss = makers.desk(file_store)
    file_store.sitting = boss
    makers.customer(file_store)
    with closing(sqlite3.connect(str(file_store.path))) as other:
        other.execute("UPDATE person SET role = 'manager'")
        other.commit()
    row = record(file_store, boss, about="person")[0]
    assert (row.person_id, row.verb, row.label) == (None, "update", "Anna Dæmi")
    assert [(c.column, c.before, c.after) for c in row.changes] == [("role", "administrator", "manager")]


def test_only_managers_read_it_and_by_day_and_key(store: Store):
    boss, agent = makers.desk(store), makers.person(store)
    for _ in range(3):
        makers.customer(store)
    with pytest.raises(Refused, match="read the record"):
        record_ids(store, asked=Asked(), by=agent)
    ids = record_ids(store, asked=Asked(about="customer"), by=boss)
    assert record_ids(store, asked=Asked(about="customer"), by=boss, before=ids[0], most=1) == ids[1:2]
    assert record_ids(store, asked=Asked(until=datetime(2000, 1, 1, tzinfo=UTC)), by=boss) == ()
    assert record_ids(store, asked=Asked(since=datetime(2000, 1, 1, tzinfo=UTC)), by=boss)[:1] == ids[:1]
    whole, lines = record_csv(store, asked=Asked(about="customer"), language="is", by=boss)
    assert (lines, whole.count("\r\n")) == (3, 4)
    assert "ticket" in things(store, by=boss)


def test_both_engines_record_alike(store: Store):
    """What is recorded of a person's row: the same columns, the same values, whatever the engine calls true and false."""
    boss = makers.desk(store)
    other = makers.person(store)
    desks.save_person(store, person_id=other, name="Bjarki", short_name="Bjarki", role="trainer", active=False, at=NOW, by=boss)
    row = record(store, boss, about="person", about_id=other)[0]
    assert [(c.column, c.before, c.after, c.hidden) for c in row.changes] == [
        ("name", "11", "6", True), ("role", "agent", "trainer", False), ("active", "1", "0", False),
    ]  # fmt: skip


def test_no_column_with_what_somebody_typed_about_a_person_is_shown():
    """Texts are hidden unless named; these never are."""
    private = {
        "ticket": ("subject",), "entry": ("text", "data"), "call": ("notes", "caller_name", "number", "title", "edits"),
        "contact": ("name", "email", "phone", "title"), "contact_way": ("value",), "customer": ("name", "notes", "email", "phone"),
        "attendee": ("name",), "attachment": ("name",), "person": ("name", "email", "short_name"), "charge": ("text", "case"),
        "invoice": ("buyer", "payer", "note"), "invoice_line": ("text", "detail"), "bank_entry": ("payer", "text"),
        "approval": ("note",), "estimate": ("note", "answer_note"), "stored_file": ("content",), "desk": ("logo",),
    }  # fmt: skip
    for table, names in private.items():
        assert all(audit_rows.is_hidden(Base.metadata.tables[table].columns[name]) for name in names), table
    assert Contact.__tablename__ in private


def test_what_is_made_up_is_not_recorded_and_what_follows_is(store: Store):
    boss = makers.desk(store)
    with unrecorded(store):
        makers.customer(store)
    made = makers.customer(store)
    assert [row.about_id for row in record(store, boss, about="customer")] == [made]
