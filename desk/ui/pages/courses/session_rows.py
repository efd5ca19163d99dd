"""What can be done with sessions and their views on the Courses page, a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.courses.page import CoursesPage


def rows_of(page: CoursesPage) -> list[Action]:
    """Month or list, one's own, whom to tell, go ahead, the courses and rooms themselves."""
    row = partial(Action, menu="edit", page=page.id)
    return [
        row("courses.view", mark("Agenda or month"), mark("Show the sessions of the month as a list, or as a month"), "list", "V",
            run=page.overview.turn_view),
        row("courses.mine", mark("My sessions"), mark("Show the sessions you give, or everybody's"), "trainer", "Y",
            run=page.overview.turn_mine),
        row("courses.tell", mark("Whom to tell"), mark("Show whom to tell of sessions cancelled or moved"), "megaphone", "W",
            run=page.bottom.open_tell),
        row("courses.go_ahead", mark("Goes ahead"), mark("Hold this session though few are booked"), "check", "G", when=page.decides,
            run=page.session_verbs.go_ahead_chosen),
        row("courses.month_before", mark("The month before"), mark("Show the month before"), "caret-left", "Shift+K",
            run=lambda: page.overview.turn(-1)),
        row("courses.month_after", mark("The month after"), mark("Show the month after"), "caret-right", "Shift+J",
            run=lambda: page.overview.turn(1)),
        row("courses.today", mark("Today"), mark("Show this month"), "plan", "H", run=lambda: page.overview.turn(0)),
        row("courses.types", mark("Courses and rooms"), mark("Change the courses the desk gives, and its rooms"), "settings",
            run=lambda: page.desk.open("settings", section="courses")),
    ]  # fmt: skip
