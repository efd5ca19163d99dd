"""Saved filters: shared or one's own, kept whole, never overwritten unseen, and back again when deleted by mistake."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import filters
from desk.services.filter.conditions import Condition
from desk.services.filters import FilterView
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

URGENT = FilterView(
    "Brýnt", shared=True, view="all_open", search="vefur", any_of=True, sort="customer", descending=True,
    conditions=(Condition("owner", "is", ("me",)), Condition("received", "from", (date(2026, 4, 1),), negated=True)),
    columns=("number", "custom.3", "subject"),
)  # fmt: skip


@pytest.fixture
def anna(store: Store):
    return makers.desk(store)


def saved(store: Store, by: int, given: FilterView = URGENT, **fields: Any) -> FilterView:
    number = filters.save_filter(store, filter=replace(given, **fields), at=NOW, by=by).result
    return filters.filter_of(store, filter_id=number, by=by)


def names(store: Store, by: int) -> list[str]:
    return [row.name for row in filters.filters(store, by=by)]


def test_a_filter_comes_back_as_it_was_saved(store: Store, anna: int):
    kept = saved(store, anna)
    assert kept == replace(URGENT, id=kept.id, version=1)


def test_everybody_sees_the_shared_ones_and_their_own(store: Store, anna: int):
    bjarki = makers.person(store)
    saved(store, anna)
    own = saved(store, anna, name="Mitt", shared=False)
    saved(store, bjarki, name="Annað", shared=False)
    assert names(store, anna) == ["Brýnt", "Mitt"]
    assert names(store, bjarki) == ["Brýnt", "Annað"]
    for verb in (
        lambda: filters.filter_of(store, filter_id=own.id, by=bjarki), lambda: filters.delete_filter(store, filter_id=own.id, by=bjarki),
        lambda: filters.save_filter(store, filter=own, at=NOW, by=bjarki),
    ):  # fmt: skip
        with pytest.raises(Refused, match="somebody else"):
            verb()


def test_two_who_change_one_shared_filter_the_second_is_told(store: Store, anna: int):
    bjarki = makers.person(store)
    seen = saved(store, anna)
    filters.save_filter(store, filter=replace(seen, search="póstur"), at=NOW, by=bjarki)
    with pytest.raises(Refused, match="meanwhile"):
        filters.save_filter(store, filter=replace(seen, search="lén"), at=NOW, by=anna)
    assert filters.filter_of(store, filter_id=seen.id, by=anna).search == "póstur"


def test_another_name_keeps_the_rest(store: Store, anna: int):
    seen = saved(store, anna)
    filters.rename_filter(store, filter_id=seen.id, version=seen.version, name="Mjög brýnt", shared=False, at=NOW, by=anna)
    now = filters.filter_of(store, filter_id=seen.id, by=anna)
    assert now == replace(seen, name="Mjög brýnt", shared=False, version=2)


def test_a_deleted_filter_can_be_put_back_in_its_place(store: Store, anna: int):
    first = saved(store, anna, name="A")
    saved(store, anna, name="B")
    was = filters.delete_filter(store, filter_id=first.id, by=anna).result
    assert names(store, anna) == ["B"]
    filters.restore_filter(store, filter=was, at=NOW, by=anna)
    assert names(store, anna) == ["A", "B"]
    with pytest.raises(Refused, match="not there any more"):
        filters.delete_filter(store, filter_id=999, by=anna)


def test_the_order_is_the_one_asked_for(store: Store, anna: int):
    ids = [saved(store, anna, name=name).id for name in "ABC"]
    filters.order_filters(store, ids=(ids[2], ids[0]), by=anna)
    assert names(store, anna) == ["C", "A", "B"]


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"name": " "}, "name"), ({"name": "x" * 61}, "shorten"), ({"name": "BRÝNT"}, "already"),
        ({"name": "Nýtt", "conditions": (Condition("colour", "is", ("red",)),)}, "no field"),
        ({"name": "Nýtt", "conditions": (Condition("status", "is", ("new",)),) * 31}, "at most"),
    ],
)  # fmt: skip
def test_a_filter_that_cannot_be_is_refused(store: Store, anna: int, fields: dict[str, Any], sentence: str):
    saved(store, anna)
    with pytest.raises(Refused, match=sentence):
        saved(store, anna, **fields)


def test_a_shared_and_an_own_filter_may_have_one_name(store: Store, anna: int):
    saved(store, anna)
    saved(store, anna, shared=False)
    assert names(store, anna) == ["Brýnt", "Brýnt"]
