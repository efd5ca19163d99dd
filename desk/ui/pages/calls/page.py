"""The Calls page: the call on the line (or one opened from the day) in three panes, the day's calls below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui.dialogs.ask import ask
from desk.ui.page import Page
from desk.ui.pages.calls import kept
from desk.ui.pages.calls.action_rows import action_rows
from desk.ui.pages.calls.caller_part import CallerPart
from desk.ui.pages.calls.day_pane import DayPane
from desk.ui.pages.calls.day_part import DayPart
from desk.ui.pages.calls.idle import IdlePane, TodayPane
from desk.ui.pages.calls.notes import NotesKeeper
from desk.ui.pages.calls.price_pane import PricePane
from desk.ui.pages.calls.reading import Reader, is_running, told_matters, versions_matter
from desk.ui.pages.calls.verbs import CallVerbs
from desk.ui.pages.calls.who_pane import WhoPane
from desk.ui.pages.calls.work_pane import WorkPane
from desk.ui.parts.labels import line
from desk.ui.parts.splitter import Splitter
from desk.ui.tokens import CALLER, PRICE
from desk.ui.unsaved import keep_notes
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QHideEvent, QResizeEvent

    from desk.services.call_reading import OpenedCall
    from desk.services.calls import CallerCard, LiveCall, PriceView
    from desk.services.changes import Changed
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk

MINUTE, UPPER, LOWER = 60_000, 544, 242
NARROW, NARROW_CALLER, NARROW_PRICE = 1050, 280, 262


class CallsPage(Page):
    """What is shown follows `desk.calls`, but for a call that was opened from the day's table."""

    id = "calls"
    cares_for = frozenset({"call", "ticket", "contact", "customer", "contract", "charge", "invoice", "site", "price", "profile", "desk"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.state, self.verbs, self.keeper = desk.calls, CallVerbs(desk, self), NotesKeeper(desk, self)
        self.reader = Reader(desk)
        self.pinned: int | None = None
        self.opened: OpenedCall | None = None
        self._on_line: int | None = None
        self._shown_id: int | None = None
        self._focus_wanted = False
        self.who, self.work, self.price, self.day = WhoPane(desk), WorkPane(desk), PricePane(desk), DayPane(desk)
        self.idle, self.today = IdlePane(desk), TodayPane(desk)
        self.caller, self.days = CallerPart(self), DayPart(self)
        self._lay_out()
        self._wire()
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self.who.refresh_pills)
        self._minute.start()

    def _lay_out(self) -> None:
        self.middle, self.right = QStackedWidget(), QStackedWidget()
        for stack, parts in ((self.middle, (self.idle, self.work)), (self.right, (self.today, self.price))):
            for part in parts:
                stack.addWidget(part)
        upper = QWidget()
        row = QHBoxLayout(upper)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.who)
        row.addWidget(line(upright=True))
        row.addWidget(self.middle, 1)
        row.addWidget(line(upright=True))
        row.addWidget(self.right)
        self.right.setFixedWidth(PRICE)
        self.split = Splitter(Qt.Orientation.Vertical)
        self.split.addWidget(upper)
        self.split.addWidget(self.day)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.split)
        kept.recall(self.desk.settings, self.split, self.day.table, [UPPER, LOWER])
        self.split.splitterMoved.connect(self._remember)
        self.day.table.horizontalHeader().sectionResized.connect(self._remember)
        self.day.table.sort_wanted.connect(self._remember)

    def _remember(self, *_how: object) -> None:
        if self.isVisible():
            kept.remember(self.desk.settings, self.split, self.day.table)

    def _wire(self) -> None:
        state, who, work, day = self.state, self.who, self.work, self.day
        state.changed.connect(self._follow)
        state.ticked.connect(self._tick)
        state.priced.connect(self._show_live_price)
        state.notes_changed.connect(self._noted_elsewhere)
        state.finished.connect(self._finished)
        who.field.left.connect(self.focus_notes)
        who.ticket_wanted.connect(lambda ticket_id: self.change({"ticket_id": ticket_id}))
        who.call_wanted.connect(lambda call_id: self.show_thing(call_id=call_id))
        work.changed.connect(self.change)
        work.typed.connect(self._typed)
        work.subject_given.connect(self._make_ticket)
        work.new_ticket.clicked.connect(self.begin_ticket)
        work.another.clicked.connect(self.focus_caller)
        work.back.clicked.connect(self.go_back)
        day.table.opened.connect(lambda call_id: self.show_thing(call_id=call_id))
        self.keeper.saved.connect(self._saved)
        self.keeper.refused.connect(self._not_saved)
        self.verbs.undone.connect(self.show_call)

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Calls"))

    def action_rows(self) -> list[Action]:
        """The page's actions."""
        return action_rows(self)

    # Which call.

    def call(self) -> LiveCall | None:
        """The call in the panes: the one opened, else the one on the line."""
        wanted = self.pinned if self.pinned is not None else self._on_line
        running = self.state.running(wanted)
        if running is not None:
            return running
        return self.opened.call if self.opened is not None and self.opened.call.id == wanted else None

    def _follow(self) -> None:
        """The calls that run have changed: a call that came onto the line takes the panes."""
        now = self.state.live.id if self.state.live is not None else None
        if now is not None and (now != self._on_line or now == self.pinned):
            self.pinned = None
        self._on_line = now
        self.idle.retranslate()
        self.show_call()

    def show_thing(self, **what: Any) -> None:
        """Shows one call: `call_id=7`, running or ended; `begins` makes ready for one that is about to be there."""
        if what.get("begins"):
            self.await_call()
        call_id = int(what.get("call_id") or 0)
        if not call_id:
            return
        self.keeper.flush()
        self._focus_wanted = True
        self.pinned = None if call_id == self._on_line else call_id
        self.show_call()

    def await_call(self) -> None:
        """A call is being begun: what is typed from now on says who calls."""
        self.keeper.flush()
        self.pinned = None
        self.show_call()
        self.focus_caller()

    def show_call(self) -> None:
        """Puts the call (or that there is none) into the panes, and reads what else belongs to it."""
        call = self.call()
        wanted = self.pinned if self.pinned is not None else self._on_line
        if wanted is not None and self.desk.store is not None:
            self.reader.opened(wanted, self._show_opened, self._gone)
        if wanted is None or call is not None:
            self._put(call)

    def _put(self, call: LiveCall | None) -> None:
        if (call.id if call else None) != self._shown_id:
            self.keeper.flush()
            self._shown_id = call.id if call else None
        self.middle.setCurrentWidget(self.idle if call is None else self.work)
        self.right.setCurrentWidget(self.today if call is None else self.price)
        self.who.show_call(call)
        if call is not None:
            self._put_work(call)
            self.price.show_call(call, self._stretches(call))
            self.price.show_time(self._seconds(call))
            self._read_price(call)
            if call.customer_id is not None:
                self.reader.card(call.contact_id, call.customer_id, self._show_card)
            else:
                self._show_card(None)
            self._take_focus(call)
        self.desk.registry.refresh()

    def _put_work(self, call: LiveCall) -> None:
        typed = self.keeper.text(call.id)
        notes, tick = call.notes if typed is None else typed, told_matters(self.desk.profile)
        self.work.show_call(call, notes, told_matters=tick, locked=self.locked())
        self.work.show_tickets(self.who.open_tickets(), call)
        self.work.show_about(self._about(call), back=self.can_go_back())
        self._put_versions(call)

    def _noted_elsewhere(self, call_id: int, text: str, _origin: object) -> None:
        """The notes were written in the small bar: they stand here too."""
        call = self.call()
        if call is not None and call.id == call_id == self._shown_id and self.keeper.text(call_id) is None and call.notes == text:
            self._put_work(call)

    def _put_versions(self, call: LiveCall) -> None:
        known, opened = {"version_from": "", "version_to": ""}, self.opened
        if opened is not None and opened.call.id == call.id:
            known = {"version_from": opened.version_from, "version_to": opened.version_to}
        self.work.show_versions(known, matter=versions_matter(self.desk.profile, call))

    def _about(self, call: LiveCall) -> str:
        words, at = self.desk.words, call.started_at.astimezone(self.desk.zone)
        if is_running(call):
            return words.tr("This call is parked: go on with it in the bar above.") if call.state == "parked" else ""
        if call.state in {"missed", "discarded"}:
            return words.say("Call of {at:moment}, never charged.", at=at)
        if self.locked():
            return words.say("Call of {at:moment}. It is on an invoice and can't be changed here.", at=at)
        return words.say("Call of {at:moment}. Changes are kept on its record, and it is priced anew.", at=at)

    def locked(self) -> bool:
        """Whether the call shown can't be changed any more."""
        opened, call = self.opened, self.call()
        if opened is None or call is None or opened.call.id != call.id:
            return False
        return opened.invoiced or call.state in {"missed", "discarded"}

    def _take_focus(self, call: LiveCall) -> None:
        if not self._focus_wanted or (call.id == self.pinned and self.state.running(call.id) is None and is_running(call)):
            return
        self._focus_wanted = False
        if self.caller.is_awaiting():
            self.caller.begin_awaited(call)
        elif call.customer_id is None and not self.who.field.is_typing():
            self.focus_caller()
        elif call.customer_id is None:
            self.who.field.setFocus()  # the first letters are there already: they stay, and more follow
        else:
            self.work.notes.setFocus()

    # Reading.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the day, and what the change touched of the call shown."""
        if self.desk.store is None:
            return
        if changed is None:
            self._on_line = self.state.live.id if self.state.live is not None else None
            self.idle.retranslate()
        self.days.read(self.day.day if changed is not None else self.desk.now().date())
        self.reader.recent(self.who.show_recent)
        self.show_call()

    def _show_opened(self, opened: OpenedCall) -> None:
        wanted = self.pinned if self.pinned is not None else self._on_line
        if opened.call.id != wanted:
            return
        self.opened = opened
        call = self.call()
        if call is None or call.id != self._shown_id or not is_running(call):
            self._put(call)
        else:
            self._put_versions(call)
            self.price.show_call(call, opened.stretches)
            self.price.show_time(self._seconds(call))

    def _gone(self, error: Any) -> None:
        if isinstance(error, Refused):
            self.desk.refuse(error)
        self.pinned = None
        self._put(self.call())

    def _stretches(self, call: LiveCall) -> tuple[tuple[datetime, datetime | None], ...]:
        known = self.opened
        if known is not None and known.call.id == call.id:
            return known.stretches
        return ((call.started_at, None),)

    def _seconds(self, call: LiveCall) -> int:
        return self.state.seconds() if call.id == self._on_line else call.seconds

    def _show_card(self, caller: CallerCard | None) -> None:
        call = self.call()
        if call is None:
            return
        self.who.show_card(caller, self._drawn(call))
        self.work.show_tickets(self.who.open_tickets(), call)
        self.work.show_sites(caller.sites if caller is not None else (), call)
        self.desk.registry.refresh()

    def _drawn(self, call: LiveCall) -> int:
        """Quarters that the running call takes from the pack; an ended one's are counted already."""
        price = self.state.price if call.id == self._on_line else None
        return price.pack_quarters if price is not None else 0

    def _read_price(self, call: LiveCall) -> None:
        if call.id == self._on_line:
            self.price.show_price(self.state.price)
        elif call.state in {"missed", "discarded"}:
            self.price.show_price(None)
        else:
            self.reader.price(call.id, max(1, call.seconds), lambda price: self._show_price(call.id, price))

    def _show_price(self, call_id: int, price: PriceView | None) -> None:
        if call_id == self._shown_id:
            self.price.show_price(price)

    def _show_live_price(self) -> None:
        if self._on_line is None:
            return
        if self._shown_id == self._on_line and self.state.live is not None:
            self.price.show_price(self.state.price)
            self.who.show_drawn(self._drawn(self.state.live))
        self.day.tick(self._on_line)

    def _tick(self, seconds: int) -> None:
        if self._on_line is not None and self.isVisible():
            if self._shown_id == self._on_line:
                self.price.show_time(seconds)
            self.day.tick(self._on_line)

    def focus_caller(self) -> None:
        """The field that says who calls."""
        self.who.field.setFocus()
        self.who.field.selectAll()

    # What about.

    def can_change(self) -> bool:
        """Whether a call is shown that can be changed."""
        return self.call() is not None and not self.locked()

    def change(self, changes: dict[str, Any]) -> None:
        """Says something else of the call shown."""
        call = self.call()
        if call is not None:
            self.verbs.change(call.id, changes)

    def set_kind(self, kind: str) -> bool:
        """Says the call's type, with the cause and work it usually has."""
        self.change(self.work.usual(kind))
        return True

    def has_open_ticket(self, nth: int) -> bool:
        """Whether the caller has so many open tickets."""
        return self.can_change() and len(self.who.open_tickets()) >= nth

    def attach_nth(self, nth: int) -> bool:
        """Attaches the call to the nth open ticket of the caller."""
        self.change({"ticket_id": self.who.open_tickets()[nth - 1].id})
        self.focus_notes()
        return True

    def begin_ticket(self) -> None:
        """Asks for the subject of a ticket made of this call."""
        call = self.call()
        if call is not None and call.customer_id is None:
            self.desk.say("failed", self.desk.words.tr("Say who calls first: a ticket is somebody's."))
            self.focus_caller()
        elif call is not None:
            self.work.begin_subject()

    def _make_ticket(self, subject: str) -> None:
        call = self.call()
        if call is not None:
            self.keeper.flush()
            self.verbs.ticket(call.id, subject, lambda _changed: self.work.end_subject(), self._no_ticket)

    def _no_ticket(self, error: Any) -> None:
        if isinstance(error, Refused):
            self.work.subject.field.show_error(self.desk.sentence(error))

    def has_ticket(self) -> bool:
        """Whether the call is about a ticket."""
        call = self.call()
        return call is not None and call.ticket_id is not None

    def open_ticket(self) -> None:
        """Shows the call's ticket in the queue."""
        call = self.call()
        if call is not None and call.ticket_id is not None:
            self.desk.open("queue", ticket_id=call.ticket_id)

    # Notes.

    def focus_notes(self) -> None:
        """The notes of the call shown."""
        if self.call() is not None:
            self.work.notes.setFocus()

    def _typed(self, text: str) -> None:
        call = self.call()
        if call is not None:
            self.keeper.typed(call.id, text, ended=not is_running(call))

    def _saved(self, call_id: int, at: datetime) -> None:
        if call_id == self._shown_id:
            self.work.show_saved(f"{at.astimezone(self.desk.zone):%H:%M:%S}")

    def _not_saved(self, error: Any) -> None:
        if isinstance(error, Refused):
            self.desk.refuse(error)
        self.work.show_not_saved()

    # Opening, going back, marking.

    def can_go_back(self) -> bool:
        """Whether another call than the one on the line is shown, and no inline field waits for Escape."""
        return self.pinned is not None and self.work.subject.isHidden() and self.who.form.isHidden() and self.day.form.isHidden()

    def go_back(self) -> None:
        """The call on the line again, or none."""
        self.keeper.flush()
        self.pinned = None
        self.show_call()
        if self._on_line is not None:
            self.focus_notes()
        else:
            self.day.table.setFocus()

    def ask_discard(self) -> None:
        """Asks whether the call was misdialled or missed."""
        call, words = self.call(), self.desk.words
        if call is None:
            return
        text = words.tr("It stays on record with its notes and is never charged. This can't be taken back.")
        verbs = [
            ("", words.tr("Keep it"), "ordinary"), ("missed", words.tr("Missed"), "ordinary"),
            ("discarded", words.tr("Misdialled"), "danger"),
        ]  # fmt: skip
        made = ask(self, words.tr("Never charge this call?"), text, verbs)
        made.answered.connect(lambda choice: self._discard(call.id, choice))

    def _discard(self, call_id: int, choice: str) -> None:
        if choice:
            self.keeper.flush()
            self.verbs.discard(call_id, missed=choice == "missed")

    def _finished(self, call_id: int) -> None:
        self.days.tell(call_id)
        if self.pinned is None and self.isVisible():
            self.who.field.setFocus()

    # The frame.

    def retranslate(self) -> None:
        """Writes every word."""
        for part in (self.who, self.work, self.price, self.day, self.idle):
            part.retranslate()
        self.days.show_totals()
        if self._shown_id is not None:
            self.show_call()

    def redress(self) -> None:
        """The theme has changed."""
        self.show_call()

    def keep_unsaved(self) -> None:
        """Notes the database did not take are kept for the next start."""
        keep_notes(self.desk, self.keeper.unsaved())

    def can_leave(self) -> bool:
        """Hands on what is typed; a form with something in it is shown once more."""
        self.keeper.flush()
        typing = self.who.form.is_typing() or (not self.day.form.isHidden() and self.day.form.is_typing())
        if typing:
            self.desk.say("failed", self.desk.words.tr("A form is open: save it, or cancel with Esc."))
        return not typing

    def hideEvent(self, event: QHideEvent) -> None:
        """Left for another page: nothing stays unwritten."""
        self.keeper.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the side panes give way before the notes do."""
        narrow = self.width() < NARROW
        self.who.setFixedWidth(NARROW_CALLER if narrow else CALLER)
        for part in (self.right, self.price, self.today):
            part.setFixedWidth(NARROW_PRICE if narrow else PRICE)
