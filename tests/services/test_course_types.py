"""Courses and rooms as data, on both engines."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import courses
from tests import makers
from tests.makers import NOW
from tests.services.course_room import CourseRoom

if TYPE_CHECKING:
    from desk.services.store import Store


def save(room: CourseRoom, course_id: int | None = None, by: int | None = None, **fields: Any) -> int:
    return int(courses.save_course_type(room.store, course_id=course_id, fields=fields, at=NOW, by=by or room.by).result)


def test_a_course_is_added_renamed_in_five_languages_and_retired(store: Store) -> None:
    room = CourseRoom(store)
    names = {"is": "Vefur", "nb": "Nettsted", "el": "Ιστότοπος", "fi": " Verkko  sivut ", "en": "", "xx": "?"}
    number = save(room, name=" Vef ", names=names, mode="remote", price=Decimal("99.9"), least=3)
    (made,) = [one for one in courses.course_types(store) if one.id == number]
    assert (made.name, made.mode, made.price, made.least) == ("Vef", "remote", Decimal(100), 3)
    assert dict(made.names) == {"is": "Vefur", "nb": "Nettsted", "el": "Ιστότοπος", "fi": "Verkko sivut"}
    save(room, number, active=False)
    assert number not in {one.id for one in courses.course_types(store)} | {one.id for one in courses.courses(store)}
    assert [one.id for one in courses.course_types(store, retired=True)][-1] == number


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"name": " "}, "name"), ({"name": "x" * 121}, "name"), ({"names": {"fi": "x" * 121}}, "name_fi"), ({"kind": "?"}, "kind"),
     ({"mode": "?"}, "mode"), ({"language": "xx"}, "language"), ({"minutes": 5}, "minutes"), ({"capacity": 0}, "capacity"),
     ({"least": 11}, "least"), ({"included": 0}, "included"), ({"price": Decimal(-1)}, "price")],
)  # fmt: skip
def test_an_impossible_course_is_refused_at_its_field(store: Store, fields: dict[str, Any], field: str) -> None:
    room = CourseRoom(store)
    with pytest.raises(Refused) as refused:
        save(room, **{"name": "Vefur", **fields})
    assert refused.value.field == field


def test_trainers_change_courses_and_rooms_and_agents_do_not(store: Store) -> None:
    room = CourseRoom(store)
    agent = makers.person(store)
    save(room, room.course, room.trainer, capacity=8)
    for write in (
        lambda: save(room, room.course, agent, capacity=9),
        lambda: courses.save_room(store, room_id=None, fields={"office": "Reykjavík"}, at=NOW, by=agent),
    ):
        with pytest.raises(Refused, match="ask one of them"):
            write()
    with pytest.raises(Refused, match="not there"):
        save(room, 999, name="x")


def test_a_room_is_added_renamed_and_retired_and_stands_once(store: Store) -> None:
    room = CourseRoom(store)

    def keep(number: int | None = None, **fields: Any) -> int:
        return int(courses.save_room(store, room_id=number, fields=fields, at=NOW, by=room.by).result)

    office = keep(office=" Akureyri ", address="Hafnarstræti 1", seats=8)
    assert [(one.place, one.seats) for one in courses.rooms(store)] == [("Akureyri", 8), ("Kópavogur, salur 2", None)]
    for fields, field in (({"office": "Akureyri"}, "name"), ({"office": " "}, "office"), ({"office": "A", "seats": 0}, "seats")):
        with pytest.raises(Refused) as refused:
            keep(**fields)
        assert refused.value.field == field
    keep(office, active=False)
    assert [one.place for one in courses.rooms(store)] == ["Kópavogur, salur 2"]
    assert [one.id for one in courses.rooms(store, retired=True)] == [room.room, office]
    with pytest.raises(Refused, match="not there"):
        keep(999, office="B")
