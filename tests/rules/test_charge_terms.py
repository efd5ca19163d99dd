"""The charge half of a profile's file: complete as shipped, and refused by table and key when it is not."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.charge_shape import OURS, Gate, Rule
from desk.rules.charge_terms import charge_terms_from_toml
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from desk.words.catalogue import catalogue
from desk.words.charge_sentences import SENTENCES
from tests.rules.charge_profiles import KEYS, source_of, terms_of

if TYPE_CHECKING:
    from collections.abc import Callable


def rows_of(key: str) -> list[Rule | Gate]:
    """The rules and gates of a shipped profile."""
    return [*terms_of(key).rules, *terms_of(key).gates]


FOREIGN = tuple(code for code in LANGUAGES if code != "en")


@pytest.mark.parametrize("key", KEYS)
def test_every_shipped_rule_and_gate_has_its_sentence(key: str):
    assert [row.why for row in rows_of(key) if row.why not in SENTENCES] == []


@pytest.mark.parametrize("key", KEYS)
def test_every_sentence_of_a_rule_names_only_what_the_rule_gives_it(key: str):
    for row in rows_of(key):
        named = set(re.findall(r"\{(\w+)", SENTENCES[row.why]))
        assert named <= {*row.says, *(["hours"] if row.when.over_hours is not None else [])}


@pytest.mark.parametrize("key", KEYS)
def test_every_price_item_is_used_by_a_rule_a_course_or_a_fee(key: str):
    terms = terms_of(key)
    used = {rule.item for rule in terms.rules} | {fee.item for fee in terms.fees}
    if terms.course is not None:
        used |= {terms.course.site, terms.course.group}
    assert set(terms.items) == used - {""}


@pytest.mark.parametrize("language", FOREIGN)
def test_every_item_and_section_is_named_in_every_language(language: str):
    names = {text for key in KEYS for item in terms_of(key).items.values() for text in (item.name, item.section)}
    assert sorted(name for name in names if name not in catalogue(language)) == []


@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_is_said_in_every_language_with_the_same_values(language: str):
    words = speaker(language)
    for sentence in SENTENCES.values():
        assert words.tr(sentence) != sentence
        assert sorted(re.findall(r"\{[^}]*\}", words.tr(sentence))) == sorted(re.findall(r"\{[^}]*\}", sentence))


def test_what_the_published_promises_leave_open_is_marked_as_ours():
    marked = {(key, item.code, part) for key in KEYS for item in terms_of(key).items.values() for part in item.ours}
    assert {part for _key, _code, part in marked} <= set(OURS)
    assert marked == {
        ("stefna", "training_hour", "unit"),
        ("stefna", "content_hour", "unit"),
        ("stefna", "course_pair", "price"),
        ("pindena", "consultant_hour", "unit"),
        ("pindena", "consultant_hour", "price"),
        ("clickmedia", "usage_hour", "price"),
        ("web-veistamo", "usage_hour_light", "price"),
        ("web-veistamo", "usage_hour_standard", "price"),
        ("web-veistamo", "usage_hour_premium", "price"),
    }
    rows = {(key, row.why) for key in KEYS for row in rows_of(key) if row.ours}
    assert rows == {("mystore", "own_fault"), ("mystore", "hosting"), ("mystore", "told_before_long_work"), ("pindena", "hosting")}


def broken(key: str, change: Callable[[dict[str, Any]], None]) -> Refused:
    """The refusal of a profile after a change to its charge table."""
    source = source_of(key)
    change(source["charge"])
    with pytest.raises(Refused) as refusal:
        charge_terms_from_toml(source)
    return refusal.value


def first(kind: str, **values: Any) -> Callable[[dict[str, Any]], None]:
    """A change to the first row of a kind."""
    return lambda charge: charge[kind][0].update(values)


CHANGES: list[tuple[str, Callable[[dict[str, Any]], None], str]] = [
    ("stefna", first("item", price=14900), "charge.item 1.price"),
    ("stefna", first("item", price="-1"), "charge.item 1.price"),
    ("stefna", first("item", price="NaN"), "charge.item 1.price"),
    ("stefna", first("item", unit="fortnight"), "charge.item 1.unit"),
    ("stefna", first("item", minutes=-15), "charge.item 1.minutes"),
    ("stefna", first("item", minutes=True), "charge.item 1.minutes"),
    ("stefna", first("item", price_minutes=0), "charge.item 1.price_minutes"),
    ("stefna", first("item", labour="yes"), "charge.item 1.labour"),
    ("stefna", first("item", colour="red"), "charge.item 1.colour"),
    ("stefna", first("item", code="content_hour"), "charge.item 2.code"),
    ("stefna", first("item", code=""), "charge.item 1.code"),
    ("stefna", first("rule", cause=["magic"]), "charge.rule 1.cause"),
    ("stefna", first("rule", cause="own_fault"), "charge.rule 1.cause"),
    ("stefna", first("rule", level=["2"]), "charge.rule 1.level"),
    ("stefna", first("rule", outcome="maybe"), "charge.rule 1.outcome"),
    ("stefna", first("rule", unless={"spell": 1}), "charge.rule 1.unless.spell"),
    ("stefna", lambda charge: charge["rule"][2].pop("hold"), "charge.rule 3.hold"),
    ("stefna", lambda charge: charge["rule"][8].update(item="gold"), "charge.rule"),
    ("stefna", lambda charge: charge["rule"][8].update(draws="pack"), "charge.rule"),
    ("stefna", lambda charge: charge["rule"][8].update(method="agreed"), "charge.rule"),
    ("stefna", lambda charge: charge.pop("course"), "charge.rule"),
    ("stefna", lambda charge: charge["course"].update(site="gold"), "charge.item"),
    ("stefna", lambda charge: charge["course"].update(capacity=0), "charge.course.capacity"),
    ("stefna", lambda charge: charge.update(rule=[]), "charge.rule"),
    ("stefna", lambda charge: charge.update(rule={}), "charge.rule"),
    ("stefna", lambda charge: charge.update(rule=[1]), "charge.rule 1"),
    ("stefna", lambda charge: charge.update(rounding="week"), "charge.rounding"),
    ("pindena", lambda charge: charge.update(trained_first=["gym"]), "charge.trained_first"),
    ("pindena", first("gate", warning="estimate"), "charge.gate 1.hold"),
    ("clickmedia", lambda charge: charge["labour"].update(highest="1"), "charge.labour.highest"),
    ("clickmedia", lambda charge: charge["item"][0].pop("price"), "charge.rule"),
    ("clickmedia", first("fee", percent="12"), "charge.fee 1.item"),
    ("clickmedia", first("fee", item="gold"), "charge.item"),
]


@pytest.mark.parametrize(("key", "change", "field"), CHANGES)
def test_a_bad_table_is_refused_by_its_name_and_key(key: str, change: Callable[[dict[str, Any]], None], field: str):
    refusal = broken(key, change)
    assert refusal.field == field
    assert str(refusal).startswith("[charge")
    assert "{" not in str(refusal)


def test_a_profile_without_a_charge_table_is_refused():
    source = source_of("stefna")
    del source["charge"]
    with pytest.raises(Refused, match="a table of charge rules is needed"):
        charge_terms_from_toml(source)


def test_a_price_on_a_list_replaces_only_what_it_names():
    items = terms_of("mystore").items
    assert items["work_hour"].minimum
    assert items["work_hour"].price == Decimal(1250)
