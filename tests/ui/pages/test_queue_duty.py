"""A critical ticket while the desk is closed: whom to ring, the note of it on the timeline; a ticket given to somebody away."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Absence, Duty, Person
from desk.services import tickets
from desk.services.changes import Changed
from tests.ui.pages.queue_scene import NOW, Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

EVENING = NOW.replace(hour=20)


@pytest.fixture
def scene(file_store: Store) -> Scene:
    """Hekla is on duty tonight, and away from tomorrow on."""
    scene = Scene.ready(file_store)
    with file_store.write() as session:
        session.get_one(Person, scene.other).phone = "555 0102"
        session.add(Duty(person_id=scene.other, starts_at=NOW, ends_at=NOW + timedelta(days=3)))
        session.add(Absence(person_id=scene.other, kind="holiday", starts_at=NOW + timedelta(days=1), at=NOW, by_id=scene.by))
    return scene


@pytest.fixture
def page(scene: Scene, desk: Desk, make: Callable[..., Any]) -> Any:
    from desk.services import desks
    from desk.ui.clock import Clock
    from desk.ui.desk_context import Person as Sitting
    from desk.ui.pages.queue import QueuePage

    desk.store, desk.profile, desk.clock = scene.store, desks.profile(scene.store), Clock(lambda: EVENING)
    desk.sit_down(Sitting(scene.by, "Anna Dæmi", "administrator"))
    made = make(QueuePage, desk)
    desk.registry.add(made.action_rows(), made)
    desk.news.changed.connect(lambda changed, _origin: made.reload(changed))
    made.resize(1200, 700)
    made.retranslate()
    made.reload()
    return made


def test_who_is_rung_is_named_and_written_down(page: Any, scene: Scene) -> None:
    page.show_thing(ticket_id=scene.calm)
    card = page.pane.part("duty")
    assert card.isHidden()
    page.show_thing(ticket_id=scene.breached)
    assert not card.isHidden()
    assert card.said.text() == "Ring Hekla Dæmi, 555 0102. If not reached: Anna Dæmi, no number is known."
    card.not_reached.click()
    assert card.said.text().startswith("Ring Anna Dæmi")
    assert card.tried.text() == "Hekla Dæmi not reached at 20:18"
    card.reached.click()
    assert card.said.text() == "Anna Dæmi was reached at 20:18."
    rung = [entry.data for entry in tickets.ticket(scene.store, ticket_id=scene.breached).entries if entry.data.get("code") == "rung"]
    assert [(data["name"], data["reached"]) for data in rung] == [("Hekla Dæmi", False), ("Anna Dæmi", True)]
    from desk.ui.pages.queue.change_text import change

    entry = next(one for one in tickets.ticket(scene.store, ticket_id=scene.breached).entries if one.data.get("code") == "rung")
    assert change(entry, {}, page.words) == ("called-out", "Anna Dæmi rang Hekla Dæmi, 555 0102: not reached")


def test_giving_a_ticket_to_somebody_away_is_done_and_warned_of(page: Any, scene: Scene, desk: Desk) -> None:
    said: list[str] = []
    desk.said.connect(lambda message: said.append(message.text))
    page.show_thing(ticket_id=scene.calm)
    page.verbs.give(scene.other)
    from desk.ui.clock import Clock

    desk.clock = Clock(lambda: EVENING + timedelta(days=1))
    page.show_thing(ticket_id=scene.aim_passed)
    page.verbs.give(scene.other)
    assert said == [
        "The ticket is with Hekla now", "The ticket is with Hekla now. Beware: Hekla is away, and nobody knows until when.",
    ]  # fmt: skip
    assert tickets.ticket(scene.store, ticket_id=scene.aim_passed).owner_id == scene.other


def test_the_list_of_owners_says_who_is_away_and_until_when(page: Any, scene: Scene, desk: Desk) -> None:
    page.show_thing(ticket_id=scene.calm)
    with scene.store.write() as session:
        row = session.query(Absence).one()
        row.starts_at, row.ends_at = NOW - timedelta(days=1), NOW + timedelta(days=2)
    desk.news.changed.emit(Changed.of(("absence", 1)), None)
    offered = [text for _value, text in page.pane.facts.drop_down("owner_id")._rows]
    assert any(text.startswith("Hekla") and text.endswith("away until 24 Apr") for text in offered)
    assert sum("away" in text for text in offered) == 1
    with scene.store.write() as session:
        session.query(Absence).one().ends_at = None
    desk.news.changed.emit(Changed.of(("absence", 1)), None)
    offered = [text for _value, text in page.pane.facts.drop_down("owner_id")._rows]
    assert any(text.endswith(", away") for text in offered)
