"""A session or a series is scheduled or changed: course, trainer, day, clock, length, seats, room or place, link, price, least number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QDate, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui import theme
from desk.ui.form import Choice, Form, text_field
from desk.ui.op_key import new_op_key
from desk.ui.pages.courses.sayings import MODES
from desk.ui.pages.courses.series_part import SeriesPart
from desk.ui.parts.buttons import Button
from desk.ui.parts.clock_field import ClockField
from desk.ui.parts.date_field import DateField
from desk.ui.parts.labels import text_label
from desk.ui.reading import read_amount, write_amount
from desk.ui.tokens import CONTROL, PANE
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.booking_terms import BookingTerms
    from desk.rules.errors import Told
    from desk.rules.series import SeriesRule
    from desk.services.courses import CourseView, RoomView, SessionView
    from desk.services.desks import PersonView
    from desk.ui.desk_context import Desk

MOST_SEATS, MOST_MINUTES, MOST_DAYS, WIDEST = 500, 16 * 60, 90, 900
# Three columns of equal width; the middle one is shared by the clock and the length.
COLUMNS = 12
LABELS = (
    ("course_id", mark("Course")),
    ("trainer_id", mark("Trainer")),
    ("day", mark("Day")),
    ("starts_at", mark("Starts at")),
    ("minutes", mark("Minutes")),
    ("capacity", mark("Seats")),
    ("price", mark("Price of its own")),
    ("room_id", mark("Room")),
    ("place", mark("Place")),
    ("link", mark("Link for those who join remotely")),
    ("least", mark("Least number")),
    ("decide_days", mark("Decide, days before")),
    ("until", mark("Repeats")),
    ("scope", mark("Changes")),
)
REFUSED_AT = {"count": "until", "weekdays": "until", "nth": "until", "interval": "until", "ends_at": "minutes", "decide_on": "decide_days"}


Raw: TypeAlias = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the form asks for; the instant is local wall time in the desk's zone. A rule makes a series of it."""

    op_key: str
    session_id: int | None
    version: int
    course_id: int
    starts_at: datetime
    minutes: int
    terms: dict[str, Any]
    rule: SeriesRule | None
    scope: str


class SessionForm(QScrollArea):
    """`sent(Wanted)`, `planned` when the dates of a series may be others; its own keys are Ctrl+Return and Escape.

    What was typed and left is there when it is opened again.
    """

    sent = Signal(object)
    left = Signal()
    planned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._op_key = desk, ""
        self._session: SessionView | None = None
        self._draft: Raw | None = None
        self._opened_with: Raw | None = None
        self._courses: dict[int, CourseView] = {}
        self._decide_days = 0
        self._rooms: dict[int, RoomView] = {}
        self.title, self.price = text_label("", 15, 600), text_label("", 12, 400, "text2", figures=True)
        self.error = text_label("", 12, 400, "red", wrap=True)
        self.course, self.trainer = Choice(), Choice()
        self.day, self.clock = DateField(), ClockField()
        self.minutes, self.seats, self.least, self.decide = QSpinBox(), QSpinBox(), QSpinBox(), QSpinBox()
        self.place, self.link, self.own_price = text_field(), text_field(), text_field()
        self.room, self.scope, self.series = Choice(), Choice(), SeriesPart(desk)
        self._form = Form(COLUMNS)
        self._fill_form()
        self.send, self.cancel = Button("", "primary", keys="Ctrl+Return"), Button("", keys="Esc")
        self._lay_out()
        self.course.currentIndexChanged.connect(self._course_chosen)
        self._listen()
        self.send.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        for keys, run in (("Ctrl+Return", self._send), ("Ctrl+Enter", self._send), ("Esc", self.left.emit)):
            QShortcut(QKeySequence(keys), self, run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _listen(self) -> None:
        self.room.currentIndexChanged.connect(self._room_chosen)
        self.series.changed.connect(lambda: QTimer.singleShot(0, self, self._reveal))
        self.least.valueChanged.connect(lambda least: self.decide.setEnabled(least > 0))
        self.day.dateChanged.connect(lambda day: self.series.set_first(date(day.year(), day.month(), day.day())))
        for signal in (
            self.series.changed, self.day.dateChanged, self.clock.timeChanged, self.minutes.valueChanged, self.trainer.currentIndexChanged,
            self.room.currentIndexChanged,
        ):  # fmt: skip
            signal.connect(lambda *_: self.planned.emit())

    def _reveal(self) -> None:
        """The days of a series are in sight in a low window too."""
        if self.series.is_on() and self.isVisible():
            self.ensureWidgetVisible(self.series, 0, 4)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside, row = QWidget(), QWidget()
        inside.setProperty("box", "clear")
        row.setMaximumWidth(WIDEST)
        head, column, outer = QHBoxLayout(), QVBoxLayout(row), QHBoxLayout(inside)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.price, 1)
        head.addWidget(self.cancel)
        head.addWidget(self.send)
        column.setContentsMargins(PANE, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.error)
        column.addWidget(self._form)
        self.error.hide()
        column.addStretch(1)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(row, 1)
        outer.addStretch(0)
        outer.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setWidget(inside)

    def _fill_form(self) -> None:
        self.minutes.setRange(15, MOST_MINUTES)
        self.minutes.setSingleStep(15)
        self.seats.setRange(1, MOST_SEATS)
        self.least.setRange(0, MOST_SEATS)
        self.least.setSpecialValueText("—")
        self.decide.setRange(0, MOST_DAYS)
        for field in (self.clock, self.minutes, self.seats, self.least, self.decide):
            field.setFont(theme.font(13, figures=True))
            field.setFixedHeight(CONTROL)
            for inner in field.findChildren(QLineEdit):
                inner.setTextMargins(6, 0, 0, 0)
        places: list[tuple[str, QWidget, int]] = [
            ("course_id", self.course, 5), ("trainer_id", self.trainer, 3), ("least", self.least, 2), ("decide_days", self.decide, 2),
            ("day", self.day, 4), ("starts_at", self.clock, 2), ("minutes", self.minutes, 2), ("capacity", self.seats, 2),
            ("price", self.own_price, 2), ("room_id", self.room, 4), ("place", self.place, 4), ("link", self.link, 4),
            ("until", self.series, 12), ("scope", self.scope, 4),
        ]  # fmt: skip
        for key, part, span in places:
            self._form.add(key, "", part, span=span)

    def retranslate(self) -> None:
        """Writes labels and formats."""
        words = self._desk.words
        for key, label in LABELS:
            self._form[key].relabel(words.tr(label))
        self.day.speak(words.code)
        self.clock.speak(words.code)
        self.scope.set_rows([("one", words.tr(mark("Only this one"))), ("following", words.tr(mark("This and following")))])
        self.series.retranslate()
        self.send.setText(words.tr(mark("Save session") if self._session else mark("Schedule")))
        self.cancel.setText(words.tr(mark("Cancel")))
        self.title.setText(words.tr(mark("Change session") if self._session else mark("New session")))
        self._say_price()

    def redress(self) -> None:
        """The months of its dates in the theme now in force."""
        for field in (self.day, self.series.until):
            field.redress()

    def offer(self, courses: Sequence[CourseView], people: Sequence[PersonView], rooms: Sequence[RoomView], terms: BookingTerms) -> None:
        """What can be chosen from; how long before it a session with too few is decided on, unless another number is typed."""
        self._decide_days = terms.decide_days
        self._rooms = {room.id: room for room in rooms}
        self.room.set_rows([(None, "—"), *((room.id, room.place) for room in rooms)])
        self._form["room_id"].setVisible(bool(rooms))
        self._courses = {course.id: course for course in courses}
        self.course.set_rows((course.id, course.name) for course in courses)
        self.trainer.set_rows([(None, "—"), *((person.id, person.name) for person in people if person.active)])
        self._say_price()

    def begin(self, day: date) -> None:
        """A new session; one that was begun and left is gone on with."""
        if self._op_key and self._session is None:
            self._focus_first()
            return
        self._op_key, self._session = new_op_key(), None
        self.course.setEnabled(True)
        if self._draft is not None:
            self._put(self._draft)
        else:
            self.series.begin(day)
            first = QDate(day.year, day.month, day.day)
            self._put((self.course.value(), first, QTime(10, 0), 0, "", "", None, 0, None, 0, self._decide_days, "", self.series.raw()))
            self._course_chosen()
        self._opened()

    def change(self, session: SessionView) -> None:
        """The form on a session that is scheduled."""
        if self._op_key and self._session is None:
            self._draft = self._raw()
        self._op_key, self._session, card = new_op_key(), session, session.card
        starts, minutes = card.starts_at.astimezone(self._desk.zone), int((card.ends_at - card.starts_at) / timedelta(minutes=1))
        day, clock = QDate(starts.year, starts.month, starts.day), QTime(starts.hour, starts.minute)
        self.course.setEnabled(False)
        ahead = (starts.date() - card.decide_on).days if card.decide_on else self._decide_days
        self.series.begin(starts.date())
        self.scope.choose("one")
        self._put((
            card.course_id, day, clock, minutes, card.place, session.link, card.trainer_id, card.capacity, session.room_id, card.least,
            ahead,
            "" if session.price is None else write_amount(session.price, self._desk.words), self.series.raw(),
        ))  # fmt: skip
        self._opened()

    def _raw(self) -> Raw:
        """Everything that stands in the fields."""
        return (
            self.course.value(), self.day.date(), self.clock.time(), self.minutes.value(), self.place.text(), self.link.text(),
            self.trainer.value(), self.seats.value(), self.room.value(), self.least.value(), self.decide.value(), self.own_price.text(),
            self.series.raw(),
        )  # fmt: skip

    def _put(self, raw: Raw) -> None:
        course, day, clock, minutes, place, link, trainer, seats, room, least, decide, price, series = raw
        self.course.choose(course)
        self.day.setDate(day)
        self.clock.setTime(clock)
        self.minutes.setValue(minutes)
        self.place.setText(place)
        self.link.setText(link)
        self.trainer.choose(trainer)
        self.seats.setValue(seats)
        self.room.choose(room)
        self.least.setValue(least)
        self.decide.setValue(decide)
        self.decide.setEnabled(least > 0)
        self.own_price.setText(price)
        self.series.put(series)
        self._room_chosen()

    def is_dirty(self) -> bool:
        """Whether anything was typed or chosen since the form was opened."""
        return bool(self._op_key) and self._raw() != self._opened_with

    def _opened(self) -> None:
        changing = self._session is not None
        self._form["until"].setVisible(not changing)
        self._form["scope"].setVisible(self._session is not None and self._session.card.series_id is not None)
        self._opened_with = self._raw()
        self._form.clear_errors()
        self.error.hide()
        self.retranslate()
        self._focus_first()

    def _focus_first(self) -> None:
        (self.day if self._session else self.course).setFocus()

    def done(self) -> None:
        """It was written, or a change was given up; the next begins anew, or where an earlier one was left."""
        if self._session is None:
            self._draft = None
        self._op_key, self._session = "", None

    def is_changing(self) -> bool:
        """Whether the form stands on a session that is there already."""
        return self._session is not None

    def refuse(self, error: Told) -> None:
        """Says why not, where it belongs."""
        error.field = REFUSED_AT.get(error.field or "", error.field)
        shown = self._form.show_refusal(error, self._desk.words)
        self.error.setText("" if shown else self._desk.sentence(error))
        self.error.setVisible(not shown)

    def _course(self) -> CourseView | None:
        return self._courses.get(int(str(self.course.value() or 0)))

    def _course_chosen(self) -> None:
        course = self._course()
        if course is not None and self._session is None:
            self.minutes.setValue(course.minutes)
            self.seats.setValue(course.capacity)
            self.least.setValue(course.least)
        self._say_price()

    def _room_chosen(self) -> None:
        """A room says its own place; fewer sit in it than its seats."""
        room = self._rooms.get(int(str(self.room.value() or 0)))
        self.place.setEnabled(room is None)
        self.place.setPlaceholderText("" if room is None else room.place)
        if room is not None and self._session is None and room.seats is not None:
            self.seats.setValue(min(self.seats.value(), room.seats))

    def _say_price(self) -> None:
        course, words = self._course(), self._desk.words
        if course is None:
            self.price.clear()
            return
        self.own_price.setPlaceholderText(write_amount(course.price, words))
        price, included = (course.price, course.currency), words.many("{n} included", "{n} included", course.included)
        if course.kind == "one_to_one":
            said = words.say("{price:money} an hour", price=price) if course.price else words.tr(mark("One to one"))
        else:
            said = f"{words.say('{price:money} per site', price=price)} · {included}"
        self.price.setText(f"{said} · {words.tr(MODES[course.mode])}")

    def _send(self) -> None:
        try:
            wanted = self.wanted()
        except Refused as refused:
            self.refuse(refused)
            return
        self.sent.emit(wanted)

    def repeats(self) -> tuple[SeriesRule | None, Any, Any]:
        """The rule of the series that is being written (none: a single session), its trainer and its room."""
        clock = self.clock.time()
        rule = None if self._session else self.series.rule(time(clock.hour(), clock.minute()), self.minutes.value())
        return rule, self.trainer.value(), self.room.value()

    def wanted(self) -> Wanted:
        """What stands in the fields; refused when the price is no amount."""
        day, clock, session = self.day.date(), self.clock.time(), self._session
        at = time(clock.hour(), clock.minute())
        return Wanted(
            op_key=self._op_key,
            session_id=session.card.id if session else None,
            version=session.version if session else 0,
            course_id=int(str(self.course.value() or 0)),
            starts_at=datetime.combine(date(day.year(), day.month(), day.day()), at, tzinfo=self._desk.zone),
            minutes=self.minutes.value(),
            terms={
                "place": "" if self.room.value() else self.place.text().strip(), "link": self.link.text().strip(),
                "trainer_id": self.trainer.value(), "room_id": self.room.value(), "capacity": self.seats.value(),
                "least": self.least.value(), "decide_days": self.decide.value() if self.least.value() else 0,
                "price": read_amount("price", self.own_price.text()),
            },
            rule=self.repeats()[0],
            scope=str(self.scope.value() or "one") if session else "one",
        )  # fmt: skip
