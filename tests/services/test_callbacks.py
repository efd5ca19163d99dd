"""Who asks to be called back is promised it, stands in the queue, and is done when somebody calls."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desk.models import TicketPromise
from desk.rules.errors import Refused
from desk.services import callbacks, calls, tickets
from desk.services.call import reading as call_reading
from tests.makers import NOW
from tests.services.call_room import Room


@pytest.fixture
def stefna(store: Any) -> Room:
    return Room(store, "stefna")


def promised(room: Room, ticket: int) -> Any:
    with room.store.read() as session:
        return session.query(TicketPromise).filter_by(ticket_id=ticket, kind="callback").one_or_none()


def ask(room: Room, call: int, key: str = "ask", subject: str = "Hringja til baka", at: datetime = NOW) -> int:
    return int(callbacks.ask_callback(room.store, op_key=key, call_id=call, subject=subject, at=at, by=room.agent).result)


def missed(room: Room, at: datetime = NOW, **about: Any) -> int:
    call = calls.begin_call(room.store, op_key=f"m{at}", at=at, by=room.agent, contact_id=room.contact).result
    if about:
        calls.change_call(room.store, call_id=call, changes=about, at=at, by=room.agent)
    calls.discard_call(room.store, call_id=call, at=at + timedelta(seconds=20), by=room.agent, missed=True)
    return int(call)


def test_a_missed_call_with_a_call_back_makes_a_ticket_with_its_promise_the_same_business_day(stefna: Room) -> None:
    call = missed(stefna)
    ticket = ask(stefna, call)
    assert ask(stefna, call) == ticket
    seen = tickets.ticket(stefna.store, ticket_id=ticket)
    assert (seen.subject, seen.channel) == ("Hringja til baka", "phone")
    assert promised(stefna, ticket).latest == datetime(2026, 4, 22, 16, tzinfo=UTC)
    opened = call_reading.open_call(stefna.store, call_id=call)
    assert opened.callback_due == promised(stefna, ticket).latest
    (waiting,) = callbacks.waiting_callbacks(stefna.store)
    assert (waiting.call_id, waiting.ticket_id, waiting.caller) == (call, ticket, "Þórður Dæmason")


def test_a_call_back_asked_for_on_an_older_ticket_counts_from_the_call(stefna: Room) -> None:
    ticket = stefna.ticket(received_at=NOW - timedelta(days=6))
    ask(stefna, missed(stefna, ticket_id=ticket))
    assert promised(stefna, ticket).latest == datetime(2026, 4, 22, 16, tzinfo=UTC)
    tickets.resume(stefna.store, ticket_ids=(ticket,), at=NOW, by=stefna.agent)
    assert promised(stefna, ticket).latest == datetime(2026, 4, 22, 16, tzinfo=UTC)


def test_calling_out_to_the_one_who_waits_keeps_it(stefna: Room) -> None:
    call = missed(stefna)
    ticket = ask(stefna, call)
    out = stefna.call(5, at=NOW + timedelta(hours=1), direction="out")
    assert callbacks.waiting_callbacks(stefna.store) == ()
    assert promised(stefna, ticket).kept_at == NOW + timedelta(hours=1)
    assert (stefna.row(call).callback_done_at, stefna.row(call).callback_call_id) == (NOW + timedelta(hours=1), out)


def test_a_call_in_or_to_somebody_else_keeps_nothing(stefna: Room) -> None:
    from tests import makers

    ask(stefna, missed(stefna))
    stefna.call(5, at=NOW + timedelta(hours=1))
    other = makers.contact(stefna.store, stefna.customer, "Guðrún", phone="+354 555 0199")
    stefna.call(5, at=NOW + timedelta(hours=2), direction="out", contact_id=other)
    assert len(callbacks.waiting_callbacks(stefna.store)) == 1


def test_it_is_done_by_hand_once(stefna: Room) -> None:
    call = missed(stefna)
    ask(stefna, call)
    callbacks.called_back(stefna.store, call_id=call, at=NOW + timedelta(hours=1), by=stefna.agent)
    assert callbacks.waiting_callbacks(stefna.store) == ()
    with pytest.raises(Refused):
        callbacks.called_back(stefna.store, call_id=call, at=NOW + timedelta(hours=1), by=stefna.agent)


def test_asked_again_after_it_was_kept_it_is_promised_again(stefna: Room) -> None:
    call = missed(stefna)
    ticket = ask(stefna, call)
    callbacks.called_back(stefna.store, call_id=call, at=NOW + timedelta(minutes=5), by=stefna.agent)
    again = missed(stefna, at=datetime(2026, 4, 24, 9, tzinfo=UTC), ticket_id=ticket)
    ask(stefna, again, "ask2", at=datetime(2026, 4, 24, 9, 1, tzinfo=UTC))
    assert (promised(stefna, ticket).kept_at, promised(stefna, ticket).latest) == (None, datetime(2026, 4, 24, 16, tzinfo=UTC))


def test_a_caller_nobody_knows_cannot_be_promised_anything(stefna: Room) -> None:
    call = calls.begin_call(stefna.store, op_key="x", at=NOW, by=stefna.agent).result
    with pytest.raises(Refused):
        ask(stefna, call)


def test_where_the_profile_promises_no_call_back_the_wish_stands_without_an_hour(store: Any) -> None:
    room = Room(store)
    call = room.call(3)
    ticket = ask(room, call, subject="Κλήση πίσω")
    assert promised(room, ticket) is None
    assert callbacks.waiting_callbacks(room.store)[0].due is None
    assert call_reading.open_call(room.store, call_id=call).call.callback_asked_at == NOW
