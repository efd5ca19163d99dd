"""The line to the server as the window knows it: since when it is gone, what is kept here meanwhile, and sending it when it is back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.services.calls import LiveCall
    from desk.services.changes import Changed
    from desk.services.line.journal import Journal, Kept
    from desk.services.line.last_seen import LastQueue
    from desk.services.line.outbox import Sent
    from desk.services.queue import QueueRow
    from desk.ui.desk_context import Desk

# What could not be sent is tried again after this long, though the line is well: a lock, a server that is busy.
AGAIN = 20_000
STAYS = timedelta(days=3)
# So many rows of the queue are kept, and so often.
MOST_ROWS, OFTEN = 600, timedelta(seconds=20)
GONE = mark("No line to the database since {at:clock}")
AS_OF = mark("what you see is of {at:clock}")


class LineWatch(QObject):
    """`changed` when the line went or came back, or when more or less is kept; `settled({local id: id})` when what was begun here is there.

    A desk in a file has no line: nothing here does anything then.
    """

    changed = Signal()
    settled = Signal(object)
    restored = Signal(object)
    _heard = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.journal: Journal | None = None
        self.since: datetime | None = None
        self.as_of: datetime | None = None
        self.waiting = self.conflicts = 0
        self._store: Any = None
        self._rows: dict[int, QueueRow] = {}
        self._kept_at: datetime | None = None
        self._sending = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self.send)
        self._heard.connect(self._hear)
        desk.opened.connect(self._opened)

    @Slot()
    def _opened(self) -> None:
        store = self._desk.store
        line = getattr(store, "line", None)
        if store is self._store or line is None:
            return
        self._store = store
        carry = self._desk.services.line.retry.carry
        self.journal = self._desk.services.line.journal.Journal(store.url)
        self._desk.lane.carry = lambda job, deed: carry(job, line=line, deed=deed)
        self._desk.lane.known = self.is_known
        line.watch(self._heard.emit)
        if line.is_gone:
            self._hear(gone=True)
            desk, journal = self._desk, self.journal
            desk.lane.read(lambda: desk.services.line.last_seen.last_queue(journal), self._saw_last)
            desk.lane.write(lambda: desk.services.line.outbox.take_up(journal), self._took_up)
        else:
            self._remember_desk()
        self.send()

    # What was seen last.

    def _remember_desk(self) -> None:
        desk, journal, person = self._desk, self.journal, self._desk.person
        remember, at = desk.services.line.last_seen.remember_desk, desk.clock.now()
        who = (person.id, person.name, person.role)
        desk.lane.read(lambda: remember(desk.store, journal, person=who, at=at), failed=lambda _error: None, channel="line-desk")

    def _saw_last(self, found: LastQueue | None) -> None:
        self.as_of = found.at.astimezone(self._desk.zone) if found is not None and self.since is not None else None
        self.changed.emit()

    def _took_up(self, calls: Sequence[LiveCall]) -> None:
        """Calls that ran here when the program stopped are held where they were last seen: no time is made up."""
        if calls:
            self.restored.emit(calls)
        self._count()

    def seen_alive(self, call: LiveCall, at: datetime) -> None:
        """A call that only this machine knows of still runs."""
        journal = self.journal
        if journal is not None:
            self._desk.lane.write(lambda: journal.remember("alive", {"call": call.id}, at=at), channel="line-alive")

    def saw(self, rows: Iterable[QueueRow]) -> None:
        """On the worker: rows of the queue were read; they are kept with it."""
        if self.journal is not None:
            if len(self._rows) > MOST_ROWS:
                self._rows.clear()
            self._rows.update((row.id, row) for row in rows)

    def saw_queue(self, ids: Sequence[int], rows: Sequence[QueueRow], counts: dict[str, int], at: datetime) -> None:
        """On the worker: the open tickets as they stand; kept on the disk now and then."""
        if self.journal is None:
            return
        self.saw(rows)
        if self._kept_at is None or at - self._kept_at > OFTEN:
            self._kept_at = at
            known = [self._rows[number] for number in ids if number in self._rows]
            self._desk.services.line.last_seen.remember_queue(self.journal, ids=list(ids[:MOST_ROWS]), rows=known, counts=counts, at=at)

    def last_queue(self) -> LastQueue | None:
        """On the worker: the open tickets as they were seen last; None where the line is there, or nothing was."""
        if self.journal is None or not getattr(getattr(self._store, "line", None), "is_gone", False):
            return None
        found: LastQueue | None = self._desk.services.line.last_seen.last_queue(self.journal)
        return found

    # What is said.

    def is_gone(self) -> bool:
        """Whether there is no line now."""
        return self.since is not None

    def is_sending(self) -> bool:
        """Whether what was kept here is on its way: what is read meanwhile does not hold yet."""
        return self._sending

    def is_known(self, error: Told) -> bool:
        """Whether an error only says once more that the line is gone."""
        return self.since is not None and bool(self._desk.services.line.sayings.is_of_line(error))

    def said(self) -> str:
        """The status line's words; empty while all is well."""
        words, parts = self._desk.words, []
        if self.since is not None:
            parts.append(words.say(GONE, at=self.since))
            if self.as_of is not None:
                parts.append(words.say(AS_OF, at=self.as_of))
            if (why := getattr(self._store.line, "turned_away", None)) is not None:
                parts.append(words.told(why))
        if self.waiting:
            parts.append(words.many("{n} kept here, sent when it is back", "{n} kept here, sent when it is back", self.waiting))
        if self.conflicts:
            parts.append(words.many("{n} kept here needs you", "{n} kept here need you", self.conflicts))
        return " · ".join(parts)

    # Keeping.

    def or_keep(self, job: Callable[[], Changed], verb: str, given: dict[str, Any], **about: str) -> Changed:
        """On the worker: does a job, or keeps it here where there is no line; then the result of what it answers is the `Kept`."""
        if self.journal is None:
            return job()
        keep = self._desk.services.line.outbox.do_or_keep
        done: Changed = keep(self._store, self.journal, job, verb, given, at=given["at"], about=about)
        return done

    def kept(self, changed: object) -> Kept | None:
        """What was kept here in place of being done; None where it was done."""
        result = getattr(changed, "result", None)
        return result if result is not None and type(result).__name__ == "Kept" else None

    def was_kept(self, *, tells: bool = True) -> None:
        """Something was kept, and is on the disk: it is told, and counted."""
        desk = self._desk
        if tells:
            desk.say("done", desk.words.tr("Kept on this machine: it is sent when the line to the database is back."))
        self._count()
        if self.since is None:
            self._again.start()

    def _count(self) -> None:
        journal = self.journal
        if journal is not None:
            self._desk.lane.read(lambda: self._read_counts(journal), self._counted, channel="line-count")

    @staticmethod
    def _read_counts(journal: Journal) -> tuple[int, int]:
        return len(journal.rows("waits")), len(journal.rows("conflict"))

    def _counted(self, found: tuple[int, int]) -> None:
        self.waiting, self.conflicts = found
        self.changed.emit()
        self._desk.registry.refresh()

    # Going and coming back.

    @Slot(bool)
    def _hear(self, gone: bool) -> None:  # noqa: FBT001 - a slot
        if gone == self.is_gone():
            self.changed.emit()
            return
        self.since = self._desk.now() if gone else None
        self.as_of = None if not gone else self.as_of
        self.changed.emit()
        self._desk.registry.refresh()
        if not gone:
            self.send()

    @Slot()
    def send(self) -> None:
        """Sends what is kept here, in order, once; then everything is read again."""
        desk, journal, store = self._desk, self.journal, self._store
        if journal is None or self._sending or self.since is not None:
            return
        before = desk.clock.now() - STAYS

        def job() -> tuple[Sent, tuple[int, int]]:
            journal.forget_sent(before=before)
            return desk.services.line.outbox.send_kept(store, journal), self._read_counts(journal)

        self._sending = True
        desk.lane.write(job, self._sent, self._not_sent, quiet=True)

    def _sent(self, found: tuple[Sent, tuple[int, int]]) -> None:
        sent, (self.waiting, self.conflicts) = found
        self._sending = False
        desk, words = self._desk, self._desk.words
        self.settled.emit(sent.answers)
        if sent.changed is not None:
            desk.news.changed.emit(sent.changed, None)
        if sent.conflicts:
            said = words.many("{n} kept here could not be sent.", "{n} kept here could not be sent.", sent.conflicts)
            desk.say("changed", said, words.tr("Look and choose"), self.show_kept)
        elif sent.sent:
            desk.say("done", words.many("{n} kept here has been sent.", "{n} kept here have been sent.", sent.sent))
        if self.waiting and not self.conflicts:
            self._again.start()
        self.changed.emit()

    def _not_sent(self, _error: Told) -> None:
        self._sending = False
        self._again.start()

    def show_kept(self) -> None:
        """What is kept here, and what is to be chosen."""
        from desk.ui.dialogs.kept_here import show

        show(self._desk)
