"""The desk's own fields of several tickets: one stroke, a way back, and what a ticket lacks asked for when it is resolved."""

from typing import Any

import pytest

from desk.rules.errors import Refused
from desk.services import custom_fields, tickets
from desk.services.custom import values as custom_values
from desk.services.custom.many import Lacking
from desk.services.custom_fields import Option
from desk.services.store import Store
from desk.services.ticket.care import ticket_care
from tests.services.ticket_scene import Room, at


@pytest.fixture
def room(store: Store):
    return Room(store)


def field(room: Room, name: str, kind: str = "text", **more: Any) -> int:
    options = tuple(Option(word) for word in more.pop("options", ()))
    made = custom_fields.save_field(
        room.store, field_id=None, version=0, name=name, kind=kind, options=options, at=at(8), by=room.anna, **more,
    )  # fmt: skip
    return int(made.result)


def had(room: Room, *ids: int) -> dict[int, dict[int, Any]]:
    return custom_values.values_of(room.store, ids=ids)


def many(room: Room, ids: tuple[int, ...], values: dict[int, Any], **more: Any) -> Any:
    return tickets.do_many(room.store, deed="custom", ticket_ids=ids, at=at(11), by=room.anna, values=values, **more).result


def test_many_get_one_value_and_each_its_own_back(room: Room):
    server, one, two = field(room, "Þjónn"), room.open(), room.open("Annað")
    many(room, (one,), {server: "web-1"})
    change = many(room, (one, two), {server: "web-2"})
    assert had(room, one, two) == {one: {server: "web-2"}, two: {server: "web-2"}}
    assert tickets.undo_many(room.store, change_id=change, at=at(12), by=room.anna).result.left == ()
    assert had(room, one, two) == {one: {server: "web-1"}}


def test_a_newer_value_stands_when_an_older_change_is_taken_back(room: Room):
    server, one, two = field(room, "Þjónn"), room.open(), room.open("Annað")
    change = many(room, (one, two), {server: "web-2"})
    many(room, (two,), {server: "web-3"})
    undone = tickets.undo_many(room.store, change_id=change, at=at(12), by=room.anna).result
    assert undone.restored == (room.view(one).number,)
    assert undone.left == ((room.view(two).number, (f"custom.{server}",)),)
    assert had(room, one, two) == {two: {server: "web-3"}}


def test_every_kind_of_value_comes_back(room: Room):
    kinds = {"text": "a", "number": "1,5", "date": "2026-05-01", "tick": True, "choice": "Vefur"}
    fields = {kind: field(room, kind, kind, options=("Vefur",) if kind == "choice" else ()) for kind in kinds}
    one = room.open()
    many(room, (one,), {fields[kind]: value for kind, value in kinds.items()})
    before = had(room, one)
    change = many(room, (one,), dict.fromkeys(fields.values()))
    assert had(room, one) == {}
    tickets.undo_many(room.store, change_id=change, at=at(12), by=room.anna)
    assert had(room, one) == before


def test_a_ticket_whose_kind_does_not_have_the_field_is_left(room: Room):
    server = field(room, "Þjónn", ticket_kinds=("fault",))
    fault, question = room.open(kind="fault"), room.open("Spurning", kind="question")
    many(room, (fault, question), {server: "web-1"})
    assert had(room, fault, question) == {fault: {server: "web-1"}}


def test_two_who_fill_in_one_field_are_not_overwritten_unseen(room: Room):
    server, one = field(room, "Þjónn"), room.open()
    seen = room.view(one).version
    many(room, (one,), {server: "web-1"})
    with pytest.raises(Refused, match="web-1"):
        many(room, (one,), {server: "web-2"}, versions={one: seen})


def test_nothing_of_a_closed_ticket_changes(room: Room):
    server, one = field(room, "Þjónn"), room.open()
    tickets.resolve(room.store, ticket_ids=(one,), at=at(12), by=room.anna)
    tickets.close(room.store, ticket_ids=(one,), at=at(12, 5), by=room.anna)
    with pytest.raises(Refused, match="is closed"):
        many(room, (one,), {server: "web-1"})
    with pytest.raises(Refused, match="is closed"):
        custom_values.change_custom(
            room.store, ticket_id=one, version=room.view(one).version, values={server: "x"}, at=at(12, 6), by=room.anna
        )


def test_what_must_be_filled_in_is_asked_for_when_the_ticket_is_resolved(room: Room):
    one, two = room.open(), room.open("Annað")
    server = field(room, "Þjónn", required=True)
    many(room, (two,), {server: "web-2"})
    assert [row.name for row in ticket_care(room.store, ticket_id=one, now=at(11)).lacking] == ["Þjónn"]
    with pytest.raises(Lacking, match="Þjónn") as refused:
        tickets.do_many(room.store, deed="resolve", ticket_ids=(one, two), at=at(12), by=room.anna)
    assert str(room.view(one).number) in str(refused.value)
    assert str(room.view(two).number) not in str(refused.value)
    assert [row.id for row in refused.value.fields] == [server]
    assert room.view(one).status == "new"
    tickets.do_many(room.store, deed="resolve", ticket_ids=(one, two), at=at(12), by=room.anna, filled={server: "web-1"})
    assert had(room, one, two) == {one: {server: "web-1"}, two: {server: "web-2"}}
    assert (room.view(one).status, room.view(two).status) == ("resolved", "resolved")


def test_a_resolution_taken_back_takes_back_what_was_filled_in_for_it(room: Room):
    one = room.open()
    server = field(room, "Þjónn", required=True)
    before = room.view(one)
    change = tickets.do_many(room.store, deed="resolve", ticket_ids=(one,), at=at(10, 40), by=room.anna, filled={server: "web-1"}).result
    tickets.undo_many(room.store, change_id=change, at=at(10, 40), by=room.anna)
    assert had(room, one) == {}
    assert (room.view(one).status, room.view(one).promises) == (before.status, before.promises)
    assert room.codes(one)[-1] == "undone"


def test_an_answer_that_resolves_asks_too_and_is_not_lost(room: Room):
    one = room.open()
    server = field(room, "Þjónn", required=True)
    room.reply(one, at(10, 30), then="waiting_customer")
    with pytest.raises(Lacking):
        room.reply(one, at(11), then="resolved", key="r")
    assert [entry.kind for entry in room.view(one).entries].count("reply") == 1
    room.reply(one, at(11), then="resolved", key="r", filled={server: "web-1"})
    assert room.view(one).status == "resolved"


def test_a_field_of_another_kind_of_ticket_or_out_of_use_is_not_asked_for(room: Room):
    one = room.open(kind="question")
    field(room, "Þjónn", required=True, ticket_kinds=("fault",))
    old = field(room, "Gamalt", required=True)
    custom_fields.retire_field(room.store, field_id=old, by=room.anna)
    tickets.resolve(room.store, ticket_ids=(one,), at=at(12), by=room.anna)
    assert room.view(one).status == "resolved"
