"""A filter's conditions find what they say, on both engines, and nothing a person writes becomes SQL."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from desk.rules.errors import Refused
from desk.services import custom_fields
from desk.services.custom import values as custom_values
from desk.services.custom_fields import Option
from desk.services.customer import merge as customer_merge
from desk.services.filter import conditions as filter_conditions
from desk.services.filter.conditions import Condition
from desk.services.filter.fields import ROWS
from desk.services.filter.sql import part_of
from desk.services.filter.things import names_of
from desk.services.queued import sql as queue_sql
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

ZONE = ZoneInfo("Europe/Athens")
FROM = (
    "SELECT t.id FROM ticket t JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id "
    "LEFT JOIN person p ON p.id = t.owner_id WHERE {} ORDER BY t.id"
)


def found(store: Store, *conditions: Condition, any_of: bool = False, by: int | None = None, now: datetime = NOW) -> list[int]:
    fields = custom_fields.custom_fields(store, retired=True)
    part = part_of(conditions, any_of=any_of, sqlite=store.is_sqlite, by=by, now=now, zone=ZONE, fields=fields)
    with store.read() as session:
        return [row[0] for row in session.execute(text(FROM.format(part.sql)), dict(part.values))]


def where(field: str, verb: str, *values: Any, negated: bool = False) -> Condition:
    return Condition(field, verb, values, negated)


@pytest.fixture
def anna(store: Store):
    return makers.desk(store, "clickmedia")


@pytest.fixture
def three(store: Store, anna: int):
    """Three tickets that differ in everything."""
    bjarki = makers.person(store)
    hotel, shop = makers.customer(store), makers.customer(store, "Ταβέρνα Θάλασσα", country="GR", language="el")
    site, contact = makers.site(store, hotel), makers.contact(store, hotel)
    one = makers.ticket(
        store, hotel, number=1, owner_id=anna, site_id=site, contact_id=contact, priority="critical", kind="fault", cause="own_fault",
        channel="phone", team="support", level=3, management=True, tier="premium", status="open", unread=False, callback=True,
        due_latest=NOW - timedelta(hours=1), product_version="10.2 Beta", received_at=NOW,
    )  # fmt: skip
    two = makers.ticket(
        store, shop, number=2, owner_id=bjarki, status="waiting_customer", paused_at=NOW, held_reason="estimate", work="content",
        received_at=NOW - timedelta(days=3), planned_on=date(2026, 5, 1), due_latest=NOW + timedelta(days=2),
    )  # fmt: skip
    three = makers.ticket(
        store, shop, number=3, status="resolved", is_open=False, team="development", level=1, received_at=NOW - timedelta(days=40),
        product_version="Þróun, útgáfa Æ", resolved_at=datetime(2026, 4, 19, 22, 30, tzinfo=UTC),
    )  # fmt: skip
    return {"one": one, "two": two, "three": three, "hotel": hotel, "shop": shop, "site": site, "contact": contact, "anna": anna,
            "bjarki": bjarki}  # fmt: skip


CONDITIONS = (
    (where("status", "is", "open", "resolved"), "one three"),
    (where("status", "is", "open", negated=True), "two three"),
    (where("priority", "is", "critical"), "one"),
    (where("kind", "is", "fault", negated=True), "two three"),
    (where("cause", "is", "own_fault"), "one"),
    (where("work", "is", "content"), "two"),
    (where("level", "is", 1, 3), "one three"),
    (where("level", "is", "3"), "one"),
    (where("management", "yes"), "one"),
    (where("management", "yes", negated=True), "two three"),
    (where("channel", "is", "phone"), "one"),
    (where("team", "is", "development"), "three"),
    (where("tier", "is", "premium"), "one"),
    (where("tier", "is", "premium", negated=True), "two three"),
    (where("owner", "is", "me"), "one"),
    (where("owner", "is", "nobody"), "three"),
    (where("owner", "is", "me", "nobody"), "one three"),
    (where("owner", "is", "me", negated=True), "two three"),
    (where("open", "yes"), "one two"),
    (where("breached", "yes"), "one"),
    (where("paused", "yes"), "two"),
    (where("held", "yes"), "two"),
    (where("unread", "yes", negated=True), "one"),
    (where("callback", "yes"), "one"),
    (where("attached", "yes"), ""),
    (where("tag", "empty"), "one two three"),
    (where("tag", "is", "Vefur"), ""),
    (where("version", "contains", "10.2"), "one"),
    (where("version", "contains", "BETA"), "one"),
    (where("version", "contains", "útgáfa Æ"), "three"),
    (where("version", "contains", "UTGAFA ae"), "three"),
    (where("version", "contains", "þróun"), "three"),
    (where("version", "contains", "^"), ""),
    (where("version", "contains", "[a-z]"), ""),
    (where("version", "contains", "€", negated=True), "one two three"),
    (where("version", "is", "Þróun, útgáfa Æ"), "three"),
    (where("version", "empty"), "two"),
    (where("received", "until", date.max), "one two three"),
    (where("received", "from", date.min), "one two three"),
    (where("received", "on", date.max), ""),
    (where("planned", "until", date.max), "two"),
    (where("received", "today"), "one"),
    (where("received", "last", 4), "one two"),
    (where("received", "last", 3), "one"),
    (where("received", "older", 3), "two three"),
    (where("received", "on", date(2026, 4, 19)), "two"),
    (where("received", "until", date(2026, 4, 19)), "two three"),
    (where("received", "from", "2026-04-20"), "one"),
    (where("received", "between", date(2026, 4, 22), date(2026, 4, 19)), "one two"),
    (where("planned", "empty"), "one three"),
    (where("planned", "next", 10), "two"),
    (where("planned", "next", 9), ""),
    (where("planned", "on", date(2026, 5, 1)), "two"),
    (where("due", "next", 3), "one two"),
    (where("resolved", "on", date(2026, 4, 20)), "three"),  # half past ten in the evening in UTC is past midnight in Athens
    (where("resolved", "empty"), "one two"),
)


def test_each_condition_finds_what_it_says(store: Store, three: dict[str, int]):
    for condition, names in CONDITIONS:
        assert found(store, condition, by=three["anna"]) == [three[name] for name in names.split()], condition


def test_whose_it_is_and_where(store: Store, three: dict[str, int]):
    assert found(store, where("owner", "is", three["bjarki"])) == [three["two"]]
    assert found(store, where("customer", "is", three["hotel"])) == [three["one"]]
    assert found(store, where("site", "is", three["site"], negated=True)) == [three["two"], three["three"]]
    assert found(store, where("contact", "is", str(three["contact"]))) == [three["one"]]


def test_a_customer_that_was_merged_is_the_one_it_belongs_to_now(store: Store, three: dict[str, int]):
    theirs, others = where("customer", "is", three["hotel"]), where("customer", "is", three["hotel"], negated=True)
    merge = customer_merge.merge_customers(store, source_id=three["hotel"], target_id=three["shop"], at=NOW, by=three["anna"]).result
    assert (found(store, theirs), found(store, others)) == ([three["one"], three["two"], three["three"]], [])
    assert names_of(store, conditions=[theirs]) == {("customer", three["hotel"]): "Ταβέρνα Θάλασσα"}
    customer_merge.unmerge_customers(store, merge_id=int(merge), at=NOW, by=three["anna"])
    assert (found(store, theirs), found(store, others)) == ([three["one"]], [three["two"], three["three"]])


def test_all_of_them_or_any(store: Store, three: dict[str, int]):
    both = (where("management", "yes"), where("status", "is", "resolved"))
    assert found(store, *both) == []
    assert found(store, *both, any_of=True) == [three["one"], three["three"]]
    assert found(store) == [three["one"], three["two"], three["three"]]


def test_a_tag_is_found_whatever_its_case_and_accents(store: Store, three: dict[str, int]):
    with store.write() as session:
        session.execute(text("INSERT INTO tag (id, name, folded) VALUES (1, 'Þjónn', 'thjonn')"))
        session.execute(text("INSERT INTO ticket_tag (ticket_id, tag_id) VALUES (:ticket, 1)"), {"ticket": three["two"]})
    assert found(store, where("tag", "is", "ÞJÓNN")) == [three["two"]]
    assert found(store, where("tag", "is", "þjónn", negated=True)) == [three["one"], three["three"]]
    assert found(store, where("tag", "empty")) == [three["one"], three["three"]]


@pytest.fixture
def own(store: Store, three: dict[str, int]):
    """A field of each kind, filled in on the first ticket."""
    ids = {}
    for kind in custom_fields.KINDS:
        options = (Option("Vefur"), Option("Póstur")) if kind == "choice" else ()
        saved = custom_fields.save_field(
            store, field_id=None, version=0, name=kind, kind=kind, options=options, at=NOW, by=three["anna"],
        )  # fmt: skip
        ids[kind] = int(saved.result)
    choice = next(field for field in custom_fields.custom_fields(store) if field.kind == "choice")
    ids["vefur"], ids["postur"] = (option.id for option in choice.options)
    given = {"text": "Vefþjónn 100% € [x] a\\b^c?", "number": Decimal("-2.5"), "date": date(2026, 4, 25), "choice": ids["vefur"],
             "tick": True}  # fmt: skip
    values = {ids[kind]: value for kind, value in given.items()}
    custom_values.change_custom(store, ticket_id=three["one"], version=1, values=values, at=NOW, by=three["anna"])
    return ids


OWN: tuple[tuple[str, str, tuple[Any, ...], bool], ...] = (
    ("text", "contains", ("thjonn",), True), ("text", "contains", ("100%",), True), ("text", "contains", ("%x%",), False),
    ("text", "contains", ("€",), True), ("text", "contains", ("™",), False), ("text", "contains", ("100% €",), True),
    ("text", "contains", ("100% £",), False), ("text", "contains", ("–",), False), ("text", "contains", ("a\\b^C?",), True),
    ("text", "is", ("VEFÞJÓNN 100% [x] A\\B^C?",), True), ("text", "is", ("Vef",), False), ("number", "is", ("-2,5",), True),
    ("number", "least", (-3,), True), ("number", "most", (-3,), False), ("number", "between", (0, -3), True),
    ("date", "next", (4,), True), ("date", "next", (3,), False), ("date", "on", (date(2026, 4, 25),), True),
    ("date", "today", (), False), ("tick", "yes", (), True),
)  # fmt: skip


def test_the_desks_own_fields_are_asked_by_their_kind(store: Store, three: dict[str, int], own: dict[str, int]):
    rest = [three["two"], three["three"]]
    for kind, verb, values, hit in OWN:
        key = f"custom.{own[kind]}"
        assert found(store, where(key, verb, *values)) == ([three["one"]] if hit else []), (kind, verb, values)
        assert found(store, where(key, verb, *values, negated=True)) == (rest if hit else [three["one"], *rest]), (kind, verb, values)


def test_a_choice_and_nothing(store: Store, three: dict[str, int], own: dict[str, int]):
    key = f"custom.{own['choice']}"
    assert found(store, where(key, "is", own["vefur"], own["postur"])) == [three["one"]]
    assert found(store, where(key, "is", own["postur"])) == []
    assert found(store, where(key, "is", own["vefur"], negated=True)) == [three["two"], three["three"]]
    assert found(store, where(f"custom.{own['text']}", "empty")) == [three["two"], three["three"]]


HOSTILE = ("'; DROP TABLE ticket; --", ":f_now", "%(x)s", "x\\", "%%", "__", "{}", 'x"y')


def test_whatever_is_written_stays_a_value(store: Store, three: dict[str, int], own: dict[str, int]):
    fields = custom_fields.custom_fields(store)
    for hostile in HOSTILE:
        for field, verb in (("version", "contains"), ("version", "is"), ("tag", "is"), ("status", "is"), (f"custom.{own['text']}", "is")):
            condition = where(field, verb, hostile)
            assert hostile not in part_of([condition], sqlite=True, by=1, now=NOW, zone=ZONE, fields=fields).sql
            assert found(store, condition) == [], (field, verb, hostile)
    assert found(store) == [three["one"], three["two"], three["three"]]


def test_every_condition_of_the_list_runs_on_both_engines(store: Store, three: dict[str, int]):
    example = {"choice": "x", "person": 1, "thing": 1, "tag": "x", "text": "x", "number": 1, "date": date(2026, 1, 1), "flag": None}
    for field in ROWS:
        for verb, count in filter_conditions.VERBS[field.kind].items():
            value = 3 if field.whole or verb in filter_conditions.COUNTED else example[field.kind]
            for negated in (False, True):
                assert found(store, where(field.key, verb, *([value] * (1 if count is None else count)), negated=negated), by=1) is not None
    del three


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        (where("colour", "is", "red"), "no field"), (where("status", "contains", "x"), "cannot be asked"),
        (where("status", "is"), "Choose"), (where("version", "contains", " \t"), "Choose"), (where("tag", "is", " "), "Choose"),
        (where("received", "last", 0), "whole number"), (where("received", "last", "x"), "whole number"),
        (where("received", "last", "9" * 5000), "whole number"),
        (where("received", "on", "x"), "not a date"), (where("customer", "is", "x"), "Choose"), (where("customer", "is", "me"), "Choose"),
        (where("version", "contains", "x" * 121), "shorten"), (where("custom.9", "is", 1), "no field"),
        (where("version", "is", *map(str, range(61))), "at most 60"),
    ],
)  # fmt: skip
def test_a_condition_that_cannot_be_asked_is_refused(condition: Condition, sentence: str):
    with pytest.raises(Refused, match=sentence):
        filter_conditions.checked(condition)


def test_conditions_are_kept_as_they_are():
    conditions = (
        where("received", "between", date(2026, 1, 1), date(2026, 2, 1)), where("owner", "is", "me", 3, negated=True),
        where("custom.4", "is", Decimal("2.5")), where("version", "contains", "10"),
    )  # fmt: skip
    assert filter_conditions.from_json(filter_conditions.to_json(conditions)) == conditions


def test_a_text_that_begins_as_days_are_kept_stays_a_text():
    written = (where("version", "contains", "date: 10"), where("tag", "is", "date:2026-04-22", "date:x"))
    assert filter_conditions.from_json(filter_conditions.to_json(written)) == written


VERSIONS: tuple[tuple[str, str, bool], ...] = (
    ("V2", "v2", True), ("v2", "V2", True), ("V2", "v3", False), ("ÚTGÁFA 2 (þróun)", "utgafa THROUN", True),
    ("Έκδοση 2.1", "εκδοση 2.1", True),
    ("ΈΚΔΟΣΗΣ", "έκδοσης", True), ("Kæra Bjørn", "kaera bjorn", True), ("u\u0301tgafa", "útgáfa", True),
    ("a\\b^c]d-e[f*g?", "A\\B^C]D-E[F*G?", True),
    ("abc", "a*c", False), ("abc", "a?c", False), ("abc", ".b", False), ("2 €", "2 €", True), ("2 €", "2 £", False), ("2 €", "€", True),
)  # fmt: skip


def test_a_version_is_found_whatever_its_case_and_accents(store: Store, anna: int):
    customer = makers.customer(store)
    written = dict.fromkeys(version for version, _asked, _hit in VERSIONS)
    tickets = {version: makers.ticket(store, customer, number=at, product_version=version) for at, version in enumerate(written, 1)}
    for version, asked, hit in VERSIONS:
        assert (tickets[version] in found(store, where("version", "contains", asked))) is hit, (version, asked)
    del anna


def test_a_selective_condition_is_found_by_its_index(store: Store, own: dict[str, int]):
    if not store.is_sqlite:
        return
    fields = custom_fields.custom_fields(store)
    part = part_of([where(f"custom.{own['number']}", "is", 3)], sqlite=True, by=1, now=NOW, zone=ZONE, fields=fields)
    with store.read() as session:
        plan = " ".join(str(row) for row in session.execute(text("EXPLAIN QUERY PLAN " + FROM.format(part.sql)), dict(part.values)))
    assert "ix_custom_value_number" in plan
    assert "SCAN t" not in plan


def test_the_parameters_never_meet_the_queues_own():
    part = part_of([where("breached", "yes"), where("status", "is", "new")], sqlite=True, by=1, now=NOW, zone=ZONE)
    assert all(name.startswith("f_") for name in part.values)
    assert part.values["f_now"] == queue_sql.written(NOW)
