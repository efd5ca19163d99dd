"""Two customers that are one, on both engines: all goes along, nothing issued changes, and it can be undone until something newer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import Attendee, Base, BillingTerms, Booking, Call, Charge, CustomerMerge, Invoice, Ticket
from desk.rules.errors import Refused
from desk.services import customers, invoices, search
from desk.services.customer import merge as customer_merge
from desk.services.customer import twins as customer_twins
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

LATER = NOW + timedelta(hours=1)
# What stays where it is, and why: a merged customer keeps its own links, issued papers and their accounts never change.
STAYS = {"customer", "customer_merge", "invoice"}


class Pair:
    """Two customers of one desk, the first with everything a customer can have."""

    def __init__(self, store: Store) -> None:
        self.store, self.by = store, trade.desk(store)
        self.source = trade.customer(store, name="Lapin Retki Oy", registration_number="2077474-0", city="Inari")
        self.target = trade.customer(store, name="Lapin Retkivaruste Oy", city="")
        self.ticket = makers.ticket(store, self.source, number=1007)
        self.contact = makers.contact(store, self.source, "Aino Esimerkki", phone="+358 40 555 0142")
        self.site = makers.site(store, self.source, "lapin.example")
        self.contract = makers.contract(store, self.source, "maintenance", starts_on=date(2026, 1, 1))
        self.billed = trade.charge(store, self.source, self.by)
        (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(self.billed,), at=NOW, by=self.by).result
        invoices.issue_invoice(store, op_key="i", invoice_id=draft, today=TODAY, at=NOW, by=self.by)
        self.invoice, self.charge = draft, trade.charge(store, self.source, self.by)
        course = makers.session_of_course(store, makers.course(store))
        makers.add(store, Booking(
            session_id=course, customer_id=self.source, site_id=self.site, seats=1, status="booked", fee=0, booked_at=NOW,
            booked_by_id=self.by, attendees=[Attendee(name="Aino Esimerkki")],
        ))  # fmt: skip

    def merge(self, **fields: Any) -> int:
        done = customer_merge.merge_customers(
            self.store, source_id=self.source, target_id=self.target, at=NOW, by=self.by, **fields
        )  # fmt: skip
        return int(done.result)

    def undo(self, merge_id: int) -> None:
        customer_merge.unmerge_customers(self.store, merge_id=merge_id, at=LATER, by=self.by)

    def owners(self) -> dict[str, set[int]]:
        """Whose everything is, by table."""
        with self.store.read() as session:
            return {
                name: set(session.scalars(select(model.customer_id)))
                for name, model in customer_merge.WITH_DRAFTS.items()
            }  # fmt: skip

    def view(self, key: int) -> customers.CustomerView:
        return customers.customer(self.store, customer_id=key, now=NOW)


@pytest.fixture
def pair(store: Store) -> Pair:
    return Pair(store)


def test_everything_goes_along_and_an_issued_invoice_keeps_its_buyer(pair: Pair) -> None:
    pair.merge(take=frozenset({"registration_number", "city"}))
    owners = pair.owners()
    assert {name: keys for name, keys in owners.items() if keys != {pair.target}} == {"invoice": {pair.source}}
    seen = pair.view(pair.target)
    assert (seen.name, seen.registration_number, seen.city) == ("Lapin Retkivaruste Oy", "2077474-0", "Inari")
    assert [row[1] for row in seen.open_tickets] == [1007]
    assert [row[0] for row in seen.invoices] == [pair.invoice]
    with pair.store.read() as session:
        assert session.get_one(Invoice, pair.invoice).buyer["name"] == "Lapin Retki Oy"
        assert "retkivaruste" in session.get_one(Ticket, pair.ticket).search


def test_the_merged_one_points_to_the_other_and_is_found_no_more(pair: Pair) -> None:
    merge = pair.merge()
    assert pair.view(pair.source).merged_into == (pair.target, "Lapin Retkivaruste Oy")
    assert [row[:2] for row in pair.view(pair.target).merges] == [(merge, "Lapin Retki Oy")]
    assert customers.customer_ids(pair.store) == (pair.target,)
    assert customers.customer_ids(pair.store, search="lapin.example aino") == ()
    assert customers.customer_ids(pair.store, search="lapin.example") == (pair.target,)
    assert [hit.id for hit in search.find_everything(pair.store, text="Lapin Retki") if hit.kind == "customer"] == [pair.target]
    with pytest.raises(Refused, match="merged into another"):
        customers.change_customer(pair.store, customer_id=pair.source, version=2, fields={"city": "Oulu"}, at=NOW, by=pair.by)
    with pytest.raises(Refused, match="merged into another customer already"):
        pair.merge()


def test_a_merge_can_be_undone_and_leaves_no_trace_but_the_record(pair: Pair) -> None:
    before, owners = (pair.view(pair.source), pair.view(pair.target)), pair.owners()
    merge = pair.merge(take=frozenset({"name", "registration_number", "city"}))
    assert pair.view(pair.target).name == "Lapin Retki Oy"
    pair.undo(merge)
    assert pair.owners() == owners
    for was, is_now in zip(before, (pair.view(pair.source), pair.view(pair.target)), strict=True):
        assert (was.name, was.registration_number, was.city, was.contacts, was.sites, was.open_tickets, was.merges) == (
            is_now.name, is_now.registration_number, is_now.city, is_now.contacts, is_now.sites, is_now.open_tickets, is_now.merges,
        )  # fmt: skip
    assert set(customers.customer_ids(pair.store, search="lapin")) == {pair.source, pair.target}
    with pytest.raises(Refused, match="taken back already"):
        pair.undo(merge)
    with pair.store.read() as session:
        assert session.get_one(CustomerMerge, merge).undone_at == LATER


@pytest.mark.parametrize("newer", ["ticket", "field", "contact", "merge", "moved"])
def test_it_cannot_be_undone_once_something_newer_happened(pair: Pair, newer: str) -> None:
    merge = pair.merge()
    store = pair.store
    match newer:
        case "ticket":
            makers.ticket(store, pair.target, number=1008)
        case "field":
            customers.change_customer(store, customer_id=pair.target, version=2, fields={"city": "Oulu"}, at=NOW, by=pair.by)
        case "contact":
            makers.contact(store, pair.target, "Uusi", phone="")
        case "merge":
            third = trade.customer(store, name="Kolmas")
            customer_merge.merge_customers(store, source_id=pair.target, target_id=third, at=NOW, by=pair.by)
        case _:
            third = trade.customer(store, name="Kolmas")
            with store.write() as session:
                session.get_one(Ticket, pair.ticket).customer_id = third
    with pytest.raises(Refused, match="Something newer happened"):
        pair.undo(merge)


def test_contracts_of_one_kind_and_time_are_refused_with_a_sentence(pair: Pair) -> None:
    clash = makers.contract(pair.store, pair.target, "maintenance", starts_on=date(2026, 6, 1))
    with pytest.raises(Refused, match="a contract of the same kind at the same time"):
        pair.merge()
    assert pair.owners()["contract"] == {pair.source, pair.target}
    with pair.store.write() as session:
        session.get_one(customer_merge.MOVED["contract"], clash).starts_on = date(2025, 1, 1)
        session.get_one(customer_merge.MOVED["contract"], clash).ends_on = date(2025, 12, 31)
    pair.merge()


def test_two_tiers_at_once_are_the_same_kind(pair: Pair) -> None:
    makers.contract(pair.store, pair.source, "tier_light")
    makers.contract(pair.store, pair.target, "tier_premium")
    with pytest.raises(Refused, match="same kind"):
        pair.merge()


def test_what_makes_no_sense_is_refused(pair: Pair) -> None:
    with pytest.raises(Refused, match="into itself"):
        customer_merge.merge_customers(pair.store, source_id=pair.source, target_id=pair.source, at=NOW, by=pair.by)
    with pytest.raises(Refused, match="changed by somebody while you compared"):
        pair.merge(versions=(1, 7))
    abroad = makers.customer(pair.store, "Norsk", country="NO")
    with pytest.raises(Refused, match="is not an organisation number"):
        customer_merge.merge_customers(
            pair.store, source_id=pair.source, target_id=abroad, take=frozenset({"registration_number"}), at=NOW, by=pair.by
        )
    assert pair.owners()["ticket"] == {pair.source}


def test_who_was_merged_before_follows_to_the_next(pair: Pair) -> None:
    pair.merge()
    third = trade.customer(pair.store, name="Kolmas")
    again = customer_merge.merge_customers(pair.store, source_id=pair.target, target_id=third, at=NOW, by=pair.by).result
    assert [row[0] for row in pair.view(third).invoices] == [pair.invoice]
    assert pair.view(pair.source).merged_into == (third, "Kolmas")
    customer_merge.unmerge_customers(pair.store, merge_id=again, at=LATER, by=pair.by)
    assert pair.view(pair.source).merged_into == (pair.target, "Lapin Retkivaruste Oy")


def terms(store: Store) -> dict[int, tuple[int | None, str]]:
    """Whose invoices are paid by whom, and under which order."""
    with store.read() as session:
        return {row.customer_id: (row.payer_id, row.order_number) for row in session.query(BillingTerms)}


def test_payers_follow_and_terms_go_along_where_there_are_none(pair: Pair) -> None:
    third = trade.customer(pair.store, name="Kolmas")
    with pair.store.write() as session:
        session.add_all([
            BillingTerms(customer_id=pair.source, order_number="PO-1", payer_id=pair.target),
            BillingTerms(customer_id=third, payer_id=pair.source, order_number="PO-3"),
        ])  # fmt: skip
    before = terms(pair.store)
    merge = pair.merge()
    assert terms(pair.store) == {pair.target: (None, "PO-1"), third: (pair.target, "PO-3")}
    pair.undo(merge)
    assert terms(pair.store) == before
    merge = pair.merge()
    with pair.store.write() as session:
        session.get_one(BillingTerms, third).order_number = "PO-4"
    with pytest.raises(Refused, match="Something newer"):
        pair.undo(merge)


def test_terms_that_stand_are_not_written_over(pair: Pair) -> None:
    with pair.store.write() as session:
        session.add_all([
            BillingTerms(customer_id=pair.source, order_number="PO-1"), BillingTerms(customer_id=pair.target, order_number="PO-2"),
        ])  # fmt: skip
    merge = pair.merge()
    assert terms(pair.store)[pair.target] == (None, "PO-2")
    pair.undo(merge)
    assert terms(pair.store) == {pair.source: (None, "PO-1"), pair.target: (None, "PO-2")}


def test_a_crash_halfway_leaves_both_as_they_were(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    owners = pair.owners()
    monkeypatch.setattr(customer_merge, "_found_again", lambda *_given: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        pair.merge()
    assert pair.owners() == owners
    assert pair.view(pair.source).merged_into is None


def test_every_table_with_a_customer_is_decided_on() -> None:
    linked = {table.name for table in Base.metadata.tables.values() for key in table.foreign_keys if key.column.table.name == "customer"}
    assert linked <= set(customer_merge.MOVED) | STAYS | customer_merge.KEPT
    assert {Call.__tablename__, Charge.__tablename__} <= set(customer_merge.MOVED)


def test_twins_are_suggested_by_number_and_by_name_at_a_domain(store: Store) -> None:
    makers.desk(store)
    one = makers.customer(store, "Hótel Lundey ehf.", registration_number="4504013150", email="info@lundey.example")
    two = makers.customer(store, "Lundey", registration_number="4504013150")
    three = makers.customer(store, "HOTEL LUNDEY", email="reception@Lundey.example")
    four = makers.customer(store, "Fjarri", vat_number="62100")
    five = makers.customer(store, "Annað", vat_number="62100")
    makers.customer(store, "Hótel Lundey", email="info@annad.example")
    found = {(row.one, row.other): row.why for row in customer_twins.twins(store)}
    assert found == {(one, two): "registration_number", (four, five): "vat_number", (one, three): "name"}
    assert {(row.one, row.other) for row in customer_twins.twins(store, customer_id=three)} == {(one, three)}


@pytest.mark.parametrize(("register", "card"), [
    ("Αρτοποιία Στάχυ Ε.Ε.", "Αρτοποιία Στάχυ"), ("Ξενοδοχείο Αιγαίο Α.Ε.", "ΞΕΝΟΔΟΧΕΙΟ ΑΙΓΑΙΟ"), ("Bakeriet ANS", "bakeriet"),
    ("Hestaleigan Fákur sf.", "Hestaleigan Fákur"), ("Veneverstas Ky", "Veneverstas"),
])  # fmt: skip
def test_a_company_s_form_says_nothing_about_who_it_is(file_store: Store, register: str, card: str) -> None:
    makers.desk(file_store)
    for name in (register, card):
        makers.customer(file_store, name, email="post@same.example")
    assert [row.why for row in customer_twins.twins(file_store)] == ["name"]
