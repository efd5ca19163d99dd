"""One action of the queue as a row."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.queue.page import QueuePage


def row(
    page: QueuePage, name: str, text: str, hint: str, icon: str, keys: str, run: Callable[[], object],
    when: Callable[[], bool] | None = None,
) -> Action:  # fmt: skip
    """One action on the tickets chosen; where nothing else is said it needs one, and waits for the ticket that was asked for."""
    deed = run if when == page.is_ready else partial(page.coming.once_shown, run)
    return Action(f"queue.{name}", text, hint, icon, keys, run=deed, when=when or page.selection.exists, menu="ticket", page="queue")
