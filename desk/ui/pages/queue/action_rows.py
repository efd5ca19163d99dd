"""The queue's actions as rows: word, hint, icon, key, when. A room's rows are one function, named in `ROOMS`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.ui.actions import Action
from desk.ui.pages.queue.action_row import row
from desk.ui.pages.queue.answer_rows import answer_rows
from desk.ui.pages.queue.facts import FACTS, KEYS
from desk.ui.pages.queue.record_rows import record_rows
from desk.ui.pages.queue.views import VIEWS
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.queue.page import QueuePage

FIELD_WORDS = {
    "owner_id": (mark("Owner"), mark("Give the tickets to somebody")), "kind": (mark("Kind"), mark("Change the kind")),
    "priority": (mark("Priority"), mark("Change the priority")), "cause": (mark("Cause"), mark("Change the cause")),
    "level": (mark("Level"), mark("Change the level")), "work": (mark("Work"), mark("Change the work")),
    "contact_id": (mark("Contact"), mark("Change the contact")), "site_id": (mark("Site"), mark("Change the site")),
    "team": (mark("Team"), mark("Give the ticket to another team")), "channel": (mark("Channel"), mark("Change the channel")),
}


def action_rows(page: QueuePage) -> list[Action]:
    """Every action of the queue; those on tickets work for all rows chosen."""
    return [action for room in ROOMS for action in room(page)]


def _deeds(page: QueuePage) -> list[Action]:
    verbs, chosen, asked, looked = page.verbs, page.selection, page.popovers, page.choosing
    return [
        row(page, "new", mark("New ticket"), mark("Open a new ticket"), "new", "Ctrl+N", page.new_ticket, page.is_ready),
        row(page, "find", mark("Search tickets"), mark("Search by number and words"), "search", "/", looked.begin_search, page.is_ready),
        row(page, "take", mark("Take"), mark("Make the tickets mine"), "take", "A", verbs.take),
        row(page, "reply", mark("Reply"), mark("Write to the customer"), "reply", "R", lambda: page.write("reply")),
        row(page, "note", mark("Note"), mark("Write a note only the desk sees"), "note", "N", lambda: page.write("note")),
        row(page, "wait", mark("Wait"), mark("Wait for the customer; the clock stands still"), "wait", "W", verbs.wait, chosen.can_wait),
        row(page, "resume", mark("Set going"),
            mark("The customer answered: the clock runs again"), "hours", "Shift+W", verbs.resume, chosen.can_resume),
        row(page, "escalate", mark("Escalate"),
            mark("Lift to the next level, then to management"), "escalate", "E", page.care.escalate, chosen.has_open),
        row(page, "lower", mark("One step down"),
            mark("Let down from management, or to the level below"), "caret-down", "Shift+E", page.care.lower, chosen.has_open),
        row(page, "plan", mark("Plan"), mark("Agree on a date with the customer"), "plan", "P", asked.plan, chosen.has_open),
        row(page, "estimate", mark("Estimate"), mark("Write an estimate, send it, record the answer"), "estimate", "Q",
            asked.estimate),
        row(page, "time", mark("Time work"), mark("Time work on the ticket without a call; the live call is parked"), "hours", "Shift+T",
            lambda: page.desk.calls.work_on(chosen.ids()[0]), chosen.is_one),
        row(page, "history", mark("Promise history"), mark("What was promised when, and why it moved"), "hours", "Ctrl+H",
            asked.history),
        row(page, "resolve", mark("Resolve"), mark("Mark as resolved; once more takes it up again"), "resolve", "D",
            verbs.resolve_or_reopen),
        row(page, "reopen", mark("Reopen"), mark("Take resolved tickets up again"), "undo", "Shift+D", verbs.reopen, chosen.has_ended),
    ]  # fmt: skip


def _facts(page: QueuePage) -> list[Action]:
    def change(field: str) -> Action:
        return row(page, f"change_{field}", *FIELD_WORDS[field], "note", KEYS[field], lambda: page.change(field))

    return [change(field) for field, *_ in FACTS if field in KEYS]


def _views(page: QueuePage) -> list[Action]:
    return [_view(page, view.id, view.text, view.icon, view.key) for view in VIEWS]


def _view(page: QueuePage, view_id: str, text: str, icon: str, key: str) -> Action:
    return Action(f"queue.view.{view_id}", text, mark("Show this view of the queue"), icon, key, run=lambda: page.show_view(view_id),
                  when=page.is_ready, page="queue", checked=lambda: page.view == view_id)  # fmt: skip


def _filters(page: QueuePage) -> list[Action]:
    narrowed = page.filtering

    def is_saved() -> bool:
        return narrowed.saved is not None

    def is_narrowed() -> bool:
        return page.is_ready() and (bool(narrowed.conditions) or is_saved())

    return [
        row(page, "filter.add", mark("Filter"), mark("Narrow the view by a condition"), "filter", "F", narrowed.add, page.is_ready),
        row(page, "filter.save", mark("Save filter"), mark("Save what is shown into the filter"), "filter", "",
            narrowed.files.save, is_saved),
        row(page, "filter.save_as", mark("Save as filter…"), mark("Save what is shown as a filter with a name"), "filter", "Shift+F",
            narrowed.files.save_as, page.is_ready),
        row(page, "filter.rename", mark("Rename filter"), mark("Give the filter another name, or share it"), "note", "",
            narrowed.files.rename, is_saved),
        row(page, "filter.delete", mark("Delete filter"), mark("Delete the saved filter"), "close", "", narrowed.files.delete, is_saved),
        row(page, "filter.clear", mark("Clear filter"), mark("Take every condition away"), "close", "Ctrl+Shift+F",
            narrowed.clear, is_narrowed),
        row(page, "columns", mark("Columns"), mark("Choose the columns and their order"), "columns", "Ctrl+Shift+C",
            page.middle.columns_wanted.emit, page.is_ready),
        row(page, "print", mark("Print…"), mark("Print the ticket, or save it as a PDF"), "print", "Ctrl+P", page.popovers.print_ticket),
        row(page, "export", mark("Export as CSV…"), mark("Write the view as it is shown into a CSV file"), "export", "Ctrl+Shift+E",
            page.popovers.export, page.is_ready),
    ]  # fmt: skip


ROOMS: Final[tuple[Callable[[QueuePage], list[Action]], ...]] = (_deeds, answer_rows, record_rows, _facts, _views, _filters)
