"""A desk whose profile is damaged opens after one question; Cancel leaves it, an agent is sent to a manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from desk.models import Person, ProfileCopy
from desk.services.profile.versions import versions
from desk.ui.start import Start
from tests import makers
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


def damaged(store: Store, texts: dict[int, str]) -> None:
    """The desk's versions as these texts."""
    makers.desk(store)
    with store.write() as session:
        for version, text in texts.items():
            row = session.query(ProfileCopy).filter_by(version=version).one_or_none()
            if row is None:
                session.add(ProfileCopy(key="stefna", version=version, toml=text, created_at=makers.NOW))
            else:
                row.toml = text


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    made = make_window(desk, qtbot)
    made.show()
    return made


def start(window: Window, store: Store) -> Any:
    assert store.path is not None
    Start(window, str(store.path)).begin()
    QApplication.processEvents()
    return QApplication.activeModalWidget()


def test_the_version_before_is_taken_and_the_desk_opens(window: Window, file_store: Store):
    damaged(file_store, {2: "key ="})
    ask = start(window, file_store)
    assert list(ask.buttons) == ["", "shipped", "earlier"]
    assert ask.buttons["earlier"].text() == "Take version 1"
    ask.buttons["earlier"].click()
    QApplication.processEvents()
    assert window.desk.store is not None
    assert window.desk.profile.name == "Stefna"
    assert [(row.version, row.why) for row in versions(file_store)][:2] == [(3, "went_back"), (2, "")]


def test_where_none_can_be_read_the_shipped_one_is_begun_anew(window: Window, file_store: Store):
    damaged(file_store, {1: "zone = 5"})
    ask = start(window, file_store)
    assert list(ask.buttons) == ["", "shipped"]
    ask.buttons[""].click()
    assert window.desk.store is None
    ask = start(window, file_store)
    ask.buttons["shipped"].click()
    QApplication.processEvents()
    assert window.desk.profile.name == "Stefna"


def test_an_agent_is_sent_to_a_manager(window: Window, file_store: Store):
    damaged(file_store, {2: "key ="})
    with file_store.write() as session:
        session.query(Person).one().role = "agent"
    ask = start(window, file_store)
    said: list[Any] = []
    window.desk.said.connect(said.append)
    ask.buttons["earlier"].click()
    QApplication.processEvents()
    assert window.desk.store is None
    assert any("Managers" in message.text for message in said)
