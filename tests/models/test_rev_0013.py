"""What the schema's thirteenth revision holds to: kinds that exist, and numbers that go with their person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desk.models import Contact, ContactWay, Customer, PersonalEvent
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


def test_a_desk_that_stood_has_nobody_merged_or_erased(store: Store):
    makers.desk(store)
    owner = makers.customer(store)
    contact = makers.contact(store, owner)
    with store.read() as session:
        assert (session.get_one(Customer, owner).merged_into_id, session.get_one(Customer, owner).visit_address) == (None, "")
        assert (session.get_one(Contact, contact).erased_at, session.get_one(Contact, contact).ways) == (None, [])


@pytest.mark.parametrize("table", ["contact_way", "personal_event"])
def test_only_the_kinds_there_are_can_be_written(store: Store, table: str):
    by = makers.desk(store)
    contact = makers.contact(store, makers.customer(store))
    makers.add(store, ContactWay(contact_id=contact, kind="phone", label="home", value="555 0101", digits="3545550101"))
    makers.add(store, PersonalEvent(contact_id=contact, at=NOW, by_id=by, what="exported"))
    column = "kind" if table == "contact_way" else "what"
    with pytest.raises(IntegrityError), store.write() as session:
        session.execute(text(f"UPDATE {table} SET {column} = 'fax'"))


def test_the_numbers_of_a_person_go_with_the_person(store: Store):
    makers.desk(store)
    contact = makers.contact(store, makers.customer(store))
    makers.add(store, ContactWay(contact_id=contact, kind="phone", label="home", value="555 0101", digits="3545550101"))
    with store.write() as session:
        session.delete(session.get_one(Contact, contact))
    with store.read() as session:
        assert session.query(ContactWay).count() == 0


def test_a_customer_is_merged_only_into_one_that_is_there(store: Store):
    makers.desk(store)
    owner = makers.customer(store)
    with pytest.raises(IntegrityError), store.write() as session:
        session.get_one(Customer, owner).merged_into_id = 999
