"""What is done to the tickets chosen: each verb says what it did, and goes through `deeds`, which can take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.pages.queue.deeds import Deeds, Done
from desk.ui.pages.queue.selection import ENDED, WAITING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.pages.queue.page import QueuePage


class Verbs:
    """The verbs of the queue page; every one goes through the lane and comes back as a change."""

    def __init__(self, page: QueuePage) -> None:
        self._page = page
        self._desk, self._chosen = page.desk, page.selection
        self.deeds = Deeds(page)

    def take(self) -> None:
        """Makes the chosen tickets mine."""
        self.give(self._desk.person.id or None)

    def give(self, owner_id: int | None) -> None:
        """Gives the chosen tickets to a person, or to nobody; whom somebody else gave one to meanwhile is shown first."""
        before = self._chosen.owners()
        moved = tuple(number for number in self._chosen.ids() if before.get(number, -1) != owner_id)
        words, people = self._desk.words, self._page.people
        if owner_id is None:
            said = words.many("A ticket has no owner now", "{n} tickets have no owner now", len(moved))
        elif owner_id == self._desk.person.id:
            said = words.many("The ticket is yours", "{n} tickets are yours", len(moved))
        else:
            name = people.get(owner_id, "")
            said = words.many("The ticket is with {name} now", "{n} tickets are with {name} now", len(moved), name=name)
        desk, now = self._desk, self._desk.clock.now()

        def go(away: dict[int, datetime | None]) -> None:
            warned = f"{said}. {self._away_said(owner_id, away)}" if owner_id in away else said
            self.deeds.do("give", moved, warned, None, self.clashed, owner_id=owner_id, seen=before)

        if not moved or owner_id in {None, desk.person.id}:
            go({})
        else:
            desk.lane.read(lambda: desk.services.duties.who_is_away(desk.store, at=now), go, lambda _error: go({}))

    def _away_said(self, owner_id: int | None, away: dict[int, datetime | None]) -> str:
        """That whoever gets the tickets is not at work, and until when."""
        words, name, back = self._desk.words, self._page.people.get(owner_id or 0, ""), away[owner_id or 0]
        if back is None:
            return words.say("Beware: {name} is away, and nobody knows until when.", name=name)
        return words.say("Beware: {name} is away until {at:moment}.", name=name, at=back.astimezone(self._desk.zone))

    def wait(self) -> None:
        """Waits for the customers of the chosen tickets."""
        ids = self._chosen.which(lambda status: status not in ENDED | {"waiting_customer"})
        said = self._desk.words.many("The ticket waits for its customer", "{n} tickets wait for their customers", len(ids))
        self.deeds.do("wait", ids, said)

    def resume(self) -> None:
        """Sets the clock of the chosen tickets going again."""
        ids = self._chosen.which(lambda status: status in WAITING)
        said = self._desk.words.many("The clock of the ticket runs again", "The clock of {n} tickets runs again", len(ids))
        self.deeds.do("resume", ids, said)

    def resolve_or_reopen(self) -> None:
        """Resolves the chosen tickets; those already resolved, if all are, come back."""
        statuses = self._chosen.statuses()
        if statuses and all(status in ENDED for status in statuses):
            self.reopen()
        else:
            self.resolve(self._chosen.which(lambda status: status not in ENDED))

    def resolve(self, ids: tuple[int, ...]) -> None:
        """Resolves tickets."""
        numbers, words = self._chosen.numbers(ids), self._desk.words
        if len(ids) == 1 and numbers:
            said = words.say("{number} resolved", number=str(numbers[0]))
        else:
            said = words.many("{n} ticket resolved", "{n} tickets resolved", len(ids))
        self.deeds.do("resolve", ids, said)

    def close(self) -> None:
        """Closes the chosen tickets that are resolved."""
        ids = self._chosen.which(lambda status: status == "resolved")
        self.deeds.do("close", ids, self._desk.words.many("The ticket is closed", "{n} tickets are closed", len(ids)))

    def reopen(self) -> None:
        """Takes the chosen tickets up again, resolved or closed."""
        self._reopen(self._chosen.which(lambda status: status in ENDED))

    def _reopen(self, ids: tuple[int, ...]) -> None:
        self.deeds.do("reopen", ids, self._desk.words.many("The ticket is open again", "{n} tickets are open again", len(ids)))

    def plan(
        self, ids: tuple[int, ...], day: date | None, done: Callable[[], object], failed: Callable[[Told], None],
        seen: dict[int, date | None],
    ) -> None:  # fmt: skip
        """Agrees on a date for tickets, or takes it back; `seen` holds the dates that were shown."""
        words = self._desk.words
        said = words.say("Agreed with the customer: {day:day}", day=day) if day is not None else words.tr("The agreed date was taken back")
        self.deeds.do("plan", ids, said, done, failed, planned_on=day, seen=seen)

    def change(self, field: str, value: Any) -> None:
        """Changes one field of the tickets chosen; of one alone, only if it is still what was seen."""
        if field == "owner_id":
            self.give(value)
            return
        ids, shown = self._chosen.ids(), self._page.pane.ticket
        if len(ids) > 1:
            said = self._desk.words.many("{n} ticket changed", "{n} tickets changed", len(ids))
            self.deeds.do("change", ids, said, changes={field: value})
        elif shown is not None:
            seen = {shown.id: {field: getattr(shown, field)}}
            self.deeds.do("change", (shown.id,), "", None, self.clashed, changes={field: value}, seen=seen)

    def tag(self, names: tuple[str, ...], done: Callable[[], object] | None = None, failed: Callable[[Told], None] | None = None) -> None:
        """Marks the chosen tickets with tags."""
        self.deeds.do("tag", self._chosen.ids(), self._desk.words.say("Tagged: {tags}", tags=", ".join(names)), done, failed, names=names)

    def untag(self, name: str) -> None:
        """Takes a tag off the chosen tickets."""
        self.deeds.do("untag", self._chosen.ids(), self._desk.words.say("Tag taken away: {tag}", tag=name), names=(name,))

    def merge(self, source_ids: tuple[int, ...], target_id: int, done: Callable[[], object], failed: Callable[[Told], None]) -> None:
        """Merges tickets into one, which is shown then."""

        def finished(changed: Changed) -> None:
            self.deeds.keep(Done("merge", changed.result))
            done()
            self._page.answers.wanted = target_id
            self._page.open_ticket(target_id)

        said = self._desk.words.many("A ticket was merged", "{n} tickets were merged", len(source_ids))
        self.write(
            lambda now, by: self._tickets().merge(self._store, source_ids=source_ids, target_id=target_id, at=now, by=by),
            said, self.deeds.undo, finished, failed,
        )  # fmt: skip

    def unmerge(self, merge_id: int) -> None:
        """Takes a merge back."""
        self.write(lambda now, by: self._tickets().unmerge(self._store, merge_id=merge_id, at=now, by=by),
                   self._desk.words.tr("The merge was taken back"))  # fmt: skip

    def link(
        self, ids: tuple[int, ...], kind: str, other_id: int, done: Callable[[], object], failed: Callable[[Told], None], *, resolve: bool,
    ) -> None:
        """Links tickets to another, all in one stroke; duplicates may be resolved with it."""

        def linked(changed: Changed) -> None:
            if changed.result:
                self.deeds.keep(Done("links", changed.result))
            done()
            if resolve:
                self.resolve(ids)

        self.write(
            lambda now, by: self._tickets().link_many(self._store, ticket_ids=ids, kind=kind, other_id=other_id, at=now, by=by),
            self._desk.words.many("The ticket is linked", "{n} tickets are linked", len(ids)), None if resolve else self.deeds.undo,
            linked, failed,
        )  # fmt: skip

    def unlink(self, link_id: int) -> None:
        """Takes a link away."""
        said = self._desk.words.tr("The link is gone")
        self.write(lambda now, by: self._tickets().unlink(self._store, link_id=link_id, at=now, by=by), said)

    def split(
        self, ticket_id: int, entry_ids: tuple[int, ...], subject: str, op_key: str, done: Callable[[], object],
        failed: Callable[[Told], None],
    ) -> None:
        """Makes a new ticket of some lines, and opens it; taken back, it is merged into the one it came from."""

        def parted(changed: Changed) -> None:
            self.deeds.keep(Done("split", (int(changed.result), ticket_id)))
            done()
            self._page.answers.wanted = int(changed.result)
            self._page.open_ticket(int(changed.result))

        self.write(
            lambda now, by: self._tickets().split(
                self._store, op_key=op_key, ticket_id=ticket_id, entry_ids=entry_ids, subject=subject, at=now, by=by,
            ),
            self._desk.words.tr("Split off into a ticket of its own"), self.deeds.undo, parted, failed,
        )  # fmt: skip

    def send(self, side: str, text: str, then: str, op_key: str, **more: Any) -> None:
        """Sends the reply, or keeps the note, of the ticket shown; a colleague's reply that came meanwhile is shown first."""
        ticket = self._page.pane.ticket
        if ticket is None:
            return
        number, seen, files = ticket.id, self._page.drafts.get(ticket.id).seen, self._page.pane.reply.attaching.ids(side)

        def job(now: Any, by: int) -> Changed:
            tickets, given = self._tickets(), {"op_key": op_key, "ticket_id": number, "at": now, "by": by, "attachment_ids": files}
            keep = self._desk.line.or_keep
            if side == "note":
                noted = {"text": text, **given, **more}
                changed = keep(lambda: tickets.note(self._store, **noted), "note", noted)
            elif side == "received":
                changed = tickets.receive(self._store, letter=tickets.Letter(text), received_at=now, **given)
            else:
                asked = {"seen_reply": int(seen) if seen.isdecimal() else None, "then": "open" if then == "plan" else then, **more}
                replied = {"text": text, **given, **asked}
                changed = keep(lambda: tickets.reply(self._store, **replied), "reply", replied)
            return changed

        def sent(changed: Changed) -> None:
            if self._desk.line.kept(changed) is not None:
                self._desk.line.was_kept()
            self._page.was_sent(number, side, text)
            if side == "reply" and then == "plan" and number in self._chosen.ids():
                self._page.popovers.plan()

        def failed(error: Told) -> None:
            ask = self.deeds.asks.get(error.field or "") if isinstance(error, Refused) else None
            if ask is None or not self._page.shows(number):
                self._page.was_not_sent(number, error)
                return
            self._page.pane.reply.was_refused("")
            ask(error, lambda **said: self.send(side, text, then, op_key, **{**more, **said}))

        words = self._desk.words
        kept = {"note": words.tr("The note is kept"), "received": words.tr("The message is on the ticket")}
        said = kept.get(side) or words.say("Reply to {number} sent", number=str(ticket.number))
        back = (lambda: self._reopen((number,))) if side == "reply" and then == "resolved" else None
        self.write(job, said, back, sent, failed)

    def read(self, ticket_id: int) -> None:
        """The ticket's owner has opened it."""
        self.write(lambda _now, _by: self._tickets().mark_read(self._store, ticket_id=ticket_id))

    def clashed(self, error: Told) -> None:
        """Somebody else changed the same field: both are shown, and the person chooses."""
        view = getattr(error, "view", None)
        if view is None:
            self._desk.refuse(error)
        else:
            self._page.pane.part("clash").ask(view)
        self._page.reload(None)

    # What they share.

    @property
    def _store(self) -> Any:
        return self._desk.store

    def _tickets(self) -> Any:
        return self._desk.services.tickets

    def write(
        self,
        job: Callable[[Any, int], Changed],
        said: str = "",
        back: Callable[[], object] | None = None,
        done: Callable[[Changed], object] | None = None,
        failed: Callable[[Told], None] | None = None,
    ) -> None:
        """One write of another kind: `done` gets its change, the page is read anew, and what was done is said."""
        now, by, desk, page = self._desk.clock.now(), self._desk.person.id, self._desk, self._page

        def came(changed: Changed) -> None:
            if done is not None:
                done(changed)
            page.reload(changed)
            if said and changed.ids:
                desk.say("done", said, desk.words.tr("Undo") if back is not None else "", back)

        desk.lane.write(lambda: job(now, by), came, failed, origin=page)
