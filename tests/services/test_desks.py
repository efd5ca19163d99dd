from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import Course, NumberCounter, Price, PriceItem, ProfileCopy
from desk.paths import resources
from desk.rules.errors import Refused
from desk.services import desks
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.mark.parametrize("key", makers.LANGUAGES)
def test_a_desk_is_set_up_from_each_profile(file_store: Store, key: str):
    assert not desks.is_set_up(file_store)
    person = makers.desk(file_store, key)
    assert desks.is_set_up(file_store)
    info = desks.desk_info(file_store)
    assert (info.name, info.country, info.profile_key, info.language) == ("Prófun", makers.COUNTRIES[key], key, makers.LANGUAGES[key])
    assert [(row.id, row.role, row.short_name) for row in desks.people(file_store)] == [(person, "administrator", "Anna")]
    own = desks.profile(file_store)
    with file_store.read() as session:
        items = session.scalars(select(PriceItem).order_by(PriceItem.position)).all()
        assert [item.code for item in items] == list(own.charges.items)
        assert {item.code: [price.amount for price in item.prices] for item in items} == {
            code: [] if item.price is None else [item.price] for code, item in own.charges.items.items()
        }
        assert len(session.scalars(select(Course)).all()) == (own.charges.course is not None)
        assert session.scalars(select(NumberCounter.next)).all() == [1]
        assert session.scalars(select(ProfileCopy.toml)).one() == (resources() / "profiles" / f"{key}.toml").read_text(encoding="utf-8")


def test_the_icelandic_course_has_its_published_price(store: Store):
    makers.desk(store)
    with store.read() as session:
        course = session.scalars(select(Course)).one()
    assert (course.price, course.capacity, course.included, course.minutes) == (Decimal(10000), 10, 2, 120)


def test_prices_hold_from_before_any_call_that_is_entered_late(store: Store):
    makers.desk(store)
    with store.read() as session:
        assert set(session.scalars(select(Price.valid_from))) == {date(2025, 1, 1)}


def test_a_desk_is_set_up_once(store: Store):
    makers.desk(store)
    with pytest.raises(Refused, match="belongs to the desk"):
        makers.desk(store, "mystore")
    assert desks.profile(store).key == "stefna"


def test_a_desk_that_is_refused_leaves_nothing(store: Store):
    for wrong, field in (({"iban": "IS00"}, "iban"), ({"colour": "red"}, "colour"), ({"shoe": 1}, "shoe")):
        with pytest.raises(Refused) as told:
            desks.set_up_desk(store, profile_key="stefna", name="X", person="Y", language="is", at=makers.NOW, fields=wrong)
        assert told.value.field == field
    with pytest.raises(Refused) as told:
        desks.set_up_desk(store, profile_key="stefna", name="X", person=" ", language="is", at=makers.NOW)
    assert told.value.field == "person"
    assert not desks.is_set_up(store)
    with pytest.raises(Refused, match="no desk yet"):
        desks.profile(store)


NUMBERS = {
    "stefna": (
        {"registration_number": "450401-3150", "account": "133-26-12345"},
        {"registration_number": "4504013150", "account": "0133-26-012345"},
    ),
    "mystore": (
        {"registration_number": "988 077 917", "account": "86011117947"},
        {"registration_number": "988077917", "account": "8601.11.17947"},
    ),
    "clickmedia": (
        {"registration_number": "094259216", "vat_number": "EL094259216"},
        {"registration_number": "094259216", "vat_number": "EL094259216"},
    ),
    "web-veistamo": (
        {"registration_number": "20774740", "vat_number": "FI 20774740", "iban": "FI21 1234 5600 0007 85"},
        {"registration_number": "2077474-0", "vat_number": "FI20774740", "iban": "FI2112345600000785"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("key", NUMBERS)
def test_numbers_are_kept_in_one_form(file_store: Store, key: str):
    by = makers.desk(file_store, key)
    given, kept = NUMBERS[key]
    desks.change_desk(file_store, fields=given, at=makers.NOW, by=by)
    info = desks.desk_info(file_store)
    assert {name: getattr(info, name) for name in kept} == kept


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("stefna", "registration_number", "450401-3151"), ("stefna", "account", "1-2-3-4"),
        ("mystore", "registration_number", "988077918"),
        ("mystore", "account", "86011117948"), ("clickmedia", "vat_number", "EL094259217"),
        ("web-veistamo", "registration_number", "2077474-1"),
        ("stefna", "iban", "IS140159260076545510730338"), ("stefna", "bic", "X"), ("stefna", "email", "anna"), ("stefna", "name", " "),
        ("stefna", "language", "sv"), ("stefna", "country", "Iceland"), ("stefna", "payment_days", -1), ("stefna", "payment_days", True),
        ("stefna", "tagline", "x" * 201),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_by_its_field(file_store: Store, key: str, field: str, value: object):
    by = makers.desk(file_store, key)
    with pytest.raises(Refused) as told:
        desks.change_desk(file_store, fields={"city": "Nýr", field: value}, at=makers.NOW, by=by)
    assert told.value.field == field
    assert desks.desk_info(file_store).city == ""


def test_another_country_reads_the_numbers_anew(store: Store):
    by = makers.desk(store)
    desks.change_desk(store, fields={"registration_number": "450401-3150"}, at=makers.NOW, by=by)
    with pytest.raises(Refused) as told:
        desks.change_desk(store, fields={"country": "NO"}, at=makers.NOW, by=by)
    assert told.value.field == "registration_number"


def test_people_come_and_go_but_the_last_administrator_stays(store: Store):
    first = makers.desk(store)
    saved: dict[str, Any] = {"short_name": "", "at": makers.NOW, "by": first}
    second = desks.save_person(store, person_id=None, name="Bo  Ek", role="agent", active=True, **saved).result
    assert [(row.name, row.short_name) for row in desks.people(store)][1] == ("Bo Ek", "Bo")
    for role, active in (("agent", True), ("administrator", False)):
        with pytest.raises(Refused, match="last administrator"):
            desks.save_person(store, person_id=first, name="Anna", role=role, active=active, **saved)
    desks.save_person(store, person_id=second, name="Bo Ek", role="administrator", active=True, **saved)
    desks.save_person(store, person_id=first, name="Anna", role="agent", active=False, **saved)
    assert [(row.id, row.active) for row in desks.people(store)] == [(second, True), (first, False)]


def test_a_person_needs_a_name_and_a_role_that_exists(store: Store):
    by = makers.desk(store)
    for name, role, field in ((" ", "agent", "name"), ("Bo", "king", "role")):
        with pytest.raises(Refused) as told:
            desks.save_person(store, person_id=None, name=name, short_name="", role=role, active=True, at=makers.NOW, by=by)
        assert told.value.field == field
    with pytest.raises(Refused, match="not there any more"):
        desks.save_person(store, person_id=99, name="Bo", short_name="", role="agent", active=True, at=makers.NOW, by=by)


def test_the_newest_copy_of_the_profile_holds(store: Store):
    makers.desk(store)
    first = desks.profile(store)
    assert desks.profile(store) is first
    with store.write() as session:
        copy = session.scalars(select(ProfileCopy)).one()
        text = copy.toml.replace('cut_off = "14:00"', 'cut_off = "13:00"', 1)
        session.add(ProfileCopy(key="stefna", version=2, toml=text, created_at=makers.NOW))
    changed = desks.profile(store)
    assert changed != first
    assert desks.profile(store) is changed


def test_what_is_open_says_until_when_and_from_when(file_store: Store):
    makers.desk(file_store)
    rows = desks.open_hours(file_store, now=makers.NOW)
    open_now = {row.calendar: (row.is_open, row.changes_at.hour if row.changes_at else None) for row in rows}
    assert open_now == {"desk": (True, 16), "phone": (True, 12), "on_call": (False, 16)}
    # Thursday is the first day of summer, a public holiday.
    evening = datetime(2026, 4, 22, 18, 0, tzinfo=UTC)
    closed = {row.calendar: (row.is_open, row.changes_at) for row in desks.open_hours(file_store, now=evening)}
    friday = datetime(2026, 4, 24, 9, 0, tzinfo=UTC)
    assert closed == {"desk": (False, friday), "phone": (False, friday), "on_call": (True, friday)}
