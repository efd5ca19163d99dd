"""Which call stands in the panes, and what is read of it: the one on the line, or one opened from the day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desk.rules.errors import Refused
from desk.ui.pages.calls.reading import is_running, levels_matter, told_matters, versions_matter

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.call.reading import OpenedCall
    from desk.services.calls import CallerCard, LiveCall, PriceView
    from desk.ui.pages.calls.page import CallsPage


class ShownCall(QObject):
    """`pinned` is a call opened beside the one `on_line`; `shown_id` is the one that stands in the panes."""

    def __init__(self, page: CallsPage) -> None:
        super().__init__(page)
        self._page, self._desk, self._state = page, page.desk, page.desk.calls
        self.pinned: int | None = None
        self.opened: OpenedCall | None = None
        self.on_line: int | None = None
        self.shown_id: int | None = None
        self._focus_wanted = False
        state = self._state
        state.changed.connect(self.follow)
        state.ticked.connect(self.tick)
        state.priced.connect(self.show_live_price)
        state.notes_changed.connect(self.noted_elsewhere)

    def call(self) -> LiveCall | None:
        """The call in the panes: the one opened, else the one on the line."""
        wanted = self.pinned if self.pinned is not None else self.on_line
        running = self._state.running(wanted)
        if running is not None:
            return running
        return self.opened.call if self.opened is not None and self.opened.call.id == wanted else None

    def follow(self) -> None:
        """The calls that run have changed: a call that came onto the line takes the panes."""
        now = self._state.live.id if self._state.live is not None else None
        if now is not None and (now != self.on_line or now == self.pinned):
            self.pinned = None
        self.on_line = now
        self._page.idle.retranslate()
        self.show()

    def open(self, **what: Any) -> None:
        """Shows one call: `call_id=7`, running or ended; `begins` makes ready for one that is about to be there.

        `makes_ticket` asks for the subject of a ticket made of it.
        """
        if what.get("begins"):
            self.await_call()
        call_id = int(what.get("call_id") or 0)
        if not call_id:
            return
        self._page.keeper.flush()
        self._focus_wanted = True
        self.pinned = None if call_id == self.on_line else call_id
        self.show()
        if what.get("makes_ticket"):
            self._page.about.begin_ticket()

    def await_call(self) -> None:
        """A call is being begun: what is typed from now on says who calls."""
        self._page.keeper.flush()
        self.pinned = None
        self.show()
        self._page.focus_caller()

    def show(self) -> None:
        """Puts the call (or that there is none) into the panes, and reads what else belongs to it."""
        call = self.call()
        wanted = self.pinned if self.pinned is not None else self.on_line
        if wanted is not None and self._desk.store is not None:
            self._page.reader.opened(wanted, self._show_opened, self._gone)
        if wanted is None or call is not None:
            self._put(self.call())

    def _put(self, call: LiveCall | None) -> None:
        if (call.id if call else None) != self.shown_id:
            self._page.keeper.flush()
            self.shown_id = call.id if call else None
            if call is not None:
                self._page.day.follow(call.id)
        self._page.middle.setCurrentWidget(self._page.idle if call is None else self._page.work)
        self._page.right.setCurrentWidget(self._page.today if call is None else self._page.price)
        self._page.who.show_call(call)
        if call is not None:
            self._put_work(call)
            self._page.price.show_call(call, self._stretches(call))
            self._page.price.show_time(self._seconds(call))
            self._read_price(call)
            if call.customer_id is not None:
                self._page.reader.card(call.contact_id, call.customer_id, self._show_card)
            else:
                self._show_card(None)
            self._take_focus(call)
        self._put_charge(call)
        self._page.types.mark(call)
        if self._page.below.shown == "record":
            self._page.below.read()
        self._desk.registry.refresh()

    def _put_charge(self, call: LiveCall | None) -> None:
        same = self.opened is not None and call is not None and self.opened.call.id == call.id and not is_running(call)
        self._page.price.show_charge(self.opened if same else None)

    def _put_work(self, call: LiveCall) -> None:
        typed = self._page.keeper.text(call.id)
        notes, tick = call.notes if typed is None else typed, told_matters(self._desk.profile)
        self._page.work.levels_matter = levels_matter(self._desk.profile)
        self._page.work.show_call(call, notes, told_matters=tick, locked=self.locked())
        self._page.work.show_tickets(self._page.who.open_tickets(), call)
        self._page.work.show_about(self._about(call), back=self._page.can_go_back())
        self._put_versions(call)

    def noted_elsewhere(self, call_id: int, text: str, _origin: object) -> None:
        """The notes were written in the small bar: they stand here too."""
        call = self.call()
        if call is not None and call.id == call_id == self.shown_id and self._page.keeper.text(call_id) is None and call.notes == text:
            self._put_work(call)

    def _put_versions(self, call: LiveCall) -> None:
        known, opened = {"version_from": "", "version_to": ""}, self.opened
        if opened is not None and opened.call.id == call.id:
            known = {"version_from": opened.version_from, "version_to": opened.version_to}
        self._page.work.show_versions(known, matter=versions_matter(self._desk.profile, call))

    def _about(self, call: LiveCall) -> str:
        return " ".join(filter(None, (self._state_of(call), self._callback_of(call))))

    def _state_of(self, call: LiveCall) -> str:
        words, at, opened = self._desk.words, call.started_at.astimezone(self._desk.zone), self.opened
        if is_running(call):
            return words.tr("This call is parked: go on with it in the bar above.") if call.state == "parked" else ""
        if call.state in {"missed", "discarded"}:
            same = opened is not None and opened.call.id == call.id
            if opened is not None and same and opened.merged_into_id is not None:
                return words.say("Call of {at:moment}, merged into another.", at=at)
            if opened is not None and same and opened.discard_reason:
                return words.say("Call of {at:moment}, never charged: {reason}", at=at, reason=opened.discard_reason)
            return words.say("Call of {at:moment}, never charged.", at=at)
        if self.locked():
            return words.say("Call of {at:moment}. It is on an invoice and can't be changed here.", at=at)
        return words.say("Call of {at:moment}. Changes are kept on its record, and it is priced anew.", at=at)

    def _callback_of(self, call: LiveCall) -> str:
        words, opened = self._desk.words, self.opened
        if call.callback_asked_at is None:
            return ""
        if call.callback_done_at is not None:
            return words.say("Called back {at:moment}.", at=call.callback_done_at.astimezone(self._desk.zone))
        due = opened.callback_due if opened is not None and opened.call.id == call.id else None
        if due is None:
            return words.tr("Waits to be called back.")
        return words.say("To be called back by {at:moment}.", at=due.astimezone(self._desk.zone))

    def locked(self) -> bool:
        """Whether the call shown can't be changed any more."""
        opened, call = self.opened, self.call()
        if opened is None or call is None or opened.call.id != call.id:
            return False
        return opened.invoiced or call.state in {"missed", "discarded"}

    def _take_focus(self, call: LiveCall) -> None:
        if not self._focus_wanted or (call.id == self.pinned and self._state.running(call.id) is None and is_running(call)):
            return
        self._focus_wanted = False
        if self._page.caller.is_awaiting():
            self._page.caller.begin_awaited(call)
        elif call.customer_id is None and not self._page.who.field.is_typing():
            self._page.focus_caller()
        elif call.customer_id is None:
            self._page.who.field.setFocus()  # the first letters are there already: they stay, and more follow
        else:
            self._page.work.notes.setFocus()

    def _show_opened(self, opened: OpenedCall) -> None:
        wanted = self.pinned if self.pinned is not None else self.on_line
        if opened.call.id != wanted:
            return
        self.opened = opened
        call = self.call()
        if call is None or call.id != self.shown_id or not is_running(call):
            self._put(call)
        else:
            self._put_versions(call)
            self._page.price.show_call(call, opened.stretches)
            self._page.price.show_time(self._seconds(call))

    def _gone(self, error: Any) -> None:
        if isinstance(error, Refused):
            self._desk.refuse(error)
        self.pinned = None
        self._put(self.call())

    def _stretches(self, call: LiveCall) -> tuple[tuple[datetime, datetime | None], ...]:
        known = self.opened
        if known is not None and known.call.id == call.id:
            return known.stretches
        return ((call.started_at, None),)

    def _seconds(self, call: LiveCall) -> int:
        return self._state.seconds() if call.id == self.on_line else call.seconds

    def _show_card(self, caller: CallerCard | None) -> None:
        call = self.call()
        if call is None:
            return
        self._page.who.show_card(caller, self._drawn(call))
        self._page.work.show_tickets(self._page.who.open_tickets(), call)
        self._page.work.show_sites(caller.sites if caller is not None else (), call)
        self._desk.registry.refresh()

    def _drawn(self, call: LiveCall) -> int:
        """Quarters that the running call takes from the pack; an ended one's are counted already."""
        price = self._state.price if call.id == self.on_line else None
        return price.pack_quarters if price is not None else 0

    def _read_price(self, call: LiveCall) -> None:
        if call.id == self.on_line:
            self._page.price.show_price(self._state.price)
        elif call.state in {"missed", "discarded"}:
            self._page.price.show_price(None)
        else:
            self._page.reader.price(call.id, max(1, call.seconds), lambda price: self._show_price(call.id, price))

    def _show_price(self, call_id: int, price: PriceView | None) -> None:
        if call_id == self.shown_id:
            self._page.price.show_price(price)

    def show_live_price(self) -> None:
        """The call on the line has another price."""
        if self.on_line is None:
            return
        if self.shown_id == self.on_line and self._state.live is not None:
            self._page.price.show_price(self._state.price)
            self._page.who.show_drawn(self._drawn(self._state.live))
        self._page.day.tick(self.on_line)

    def tick(self, seconds: int) -> None:
        """A second has gone by on the line."""
        if self.on_line is not None and self._page.isVisible():
            if self.shown_id == self.on_line:
                self._page.price.show_time(seconds)
            self._page.day.tick(self.on_line)
