"""A session is scheduled or changed: course, day, clock, place, trainer, seats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.form import Choice, Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.ui.tokens import CONTROL, PANE
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.errors import Told
    from desk.services.courses import CourseView, SessionView
    from desk.services.desks import PersonView
    from desk.ui.desk_context import Desk

MOST_SEATS, MOST_MINUTES = 500, 16 * 60
LABELS = (
    ("course_id", mark("Course")),
    ("day", mark("Day")),
    ("starts_at", mark("Starts at")),
    ("minutes", mark("Minutes")),
    ("place", mark("Place")),
    ("capacity", mark("Seats")),
    ("link", mark("Link for those who join remotely")),
    ("trainer_id", mark("Trainer")),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the form asks for; the instant is local wall time in the desk's zone."""

    op_key: str
    session_id: int | None
    version: int
    course_id: int
    starts_at: datetime
    minutes: int
    place: str
    link: str
    trainer_id: int | None
    capacity: int


class SessionForm(QWidget):
    """`sent(Wanted)`; its own keys are Ctrl+Return and Escape."""

    sent = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._op_key = desk, ""
        self._session: SessionView | None = None
        self._courses: dict[int, CourseView] = {}
        self.title, self.error = text_label("", 15, 600), text_label("", 12, 400, "red", wrap=True)
        self.course, self.trainer = Choice(), Choice()
        self.day, self.clock = QDateEdit(), QTimeEdit()
        self.minutes, self.seats = QSpinBox(), QSpinBox()
        self.place, self.link = text_field(), text_field()
        self._form = Form(3)
        self._fill_form()
        self.send, self.cancel = Button("", "primary", keys="Ctrl+Return"), Button("", keys="Esc")
        buttons = QHBoxLayout()
        buttons.addWidget(self.error, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE, 14, PANE, 14)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self._form)
        column.addLayout(buttons)
        column.addStretch(1)
        self.course.currentIndexChanged.connect(self._course_chosen)
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        for keys, run in (("Ctrl+Return", self._send), ("Esc", self.left.emit)):
            QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _fill_form(self) -> None:
        self.day.setCalendarPopup(True)
        self.minutes.setRange(15, MOST_MINUTES)
        self.minutes.setSingleStep(15)
        self.seats.setRange(1, MOST_SEATS)
        for field in (self.day, self.clock, self.minutes, self.seats):
            field.setFont(theme.font(13, figures=True))
            field.setFixedHeight(CONTROL)
        places: list[tuple[str, QWidget, int]] = [
            ("course_id", self.course, 3), ("day", self.day, 1), ("starts_at", self.clock, 1), ("minutes", self.minutes, 1),
            ("place", self.place, 2), ("capacity", self.seats, 1), ("link", self.link, 2), ("trainer_id", self.trainer, 1),
        ]  # fmt: skip
        for key, part, span in places:
            self._form.add(key, "", part, span=span)

    def retranslate(self) -> None:
        """Writes labels and formats."""
        tr = self._desk.words.tr
        for key, label in LABELS:
            self._form[key].relabel(tr(label))
        self.day.setDisplayFormat("d.M.yyyy")
        self.clock.setDisplayFormat("H:mm")
        self.send.setText(tr(mark("Save session") if self._session else mark("Schedule")))
        self.cancel.setText(tr(mark("Cancel")))
        self.title.setText(tr(mark("Change session") if self._session else mark("New session")))

    def offer(self, courses: Sequence[CourseView], people: Sequence[PersonView]) -> None:
        """What can be chosen from."""
        self._courses = {course.id: course for course in courses}
        self.course.set_rows((course.id, course.name) for course in courses)
        self.trainer.set_rows([(None, "—"), *((person.id, person.name) for person in people if person.active)])

    def begin(self, day: date) -> None:
        """A new session; one that was begun and left is gone on with."""
        if self._op_key and self._session is None:
            return
        self._op_key, self._session = uuid4().hex, None
        self.course.setEnabled(True)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.clock.setTime(QTime(10, 0))
        self.place.clear()
        self.link.clear()
        self._course_chosen()
        self._opened()

    def change(self, session: SessionView) -> None:
        """The form on a session that is scheduled."""
        self._op_key, self._session, card = uuid4().hex, session, session.card
        starts = card.starts_at.astimezone(self._desk.zone)
        self.course.choose(card.course_id)
        self.course.setEnabled(False)
        self.day.setDate(QDate(starts.year, starts.month, starts.day))
        self.clock.setTime(QTime(starts.hour, starts.minute))
        self.minutes.setValue(int((card.ends_at - card.starts_at) / timedelta(minutes=1)))
        self.place.setText(card.place)
        self.link.setText(session.link)
        self.trainer.choose(card.trainer_id)
        self.seats.setValue(card.capacity)
        self._opened()

    def _opened(self) -> None:
        self._form.clear_errors()
        self.error.clear()
        self.retranslate()
        (self.day if self._session else self.course).setFocus()

    def done(self) -> None:
        """It was written; the next begins anew."""
        self._op_key, self._session = "", None

    def refuse(self, error: Told) -> None:
        """Says why not, where it belongs."""
        shown = self._form.show_refusal(error, self._desk.words)
        self.error.setText("" if shown else self._desk.sentence(error))

    def _course_chosen(self) -> None:
        course = self._courses.get(int(str(self.course.value() or 0)))
        if course is not None and self._session is None:
            self.minutes.setValue(course.minutes)
            self.seats.setValue(course.capacity)

    def _send(self) -> None:
        day, clock = self.day.date(), self.clock.time()
        local = datetime.combine(date(day.year(), day.month(), day.day()), time(clock.hour(), clock.minute()), tzinfo=self._desk.zone)
        trainer: Any = self.trainer.value()
        session = self._session
        wanted = Wanted(
            op_key=self._op_key,
            session_id=session.card.id if session else None,
            version=session.version if session else 0,
            course_id=int(str(self.course.value() or 0)),
            starts_at=local,
            minutes=self.minutes.value(),
            place=self.place.text().strip(),
            link=self.link.text().strip(),
            trainer_id=trainer,
            capacity=self.seats.value(),
        )
        self.sent.emit(wanted)
