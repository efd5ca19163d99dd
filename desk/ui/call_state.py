"""The calls that run, once for the whole window: the call bar and the Calls page show the same state and move it by the same verbs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.ui.call_counting import seconds_of
from desk.ui.op_key import new_op_key
from desk.ui.parts.ring import QUARTER

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.calls import CallRow, LiveCall, PriceView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

# After a crash the time is counted to the last beat: at most so much of it is missing.
SECOND, HEARTBEAT = 1000, 4_000


class CallState(QObject):
    """What `services.calls` keeps of this person's unfinished calls; the running call is a row on disk, the timers here only repaint.

    `leaving` comes before a verb that takes the live call off the line, so that whoever holds typed text hands it to the lane first.
    """

    changed = Signal()
    ticked = Signal(int)
    priced = Signal()
    last_changed = Signal()
    leaving = Signal()
    finished = Signal(int)
    unfinished = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.live: LiveCall | None = None
        self.parked: tuple[LiveCall, ...] = ()
        self.price: PriceView | None = None
        self.last: CallRow | None = None
        self._priced_quarter = -1
        self._first_look = True
        self._left: int | None = None
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self.tick)
        self.beat = QTimer(self, interval=HEARTBEAT)
        self.beat.timeout.connect(self._seen_alive)
        desk.opened.connect(self.reload)
        desk.news.changed.connect(self._news)

    # What there is.

    def running(self, call_id: int | None) -> LiveCall | None:
        """The call of that id while it has not ended."""
        return next((call for call in self.all() if call.id == call_id), None)

    def all(self) -> tuple[LiveCall, ...]:
        """Every call that has not ended, the one on the line first."""
        return (*((self.live,) if self.live is not None else ()), *self.parked)

    def seconds(self) -> int:
        """The time counted on the line so far."""
        return 0 if self.live is None else seconds_of(self.live, self._desk.clock.now())

    # Verbs.

    @Slot()
    def start_or_finish(self) -> None:
        """F2: begins a call when none is on the line, else finishes it."""
        if self._desk.store is None:
            return
        if self.live is None:
            self.begin()
        else:
            self.finish()

    def begin(self, *, number: str = "", contact_id: int | None = None, customer_id: int | None = None) -> None:
        """Begins a call, with who calls where that is known."""
        desk, now, key = self._desk, self._desk.clock.now(), new_op_key()
        calls, by = desk.services.calls, desk.person.id

        def job() -> Changed:
            begun: Changed = calls.begin_call(desk.store, op_key=key, at=now, by=by, number=number, contact_id=contact_id)
            if contact_id is None and customer_id is not None:
                calls.change_call(desk.store, call_id=begun.result, changes={"customer_id": customer_id}, at=now, by=by)
            return begun

        desk.lane.write(job, self._begun, origin=self)

    def finish(self) -> None:
        """Ends the call on the line; it is priced and stands on its ticket."""
        desk, now, live = self._desk, self._desk.clock.now(), self.live
        if live is None:
            return
        self.leaving.emit()
        end = desk.services.calls.finish_call
        desk.lane.write(
            lambda: end(desk.store, call_id=live.id, at=now, by=desk.person.id), lambda _changed: self.finished.emit(live.id), origin=self
        )

    @Slot()
    def hold_or_resume(self) -> None:
        """F3."""
        live = self.live
        if live is not None:
            self.leaving.emit()
            calls = self._desk.services.calls
            self._do(calls.resume_call if live.running_since is None else calls.hold_call, live.id)

    @Slot()
    def park_and_start(self) -> None:
        """Shift+F2: the live call waits in the bar."""
        desk, now, key = self._desk, self._desk.clock.now(), new_op_key()
        self.leaving.emit()
        park = desk.services.calls.park_and_begin
        desk.lane.write(lambda: park(desk.store, op_key=key, at=now, by=desk.person.id), self._begun, origin=self)

    @Slot(int)
    def switch(self, call_id: int) -> None:
        """Goes on with a parked call; the one on the line is parked."""
        self.leaving.emit()
        self._do(self._desk.services.calls.resume_call, call_id, self._begun)

    def _do(self, verb: Callable[..., Changed], call_id: int, done: Callable[[Any], None] | None = None) -> None:
        desk, now = self._desk, self._desk.clock.now()
        desk.lane.write(lambda: verb(desk.store, call_id=call_id, at=now, by=desk.person.id), done, origin=self)

    def _begun(self, changed: Changed) -> None:
        self._desk.open("calls", call_id=changed.result)

    @Slot()
    def _seen_alive(self) -> None:
        desk, now, live = self._desk, self._desk.clock.now(), self.live
        # A call left running has ended, as far as anybody knows: it is not seen alive until somebody says that it goes on.
        if live is not None and live.id != self._left:
            beat = desk.services.calls.heartbeat
            desk.lane.write(lambda: beat(desk.store, call_id=live.id, at=now), channel="heartbeat")

    def recover(self, call_id: int, choice: str) -> None:
        """Says what became of a call that was running when the program stopped: go_on, end or discard."""
        desk, now = self._desk, self._desk.clock.now()
        recover, by = desk.services.calls.recover_call, desk.person.id
        desk.lane.write(lambda: recover(desk.store, call_id=call_id, choice=choice, at=now, by=by), self._recovered)

    def _recovered(self, _changed: object) -> None:
        self._left = None

    def noted(self, call_id: int, notes: str) -> None:
        """The notes of a running call were written; there is no news of that."""
        if self.live is not None and self.live.id == call_id:
            self.live = replace(self.live, notes=notes)
        self.parked = tuple(replace(call, notes=notes) if call.id == call_id else call for call in self.parked)

    # Reading.

    @Slot()
    def reload(self) -> None:
        """Reads which calls are not over, and who called last."""
        desk = self._desk
        if desk.store is None:
            return
        calls, by = desk.services.calls, desk.person.id
        desk.lane.read(lambda: calls.live_calls(desk.store, by=by), self.show_calls, channel="call-bar")
        desk.lane.read(lambda: calls.last_caller(desk.store, by=by), self._show_last, channel="last-caller")

    @Slot(object, object)
    def _news(self, changed: Changed, _origin: object) -> None:
        if changed.kinds & {"call", "desk", "profile", "contact", "customer", "ticket"}:
            self.reload()
        elif changed.kinds & {"contract", "charge", "price", "site"}:
            self.reprice()

    def show_calls(self, calls: tuple[LiveCall, ...]) -> None:
        """Takes over what was read."""
        on_line = next((call for call in calls if call.state != "parked"), None)
        if self._first_look:
            self._first_look = False
            self._left = on_line.id if on_line is not None else None
            if calls:
                self.unfinished.emit(calls)
        before = self.live.id if self.live is not None else None
        self.live = on_line
        self.parked = tuple(call for call in calls if on_line is None or call.id != on_line.id)
        if on_line is None or on_line.id != before:
            self.price = None
        self._priced_quarter = -1
        for timer in (self._second, self.beat):
            (timer.start if on_line is not None else timer.stop)()
        self._desk.registry.refresh()
        self.changed.emit()
        self.tick()

    def _show_last(self, row: CallRow | None) -> None:
        self.last = row
        self.last_changed.emit()

    # Time and price.

    @Slot()
    def tick(self) -> None:
        """Once a second: the time; the price when a quarter has begun."""
        if self.live is None:
            return
        seconds = self.seconds()
        self.ticked.emit(seconds)
        if seconds // QUARTER != self._priced_quarter:
            self._priced_quarter = seconds // QUARTER
            self._ask_price(seconds)

    def reprice(self) -> None:
        """Asks the price anew."""
        self._priced_quarter = -1
        self.tick()

    def _ask_price(self, seconds: int) -> None:
        desk, live = self._desk, self.live
        if live is None:
            return
        price = desk.services.calls.price_call
        # The quarter that begins now is a started one from its first second.
        counted = max(seconds, seconds // QUARTER * QUARTER + 1)
        job = lambda: price(desk.store, call_id=live.id, seconds=counted)  # noqa: E731 - a job
        desk.lane.read(job, self._show_price, lambda _error: self._show_price(None), "call-price")

    def _show_price(self, price: PriceView | None) -> None:
        self.price = price
        self.priced.emit()
