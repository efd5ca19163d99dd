"""What can be done on the roster's tab, a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.rules.roles import MANAGE
from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.reports.duty import DutyTab


def rows_of(tab: DutyTab) -> list[Action]:
    """Plan, change hands, note who is away, take it outside the window."""
    row, verbs = partial(Action, menu="edit", page="reports"), tab.verbs

    def duty() -> bool:
        return tab.is_open() and tab.chosen_duty() is not None

    def own() -> bool:
        chosen = tab.chosen_duty()
        return tab.is_open() and chosen is not None and chosen.person_id == tab.desk.person.id

    return [
        *_ways(tab),
        row("duty.turns", mark("By turns"), mark("Make duties by turns, for weeks ahead"), "arrows-clockwise", "Shift+T", who=MANAGE,
            when=tab.is_open, run=verbs.turns),
        row("duty.shift", mark("Single duty"), mark("Put one person on duty for some hours"), "new", "Shift+N", who=MANAGE,
            when=tab.is_open, run=verbs.shift),
        row("duty.away", mark("Somebody is away"), mark("Note who is away, from when to when, and who stands in"), "calendar-file",
            "Shift+A", when=tab.is_open, run=verbs.away),
        row("duty.hand", mark("Hand over"), mark("Give this duty, or a part of it, to a colleague"), "caret-right", "Shift+H", who=MANAGE,
            when=duty, run=verbs.hand),
        row("duty.swap", mark("Swap"), mark("Swap this duty with another's"), "undo", "Shift+S", who=MANAGE, when=duty, run=verbs.swap),
        row("duty.offer", mark("Offer"), mark("Offer one's own duty to a colleague, or to whoever takes it"), "megaphone", "Shift+O",
            when=own, run=verbs.offer),
        row("duty.remove", mark("Take out"), mark("Take this duty out of the roster"), "trash", who=MANAGE, when=duty, run=verbs.remove),
        row("duty.record", mark("History"), mark("Show what changed in the roster, when and by whom"), "hours", "Shift+R", when=tab.is_open,
            run=tab.show_record),
        row("duty.calendar", mark("Calendar file"), mark("Save one's own duties as a calendar file"), "calendar-file", "",
            when=tab.is_open, run=verbs.save_calendar),
        row("duty.print", mark("Print"), mark("Show the month as paper, to print or save"), "print", "Shift+P", when=tab.is_open,
            run=verbs.print_month),
    ]  # fmt: skip


def _ways(tab: DutyTab) -> list[Action]:
    """Through time, and what of an absence can be done."""
    row = partial(Action, menu="edit", page="reports")

    def absence() -> bool:
        return tab.is_open() and tab.may_change_absence()

    def back() -> None:
        chosen = tab.chosen_absence()
        if chosen is not None:
            tab.verbs.come_back(chosen)

    return [
        Action("duty.open", mark("On duty"), mark("Show who is on duty and who is away"), "calls", menu="go",
               run=lambda: tab.desk.open("reports", tab="duty")),
        row("duty.view", mark("Month or week"), mark("Show the roster by month, or by week"), "calendar-blank", "Shift+W", when=tab.is_open,
            run=tab.turn_view),
        row("duty.today", mark("Go to today"), mark("Show the time around today"), "hours", "Shift+D", when=tab.is_open,
            run=lambda: tab.turn(0)),
        row("duty.change_away", mark("Change absence"), mark("Change this absence"), "pencil-simple", "Shift+E", when=absence,
            run=tab.verbs.change_away),
        row("duty.back", mark("Is back"), mark("This person is back at work, now"), "check", "Shift+B", when=absence, run=back),
    ]  # fmt: skip
