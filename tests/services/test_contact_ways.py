"""Several numbers and addresses of one person, on both engines: checked, kept in order, each found as the first is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import caller, contact_ways, customers, search
from desk.services.contact_ways import Way
from desk.services.personal import paper as personal_paper
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

MOBILE, HOME, MAIL = (
    Way("phone", "mobile", "040 555 0142"),
    Way("phone", "home", "+47 22 55 01 43"),
    Way("email", "home", "aino@koti.example"),
)


def person(store: Store, by: int, *ways: Way, contact_id: int | None = None, **fields: Any) -> tuple[int, int]:
    """A Finnish customer with one person who has these ways."""
    found = customers.customer_ids(store)
    owner = found[0] if found else makers.customer(store, "Lapin Retki Oy", country="FI")
    values = ({"name": "Aino"} if contact_id is None else {}) | {"ways": ways} | fields
    done = customers.save_contact(store, customer_id=owner, contact_id=contact_id, fields=values, at=NOW, by=by)
    return owner, int(done.result)


def kept(store: Store, owner: int) -> tuple[Way, ...]:
    return customers.customer(store, customer_id=owner, now=NOW).contacts[0].ways


def test_every_number_finds_the_person_however_it_is_written(store: Store) -> None:
    by = makers.desk(store, "web-veistamo")
    owner, contact = person(store, by, MOBILE, HOME, MAIL, phone="050 555 0101")
    with store.read() as session:
        for number in ("050 555 0101", "+358405550142", "0405550142", "004722550143", "22550143"):
            assert [one.id for one in caller.contacts_by_number(session, number, "FI")] == [contact], number
    for words in ("040 555", "5550142", "koti.example", "22 55 01 43", "aino"):
        assert customers.customer_ids(store, search=words) == (owner,), words
        assert [hit.contact_id for hit in caller.find_callers(store, text=words)] == [contact], words
    assert [hit.id for hit in search.find_everything(store, text="40 555 0142") if hit.kind == "contact"] == [contact]


def test_one_that_is_taken_away_finds_nobody_any_more(store: Store) -> None:
    by = makers.desk(store, "web-veistamo")
    owner, contact = person(store, by, MOBILE, MAIL)
    person(store, by, MAIL, contact_id=contact)
    assert kept(store, owner) == (MAIL,)
    assert caller.find_callers(store, text="040 555 0142") == ()
    with store.read() as session:
        assert caller.contacts_by_number(session, "040 555 0142", "FI") == []


def test_a_change_of_another_field_leaves_them(store: Store) -> None:
    by = makers.desk(store, "web-veistamo")
    owner, contact = person(store, by, MOBILE)
    customers.save_contact(store, customer_id=owner, contact_id=contact, fields={"title": "boss"}, at=NOW, by=by)
    assert kept(store, owner) == (MOBILE,)
    assert customers.customer_ids(store, search="0142") == (owner,)


def test_empty_ones_and_twins_are_left_out(store: Store) -> None:
    by = makers.desk(store, "web-veistamo")
    owner, _contact = person(store, by, MOBILE, MOBILE, Way("phone", "work", " "), MAIL)
    assert kept(store, owner) == (MOBILE, MAIL)


@pytest.mark.parametrize(
    "wrong",
    [
        Way("phone", "mobile", "call me"), Way("email", "home", "a@"), Way("email", "home", "a b@c.example"),
        Way("phone", "yacht", "555 0101"), Way("fax", "work", "555 0101"),
    ],
)  # fmt: skip
def test_what_is_no_number_or_address_is_refused_by_its_field(file_store: Store, wrong: Way) -> None:
    by = makers.desk(file_store)
    with pytest.raises(Refused) as refusal:
        person(file_store, by, wrong)
    assert refusal.value.field == "ways"


def test_more_than_anyone_has_are_refused() -> None:
    with pytest.raises(Refused, match="at most 20"):
        contact_ways.ways("ways", [Way("phone", "work", f"555 01{at:02}") for at in range(21)])


@pytest.mark.parametrize("address", ["a@b.example", "", "first.last+tag@sub.b.example", "þór@lén.example"])
def test_addresses_as_people_have_them_are_kept(address: str) -> None:
    assert contact_ways.email("email", address) == address


def test_the_paper_of_a_person_has_all_of_it(store: Store) -> None:
    from io import BytesIO

    from pypdf import PdfReader

    by = makers.desk(store, "web-veistamo")
    _owner, contact = person(store, by, MOBILE, MAIL, email="aino@lapin.example")
    pdf = personal_paper.personal_data_pdf(store, contact_id=contact, language="fi", now=NOW, by=by)
    said = " ".join("\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    for part in ("Henkilötiedot", "Aino", "aino@lapin.example", "Matkapuhelin: 040 555 0142", "Lapin Retki Oy"):
        assert part in said, part
