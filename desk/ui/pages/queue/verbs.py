"""What is done to the tickets chosen: one write each, its message, and the way back where there is one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from desk.services.changes import Changed
from desk.ui.pages.queue.selection import ENDED, WAITING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from decimal import Decimal

    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage


class Verbs:
    """The verbs of the queue page; every one goes through the lane and comes back as a change."""

    def __init__(self, page: QueuePage) -> None:
        self._page = page
        self._desk, self._chosen = page.desk, page.selection

    def take(self) -> None:
        """Makes the chosen tickets mine."""
        self.give(self._desk.person.id or None)

    def give(self, owner_id: int | None) -> None:
        """Gives the chosen tickets to a person, or to nobody."""
        ids, before = self._chosen.ids(), self._chosen.owners()
        moved = tuple(number for number in ids if before.get(number, -1) != owner_id)
        if not moved:
            return
        words, people = self._desk.words, self._page.people
        if owner_id is None:
            said = words.many("A ticket has no owner now", "{n} tickets have no owner now", len(moved))
        elif owner_id == self._desk.person.id:
            said = words.many("The ticket is yours", "{n} tickets are yours", len(moved))
        else:
            name = people.get(owner_id, "")
            said = words.many("The ticket is with {name} now", "{n} tickets are with {name} now", len(moved), name=name)
        self._write(
            lambda now, by: self._tickets().take(self._store, ticket_ids=moved, owner_id=owner_id, at=now, by=by), said,
            self._give_back(moved, before),
        )  # fmt: skip

    def wait(self) -> None:
        """Waits for the customers of the chosen tickets."""
        ids = self._which(lambda status: status not in ENDED | {"waiting_customer"})
        said = self._desk.words.many("The ticket waits for its customer", "{n} tickets wait for their customers", len(ids))
        self._write(
            lambda now, by: self._tickets().wait_for_customer(self._store, ticket_ids=ids, at=now, by=by), said, lambda: self._resume(ids),
        )  # fmt: skip

    def resume(self) -> None:
        """Sets the clock of the chosen tickets going again."""
        self._resume(self._which(lambda status: status in WAITING))

    def _resume(self, ids: tuple[int, ...]) -> None:
        said = self._desk.words.many("The clock of the ticket runs again", "The clock of {n} tickets runs again", len(ids))
        self._write(lambda now, by: self._tickets().resume(self._store, ticket_ids=ids, at=now, by=by), said)

    def escalate(self) -> None:
        """Lifts the chosen tickets one step."""
        ids = self._chosen.ids()
        said = self._desk.words.many("The ticket was lifted one step", "{n} tickets were lifted one step", len(ids))
        self._write(lambda now, by: self._tickets().escalate(self._store, ticket_ids=ids, at=now, by=by), said)

    def resolve_or_reopen(self) -> None:
        """Resolves the chosen tickets; those already resolved, if all are, come back."""
        if all(status in ENDED for status in self._chosen.statuses()):
            self.reopen()
            return
        self._resolve(self._which(lambda status: status not in ENDED))

    def _resolve(self, ids: tuple[int, ...]) -> None:
        self._write(
            lambda now, by: self._tickets().resolve(self._store, ticket_ids=ids, at=now, by=by), self._resolved(ids),
            lambda: self._reopen(ids),
        )  # fmt: skip

    def _resolved(self, ids: tuple[int, ...]) -> str:
        numbers, words = self._chosen.numbers(ids), self._desk.words
        if len(ids) == 1 and numbers:
            return words.say("{number} resolved", number=str(numbers[0]))
        return words.many("{n} ticket resolved", "{n} tickets resolved", len(ids))

    def reopen(self) -> None:
        """Takes the chosen resolved tickets up again."""
        self._reopen(self._which(lambda status: status in ENDED))

    def _reopen(self, ids: tuple[int, ...]) -> None:
        said = self._desk.words.many("The ticket is open again", "{n} tickets are open again", len(ids))
        self._write(
            lambda now, by: self._tickets().reopen(self._store, ticket_ids=ids, at=now, by=by), said, lambda: self._resolve(ids)
        )

    def plan(self, ids: tuple[int, ...], day: date | None, done: Callable[[], object], failed: Callable[[Told], None]) -> None:
        """Agrees on a date for tickets, or takes it back."""
        words = self._desk.words
        said = words.say("Agreed with the customer: {day:day}", day=day) if day is not None else words.tr("The agreed date was taken back")

        def job(now: Any, by: int) -> Changed:
            tickets = self._tickets()
            return _together([tickets.plan(self._store, ticket_id=number, planned_on=day, at=now, by=by) for number in ids])

        self._write(job, said, None, done, failed)

    def estimate(
        self, ticket_id: int, state: str, hours: Decimal | None, done: Callable[[], object], failed: Callable[[Told], None], *, told: bool,
    ) -> None:
        """Records an estimate."""
        self._write(
            lambda now, by: self._tickets().record_estimate(
                self._store, ticket_id=ticket_id, state=state, hours=hours, told=told, at=now, by=by,
            ),
            self._desk.words.tr("The estimate is recorded"), None, done, failed,
        )  # fmt: skip

    def change(self, field: str, value: Any) -> None:
        """Changes one field of the ticket shown; an owner is given to all that are chosen."""
        ticket = self._page.pane.ticket
        if field == "owner_id":
            self.give(value)
        elif ticket is not None:
            number, version = ticket.id, ticket.version
            self._write(
                lambda now, by: self._tickets().change_ticket(
                    self._store, ticket_id=number, version=version, changes={field: value}, at=now, by=by,
                ),
                failed=self._clash,
            )  # fmt: skip

    def send(self, side: str, text: str, then: str, op_key: str) -> None:
        """Sends the reply, or keeps the note, of the ticket shown."""
        ticket = self._page.pane.ticket
        if ticket is None:
            return
        number = ticket.id

        def job(now: Any, by: int) -> Changed:
            if side == "note":
                return self._changed(self._tickets().note(self._store, op_key=op_key, ticket_id=number, text=text, at=now, by=by))
            return self._changed(self._tickets().reply(self._store, op_key=op_key, ticket_id=number, text=text, at=now, by=by, then=then))

        words = self._desk.words
        said = words.tr("The note is kept") if side == "note" else words.say("Reply to {number} sent", number=str(ticket.number))
        back = (lambda: self._reopen((number,))) if side == "reply" and then == "resolved" else None
        self._write(job, said, back, lambda: self._page.was_sent(number, side, text), self._page.was_not_sent)

    def read(self, ticket_id: int) -> None:
        """The ticket's owner has opened it."""
        self._write(lambda _now, _by: self._tickets().mark_read(self._store, ticket_id=ticket_id))

    # What they share.

    def _which(self, fits: Callable[[str], bool]) -> tuple[int, ...]:
        return tuple(number for number, status in self._chosen.status_by_id().items() if fits(status))

    @property
    def _store(self) -> Any:
        return self._desk.store

    def _tickets(self) -> Any:
        return self._desk.services.tickets

    @staticmethod
    def _changed(found: Changed) -> Changed:
        return found

    def _write(
        self, job: Callable[[Any, int], Changed], said: str = "", back: Callable[[], object] | None = None,
        done: Callable[[], object] | None = None, failed: Callable[[Told], None] | None = None,
    ) -> None:
        now, by, desk, page = self._desk.clock.now(), self._desk.person.id, self._desk, self._page

        def came(changed: Changed) -> None:
            if done is not None:
                done()
            page.reload(changed)
            if said and changed.ids:
                desk.say("done", said, desk.words.tr("Undo") if back is not None else "", back)

        desk.lane.write(lambda: job(now, by), came, failed, origin=page)

    def _give_back(self, ids: tuple[int, ...], before: dict[int, int | None]) -> Callable[[], object]:
        whose: dict[int | None, list[int]] = defaultdict(list)
        for number in ids:
            whose[before.get(number)].append(number)

        def job(now: Any, by: int) -> Changed:
            given = [
                self._tickets().take(self._store, ticket_ids=tuple(numbers), owner_id=owner, at=now, by=by)
                for owner, numbers in whose.items()
            ]
            return _together(given)

        return lambda: self._write(job)

    def _clash(self, error: Told) -> None:
        """Somebody else changed the same field: their text is shown, ours said in the message."""
        self._desk.refuse(error)
        self._page.reload(None)


def _together(changes: list[Changed]) -> Changed:
    """Several changes as one."""
    return Changed.of(*(touched for changed in changes for touched in changed.ids))
