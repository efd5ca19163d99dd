"""The queue's actions as rows: word, hint, icon, key, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.ui.pages.queue.facts import FACTS, KEYS
from desk.ui.pages.queue.views import VIEWS
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.queue.page import QueuePage

FIELD_WORDS = {
    "owner_id": (mark("Owner"), mark("Give the tickets to somebody")), "kind": (mark("Kind"), mark("Change the kind")),
    "priority": (mark("Priority"), mark("Change the priority")), "cause": (mark("Cause"), mark("Change the cause")),
    "level": (mark("Level"), mark("Change the level")), "work": (mark("Work"), mark("Change the work")),
}


def action_rows(page: QueuePage) -> list[Action]:
    """Every action of the queue; those on tickets work for all rows chosen."""
    verbs, chosen = page.verbs, page.selection

    def row(
        name: str, text: str, hint: str, icon: str, keys: str, run: Callable[[], object], when: Callable[[], bool] = page.selection.exists,
    ) -> Action:
        return Action(f"queue.{name}", text, hint, icon, keys, run=run, when=when, menu="ticket", page="queue")

    return [
        row("new", mark("New ticket"), mark("Open a new ticket"), "new", "Ctrl+N", page.new_ticket, page.is_ready),
        row("find", mark("Search tickets"), mark("Search by number and words"), "search", "/", page.begin_search, page.is_ready),
        row("take", mark("Take"), mark("Make the tickets mine"), "take", "A", verbs.take),
        row("reply", mark("Reply"), mark("Write to the customer"), "reply", "R", lambda: page.write("reply")),
        row("note", mark("Note"), mark("Write a note only the desk sees"), "note", "N", lambda: page.write("note")),
        row("wait", mark("Wait"), mark("Wait for the customer; the clock stands still"), "wait", "W", verbs.wait, chosen.can_wait),
        row("resume", mark("Set going"),
            mark("The customer answered: the clock runs again"), "hours", "Shift+W", verbs.resume, chosen.can_resume),
        row("escalate", mark("Escalate"),
            mark("Lift to the next level, then to management"), "escalate", "E", verbs.escalate, chosen.has_open),
        row("plan", mark("Plan"), mark("Agree on a date with the customer"), "plan", "P", page.plan, chosen.has_open),
        row("estimate", mark("Estimate"), mark("Record an estimate and whether the customer was told"), "estimate", "Q", page.estimate),
        row("resolve", mark("Resolve"), mark("Mark as resolved; once more takes it up again"), "resolve", "D", verbs.resolve_or_reopen),
        row("reopen", mark("Reopen"), mark("Take resolved tickets up again"), "undo", "Shift+D", verbs.reopen, chosen.has_ended),
        *(
            row(f"change_{field}", *FIELD_WORDS[field], "note", KEYS[field], lambda field=field: page.change(field))  # type: ignore[misc]
            for field, *_ in FACTS if field in KEYS
        ),
        *(_view(page, view.id, view.text, view.icon, view.key) for view in VIEWS),
    ]  # fmt: skip


def _view(page: QueuePage, view_id: str, text: str, icon: str, key: str) -> Action:
    return Action(f"queue.view.{view_id}", text, mark("Show this view of the queue"), icon, key, run=lambda: page.show_view(view_id),
                  when=page.is_ready, page="queue", checked=lambda: page.view == view_id)  # fmt: skip
