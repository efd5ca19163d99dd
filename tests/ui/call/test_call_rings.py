"""During a call out of hours the lines below the bar say whom to ring; whether they were reached is written on the call or its ticket."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desk.models import Duty, Person
from desk.services import calls, tickets
from desk.services.call.reading import open_call
from desk.services.call.record import call_record
from tests.makers import NOW
from tests.ui.call.test_call_watch import Scene

if TYPE_CHECKING:
    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


@pytest.fixture
def scene(desk: Desk, window: Window, file_store: Store) -> Scene:
    """Nikos is on duty tonight, and it is evening in Athens."""
    scene = Scene(desk, window, file_store)
    with file_store.write() as session:
        session.get_one(Person, scene.nikos).phone = "+30 2105550111"
        session.add(Duty(person_id=scene.nikos, starts_at=NOW, ends_at=NOW + timedelta(days=1)))
    scene.wall = NOW.replace(hour=19)
    return scene


def test_whom_to_ring_is_said_and_on_a_ticket_written_down(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    assert scene.said()[1] == "Ring Νίκος Δοκιμής, 21 0555 0111. If not reached: Anna Dæmi, no number is known."
    live = scene.desk.calls.live
    assert live is not None
    # Nobody knows yet which ticket it is about: the call itself keeps who was rung, and has not been edited by that.
    line = next(line for line in scene.bar.notices.lines if line.said.text().startswith("Ring "))
    assert [verb.text() for verb in line.verbs] == ["Reached", "Not reached"]
    line.verbs[1].click()
    assert scene.said()[1] == "Ring Anna Dæmi, no number is known."
    (kept,) = call_record(scene.store, call_id=live.id, language="en")
    assert (kept.what, kept.after) == ("Colleague rung", "Νίκος Δοκιμής: Not reached")
    assert not open_call(scene.store, call_id=live.id).edited
    new = tickets.NewTicket(customer_id=scene.customer, subject="Nede", text="Nede")
    ticket = int(tickets.open_ticket(scene.store, op_key="t", new=new, received_at=scene.wall, by=scene.maria).result)
    calls.change_call(scene.store, call_id=live.id, changes={"ticket_id": ticket}, at=scene.wall, by=scene.maria)
    scene.bar.watch.read()
    line = next(line for line in scene.bar.notices.lines if line.said.text().startswith("Ring "))
    assert [verb.text() for verb in line.verbs] == ["Reached", "Not reached"]
    line.verbs[1].click()
    # Whom the call had tried is tried on its ticket, too: now it begins again.
    assert any("begin again" in text for text in scene.said())
    rung = [entry.data["name"] for entry in tickets.ticket(scene.store, ticket_id=ticket).entries if entry.data.get("code") == "rung"]
    assert rung == ["Anna Dæmi"]
