"""Numbers that are pressed: shown first, then handed on; nothing but a number leaves the program."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices

from desk.ui import dial

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


@pytest.fixture
def opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    desk.profile = SimpleNamespace(country="IS", zone=desk.zone)
    made: list[str] = []

    def hand_on(url: QUrl) -> bool:
        made.append(url.toString())
        return len(made) == 1  # the second time no program takes it

    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(hand_on))
    return made


def test_a_number_is_shown_before_it_goes(desk: Desk, window: Window, opened: list[str]) -> None:
    asked = dial.dial(desk, "+3545550142", window)
    assert asked is not None
    assert asked.windowTitle() == "Dial 555 0142?"
    assert opened == []
    asked.buttons["dial"].click()
    assert opened == ["tel:+3545550142"]
    again = dial.dial(desk, "5550142", window)
    assert again is not None
    again.buttons["dial"].click()
    assert window.messages.text() == "No program on this computer dials numbers: set one up for tel: links."


def test_a_number_that_is_left_goes_nowhere(desk: Desk, window: Window, opened: list[str]) -> None:
    asked = dial.dial(desk, "+3545550142", window)
    assert asked is not None
    asked.reject()
    assert opened == []


@pytest.mark.parametrize("number", ["", "nobody", "javascript:alert(1)"])
def test_what_is_no_number_is_not_dialled(desk: Desk, window: Window, opened: list[str], number: str) -> None:
    assert dial.dial(desk, number, window) is None


def test_where_it_is_not_wanted_numbers_are_not_pressed(desk: Desk, window: Window, opened: list[str]) -> None:
    window.change_setting("phone_links", value=False)
    assert dial.dial(desk, "5550142", window) is None
    assert not dial.may_dial(desk)
