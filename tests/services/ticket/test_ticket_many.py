"""One deed on many tickets is one transaction and is taken back at once, as far as nothing newer happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Person
from desk.rules.errors import Refused
from desk.services import tickets
from desk.services.ticket import many
from desk.services.ticket.snapshot import snapshots
from tests import makers
from tests.services.ticket_scene import Room, at

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


@pytest.fixture
def room(store: Store) -> Room:
    return Room(store)


def do(room: Room, deed: str, *ids: int, when: datetime | None = None, by: int = 0, **given: Any) -> int:
    done = tickets.do_many(room.store, deed=deed, ticket_ids=ids, at=when or at(11), by=by or room.anna, **given)
    assert done.result is not None
    return int(done.result)


def undo(room: Room, change: int) -> tickets.Undone:
    undone = tickets.undo_many(room.store, change_id=change, at=at(12), by=room.anna).result
    assert isinstance(undone, tickets.Undone)
    return undone


def states(room: Room, *ids: int) -> dict[int, Any]:
    with room.store.read() as session:
        return {number: {k: v for k, v in values.items() if k != "unread"} for number, values in snapshots(session, ids).items()}


def test_each_ticket_gets_its_own_former_owner_back(room: Room):
    first, second, third = room.open(owner_id=room.anna), room.open(owner_id=room.bjarki), room.open()
    change = do(room, "give", first, second, third, owner_id=room.bjarki)
    assert {room.view(number).owner_id for number in (first, second, third)} == {room.bjarki}
    undone = undo(room, change)
    assert [room.view(number).owner_id for number in (first, second, third)] == [room.anna, room.bjarki, None]
    assert (undone.restored, undone.left) == ((1001, 1003), ())


def test_a_former_customer_does_not_come_back_to_a_contact_of_the_new_one(room: Room):
    other = makers.customer(room.store, "Vík ehf.")
    theirs = makers.contact(room.store, other, "Björk")
    ticket = room.open(site_id=room.site)
    moved = do(room, "change", ticket, changes={"customer_id": other})
    tickets.change_ticket(room.store, ticket_id=ticket, changes={"contact_id": theirs}, at=at(11, 30), by=room.bjarki)
    undone = undo(room, moved)
    assert (room.view(ticket).customer_id, room.view(ticket).contact_id, room.view(ticket).site_id) == (other, theirs, None)
    assert undone.left == ((1001, ("customer_id", "site_id")),)


def test_a_former_contact_does_not_come_back_to_a_ticket_of_another_customer(room: Room):
    ticket, other = room.open(contact_id=room.contact), makers.customer(room.store, "Vík ehf.")
    cleared = do(room, "change", ticket, changes={"contact_id": None})
    tickets.change_ticket(room.store, ticket_id=ticket, changes={"customer_id": other}, at=at(11, 30), by=room.bjarki)
    assert undo(room, cleared).left == ((1001, ("contact_id",)),)
    assert room.view(ticket).contact_id is None


def test_whoever_has_left_since_gets_no_ticket_back(room: Room):
    ticket = room.open(owner_id=room.bjarki)
    given = do(room, "give", ticket, owner_id=room.anna)
    with room.store.write() as session:
        session.get_one(Person, room.bjarki).active = False
    assert undo(room, given).left == ((1001, ("owner_id",)),)
    assert room.view(ticket).owner_id == room.anna
    with pytest.raises(Refused, match="not at the desk any more"):
        room.open(owner_id=room.bjarki)


def test_nothing_of_a_ticket_closed_since_goes_back(room: Room):
    ticket = room.open()
    raised = do(room, "change", ticket, when=at(10), changes={"priority": "high"})
    tickets.resolve(room.store, ticket_ids=(ticket,), at=at(11), by=room.anna)
    closed = do(room, "close", ticket)
    assert undo(room, raised).left == ((1001, ("priority",)),)
    assert (room.view(ticket).priority, undo(room, closed).restored, room.view(ticket).status) == ("high", (1001,), "resolved")


def test_what_ends_in_one_stroke_blocks_nothing_of_it_however_many_there_are(room: Room, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(many, "PART", 1)
    blocked, blocker = room.open(), room.open()
    tickets.link(room.store, ticket_id=blocker, kind="blocks", other_id=blocked, at=at(10), by=room.anna)
    with pytest.raises(Refused, match="blocked by"):
        do(room, "resolve", blocked)
    do(room, "resolve", blocked, blocker)
    assert {room.view(number).status for number in (blocked, blocker)} == {"resolved"}


DEEDS: dict[str, dict[str, Any]] = {
    "give": {"owner_id": None}, "wait": {}, "escalate": {}, "resolve": {}, "plan": {"planned_on": at(0, day=27).date()},
    "change": {"changes": {"kind": "fault", "priority": "high", "cause": "hosting", "level": 3, "team": "service", "work": "content"}},
    "tag": {"names": ("vefur", "Bókanir")},
}  # fmt: skip


@pytest.mark.parametrize("deed", DEEDS)
def test_whatever_the_deed_all_is_as_before(room: Room, deed: str):
    fresh, taken, waiting = room.open(), room.open(owner_id=room.anna), room.open(owner_id=room.bjarki)
    tickets.wait_for_customer(room.store, ticket_ids=(waiting,), at=at(10, 30), by=room.anna)
    ids = (fresh, taken, waiting)
    before, promises = states(room, *ids), {number: room.view(number).promises for number in ids}
    change = do(room, deed, *ids, **DEEDS[deed])
    assert states(room, *ids) != before
    undo(room, change)
    assert states(room, *ids) == before
    for number in ids:
        assert {(p.kind, p.aim, p.latest, p.kept_at) for p in room.view(number).promises} == {
            (p.kind, p.aim, p.latest, p.kept_at) for p in promises[number]
        }


@pytest.mark.parametrize("deed", ["resume", "close", "reopen", "untag"])
def test_what_undoes_a_state_is_taken_back_too(room: Room, deed: str):
    ticket = room.open(owner_id=room.anna)
    prepare = {"resume": ("wait",), "close": ("resolve",), "reopen": ("resolve", "close"), "untag": ("tag",)}[deed]
    named: dict[str, Any] = {"names": ("vefur",)}
    for earlier in prepare:
        do(room, earlier, ticket, when=at(10, 30), **(named if earlier == "tag" else {}))
    before = states(room, ticket)
    change = do(room, deed, ticket, **(named if deed == "untag" else {}))
    undo(room, change)
    assert states(room, ticket) == before


def test_what_is_newer_stays_and_is_named(room: Room):
    first, second = room.open(), room.open()
    change = do(room, "change", first, second, changes={"priority": "high", "kind": "fault"})
    tickets.change_ticket(room.store, ticket_id=second, changes={"priority": "critical"}, at=at(11, 30), by=room.bjarki)
    undone = undo(room, change)
    assert undone.restored == (1001,)
    assert undone.left == ((1002, ("priority",)),)
    assert (room.view(second).priority, room.view(second).kind) == ("critical", "request")
    assert (room.view(first).priority, room.view(first).kind) == ("normal", "request")


def test_a_note_written_meanwhile_keeps_nothing_from_being_taken_back(room: Room):
    ticket = room.open()
    change = do(room, "resolve", ticket)
    tickets.note(room.store, op_key="n", ticket_id=ticket, text="Sjá tölvupóst", at=at(11, 30), by=room.bjarki)
    assert undo(room, change).restored == (1001,)
    assert room.view(ticket).status == "new"


def test_a_ticket_taken_up_again_by_a_colleague_is_left(room: Room):
    ticket = room.open(owner_id=room.anna)
    change = do(room, "resolve", ticket)
    tickets.reopen(room.store, ticket_ids=(ticket,), at=at(11, 30), by=room.bjarki)
    assert undo(room, change).left == ((1001, ("status",)),)
    assert room.view(ticket).status == "reopened"


def test_taking_back_is_on_the_record_and_happens_once(room: Room):
    ticket = room.open()
    change = do(room, "change", ticket, changes={"kind": "fault"})
    undo(room, change)
    line = room.view(ticket).entries[-1]
    assert (line.data["code"], line.data["fields"], line.who) == ("undone", {"kind": ["fault", "request"]}, "Anna Dæmi")
    with pytest.raises(Refused):
        undo(room, change)


def test_one_refusal_leaves_every_ticket_as_it_was(room: Room):
    first, second = room.open(), room.open(received=at(10, day=23))
    before = states(room, first, second)
    with pytest.raises(Refused):
        do(room, "plan", first, second, planned_on=at(0, day=22).date(), when=at(11, day=23))
    assert states(room, first, second) == before


def test_nothing_to_do_leaves_nothing_to_take_back(room: Room):
    ticket = room.open()
    assert tickets.do_many(room.store, deed="resume", ticket_ids=(ticket,), at=at(11), by=room.anna).result is None


def test_a_long_deed_tells_how_far_it_is(room: Room):
    ids = [room.open() for _ in range(55)]
    told: list[tuple[int, int]] = []
    tickets.do_many(
        room.store, deed="tag", ticket_ids=tuple(ids), names=("vor",), at=at(11), by=room.anna, progress=lambda *far: told.append(far)
    )
    assert told == [(50, 55), (55, 55)]


def test_more_than_one_deed_takes_is_refused_and_nothing_is_done(room: Room):
    mine = room.open()
    with pytest.raises(Refused) as refused:
        tickets.do_many(room.store, deed="give", ticket_ids=(mine, *range(10_000, 11_000)), at=at(11), by=room.anna, owner_id=room.bjarki)
    assert refused.value.values == {"most": 1_000}
    assert room.view(mine).owner_id is None
