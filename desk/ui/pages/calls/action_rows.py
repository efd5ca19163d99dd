"""The page's actions as rows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.calls.page import CallsPage

KIND_ROWS = (
    ("question", mark("Call type: question"), "F5"), ("request", mark("Call type: request"), "F6"),
    ("fault", mark("Call type: fault"), "F7"), ("billing", mark("Call type: invoicing"), "F8"),
    ("training", mark("Call type: training"), "F9"),
)  # fmt: skip
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
        row("calls.discard", mark("Never charge"), mark("Mark the call misdialled or missed: it is never charged"), "phone-disconnect",
            "Ctrl+D", when=page.can_change, run=page.about.ask_discard),
        row("calls.back", mark("Back"), mark("Back to the call on the line"), "arrow-left", "Esc", when=page.can_go_back, run=page.go_back),
        quiet("calls.before", mark("The day before"), mark("Calls of the day before"), "caret-left", "Alt+Left", run=page.day.before.click),
        quiet("calls.after", mark("The day after"), mark("Calls of the day after"), "caret-right", "Alt+Right", run=page.day.after.click),
        *(quiet(f"calls.kind.{kind}", text, "", "phone-list", keys, when=page.can_change, run=_bound(page.about.set_kind, kind))
          for kind, text, keys in KIND_ROWS),
        *(quiet(f"calls.ticket.{at}", text, "", "link", f"Alt+{at}", when=_bound(page.about.has_open_ticket, at),
                run=_bound(page.about.attach_nth, at))
          for at, text in enumerate(TICKET_ROWS, 1)),
    ]  # fmt: skip


def _bound(verb: Callable[..., bool], value: object) -> Callable[[], bool]:
    return lambda: verb(value)
