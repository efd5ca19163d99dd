"""The call bar: always there; idle it starts a call, in a call it shows time, quarter, cost and who."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from desk.ui.actions import Action
from desk.ui.call_bar_parts import IdleBar, LiveBar
from desk.ui.call_counting import seconds_of
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line
from desk.ui.parts.ring import LAST_MINUTE, QUARTER
from desk.ui.tokens import BAR
from desk.words.speaker import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desk.services.calls import CallRow, LiveCall, PriceView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

SECOND, HEARTBEAT = 1000, 10_000


class CallBar(QWidget):
    """Shows what `services.calls` keeps; the running call is a row in the database, the timers here only repaint."""

    palette_wanted = Signal()
    unfinished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.live: LiveCall | None = None
        self.parked: tuple[LiveCall, ...] = ()
        self._price: PriceView | None = None
        self._last: CallRow | None = None
        self._priced_units = -1
        self._first_look = True
        self.idle, self.busy = IdleBar(desk), LiveBar(desk)
        self._build()
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self.tick)
        self._beat = QTimer(self, interval=HEARTBEAT)
        self._beat.timeout.connect(self._seen_alive)
        desk.opened.connect(self.reload)
        desk.news.changed.connect(self._news)

    def _build(self) -> None:
        bar = pane("chrome")
        bar.setFixedHeight(BAR)
        self._stack = QStackedLayout(bar)
        self._stack.addWidget(self.idle)
        self._stack.addWidget(self.busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(line())
        self.idle.start.clicked.connect(self.start_or_finish)
        self.busy.finish.clicked.connect(self.start_or_finish)
        self.busy.hold.clicked.connect(self.hold_or_resume)
        self.idle.opened.connect(self._open_last)
        for part in (self.idle, self.busy):
            part.search_wanted.connect(self.palette_wanted)
            part.parked_wanted.connect(self._switch)
        self.busy.ticket_wanted.connect(self._open_ticket)
        self.busy.call_wanted.connect(self._open_call)

    def action_rows(self) -> list[Action]:
        """The call's own actions."""
        ready = self._is_open
        return [
            Action("call.toggle", mark("Start or finish call"), mark("Start a call, or finish the one running"), "start", "F2",
                   when=ready, run=self.start_or_finish, menu="call"),
            Action("call.hold", mark("Hold or resume"), mark("Hold the call, or resume it"), "hold", "F3",
                   when=lambda: self.live is not None, run=self.hold_or_resume, menu="call"),
            Action("call.park", mark("Park and start another"), mark("Park the call and start another"), "phone-plus", "Shift+F2",
                   when=lambda: self.live is not None, run=self.park_and_start, menu="call"),
        ]  # fmt: skip

    def _is_open(self) -> bool:
        return self._desk.store is not None

    # Verbs.

    @Slot()
    def start_or_finish(self) -> None:
        """F2: begins a call when none is live, else finishes it."""
        desk, now = self._desk, self._desk.clock.now()
        if desk.store is None:
            return
        calls, by, live = desk.services.calls, desk.person.id, self.live
        if live is not None:
            desk.lane.write(lambda: calls.finish_call(desk.store, call_id=live.id, at=now, by=by), origin=self)
            return
        key = uuid4().hex
        desk.lane.write(lambda: calls.begin_call(desk.store, op_key=key, at=now, by=by), self._begun, origin=self)

    def call_from(self, number: str) -> None:
        """A softphone says a number is calling."""
        desk, now, key = self._desk, self._desk.clock.now(), uuid4().hex
        begin = desk.services.calls.begin_call
        desk.lane.write(lambda: begin(desk.store, op_key=key, at=now, by=desk.person.id, number=number), self._begun, origin=self)

    @Slot()
    def hold_or_resume(self) -> None:
        """F3."""
        desk, now, live = self._desk, self._desk.clock.now(), self.live
        if live is None:
            return
        verb = desk.services.calls.resume_call if live.running_since is None else desk.services.calls.hold_call
        desk.lane.write(lambda: verb(desk.store, call_id=live.id, at=now, by=desk.person.id), origin=self)

    @Slot()
    def park_and_start(self) -> None:
        """Shift+F2: the live call waits in the bar."""
        desk, now, key = self._desk, self._desk.clock.now(), uuid4().hex
        park = desk.services.calls.park_and_begin
        desk.lane.write(lambda: park(desk.store, op_key=key, at=now, by=desk.person.id), self._begun, origin=self)

    @Slot(int)
    def _switch(self, call_id: int) -> None:
        desk, now = self._desk, self._desk.clock.now()
        resume = desk.services.calls.resume_call
        desk.lane.write(lambda: resume(desk.store, call_id=call_id, at=now, by=desk.person.id), self._begun, origin=self)

    def _begun(self, changed: Changed) -> None:
        self._desk.open("calls", call_id=changed.result)

    @Slot()
    def _seen_alive(self) -> None:
        desk, now, live = self._desk, self._desk.clock.now(), self.live
        if live is not None:
            beat = desk.services.calls.heartbeat
            desk.lane.write(lambda: beat(desk.store, call_id=live.id, at=now))

    # Reading.

    @Slot()
    def reload(self) -> None:
        """Reads which calls are not over, and who called last."""
        desk = self._desk
        if desk.store is None:
            return
        desk.lane.read(lambda: desk.services.calls.live_calls(desk.store, by=desk.person.id), self._show_calls, channel="call-bar")
        desk.lane.read(lambda: desk.services.calls.last_caller(desk.store, by=desk.person.id), self._show_last, channel="last-caller")

    @Slot(object, object)
    def _news(self, changed: Changed, _origin: object) -> None:
        if changed.kinds & {"call", "desk", "profile"}:
            self.reload()

    def _show_calls(self, calls: tuple[LiveCall, ...]) -> None:
        if self._first_look:
            self._first_look = False
            if calls:
                self.unfinished.emit(calls)
        active = [call for call in calls if call.state != "parked"]
        before = self.live.id if self.live is not None else None
        self.live = active[0] if active else None
        self.parked = tuple(call for call in calls if self.live is None or call.id != self.live.id)
        if self.live is None or self.live.id != before:
            self._price = None
        self._priced_units = -1
        self._stack.setCurrentWidget(self.idle if self.live is None else self.busy)
        for timer in (self._second, self._beat):
            (timer.start if self.live is not None else timer.stop)()
        self._desk.registry.refresh()
        self.retranslate()
        self.tick()

    def _show_last(self, row: CallRow | None) -> None:
        self._last = row
        self.idle.show_last(row)

    @Slot()
    def tick(self) -> None:
        """Once a second: time, ring and words; the price when a quarter has begun."""
        live = self.live
        if live is None:
            return
        seconds, running = seconds_of(live, self._desk.clock.now()), live.running_since is not None
        self.busy.show_time(seconds, held=not running)
        if running and seconds % QUARTER == LAST_MINUTE:
            self.busy.ring.pulse()
            if self._desk.settings["quarter_sound"]:
                QApplication.beep()
        units = seconds // QUARTER
        if units != self._priced_units:
            self._priced_units = units
            desk = self._desk
            price = desk.services.calls.price_call
            counted = max(1, seconds)
            job = lambda: price(desk.store, call_id=live.id, seconds=counted)  # noqa: E731 - a job
            desk.lane.read(job, self._show_price, self._no_price, "call-price")

    def _show_price(self, price: PriceView) -> None:
        self._price = price
        self.busy.show_price(price)

    def _no_price(self, _error: object) -> None:
        self.busy.show_price(None)

    # Opening.

    @Slot()
    def _open_last(self) -> None:
        if self._last is not None:
            self._desk.open("calls", call_id=self._last.id)

    @Slot()
    def _open_ticket(self) -> None:
        if self.live is not None and self.live.ticket_id is not None:
            self._desk.open("queue", ticket_id=self.live.ticket_id)

    @Slot()
    def _open_call(self) -> None:
        if self.live is not None:
            self._desk.open("calls", call_id=self.live.id)

    def retranslate(self) -> None:
        """Every word in the language now chosen."""
        self.idle.show_last(self._last)
        self.idle.retranslate()
        self.busy.retranslate()
        for part in (self.idle, self.busy):
            part.show_parked(self.parked)
        if self.live is not None:
            self.busy.show_call(self.live)
            self.busy.show_price(self._price)
            self.busy.show_time(seconds_of(self.live, self._desk.clock.now()), held=self.live.running_since is None)

    def redress(self) -> None:
        """The theme has changed."""
        self.busy.show_price(self._price)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit goes, the least needed first."""
        for part in (self.idle, self.busy):
            part.fit(self.width())


