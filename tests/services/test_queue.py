"""The queue shows each view in the promises' order, and keeps it as time passes."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desk.services import custom_fields, queue, tickets
from desk.services.custom import values as custom_values
from desk.services.queued import extras
from desk.services.store import Store
from desk.services.tickets import NewTicket
from tests import makers
from tests.makers import NOW


def at(hour: int, minute: int = 0, day: int = 22):
    return datetime(2026, 4, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def anna(store: Store):
    return makers.desk(store)


def opened(store: Store, anna: int, customer: int, key: str, received_at: datetime = NOW, **fields: Any):
    new = NewTicket(customer_id=customer, subject=fields.pop("subject", f"Beiðni {key}"), **fields)
    return tickets.open_ticket(store, op_key=key, new=new, received_at=received_at, by=anna).result


def test_breached_comes_first_then_critical_then_the_nearest_instant(store: Store, anna: int):
    customer = makers.customer(store)
    calm = opened(store, anna, customer, "calm", at(9, day=22))
    late = opened(store, anna, customer, "late", at(9, day=14))
    critical = opened(store, anna, customer, "critical", at(10), priority="critical")
    waiting = opened(store, anna, customer, "waiting", at(9, day=13))
    tickets.wait_for_customer(store, ticket_ids=(waiting,), at=at(10, day=13), by=anna)
    ids = queue.queue_ids(store, view="all_open", by=anna, now=at(10, 1))
    assert ids == (late, critical, calm, waiting)


def test_each_view_holds_its_own_and_is_counted(store: Store, anna: int):
    customer = makers.customer(store)
    mine = opened(store, anna, customer, "mine", owner_id=anna)
    lone = opened(store, anna, customer, "lone")
    high = opened(store, anna, customer, "high", level=3)
    paused = opened(store, anna, customer, "paused")
    done = opened(store, anna, customer, "done")
    late = opened(store, anna, customer, "late", at(9, day=14))
    tickets.wait_for_customer(store, ticket_ids=(paused,), at=at(11), by=anna)
    tickets.resolve(store, ticket_ids=(done,), at=at(11), by=anna)
    tickets.escalate(store, ticket_ids=(high,), at=at(11), by=anna)
    held = {
        "all_open": {mine, lone, high, paused, late},
        "mine": {mine},
        "unassigned": {lone, high, paused, late},
        "breached": {late},
        "due_today": {mine, lone, high},
        "waiting": {paused},
        "held": set(),
        "level_3": {high},
        "management": {high},
        "resolved": {done},
    }
    assert set(held) == set(queue.VIEWS)
    found = {view: set(queue.queue_ids(store, view=view, by=anna, now=at(12))) for view in queue.VIEWS}
    assert found == held
    assert queue.queue_counts(store, by=anna, now=at(12)) == {view: len(ids) for view, ids in held.items()}


def test_rows_come_in_the_order_of_their_ids_and_the_gone_are_left_out(store: Store, anna: int):
    customer = makers.customer(store, "Guðrún ehf.", tier="premium")
    contact = makers.contact(store, customer)
    first = opened(store, anna, customer, "a", contact_id=contact, owner_id=anna)
    second = opened(store, anna, customer, "b")
    rows = queue.queue_rows(store, ids=(second, 999, first))
    assert [row.id for row in rows] == [second, first]
    assert (rows[1].customer, rows[1].contact, rows[1].owner, rows[1].owner_id) == ("Guðrún ehf.", "Þórður Dæmason", "Anna", anna)
    assert rows[1].received_at == NOW
    assert rows[1].due_aim == at(16)
    assert rows[1].unread is True
    assert queue.queue_rows(store, ids=()) == ()


def test_contacts_are_named_only_where_they_are_asked_for(store: Store, anna: int):
    customer = makers.customer(store, "Guðrún ehf.")
    named = opened(store, anna, customer, "a", contact_id=makers.contact(store, customer))
    alone = opened(store, anna, customer, "b")
    ids = (named, alone)

    def first(**how: Any):
        return queue.queue_first(store, view="all_open", by=anna, now=NOW, **how).rows

    assert [row.contact for row in queue.queue_rows(store, ids=ids)] == ["Þórður Dæmason", ""]
    assert {row.contact for row in first()} == {"Þórður Dæmason", ""}
    bare = queue.queue_rows(store, ids=ids, contact=False)
    assert bare == tuple(row._replace(contact=None) for row in queue.queue_rows(store, ids=ids))
    assert {row.contact for row in first(contact=False)} == {None}
    assert {row.id for row in first(contact=False, sort="contact")} == set(ids), "sorted by a name that is not shown"
    assert [row.contact for row in extras.wide_rows(store, ids=ids, keys=("team",))] == [None, None]
    wide = extras.wide_rows(store, ids=ids, keys=("contact", "team"))
    assert [(row.contact, row.more("team")) for row in wide] == [("Þórður Dæmason", "support"), ("", "support")]


def test_search_needs_every_word_and_ignores_accents(store: Store, anna: int):
    customer = makers.customer(store, "Bjørn og Ægir hf.")
    first = opened(store, anna, customer, "a", subject="Vefsíðan er hæg", text="Síðan opnast ekki hjá Guðrúnu.")
    opened(store, anna, customer, "b", subject="Annað mál")

    def found(search: str):
        return queue.queue_ids(store, view="all_open", by=anna, now=NOW, search=search)

    assert found("haeg vefsidan") == (first,)
    assert found("gudrun bjorn") == (first,)
    assert found("1001") == (first,)
    assert len(found("aegir")) == 2
    assert found("haeg annad") == ()
    assert found("100%") == ()
    assert len(found(" ")) == 2


def test_columns_sort_both_ways(store: Store, anna: int):
    customer = makers.customer(store)
    ids = [opened(store, anna, customer, key, at(9 + number)) for number, key in enumerate("abc")]
    assert list(queue.queue_ids(store, view="all_open", by=anna, now=at(12), sort="number")) == ids
    assert list(queue.queue_ids(store, view="all_open", by=anna, now=at(12), sort="received", descending=True)) == ids[::-1]


def test_resolved_tickets_come_newest_first_or_turned_round(store: Store, anna: int):
    customer = makers.customer(store)
    ended = [makers.ticket(store, customer, number=hour, status="resolved", is_open=False, resolved_at=at(hour)) for hour in (9, 11, 10)]
    for descending, ids in ((False, (ended[1], ended[2], ended[0])), (True, (ended[0], ended[2], ended[1]))):
        assert queue.queue_ids(store, view="resolved", by=anna, now=NOW, descending=descending) == ids
        assert queue.queue_first(store, view="resolved", by=anna, now=NOW, descending=descending).ids == ids


def test_tickets_without_a_value_come_last_whichever_way_they_are_sorted(store: Store, anna: int):
    customer = makers.customer(store)
    none, two, ten = (makers.ticket(store, customer, "x", number=at, product_version=word) for at, word in enumerate(("", "2", "10"), 1))
    field = int(custom_fields.save_field(store, field_id=None, version=0, name="Fjöldi", kind="number", at=NOW, by=anna).result)
    for ticket, value in ((two, 2), (ten, 10)):
        custom_values.change_custom(store, ticket_id=ticket, version=1, values={field: value}, at=NOW, by=anna)
    for sort, up in (("version", (ten, two)), (f"custom.{field}", (two, ten))):
        for descending in (False, True):
            found = queue.queue_ids(store, view="all_open", by=anna, now=NOW, sort=sort, descending=descending)
            assert found == (*(up[::-1] if descending else up), none), (sort, descending)


def test_subjects_sort_by_their_letters_and_not_by_the_tickets_numbers(store: Store, anna: int):
    hotel = makers.customer(store)
    last, first = (opened(store, anna, hotel, subject, subject=subject) for subject in ("Ölpöntun", "Árshátíð"))
    for descending, ids in ((False, (first, last)), (True, (last, first))):
        assert queue.queue_ids(store, view="all_open", by=anna, now=NOW, sort="subject", descending=descending) == ids


def test_as_an_aim_passes_another_promise_comes_to_matter(store: Store):
    maria = makers.desk(store, "clickmedia")
    customer = makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el")
    ticket = opened(store, maria, customer, "a")
    view = tickets.ticket(store, ticket_id=ticket)
    reply = next(promise for promise in view.promises if promise.kind == "reply")
    solved = next(promise for promise in view.promises if promise.kind == "resolve")
    assert reply.aim is not None
    assert reply.latest is not None
    assert solved.latest is not None
    assert reply.aim < reply.latest < solved.latest
    assert view.due_kind == "reply"
    after = reply.aim + timedelta(seconds=1)
    queue.queue_ids(store, view="all_open", by=maria, now=after)
    assert tickets.ticket(store, ticket_id=ticket).due_kind == "reply"
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Το είδαμε.", at=after, by=maria)
    assert tickets.ticket(store, ticket_id=ticket).due_kind == "resolve"


def test_a_passed_aim_without_a_latest_gives_way_to_the_next_promise(store: Store, anna: int):
    customer = makers.customer(store)
    ticket = opened(store, anna, customer, "a", callback=True)
    makers_before = tickets.ticket(store, ticket_id=ticket)
    assert makers_before.due_aim == at(16)
    # The call back is due at 16:00 without grace; the reply has until Friday.
    queue.queue_ids(store, view="all_open", by=anna, now=at(16, 1))
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.due_kind, view.due_latest) == ("callback", at(16))
    assert ticket in queue.queue_ids(store, view="breached", by=anna, now=at(16, 1))


def test_a_critical_fault_rises_to_management_after_four_opening_hours(store: Store):
    ola = makers.desk(store, "pindena")
    customer = makers.customer(store, "Eksempel AS", country="NO", language="nb")
    # 13:00 in Oslo on a Wednesday: three hours are left of the day, the fourth is reached at 09:00 on Thursday.
    ticket = opened(store, ola, customer, "a", at(11), kind="fault", priority="critical")
    calm = opened(store, ola, customer, "b", at(11), kind="fault", priority="normal")
    assert queue.queue_ids(store, view="management", by=ola, now=at(6, 59, day=23)) == ()
    assert queue.queue_ids(store, view="management", by=ola, now=at(7, 0, day=23)) == (ticket,)
    assert tickets.ticket(store, ticket_id=ticket).entries[-1].data["fields"] == {"management": [False, True]}
    assert not tickets.ticket(store, ticket_id=calm).management


def test_waiting_for_the_customer_does_not_raise_a_fault(store: Store):
    ola = makers.desk(store, "pindena")
    customer = makers.customer(store, "Eksempel AS", country="NO", language="nb")
    ticket = opened(store, ola, customer, "a", at(11), kind="fault", priority="critical")
    tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(12), by=ola)
    assert queue.queue_ids(store, view="management", by=ola, now=at(14, day=24)) == ()
    tickets.resume(store, ticket_ids=(ticket,), at=at(6, day=24), by=ola)
    assert queue.queue_ids(store, view="management", by=ola, now=at(8, 59, day=24)) == ()
    assert queue.queue_ids(store, view="management", by=ola, now=at(9, day=24)) == (ticket,)


def test_bringing_the_queue_to_the_present_writes_only_what_changed(store: Store, anna: int):
    customer = makers.customer(store)
    ticket = opened(store, anna, customer, "a", callback=True)
    assert tickets.tick(store, now=at(15, 59)).ids == ()
    assert tickets.ticket(store, ticket_id=ticket).due_kind == "reply"
    assert tickets.tick(store, now=at(16, 1)).ids == (("ticket", ticket),)
    assert tickets.tick(store, now=at(16, 2)).ids == ()
