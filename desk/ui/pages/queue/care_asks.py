"""What is asked before something is recorded on a ticket: who, how, why; one popover for all, and one write each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui import trade_words
from desk.ui.pages.queue.ask_popover import AskPopover, Question
from desk.ui.pages.queue.own_fact import read
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.services.breaches import ReasonView
    from desk.services.changes import Changed
    from desk.services.custom_fields import FieldView
    from desk.services.escalations import NextStep
    from desk.services.ticket.care import TicketCare
    from desk.ui.pages.queue.page import QueuePage

MUST_BE_FILLED = mark("“{name}” must be filled in.")
# The ways somebody is told or answers: a form and a work order only come in.
HOWS = ("email", "phone", "chat", "slack", "named_contact", "form", "work_order")
TELL_TITLES = {
    "hours": mark("The customer was told the hours"), "receipt": mark("The customer was told of the receipt"),
    "completion": mark("The customer was told that it is done"),
}  # fmt: skip


class Care:
    """Asks and records what watches over tickets; `do` is what a row of the section does."""

    def __init__(self, page: QueuePage) -> None:
        self._page, self._desk = page, page.desk
        page.verbs.deeds.asks |= {"reason": self.explain, "override": self.override, "required": self.fill_in}

    @property
    def _asker(self) -> AskPopover:
        found: AskPopover = self._page.popovers["asker"]
        return found

    def do(self, code: str, care: TicketCare, anchor: QWidget) -> None:
        """What a row's verb does."""
        page = self._page
        match code.partition("."):
            case ("order", _, _):
                self.order(care, anchor)
            case ("tell", _, what):
                self.tell(care.ticket_id, what, anchor)
            case ("estimate", _, new):
                page.popovers["estimator"].ask_care(care, anchor, new=bool(new))
            case ("class", _, _):
                page.popovers["classer"].ask(care, anchor)
            case ("reply", _, _):
                page.write("reply")
            case ("billing", _, _):
                page.desk.open("billing")
            case ("fill", _, _):
                self._fill(care.lacking, page.words.tr("Fill in"), "", lambda given: self._filled(care.ticket_id, given))
            case ("owner", _, _):
                page.change("owner_id")
            case _:
                page.change("cause")

    def _hows(self) -> tuple[tuple[Any, str], ...]:
        return tuple((code, trade_words.word(trade_words.CHANNELS, code, self._desk.words)) for code in HOWS)

    def _contacts(self, care: TicketCare) -> tuple[tuple[Any, str], ...]:
        """The customer's people, those who may order first and named as such."""
        words = self._desk.words
        rows = [(one.id, words.say("{name} (may order)", name=one.name) if one.may_order else one.name) for one in care.contacts]
        return (*rows, (None, words.tr("Nobody of them")))

    def order(self, care: TicketCare, anchor: QWidget) -> None:
        """Who ordered chargeable work, how."""
        tr = self._desk.words.tr
        questions = (
            Question("contact_id", tr("Ordered by"), self._contacts(care)), Question("how", tr("How"), self._hows()),
            Question("note", tr("Note")),
        )  # fmt: skip

        def run(said: dict[str, Any]) -> None:
            self._record("ordering", "record_order", tr("The order is on record"), ticket_id=care.ticket_id, said_at=None, **said)

        self._asker.ask(tr("Order of chargeable work"), tr("Record the order"), questions, anchor, run)

    def tell(self, ticket_id: int, what: str, anchor: QWidget) -> None:
        """How the customer was told."""
        tr = self._desk.words.tr
        questions = (Question("how", tr("How"), self._hows()), Question("note", tr("Note")))

        def run(said: dict[str, Any]) -> None:
            self._record("tellings", "tell_customer", tr("It is on record"), ticket_id=ticket_id, what=what, **said)

        self._asker.ask(tr(TELL_TITLES[what]), tr("Record it"), questions, anchor, run)

    def answer(self, care: TicketCare, estimate_id: int, anchor: QWidget, *, approved: bool) -> None:
        """Who answered an estimate, how."""
        tr = self._desk.words.tr
        questions = (
            Question("contact_id", tr("Answered by"), self._contacts(care)), Question("how", tr("How"), self._hows()),
            Question("note", tr("Note")),
        )  # fmt: skip
        title = tr("The estimate is approved") if approved else tr("The estimate is declined")

        def run(said: dict[str, Any]) -> None:
            self._record("estimates", "answer_estimate", title, estimate_id=estimate_id, approved=approved, **said)

        self._asker.ask(title, tr("Record the answer"), questions, anchor, run)

    def _record(self, service: str, verb: str, said: str, **given: Any) -> None:
        """One write; the popover closes when it is done."""
        desk, asker = self._desk, self._asker

        def job(now: Any, by: int) -> Changed:
            if "said_at" in given:
                given["said_at"] = now
            changed: Changed = getattr(getattr(desk.services, service), verb)(desk.store, at=now, by=by, **given)
            return changed

        self._page.verbs.write(job, said, None, lambda _changed: asker.dismiss(), asker.was_refused)

    # Lifting tickets, and letting them down.

    def escalate(self) -> None:
        """Lifts the chosen tickets one step: asks whom it was told to, with a note."""
        ids, desk = self._page.selection.ids(), self._desk
        if ids:
            desk.lane.read(lambda: desk.services.escalations.next_step(desk.store, ticket_ids=ids), lambda step: self._lift(ids, step))

    def _lift(self, ids: tuple[int, ...], step: NextStep | None) -> None:
        words = self._desk.words
        if step is None:
            self._desk.say("failed", words.tr("It is with management already."))
            return
        people = [(one.id, one.name) for one in (*step.first, *step.others)]
        questions = (Question("told", words.tr("Told"), (*people, (None, words.tr("Nobody")))), Question("note", words.tr("Note")))
        said = words.many("The ticket was lifted one step", "{n} tickets were lifted one step", len(ids))
        title = words.tr("To management") if step.management else words.say("To level {level}", level=str(step.level))
        self._asker.ask(
            title, words.tr("Escalate"), questions, self._page.popovers.anchor(), lambda given: self._step("escalate", ids, said, given)
        )

    def lower(self) -> None:
        """Lets the chosen tickets down one step."""
        ids, words = self._page.selection.ids(), self._desk.words
        if not ids:
            return
        people = tuple((number, short) for number, short in self._page.people.items())
        questions = (Question("told", words.tr("Told"), ((None, words.tr("Nobody")), *people)), Question("note", words.tr("Note")))
        said = words.many("The ticket was let down one step", "{n} tickets were let down one step", len(ids))
        self._asker.ask(
            words.tr("One step down"), words.tr("Let down"), questions, self._page.popovers.anchor(),
            lambda given: self._step("lower", ids, said, given),
        )  # fmt: skip

    def _step(self, deed: str, ids: tuple[int, ...], said: str, given: dict[str, Any]) -> None:
        told = () if given["told"] is None else (int(given["told"]),)
        self._page.verbs.deeds.do(deed, ids, said, self._asker.dismiss, self._asker.was_refused, note=given["note"], told=told)

    # What a deed is refused for until it is said.

    def explain(self, error: Told, again: Callable[..., None]) -> None:
        """A promise was broken: asks for the reason, then the deed goes on with it."""
        desk = self._desk
        desk.lane.read(lambda: desk.services.breaches.breach_reasons(desk.store), lambda rows: self._explain(rows, error, again))

    def _explain(self, rows: tuple[ReasonView, ...], error: Told, again: Callable[..., None]) -> None:
        words, asker = self._desk.words, self._asker
        choices = tuple((row.id, row.text or words.tr(row.sentence)) for row in rows)
        needing = {row.id for row in rows if row.needs_text}
        questions = (Question("reason_id", words.tr("Reason"), choices), Question("text", words.tr("More about it")))
        Because = self._desk.services.breaches.Because  # noqa: N806 - a class, reached as every service is

        def run(said: dict[str, Any]) -> None:
            if said["reason_id"] in needing and not said["text"]:
                asker.refuse(words.tr("Write a few words on the reason."))
                return
            asker.dismiss()
            again(because=Because(int(said["reason_id"]), said["text"]))

        title = words.tr("Why was the promise broken?")
        asker.ask(title, words.tr("Resolve"), questions, self._page.popovers.anchor(), run, told=self._desk.sentence(error))

    def fill_in(self, error: Told, again: Callable[..., None]) -> None:
        """Own fields that must be filled in are not: asks for them, then the deed goes on with them."""

        def run(given: dict[int, Any]) -> None:
            self._asker.dismiss()
            again(filled=given)

        self._fill(getattr(error, "fields", ()), self._desk.words.tr("Resolve"), self._desk.sentence(error), run)

    def _fill(self, fields: tuple[FieldView, ...], verb: str, told: str, run: Callable[[dict[int, Any]], object]) -> None:
        words, asker = self._desk.words, self._asker
        questions = [
            Question(field.key, field.name, tuple((one.id, one.name) for one in field.options if one.active)) for field in fields
        ]

        def read_all(said: dict[str, Any]) -> None:
            try:
                given = {field.id: said[field.key] if field.kind == "choice" else read(field, said[field.key]) for field in fields}
            except Refused as error:
                asker.was_refused(error)
                return
            empty = next((field for field in fields if given[field.id] is None), None)
            if empty is None:
                run(given)
            else:
                asker.was_refused(Refused(MUST_BE_FILLED, field=empty.key, name=empty.name))

        asker.ask(words.tr("Still to be filled in"), verb, questions, self._page.popovers.anchor(), read_all, told=told)

    def _filled(self, ticket_id: int, given: dict[int, Any]) -> None:
        asker = self._asker
        self._page.verbs.deeds.do("custom", (ticket_id,), "", asker.dismiss, asker.was_refused, values=given)

    def override(self, error: Told, again: Callable[..., None]) -> None:
        """The profile would have another owner: a manager says why this one."""
        words, asker = self._desk.words, self._asker

        def run(said: dict[str, Any]) -> None:
            if not said["override"]:
                asker.refuse(words.tr("Write the reason: it stays on the record."))
                return
            asker.dismiss()
            again(override=said["override"])

        asker.ask(
            words.tr("Hand it over all the same?"), words.tr("Hand it over"), (Question("override", words.tr("Reason")),),
            self._page.popovers.anchor(), run, told=self._desk.sentence(error),
        )  # fmt: skip
