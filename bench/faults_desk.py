"""One desk of the fault bench: a process with a line, a journal and a ledger of what it was told, each word of it on the disk."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from desk.rules.errors import Refused, Trouble
from desk.services import calls, courses, invoices, tickets
from desk.services.line import commits, outbox
from desk.services.line.journal import Journal, Kept
from desk.services.line.retry import carry
from desk.services.store import Store
from tests.makers import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

VERBS = ("call",) * 30 + ("note",) * 25 + ("reply",) * 15 + ("edit",) * 10 + ("book",) * 15 + ("issue",) * 5
NEVER_MIND = 0.2


@dataclass(frozen=True)
class Room:
    """What all desks share: where the database is, and what there is to work on."""

    url: str
    folder: Path
    people: tuple[int, ...]
    tickets: tuple[int, ...]
    sessions: tuple[int, ...]
    sites: tuple[int, ...]
    drafts: tuple[tuple[int, ...], ...]
    until: float
    guarded: bool = True


class Ledger:
    """What was tried, told and kept, line by line; a line that returned is on the disk."""

    def __init__(self, file: Path) -> None:
        self.lines = [line.split(" ") for line in file.read_text().splitlines()] if file.exists() else []
        # A kill may leave half a line at the end: what it said was not told.
        self._file = file.open("a")
        if file.exists() and not file.read_text().endswith("\n") and self.lines:
            self._file.write(" cut\n")
            self.lines.pop()

    def write(self, *words: object) -> None:
        """One line, on the disk."""
        self._file.write(" ".join(map(str, words)) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def begun(self) -> list[list[str]]:
        """Every turn that was begun, in order."""
        return [line for line in self.lines if line[0] == "try"]

    def ended(self) -> set[str]:
        """The turns of which the end was told."""
        return {line[1] for line in self.lines if line[0] in {"told", "kept", "refused"}}


class Desk:
    """Does one thing after the other until the time is over; what was under way when it was killed is sent again under its key."""

    def __init__(self, number: int, room: Room) -> None:
        self.number, self.room = number, room
        self.by = room.people[number]
        self.draw = random.Random(f"{number}-{os.getpid()}")
        self.ledger = Ledger(room.folder / f"desk-{number}")
        os.environ["DESK_HOME"] = str(room.folder / f"home-{number}")
        if not room.guarded:
            commits._came_through = lambda *_given, **_named: False  # noqa: SLF001 - the control
        self.store = self._open()
        self.journal = Journal(self.store.url)

    def _open(self) -> Store:
        while True:
            try:
                store = Store.open(self.room.url, now=NOW)
            except Trouble:
                time.sleep(NEVER_MIND)
            else:
                assert store.line is not None
                store.line.watch(lambda _gone: None)
                return store

    def run(self) -> None:
        """Work until the time is over, then send what is kept."""
        begun, ended = self.ledger.begun(), self.ledger.ended()
        if begun and begun[-1][1] not in ended:
            if begun[-1][2] == "edit":
                # Without a key nobody may send it again unseen: a person looks first, and here nobody does.
                self.ledger.write("unsure", begun[-1][1], "edit")
            else:
                self._one(int(begun[-1][1]), begun[-1][2], begun[-1][3:])
        self.issued = sum(line[2] == "issue" for line in begun)
        turn = len(begun)
        while time.monotonic() < self.room.until:
            verb = self.draw.choice(VERBS) if self.room.guarded else "note"
            target = self._target(verb)
            if target is not None:
                self.ledger.write("try", turn, verb, *target)
                self._one(turn, verb, [str(each) for each in target])
                turn += 1
            self._send()
        while self.journal.rows(outbox.WAITS):
            self._send()
            time.sleep(NEVER_MIND)
        self.store.close()

    def _send(self) -> None:
        assert self.store.line is not None
        if not self.store.line.is_gone and self.journal.rows(outbox.WAITS):
            outbox.send_kept(self.store, self.journal)

    def _target(self, verb: str) -> list[int] | None:
        draw, room = self.draw, self.room
        if verb == "book":
            return [draw.choice(room.sessions), draw.choice(room.sites)]
        if verb == "issue":
            mine = room.drafts[self.number]
            self.issued += 1
            return [mine[self.issued - 1]] if self.issued <= len(mine) else None
        return [] if verb == "call" else [draw.choice(room.tickets)]

    def _one(self, turn: int, verb: str, target: list[str]) -> None:
        began = time.perf_counter()
        try:
            answer = getattr(self, f"_{verb}")(f"{self.number}-{turn}", NOW + timedelta(seconds=40 * turn), *map(int, target))
        except Refused as refused:
            self.ledger.write("refused", turn, verb, refused.sentence.replace(" ", "_"))
            return
        took = f"{(time.perf_counter() - began) * 1000:.1f}"
        if isinstance(answer, Kept):
            self.ledger.write("kept", turn, verb, answer.id, took)
        else:
            self.ledger.write("told", turn, verb, answer, took)

    # The verbs. What can wait without a line is kept; what cannot is tried again under the same key until it is told.

    def _call(self, key: str, at: Any) -> Any:
        begun = self._keep("begin", calls.begin_call, op_key=key, at=at, by=self.by)
        number = begun.local_id if isinstance(begun, Kept) else begun
        self._keep("about", calls.change_call, call_id=number, changes={"title": key}, at=at, by=self.by)
        ended = self._keep("finish", calls.finish_call, call_id=number, at=at + timedelta(seconds=30), by=self.by)
        return begun if isinstance(begun, Kept) else ended

    def _note(self, key: str, at: Any, ticket: int) -> Any:
        return self._keep("note", tickets.note, op_key=key, ticket_id=ticket, text=f"[{key}]", at=at, by=self.by)

    def _reply(self, key: str, at: Any, ticket: int) -> Any:
        return self._keep("reply", tickets.reply, op_key=key, ticket_id=ticket, text=f"[{key}]", at=at, by=self.by)

    def _edit(self, key: str, at: Any, ticket: int) -> Any:
        """A write without a key of a form's: done once all the same."""
        self._wait(
            lambda _key: tickets.change_ticket(self.store, ticket_id=ticket, changes={"subject": f"[{key}]"}, at=at, by=self.by), key
        )
        return ticket

    def _book(self, key: str, at: Any, session: int, site: int) -> Any:
        return self._wait(
            lambda sent: courses.book(
                self.store, op_key=sent, session_id=session, site_id=site, names=(f"[{key}]",), at=at, by=self.by,
            ).result, key,
        )  # fmt: skip

    def _issue(self, key: str, at: Any, draft: int) -> Any:
        return self._wait(
            lambda sent: invoices.issue_invoice(self.store, op_key=sent, invoice_id=draft, today=TODAY, at=at, by=self.by).result, key
        )

    def _keep(self, verb: str, run: Callable[..., Any], **given: Any) -> Any:
        if not self.room.guarded:
            return self._wait(lambda sent: run(self.store, **(given | {"op_key": sent})).result, given["op_key"])
        return outbox.do_or_keep(self.store, self.journal, lambda: run(self.store, **given), verb, given, at=given["at"]).result

    def _wait(self, job: Callable[[str], Any], key: str) -> Any:
        while True:
            try:
                sent = key if self.room.guarded else uuid4().hex
                return carry(partial(job, sent), line=self.store.line) if self.room.guarded else job(sent)
            except Trouble:
                time.sleep(self.draw.random() * NEVER_MIND)


def life(number: int, room: Room) -> None:
    """A process's life."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr = (room.folder / f"said-{number}").open("a")
    Desk(number, room).run()
