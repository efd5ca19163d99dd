"""What can be done on the Courses page, a row each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.ui.due_lists import show_training_due
from desk.ui.pages.courses import session_rows
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.pages.courses.page import CoursesPage

BOOKERS = frozenset({"agent", "trainer", "office", "manager", "administrator"})


def rows_of(page: CoursesPage) -> list[Action]:
    """Find, walk, schedule, book, tick, print, change, cancel."""
    row, verbs = partial(Action, menu="edit", page=page.id, who=BOOKERS), page.verbs

    def one() -> bool:
        session = page.session()
        return session is not None and session.card.status != "cancelled"

    def any_one() -> bool:
        return page.session() is not None

    def booked() -> bool:
        return one() and page.pane.people.chosen() is not None and not page.pane.is_busy() and not page.bottom.form_is_open()

    def ticking() -> bool:
        return one() and page.pane.is_ticking()

    def linked() -> bool:
        session = page.session()
        return session is not None and bool(session.link)

    return [
        *_ways(page),
        *session_rows.rows_of(page),
        row("courses.new", mark("New session"), mark("Schedule a session"), "new", "Ctrl+N", run=page.bottom.begin),
        row("courses.book", mark("Book"), mark("Book a site on this session"), "take", "B", when=one, run=page.bottom.begin_booking),
        row("courses.attendance", mark("Attendance"), mark("Tick off who came"), "attendance", "T", when=one, run=page.bottom.tick_off),
        row("courses.record", mark("History"), mark("Show what became of each booking, when and by whom"), "hours", "R", when=any_one,
            run=page.bottom.show_record),
        row("courses.sheet", mark("Sheet"), mark("Print the attendance sheet"), "print", "Ctrl+P", when=one, run=verbs.print_sheet),
        row("courses.certificates", mark("Certificates"), mark("Print a certificate for each who came"), "graduation-cap", "Ctrl+Shift+P",
            when=one, run=verbs.print_certificates),
        row("courses.calendar", mark("Calendar file"), mark("Save the session as a calendar file"), "calendar-file",
            when=one, run=verbs.save_calendar),
        row("courses.link", mark("Copy link"), mark("Copy the link for those who join remotely"), "link", when=linked, run=verbs.copy_link),
        row("courses.cancel_booking", mark("Cancel booking"), mark("Cancel the booking of this site"), "close", "Del",
            when=booked, run=verbs.cancel_chosen),
        row("courses.move_booking", mark("Move booking"), mark("Move the booking of this site to another session"), "caret-right", "M",
            when=booked, run=verbs.move_chosen),
        row("courses.absent", mark("The rest did not come"), mark("Mark everybody who is not ticked as not having come"), "close",
            "Shift+T", when=ticking, run=verbs.absent),
        row("courses.present", mark("All came"), mark("Tick everybody of whom nothing is said yet as having come"), "check",
            "A", when=ticking, run=verbs.present),
        row("courses.change", mark("Change session"), mark("Change day, place, trainer or seats"), "pencil-simple", "E",
            when=one, run=page.bottom.change),
        row("courses.cancel", mark("Cancel session"), mark("Cancel this session and its bookings"), "trash",
            when=one, run=page.session_verbs.cancel_chosen),
    ]  # fmt: skip


def _ways(page: CoursesPage) -> list[Action]:
    """From one session to another."""
    row = partial(Action, menu="edit", page=page.id)

    def trains() -> bool:
        profile = page.desk.profile
        return profile is not None and profile.promises.training_months is not None

    return [
        row("courses.find", mark("Find"), mark("Find a session"), "search", "/", run=page.head.finder.setFocus),
        row("courses.open", mark("Next open session"), mark("Go to the next session that has a seat left"), "courses", "O",
            run=page.overview.choose_open),
        row("courses.before", mark("Session before"), mark("Go to the session before"), "caret-up", "K",
            run=lambda: page.overview.step(-1)),
        row("courses.training", mark("Training due"), mark("See who is to be trained, and book them"), "graduation-cap", "U",
            when=trains, run=lambda: show_training_due(page.desk, page.window())),
        row("courses.after", mark("Session after"), mark("Go to the session after"), "caret-down", "J", run=lambda: page.overview.step(1)),
    ]  # fmt: skip
