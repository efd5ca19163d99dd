"""A call is on disk from its first second, its time is exact, and nothing of it is lost."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from desk.rules.errors import Refused
from desk.services import calls, tickets
from desk.services.store import Store
from tests import makers
from tests.makers import NOW


def after(seconds: float = 0, minutes: float = 0, hours: float = 0):
    return NOW + timedelta(seconds=seconds, minutes=minutes, hours=hours)


@pytest.fixture
def maria(store: Store):
    return makers.desk(store, "clickmedia")


@pytest.fixture
def customer(store: Store, maria: int):
    return makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el")


@pytest.fixture
def eleni(store: Store, customer: int):
    return makers.contact(store, customer, "Ελένη Παπαδοπούλου", phone="+30 21 0555 0199")


def begun(store: Store, by: int, key: str = "c1", at: datetime = NOW, **fields: Any):
    return calls.begin_call(store, op_key=key, at=at, by=by, **fields).result


def finished(store: Store, by: int, *, seconds: float, key: str = "c1", at: datetime = NOW, **about: Any):
    call = begun(store, by, key, at)
    if about:
        calls.change_call(store, call_id=call, changes=about, at=at, by=by)
    calls.finish_call(store, call_id=call, at=at + timedelta(seconds=seconds), by=by)
    return call


def lines(store: Store, by: int) -> list[tuple[int, str, int]]:
    return [(live.id, live.state, live.seconds) for live in calls.live_calls(store, by=by)]


def row_of(store: Store, call: int):
    return next(row for row in calls.calls_of_day(store, day=date(2026, 4, 22), by=None) if row.id == call)


def test_a_call_is_on_disk_the_second_it_begins(store: Store, maria: int):
    call = begun(store, maria)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.id, live.state, live.seconds, live.running_since) == (call, "live", 0, NOW)


def test_the_same_key_begins_one_call(store: Store, maria: int):
    assert begun(store, maria) == begun(store, maria)


def test_a_second_live_call_is_refused(store: Store, maria: int):
    begun(store, maria)
    with pytest.raises(Refused):
        begun(store, maria, "c2")


def test_parking_begins_another_and_resuming_parks_that_one(store: Store, maria: int):
    first = begun(store, maria)
    second = calls.park_and_begin(store, op_key="c2", at=after(60), by=maria).result
    assert lines(store, maria) == [(second, "live", 0), (first, "parked", 60)]
    calls.resume_call(store, call_id=first, at=after(90), by=maria)
    assert lines(store, maria) == [(first, "live", 60), (second, "parked", 30)]


def test_two_people_each_have_their_own_live_call(store: Store, maria: int):
    nikos = makers.person(store, "Νίκος Δοκιμής")
    begun(store, maria)
    begun(store, nikos, "c2")
    assert len(calls.live_calls(store, by=nikos)) == 1


def test_time_on_hold_counts_for_nothing(store: Store, maria: int):
    call = begun(store, maria)
    calls.hold_call(store, call_id=call, at=after(100), by=maria)
    calls.hold_call(store, call_id=call, at=after(150), by=maria)
    calls.resume_call(store, call_id=call, at=after(400), by=maria)
    calls.finish_call(store, call_id=call, at=after(500), by=maria)
    assert row_of(store, call).seconds == 200


@pytest.mark.parametrize(("seconds", "units"), [(1, 1), (899, 1), (900, 1), (900.999, 1), (901, 2), (1800, 2), (1801, 3)])
def test_a_quarter_is_started_by_its_first_second(store: Store, maria: int, customer: int, eleni: int, seconds: float, units: int):
    call = finished(store, maria, seconds=seconds, contact_id=eleni)
    row = row_of(store, call)
    assert (row.units, row.net, row.status) == (units, Decimal(15 * units), "chargeable")


def test_a_clock_set_back_never_takes_time_away(store: Store, maria: int):
    call = begun(store, maria)
    calls.hold_call(store, call_id=call, at=after(-3600), by=maria)
    calls.resume_call(store, call_id=call, at=after(-3500), by=maria)
    calls.finish_call(store, call_id=call, at=after(-3400), by=maria)
    assert row_of(store, call).seconds == 100


def test_a_known_number_says_who_calls_however_it_is_written(store: Store, maria: int, customer: int, eleni: int):
    for key, number in (("a", "+302105550199"), ("b", "210 555 0199"), ("c", "0030 210 5550199")):
        call = begun(store, maria, key, number=number)
        (live,) = calls.live_calls(store, by=maria)
        assert (live.contact_id, live.customer_id) == (eleni, customer), number
        calls.finish_call(store, call_id=call, at=after(5), by=maria)


def test_a_number_of_two_contacts_says_only_whose_it_is(store: Store, maria: int, customer: int, eleni: int):
    makers.contact(store, customer, "Γιώργος Δοκιμής", phone="+30 21 0555 0199")
    begun(store, maria, number="2105550199")
    (live,) = calls.live_calls(store, by=maria)
    assert (live.contact_id, live.customer_id) == (None, customer)


def test_notes_are_kept_as_typed_with_the_heartbeat(store: Store, maria: int):
    call = begun(store, maria)
    calls.heartbeat(store, call_id=call, at=after(10), notes="Ρωτά για")
    calls.heartbeat(store, call_id=call, at=after(20))
    (live,) = calls.live_calls(store, by=maria)
    assert (live.notes, live.last_seen_at) == ("Ρωτά για", after(20))


def test_notes_that_arrive_after_the_end_are_not_lost(store: Store, maria: int, customer: int, eleni: int):
    call = finished(store, maria, seconds=60, contact_id=eleni)
    calls.heartbeat(store, call_id=call, at=after(70), notes="Τελευταία λέξη")
    assert calls.caller_card(store, contact_id=eleni, customer_id=customer, now=NOW).last_calls[0].text == "Τελευταία λέξη"


def test_a_call_survives_the_end_of_the_program(database: str):
    store = Store.open(database, now=NOW)
    maria = makers.desk(store, "clickmedia")
    call = begun(store, maria)
    calls.heartbeat(store, call_id=call, at=after(130), notes="Μισή πρόταση")
    store.close()
    again = Store.open(database, now=after(3600))
    (live,) = calls.live_calls(again, by=maria)
    assert (live.id, live.notes, live.last_seen_at, live.running_since) == (call, "Μισή πρόταση", after(130), NOW)
    again.close()


def test_after_a_crash_the_gap_is_a_hold_when_the_call_goes_on(store: Store, maria: int):
    call = begun(store, maria)
    calls.heartbeat(store, call_id=call, at=after(130))
    calls.recover_call(store, call_id=call, choice="go_on", at=after(3600), by=maria)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.state, live.seconds, live.running_since) == ("live", 130, after(3600))
    calls.finish_call(store, call_id=call, at=after(3610), by=maria)
    assert row_of(store, call).seconds == 140


def test_after_a_crash_a_call_can_end_when_it_was_last_seen(store: Store, maria: int):
    call = begun(store, maria)
    calls.heartbeat(store, call_id=call, at=after(130))
    calls.recover_call(store, call_id=call, choice="end", at=after(3600), by=maria)
    assert (row_of(store, call).seconds, row_of(store, call).state) == (130, "finished")


def test_after_a_crash_a_call_can_be_discarded(store: Store, maria: int, customer: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    calls.recover_call(store, call_id=call, choice="discard", at=after(3600), by=maria)
    row = row_of(store, call)
    assert (row.state, row.status, calls.live_calls(store, by=maria)) == ("discarded", None, ())


def test_a_missed_call_is_kept_and_never_charged(store: Store, maria: int, customer: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    calls.discard_call(store, call_id=call, at=after(600), by=maria, missed=True)
    row = row_of(store, call)
    assert (row.state, row.status, row.net) == ("missed", None, None)


def test_marking_a_finished_call_missed_takes_its_charge_back(store: Store, maria: int, customer: int, eleni: int):
    call = finished(store, maria, seconds=600, contact_id=eleni)
    assert row_of(store, call).status == "chargeable"
    calls.discard_call(store, call_id=call, at=after(700), by=maria, missed=True)
    assert row_of(store, call).status is None


def test_finishing_twice_charges_once(store: Store, maria: int, customer: int, eleni: int):
    call = finished(store, maria, seconds=600, contact_id=eleni)
    calls.finish_call(store, call_id=call, at=after(6000), by=maria)
    assert row_of(store, call).seconds == 600


def test_a_call_of_nobody_ends_without_a_price_until_it_is_known(store: Store, maria: int, customer: int, eleni: int):
    call = finished(store, maria, seconds=600)
    assert row_of(store, call).status is None
    calls.change_call(store, call_id=call, changes={"contact_id": eleni}, at=after(900), by=maria)
    assert row_of(store, call).net == Decimal(15)


def test_the_price_as_it_runs_writes_nothing(store: Store, maria: int, customer: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    view = calls.price_call(store, call_id=call, seconds=901)
    assert (view.status, view.units, view.net, view.gross, view.currency) == ("chargeable", 2, Decimal(30), Decimal("37.2"), "EUR")
    assert view.why
    assert row_of(store, call).status is None


def test_editing_an_ended_call_prices_it_anew_and_keeps_who_did_it(store: Store, maria: int, customer: int, eleni: int):
    ticket = tickets.open_ticket(
        store, op_key="t", new=tickets.NewTicket(customer_id=customer, subject="Ερώτηση"), received_at=NOW - timedelta(hours=1), by=maria
    ).result
    call = finished(store, maria, seconds=600, contact_id=eleni, ticket_id=ticket)
    calls.change_call(store, call_id=call, changes={"cause": "hosting"}, at=after(900), by=maria)
    assert (row_of(store, call).status, row_of(store, call).net) == ("covered", Decimal(0))
    entries = tickets.ticket(store, ticket_id=ticket).entries
    assert [entry.kind for entry in entries] == ["received", "call", "change"]
    assert entries[-1].data["call"] == {"cause": ["question", "hosting"]}
    assert entries[-1].who == "Anna Dæmi"


def test_an_invoiced_call_refuses_changes(store: Store, maria: int, customer: int, eleni: int):
    from desk.models import Charge, Invoice

    call = finished(store, maria, seconds=600, contact_id=eleni)
    nothing = Decimal(0)
    invoice = makers.add(
        store, Invoice(customer_id=customer, language="el", currency="EUR", net=nothing, vat=nothing, gross=nothing, created_at=NOW)
    )
    with store.write() as session:
        session.query(Charge).filter_by(call_id=call).one().invoice_id = invoice
    assert row_of(store, call).invoiced
    for change in ({"cause": "hosting"}, {"notes": "Άλλο"}):
        with pytest.raises(Refused):
            calls.change_call(store, call_id=call, changes=change, at=after(900), by=maria)
    with pytest.raises(Refused):
        calls.discard_call(store, call_id=call, at=after(900), by=maria)
    assert row_of(store, call).status == "chargeable"


def test_a_ticket_of_another_customer_is_refused(store: Store, maria: int, customer: int, eleni: int):
    other = makers.ticket(store, makers.customer(store, "Άλλη ΑΕ"))
    call = begun(store, maria, contact_id=eleni)
    with pytest.raises(Refused) as refused:
        calls.change_call(store, call_id=call, changes={"ticket_id": other}, at=NOW, by=maria)
    assert refused.value.field == "ticket_id"


def test_choosing_a_ticket_says_whose_the_call_is(store: Store, maria: int, customer: int, eleni: int):
    ticket = makers.ticket(store, customer, contact_id=eleni)
    call = begun(store, maria)
    calls.change_call(store, call_id=call, changes={"ticket_id": ticket}, at=NOW, by=maria)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.customer_id, live.contact_id, live.ticket_number) == (customer, eleni, 1001)


def test_choosing_another_customer_lets_go_of_the_former_ones_ticket(store: Store, maria: int, customer: int, eleni: int):
    ticket = makers.ticket(store, customer, contact_id=eleni)
    call = begun(store, maria)
    calls.change_call(store, call_id=call, changes={"ticket_id": ticket}, at=NOW, by=maria)
    other = makers.contact(store, makers.customer(store, "Άλλη ΑΕ"), phone="+30 2310 555 123")
    calls.change_call(store, call_id=call, changes={"contact_id": other}, at=NOW, by=maria)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.contact_id, live.ticket_id, live.site_id) == (other, None, None)


def test_a_word_that_is_no_choice_is_refused(store: Store, maria: int):
    call = begun(store, maria)
    for changes in ({"cause": "magic"}, {"level": 9}, {"version_from": "new"}, {"state": "finished"}):
        with pytest.raises(Refused):
            calls.change_call(store, call_id=call, changes=changes, at=NOW, by=maria)


def test_a_new_caller_becomes_a_contact_of_the_customer_of_that_name(store: Store, maria: int, customer: int):
    call = begun(store, maria)
    calls.new_caller(store, call_id=call, name="Άννα Νέα", customer="παραδειγμα αε", phone="210 555 0777", at=NOW, by=maria)
    (live,) = calls.live_calls(store, by=maria)
    assert (live.contact, live.customer_id) == ("Άννα Νέα", customer)
    calls.finish_call(store, call_id=call, at=after(5), by=maria)
    call = begun(store, maria, "c2", number="+302105550777")
    (live,) = calls.live_calls(store, by=maria)
    assert live.contact == "Άννα Νέα"
    calls.new_caller(store, call_id=call, name="Πέτρος", customer="Ολοκαίνουργια ΙΚΕ", phone="", at=NOW, by=maria)
    (live,) = calls.live_calls(store, by=maria)
    assert live.customer == "Ολοκαίνουργια ΙΚΕ"


def test_a_ticket_made_of_a_call_was_received_as_the_call_began(store: Store, maria: int, customer: int, eleni: int):
    call = begun(store, maria, contact_id=eleni)
    calls.heartbeat(store, call_id=call, at=after(5), notes="Η φόρμα δεν στέλνει.")
    ticket = calls.ticket_of_call(store, op_key="t", call_id=call, subject="Φόρμα", at=after(300), by=maria).result
    assert calls.ticket_of_call(store, op_key="t", call_id=call, subject="Φόρμα", at=after(300), by=maria).result == ticket
    calls.finish_call(store, call_id=call, at=after(600), by=maria)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.received_at, view.channel, view.owner_id, view.contact_id) == (NOW, "phone", maria, eleni)
    assert view.entries[0].text == "Η φόρμα δεν στέλνει."
    assert [(entry.kind, entry.call_id) for entry in view.entries] == [("received", None), ("call", call)]
    assert all(promise.kept_at is None for promise in view.promises)


def test_calling_the_customer_keeps_the_call_back(store: Store):
    anna = makers.desk(store)
    customer = makers.customer(store)
    contact = makers.contact(store, customer)
    new = tickets.NewTicket(customer_id=customer, subject="Hringið", callback=True, contact_id=contact)
    ticket = tickets.open_ticket(store, op_key="t", new=new, received_at=NOW, by=anna).result
    call = calls.begin_call(store, op_key="c", at=after(hours=1), by=anna, contact_id=contact, direction="out").result
    calls.change_call(store, call_id=call, changes={"ticket_id": ticket}, at=after(hours=1), by=anna)
    calls.finish_call(store, call_id=call, at=after(hours=1, minutes=5), by=anna)
    kept = {promise.kind: promise.kept_at for promise in tickets.ticket(store, ticket_id=ticket).promises}
    assert (kept["callback"], kept["reply"]) == (after(hours=1), after(hours=1))


def test_a_call_is_entered_after_the_fact(store: Store, maria: int, customer: int, eleni: int):
    given: dict[str, Any] = {
        "contact_id": eleni, "customer_id": None, "ticket_id": None, "kind": "question", "cause": "question", "work": "support",
        "notes": "Χθες", "by": maria,
    }  # fmt: skip
    call = calls.log_call(store, op_key="l", started_at=NOW, seconds=1000, at=after(hours=2), **given).result
    assert calls.log_call(store, op_key="l", started_at=NOW, seconds=1000, at=after(hours=2), **given).result == call
    assert (row_of(store, call).units, row_of(store, call).net, row_of(store, call).customer_id) == (2, Decimal(30), customer)
    for wrong in ({"seconds": 0}, {"seconds": 90_000}, {"started_at": after(hours=2)}):
        with pytest.raises(Refused):
            calls.log_call(store, **{"op_key": "x", "started_at": NOW, "seconds": 60, "at": after(hours=2), **given, **wrong})


def test_a_days_calls_are_those_that_began_on_the_local_day(store: Store, maria: int, customer: int, eleni: int):
    late = datetime(2026, 4, 22, 20, 59, tzinfo=UTC)
    next_day = datetime(2026, 4, 22, 21, 0, tzinfo=UTC)
    first = finished(store, maria, seconds=60, key="a", at=late, contact_id=eleni)
    second = finished(store, maria, seconds=60, key="b", at=next_day, contact_id=eleni)
    assert [row.id for row in calls.calls_of_day(store, day=date(2026, 4, 22), by=maria)] == [first]
    assert [row.id for row in calls.calls_of_day(store, day=date(2026, 4, 23), by=maria)] == [second]
    last = calls.last_caller(store, by=maria)
    assert last is not None
    assert last.id == second


@pytest.mark.parametrize("typed", ["παπαδ", "ΕΛΕΝΗ", "ελενη παραδ", "παραδειγμα", "555 0199", "+30 210 555", "2105550199"])
def test_the_caller_is_found_by_any_part_of_a_name_or_number(store: Store, maria: int, customer: int, eleni: int, typed: str):
    assert [hit.contact_id for hit in calls.find_callers(store, text=typed)][:1] == [eleni]


def test_a_company_without_contacts_is_found_too(store: Store, maria: int):
    empty = makers.customer(store, "Μόνη Εταιρεία")
    assert [(hit.contact_id, hit.customer_id) for hit in calls.find_callers(store, text="μονη")] == [(None, empty)]
    assert calls.find_callers(store, text="") == ()


def test_the_card_shows_what_the_caller_is_entitled_to(store: Store, maria: int, customer: int, eleni: int):
    makers.contract(store, customer, "phone_pack")
    makers.site(store, customer, training_quarters=3)
    call = finished(store, maria, seconds=1000, contact_id=eleni)
    ticket = makers.ticket(store, customer)
    card = calls.caller_card(store, contact_id=eleni, customer_id=customer, now=NOW)
    assert (card.pack_month, card.pack_year, card.included_training) == ((2, 4), (2, 48), 3)
    assert (card.authorised, card.contracts, card.currency, card.overdue) == (True, ("phone_pack",), "EUR", Decimal(0))
    assert [line.id for line in card.open_tickets] == [ticket]
    assert [(line.id, line.pack, line.status) for line in card.last_calls] == [(call, True, "covered")]


def test_a_new_user_is_due_for_training_a_month_after_the_first_login(store: Store):
    makers.desk(store)
    customer = makers.customer(store)
    new = makers.contact(store, customer, first_login_on=date(2026, 3, 31))
    done = makers.contact(store, customer, "Hin", first_login_on=date(2026, 3, 31), trained_on=date(2026, 4, 2))
    assert calls.caller_card(store, contact_id=new, customer_id=customer, now=NOW).training_due == date(2026, 4, 30)
    assert calls.caller_card(store, contact_id=done, customer_id=customer, now=NOW).training_due is None
