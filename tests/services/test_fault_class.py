"""A fault's class is what its effects make it, those of the documentation too; it may be said anew, on the record."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import profiles, tickets
from desk.services.fault_class import class_fault
from desk.services.ticket.clash import Clash
from desk.words.promise_sentences import SENTENCES
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.store import Store

CLASSES = {
    "fault.service_stops": "critical", "fault.data_lost": "critical", "fault.critical_function": "critical",
    "fault.papers_block_service": "critical", "fault.important_function": "high", "fault.papers_block_function": "high",
    "fault.worked_round": "normal", "fault.papers_imprecise": "normal",
}  # fmt: skip
GRAVITY = ("critical", "high", "normal")


def test_every_tick_of_the_published_classes_is_asked_and_worded():
    profile = profiles.shipped("pindena")
    assert {tick.code: tick.priority for tick in profile.fault_ticks} == CLASSES
    assert all(code in SENTENCES for code in CLASSES)


def test_the_gravest_of_any_two_effects_makes_the_class():
    profile = profiles.shipped("pindena")
    assert profile.priority_from(frozenset()) == "normal"
    for pair in combinations(CLASSES, 2):
        assert profile.priority_from(frozenset(pair)) == min((CLASSES[code] for code in pair), key=GRAVITY.index)


def test_a_new_fault_has_the_class_of_its_ticks(store: Store):
    scene = Scene(store, "pindena")
    ticket = scene.open(at(8), kind="fault", fault_ticks=("fault.papers_block_function", "fault.worked_round"))
    assert scene.view(ticket).priority == "high"
    assert scene.promises(ticket)["start"].latest == at(14, day=23)


def test_said_anew_the_promise_follows_and_the_record_tells(store: Store):
    scene = Scene(store, "pindena")
    ticket = scene.open(at(8), kind="fault", fault_ticks=("fault.worked_round",))
    assert scene.view(ticket).release == "next"
    changed = class_fault(store, ticket_id=ticket, ticks=("fault.data_lost", "fault.worked_round"), at=at(9), by=scene.by)
    view = scene.view(ticket)
    assert (changed.result, view.priority, view.release) == ("critical", "critical", None)
    assert scene.promises(ticket)["start"].aim == at(8)
    entry = next(entry for entry in view.entries if entry.data.get("code") == "classed")
    assert entry.data["fields"]["priority"] == ["normal", "critical"]


def test_what_the_profile_does_not_ask_and_what_is_no_fault_is_refused(store: Store):
    scene = Scene(store, "pindena")
    with pytest.raises(Refused) as refused:
        scene.open(kind="fault", fault_ticks=("fault.sun",))
    assert refused.value.field == "fault_ticks"
    with pytest.raises(Refused) as refused:
        class_fault(store, ticket_id=scene.open(kind="question"), ticks=(), at=at(11), by=scene.by)
    assert refused.value.field == "kind"


def test_a_question_keeps_no_ticks(store: Store):
    scene = Scene(store, "pindena")
    assert scene.view(scene.open(kind="question", fault_ticks=("fault.data_lost",))).priority == "normal"


def test_two_who_class_one_fault_see_both(store: Store):
    scene = Scene(store, "pindena")
    ticket = scene.open(at(8), kind="fault", fault_ticks=("fault.worked_round",))
    seen = (("fault.worked_round",), "normal")

    def say(*ticks: str, saw: tuple[tuple[str, ...], str] | None = None) -> Changed:
        return class_fault(store, ticket_id=ticket, ticks=ticks, at=at(9), by=scene.by, seen=saw or seen)

    say("fault.data_lost")
    with pytest.raises(Clash) as clash:
        say("fault.important_function")
    view = clash.value.view
    assert (view.field, view.mine, view.theirs) == (
        "fault_ticks", (("fault.important_function",), "high"), (("fault.data_lost",), "critical")
    )  # fmt: skip
    assert (view.who, view.at) == ("Anna", at(9))
    assert say("fault.data_lost").result == "critical", "both said the same"
    assert say("fault.important_function", saw=view.theirs).result == "high"
    tickets.change_ticket(store, ticket_id=ticket, changes={"priority": "normal"}, at=at(10), by=scene.by)
    with pytest.raises(Clash):
        say("fault.data_lost", saw=(("fault.important_function",), "high"))
