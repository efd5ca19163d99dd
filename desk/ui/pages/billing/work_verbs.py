"""What the page does to unbilled work: releasing, goodwill, telling why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.ui.inline_bar import Asked, Question
from desk.ui.pages.billing.invoice_verbs import AMOUNT_WIDTH, wanted_amount
from desk.ui.pages.billing.sayings import HOLDS, UNPRICED, hold_of, whole_why
from desk.ui.pages.billing.work_rows import text_of
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.pages.billing.page import BillingPage


class WorkVerbs:
    """Releasing a hold, giving away, telling why."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk

    # Held work.

    def release(self, charge_id: int = 0) -> None:
        """Asks the reason, and what it costs where no price is published; the reason stays on the record."""
        page, words = self._page, self._desk.words
        row = next((row for row in page.unbilled.held.rows if row.work.id == charge_id), page.unbilled.held.current())
        if row is None:
            return
        page.unbilled.held.table.choose(row.key)
        hold = hold_of(row.work)
        fields = [Asked("reason", mark("Reason"))]
        if hold in UNPRICED:
            fields.append(Asked("amount", mark("Net amount"), "", AMOUNT_WIDTH))
        needs = words.say("{what}: {why}", what=words.tr(HOLDS[hold]), why=whole_why(row.work, words))
        number = row.work.id
        page.bar.ask(
            Question(("release", number), needs, tuple(fields), mark("Release"), "release", "ordinary",
                     lambda typed: self._release(number, typed))
        )  # fmt: skip

    def _release(self, charge_id: int, typed: dict[str, str]) -> None:
        page, desk = self._page, self._desk
        try:
            amount = wanted_amount("amount", typed["amount"]) if typed.get("amount") else None
        except Refused as refused:
            page.bar.refuse(refused)
            return
        charges, store, at, by = desk.services.charges, desk.store, desk.now(), desk.person.id
        desk.lane.write(
            lambda: charges.release_charge(store, charge_id=charge_id, reason=typed["reason"], at=at, by=by, amount=amount),
            self._released, page.bar.refuse,
        )  # fmt: skip

    def _released(self, changed: Changed) -> None:
        self._page.bar.done()
        said = (
            mark("Released, but something else is still missing.")
            if changed.result == "held"
            else mark("Released: it can be invoiced now.")
        )
        self._desk.say("done", self._desk.words.tr(said))

    # Goodwill and why.

    def give_away(self) -> None:
        """Asks why the work under the cursor costs nothing; what was given away is charged again."""
        page, words = self._page, self._desk.words
        work = page.unbilled.current_work()
        if work is None:
            return
        number = work.id
        if work.goodwill:
            self._give(number, "")
            return
        said = words.say("“{work}” costs the customer nothing.", work=self._text())
        page.bar.ask(
            Question(("goodwill", number), said, (Asked("reason", mark("Reason")),), mark("Give away"), "check", "ordinary",
                     lambda typed: self._given(number, typed["reason"]))
        )  # fmt: skip

    def _text(self) -> str:
        unbilled = self._page.unbilled
        row = unbilled.model.row_at(unbilled.table.currentIndex().row())
        return text_of(row, self._desk) if row is not None else ""

    def _given(self, charge_id: int, reason: str) -> None:
        if not reason:
            self._page.bar.refuse(Refused(mark("Write the reason: it stays on the record."), field="reason"))
            return
        self._give(charge_id, reason)

    def _give(self, charge_id: int, reason: str) -> None:
        desk, bar, tr = self._desk, self._page.bar, self._desk.words.tr
        charges, store, at, by = desk.services.charges, desk.store, desk.now(), desk.person.id

        def done(_changed: Changed) -> None:
            bar.done()
            said = mark("Given away: it goes on the invoice at no charge.") if reason else mark("It is charged again.")
            undo = (lambda: self._give(charge_id, "")) if reason else None
            desk.say("done", tr(said), tr(mark("Undo")) if undo else "", undo)

        failed = bar.refuse if bar.is_open() else None
        desk.lane.write(lambda: charges.give_away(store, charge_id=charge_id, reason=reason, at=at, by=by), done, failed)

    def tell_why(self) -> None:
        """The whole why of the work under the cursor, in words."""
        work = self._page.unbilled.current_work()
        if work is not None:
            self._page.bar.ask(Question(("why", work.id), whole_why(work, self._desk.words)))
