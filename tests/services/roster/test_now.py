"""Who is on duty at an instant, as the desk keeps it, on both engines."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.models import Absence, Duty
from desk.services.roster.now import on_duty
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


def test_whoever_is_on_duty_is_named_with_the_number_to_ring(store: Store):
    anna = makers.desk(store)
    bjarki = makers.person(store, phone="+354 555 0102")
    gone = makers.person(store, "Farin Dæmi", active=False)
    hour = timedelta(hours=1)
    makers.add(store, Duty(person_id=bjarki, starts_at=NOW - hour, ends_at=NOW + hour))
    makers.add(store, Duty(person_id=anna, starts_at=NOW - hour, ends_at=NOW + hour, place=2))
    makers.add(store, Duty(person_id=gone, starts_at=NOW - hour, ends_at=NOW + hour))
    makers.add(store, Duty(person_id=anna, starts_at=NOW, ends_at=NOW + hour, skill="mail", removed_at=NOW))
    found = on_duty(store, at=NOW, skill="WordPress")
    assert [(one.name, one.phone, one.place, one.until) for one in found] == [
        ("Bjarki Dæmi", "+354 555 0102", 1, NOW + hour), ("Anna Dæmi", "", 2, NOW + hour),
    ]  # fmt: skip
    assert on_duty(store, at=NOW + hour) == ()
    makers.add(store, Absence(person_id=bjarki, kind="sick", starts_at=NOW, ends_at=None, at=NOW, by_id=anna))
    assert [one.name for one in on_duty(store, at=NOW)] == ["Anna Dæmi"]
    assert [one.name for one in on_duty(store, at=NOW - timedelta(seconds=1))] == ["Bjarki Dæmi", "Anna Dæmi"]
