"""The calls that run, once for the whole window: the call bar and the Calls page show the same state and move it by the same verbs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.rules.errors import Refused
from desk.ui.call import here
from desk.ui.call.counting import seconds_of
from desk.ui.call.missing import MissingTime
from desk.ui.op_key import new_op_key
from desk.ui.parts.ring import QUARTER

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.services.calls import CallRow, LiveCall, PriceView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

# After a crash the time is counted to the last beat: at most so much of it is missing.
SECOND, HEARTBEAT = 1000, 4_000
# What of a call may be said without a line and is shown at once.
KNOWN = frozenset({"kind", "cause", "work", "told", "level", "title", "number", "direction"})


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
    moved = Signal(object)
    notes_changed = Signal(int, str, object)

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
        self.beginning = False
        self.missing = MissingTime(desk, self)
        self._second = QTimer(self, interval=SECOND)
        self._second.timeout.connect(self.second)
        self.beat = QTimer(self, interval=HEARTBEAT)
        self.beat.timeout.connect(self._seen_alive)
        desk.opened.connect(self.reload)
        desk.line.settled.connect(self._settled)
        desk.line.restored.connect(self._restored)
        desk.news.changed.connect(self._news)

    # What there is.

    def running(self, call_id: int | None) -> LiveCall | None:
        """The call of that id while it has not ended."""
        return next((call for call in self.all() if call.id == call_id), None)

    def all(self) -> tuple[LiveCall, ...]:
        """Every call that has not ended, the one on the line first."""
        return (*((self.live,) if self.live is not None else ()), *self.parked)

    def seconds(self) -> int:
        """The time counted on the line so far; of a call that was left running, to when it was last seen."""
        if self.live is None:
            return 0
        return seconds_of(self.live, self.live.last_seen_at if self.live.id == self._left else self.now())

    def now(self) -> datetime:
        """The moment by the clock that carries a running call: the wall's, but for what was done to the wall meanwhile."""
        if self.live is None or self.live.running_since is None:
            self.missing.time.begin()
        return self.missing.time.now()

    def is_read(self) -> bool:
        """Whether the calls that run are known, since this desk was opened."""
        return not self._first_look

    def was_left(self, call_id: int) -> bool:
        """Whether the call was running when the program stopped, and nobody has said yet what became of it."""
        return call_id == self._left

    def is_beginning(self) -> bool:
        """Whether a call has been asked for and is not written yet."""
        return self.beginning

    # Verbs.

    @Slot()
    def start_or_finish(self) -> None:
        """F2: begins a call when none is on the line, else finishes it."""
        if self._desk.store is None:
            return
        if self.live is not None:
            self.finish()
        elif not self.beginning:  # F2 pressed twice is one call
            self.begin()
            if self.is_beginning():  # the page is turned to while the call is written
                self._desk.open("calls", begins=True)

    def begin(
        self, *, number: str = "", contact_id: int | None = None, customer_id: int | None = None, direction: str = "in",
        channel: str = "phone", ticket_id: int | None = None, parks: bool = False,
    ) -> None:  # fmt: skip
        """Begins a call, or work on a ticket, with who calls where that is known; the live one is refused, or parked."""
        desk, now, key = self._desk, self.now(), new_op_key()
        calls, by = desk.services.calls, desk.person.id
        begins = calls.park_and_begin if parks else calls.begin_call
        more = {} if ticket_id is None and (channel, direction) == ("phone", "in") else {
            "direction": direction, "channel": channel, "ticket_id": ticket_id,
        }  # fmt: skip

        read: list[tuple[LiveCall, ...]] = []

        given = {"op_key": key, "at": now, "by": by, "number": number, "contact_id": contact_id, **more}

        def job() -> Changed:
            begun = desk.line.or_keep(lambda: begins(desk.store, **given), "park_and_begin" if parks else "begin", given)
            kept = desk.line.kept(begun)
            if kept is not None:
                read.append(here.begun(desk.services.line.outbox.live_call(kept), self.all(), parks=parks))
                return begun
            if contact_id is None and customer_id is not None:
                calls.change_call(desk.store, call_id=begun.result, changes={"customer_id": customer_id}, at=now, by=by)
            read.append(calls.live_calls(desk.store, by=by))
            return begun

        if parks:
            self.leaving.emit()
        self.beginning = True

        def begun(changed: Changed) -> None:
            if desk.line.kept(changed) is not None:
                changed = self._kept_here(changed)
            if not self._first_look:
                self.show_calls(read[-1])  # the time runs before anything else is read or drawn
            self._begun(changed, shows=ticket_id is None)

        desk.lane.write(job, begun, self._not_begun, origin=self)

    def work_on(self, ticket_id: int) -> None:
        """Times work on a ticket without a phone call; the live call is parked, and the ticket stays in sight."""
        if self._desk.store is not None:
            self.begin(channel="work", ticket_id=ticket_id, parks=self.live is not None)

    def number_calls(self, number: str) -> None:
        """A softphone says who calls: a call already on the line is parked, unless it is that very number's."""
        if self._desk.store is not None and (self.live is None or not number or self.live.number != number):
            self.begin(number=number, parks=self.live is not None)

    def finish(self, ended_at: datetime | None = None) -> None:
        """Ends the call on the line, now or when its agent says that it ended; it is priced and stands on its ticket."""
        desk, now, live = self._desk, self.now(), self.live
        if live is None:
            return
        self.leaving.emit()
        end, more = desk.services.calls.finish_call, {} if ended_at is None else {"ended_at": ended_at}
        given = {"call_id": live.id, "at": now, "by": desk.person.id, **more}

        def ended(changed: Changed) -> None:
            if desk.line.kept(changed) is not None:
                self._kept_here(changed)
                self.show_calls(here.finished(self.all(), live.id))
            self.finished.emit(live.id)

        desk.lane.write(lambda: desk.line.or_keep(lambda: end(desk.store, **given), "finish", given), ended, origin=self)

    def began(self, *, minutes: float, failed: Callable[[Any], None] | None = None) -> None:
        """The call on the line began so many minutes earlier (later when negative); `moved(start)` says where it begins now."""
        desk, now, live = self._desk, self.now(), self.live
        if live is not None:
            start, move = live.started_at - timedelta(minutes=minutes), desk.services.calls.begin_earlier
            desk.lane.write(
                lambda: move(desk.store, call_id=live.id, starts_at=start, at=now, by=desk.person.id),
                lambda changed: self.moved.emit(changed.result), failed, origin=self,
            )  # fmt: skip

    def next_parked(self) -> None:
        """Goes on with the call that has waited longest; pressed again, with the next."""
        if self.parked:
            self.switch(min(self.parked, key=lambda call: (call.last_seen_at, call.id)).id)

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
        self.begin(parks=True)

    @Slot(int)
    def switch(self, call_id: int) -> None:
        """Goes on with a parked call; the one on the line is parked."""
        self.leaving.emit()
        self._do(self._desk.services.calls.resume_call, call_id, self._begun)

    def _do(self, verb: Callable[..., Changed], call_id: int, done: Callable[[Any], None] | None = None) -> None:
        desk, now = self._desk, self.now()
        given, resumes = {"call_id": call_id, "at": now, "by": desk.person.id}, verb is desk.services.calls.resume_call

        def did(changed: Changed) -> None:
            if desk.line.kept(changed) is not None:
                self._kept_here(changed)
                self.show_calls((here.resumed if resumes else here.held)(self.all(), call_id, now))
                changed = replace(changed, result=call_id)
            if done is not None:
                done(changed)

        name = "resume" if resumes else "hold"
        desk.lane.write(lambda: desk.line.or_keep(lambda: verb(desk.store, **given), name, given), did, origin=self)

    def _kept_here(self, changed: Changed) -> Changed:
        """Without a line it is kept on this machine: the bar goes on with what it knows."""
        kept = self._desk.line.kept(changed)
        self._desk.line.was_kept()
        return replace(changed, result=kept.local_id if kept is not None else None)

    @Slot(object)
    def _restored(self, calls: tuple[LiveCall, ...]) -> None:
        """Calls that only this machine knows of, after a start without a line."""
        self._first_look = False
        self.show_calls((*calls, *self.all()))

    def kept_about(self, call_id: int, changes: dict[str, Any]) -> None:
        """What a call is about was said without a line: the panes show it, as far as the bar knows of it."""
        self._desk.line.was_kept()
        known = {name: value for name, value in changes.items() if name in KNOWN}
        self.show_calls(tuple(replace(call, **known) if call.id == call_id else call for call in self.all()))

    @Slot(object)
    def _settled(self, answers: dict[int, int]) -> None:
        """What was kept here is in the database."""
        if answers:
            self.show_calls(here.settled(self.all(), answers))
        self.reload()

    def _begun(self, changed: Changed, *, shows: bool = True) -> None:
        self.beginning = False
        if shows:
            self._desk.open("calls", call_id=changed.result)

    def _not_begun(self, error: Told) -> None:
        self.beginning = False
        if isinstance(error, Refused):
            self._desk.refuse(error)

    @Slot()
    def _seen_alive(self) -> None:
        desk, now, live = self._desk, self.now(), self.live
        # A call left running has ended, as far as anybody knows: it is not seen alive until somebody says that it goes on.
        if live is not None and live.id != self._left and live.id > 0 and not desk.line.is_gone():
            beat = desk.services.calls.heartbeat
            desk.lane.write(lambda: beat(desk.store, call_id=live.id, at=now), channel="heartbeat")
        elif live is not None and live.id < 0:
            desk.line.seen_alive(live, now)
        self.missing.note_again()

    @Slot()
    def second(self) -> None:
        """A second has gone by, or many: what is missing is kept apart from the call, and the call goes on from here."""
        live = self.live
        missing = self.missing.look(live if live is not None and live.id != self._left else None)
        if missing is not None and live is not None and live.running_since is not None:
            before = max(missing.starts_at, live.running_since)
            self.live = replace(live, seconds=seconds_of(live, before), running_since=missing.ends_at)
        self.tick()

    def recover(self, call_id: int, choice: str, *, counted: bool = False, reason: str = "") -> None:
        """Says what became of a call that was running when the program stopped: go_on (the gap counted or not), end or discard."""
        desk, now, more = self._desk, self.now(), {"counted": counted} if counted else {"reason": reason} if reason else {}
        recover, by = desk.services.calls.recover_call, desk.person.id
        desk.lane.write(lambda: recover(desk.store, call_id=call_id, choice=choice, at=now, by=by, **more), self._recovered)

    def _recovered(self, _changed: object) -> None:
        self._left = None

    def noted(self, call_id: int, notes: str, origin: object = None) -> None:
        """The notes of a running call were written; there is no news of that, but for the other places where they are shown."""
        if self.live is not None and self.live.id == call_id:
            self.live = replace(self.live, notes=notes)
        self.parked = tuple(replace(call, notes=notes) if call.id == call_id else call for call in self.parked)
        self.notes_changed.emit(call_id, notes, origin)

    # Reading.

    @Slot()
    def reload(self) -> None:
        """Reads which calls are not over, and who called last."""
        desk = self._desk
        if desk.store is None or desk.line.is_sending():
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
            self.missing.time.look()
        self._priced_quarter = -1
        for timer in (self._second, self.beat):
            (timer.start if on_line is not None else timer.stop)()
        self.changed.emit()
        self.tick()
        self._desk.registry.refresh()

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
