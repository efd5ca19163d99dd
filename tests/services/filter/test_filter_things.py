"""Customers, contacts and sites are found for a condition however their names are typed, and those a filter holds are called by theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.filter.conditions import Condition
from desk.services.filter.things import find_things, names_of
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


def test_sites_are_found_by_their_own_names_or_their_customers_whatever_the_accents(store: Store):
    hotel, tavern = makers.customer(store, "Hótel Lundey"), makers.customer(store, "Ταβέρνα Θάλασσα")
    town, sea = makers.site(store, hotel, "Verslun í Kópavogi"), makers.site(store, tavern, "Θάλασσα")
    plain = makers.site(store, hotel, "lundey.example")
    asked: tuple[tuple[str, list[int]], ...] = (
        ("kópavogi", [town]), ("KOPAV", [town]), ("θαλασσα", [sea]), ("lundey", [plain, town]), ("lundey kop", [town]), ("zz", []),
    )  # fmt: skip
    for text, names in asked:
        assert [number for number, _name, _whose in find_things(store, field="site", text=text)] == names, text
    assert find_things(store, field="site", text="kopav") == ((town, "Verslun í Kópavogi", "Hótel Lundey"),)
    assert find_things(store, field="site", text=" ") == ()
    assert names_of(store, conditions=[Condition("site", "is", (town, 999))]) == {("site", town): "Verslun í Kópavogi"}
