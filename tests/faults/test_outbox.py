"""What is done without a line is kept on this machine, and stands in the database exactly once when the line is back."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from desk.models import Call, Entry, Ticket
from desk.rules.errors import Trouble
from desk.services import calls, queue, tickets
from desk.services.line import last_seen, outbox
from desk.services.line.journal import CONFLICT, SENT, WAITS, Journal, Kept
from desk.services.store import Store
from tests import makers
from tests.faults.proxy import Proxy
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Server

pytestmark = pytest.mark.postgres


class Office:
    """A desk behind a line that fails on purpose, its journal, and a colleague's desk with a line of its own."""

    def __init__(self, proxy: Proxy, store: Store, colleague: Store) -> None:
        self.proxy, self.store, self.colleague = proxy, store, colleague
        self.address = ""
        self.journal = Journal(store.url)
        self.by, self.other = makers.desk(colleague), makers.person(colleague)
        self.ticket = makers.ticket(colleague, makers.customer(colleague))
        self.gone, self.back = threading.Event(), threading.Event()
        assert store.line is not None
        store.line.every, store.line.answer, store.line.grace = 0.05, 0.3, 0.05
        store.line.watch(lambda gone: (self.gone if gone else self.back).set())

    def lose(self) -> None:
        self.proxy.mode = "refuse"
        self.proxy.cut()
        assert self.gone.wait(10)

    def find(self) -> None:
        self.proxy.mode = "pass"
        assert self.back.wait(10)

    def do(self, verb: str, **given: Any) -> Any:
        given = {"at": NOW, "by": self.by} | given
        run = outbox.VERBS[verb].run
        return outbox.do_or_keep(self.store, self.journal, lambda: run(self.store, **given), verb, given, at=NOW).result

    def send(self) -> outbox.Sent:
        return outbox.send_kept(self.store, self.journal)

    def count(self, *where: Any) -> int:
        with self.colleague.read() as session:
            return int(session.scalar(select(func.count()).where(*where)) or 0)


@pytest.fixture
def office(postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("DESK_HOME", str(tmp_path))
    with postgres.database() as url:
        proxy = Proxy(postgres.folder)
        colleague = Store.open(url, now=NOW)
        store = Store.open(proxy.url(url.partition("@/")[2].partition("?")[0]), now=NOW)
        try:
            office = Office(proxy, store, colleague)
            office.address = proxy.url(url.partition("@/")[2].partition("?")[0])
            yield office
        finally:
            store.close()
            colleague.close()
            proxy.close()


def test_a_call_and_a_note_without_a_line_stand_once_with_the_instants_of_then(office: Office) -> None:
    office.lose()
    kept = office.do("begin", op_key="c1", number="+354 555 0101")
    assert isinstance(kept, Kept)
    assert outbox.live_call(kept).started_at == NOW
    office.do("notes", call_id=kept.local_id, notes="The form")
    office.do("notes", call_id=kept.local_id, notes="The form hangs")
    office.do("finish", call_id=kept.local_id, at=NOW + timedelta(minutes=7))
    office.do("note", op_key="n1", ticket_id=office.ticket, text="Rang at ten")
    assert [row.verb for row in office.journal.rows(WAITS)] == ["begin", "notes", "finish", "note"]
    office.find()
    office.proxy.lose_commits = 4
    assert (office.send().sent, office.proxy.lost) == (4, 4)
    assert office.send().sent == 0
    with office.colleague.read() as session:
        call = session.scalars(select(Call)).one()
        assert (call.started_at, call.ended_at, call.notes) == (NOW, NOW + timedelta(minutes=7), "The form hangs")
    assert office.count(Entry.text == "Rang at ten") == 1


def test_what_was_sent_just_before_a_kill_is_not_sent_twice(office: Office) -> None:
    office.lose()
    office.do("note", op_key="n1", ticket_id=office.ticket, text="Once")
    office.do("begin", op_key="c1")
    office.find()
    office.send()
    for row in office.journal.rows(SENT):
        office.journal.settle(row.id, WAITS)  # as a kill leaves it between the commit and our own note of it
    assert office.send().conflicts == 0
    assert office.count(Entry.text == "Once") == 1
    assert office.count(Call.id > 0) == 1


def test_a_colleagues_reply_meanwhile_is_shown_with_both_texts_and_a_choice(office: Office) -> None:
    office.lose()
    office.do("reply", op_key="r1", ticket_id=office.ticket, text="Mine", seen_reply=0)
    office.do("note", op_key="n1", ticket_id=office.ticket, text="After it")
    tickets.reply(office.colleague, op_key="t", ticket_id=office.ticket, text="Theirs", at=NOW, by=office.other)
    office.find()
    assert (office.send().sent, office.send().conflicts) == (0, 0)
    (row,) = office.journal.rows(CONFLICT)
    assert (row.given["text"], row.said["theirs"], row.said["who"]) == ("Mine", "Theirs", "Bjarki")
    assert [waiting.verb for waiting in office.journal.rows(WAITS)] == ["note"]
    assert office.do("note", op_key="n2", ticket_id=office.ticket, text="Seen since") == office.ticket
    outbox.send_again(office.journal, row, despite=True)
    assert office.send().sent == 2
    assert office.count(Entry.text.in_(("Mine", "After it"))) == 2


def test_a_reply_to_a_ticket_closed_meanwhile_may_become_a_note(office: Office) -> None:
    office.lose()
    office.do("reply", op_key="r1", ticket_id=office.ticket, text="Mine")
    with office.colleague.write() as session:
        session.get_one(Ticket, office.ticket).status = "closed"
    office.find()
    assert office.send().conflicts == 1
    outbox.keep_as_note(office.journal, office.journal.rows(CONFLICT)[0])
    assert office.send().sent == 1
    assert office.count(Entry.text == "Mine", Entry.kind == "note") == 1


def test_a_ticket_merged_meanwhile_is_looked_at_and_what_is_put_aside_stays_readable(office: Office) -> None:
    other = makers.ticket(office.colleague, makers.customer(office.colleague, "Annar ehf."), number=1002)
    office.lose()
    office.do("note", op_key="n1", ticket_id=office.ticket, text="Mine")
    with office.colleague.write() as session:
        session.get_one(Ticket, other).customer_id = session.get_one(Ticket, office.ticket).customer_id
    tickets.merge(office.colleague, source_ids=(office.ticket,), target_id=other, at=NOW, by=office.other)
    office.find()
    assert office.send().conflicts == 1
    (row,) = office.journal.rows(CONFLICT)
    assert row.said["sentence"] == outbox.MERGED
    outbox.put_aside(office.journal, row)
    assert office.journal.rows("aside")[0].given["text"] == "Mine"
    assert office.send().sent == 0


def test_a_call_finished_without_a_line_waits_behind_its_own_beginning(office: Office) -> None:
    running = calls.begin_call(office.store, op_key="c0", at=NOW, by=office.by).result
    office.lose()
    office.do("finish", call_id=running, at=NOW + timedelta(minutes=3))
    begun = office.do("begin", op_key="c1", at=NOW + timedelta(minutes=5))
    office.find()
    later = office.do("finish", call_id=begun.local_id, at=NOW + timedelta(minutes=9))
    assert isinstance(later, Kept)
    assert office.send().sent == 3
    assert office.count(Call.state == "finished") == 2


def test_a_call_put_aside_takes_its_parts_along_and_brings_them_back(office: Office) -> None:
    office.lose()
    begun = office.do("begin", op_key="c1")
    office.do("finish", call_id=begun.local_id, at=NOW + timedelta(minutes=3))
    other = calls.begin_call(office.colleague, op_key="c0", at=NOW, by=office.by).result
    office.find()
    assert office.send().conflicts == 1
    (row,) = office.journal.rows(CONFLICT)
    outbox.put_aside(office.journal, row)
    assert office.journal.rows(WAITS) == ()
    assert office.send().sent == 0
    calls.finish_call(office.colleague, call_id=other, at=NOW + timedelta(minutes=1), by=office.by)
    outbox.send_again(office.journal, row)
    assert office.send().sent == 2
    assert office.count(Call.state == "finished") == 2


def test_a_call_that_ran_when_the_program_stopped_is_held_where_it_was_last_seen(office: Office) -> None:
    office.lose()
    done = office.do("begin", op_key="c1")
    office.do("finish", call_id=done.local_id, at=NOW + timedelta(minutes=1))
    runs = office.do("begin", op_key="c2", at=NOW + timedelta(minutes=2))
    office.do("notes", call_id=runs.local_id, notes="Half")
    office.journal.remember("alive", {"call": runs.local_id}, at=NOW + timedelta(minutes=5))
    (call,) = outbox.take_up(office.journal)
    assert (call.id, call.state, call.seconds, call.notes) == (runs.local_id, "held", 180, "Half")
    assert outbox.take_up(office.journal) == (call,)
    office.do("resume", call_id=call.id, at=NOW + timedelta(minutes=20))
    office.do("finish", call_id=call.id, at=NOW + timedelta(minutes=21))
    office.find()
    assert office.send().sent == 7
    with office.colleague.read() as session:
        times = session.scalars(select(Call).where(Call.op_key == "c2")).one().segments
        assert sum((row.ends_at - row.starts_at).total_seconds() for row in times if row.ends_at) == 240


def test_a_program_begun_without_a_line_knows_the_queue_and_keeps_a_note_until_it_is_there(office: Office) -> None:
    ids = queue.queue_ids(office.store, view="all_open", by=office.by, now=NOW)
    rows = queue.queue_rows(office.store, ids=ids)
    last_seen.remember_desk(office.store, office.journal, person=(office.by, "Anna", "agent"), at=NOW)
    last_seen.remember_queue(office.journal, ids=ids, rows=rows, counts={"all_open": 1}, at=NOW)
    office.lose()
    begun = Store.without_line(office.address, now=NOW)
    try:
        journal, back = Journal(begun.url), threading.Event()
        known, seen = last_seen.last_desk(journal), last_seen.last_queue(journal)
        assert known is not None
        assert (known.name, known.profile.key, known.person) == ("Prófun", "stefna", (office.by, "Anna", "agent"))
        assert seen is not None
        assert (seen.at, seen.ids, tuple(seen.rows.values())) == (NOW, ids, rows)
        with pytest.raises(Trouble):
            tickets.ticket(begun, ticket_id=office.ticket)
        given: dict[str, Any] = {"op_key": "n", "ticket_id": office.ticket, "text": "Early", "at": NOW, "by": office.by}
        outbox.do_or_keep(begun, journal, lambda: tickets.note(begun, **given), "note", given, at=NOW)
        assert begun.line is not None
        begun.line.every = 0.05
        begun.line.watch(lambda gone: None if gone else back.set())
        office.proxy.mode = "pass"
        assert back.wait(10)
        assert outbox.send_kept(begun, journal).sent == 1
        assert office.count(Entry.text == "Early") == 1
    finally:
        begun.close()
