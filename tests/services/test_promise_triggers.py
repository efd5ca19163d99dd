"""Whatever a promise rests on: when it changes, the promise follows, and what stood before stays readable with the reason."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desk.services import contracts, customers, tickets
from desk.services.gates import gates_of
from desk.services.promise.history import promise_history
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store


def changed(scene: Scene, ticket: int, when: Any, **fields: Any) -> None:
    tickets.change_ticket(scene.store, ticket_id=ticket, version=scene.view(ticket).version, changes=fields, at=when, by=scene.by)


def past(scene: Scene, ticket: int):
    return [step for step in promise_history(scene.store, ticket_id=ticket, now=at(23)) if step.ended_at is not None]


def test_another_priority_is_another_promise_and_the_old_one_stays_on_record(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8))
    before = scene.promises(ticket)["resolve"]
    changed(scene, ticket, at(9), priority="high")
    after = scene.promises(ticket)["resolve"]
    assert (before.latest, after.latest) == (at(14, 30, day=29), at(14, 30))
    (step,) = [step for step in past(scene, ticket) if step.kind == "resolve"]
    assert (step.latest, step.ended_at, step.cause, step.who, step.broken) == (before.latest, at(9), "priority", "Anna Dæmi", False)
    assert step.why == before.why


def test_another_kind_is_another_promise(store: Store):
    scene = Scene(store, "web-veistamo")
    ticket = scene.open(at(8))
    assert "resolve" in scene.promises(ticket)
    changed(scene, ticket, at(9), kind="question")
    assert "resolve" not in scene.promises(ticket)
    assert [(step.kind, step.cause) for step in past(scene, ticket)] == [("resolve", "kind")]


def test_another_tier_of_the_customer_moves_the_open_tickets(store: Store):
    scene = Scene(store, "web-veistamo", tier="light")
    ticket = scene.open(at(8))
    light = scene.promises(ticket)["resolve"].latest
    customers.change_customer(store, customer_id=scene.customer, version=1, fields={"tier": "premium"}, at=at(9), by=scene.by)
    premium = scene.promises(ticket)["resolve"].latest
    assert light is not None
    assert premium is not None
    assert premium < light
    assert scene.view(ticket).tier == "premium"
    assert [(step.kind, step.cause) for step in past(scene, ticket)] == [("resolve", "tier")]


def test_a_contract_begun_edited_and_ended_moves_the_open_tickets(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8))
    plain = scene.promises(ticket)["resolve"].latest
    fields = {"kind": "sla", "starts_on": date(2026, 4, 1)}
    sla = contracts.save_contract(store, customer_id=scene.customer, contract_id=None, fields=fields, at=at(9), by=scene.by).result
    assert scene.promises(ticket)["resolve"].latest == at(14, 30)
    contracts.save_contract(
        store, customer_id=scene.customer, contract_id=sla, fields={"ends_on": date(2026, 4, 20)}, at=at(10), by=scene.by
    )
    assert scene.promises(ticket)["resolve"].latest == plain
    assert [step.cause for step in past(scene, ticket) if step.kind == "resolve"] == ["contract", "contract"]


def test_a_contract_that_reaches_its_end_moves_nothing_received_while_it_held(store: Store):
    """What a customer is entitled to is what held on the day of receipt: no date that passes changes it."""
    scene = Scene(store, "clickmedia")
    makers.contract(store, scene.customer, "sla", starts_on=date(2026, 4, 1), ends_on=date(2026, 4, 22))
    ticket, later = scene.open(at(14, 40)), scene.open(at(8, day=23))
    held = scene.promises(ticket)["resolve"]
    tickets.recompute_promises(store, ticket_ids=(ticket,), at=at(12, day=23))
    assert scene.promises(ticket)["resolve"] == held
    assert held.latest == at(14, 30, day=23)
    assert scene.promises(later)["resolve"].latest == at(14, 30, day=30)


def test_another_site_brings_its_own_contracts(store: Store):
    scene = Scene(store, "clickmedia")
    first, second = makers.site(store, scene.customer, "a.example"), makers.site(store, scene.customer, "b.example")
    makers.contract(store, scene.customer, "sla", site_id=second)
    ticket = scene.open(at(8), site_id=first)
    assert scene.promises(ticket)["resolve"].latest == at(14, 30, day=29)
    changed(scene, ticket, at(9), site_id=second)
    assert scene.promises(ticket)["resolve"].latest == at(14, 30)


def test_a_wait_stops_the_promise_and_says_so_in_its_history(store: Store):
    scene = Scene(store, "web-veistamo")
    ticket = scene.open(at(8), kind="question")
    tickets.wait_for_customer(store, ticket_ids=(ticket,), at=at(9), by=scene.by)
    tickets.resume(store, ticket_ids=(ticket,), at=at(9, day=23), by=scene.by)
    assert scene.promises(ticket)["reply"].latest == at(14, day=24)
    assert [(step.kind, step.cause) for step in past(scene, ticket)] == [("reply", "waiting"), ("reply", "resumed")]


def test_an_agreed_date_takes_the_promise_and_what_stood_is_told(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8))
    tickets.plan(store, ticket_id=ticket, planned_on=date(2026, 5, 4), at=at(9), by=scene.by)
    assert scene.promises(ticket)["resolve"].latest == at(14, 30, day=4, month=5)
    assert [(step.kind, step.cause) for step in past(scene, ticket)] == [("resolve", "planned")]


def test_a_promise_broken_and_then_moved_stays_broken_on_the_record(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8), priority="high")
    late = at(15)
    tickets.plan(store, ticket_id=ticket, planned_on=date(2026, 5, 4), at=late, by=scene.by)
    (step,) = past(scene, ticket)
    assert (step.kind, step.latest, step.broken) == ("resolve", at(14, 30), True)


def test_what_was_kept_is_never_moved(store: Store):
    scene = Scene(store, "clickmedia")
    ticket = scene.open(at(8))
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Το είδαμε.", at=at(9), by=scene.by)
    kept = scene.promises(ticket)["reply"]
    changed(scene, ticket, at(10), priority="high")
    tickets.recompute_promises(store, ticket_ids=(ticket,), at=at(11), cause="contract")
    assert scene.promises(ticket)["reply"] == kept


def test_a_contact_made_authorised_moves_no_promise_and_opens_the_gate(store: Store):
    scene = Scene(store, "web-veistamo")
    contact = makers.contact(store, scene.customer, authorised=False)
    ticket = scene.open(at(8), contact_id=contact)
    before = scene.view(ticket).promises
    assert [gate.code for gate in gates_of(store, ticket_id=ticket, now=at(9)).missing] == ["authorisation"]
    customers.save_contact(store, customer_id=scene.customer, contact_id=contact, fields={"authorised": True}, at=at(9), by=scene.by)
    assert gates_of(store, ticket_id=ticket, now=at(9)).missing == ()
    assert scene.view(ticket).promises == before


def test_the_history_of_a_ticket_nothing_happened_to_is_what_stands(store: Store):
    scene = Scene(store)
    ticket = scene.open()
    (step,) = promise_history(store, ticket_id=ticket, now=at(11))
    assert (step.kind, step.since, step.ended_at, step.broken, step.cause) == ("reply", at(10), None, False, "")
    assert promise_history(store, ticket_id=ticket, now=at(16) + timedelta(days=3))[0].broken
