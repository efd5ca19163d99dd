"""The page's actions as rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.ui.pages.calls.after_rows import after_rows, charge_rows
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.calls.page import CallsPage

TYPES = 12
TYPE_KEYS = ("F5", "F6", "F7", "F8", "F9")
VIEW_ROWS = (
    ("list", mark("List"), mark("The calls of the day as a list"), "Shift+F5"),
    ("line", mark("Line"), mark("The day as a line, with its gaps"), "Shift+F6"),
    ("week", mark("Week"), mark("The week, day by day"), "Shift+F7"),
    ("month", mark("Month"), mark("The timesheet of the month"), "Shift+F8"),
    ("packs", mark("Packs"), mark("The phone packs of all customers"), "Shift+F9"),
    ("record", mark("History"), mark("Who changed what of this call"), "Ctrl+Shift+R"),
)
TICKET_ROWS = (
    mark("Attach to the 1st open ticket"), mark("Attach to the 2nd open ticket"), mark("Attach to the 3rd open ticket"),
    mark("Attach to the 4th open ticket"), mark("Attach to the 5th open ticket"), mark("Attach to the 6th open ticket"),
    mark("Attach to the 7th open ticket"), mark("Attach to the 8th open ticket"), mark("Attach to the 9th open ticket"),
)  # fmt: skip


def action_rows(page: CallsPage) -> list[Action]:
    """Find a caller, make a ticket, attach one, say the type, enter afterwards, move through days."""
    row = partial(Action, page=page.id, menu="call")
    quiet = partial(Action, page=page.id)
    return [
        row("calls.find", mark("Another caller"), mark("Say who is calling"), "take", "/", run=page.focus_caller),
        row("calls.new_ticket", mark("New ticket"), mark("Make a ticket of this call"), "new", "Ctrl+N", when=page.can_change,
            run=page.about.begin_ticket),
        row("calls.open_ticket", mark("Open the ticket"), mark("Open the call's ticket in the queue"), "open", "Ctrl+T",
            when=page.about.has_ticket, run=page.about.open_ticket),
        row("calls.late", mark("Enter afterwards"), mark("Enter a call after the fact"), "pencil-simple", "Ctrl+L",
            run=page.day.begin_late),
        *after_rows(page),
        *charge_rows(page),
        row("calls.back", mark("Back"), mark("Back to the call on the line"), "arrow-left", "Esc", when=page.can_go_back, run=page.go_back),
        quiet("calls.before", mark("The day before"), mark("Calls of the day before"), "caret-left", "Alt+Left", run=page.day.before.click),
        quiet("calls.after", mark("The day after"), mark("Calls of the day after"), "caret-right", "Alt+Right", run=page.day.after.click),
        *(quiet(f"calls.type.{at}", mark("Call type"), "", "phone-list", TYPE_KEYS[at - 1] if at <= len(TYPE_KEYS) else "",
                when=_bound(page.types.has, at), run=_bound(page.types.choose_nth, at))
          for at in range(1, TYPES + 1)),
        *(quiet(f"calls.view.{view}", text, hint, "", keys, run=partial(page.below.show, view), checked=partial(_shows, page, view))
          for view, text, hint, keys in VIEW_ROWS),
        quiet("calls.csv", mark("Save the timesheet"), mark("Save the timesheet as CSV"), "save-pdf", "Ctrl+Shift+S",
              when=page.sheet.is_there, run=page.sheet.export),
        quiet("calls.print", mark("Print the timesheet"), mark("Print the timesheet, or save it as a PDF"), "print", "Ctrl+P",
              when=page.sheet.is_there, run=page.sheet.print_it),
        *(quiet(f"calls.ticket.{at}", text, "", "link", f"Alt+{at}", when=_bound(page.about.has_open_ticket, at),
                run=_bound(page.about.attach_nth, at))
          for at, text in enumerate(TICKET_ROWS, 1)),
    ]  # fmt: skip


def _shows(page: CallsPage, view: str) -> bool:
    return bool(page.below.shown == view)


def _bound(verb: Callable[..., bool], value: object) -> Callable[[], bool]:
    return lambda: verb(value)
