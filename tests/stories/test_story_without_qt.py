"""The main job from the first ring to the printed invoice, on the services alone: what the window does, without the window."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.services import calls, charges, invoices, queue, tickets
from desk.words import speaker
from tests import makers
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

# Wednesday 22 April 2026, 10:00 in Athens.
RING = datetime(2026, 4, 22, 7, 0, tzinfo=UTC)


def test_a_call_becomes_a_ticket_with_a_deadline_and_an_invoice_that_says_why(store: Store) -> None:
    agent = trade.desk(store, "clickmedia")
    customer = trade.customer(store, "clickmedia", "Φούρνος Δοκιμής Α.Ε.")
    makers.contact(store, customer, "Μαρία Δοκίμου", phone="+30 210 555 0142")
    makers.contract(store, customer, "phone_pack")

    # The phone rings: the number says who it is, and the row is on disk.
    call = calls.begin_call(store, op_key="ring", at=RING, by=agent, number="210 5550142").result
    (live,) = calls.live_calls(store, by=agent)
    assert (live.contact, live.customer, live.running_since) == ("Μαρία Δοκίμου", "Φούρνος Δοκιμής Α.Ε.", RING)
    card = calls.caller_card(store, contact_id=live.contact_id, customer_id=customer, now=RING)
    assert (card.contracts, card.pack_month, card.authorised) == (("phone_pack",), (0, 4), True)

    # It is a question: the pack pays, and the call bar can say so while it runs.
    calls.heartbeat(store, call_id=call, at=RING + timedelta(minutes=3), notes="Πώς αλλάζει η φωτογραφία στην αρχική;")
    running = calls.price_call(store, call_id=call, seconds=180)
    assert (running.status, running.pack_quarters, running.net) == ("covered", 1, Decimal(0))

    # It grows into work: a ticket, made of the call, with a deadline and its why.
    soon = RING + timedelta(minutes=5)
    ticket = calls.ticket_of_call(store, op_key="t", call_id=call, subject="Νέα φωτογραφία", at=soon, by=agent).result
    calls.hold_call(store, call_id=call, at=RING + timedelta(minutes=10), by=agent)
    calls.resume_call(store, call_id=call, at=RING + timedelta(minutes=14), by=agent)
    calls.finish_call(store, call_id=call, at=RING + timedelta(minutes=19), by=agent)
    (row,) = calls.calls_of_day(store, day=date(2026, 4, 22), by=agent)
    assert (row.seconds, row.units, row.status, row.ticket_id) == (900, 1, "covered", ticket)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.received_at, view.due_kind, view.due_aim) == (RING, "reply", datetime(2026, 4, 27, 14, 30, tzinfo=UTC))
    (reply,) = (promise for promise in view.promises if promise.kind == "reply")
    assert all(speaker(language).reasons(reply.why) for language in ("en", "is", "nb", "el", "fi"))
    assert queue.queue_ids(store, view="mine", by=agent, now=RING + timedelta(hours=1), search="φωτογραφια") == (ticket,)

    # The work itself costs money: held until the customer knows the hours, released by recording that they do.
    work = calls.begin_call(store, op_key="work", at=RING + timedelta(hours=1), by=agent, channel="email").result
    calls.change_call(store, call_id=work, changes={"ticket_id": ticket, "cause": "request", "work": "content"}, at=RING, by=agent)
    calls.finish_call(store, call_id=work, at=RING + timedelta(hours=1, minutes=31), by=agent)
    assert tickets.ticket(store, ticket_id=ticket).held_reason == "notice"
    tickets.record_estimate(store, ticket_id=ticket, state="none", hours=Decimal("0.75"), told=True, at=RING + timedelta(hours=2), by=agent)
    view = tickets.ticket(store, ticket_id=ticket)
    assert (view.held_reason, view.told) == (None, True)
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Έτοιμο.", at=RING + timedelta(hours=2), by=agent, then="resolved")
    assert {promise.kind for promise in tickets.ticket(store, ticket_id=ticket).promises if promise.kept_at} == {"reply", "resolve"}

    # Billing: two free minutes of talk and three quarters of work, on one invoice with its number, as a PDF.
    (group,) = charges.unbilled(store, month="2026-04")
    assert (group.net, [work.status for work in group.work]) == (Decimal(45), ["covered", "chargeable"])
    told = speaker("el").reasons(group.work[0].why)
    (draft,) = invoices.draft_invoices(
        store, op_key="d", charge_ids=tuple(work.id for work in group.work), at=RING + timedelta(hours=3), by=agent
    ).result
    number = invoices.issue_invoice(
        store, op_key="i", invoice_id=draft, today=date(2026, 4, 22), at=RING + timedelta(hours=3), by=agent
    ).result
    printed = trade.printed(invoices.invoice_pdf(store, invoice_id=draft, today=date(2026, 4, 22)))
    assert str(number) in printed
    assert "Νέα φωτογραφία" in printed
    assert "45,00" in printed
    assert "55,80" in printed
    assert told[0].split(",")[0] in " ".join(printed.split())
    assert charges.unbilled(store) == ()


def test_an_agreed_price_is_invoiced_as_one_line(store: Store) -> None:
    agent = trade.desk(store, "stefna")
    customer = trade.customer(store, "stefna", "Prófunarbakarí ehf.")
    caller = makers.contact(store, customer)
    call = calls.begin_call(store, op_key="c", at=RING, by=agent, contact_id=caller).result
    calls.change_call(store, call_id=call, changes={"cause": "third_party", "notes": "Kortagátt annars seljanda"}, at=RING, by=agent)
    calls.finish_call(store, call_id=call, at=RING + timedelta(minutes=20), by=agent)
    (group,) = charges.unbilled(store)
    charges.release_charge(
        store, charge_id=group.held[0].id, reason="Tilboð samþykkt", at=RING + timedelta(hours=1), by=agent, amount=Decimal(30_000)
    )
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(group.held[0].id,), at=RING + timedelta(hours=2), by=agent).result
    printed = trade.printed(invoices.invoice_pdf(store, invoice_id=draft, today=date(2026, 4, 22)))
    assert "30.000" in printed
    assert "37.200" in printed
