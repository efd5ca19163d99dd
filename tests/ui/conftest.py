"""What every test of the window may ask for: Qt without a screen, a desk without a database, a lane without threads."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desk.settings import Settings
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

NOW = datetime(2026, 4, 22, 11, 18, tzinfo=UTC)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """The bot; it waits longer than its five seconds, for a machine that has much else to do."""
    from pytestqt.qtbot import QtBot

    class Patient(QtBot):
        def waitUntil(self, callback: Callable[[], Any], *, timeout: int = 30_000) -> None:
            super().waitUntil(callback, timeout=timeout)

    return Patient(request)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing a test does reaches the user's own files."""
    monkeypatch.setenv("DESK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> None:
    """Windows of earlier tests are gone before the next begins; else each test dresses them all again."""
    from PySide6.QtCore import QEvent

    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of the test's own, in English, light."""
    from desk.settings import Settings

    made = Settings(tmp_path / "settings.json")
    made["language"], made["theme"] = "en", "light"
    return made


@pytest.fixture
def desk(qapp: QApplication, settings: Settings) -> Iterator[Desk]:
    """A desk whose lane does everything at once, at 11:18 on 22 April 2026; its store is whatever the test puts there."""
    from desk.ui.app import make_desk
    from desk.ui.clock import Clock
    from desk.ui.work import InlineLane

    lane = InlineLane()
    made = make_desk(qapp, settings, lane, Clock(lambda: NOW))
    yield made
    made.setParent(None)
    made.deleteLater()
    lane.deleteLater()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Window:
    """The window with the Settings page only: pages of other rooms have their own tests."""
    return make_window(desk, qtbot)


def make_window(desk: Desk, qtbot: QtBot, **more: Any) -> Window:
    """A window that the test bot closes."""
    from desk.ui.pages import PAGES
    from desk.ui.window import Window

    pages = more.pop("pages", [row for row in PAGES if row.id == "settings"])
    made = Window(desk, pages)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., Any]:
    """Makes a widget and has it closed afterwards."""

    def made(kind: Callable[..., Any], *given: Any, **named: Any) -> Any:
        widget = kind(*given, **named)
        qtbot.addWidget(widget)
        return widget

    return made
