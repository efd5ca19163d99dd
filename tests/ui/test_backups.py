"""Backups in the window: made each day by themselves, listed, and one restored after what will change was said."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Trouble
from desk.services import desks
from desk.services.copies import daily, places
from desk.ui.backup_watch import show_copies
from desk.ui.desk_context import Person
from desk.ui.dialogs.ask import Ask
from desk.ui.dialogs.copies import Copies
from desk.ui.start import Start
from tests import makers
from tests.ui.conftest import NOW, make_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


@pytest.fixture
def window(desk: Desk, file_store: Store, qtbot: QtBot) -> Window:
    by = makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    desk.store, desk.profile = file_store, desks.profile(file_store)
    desk.person = Person(by, "Anna Dæmi", "administrator")
    made = make_window(desk, qtbot)
    Start(made, str(file_store.path))
    made.resize(1280, 720)
    made.show()
    return made


def path_of(store: Store) -> Path:
    return Path(str(store.path))


def opened(window: Window, kind: type[Any]) -> Any:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()][-1]


def names(store: Store) -> list[str]:
    from sqlalchemy import text

    with store.read() as session:
        return [row[0] for row in session.execute(text("SELECT name FROM customer ORDER BY id"))]


def test_the_days_backup_is_made_once_and_again_on_a_new_day(window: Window, file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        window.watches.backups.look()
    assert [path.name for path in places.days_kept(path_of(file_store)).values()] == ["desk-2026-04-22.sqlite"]
    monkeypatch.setattr(window.desk, "now", lambda: NOW + timedelta(days=1))
    window.watches.backups.look()
    assert len(places.days_kept(path_of(file_store))) == 2


def test_a_backup_that_cannot_be_made_is_said_once_and_tried_again(window: Window, file_store: Store) -> None:
    own = places.folder_of(path_of(file_store))
    own.write_text("in the way")
    said: list[Any] = []
    window.desk.said.connect(said.append)
    for _ in range(3):
        window.watches.backups.look()
    assert [message.text.partition(":")[0] for message in said] == ["Today's backup could not be made"]
    own.unlink()
    window.watches.backups.look()
    assert own.is_dir()


def test_a_backup_is_chosen_compared_and_restored_in_the_window(window: Window, file_store: Store) -> None:
    daily.back_up_day(path_of(file_store), now=NOW)
    makers.customer(file_store, "Bakarí")
    anew: list[bool] = []
    window.desk.opened.connect(lambda: anew.append(True))
    window.desk.registry.refresh()
    window.desk.registry.qaction("desk.backups").trigger()
    dialog = opened(window, Copies)
    assert dialog.model.rowCount() == 1
    dialog.do.click()
    question = opened(window, Ask)
    assert "Customers 1" in question.accessibleDescription()
    assert question.buttons["leave"].isDefault()
    question.buttons["restore"].click()
    assert names(file_store) == ["Kaffi Lóa"]
    assert anew
    assert "is restored. What stood before is kept in desk-" in window.messages.text()
    show_copies(window)
    assert opened(window, Copies).model.rowCount() == 2


def test_leaving_everything_as_it_is_changes_nothing(window: Window, file_store: Store) -> None:
    daily.back_up_day(path_of(file_store), now=NOW)
    makers.customer(file_store, "Bakarí")
    show_copies(window)
    opened(window, Copies).do.click()
    opened(window, Ask).buttons["leave"].click()
    assert names(file_store) == ["Kaffi Lóa", "Bakarí"]


def test_a_file_that_is_no_backup_is_said_in_a_sentence(window: Window, file_store: Store, tmp_path: Path) -> None:
    (tmp_path / "letter.sqlite").write_text("Dear customer, " * 100)
    show_copies(window)
    opened(window, Copies).ask_about(str(tmp_path / "letter.sqlite"), "letter.sqlite")
    assert "is not a copy of a desk" in window.messages.text()


def test_a_desk_without_a_backup_says_so(window: Window) -> None:
    show_copies(window)
    dialog = opened(window, Copies)
    assert dialog.none.isVisible()
    assert not dialog.do.isEnabled()


def test_a_damaged_desk_is_offered_its_backups_and_opens_from_one(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    place = path_of(file_store)
    daily.back_up_day(place, now=NOW)
    file_store.close()
    place.write_bytes(b"\x55" * 40_000)
    made = make_window(desk, qtbot)
    start = Start(made, str(place))
    made.show()
    start.open(str(place))
    assert not hasattr(desk.store, "path")
    assert made.messages.action_button().text() == "Backups…"
    made.messages.action_button().click()
    opened(made, Copies).do.click()
    question = opened(made, Ask)
    assert "cannot be read" in question.accessibleDescription()
    question.buttons["restore"].click()
    assert names(desk.store) == ["Kaffi Lóa"]
    desk.store.close()


def test_trouble_while_restoring_is_said_and_the_desk_stays(window: Window, file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk.services.copies import restore

    daily.back_up_day(path_of(file_store), now=NOW)

    def fails(*_given: Any, **_more: Any) -> None:
        raise Trouble("The disk with the database is full. Nothing was changed; free some space, then try again.")

    monkeypatch.setattr(restore, "restore", fails)
    show_copies(window)
    opened(window, Copies).do.click()
    opened(window, Ask).buttons["restore"].click()
    assert "disk with the database is full" in window.messages.text()
