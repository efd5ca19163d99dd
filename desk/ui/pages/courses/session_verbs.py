"""What the Courses page writes of sessions: scheduled, as a series, changed, decided on, cancelled, and who was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.dialogs.ask import ask
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.pages.courses.page import CoursesPage
    from desk.ui.pages.courses.session_form import Wanted


class SessionVerbs:
    """The writes of one page that concern its sessions."""

    def __init__(self, page: CoursesPage) -> None:
        self._page, self._desk = page, page.desk

    def _write(
        self, verb: str, done: Callable[[Changed], None] | None = None, failed: Callable[[Told], None] | None = None, **what: Any
    ) -> None:
        courses, store, at, by = self._desk.services.courses, self._desk.store, self._desk.now(), self._desk.person.id
        self._desk.lane.write(lambda: getattr(courses, verb)(store, at=at, by=by, **what), done, failed)

    def save(self, wanted: Wanted) -> None:
        """Schedules a session or a series, or changes one or all that follow."""
        form = self._page.form
        if wanted.rule is not None:
            terms = self._desk.services.courses.SessionTerms(**wanted.terms)
            self._write(
                "add_series", self._series, form.refuse, op_key=wanted.op_key, course_id=wanted.course_id, rule=wanted.rule, terms=terms,
                without=self._page.plan.without(),
            )  # fmt: skip
            return
        fields = {"starts_at": wanted.starts_at, "minutes": wanted.minutes, **wanted.terms}
        if wanted.session_id is None:
            self._write("add_session", self._scheduled, form.refuse, op_key=wanted.op_key, course_id=wanted.course_id, **fields)
        else:
            self._write(
                "change_session", self._changed, form.refuse, session_id=wanted.session_id, version=wanted.version, scope=wanted.scope,
                **fields,
            )  # fmt: skip

    def _scheduled(self, changed: Changed) -> None:
        self._page.form.done()
        self._page.bottom.leave_form()
        self._page.choose(int(changed.result))

    def _series(self, changed: Changed) -> None:
        self._page.form.done()
        self._page.bottom.leave_form()
        self._page.choose(int(changed.result[0]))
        n = len(changed.result)
        self._desk.say("done", self._desk.words.many("{n} session is scheduled.", "{n} sessions are scheduled.", n))

    def _changed(self, _changed: Changed) -> None:
        self._page.form.done()
        self._page.bottom.leave_form()

    def plan(self) -> None:
        """Every date of the series that is being written."""
        page, courses, store = self._page, self._desk.services.courses, self._desk.store
        rule, trainer, room = page.form.repeats()
        page.overview.show_plan(on=rule is not None)
        if rule is not None and store is not None:
            self._desk.lane.read(
                lambda: courses.plan_series(store, rule=rule, trainer_id=trainer, room_id=room), page.plan.show_plan, page.plan.refuse,
                channel="courses.plan",
            )  # fmt: skip

    def go_ahead(self, session_id: int) -> None:
        """A session with few attendees is held."""
        said = self._desk.words.tr(mark("The session goes ahead."))
        self._write("go_ahead", lambda _changed: self._desk.say("done", said), session_id=session_id)

    def go_ahead_chosen(self) -> None:
        """The session shown is held."""
        self.go_ahead(self._page.chosen)

    def cancel(self, session_id: int) -> None:
        """Asks, then cancels a session, those that follow too, or all of its series; then shows whom to tell."""
        courses, store = self._desk.services.courses, self._desk.store
        self._desk.lane.read(lambda: courses.session(store, session_id=session_id), self._ask_cancel, channel="courses.cancel")

    def cancel_chosen(self) -> None:
        """The same for the session shown."""
        self.cancel(self._page.chosen)

    def _ask_cancel(self, session: Any) -> None:
        words, card = self._desk.words, session.card
        bookings = len(session.bookings) + len(session.waiting)
        text = words.many("{n} booking is cancelled with it.", "{n} bookings are cancelled with it.", bookings)
        keep = ("", words.tr(mark("Keep it")), "ordinary")
        if card.series_id is None:
            verbs = [keep, ("one", words.tr(mark("Cancel session")), "danger")]
        else:
            verbs = [
                keep, ("all", words.tr(mark("All of the series")), "ordinary"),
                ("following", words.tr(mark("This and following")), "ordinary"), ("one", words.tr(mark("Only this one")), "danger"),
            ]  # fmt: skip
        title = words.say("Cancel “{course}” on {day:day}?", course=card.course, day=card.starts_at.astimezone(self._desk.zone))
        question = ask(self._page, title, text, verbs)
        question.answered.connect(lambda scope: self._cancel(card.id, scope) if scope else None)

    def _cancel(self, session_id: int, scope: str) -> None:
        words = self._desk.words

        def cancelled(changed: Changed) -> None:
            count = len(changed.ids_of("session"))
            self._desk.say("done", words.many("The session is cancelled.", "{n} sessions are cancelled.", count))
            if changed.result:
                self._page.bottom.open_tell(session_id)

        self._write("cancel_session", cancelled, session_id=session_id, scope=scope)

    def tell(self, telling_id: int, told: bool) -> None:  # noqa: FBT001 - a signal's value
        """Ticks that somebody was told, or takes it back."""
        self._write("tell", telling_id=telling_id, told=told)
