"""A condition says itself on its chip."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from desk.services.custom_fields import FieldView, OptionView
from desk.services.filter.conditions import VERBS as ASKED
from desk.services.filter.conditions import Condition
from desk.ui.pages.queue import memory
from desk.ui.pages.queue.condition_words import VERBS, Naming, choices, said
from desk.words import speaker

OWN = FieldView(4, "Hluti", "choice", required=False, ticket_kinds=(), active=True, version=1, options=(OptionView(9, "Vefur"),))
SIZE = FieldView(5, "Stærð", "number", required=False, ticket_kinds=(), active=True, version=1)
NAMING = Naming({3: "Hekla"}, (OWN, SIZE), {("customer", 7): "Hótel Lundey"}, (("support", ""), ("vefur", "Vefteymi")))


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (("owner", "is", ("me", "nobody", 3)), "Owner: me, nobody, Hekla"),
        (("status", "is", ("new",), True), "Status: not New"),
        (("customer", "is", (7,)), "Customer: Hótel Lundey"),
        (("team", "is", ("vefur", "support")), "Team: Vefteymi, Support"),
        (("received", "last", (7,)), "Received: in the last 7 days"),
        (("received", "older", (1,)), "Received: more than a day ago"),
        (("planned", "between", (date(2026, 5, 1), date(2026, 5, 3))), "Planned date: 1 May 2026–3 May 2026"),
        (("planned", "empty", (), True), "Planned date: is filled in"),
        (("breached", "yes"), "Breached"),
        (("breached", "yes", (), True), "Not: Breached"),
        (("version", "contains", ("10",)), "Version of the product: contains “10”"),
        (("custom.4", "is", (9,)), "Hluti: Vefur"),
        (("custom.5", "least", (Decimal("2.5"),)), "Stærð: ≥ 2.5"),
        (("custom.99", "is", (1,)), "A field that is gone"),
    ],
)
def test_a_condition_reads_as_it_was_meant(condition: tuple[Any, ...], text: str):
    assert said(Condition(*condition), NAMING, speaker("en")) == text


def test_every_verb_that_can_be_chosen_can_be_asked():
    assert all(verb in ASKED[kind] for kind, rows in VERBS.items() for verb, _negated, _word in rows)


def test_the_choices_of_a_field_are_those_there_are():
    assert choices("custom.4", NAMING, speaker("en")) == [(9, "Vefur")]
    assert [value for value, _ in choices("owner", NAMING, speaker("en"))] == ["me", "nobody", 3]


def test_columns_kept_by_an_earlier_version_are_those_beside_the_ones_always_there(settings: Any):
    settings["widths"] = {"queue": {"columns": ["status", "kind"]}}
    assert memory.recall(settings).columns == ["promise", "number", "subject", "customer", "owner", "received", "status", "kind"]
    settings["widths"] = {"queue": {"columns": [1], "layouts": {"3": {"columns": ["subject"], "widths": {"number": "x"}}, "y": 2}}}
    kept = memory.recall(settings)
    assert kept.columns is None
    assert kept.layouts == {"3": {"columns": ["subject"], "widths": {}}}
