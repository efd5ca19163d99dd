"""The action by which a page asks who changed the thing at hand: the record of changes opens on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from desk.rules.roles import MANAGE
from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.desk_context import Desk


def who_changed(desk: Desk, about: str, about_id: Callable[[], int | None], **more: Any) -> Action:
    """The row that asks who changed the thing at hand: `who_changed(desk, "ticket", lambda: page.current_id())`."""
    return Action(
        f"{about}.who_changed", mark("Who changed this"), mark("See who changed this, when, and what stood before"), "search",
        who=MANAGE, run=partial(_ask, desk, about, about_id), **more,
    )  # fmt: skip


def _ask(desk: Desk, about: str, about_id: Callable[[], int | None]) -> None:
    number = about_id()
    if number is not None:
        desk.open("reports", tab="record", about=about, about_id=number)
