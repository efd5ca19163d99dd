"""Tickets lifted and let down with a note and who was told; senior staff; what the profile lifts by itself is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import queue, tickets
from desk.services.escalations import next_step
from desk.services.notices import mark_seen, waiting_notices
from desk.services.ticket.care import ticket_care
from tests import makers
from tests.services.promise_scene import Scene, at

if TYPE_CHECKING:
    from desk.services.store import Store


@pytest.fixture
def scene(store: Store):
    return Scene(store, "pindena")


@pytest.fixture
def senior(scene: Scene):
    return makers.person(scene.store, "Solveig Senior", skills=["senior", "level_3"])


@pytest.fixture
def agent(scene: Scene):
    return makers.person(scene.store, "Arne Agent")


def told(scene: Scene, ticket: int):
    rows = ticket_care(scene.store, ticket_id=ticket, now=at(12)).notices
    return [(row.code, row.person, row.by_rule, row.note) for row in reversed(rows)]


def test_the_next_step_names_first_whose_step_it_is(scene: Scene, senior: int, agent: int):
    ticket = scene.open(kind="question")
    step = next_step(scene.store, ticket_ids=(ticket,))
    assert step is not None
    assert (step.level, step.management, [one.id for one in step.first]) == (3, False, [senior])
    assert agent in {one.id for one in step.others}
    tickets.escalate(scene.store, ticket_ids=(ticket,), at=at(11), by=scene.by)
    step = next_step(scene.store, ticket_ids=(ticket,))
    assert step is not None
    assert (step.management, [one.id for one in step.first]) == (True, [scene.by])
    tickets.escalate(scene.store, ticket_ids=(ticket,), at=at(12), by=scene.by)
    assert next_step(scene.store, ticket_ids=(ticket,)) is None


def test_lifting_records_the_note_and_who_was_told(scene: Scene, senior: int):
    ticket = scene.open(kind="question")
    tickets.escalate(scene.store, ticket_ids=(ticket,), at=at(11), by=scene.by, note="Ser ut som en kjernefeil.", told=(senior,))
    entry = next(entry for entry in scene.view(ticket).entries if entry.data.get("code") == "escalated")
    assert (entry.data["note"], entry.data["told"]) == ("Ser ut som en kjernefeil.", ["Solveig Senior"])
    assert ("level", "Solveig Senior", False, "Ser ut som en kjernefeil.") in told(scene, ticket)
    (notice,) = [row for row in waiting_notices(scene.store, person_id=senior) if row.code == "level"]
    mark_seen(scene.store, notice_ids=(notice.id,), at=at(12))
    assert notice.id not in {row.id for row in waiting_notices(scene.store, person_id=senior)}


def test_somebody_who_left_cannot_be_told(scene: Scene):
    gone = makers.person(scene.store, "Borte", active=False)
    with pytest.raises(Refused) as refused:
        tickets.escalate(scene.store, ticket_ids=(scene.open(kind="question"),), at=at(11), by=scene.by, told=(gone,))
    assert refused.value.field == "told"


def test_a_ticket_is_let_down_step_by_step(scene: Scene):
    ticket = scene.open(kind="question", level=3)
    tickets.escalate(scene.store, ticket_ids=(ticket,), at=at(11), by=scene.by)
    seen = []
    for _ in range(3):
        tickets.lower(scene.store, ticket_ids=(ticket,), at=at(12), by=scene.by, note="Løst på nivå to.")
        seen.append((scene.view(ticket).management, scene.view(ticket).level))
    assert seen == [(False, 3), (False, 2), (False, 2)]


def test_what_the_profile_lifts_tells_management_once(scene: Scene):
    ticket = scene.open(at(7), kind="fault", priority="critical")
    for hour in (10, 11, 12):
        queue.queue_ids(scene.store, view="all_open", by=scene.by, now=at(hour, 30))
    assert scene.view(ticket).management
    assert told(scene, ticket).count(("management", "Anna Dæmi", True, "")) == 1
    entry = next(entry for entry in scene.view(ticket).entries if entry.data.get("code") == "escalated")
    assert entry.data["told"] == ["Anna Dæmi"]


def test_what_was_let_down_again_the_profile_does_not_lift_twice(scene: Scene):
    ticket = scene.open(at(7), kind="fault", priority="critical")
    queue.queue_ids(scene.store, view="all_open", by=scene.by, now=at(12))
    tickets.lower(scene.store, ticket_ids=(ticket,), at=at(12, 5), by=scene.by)
    queue.queue_ids(scene.store, view="all_open", by=scene.by, now=at(13))
    assert not scene.view(ticket).management


@pytest.mark.parametrize("priority", ["critical", "high"])
def test_such_a_fault_goes_to_senior_staff_only(scene: Scene, senior: int, agent: int, priority: str):
    ticket = scene.open(kind="fault", priority=priority)
    with pytest.raises(Refused) as refused:
        tickets.take(scene.store, ticket_ids=(ticket,), owner_id=agent, at=at(11), by=agent)
    assert refused.value.field == "owner_id"
    tickets.take(scene.store, ticket_ids=(ticket,), owner_id=senior, at=at(11), by=agent)
    assert scene.view(ticket).owner_id == senior


def test_a_manager_hands_it_over_with_a_reason_on_the_record(scene: Scene, agent: int):
    ticket = scene.open(kind="fault", priority="high")
    with pytest.raises(Refused) as refused:
        tickets.take(scene.store, ticket_ids=(ticket,), owner_id=agent, at=at(11), by=scene.by)
    assert refused.value.field == "override"
    tickets.take(scene.store, ticket_ids=(ticket,), owner_id=agent, at=at(11), by=scene.by, override="Ingen senior på jobb i dag.")
    entry = next(entry for entry in scene.view(ticket).entries if entry.data.get("code") == "assigned")
    assert (scene.view(ticket).owner_id, entry.data["override"]) == (agent, "Ingen senior på jobb i dag.")


def test_many_at_once_are_all_refused_when_one_is_kept_for_seniors(scene: Scene, agent: int):
    usual, kept = scene.open(kind="question"), scene.open(kind="fault", priority="high")
    with pytest.raises(Refused):
        tickets.take(scene.store, ticket_ids=(usual, kept), owner_id=agent, at=at(11), by=agent)
    assert scene.view(usual).owner_id is None


def test_a_new_one_is_not_opened_in_the_name_of_somebody_without_the_skill(scene: Scene, agent: int):
    with pytest.raises(Refused) as refused:
        scene.open(kind="fault", priority="critical", owner_id=agent)
    assert refused.value.field in {"owner_id", "override"}


def test_answering_such_a_fault_does_not_take_it(scene: Scene, agent: int):
    ticket = scene.open(kind="fault", priority="high")
    tickets.reply(scene.store, op_key="r", ticket_id=ticket, text="Vi kommer tilbake.", at=at(11), by=agent)
    assert scene.view(ticket).owner_id is None


def test_other_tickets_and_other_profiles_ask_for_no_senior(store: Store):
    scene = Scene(store)
    ticket = scene.open(kind="fault", priority="critical")
    agent = makers.person(store)
    tickets.take(store, ticket_ids=(ticket,), owner_id=agent, at=at(11), by=agent)
    assert scene.view(ticket).owner_id == agent


def test_a_new_request_alerts_where_the_profile_says_so(scene: Scene):
    ticket = scene.open(kind="question")
    (notice,) = waiting_notices(scene.store, person_id=scene.by)
    assert (notice.ticket_id, notice.code, notice.person_id, notice.by_rule) == (ticket, "new_request", None, True)


def test_elsewhere_it_does_not(store: Store):
    scene = Scene(store)
    scene.open()
    assert waiting_notices(store, person_id=scene.by) == ()
