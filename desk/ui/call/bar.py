"""The call bar: always there; idle it starts a call, in a call it shows time, quarter, cost and who."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from desk.ui import dial
from desk.ui.actions import Action
from desk.ui.call.bar_parts import IdleBar, LiveBar
from desk.ui.call.notices import KEYS, CallNotices
from desk.ui.call.watch import CallWatch
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line
from desk.ui.parts.ring import LAST_MINUTE, QUARTER
from desk.ui.shell import Shell
from desk.ui.tokens import BAR
from desk.words.speaker import mark

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from desk.services.calls import LiveCall
    from desk.ui.call.reach import CallReach
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


LATER, UNSEEN = 1200, frozenset({"offscreen", "minimal"})


class CallBar(QWidget):
    """Shows what `desk.calls` knows of the calls that run, and moves it."""

    palette_wanted = Signal()
    unfinished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.state = desk, desk.calls
        self.idle, self.busy = IdleBar(desk), LiveBar(desk)
        self.watch = CallWatch(desk, self)
        self.notices = CallNotices(desk, self.watch)
        self.reach: CallReach | None = None
        self._build()
        state = self.state
        desk.opened.connect(self._reach_soon)
        state.changed.connect(self._show_calls)
        state.ticked.connect(self._show_time)
        state.priced.connect(self._show_price)
        state.last_changed.connect(self._show_last)
        state.unfinished.connect(self.unfinished)
        state.moved.connect(self._say_moved)
        self.watch.too_long.connect(self._ask_long)

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
        column.addWidget(self.notices)
        self.idle.start.clicked.connect(self.start_or_finish)
        self.busy.finish.clicked.connect(self.start_or_finish)
        self.busy.hold.clicked.connect(self.hold_or_resume)
        self.idle.opened.connect(self._open_last)
        for part in (self.idle, self.busy):
            part.search_wanted.connect(self.palette_wanted)
            part.parked_wanted.connect(self.state.switch)
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
            Action("call.next", mark("Next parked call"), mark("Go on with the parked call that has waited longest"), "phone-list", "F4",
                   when=lambda: bool(self.parked), run=self.state.next_parked, menu="call"),
            *self._began_rows(),
            Action("call.hand_over", mark("Hand over"), mark("Hand the call, its time and notes, to a colleague"), "users", "Shift+F4",
                   when=lambda: self.live is not None, run=self.hand_over, menu="call"),
            Action("call.dial", mark("Dial"), mark("Dial the number of the caller shown"), "called-out", "Ctrl+Shift+F4",
                   when=lambda: self.live is not None and dial.may_dial(self._desk), run=self.dial, menu="call"),
            Action("call.yes", mark("Answer the line below: first choice"), "", "check", KEYS[0], when=self.watch.asks,
                   run=lambda: self.watch.run(0), menu="call"),
            Action("call.no", mark("Answer the line below: second choice"), "", "close", KEYS[1], when=lambda: self.watch.asks(2),
                   run=lambda: self.watch.run(1), menu="call"),
        ]  # fmt: skip

    def _began_rows(self) -> list[Action]:
        """It began earlier: a minute, five, or as many as the agent says."""
        on_line = lambda: self.live is not None  # noqa: E731 - a condition
        return [
            Action("call.earlier_1", mark("It began 1 minute earlier"), "", "hours", "Ctrl+F3", when=on_line,
                   run=lambda: self.began_earlier(1), menu="call"),
            Action("call.earlier_5", mark("It began 5 minutes earlier"), "", "hours", "Shift+F3", when=on_line,
                   run=lambda: self.began_earlier(5), menu="call"),
            Action("call.earlier", mark("It began at another time"), mark("Say when the call began, in minutes or as a time"), "hours",
                   "Ctrl+Shift+F3", when=on_line, run=lambda: self.began_earlier(0), menu="call"),
        ]  # fmt: skip

    def _is_open(self) -> bool:
        return self._desk.store is not None

    @property
    def live(self) -> LiveCall | None:
        """The call on the line."""
        return self.state.live

    @property
    def parked(self) -> tuple[LiveCall, ...]:
        """The calls that wait."""
        return self.state.parked

    @Slot()
    def start_or_finish(self) -> None:
        """F2: begins a call when none is live, else finishes it."""
        self.state.start_or_finish()

    def call_from(self, number: str) -> None:
        """A softphone says a number is calling, or a key of the desktop's what to do with the call."""
        verb = {"!toggle": self.start_or_finish, "!hold": self.hold_or_resume}.get(number)
        if verb is not None:
            verb()
        elif not number.startswith("!"):
            self.state.number_calls(number)

    @Slot()
    def hold_or_resume(self) -> None:
        """F3."""
        self.state.hold_or_resume()

    @Slot()
    def park_and_start(self) -> None:
        """Shift+F2: the live call waits in the bar."""
        self.state.park_and_start()

    @Slot(int)
    def began_earlier(self, minutes: int) -> None:
        """The call began so many minutes earlier; none asks."""
        if minutes:
            self.state.began(minutes=minutes)
        else:
            from desk.ui.dialogs.call_times import ask_began

            ask_began(self._desk, self.window())

    @Slot(object)
    def _say_moved(self, start: datetime | None) -> None:
        if start is not None:
            self._desk.say("done", self._desk.words.say("The call begins at {at:clock} now.", at=start.astimezone(self._desk.zone)))

    def hand_over(self) -> None:
        """Shift+F4."""
        from desk.ui.dialogs.hand_over import ask_colleague

        ask_colleague(self._desk, self.window())

    def dial(self) -> None:
        """The caller's number goes to the program that dials."""
        if self.live is not None:
            dial.dial_caller(self._desk, self.live, self.window())

    @Slot(object)
    def _ask_long(self, call: LiveCall) -> None:
        from desk.ui.dialogs.call_times import ask_long

        ask_long(self._desk, call, self.window())

    # Showing.

    @Slot()
    def _show_calls(self) -> None:
        before, now = self._stack.currentWidget(), self.idle if self.live is None else self.busy
        self._stack.setCurrentWidget(now)
        self.retranslate()
        if now is self.busy and before is self.idle and self.isVisible():
            self.repaint()  # the time runs in sight before the page has made ready for it

    @Slot()
    def _show_last(self) -> None:
        self.idle.show_last(self.state.last)

    @Slot(int)
    def _show_time(self, seconds: int) -> None:
        running = self.live is not None and self.live.running_since is not None
        self.busy.show_time(seconds, held=not running)
        if running and seconds % QUARTER == LAST_MINUTE:
            self.busy.ring.pulse()
            if self._desk.settings["quarter_sound"]:
                QApplication.beep()

    @Slot()
    def _show_price(self) -> None:
        self.busy.show_price(self.state.price)

    @Slot()
    def _reach_soon(self) -> None:
        """The window is at work first; what lies beside it comes after."""
        if self.reach is None and QGuiApplication.platformName() not in UNSEEN:
            QTimer.singleShot(LATER, self, self.reach_out)

    @Slot()
    def reach_out(self) -> None:
        """The small bar, the sign and the key, each where its setting wants it."""
        from desk.ui.call.reach import CallReach

        window = self.window()
        if self.reach is None and isinstance(window, Shell):
            self.reach = CallReach(self._desk, cast("Window", window))

    # Opening.

    @Slot()
    def _open_last(self) -> None:
        if self.state.last is not None:
            self._desk.open("calls", call_id=self.state.last.id)

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
        self.idle.show_last(self.state.last)
        self.idle.retranslate()
        self.busy.retranslate()
        for part in (self.idle, self.busy):
            part.show_parked(self.parked)
        if self.live is not None:
            self.busy.show_call(self.live)
            self.busy.show_price(self.state.price)
            self.busy.show_time(self.state.seconds(), held=self.live.running_since is None)

    def redress(self) -> None:
        """The theme has changed."""
        self.idle.show_last(self.state.last)
        self.busy.show_price(self.state.price)
        self.notices.redress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit goes, the least needed first."""
        for part in (self.idle, self.busy):
            part.fit(self.width())
