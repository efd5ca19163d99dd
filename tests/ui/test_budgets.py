"""The budgets of the interface, kept through the whole window from wherever one is: keys and clicks are counted, typed text is not."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from desk.models import Call, Charge, Contact
from tests.ui.conftest import NOW, make_window
from tests.ui.pages.hands import Hands
from tests.ui.pages.queue_scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue import QueuePage
    from desk.ui.window import Window

K = Qt.Key
CTRL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
NUMBER = "555 0101"


class Agent(Hands):
    """An agent before the whole window; every key, click and choice from a list counts."""

    def __init__(self, window: Window, desk: Desk, scene: Scene, qtbot: QtBot) -> None:
        super().__init__(window)
        self.program, self.desk, self.scene, self.qtbot, self.now = window, desk, scene, qtbot, NOW

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """One click."""
        self.count += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())
        QApplication.processEvents()

    def stands_on(self, page: str) -> None:
        """Where the agent is before the budget begins."""
        self.program.open_page(page)
        QApplication.processEvents()
        self.count = 0

    def until(self, true: Any) -> None:
        """What the window does by itself is waited for, not counted."""
        self.qtbot.waitUntil(true, timeout=3000)

    def later(self, **length: float) -> None:
        """Time goes by."""
        self.now += timedelta(**length)
        self.desk.calls.tick()

    def sought(self) -> tuple[tuple[int, str], ...]:
        """Tickets calm, waiting and resolved, and words that find them as one types them."""
        scene = self.scene
        return (scene.calm, "reikningur"), (scene.waiting, "haerri upplausn"), (scene.resolved, "thyda skilmala")

    @property
    def queue(self) -> QueuePage:
        """The queue."""
        return self.program.page("queue")  # type: ignore[return-value]

    def shows(self, ticket: int) -> bool:
        """Whether the ticket is open before the agent."""
        page, shown = self.program.current_page(), self.queue.pane.ticket
        return page is self.queue and shown is not None and shown.id == ticket and self.queue.panes.shows_ticket()

    def call(self) -> tuple[Call, Charge | None]:
        """The newest call and what it costs."""
        with self.scene.store.read() as session:
            call = session.scalars(select(Call).order_by(Call.id.desc()).limit(1)).one()
            return call, session.scalar(select(Charge).where(Charge.call_id == call.id))


@pytest.fixture
def agent(desk: Desk, file_store: Store, qtbot: QtBot) -> Iterator[Agent]:
    from desk.services import desks
    from desk.ui.clock import Clock
    from desk.ui.desk_context import Person

    scene = Scene.ready(file_store)
    with file_store.write() as session:
        known = session.get_one(Contact, scene.contact)
        known.phone, known.digits = f"+354 {NUMBER}", "3545550101"
    errors: list[BaseException] = []
    desk.lane.bug.connect(errors.append)
    from desk.ui.pages import PAGES

    window = make_window(desk, qtbot, pages=PAGES)
    made = Agent(window, desk, scene, qtbot)
    desk.clock = Clock(lambda: made.now)
    desk.add_finder(lambda text: list(desk.services.search.find_everything(desk.store, text=text)))
    desk.store, desk.profile, desk.person, desk.database = scene.store, desks.profile(scene.store), Person(scene.by, "Anna Dæmi"), "prófun"
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    desk.opened.emit()
    made.stands_on("queue")
    yield made
    assert errors == []


# Find any ticket by number or words and open it: three.


def test_any_ticket_is_found_from_any_page_in_three(agent: Agent):
    for start in ("queue", "billing"):
        for ticket, words in agent.sought():
            for typed in (str(agent.scene.ticket(ticket).number), words):  # type: ignore[attr-defined]
                agent.stands_on(start)
                agent.key(K.Key_K, CTRL)
                agent.type(typed)
                agent.key(K.Key_Return)  # at once, as fast hands do: before anything is found
                agent.until(lambda ticket=ticket: agent.shows(ticket))
                assert agent.count <= 3


def test_any_ticket_is_found_in_the_queue_in_three(agent: Agent):
    for ticket, words in agent.sought():
        agent.stands_on("queue")
        agent.key(K.Key_Slash)
        agent.type(words)
        agent.key(K.Key_Return)
        agent.until(lambda ticket=ticket: agent.shows(ticket))
        assert agent.count <= 3
        agent.key(K.Key_Escape)
        agent.key(K.Key_Escape)


def test_any_ticket_is_found_by_the_mouse_in_three(agent: Agent):
    agent.click(agent.queue.middle.field)
    agent.type("reikningur")
    table = agent.queue.table
    agent.until(lambda: list(agent.queue.model.ids()) == [agent.scene.calm])
    agent.click(table.viewport(), table.visualRect(table.model().index(0, 1)).center())
    agent.until(lambda: agent.shows(agent.scene.calm))
    assert agent.count <= 3


# Take the most urgent ticket and reply: four.


@pytest.mark.parametrize("start", ["queue", "calls"])
def test_the_most_urgent_is_taken_and_answered_in_four(agent: Agent, start: str):
    agent.stands_on(start)
    if start != "queue":
        agent.key(K.Key_1, CTRL)
    agent.key(K.Key_A)
    agent.key(K.Key_R)
    agent.type("Við erum að skoða þetta.")
    agent.key(K.Key_Return, CTRL)
    assert agent.count <= 4
    ticket: Any = agent.scene.ticket(agent.scene.breached)
    assert ticket.owner_id == agent.scene.by
    assert [entry.text for entry in ticket.entries if entry.kind == "reply"] == ["Við erum að skoða þetta."]


# A call from a known number.


def rings(agent: Agent, start: str) -> None:
    """The phone rings, wherever the agent is: a key, the number typed, Enter."""
    agent.stands_on(start)
    agent.key(K.Key_F2)
    agent.type(NUMBER)
    agent.key(K.Key_Return)
    agent.until(lambda: agent.call()[0].state == "live" and agent.call()[0].contact_id == agent.scene.contact)


def test_a_call_from_a_known_number_on_an_existing_ticket_is_logged_and_priced_in_four(agent: Agent):
    for start in ("queue", "calls", "billing", "courses"):
        rings(agent, start)
        agent.key(K.Key_1, ALT)
        agent.later(minutes=7)
        agent.key(K.Key_F2)
        assert agent.count <= 4
        call, charge = agent.call()
        assert (call.state, call.contact_id, call.ticket_id is not None) == ("finished", agent.scene.contact, True)
        assert charge is not None
        assert charge.why


def test_a_call_that_becomes_a_new_ticket_takes_five(agent: Agent):
    for start in ("queue", "calls", "billing"):
        rings(agent, start)
        agent.key(K.Key_N, CTRL)
        agent.type(f"Röng klukka í bókunum ({start})")
        agent.key(K.Key_Return)
        agent.later(minutes=3)
        agent.key(K.Key_F2)
        assert agent.count <= 5
        call, charge = agent.call()
        assert call.state == "finished"
        assert charge is not None
        assert call.ticket_id is not None
        made: Any = agent.scene.ticket(call.ticket_id)
        assert (made.subject, made.owner_id) == (f"Röng klukka í bókunum ({start})", agent.scene.by)


def test_a_quick_question_by_its_type_takes_three(agent: Agent):
    for start in ("queue", "calls", "billing"):
        agent.stands_on(start)
        agent.key(K.Key_F2)
        agent.type("Hrafnhildur spyr um reikning")
        agent.key(K.Key_F8)
        agent.later(minutes=2)
        agent.key(K.Key_F2)
        assert agent.count <= 3
        call, _ = agent.call()
        assert (call.state, call.ticket_id, call.kind, call.cause) == ("finished", None, "billing", "billing")
