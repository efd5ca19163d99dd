"""A desk defines its call types; what ships with its profile is there from the first day, in its language."""

import tomllib
from typing import Any

import pytest

from desk.paths import resources
from desk.rules.charge_work import CAUSES, WORKS
from desk.rules.errors import Refused
from desk.rules.vocabulary import KINDS
from desk.services import call_types, calls
from desk.services.profiles import shipped_keys
from tests import makers
from tests.makers import NOW
from tests.services.call_room import Room


@pytest.fixture
def room(store: Any) -> Room:
    return Room(store)


def save(room: Room, type_id: int | None = None, by: int | None = None, **fields: Any) -> int:
    return int(call_types.save_call_type(room.store, type_id=type_id, fields=fields, at=NOW, by=by or room.agent).result)


@pytest.mark.parametrize("key", shipped_keys())
def test_every_profile_ships_types_that_the_rules_know_each_with_its_own_key(key: str) -> None:
    rows = tomllib.loads((resources() / "call_types" / f"{key}.toml").read_text(encoding="utf-8"))["type"]
    assert len(rows) >= 5
    assert [row["kind"] for row in rows[:5]] == list(KINDS)
    for row in rows:
        assert row["kind"] in KINDS
        assert row["cause"] in CAUSES
        assert row["work"] in WORKS
    assert len({row["sign"] for row in rows} & call_types.SIGNS) == len(rows)


def test_a_new_desk_has_the_types_of_its_profile(room: Room) -> None:
    found = call_types.call_types(room.store)
    assert [row.title for row in found][:2] == ["Ερώτηση χρήσης", "Αίτημα αλλαγής"]
    assert found[3].says() == {
        "call_type_id": found[3].id, "title": "Ερώτηση για τιμολόγιο", "kind": "billing", "cause": "billing", "work": "support",
    }  # fmt: skip


def test_choosing_a_type_says_kind_cause_work_and_title_at_once(room: Room) -> None:
    call = room.call(5, **call_types.call_types(room.store)[3].says())
    assert (room.charge(call).status, room.charge(call).text) == ("covered", "Ερώτηση για τιμολόγιο")


def test_types_are_added_changed_moved_and_retired(room: Room) -> None:
    added = save(room, title="  SEO   ερώτηση ", sign="7", kind="question", cause="request", work="advice")
    assert call_types.call_types(room.store)[-1].title == "SEO ερώτηση"
    for _ in range(20):
        call_types.move_call_type(room.store, type_id=added, up=True, at=NOW, by=room.agent)
    assert call_types.call_types(room.store)[0].id == added
    save(room, added, active=False)
    assert added not in {row.id for row in call_types.call_types(room.store)}
    assert call_types.call_types(room.store, retired=True)[-1].id == added


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"title": " "}, "title"), ({"title": "x" * 81}, "title"), ({"sign": "ab"}, "sign"), ({"sign": "ε"}, "sign"), ({"sign": "q"}, "sign"),
     ({"kind": "nothing"}, "kind"), ({"work": "x"}, "work")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused_by_its_field(room: Room, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(Refused) as refused:
        save(room, **{"title": "Νέο", "sign": "w", **fields})
    assert refused.value.field == field


def test_a_key_is_free_again_when_its_type_is_retired(room: Room) -> None:
    first = call_types.call_types(room.store)[0]
    save(room, first.id, active=False)
    save(room, title="Νέο", sign=first.sign)
    with pytest.raises(Refused):
        save(room, first.id, active=True)


def test_agents_use_types_and_managers_change_them(room: Room) -> None:
    agent = makers.person(room.store)
    with pytest.raises(Refused):
        save(room, by=agent, title="Νέο")
    assert calls.live_calls(room.store, by=agent) == ()
