"""What the page does when a desk goes on from an earlier system: reads what is typed, says what it would do, and does it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.op_key import new_op_key
from desk.ui.pages.billing.start_form import LISTS, StartForm
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.taking_over import Start
    from desk.ui.pages.billing.page import BillingPage


class StartVerbs:
    """The form is made when it is first wanted; its key is kept until it is done, so that a repeat does nothing."""

    def __init__(self, page: BillingPage) -> None:
        self._page, self._desk = page, page.desk
        self._form: StartForm | None = None
        self._key = ""

    @property
    def form(self) -> StartForm:
        """The form."""
        if self._form is None:
            self._form = StartForm(self._desk)
            self._form.asked.connect(self._look)
            self._form.wanted.connect(self._do)
        return self._form

    def open(self) -> None:
        """Opens the form once the series are read."""
        desk = self._desk
        rooms, store, today = desk.services.taking_over, desk.store, desk.now().date()
        desk.lane.read(lambda: rooms.start_facts(store, today=today), self._came, channel="billing.start")

    def _came(self, start: Start) -> None:
        self._key = self._key or f"start-{new_op_key()}"
        self._page.layout_.open_form(self.form)
        self.form.begin(start)

    def retranslate(self) -> None:
        """Writes every word of the form, if there is one."""
        if self._form is not None:
            self._form.retranslate()

    def _typed(self) -> tuple[dict[str, str], str, str]:
        typed = self.form.typed()
        invoices, packs = (typed.pop(field) for field in LISTS)
        return typed, invoices, packs

    def _look(self) -> None:
        desk, (numbers, invoices, packs) = self._desk, self._typed()
        rooms, store, at = desk.services.taking_over, desk.store, desk.now()
        desk.lane.read(
            lambda: rooms.plan_start(store, numbers=numbers, invoices=invoices, packs=packs, at=at), self.form.show_plan,
            channel="billing.plan",
        )  # fmt: skip

    def _do(self) -> None:
        desk, key, (numbers, invoices, packs) = self._desk, self._key, self._typed()
        rooms, store, at, by = desk.services.taking_over, desk.store, desk.now(), desk.person.id

        def done(_changed: Changed) -> None:
            self._key = ""
            self.form.done()
            self._page.layout_.close_form()
            desk.say("done", desk.words.tr(mark("Taken over: numbers go on, and what is owed stands under Payments.")))

        desk.lane.write(
            lambda: rooms.take_over(store, op_key=key, numbers=numbers, invoices=invoices, packs=packs, at=at, by=by), done,
            self.form.refuse,
        )  # fmt: skip
