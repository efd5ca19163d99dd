"""The status line: who sits here, which database, in sync or not, what is open now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.alert_bell import Bell
from desk.ui.duty_fact import DutyFact
from desk.ui.parts.card import pane
from desk.ui.parts.fact import Fact
from desk.ui.parts.labels import line, set_hint
from desk.ui.tokens import STATUS
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from desk.rules.errors import Trouble
    from desk.services.desks import OpenHours
    from desk.ui.desk_context import Desk
    from desk.words import Words

MINUTE, SPACE = 60_000, 20
OPEN = {
    "desk": mark("Desk open until {at:clock}"), "phone": mark("Phone open until {at:clock}"),
    "support": mark("Support open until {at:clock}"), "work": mark("Work done until {at:clock}"),
}
ALSO_OPEN = {
    "desk": mark("desk until {at:clock}"), "phone": mark("phone until {at:clock}"),
    "support": mark("support until {at:clock}"), "work": mark("work until {at:clock}"),
}
TODAY = {
    "desk": mark("Desk closed until {at:clock}"), "phone": mark("Phone closed until {at:clock}"),
    "support": mark("Support closed until {at:clock}"), "work": mark("No work until {at:clock}"),
}
CLOSED = {
    "desk": mark("Desk closed until {at:moment}"), "phone": mark("Phone closed until {at:moment}"),
    "support": mark("Support closed until {at:moment}"), "work": mark("No work until {at:moment}"),
}
ON_CALL = "on_call"


def hours_said(hours: Sequence[OpenHours], now: datetime, words: Words, *, on_call: bool = True) -> tuple[str, bool]:
    """What is open now, the first to close first, and what opens again today; when all is closed, when it opens, and who is on call.

    The second value says whether anything is open. `now` is in the desk's zone. Without `on_call` nothing is said of it: a roster does.
    """
    shown = [(row.calendar, row.changes_at, row.is_open) for row in hours if row.calendar in OPEN and row.changes_at is not None]
    shown.sort(key=lambda row: row[1])
    opened = [(name, at) for name, at, is_open in shown if is_open]
    closed = [(name, at) for name, at, is_open in shown if not is_open]
    said = [words.say((ALSO_OPEN if place else OPEN)[name], at=at) for place, (name, at) in enumerate(opened)]
    if opened:
        said += [words.say(TODAY[name], at=at) for name, at in closed if at.date() == now.date()]
    else:
        said += [words.say((TODAY if at.date() == now.date() else CLOSED)[name], at=at) for name, at in closed[:1]]
        said += [words.tr("On call now") for row in hours if on_call and row.calendar == ON_CALL and row.is_open]
    return " · ".join(said), bool(opened)


class StatusLine(QWidget):
    """26 px at the window's foot; asks what is open once a minute."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hours: tuple[Any, ...] = ()
        self._lost: str = ""
        self.clock_doubt, self.clock_waits = "", False
        self.who, self.where, self.sync, self.open_now = Fact("trainer"), Fact("database"), Fact("in-sync"), Fact("hours")
        self.clock, self.duty = Fact("hours"), DutyFact(desk)
        bar = pane("chrome")
        bar.setFixedHeight(STATUS)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 14, 0)
        row.setSpacing(SPACE)
        for fact in (self.who, self.where, self.sync, self.clock):
            row.addWidget(fact)
        for fact in self._facts():
            fact.told.connect(self._make_room)
        self.duty.told.connect(self._say_hours)
        row.addStretch(1)
        row.addWidget(self.duty)
        row.addWidget(self.open_now)
        self.bell = Bell(desk)
        self.bell.told.connect(self._make_room)
        row.addWidget(self.bell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        column.addWidget(bar)
        self._timer = QTimer(self, interval=MINUTE)
        self._timer.timeout.connect(self.ask)
        desk.opened.connect(self.start)
        desk.lane.troubled.connect(self._trouble)
        desk.lane.well.connect(self.ask)
        desk.line.changed.connect(self._line_changed)

    def _facts(self) -> tuple[Fact, ...]:
        """Every fact, left to right."""
        return self.who, self.where, self.sync, self.clock, self.duty, self.open_now

    @Slot()
    def _make_room(self) -> None:
        """In a narrow window the database gives way, then whose seat it is, the hours, the duty: they stand elsewhere, too."""
        wide = 2 * SPACE + self.bell.sizeHint().width() + sum(fact.sizeHint().width() + SPACE for fact in self._facts() if fact.text())
        for fact in (self.where, self.who, self.open_now, self.duty):
            fact.setVisible(bool(fact.text()) and wide <= self.width())
            wide -= 0 if fact.isVisibleTo(self) else fact.sizeHint().width() + SPACE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other facts."""
        super().resizeEvent(event)
        self._make_room()

    @Slot()
    def start(self) -> None:
        """The database is open: tells the facts, and keeps them true."""
        self.retranslate()
        self.ask()
        self._timer.start()

    @Slot()
    def ask(self) -> None:
        """Reads what is open now."""
        desk, now = self._desk, self._desk.clock.now()
        if desk.store is not None:
            desk.lane.read(lambda: desk.services.desks.open_hours(desk.store, now=now), self._show, self._no_answer, "open-hours")
            desk.lane.read(lambda: desk.services.queued.clock.clock_notice(desk.store, now=now), self._mind, self._no_answer, "clock")
            self.duty.look()  # a machine that slept: its timer stood still

    def _mind(self, notice: Trouble | None) -> None:
        """What is to be known of this computer's clock: its sentence is the hint, and what a screen reader says."""
        words, zone = self._desk.words, self._desk.now().tzinfo
        values = {} if notice is None else {name: at.astimezone(zone) for name, at in notice.values.items()}
        self.clock_doubt = "" if notice is None else words.say(notice.sentence, **values)
        self.clock_waits = notice is not None and notice.field == "confirm"
        self.clock.say("" if notice is None else words.tr("Check this computer's clock"), "hours", "amber")
        set_hint(self.clock, self.clock_doubt)
        if notice is not None:
            self.clock.setAccessibleName(self.clock_doubt)
        self._desk.registry.refresh()

    def confirm_clock(self) -> None:
        """A person says that this computer's clock is right."""
        desk, now = self._desk, self._desk.clock.now()
        desk.lane.write(lambda: desk.services.queued.clock.confirm_clock(desk.store, now=now), lambda _: self.ask())

    def _show(self, hours: tuple[Any, ...]) -> None:
        self._hours, self._lost = hours, ""
        self.retranslate()

    def _no_answer(self, _error: object) -> None:
        """The lane has told of it."""

    def _trouble(self, _error: object, _again: object) -> None:
        words = self._desk.words
        if self._desk.line.said():
            return
        self._lost = self._lost or words.say("Offline since {at:clock}", at=self._desk.now())
        self.sync.say(self._lost, "offline", "amber")

    @Slot()
    def _line_changed(self) -> None:
        """The line says more than that something failed."""
        self._lost = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Every fact in the language now chosen."""
        desk, words = self._desk, self._desk.words
        self.who.say(desk.person.name)
        self.where.say(desk.database)
        if desk.store is None:
            return
        kept = desk.line.said()
        if kept:
            self.sync.say(kept, "offline", "amber")
        elif not self._lost:
            self.sync.say(words.say("In sync {at:clock}", at=desk.now()), "in-sync", "text2")
        self.duty.retranslate()
        self._say_hours()

    @Slot()
    def _say_hours(self) -> None:
        """What is open; where the roster says who is on duty, "on call" beside it would say the same again."""
        said, is_open = hours_said(self._hours, self._desk.now(), self._desk.words, on_call=not self.duty.text())
        self.open_now.say(said, tone="green" if is_open else "text2")

    def redress(self) -> None:
        """The theme has changed."""
        for fact in self._facts():
            fact.redress()
