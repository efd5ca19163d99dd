"""What is done with a call besides saying what it is about: called back, merged, split, its times mended, set aside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.op_key import new_op_key
from desk.ui.pages.calls.late_reading import NOT_A_CLOCK, read_clock, read_span
from desk.ui.pages.calls.reading import is_running
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.calls import CallRow, LiveCall
    from desk.ui.pages.calls.page import CallsPage

CLOCK, NUMBER = 90, 90
NOT_OPEN = mark("{number} is not an open ticket of this customer: write its number, or nothing.")
NO_SUCH = mark("No other call of this customer began at {clock} on the day shown.")
NOT_MINUTES = mark("Write minutes, such as 7 or 7:30.")
LAST = 60


class AfterPart:
    """What a verb still needs is asked in the row at the foot; refusals stand there too."""

    def __init__(self, page: CallsPage) -> None:
        self._page, self._desk = page, page.desk

    def ended(self) -> bool:
        """Whether an ended call is shown that can be changed."""
        call = self._page.call()
        return call is not None and call.state == "finished" and self._page.can_change()

    def _write(self, act: Callable[..., Any], done: Callable[[Any], None], **given: Any) -> None:
        desk, bar = self._desk, self._page.bar
        at, by = desk.clock.now(), desk.person.id
        self._page.keeper.flush()
        refused = lambda error: bar.refuse(error) if bar.is_open() else desk.refuse(error)  # noqa: E731 - one of two places
        desk.lane.write(lambda: act(desk.store, at=at, by=by, **given), done, refused)

    # Call backs.

    def can_ask_callback(self) -> bool:
        """Whether the caller of the call shown could be promised one."""
        call = self._page.call()
        return call is not None and not self._waits(call) and (call.state != "discarded")

    def can_call_back(self) -> bool:
        """Whether the caller of the call shown waits to be called back."""
        call = self._page.call()
        return call is not None and self._waits(call)

    def _waits(self, call: LiveCall) -> bool:
        return call.callback_asked_at is not None and call.callback_done_at is None

    def ask_callback(self) -> None:
        """Promises the call back: at once where there is a ticket, else the subject of one is asked."""
        call, words = self._page.call(), self._desk.words
        if call is None:
            return
        key = new_op_key()
        if call.ticket_id is not None:
            self._write(self._desk.services.callbacks.ask_callback, self._asked, op_key=key, call_id=call.id, subject="")
            return
        first = next((row.strip() for row in self._page.work.notes.toPlainText().splitlines() if row.strip()), "")
        proposed = first or call.title or words.say("Call back {who}", who=call.contact or call.customer or call.number)
        send = lambda typed: self._write(  # noqa: E731 - a verb
            self._desk.services.callbacks.ask_callback, self._asked, op_key=key, call_id=call.id, subject=typed["subject"]
        )
        asked = (Asked("subject", mark("Subject of the new ticket"), proposed[:LAST * 2]),)
        sentence = words.tr("A call back stands in the queue as a ticket.")
        self._page.bar.ask(Question(("callback", call.id), sentence, asked, mark("Promise the call back"), "last-caller", send=send))

    def _asked(self, changed: Any) -> None:
        self._page.bar.done()
        ticket_id = int(changed.result)
        words = self._desk.words
        self._desk.say("done", words.tr("The call back is promised and stands in the queue."), words.tr("Open the ticket"),
                       lambda: self._desk.open("queue", ticket_id=ticket_id))  # fmt: skip

    def called_back(self) -> None:
        """Says by hand that the caller was called back."""
        call = self._page.call()
        if call is not None:
            self._write(self._desk.services.callbacks.called_back, lambda _changed: None, call_id=call.id)

    # Merging and splitting.

    def ask_merge(self) -> None:
        """Asks into which call of the day this one goes, proposing the nearest of the same customer."""
        call, words = self._page.call(), self._desk.words
        others = self._others()
        if call is None:
            return
        nearest = min(others, key=lambda row: abs(row.started_at - call.started_at), default=None)
        proposed = f"{nearest.started_at.astimezone(self._desk.zone):%H:%M}" if nearest is not None else ""
        sentence = words.tr("The time and notes of this call go to another of the same conversation, which is priced anew as one.")
        asked = (Asked("clock", mark("The other call began at"), proposed, CLOCK),)
        send = lambda typed: self._merge(call.id, typed["clock"])  # noqa: E731 - a verb
        self._page.bar.ask(Question(("merge", call.id), sentence, asked, mark("Merge"), "merge", send=send))

    def _others(self) -> list[CallRow]:
        call = self._page.call()
        rows = self._page.day.model.rows()
        if call is None:
            return []
        return [row for row in rows if row.id != call.id and row.state == "finished" and row.customer_id in {call.customer_id, None}]

    def _merge(self, call_id: int, clock: str) -> None:
        try:
            found = self._begun_at(clock)
        except Refused as refused:
            self._page.bar.refuse(refused)
            return
        self._write(self._desk.services.call.join.merge_calls, self._merged, call_id=call_id, into_id=found.id)

    def _begun_at(self, clock: str) -> CallRow:
        wanted = read_clock("clock", clock, NOT_A_CLOCK)
        found = next((row for row in self._others() if _minute(row, self._desk.zone) == (wanted.hour, wanted.minute)), None)
        if found is None:
            raise Refused(NO_SUCH, field="clock", clock=clock)
        return found

    def _merged(self, changed: Any) -> None:
        self._page.bar.done()
        self._page.show_thing(call_id=changed.result)

    def ask_split(self) -> None:
        """Asks where the second part begins, and its ticket."""
        call, words = self._page.call(), self._desk.words
        if call is None:
            return
        length = f"{call.seconds // LAST}:{call.seconds % LAST:02}"
        sentence = words.say("This call took {length}. The second part becomes a call of its own, to the second.", length=length)
        asked = (
            Asked("second", mark("The second part begins after, minutes"), "", CLOCK),
            Asked("ticket", mark("Number of its ticket (none: no ticket)"), "", NUMBER),
        )
        key = new_op_key()
        send = lambda typed: self._split(call.id, key, typed)  # noqa: E731 - a verb
        self._page.bar.ask(Question(("split", call.id), sentence, asked, mark("Split"), "link", send=send))

    def _split(self, call_id: int, key: str, typed: dict[str, str]) -> None:
        try:
            second, ticket_id = _minutes(typed["second"]), self._ticket(typed["ticket"])
        except Refused as refused:
            self._page.bar.refuse(refused)
            return
        self._write(self._desk.services.call.join.split_call, self._merged, op_key=key, call_id=call_id, second=second, ticket_id=ticket_id)

    def _ticket(self, number: str) -> int | None:
        if not number:
            return None
        found = next((ticket.id for ticket in self._page.who.open_tickets() if str(ticket.number) == number), None)
        if found is None:
            raise Refused(NOT_OPEN, field="ticket", number=number[:20])
        return found

    # Times.

    def ask_times(self) -> None:
        """Asks when the call began and how long it took; what stood stays on its record."""
        call, words = self._page.call(), self._desk.words
        if call is None:
            return
        begins = call.started_at.astimezone(self._desk.zone)
        asked = (
            Asked("start", mark("Starts at"), f"{begins:%H:%M:%S}", CLOCK),
            Asked("length", mark("Minutes, or until"), str(max(1, round(call.seconds / LAST))), CLOCK),
        )
        sentence = words.tr("The times as they were stay on the call's record, and it is priced anew.")
        send = lambda typed: self._retime(call, typed)  # noqa: E731 - a verb
        self._page.bar.ask(Question(("times", call.id), sentence, asked, mark("Mend the times"), "hours", send=send))

    def _retime(self, call: LiveCall, typed: dict[str, str]) -> None:
        zone = self._desk.zone
        try:
            begins, seconds = read_span(call.started_at.astimezone(zone).date(), typed["start"], typed["length"], zone)
        except Refused as refused:
            self._page.bar.refuse(refused)
            return
        done = lambda _changed: self._page.bar.done()  # noqa: E731 - an end
        self._write(self._desk.services.call.times.retime_call, done, call_id=call.id, started_at=begins, seconds=seconds)

    # Set aside.

    def ask_discard(self) -> None:
        """Asks why the call is never charged; it stays on record."""
        call, words = self._page.call(), self._desk.words
        if call is None:
            return
        sentence = words.tr("It stays on record with its notes and is never charged. This can't be taken back.")
        send = lambda typed: self._discard(call.id, typed["reason"])  # noqa: E731 - a verb
        question = Question(("discard", call.id), sentence, (Asked("reason", mark("Reason")),), mark("Never charge it"), "phone-disconnect",
                            "danger", send)  # fmt: skip
        self._page.bar.ask(question)

    def _discard(self, call_id: int, reason: str) -> None:
        if not reason:
            self._page.bar.refuse(Refused(mark("Write the reason: it stays on the record."), field="reason"))
            return
        self._write(self._desk.services.calls.discard_call, lambda _changed: self._page.bar.done(), call_id=call_id, reason=reason)

    def missed(self) -> None:
        """Marks the call missed; who should be called back is asked next."""
        call = self._page.call()
        if call is not None:
            self._page.shown.pinned = call.id
            self._write(self._desk.services.calls.discard_call, lambda _changed: None, call_id=call.id, missed=True)

    def can_miss(self) -> bool:
        """Whether the call shown could be marked missed."""
        call = self._page.call()
        return call is not None and self._page.can_change() and (is_running(call) or call.state == "finished")


def _minute(row: CallRow, zone: Any) -> tuple[int, int]:
    at = row.started_at.astimezone(zone)
    return at.hour, at.minute


def _minutes(text: str) -> int:
    """Seconds of 7 or 7:30 minutes."""
    whole, _, rest = text.strip().partition(":")
    if not whole.isdecimal() or not (rest == "" or (rest.isdecimal() and len(rest) <= len("59") and int(rest) < LAST)):
        raise Refused(NOT_MINUTES, field="second")
    return int(whole) * LAST + int(rest or 0)
