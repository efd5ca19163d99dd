"""Releases: what waits for one moves with it and is told, whatever becomes the next meanwhile."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from desk.models import Entry, Notice
from desk.rules.errors import Refused
from desk.services.operations import releases as rooms
from desk.services.operations.releases import releases, waiting_tickets
from tests import makers
from tests.makers import NOW, TODAY

if TYPE_CHECKING:
    from desk.services.operations.values import ReleaseView
    from desk.services.store import Store


class Scene:
    """A desk with three tickets that wait for the next release, and two releases planned."""

    def __init__(self, store: Store) -> None:
        self.store, self.by = store, makers.desk(store, "pindena")
        self.owner = makers.person(store)
        customer = makers.customer(store)
        waits: dict[str, Any] = {"kind": "fault", "release": "next", "owner_id": self.owner}
        self.tickets = [makers.ticket(store, customer, number=number, **waits) for number in (1, 2, 3)]
        makers.ticket(store, customer, number=4, kind="fault")
        self.plan("4.1", TODAY + timedelta(days=5))
        self.plan("4.2", TODAY + timedelta(days=20))

    def plan(self, name: str, day: date) -> None:
        rooms.plan_release(self.store, name=name, planned_on=day, note="", at=NOW, by=self.by)

    def one(self, name: str) -> ReleaseView:
        return next(row for row in releases(self.store) if row.name == name)

    def do(self, verb: str, name: str, **more: Any) -> Any:
        row = self.one(name)
        if verb == "move_release":
            more = {"name": row.name, "note": row.note, "reason": ""} | more
        return getattr(rooms, verb)(self.store, release_id=row.id, version=row.version, at=NOW, by=self.by, **more)

    def waiting(self, name: str) -> list[int]:
        return [ticket.number for ticket in waiting_tickets(self.store, release_id=self.one(name).id)]

    def told(self, ticket_id: int) -> list[str]:
        with self.store.read() as session:
            rows = session.scalars(select(Entry.data).where(Entry.ticket_id == ticket_id, Entry.kind == "change").order_by(Entry.id))
            return [f"{row['release']['what']} {row['release']['name']}" for row in rows if row["code"] == "release"]


def test_what_waits_for_the_next_release_moves_with_it(store: Store) -> None:
    scene = Scene(store)
    assert (scene.waiting("4.1"), scene.waiting("4.2"), scene.one("4.1").is_next) == ([1, 2, 3], [], True)
    rooms.bind_ticket(store, ticket_id=scene.tickets[2], release_id=scene.one("4.2").id, at=NOW, by=scene.by)
    changed = scene.do("move_release", "4.1", planned_on=TODAY + timedelta(days=40), reason="Not tested yet")
    # 4.2 is next now, yet those promised 4.1 have moved with it; a ticket that comes now waits for 4.2.
    assert (scene.waiting("4.1"), scene.waiting("4.2"), changed.result) == ([1, 2], [3], 2)
    assert ([row.name for row in releases(store)], scene.one("4.2").is_next) == (["4.2", "4.1"], True)
    assert scene.told(scene.tickets[0]) == ["moved 4.1"]
    assert scene.told(scene.tickets[2]) == ["bound 4.2"]
    with store.read() as session:
        assert list(session.execute(select(Notice.ticket_id, Notice.person_id, Notice.note))) == [
            (ticket, scene.owner, "4.1") for ticket in scene.tickets[:2]
        ]


def test_a_release_that_shipped_tells_those_that_waited_and_may_be_taken_back(store: Store) -> None:
    scene = Scene(store)
    assert scene.do("ship_release", "4.1").result == 3
    assert (scene.one("4.1").state, scene.one("4.1").shipped_at, scene.waiting("4.2")) == ("shipped", NOW, [])
    with pytest.raises(Refused, match="not planned any more"):
        scene.do("move_release", "4.1", planned_on=TODAY)
    # One whose fault is still there waits for the next.
    rooms.bind_ticket(store, ticket_id=scene.tickets[0], release_id=None, at=NOW, by=scene.by)
    assert scene.waiting("4.2") == [1]
    scene.do("take_back", "4.1")
    assert scene.waiting("4.1") == [1, 2, 3]
    assert scene.told(scene.tickets[1]) == ["shipped 4.1", "taken_back 4.1"]
    scene.do("drop_release", "4.1", reason="Nobody needs it")
    assert (scene.waiting("4.2"), scene.one("4.1").state) == ([1, 2, 3], "dropped")


def test_a_release_is_refused_that_cannot_be(file_store: Store) -> None:
    scene = Scene(file_store)
    with pytest.raises(Refused, match=r"release 4\.1 already"):
        scene.plan("4.1", TODAY)
    with pytest.raises(Refused, match="has not shipped"):
        scene.do("take_back", "4.1")
    with pytest.raises(Refused, match="does not wait"):
        rooms.bind_ticket(file_store, ticket_id=4, release_id=None, at=NOW, by=scene.by)
    scene.do("move_release", "4.1", planned_on=scene.one("4.1").planned_on, note="Only the note")
    assert scene.told(scene.tickets[0]) == []
    for name in ("4.1", "4.2"):
        scene.do("drop_release", name, reason="")
    assert [row.number for row in waiting_tickets(file_store, release_id=None)] == [1, 2, 3]
