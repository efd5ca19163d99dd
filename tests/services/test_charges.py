"""Charges follow the rules, the prepaid is never overdrawn, and nobody releases what is not theirs to release."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from desk.models import Charge, Site
from desk.rules.errors import Refused
from desk.services import calls, charges, tickets
from desk.services.store import Store
from desk.words import speaker
from tests import makers
from tests.makers import NOW, TODAY

NAMES = {"clickmedia": ("GR", "el"), "stefna": ("IS", "is"), "mystore": ("NO", "nb"), "pindena": ("NO", "nb"), "web-veistamo": ("FI", "fi")}


class Room:
    """A desk with one customer and one authorised contact."""

    def __init__(self, store: Store, profile: str) -> None:
        country, language = NAMES[profile]
        self.store = store
        self.agent = makers.desk(store, profile)
        self.customer = makers.customer(store, "Dæmi", country=country, language=language)
        self.contact = makers.contact(store, self.customer)

    def call(self, key: str, minutes: int = 10, *, at: datetime = NOW, **about: Any):
        ended = at + timedelta(minutes=minutes)
        call = makers.call(self.store, self.agent, started_at=at, seconds=minutes * 60, op_key=key, contact_id=self.contact)
        calls.change_call(self.store, call_id=call, changes={"customer_id": self.customer, **about}, at=ended, by=self.agent)
        return self.charge(call)

    def charge(self, call: int):
        with self.store.read() as session:
            return session.query(Charge).filter_by(call_id=call).one()

    def ticket(self) -> int:
        new = tickets.NewTicket(customer_id=self.customer, subject="Verk", contact_id=self.contact)
        before = NOW - timedelta(hours=1)
        opened: int = tickets.open_ticket(self.store, op_key="t", new=new, received_at=before, by=self.agent).result
        return opened

    def release(self, charge: Charge, reason: str = "Samþykkt", by: int | None = None, **more: Any):
        at = NOW + timedelta(days=1)
        return charges.release_charge(self.store, charge_id=charge.id, reason=reason, at=at, by=by or self.agent, **more)

    def person(self, role: str):
        return makers.person(self.store, f"{role} Dæmi", role=role)


@pytest.fixture
def clickmedia(store: Store):
    return Room(store, "clickmedia")


@pytest.fixture
def stefna(store: Store):
    return Room(store, "stefna")


def test_the_phone_pack_pays_four_quarters_a_month_and_no_more(clickmedia: Room):
    makers.contract(clickmedia.store, clickmedia.customer, "phone_pack")
    found = [clickmedia.call(f"c{number}", 20, at=NOW + timedelta(minutes=30 * number)) for number in range(3)]
    assert [(charge.status, charge.pack_quarters, charge.net) for charge in found] == [
        ("covered", 2, Decimal(0)),
        ("covered", 2, Decimal(0)),
        ("chargeable", 0, Decimal(30)),
    ]
    may = clickmedia.call("may", 20, at=datetime(2026, 4, 30, 21, 5, tzinfo=UTC))
    assert (may.local_month, may.pack_quarters) == ("2026-05", 0)  # 00:05 in Athens: another month, but outside opening hours
    june = clickmedia.call("june", 20, at=datetime(2026, 6, 2, 9, 0, tzinfo=UTC))
    assert june.pack_quarters == 2


def test_the_pack_year_runs_from_the_contract(clickmedia: Room):
    store = clickmedia.store
    makers.contract(store, clickmedia.customer, "phone_pack", starts_on=date(2025, 5, 10))
    for month in range(1, 13):
        at = datetime(2025 + (month <= 4), month, 12, 9, tzinfo=UTC)
        old = makers.call(store, clickmedia.agent, started_at=at, op_key=f"old{month}")
        row = Charge(
            call_id=old, customer_id=clickmedia.customer, at=at, local_month=f"{at:%Y-%m}", status="covered", currency="EUR",
            net=Decimal(0), vat_rate=Decimal(24), pack_quarters=4, case={"drawn": "pack"},
        )  # fmt: skip
        makers.add(store, row)
    assert clickmedia.call("full", 20, at=datetime(2026, 5, 8, 9, tzinfo=UTC)).pack_quarters == 0
    assert clickmedia.call("new year", 20, at=datetime(2026, 5, 11, 9, tzinfo=UTC)).pack_quarters == 2


def test_pricing_anew_gives_the_pack_back_first(clickmedia: Room):
    makers.contract(clickmedia.store, clickmedia.customer, "phone_pack")
    charge = clickmedia.call("c", 60)
    assert charge.pack_quarters == 4
    charges.charge_for_call(clickmedia.store, call_id=charge.call_id, at=NOW)
    assert clickmedia.charge(charge.call_id).pack_quarters == 4
    calls.change_call(clickmedia.store, call_id=charge.call_id, changes={"cause": "hosting"}, at=NOW, by=clickmedia.agent)
    assert clickmedia.charge(charge.call_id).pack_quarters == 0
    assert clickmedia.call("d", 60).pack_quarters == 4


def test_included_training_is_taken_from_the_site_and_given_back(stefna: Room):
    site = makers.site(stefna.store, stefna.customer, training_quarters=5)

    def left() -> int:
        with stefna.store.read() as session:
            return session.get_one(Site, site).training_quarters

    first = stefna.call("a", 45, work="training", cause="request")
    assert (first.status, first.pack_quarters, left()) == ("covered", 3, 2)
    second = stefna.call("b", 60, at=NOW + timedelta(hours=2), work="training", cause="request")
    assert (second.status, second.pack_quarters, second.net, left()) == ("chargeable", 2, Decimal(7450), 0)
    calls.change_call(stefna.store, call_id=first.call_id, changes={"work": "content"}, at=NOW, by=stefna.agent)
    assert (stefna.charge(first.call_id).pack_quarters, left()) == (0, 3)
    calls.discard_call(stefna.store, call_id=second.call_id, at=NOW, by=stefna.agent)
    assert left() == 5


def test_twenty_who_finish_training_at_once_never_overdraw_the_site(stefna: Room):
    store = stefna.store
    site = makers.site(store, stefna.customer, training_quarters=7)
    people = [makers.person(store, f"Starfsmaður {number}") for number in range(20)]
    begun = []
    for number, person in enumerate(people):
        call = calls.begin_call(store, op_key=f"c{number}", at=NOW, by=person, contact_id=stefna.contact).result
        calls.change_call(store, call_id=call, changes={"work": "training", "cause": "request"}, at=NOW, by=person)
        begun.append(call)

    def finish(pair: tuple[int, int]):
        calls.finish_call(store, call_id=pair[0], at=NOW + timedelta(minutes=10), by=pair[1])

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(finish, zip(begun, people, strict=True)))
    assert sum(stefna.charge(call).pack_quarters for call in begun) == 7
    with store.read() as session:
        assert session.get_one(Site, site).training_quarters == 0


def test_a_contract_holds_on_the_local_day_of_the_start(clickmedia: Room):
    makers.contract(clickmedia.store, clickmedia.customer, "maintenance", starts_on=date(2026, 4, 23))
    before = clickmedia.call("a", at=datetime(2026, 4, 22, 20, 59, tzinfo=UTC), cause="own_fault")
    on = clickmedia.call("b", at=datetime(2026, 4, 22, 21, 0, tzinfo=UTC), cause="own_fault")
    assert (before.status, on.status) == ("held", "covered")


def test_the_surcharge_and_the_hourly_rate_come_from_the_contracts(clickmedia: Room):
    makers.contract(clickmedia.store, clickmedia.customer, "sla", surcharge=Decimal(25))
    makers.contract(clickmedia.store, clickmedia.customer, "maintenance", hourly_rate=Decimal(80))
    usage = clickmedia.call("a", 60, told=True, cause="question", channel="email")
    built = clickmedia.call("b", 60, told=True, cause="request", work="development")
    assert (usage.net, built.net) == (Decimal(75), Decimal(100))


def test_the_price_of_the_day_is_kept_with_the_charge(stefna: Room):
    from desk.services import prices

    item = next(row for row in prices.price_list(stefna.store, on=TODAY, language="is") if row.code == "content_hour")
    prices.set_price(stefna.store, item_id=item.id, amount=Decimal(24_000), valid_from=date(2026, 4, 24), at=NOW, by=stefna.agent)
    before = stefna.call("a", 15, cause="request", work="content")
    later = stefna.call("b", 15, at=NOW + timedelta(days=2), cause="request", work="content")
    assert (before.net, later.net) == (Decimal(4975), Decimal(6000))
    assert (before.case["prices_on"], later.case["prices_on"]) == ("2026-04-22", "2026-04-24")
    assert before.rule_version == "stefna 1"
    assert before.case["work"]["cause"] == "request"
    assert before.case["work"]["seconds"] == 900


def test_a_customer_without_subscription_is_a_decision(stefna: Room):
    from desk.models import Customer

    with stefna.store.write() as session:
        session.get_one(Customer, stefna.customer).subscribed = False
    charge = stefna.call("a")
    assert (charge.status, charge.reason) == ("held", "decision")


def test_critical_work_on_duty_has_no_published_price(store: Store):
    room = Room(store, "mystore")
    new = tickets.NewTicket(customer_id=room.customer, subject="Nede", priority="critical", kind="fault")
    night = datetime(2026, 4, 22, 19, 0, tzinfo=UTC)
    ticket = tickets.open_ticket(store, op_key="t", new=new, received_at=night, by=room.agent).result
    duty = room.call("a", at=night + timedelta(minutes=10), ticket_id=ticket, cause="request")
    day = room.call("b", at=datetime(2026, 4, 23, 9, 0, tzinfo=UTC), ticket_id=ticket, cause="request")
    assert (duty.status, duty.reason) == ("held", "price")
    assert (day.status, day.net) == ("chargeable", Decimal(1250))


def test_a_contract_that_asks_for_a_quote_holds_until_it_is_approved(store: Store):
    room = Room(store, "mystore")
    makers.contract(store, room.customer, "service_agreement", quote_first=True)
    ticket = room.ticket()
    charge = room.call("a", ticket_id=ticket, cause="request")
    assert (charge.status, charge.reason) == ("held", "estimate")
    tickets.record_estimate(store, ticket_id=ticket, state="approved", hours=Decimal(1), told=True, at=NOW, by=room.agent)
    assert (room.charge(charge.call_id).status, room.charge(charge.call_id).net) == ("chargeable", Decimal(250))


def test_what_holds_is_told_on_the_ticket_until_it_is_released(store: Store):
    room = Room(store, "pindena")
    ticket = room.ticket()
    charge = room.call("a", 30, ticket_id=ticket, cause="request")
    assert tickets.ticket(store, ticket_id=ticket).held_reason == "estimate"
    assert room.release(charge, "Godkjent på telefon").result == "chargeable"
    view = tickets.ticket(store, ticket_id=ticket)
    assert view.held_reason is None
    assert (view.entries[-1].data["code"], view.entries[-1].data["charge"]["reason"]) == ("charge_released", "Godkjent på telefon")
    row = room.charge(charge.call_id)
    assert (row.net, row.released_by_id, row.release_reason) == (Decimal(1400), room.agent, "Godkjent på telefon")
    (group,) = charges.unbilled(store)
    assert any("Godkjent på telefon" in said for said in speaker("nb").reasons(group.work[0].why))


def test_a_release_stays_when_the_call_is_edited(store: Store):
    room = Room(store, "pindena")
    charge = room.call("a", 30, cause="request")
    room.release(charge)
    calls.change_call(store, call_id=charge.call_id, changes={"notes": "Nytt"}, at=NOW, by=room.agent)
    assert room.charge(charge.call_id).status == "chargeable"


def test_a_release_needs_a_reason(store: Store):
    room = Room(store, "pindena")
    charge = room.call("a", 30, cause="request")
    with pytest.raises(Refused) as refused:
        room.release(charge, "  ")
    assert refused.value.field == "reason"
    room.release(charge)
    with pytest.raises(Refused):
        room.release(charge)


def test_only_an_authorised_contacts_approval_orders_chargeable_work(store: Store):
    room = Room(store, "web-veistamo")
    clerk = makers.contact(store, room.customer, "Liisa Malli", authorised=False)
    agent = room.person("agent")
    charge = room.call("a", contact_id=clerk)
    assert (charge.status, charge.reason) == ("held", "authorisation")
    for reason, more in (("Liisa hyväksyi", {}), ("Hyväksytty", {}), ("Hyväksytty", {"contact_id": clerk})):
        with pytest.raises(Refused):
            room.release(charge, reason, by=agent, **more)
    assert room.release(charge, "Hyväksyjä: Þórður", by=agent).result == "chargeable"
    assert room.charge(charge.call_id).net == Decimal(24)


def test_the_authorised_contact_can_be_named_by_choice(store: Store):
    room = Room(store, "web-veistamo")
    clerk = makers.contact(store, room.customer, "Liisa Malli", authorised=False)
    charge = room.call("a", contact_id=clerk)
    room.release(charge, "Puhelimessa", by=room.person("agent"), contact_id=room.contact)
    assert room.charge(charge.call_id).case["released"][0]["contact_id"] == room.contact


def test_a_manager_may_override_with_a_reason(store: Store):
    room = Room(store, "web-veistamo")
    clerk = makers.contact(store, room.customer, "Liisa Malli", authorised=False)
    charge = room.call("a", contact_id=clerk)
    room.release(charge, "Sovittu toimitusjohtajan kanssa", by=room.person("manager"))
    row = room.charge(charge.call_id)
    assert (row.status, row.case["released"][0]["override"]) == ("chargeable", True)


def test_nobody_on_the_line_is_nobody_authorised(store: Store):
    room = Room(store, "web-veistamo")
    charge = room.call("a", contact_id=None)
    assert (charge.status, charge.reason) == ("held", "authorisation")


def test_a_price_is_set_by_the_office_with_an_amount(stefna: Room):
    charge = stefna.call("a", cause="third_party")
    assert (charge.status, charge.reason) == ("held", "price")
    office, agent = stefna.person("office"), stefna.person("agent")
    with pytest.raises(Refused):
        stefna.release(charge, "Tilboð", by=agent, amount=Decimal(30_000))
    for amount in (None, Decimal(-1), Decimal("0.5")):
        with pytest.raises(Refused) as refused:
            stefna.release(charge, "Tilboð", by=office, amount=amount)
        assert refused.value.field == "amount"
    stefna.release(charge, "Tilboð", by=office, amount=Decimal(30_000))
    row = stefna.charge(charge.call_id)
    assert (row.status, row.net) == ("chargeable", Decimal(30_000))
    assert row.lines == [{"item": "agreed", "quantity": 1, "unit": "piece", "unit_price": "30000", "net": "30000"}]


def test_what_is_out_of_scope_can_be_taken_on_with_a_reason_and_a_price(stefna: Room):
    charge = stefna.call("a", cause="other_software")
    assert charge.status == "out_of_scope"
    stefna.release(charge, "Gert sem greiði", by=stefna.person("agent"), amount=Decimal(5000))
    assert stefna.charge(charge.call_id).net == Decimal(5000)


def test_goodwill_is_a_reason_on_a_chargeable_one_and_can_be_taken_back(clickmedia: Room):
    charge = clickmedia.call("a", 20)
    charges.give_away(clickmedia.store, charge_id=charge.id, reason="Δικό μας λάθος", at=NOW, by=clickmedia.agent)
    (group,) = charges.unbilled(clickmedia.store)
    assert (group.net, group.work[0].goodwill, group.work[0].net) == (Decimal(0), "Δικό μας λάθος", Decimal(30))
    charges.give_away(clickmedia.store, charge_id=charge.id, reason="", at=NOW, by=clickmedia.agent)
    (group,) = charges.unbilled(clickmedia.store)
    assert (group.net, group.work[0].goodwill) == (Decimal(30), "")
    covered = clickmedia.call("b", cause="hosting")
    with pytest.raises(Refused):
        charges.give_away(clickmedia.store, charge_id=covered.id, reason="Δώρο", at=NOW, by=clickmedia.agent)


def test_unbilled_work_stands_by_customer_with_what_is_held_apart(clickmedia: Room):
    store = clickmedia.store
    clickmedia.call("a", 20)
    clickmedia.call("b", at=NOW + timedelta(hours=1), cause="hosting")
    held = clickmedia.call("c", at=NOW + timedelta(hours=2), cause="request", work="content")
    other = makers.customer(store, "Άλλη ΑΕ", country="GR", language="el")
    free = makers.call(store, clickmedia.agent, started_at=NOW + timedelta(hours=3), op_key="d")
    calls.change_call(store, call_id=free, changes={"customer_id": other, "cause": "hosting"}, at=NOW, by=clickmedia.agent)
    (group,) = charges.unbilled(store)
    assert (group.customer_id, group.net) == (clickmedia.customer, Decimal(30))
    assert [(work.status, work.units, work.unit, work.unit_price) for work in group.work] == [
        ("chargeable", 2, "quarter", Decimal(15)),
        ("covered", 1, "quarter", None),
    ]
    assert [(work.id, work.reason) for work in group.held] == [(held.id, "notice")]
    assert charges.unbilled(store, month="2026-05") == ()
    assert charges.unbilled(store, search="αλλη") == ()
    assert len(charges.unbilled(store, search="daemi", month="2026-04")) == 1


def test_a_call_that_moves_to_another_customer_takes_its_charge_along(clickmedia: Room):
    makers.contract(clickmedia.store, clickmedia.customer, "phone_pack")
    charge = clickmedia.call("a", 60)
    other = makers.contact(clickmedia.store, makers.customer(clickmedia.store, "Άλλη ΑΕ"), "Άλλος")
    calls.change_call(clickmedia.store, call_id=charge.call_id, changes={"contact_id": other}, at=NOW, by=clickmedia.agent)
    moved = clickmedia.charge(charge.call_id)
    assert (moved.status, moved.pack_quarters, moved.net) == ("chargeable", 0, Decimal(60))
    assert clickmedia.call("b", 60, at=NOW + timedelta(hours=2)).pack_quarters == 4


def test_a_call_always_ends_even_when_the_rules_refuse_its_terms(clickmedia: Room):
    makers.contract(clickmedia.store, clickmedia.customer, "maintenance", hourly_rate=Decimal(500))
    charge = clickmedia.call("a", cause="question", channel="email", told=True)
    assert (charge.status, charge.reason) == ("held", "decision")
    (group,) = charges.unbilled(clickmedia.store)
    for language in ("en", "is", "nb", "el", "fi"):
        assert speaker(language).reasons(group.held[0].why)


def test_a_running_call_is_not_charged(clickmedia: Room):
    call = calls.begin_call(clickmedia.store, op_key="c", at=NOW, by=clickmedia.agent, contact_id=clickmedia.contact).result
    with pytest.raises(Refused):
        charges.charge_for_call(clickmedia.store, call_id=call, at=NOW)


@pytest.mark.parametrize("hold", ["authorisation", "estimate", "notice"])
def test_a_release_ends_the_hold_it_names_and_no_other(hold: str):
    from desk.rules.charge_work import Work
    from desk.services.charge.case import released

    work = Work(work="support", cause="request", seconds=900, authorised=False)
    now = released(work, Charge(case={"released": [{"hold": hold}]}))
    assert (now.authorised, now.estimate == "approved", now.told) == tuple(hold == each for each in ("authorisation", "estimate", "notice"))
