"""The window's copy of the profile follows whatever is taken or confirmed, here or elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desk.models import Ticket
from desk.services import desks, profile_edits
from desk.services.changes import Changed
from desk.services.profile.confirming import confirm
from desk.ui import profile_watch
from desk.ui.news import ELSEWHERE
from desk.ui.profile_watch import ProfileWatch
from tests import makers
from tests.services.promise_scene import Scene

if TYPE_CHECKING:
    import pytest

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


def test_what_another_desk_confirmed_is_no_assumption_here_any_more(desk: Desk, file_store: Store) -> None:
    by = makers.desk(file_store, "mystore")
    desk.store, desk.profile = file_store, desks.profile(file_store)
    watch, renewed = ProfileWatch(desk), list[bool]()
    watch.renewed.connect(lambda: renewed.append(True))
    confirm(file_store, code="ours.desk_hours", at=makers.NOW, by=by)
    assert "ours.desk_hours" in desk.profile.assumptions
    desk.news.changed.emit(Changed.of(("ticket", 1)), ELSEWHERE)
    assert renewed == []
    desk.news.changed.emit(Changed.of(("profile", 0)), ELSEWHERE)
    assert "ours.desk_hours" not in desk.profile.assumptions
    desk.news.changed.emit(Changed.of(("profile", 0)), None)
    assert renewed == [True]


def test_what_a_stopped_run_left_behind_follows_at_the_next_start(desk: Desk, file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene(file_store)
    for number in range(3):
        makers.ticket(file_store, scene.customer, number=2000 + number, profile_version=0)
    monkeypatch.setattr(profile_edits, "BATCH", 2)
    monkeypatch.setattr(profile_watch, "NEXT", 0)
    desk.store, desk.profile = file_store, desks.profile(file_store)
    watch = ProfileWatch(desk)
    desk.opened.emit()
    watch.look_behind()
    QApplication.processEvents()
    with file_store.read() as session:
        assert {row.profile_version for row in session.query(Ticket)} == {1}
