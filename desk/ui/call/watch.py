"""What the call bar asks and tells while calls run: gaps, offers, closed phones, credit, a call that never ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.rules.errors import Refused
from desk.ui.call.gate import CallGate
from desk.ui.call.sayings import GATES, estimate_said, gap_said, offer_said, phone_said
from desk.ui.ringing import NOT_REACHED, REACHED, note_ring_on_call, ring_said

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.calls import Watched
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

# What changes is news; what only time changes (whether the phone is open, how far an estimate is used up) is looked at now and then.
POLL, HOUR, SECOND = 60_000, 3600, 1000
NEWS = frozenset({"offer", "call", "customer", "invoice", "contract", "ticket", "estimate", "duty", "absence"})
TOLD = frozenset({"declined", "expired", "accepted"})


@dataclass(frozen=True)
class Notice:
    """A line below the call bar: its tone, its sentence, and at most two verbs."""

    key: str
    tone: str
    icon: str
    text: str
    verbs: tuple[tuple[str, Callable[[], object]], ...] = ()


class CallWatch(QObject):
    """Reads what is to be known, now and then and with every change; `notices` are shown below the bar."""

    changed = Signal()
    too_long = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.seen: Watched | None = None
        self.gate = CallGate(desk, self)
        self._known_offers: set[tuple[int, str]] | None = None
        self._asked: dict[int, int] = {}
        self._closed: set[str] = set()
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self.read)
        self._until = QTimer(self, singleShot=True)
        self._until.timeout.connect(self.read)
        desk.opened.connect(self._opened)
        desk.person_changed.connect(self._opened)
        desk.calls.changed.connect(self.read)
        desk.calls.ticked.connect(self._tick)
        desk.calls.priced.connect(self._priced)
        desk.news.changed.connect(self._news)
        desk.language_changed.connect(self.changed)

    @Slot()
    def _opened(self) -> None:
        self._known_offers = None
        self._poll.start()
        self.read()

    @Slot(object, object)
    def _news(self, changed: Changed, _origin: object) -> None:
        if changed.kinds & NEWS:
            self.read()

    @Slot()
    def _priced(self) -> None:
        """What holds the charge may be another thing than before."""
        if self.seen is not None:
            self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Looks once."""
        desk = self._desk
        if desk.store is None:
            return
        calls, by, now = desk.services.calls, desk.person.id, desk.clock.now()
        desk.lane.read(lambda: calls.watch_calls(desk.store, by=by, now=now), self._show, self._no_answer, "call-watch")

    def _no_answer(self, _error: object) -> None:
        """The lane has told of it; the next look asks again."""

    def _show(self, seen: Watched) -> None:
        before, self.seen = self.seen, seen
        self._await_answers(seen)
        self._tell_offers(seen)
        if before is None or before.call_id != seen.call_id:
            self._closed.clear()
        if before != seen:
            self.changed.emit()

    def _await_answers(self, seen: Watched) -> None:
        """An offer nobody answers ends by itself: looked at just after."""
        ends = [offer.expires_at for offer in seen.offers if offer.state == "offered"]
        if ends:
            left = (min(ends) - self._desk.clock.now()).total_seconds()
            self._until.start(int(max(left, 0) * SECOND) + SECOND)
        else:
            self._until.stop()

    def _tell_offers(self, seen: Watched) -> None:
        """Says once what became of one's own offers; a call that was taken is another's from now on."""
        now = {(offer.id, offer.state) for offer in seen.offers if not offer.incoming and offer.state in TOLD}
        fresh, self._known_offers = (now - self._known_offers if self._known_offers is not None else set()), now
        for offer in (offer for offer in seen.offers if (offer.id, offer.state) in fresh):
            self._desk.say("done" if offer.state == "accepted" else "changed", offer_said(offer, self._desk.words))
        if fresh:
            self._desk.calls.reload()
        lost = self._desk.calls.live
        if any(not offer.incoming and offer.state == "accepted" and lost is not None and lost.id == offer.call_id for offer in seen.offers):
            self._desk.calls.reload()

    # What is shown.

    def notices(self) -> list[Notice]:
        """What is to be answered first, then what is to be known."""
        seen, words = self.seen, self._desk.words
        if seen is None:
            return []
        made = [self._offer(offer) for offer in seen.offers if offer.state == "offered"]
        made += [self._gap(gap) for gap in seen.gaps]
        if seen.call_id is not None:
            if seen.credit_stop:
                made.append(Notice("credit", "red", "wrong", words.say(
                    "Credit stop: no chargeable work for {customer} until its invoices are paid.", customer=seen.customer
                )))  # fmt: skip
            elif seen.overdue > 0:
                made.append(Notice("overdue", "amber", "billing", words.say(
                    "{customer} has overdue invoices: {amount}.", customer=seen.customer, amount=words.money(seen.overdue, seen.currency)
                )))  # fmt: skip
            made += self._work(seen)
            if seen.phone is not None and not seen.phone.is_open:
                made.append(Notice("phone", "amber", "hours", phone_said(seen.phone, self._desk.now(), self._desk.zone, words)))
            made += self._ring(seen)
        return [notice for notice in made if notice.key not in self._closed]

    def _work(self, seen: Watched) -> list[Notice]:
        """The estimate that runs out, and the first gate that would hold the charge."""
        made, words = [], self._desk.words
        if seen.use is not None and (said := estimate_said(seen.use, words)):
            made.append(Notice(f"estimate-{seen.use.level}", "amber", "estimate", said))
        if (reason := self.gate.reason(seen.missing)) in GATES:
            key, verb = f"gate-{reason}", self.gate.verb(reason)
            verbs = ((words.tr(verb[0]), verb[1]), (words.tr("Not now"), lambda: self.close(key))) if verb is not None else ()
            made.append(Notice(key, "note", "held", words.tr(GATES[reason]), verbs))
        return made

    def _ring(self, seen: Watched) -> list[Notice]:
        """Whom to ring while the desk is closed; whether they were reached is written on the call's ticket, else on the call."""
        rings, call, tr = seen.rings, seen.call_id, self._desk.words.tr
        said = ring_said(rings, self._desk) if rings.wanted else ""
        wanted = rings.next
        if not said or wanted is None or call is None:
            return [Notice("ring", "amber", "called-out", said)] if said else []
        verbs = (
            (tr(REACHED), lambda: note_ring_on_call(self._desk, call, wanted.person_id, self.read, reached=True)),
            (tr(NOT_REACHED), lambda: note_ring_on_call(self._desk, call, wanted.person_id, self.read, reached=False)),
        )  # fmt: skip
        return [Notice("ring", "amber", "called-out", said, verbs)]

    def close(self, key: str) -> None:
        """A line that only tells goes when it is read; it comes again with the next call."""
        self._closed.add(key)
        self.changed.emit()

    def _offer(self, offer: Any) -> Notice:
        tr, said = self._desk.words.tr, offer_said(offer, self._desk.words)
        if offer.incoming:
            verbs = ((tr("Take the call"), lambda: self._answer(offer.id, takes=True)), (tr("Leave it"), lambda: self._answer(offer.id)))
            return Notice(f"offer-{offer.id}", "accent", "last-caller", said, verbs)
        return Notice(f"offer-{offer.id}", "text2", "last-caller", said, ((tr("Take it back"), lambda: self._withdraw(offer.id)),))

    def _gap(self, gap: Any) -> Notice:
        tr = self._desk.words.tr
        verbs = (
            (tr("It counts"), lambda: self._decide(gap.id, counts=True)),
            (tr("It does not count"), lambda: self._decide(gap.id, counts=False)),
        )  # fmt: skip
        return Notice(f"gap-{gap.id}", "amber", "hourglass", gap_said(gap, self._desk.zone, self._desk.words), verbs)

    # What is answered.

    def run(self, which: int) -> None:
        """The first or second verb of the topmost line that asks something."""
        asking = next((notice for notice in self.notices() if len(notice.verbs) > which), None)
        if asking is not None:
            asking.verbs[which][1]()

    def asks(self, verbs: int = 1) -> bool:
        """Whether a line asks something with so many verbs."""
        return any(len(notice.verbs) >= verbs for notice in self.notices())

    def _answer(self, offer_id: int, *, takes: bool = False) -> None:
        if takes:
            self._desk.calls.leaving.emit()
        answer = self._desk.services.calls.answer_offer
        self._write(lambda at, by: answer(self._desk.store, offer_id=offer_id, takes=takes, at=at, by=by), self._taken if takes else None)

    def _taken(self, changed: Changed) -> None:
        self._desk.open("calls", call_id=changed.result)

    def _withdraw(self, offer_id: int) -> None:
        withdraw = self._desk.services.calls.withdraw_offer
        self._write(lambda at, by: withdraw(self._desk.store, offer_id=offer_id, at=at, by=by))

    def _decide(self, gap_id: int, *, counts: bool) -> None:
        decide = self._desk.services.calls.decide_gap
        self._write(lambda at, by: decide(self._desk.store, gap_id=gap_id, counts=counts, at=at, by=by))

    def _write(self, job: Callable[..., Any], done: Callable[[Any], None] | None = None) -> None:
        desk, at, by = self._desk, self._desk.clock.now(), self._desk.person.id

        def failed(error: Any) -> None:
            if isinstance(error, Refused):
                desk.refuse(error)
            self.read()

        desk.lane.write(lambda: job(at, by), done, failed)

    # A call that never ends.

    @Slot(int)
    def _tick(self, seconds: int) -> None:
        """Asks when a call has run as long as calls do at most, and again after as long once more."""
        live, most = self._desk.calls.live, int(self._desk.settings["longest_call"]) * HOUR
        if live is None or live.running_since is None or self._desk.calls.was_left(live.id):
            return
        times = seconds // most
        if times > self._asked.get(live.id, 0):
            self._asked[live.id] = times
            self.too_long.emit(live)
