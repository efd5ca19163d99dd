"""The actions on a call that is there, and on its charge."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.calls.page import CallsPage


def after_rows(page: CallsPage) -> list[Action]:
    """Called back, missed, set aside, times mended, merged, split."""
    row, after = partial(Action, page=page.id, menu="call"), page.after
    return [
        row("calls.callback", mark("Call back"), mark("Promise the caller a call back"), "last-caller", "Ctrl+B",
            when=after.can_ask_callback, run=after.ask_callback),
        row("calls.called_back", mark("Called back"), mark("The caller was called back"), "called-out", "Ctrl+Shift+B",
            when=after.can_call_back, run=after.called_back),
        row("calls.missed", mark("Missed"), mark("Mark the call missed: it is never charged"), "phone-disconnect", "Ctrl+Shift+D",
            when=after.can_miss, run=after.missed),
        row("calls.discard", mark("Never charge"), mark("Set the call aside with a reason: it is never charged"), "phone-disconnect",
            "Ctrl+D", when=page.can_change, run=after.ask_discard),
        row("calls.times", mark("Mend the times"), mark("Say when the call began and how long it took"), "hours", "Ctrl+I",
            when=after.ended, run=after.ask_times),
        row("calls.merge", mark("Merge"), mark("Merge two calls of one conversation"), "merge", "Ctrl+M", when=after.ended,
            run=after.ask_merge),
        row("calls.split", mark("Split"), mark("Split the call in two"), "link", "Ctrl+J", when=after.ended, run=after.ask_split),
    ]  # fmt: skip


def charge_rows(page: CallsPage) -> list[Action]:
    """Released, given away, approved, priced anew."""
    row, charges = partial(Action, page=page.id, menu="call"), page.charges
    return [
        row("calls.release", mark("Release"), mark("Release the held charge, with a reason"), "release", "Ctrl+R",
            when=charges.can_release, run=charges.ask_release),
        row("calls.goodwill", mark("Goodwill"), mark("Give the call away, with a reason"), "resolve", "Ctrl+G", when=charges.can_give,
            run=charges.ask_goodwill),
        row("calls.charge_again", mark("Charge it after all"), mark("Charge what was given away after all"), "undo",
            when=charges.can_charge_again, run=charges.charge_again),
        row("calls.approve", mark("Approve"), mark("Approve the charge: no later price or rule moves it"), "check-square", "Ctrl+Shift+A",
            when=charges.can_approve, run=charges.approve),
        row("calls.take_back", mark("Take approval back"), mark("Open the approved charge again"), "undo", when=charges.can_take_back,
            run=charges.take_back),
        row("calls.approve_day", mark("Approve the day"), mark("Approve all my charges of the day shown"), "check-square",
            run=charges.approve_day),
        row("calls.approve_customer", mark("Approve the customer's month"), mark("Approve all charges of this customer in the month"),
            "check-square", when=charges.has_customer, run=charges.approve_customer),
        row("calls.reprice", mark("Price anew"), mark("Price everything anew that is not approved"), "arrows-clockwise",
            run=charges.reprice),
    ]  # fmt: skip
