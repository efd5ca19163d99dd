"""The panes of the Courses page that most days nobody opens, a maker each: made, filled and joined to the page when first asked for.

What they ask for is joined last: as they are filled they say nothing yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.pages.courses.session_form import SessionForm  # the largest: its code comes with the page's, off the window's thread
from desk.ui.parts.late import take_in

if TYPE_CHECKING:
    from desk.ui.pages.courses.agenda import Agenda
    from desk.ui.pages.courses.attendance import Attendance
    from desk.ui.pages.courses.page import CoursesPage
    from desk.ui.pages.courses.record import Record
    from desk.ui.pages.courses.series_plan import SeriesPlan
    from desk.ui.pages.courses.tell_pane import TellPane


def session_form(page: CoursesPage) -> SessionForm:
    """The form that schedules or changes a session, with what can be chosen from if that was read already."""
    made = take_in(page.below, SessionForm(page.desk), page.desk)
    made.retranslate()
    if page.choices is not None:
        made.offer(*page.choices)
    made.sent.connect(page.session_verbs.save)
    made.left.connect(page.bottom.leave_form)
    made.planned.connect(page.session_verbs.plan)
    return made


def telling(page: CoursesPage) -> TellPane:
    """Whom to tell, as it was read last."""
    from desk.ui.pages.courses.tell_pane import TellPane

    made = take_in(page.below, TellPane(page.desk), page.desk)
    made.retranslate()
    made.show_rows(page.bottom.to_tell)
    made.ticked.connect(page.session_verbs.tell)
    made.left.connect(page.bottom.leave_tell)
    return made


def agenda(page: CoursesPage) -> Agenda:
    """The month as a list, its columns as they were left."""
    from desk.ui.pages.courses.agenda import Agenda

    made = take_in(page.above, Agenda(page.desk), page.desk)
    made.retranslate()
    if page.memory is not None:
        page.memory.keep_table("courses.agenda", made.table)
    made.show_sessions(page.overview.of_month(), page.chosen)
    made.picked.connect(page.pick)
    made.opened.connect(lambda _id: page.bottom.tick_off())
    return made


def series_plan(page: CoursesPage) -> SeriesPlan:
    """The dates of a series while it is being written."""
    from desk.ui.pages.courses.series_plan import SeriesPlan

    made = take_in(page.above, SeriesPlan(page.desk), page.desk)
    made.retranslate()
    return made


def attendance(page: CoursesPage) -> Attendance:
    """Who came to the session shown."""
    from desk.ui.pages.courses.attendance import Attendance

    pane, verbs = page.pane, page.verbs
    made = take_in(pane.middle, Attendance(page.desk), page.desk)
    made.retranslate()
    if pane.session is not None:
        made.show_session(pane.session)
    made.ticked.connect(verbs.tick)
    made.named.connect(verbs.rename)
    made.present.connect(verbs.present)
    made.absent.connect(verbs.absent)
    made.left.connect(page.bottom.tick_off)
    return made


def record(page: CoursesPage) -> Record:
    """What became of the bookings of the session shown."""
    from desk.ui.pages.courses.record import Record

    pane = page.pane
    made = take_in(pane.middle, Record(page.desk), page.desk)
    made.retranslate()
    if pane.session is not None:
        made.begin(pane.session.card.id, pane.session.currency)
    made.left.connect(page.bottom.leave_record)
    return made
