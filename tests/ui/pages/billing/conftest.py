"""The Billing page over a real store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from tests import makers
from tests.services import trade
from tests.ui.conftest import make_window
from tests.ui.pages.billing.scene import Sitting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


@pytest.fixture
def by(file_store: Store) -> int:
    return trade.desk(file_store)


@pytest.fixture
def begin(desk: Desk, file_store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, by: int) -> Any:
    """Opens the page over what the test has put into the store."""

    def opened(*, role: str = "administrator", language: str = "en", size: tuple[int, int] = (1440, 900)) -> Sitting:
        from desk.services import desks

        desk.store, desk.profile = file_store, desks.profile(file_store)
        desk.person = Person(by, "Anna", role)
        desk.speak(language)
        window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"billing", "settings"}])
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.open_page("billing")
        sitting = Sitting(desk, window, monkeypatch)
        sitting.page.unbilled.table.setFocus()
        return sitting

    return opened


@pytest.fixture
def cafe(file_store: Store, by: int) -> int:
    """A customer with three pieces of work in April, one of them free."""
    owner = trade.customer(file_store)
    trade.charge(file_store, owner, by, day=date(2026, 4, 2), units=2, text="Uutiskirje etusivulle")
    trade.charge(file_store, owner, by, day=date(2026, 4, 9), units=7)
    trade.covered(file_store, owner, by, day=date(2026, 4, 21))
    return owner


@pytest.fixture
def shop(file_store: Store, by: int) -> int:
    """Another customer, with two pieces of work, one held."""
    owner = trade.customer(file_store, name="Lapin Retkivaruste Oy")
    makers.contact(file_store, owner, "Tiina Ranta")
    trade.charge(file_store, owner, by, day=date(2026, 4, 7), units=4)
    return owner
