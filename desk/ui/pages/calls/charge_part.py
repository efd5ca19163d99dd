"""What is done about charges on the Calls page: released, given away, approved, priced anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.charge_words import held_words
from desk.ui.inline_bar import Asked, Question
from desk.ui.reading import read_amount
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.call.reading import ChargeFacts
    from desk.ui.pages.calls.page import CallsPage

UNPRICED = ("decision", "price")
AMOUNT = 110


class ChargePart:
    """Each verb is one job for the lane; what it still needs is asked in the row at the foot."""

    def __init__(self, page: CallsPage) -> None:
        self._page, self._desk = page, page.desk

    def facts(self) -> ChargeFacts | None:
        """The charge of the ended call shown, unless it is invoiced."""
        opened, call = self._page.shown.opened, self._page.call()
        if opened is None or call is None or opened.call.id != call.id or opened.invoiced:
            return None
        return opened.charge

    def can_release(self) -> bool:
        """Whether something holds it."""
        facts = self.facts()
        return facts is not None and facts.status in {"held", "out_of_scope"}

    def can_give(self) -> bool:
        """Whether it would be charged."""
        facts = self.facts()
        return facts is not None and facts.status == "chargeable" and not facts.goodwill and facts.approved_at is None

    def can_charge_again(self) -> bool:
        """Whether it was given away."""
        facts = self.facts()
        return facts is not None and bool(facts.goodwill) and facts.approved_at is None

    def can_approve(self) -> bool:
        """Whether it can be frozen as it stands."""
        facts = self.facts()
        return facts is not None and facts.status in {"covered", "chargeable"} and facts.approved_at is None

    def can_take_back(self) -> bool:
        """Whether it is approved and on no invoice."""
        facts = self.facts()
        return facts is not None and facts.approved_at is not None

    # Asking.

    def ask_release(self) -> None:
        """Says which gate holds it, and asks the reason (and what it costs, where no price is published)."""
        facts, words = self.facts(), self._desk.words
        if facts is None:
            return
        hold = facts.reason or "price"
        held = held_words(hold, words)
        sentence = words.say("{what}: {why}", what=held, why=" ".join(self._page.price.why.sentences()[-1:]))
        asked = [Asked("reason", mark("Reason"))]
        if hold in UNPRICED:
            asked.append(Asked("amount", mark("Net amount"), "", AMOUNT))
        send = lambda typed: self._release(facts.id, typed)  # noqa: E731 - a verb
        self._page.bar.ask(Question(("release", facts.id), sentence, tuple(asked), mark("Release"), "release", send=send))

    def _release(self, charge_id: int, typed: dict[str, str]) -> None:
        try:
            amount = read_amount("amount", typed.get("amount", ""))
        except Refused as refused:
            self._page.bar.refuse(refused)
            return
        self._write("release_charge", self._released, charge_id=charge_id, reason=typed["reason"], amount=amount)

    def _released(self, changed: Any) -> None:
        self._page.bar.done()
        still = mark("Released, but something else is still missing.")
        self._desk.say("done", self._desk.words.tr(still if changed.result == "held" else mark("Released: it can be approved now.")))

    def ask_goodwill(self) -> None:
        """Asks why it costs nothing."""
        facts, words = self.facts(), self._desk.words
        if facts is None:
            return
        sentence = words.say("This call would cost {net:money}. Write why it is given away; the reason stays with us.",
                             net=(facts.net, facts.currency))  # fmt: skip
        send = lambda typed: self._give(facts.id, typed["reason"])  # noqa: E731 - a verb
        asked = (Asked("reason", mark("Reason")),)
        self._page.bar.ask(Question(("goodwill", facts.id), sentence, asked, mark("Give it away"), "resolve", send=send))

    def _give(self, charge_id: int, reason: str) -> None:
        if not reason:
            self._page.bar.refuse(Refused(mark("Write the reason: it stays on the record."), field="reason"))
            return
        self._write("give_away", lambda _changed: self._page.bar.done(), charge_id=charge_id, reason=reason)

    # At once.

    def charge_again(self) -> None:
        """What was given away is charged after all."""
        facts = self.facts()
        if facts is not None:
            self._write("give_away", None, charge_id=facts.id, reason="")

    def approve(self) -> None:
        """Freezes the charge of the call shown."""
        facts = self.facts()
        if facts is not None:
            self._write("approve_charges", self._approved, charge_ids=(facts.id,))

    def approve_day(self) -> None:
        """Freezes all of the day shown that is this person's."""
        self._write("approve_day", self._approved, day=self._page.day.day, person_id=self._desk.person.id)

    def approve_customer(self) -> None:
        """Freezes all of the customer's work in the month of the day shown."""
        call = self._page.call()
        if call is not None and call.customer_id is not None:
            month = f"{call.started_at.astimezone(self._desk.zone):%Y-%m}"
            self._write("approve_customer", self._approved, customer_id=call.customer_id, month=month)

    def has_customer(self) -> bool:
        """Whether the call shown is somebody's."""
        call = self._page.call()
        return call is not None and call.customer_id is not None

    def _approved(self, changed: Any) -> None:
        count = int(changed.result)
        said = self._desk.words.many("{n} charge is approved.", "{n} charges are approved.", count)
        self._desk.say("done", said)

    def take_back(self) -> None:
        """Opens the approved charge again."""
        facts = self.facts()
        if facts is not None:
            self._write("take_back_approval", None, charge_id=facts.id)

    def reprice(self) -> None:
        """Prices everything anew that is not approved, and says what moved."""
        self._write("reprice_open", self._repriced)

    def _repriced(self, changed: Any) -> None:
        words, moved = self._desk.words, changed.result
        if not moved:
            self._desk.say("done", words.tr("Priced anew: nothing has changed."))
            return
        first = moved[0]
        said = words.many("Priced anew: {n} charge has changed.", "Priced anew: {n} charges have changed.", len(moved))
        before, after = (words.money(amount, first.currency) for amount in (first.before, first.after))
        step = words.say("{customer}: {before} → {after}", customer=first.customer, before=before, after=after)
        self._desk.say("done", f"{said} {step}", words.tr("Open the call"), lambda: self._desk.open("calls", call_id=first.call_id))

    def _write(self, verb: str, done: Callable[[Any], None] | None, **given: Any) -> None:
        desk, bar = self._desk, self._page.bar
        act, at, by = getattr(desk.services.charges, verb), desk.clock.now(), desk.person.id
        self._page.keeper.flush()
        refused = lambda error: bar.refuse(error) if bar.is_open() else desk.refuse(error)  # noqa: E731 - one of two places
        desk.lane.write(lambda: act(desk.store, at=at, by=by, **given), done, refused)
