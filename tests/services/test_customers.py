"""Customers on both engines: found by any part, changed by two at once, contracts that cannot overlap."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Attendee, Booking
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.services import customers, tickets
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

# The published example numbers of the registers' own descriptions, and each with one digit wrong.
NUMBERS = [
    ("IS", "registration_number", "450401-3150", "4504013150", "450401-3151"),
    ("IS", "vat_number", "621 00", "62100", "6210"),
    ("NO", "registration_number", "988 077 917", "988077917", "988077918"),
    ("NO", "vat_number", "995525828", "995525828MVA", "995525829"),
    ("FI", "registration_number", "20774740", "2077474-0", "2077474-1"),
    ("FI", "vat_number", "FI 20774740", "FI20774740", "FI20774741"),
    ("GR", "registration_number", "EL 094259216", "094259216", "094259217"),
    ("GR", "vat_number", "094259216", "EL094259216", "094259217"),
]


def add(store: Store, by: int, key: str = "a", **fields: Any) -> int:
    return int(customers.add_customer(store, op_key=key, fields={"name": "Hótel Lundey ehf.", **fields}, at=NOW, by=by).result)


def view(store: Store, key: int) -> customers.CustomerView:
    return customers.customer(store, customer_id=key, now=NOW)


def contract(store: Store, owner: int, by: int, *, change: int | None = None, **fields: Any) -> int:
    return int(customers.save_contract(store, customer_id=owner, contract_id=change, fields=fields, at=NOW, by=by).result)


def test_a_customer_is_found_by_any_part_without_accents(store: Store) -> None:
    by = makers.desk(store)
    hotel = add(store, by, "a", city="Akureyri", registration_number="4504013150")
    other = add(store, by, "b", name="Þvottahúsið Fönn")
    customers.save_site(store, customer_id=other, site_id=None, fields={"name": "fonn.example"}, at=NOW, by=by)
    customers.save_contact(
        store, customer_id=hotel, contact_id=None, fields={"name": "Guðrún Óskarsdóttir", "phone": "555 0142"}, at=NOW, by=by
    )
    for words, found in {
        "lundey hotel": hotel, "thvotta": other, "fonn.ex": other, "gudrun": hotel, "450401": hotel, "0142": hotel,
        "+354 555 01": hotel, "akur": hotel,
    }.items():  # fmt: skip
        assert customers.customer_ids(store, search=words) == (found,), words
    assert customers.customer_ids(store, search="100%") == ()
    assert customers.customer_ids(store) == (hotel, other)
    assert customers.customer_ids(store, sort="contacts", descending=True) == (hotel, other)
    assert [row[2] for row in customers.find_sites(store, text="fönn")] == ["fonn.example"]


def test_rows_come_by_windows_of_ids_in_their_order(store: Store) -> None:
    by = trade.desk(store)
    one, two = trade.customer(store, tier="premium"), trade.customer(store, name="Lapin Retkivaruste")
    trade.charge(store, one, by, units=3)
    trade.charge(store, one, by, goodwill_reason="Kiitos")
    trade.covered(store, one, by)
    makers.ticket(store, one)
    makers.contact(store, one)
    makers.contract(store, one, "maintenance")
    makers.contract(store, one, "sla", ends_on=date(2026, 4, 21))
    rows = customers.customer_rows(store, ids=(two, one, 999), today=TODAY)
    assert [row.id for row in rows] == [two, one]
    row = rows[1]
    assert (row.contracts, row.open_tickets, row.contacts, row.unbilled, row.currency) == (("maintenance",), 1, 1, Decimal(72), "EUR")
    for sort in ("name", "city", "tier", "open_tickets", "contacts", "unbilled"):
        assert set(customers.customer_ids(store, sort=sort)) == {one, two}


@pytest.mark.parametrize(("country", "field", "written", "kept", "wrong"), NUMBERS)
def test_numbers_are_checked_by_country_and_kept_in_one_form(
    store: Store, country: str, field: str, written: str, kept: str, wrong: str
) -> None:
    by = makers.desk(store)
    key = add(store, by, country=country, **{field: written})
    assert getattr(view(store, key), field) == kept
    with pytest.raises(Refused) as refusal:
        customers.change_customer(store, customer_id=key, version=1, fields={field: wrong}, at=NOW, by=by)
    assert refusal.value.field == field


@pytest.mark.parametrize("fields", [{"name": "  "}, {"country": "Iceland"}, {"language": "xx"}, {"tier": "gold"}, {"notes": "x" * 5000}])
def test_what_no_customer_can_have_is_refused_by_field(store: Store, fields: dict[str, Any]) -> None:
    by = makers.desk(store)
    with pytest.raises(Refused) as refusal:
        add(store, by, **fields)
    assert refusal.value.field == next(iter(fields))


def test_the_same_key_adds_one_customer(store: Store) -> None:
    by = makers.desk(store)
    assert add(store, by) == add(store, by)
    assert len(customers.customer_ids(store)) == 1


def test_two_people_who_change_different_fields_both_stand(store: Store) -> None:
    by = makers.desk(store)
    key = add(store, by)
    for fields in ({"city": "Akureyri"}, {"phone": "555 0101"}, {"city": "Akureyri"}):
        customers.change_customer(store, customer_id=key, version=1, fields=fields, at=NOW, by=by)
    seen = view(store, key)
    assert (seen.city, seen.phone, seen.version) == ("Akureyri", "555 0101", 3)


def test_two_people_who_change_one_field_differently_see_both_values(store: Store) -> None:
    by = makers.desk(store)
    key = add(store, by, city="Akranes")
    customers.change_customer(store, customer_id=key, version=1, fields={"city": "Akureyri"}, at=NOW, by=by)
    with pytest.raises(Refused) as refusal:
        customers.change_customer(store, customer_id=key, version=1, fields={"city": "Selfoss"}, at=NOW, by=by)
    assert (refusal.value.field, refusal.value.values) == ("city", {"theirs": "Akureyri", "mine": "Selfoss"})
    assert view(store, key).city == "Akureyri"
    # A form that sends every field does not undo what another changed.
    customers.change_customer(store, customer_id=key, version=1, fields={"city": "Akranes", "phone": "555 0101"}, at=NOW, by=by)
    assert (view(store, key).city, view(store, key).phone) == ("Akureyri", "555 0101")
    customers.change_customer(store, customer_id=key, version=view(store, key).version, fields={"city": "Selfoss"}, at=NOW, by=by)
    assert view(store, key).city == "Selfoss"


@pytest.mark.parametrize(
    ("written", "country", "digits"),
    [
        ("555 0142", "IS", "3545550142"), ("+354 555-0142", "NO", "3545550142"), ("00354 555 0142", "FI", "3545550142"),
        ("040 555 0142", "FI", "358405550142"), ("+358 (0)40 555 0142", "FI", "358405550142"), ("22 55 01 42", "NO", "4722550142"),
        ("210 555 0142", "GR", "302105550142"), ("112", "IS", "112"), ("", "IS", ""), ("555 0142", "XX", "5550142"),
    ],
)  # fmt: skip
def test_phone_digits_have_the_countrys_code(written: str, country: str, digits: str) -> None:
    assert phone_digits(written, country) == digits


def test_sites_and_contacts_are_kept_and_belong_to_their_customer(store: Store) -> None:
    by = makers.desk(store)
    key, other = add(store, by, "a"), add(store, by, "b")
    site = customers.save_site(
        store, customer_id=key, site_id=None, fields={"name": "lundey.example", "training_quarters": 8}, at=NOW, by=by
    ).result
    customers.save_site(store, customer_id=key, site_id=site, fields={"project_price": Decimal(900000)}, at=NOW, by=by)
    contact = customers.save_contact(
        store, customer_id=key, contact_id=None, fields={"name": "Ása", "authorised": True}, at=NOW, by=by
    ).result
    customers.save_contact(store, customer_id=key, contact_id=contact, fields={"trained_on": TODAY}, at=NOW, by=by)
    seen = view(store, key)
    assert (seen.sites[0].training_quarters, seen.sites[0].project_price) == (8, Decimal(900000))
    assert (seen.contacts[0].authorised, seen.contacts[0].trained_on) == (True, TODAY)
    for verb in (
        lambda: customers.save_site(store, customer_id=other, site_id=site, fields={"name": "x"}, at=NOW, by=by),
        lambda: customers.save_contact(store, customer_id=other, contact_id=contact, fields={"name": "x"}, at=NOW, by=by),
        lambda: customers.save_site(store, customer_id=key, site_id=None, fields={"name": " "}, at=NOW, by=by),
        lambda: customers.save_site(store, customer_id=key, site_id=site, fields={"training_quarters": -1}, at=NOW, by=by),
        lambda: customers.save_site(store, customer_id=key, site_id=site, fields={"project_price": Decimal(-1)}, at=NOW, by=by),
        lambda: customers.customer(store, customer_id=999, now=NOW),
    ):
        with pytest.raises(Refused):
            verb()


def test_contracts_of_a_kind_do_not_overlap(store: Store) -> None:
    by = makers.desk(store, "clickmedia")
    key = add(store, by)
    first = contract(store, key, by, kind="sla", starts_on=date(2026, 1, 1), ends_on=date(2026, 6, 30))
    for start, end in ((date(2026, 6, 30), None), (date(2025, 1, 1), date(2026, 1, 1)), (date(2025, 1, 1), None)):
        with pytest.raises(Refused, match="such a contract"):
            contract(store, key, by, kind="sla", starts_on=start, ends_on=end)
    contract(store, key, by, kind="sla", starts_on=date(2026, 7, 1))
    with pytest.raises(Refused, match="such a contract"):
        contract(store, key, by, change=first, ends_on=None)
    with pytest.raises(Refused, match="ends before"):
        contract(store, key, by, kind="support", starts_on=date(2026, 7, 2), ends_on=date(2026, 7, 1))
    wrongs: tuple[dict[str, Any], ...] = (
        {"kind": "gold"},
        {"kind": "support", "starts_on": None},
        {"kind": "support", "hourly_rate": Decimal(91)},
    )
    for wrong in wrongs:
        with pytest.raises(Refused):
            contract(store, key, by, **{"starts_on": date(2030, 1, 1), "ends_on": None, **wrong})
    active = {one.kind: one.active for one in view(store, key).contracts}
    assert active == {"sla": False}


def test_a_maintenance_contract_is_of_its_site(store: Store) -> None:
    by = makers.desk(store, "clickmedia")
    key = add(store, by)
    one, two = (makers.site(store, key, f"{name}.example", project_price=Decimal("1234.56")) for name in ("a", "b"))
    contract(store, key, by, kind="maintenance", site_id=one, starts_on=date(2026, 1, 1))
    contract(store, key, by, kind="maintenance", site_id=two, starts_on=date(2026, 1, 1))
    with pytest.raises(Refused, match="such a contract"):
        contract(store, key, by, kind="maintenance", site_id=one, starts_on=date(2027, 1, 1))
    stranger = makers.site(store, add(store, by, "b"), "c.example")
    with pytest.raises(Refused, match="customer's"):
        contract(store, key, by, kind="maintenance", site_id=stranger, starts_on=date(2026, 1, 1))
    assert view(store, key).contracts[0].price == Decimal("148.15")  # 12 % of 1234.56 is 148.1472


def test_a_contract_takes_its_price_and_surcharge_from_the_terms(store: Store) -> None:
    by = makers.desk(store, "clickmedia")
    key = add(store, by)
    contract(store, key, by, kind="phone_pack", starts_on=date(2026, 1, 1))
    contract(store, key, by, kind="sla", starts_on=date(2026, 1, 1))
    with pytest.raises(Refused, match="project"):
        contract(store, key, by, kind="maintenance", starts_on=date(2026, 1, 1))
    contract(store, key, by, kind="maintenance", starts_on=date(2026, 1, 1), price=Decimal(90))
    seen = {one.kind: one for one in view(store, key).contracts}
    assert (seen["phone_pack"].price, seen["maintenance"].price, seen["sla"].surcharge) == (Decimal(120), Decimal(90), Decimal(50))
    trade.charge(store, key, by, profile_key="clickmedia", status="covered", pack_quarters=3, lines=[], net=Decimal(0))
    trade.charge(
        store, key, by, profile_key="clickmedia", day=date(2026, 3, 9), status="covered", pack_quarters=4, lines=[], net=Decimal(0)
    )
    whole = view(store, key)
    assert (whole.pack_month, whole.pack_year) == ((3, 4), (7, 48))


def test_a_support_agreement_starts_once_somebody_was_trained(store: Store) -> None:
    by = makers.desk(store, "pindena")
    key = add(store, by)
    with pytest.raises(Refused, match="training"):
        contract(store, key, by, kind="support", starts_on=date(2026, 4, 1))
    course = makers.course(store)
    session = makers.session_of_course(store, course, starts_at=NOW)
    site = makers.site(store, key)
    booking = Booking(
        session_id=session, customer_id=key, site_id=site, seats=1, status="booked", fee=Decimal(0), booked_at=NOW, booked_by_id=by,
        attendees=[Attendee(name="Kari", attended=True)],
    )  # fmt: skip
    makers.add(store, booking)
    with pytest.raises(Refused, match="training"):
        contract(store, key, by, kind="support", starts_on=date(2026, 4, 21))
    contract(store, key, by, kind="support", starts_on=TODAY)
    trained = add(store, by, "b")
    makers.contact(store, trained, trained_on=date(2026, 1, 1))
    contract(store, trained, by, kind="support", starts_on=date(2026, 1, 1))


def test_the_promises_of_open_tickets_follow_a_contract(store: Store) -> None:
    by = makers.desk(store, "clickmedia")
    key = add(store, by)
    opened = tickets.open_ticket(
        store, op_key="t", new=tickets.NewTicket(customer_id=key, subject="Σφάλμα", kind="fault"), received_at=NOW, by=by
    ).result
    before = tickets.ticket(store, ticket_id=opened).due_latest
    changed = customers.save_contract(
        store, customer_id=key, contract_id=None, fields={"kind": "sla", "starts_on": date(2026, 1, 1)}, at=NOW, by=by
    )
    after = tickets.ticket(store, ticket_id=opened).due_latest
    assert before is not None
    assert after is not None
    assert after < before
    assert changed.ids_of("ticket") == (opened,)


def test_a_customer_is_seen_whole(store: Store) -> None:
    by = trade.desk(store)
    key = trade.customer(store)
    from desk.services import invoices

    charge = trade.charge(store, key, by)
    makers.ticket(store, key, number=1007)
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(charge,), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=TODAY, at=NOW, by=by)
    seen = view(store, key)
    assert seen.open_tickets[0][1:] == (1007, "Bókunarform svarar ekki", "new")
    assert seen.last_calls[0][2] == 1740
    assert seen.invoices == ((draft, "2026-0001", TODAY, Decimal("60.24"), False),)
