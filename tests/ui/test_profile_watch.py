"""The window's copy of the profile follows whatever is taken or confirmed, here or elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services import desks
from desk.services.changes import Changed
from desk.services.profile.confirming import confirm
from desk.ui.news import ELSEWHERE
from desk.ui.profile_watch import ProfileWatch
from tests import makers

if TYPE_CHECKING:
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
