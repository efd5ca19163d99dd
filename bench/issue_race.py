"""Fifty desks issue at once over a line of 20 ms: one call in the server against a counter locked from the desk, and the control.

First the step itself: papers are printed before, so that what is measured is what only one desk can do at a time. Then whole issues
by processes of their own, killed at will, on both engines. At the end the books are read: gaps, duplicates, broken links, lost papers.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from sqlalchemy import select, text

from bench.far_away import FarAway
from desk.models import Invoice, InvoiceLink, NumberCounter
from desk.rules import chain
from desk.rules.errors import Trouble
from desk.services import invoices
from desk.services.invoice import files as invoice_files
from desk.services.invoice import issue_prepared, issuing
from desk.services.invoice.issue_prepared import Prepared, prepare
from desk.services.store import Store
from tests import postgres
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from collections.abc import Callable

DESKS, LINE = 50, 0.020
KILL_EVERY, MOST_KILLS = 0.7, 60


@dataclass
class Books:
    """What the books say at the end."""

    issued: int
    gaps: int
    doubled: int
    broken: int
    papers_missing: int

    def wrong(self) -> int:
        """Everything that must be none."""
        return self.gaps + self.doubled + self.broken + self.papers_missing

    def __str__(self) -> str:
        told = f"{self.issued} issued, gaps {self.gaps}, doubled {self.doubled}, broken links {self.broken}"
        return f"{told}, papers missing {self.papers_missing}"


def drafts(store: Store, count: int) -> tuple[int, list[int]]:
    """A desk with so many drafts of one line each, a few to a customer; who issues them."""
    by = trade.desk(store)
    owners = [trade.customer(store, name=f"Asiakas {number}") for number in range(min(count, 20))]
    made = []
    for number in range(count):
        work = trade.charge(store, owners[number % len(owners)], by)
        made += invoices.draft_invoices(store, op_key=f"d{number}", charge_ids=(work,), at=NOW, by=by).result
    return by, made


def read_books(store: Store) -> Books:
    """Gaps, duplicates, broken links and missing papers, as anybody can look for them."""
    with store.read() as session:
        places = session.scalars(select(Invoice.sequence).where(Invoice.state == "issued").order_by(Invoice.sequence)).all()
    numbers = [place for place in places if place is not None]
    gaps = len(set(range(1, max(numbers, default=0) + 1)) - set(numbers))
    doubled = sum(count - 1 for count in Counter(numbers).values())
    return Books(len(numbers), gaps, doubled, len(invoices.verify_chain(store)), len(invoices.without_files(store)))


def in_the_server(store: Store, prepared: Prepared) -> None:
    """One call: what is locked is locked inside the server."""
    assert issuing._finish(store, prepared) is not None  # noqa: SLF001 - the step alone is what is measured


def from_the_desk(store: Store, prepared: Prepared) -> None:
    """The counter locked by a desk, which then writes: everything it sends and waits for happens under the lock."""
    given = prepared.given
    with store.write() as session:
        counter = session.get_one(NumberCounter, given["chain"], with_for_update=True, populate_existing=True)
        row = session.get_one(Invoice, given["invoice_id"], with_for_update=True)
        place, today = counter.next, date.fromisoformat(given["issue_date"])
        turn = place - given["from"]
        issuing._freeze(row, given, place, turn, today)  # noqa: SLF001 - the same columns as in the server
        link = chain.Link(given["series"], place, given["numbers"][turn], today, row.reference, given["content_sha256"])
        digest = chain.link_sha256(counter.last_sha256, link)
        session.flush()
        session.add(InvoiceLink(
            invoice_id=row.id, chain=given["chain"], position=counter.issued + 1, content_sha256=given["content_sha256"],
            previous_sha256=counter.last_sha256, sha256=digest,
        ))  # fmt: skip
        counter.next, counter.last_date, counter.issued, counter.last_sha256 = place + 1, today, counter.issued + 1, digest


def highest_and_one(store: Store, prepared: Prepared) -> None:
    """The control: the highest number and one, with nothing locked and no key behind it."""
    with store.write() as session:
        place = session.scalar(text("SELECT coalesce(max(place), 0) + 1 FROM control"))
        given = {"place": place, "id": prepared.given["invoice_id"]}
        session.execute(text("INSERT INTO control (place, invoice_id) VALUES (:place, :id)"), given)


def race(server: postgres.Server, count: int, step: Callable[[Store, Prepared], None]) -> tuple[float, Books, int]:
    """So many issues a second by fifty desks over the line, the books after them, and how often the control gave a number twice."""
    with server.database() as url:
        near = Store.open(url, now=NOW)
        by, ids = drafts(near, count)
        issue_prepared.PLACES = count + 1  # type: ignore[misc]
        with near.write() as session:
            session.execute(text("CREATE TABLE control (place integer, invoice_id integer)"))
            if session.get(NumberCounter, "invoice") is None:
                session.add(NumberCounter(series="invoice", next=1, issued=0, last_sha256=""))
        with near.read() as session:
            ready = [prepare(session, session.get_one(Invoice, key), op_key=f"i{key}", today=TODAY, at=NOW, by=by) for key in ids]
        line = FarAway(f"{server.folder}/.s.PGSQL.5432", far=LINE)
        far = url.replace("@/", f"@127.0.0.1:{line.port}/").partition("?")[0]
        desks = [Store.open(far, now=NOW) for _ in range(DESKS)]
        together = threading.Barrier(DESKS + 1)

        def desk(number: int) -> None:
            with desks[number].read() as session:
                session.execute(text("SELECT 1"))
            together.wait()
            for prepared in ready[number::DESKS]:
                while True:
                    try:
                        step(desks[number], prepared)
                        break
                    except Trouble:
                        continue

        with ThreadPoolExecutor(DESKS) as pool:
            running = [pool.submit(desk, number) for number in range(DESKS)]
            together.wait()
            begun = time.perf_counter()
            for one in running:
                one.result()
            seconds = time.perf_counter() - begun
        with near.read() as session:
            twice = session.scalar(text("SELECT count(*) - count(DISTINCT place) FROM control")) or 0
        invoice_files.finish_files(near, at=NOW + timedelta(minutes=1))
        books = read_books(near)
        for each in (*desks, near):
            each.close()
    return count / seconds, books, twice


def worker(url: str, by: int, ids: list[int]) -> None:
    """A desk of its own that issues what is not issued yet; what another was at when it died is done again under its key."""
    store = Store.open(url, now=NOW)
    for key in ids:
        while True:
            try:
                invoices.issue_invoice(store, op_key=f"i{key}", invoice_id=key, today=TODAY, at=NOW, by=by)
                break
            except Trouble:
                time.sleep(random.random() / 20)
    store.close()


def counted(url: str, ids: list[int], together: Any) -> None:
    """The control of a file: each looks up the highest number, then takes the next, as spreadsheets do."""
    store = Store.open(url, now=NOW)
    together.wait()
    for key in ids:
        with store.read() as session:
            place = session.scalar(text("SELECT coalesce(max(place), 0) + 1 FROM control"))
        with store.write() as session:
            session.execute(text("INSERT INTO control (place, invoice_id) VALUES (:place, :id)"), {"place": place, "id": key})
    store.close()


def control(url: str, count: int, workers: int) -> int:
    """How often the control gives a number twice when so many processes count at once."""
    store = Store.open(url, now=NOW)
    with store.write() as session:
        session.execute(text("CREATE TABLE control (place integer, invoice_id integer)"))
    context = multiprocessing.get_context("spawn")
    together = context.Barrier(workers)
    running = [context.Process(target=counted, args=(url, list(range(count))[number::workers], together)) for number in range(workers)]
    for process in running:
        process.start()
    for process in running:
        process.join()
    with store.read() as session:
        twice = session.scalar(text("SELECT count(*) - count(DISTINCT place) FROM control")) or 0
    store.close()
    return int(twice)


def killed(url: str, count: int, workers: int) -> tuple[float, int, Books]:
    """Whole issues by processes that are killed at will: seconds, kills, and the books."""
    store = Store.open(url, now=NOW)
    by, ids = drafts(store, count)
    context, draw, kills = multiprocessing.get_context("spawn"), random.Random(1), 0

    def begin(number: int) -> Any:
        process = context.Process(target=worker, args=(url, by, ids[number::workers]))
        process.start()
        return process

    begun = time.perf_counter()
    running = {number: begin(number) for number in range(workers)}
    while running:
        time.sleep(KILL_EVERY)
        number = draw.choice(list(running))
        if running[number].is_alive() and kills < min(MOST_KILLS, count // 20):
            os.kill(running[number].pid, signal.SIGKILL)
            running[number].join()
            kills += 1
            running[number] = begin(number)
        fallen = [number for number, process in running.items() if not process.is_alive() and process.exitcode]
        assert not fallen, "a desk fell over by itself: what it said is above"
        running = {number: process for number, process in running.items() if process.is_alive()}
    seconds = time.perf_counter() - begun
    invoices.finish_files(store, at=NOW)
    books = read_books(store)
    store.close()
    return seconds, kills, books


def main() -> int:
    """Print a line for each way; 1 when the books are wrong or the control gave no number twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500, help="documents a way; 0 leaves the race over the line out")
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), help="whole issues on one engine only")
    parser.add_argument("--whole", type=int, default=200, help="whole issues with papers, killed at will")
    given = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        server = postgres.serve(Path(folder))
        try:
            ways = (
                ("one call in the server", in_the_server, given.count),
                ("counter locked from the desk", from_the_desk, max(DESKS, given.count // 5)),
                ("control: highest and one", highest_and_one, given.count),
            )
            for name, step, count in ways if given.count else ():
                speed, books, twice = race(server, count, step)
                unlocked = step is highest_and_one
                wrong += int(not twice) if unlocked else books.wrong()
                said = f"{twice} numbers given twice" if unlocked else str(books)
                print(f"{name:<30}{speed:8.0f} a second, {DESKS} desks, {LINE * 1000:.0f} ms line: {said}", flush=True)
            twice = control(str(Path(folder) / "control.sqlite"), 1200, 4)
            wrong += int(not twice)
            print(f"sqlite      control: highest and one, 4 processes: {twice} of 1200 numbers given twice", flush=True)
            for engine, workers in (("sqlite", 4), ("postgresql", 4)):
                if given.engine not in {None, engine}:
                    continue
                with server.database() as url:
                    place = str(Path(folder) / "desk.sqlite") if engine == "sqlite" else url
                    seconds, kills, books = killed(place, given.whole, workers)
                wrong += books.wrong() + abs(books.issued - given.whole)
                speed = given.whole / seconds
                print(f"{engine:<11} whole issues, {workers} processes, {kills} kills: {speed:.1f} a second; {books}", flush=True)
        finally:
            postgres.stop(Path(folder))
    return int(wrong > 0)


if __name__ == "__main__":
    raise SystemExit(main())
