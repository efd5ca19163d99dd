"""The queue at a thousand, a hundred thousand and a million tickets, on SQLite and PostgreSQL: the services beside raw SQL.

    PYTHONPATH=. python bench/queue_scale.py [--sizes 1000,100000,1000000] [--engines sqlite,postgres]

Every figure is the lower quartile of rounds in which all sizes take turns, ours and raw SQL one after the other: other work on the machine
meets them alike, and only ever adds. Judged, and said at the end:

- any view's first screenful, a page from the middle, the counts and a tick with nothing to do take at the largest size at most 1.2 times
  what they take at the smallest; every view fills the screen at every size. A timer's noise is forgiven, `FORGIVEN` ms and no more. They
  are asked for as a window 1440 wide asks, which has no room for the contacts' names; with them a page is measured, too, but not judged;
- the first screenful of the open queue takes at most 2.5 times raw SQL, the newest 50 as one types at most 2 times raw full text (at the
  largest size; where a statement takes less than it does to begin and end a reading transaction, that is added: it is measured, too);
- the first tick after the tickets came keeps others from writing for at most 100 ms at a time;
- the whole run, with the ids of all tickets, takes less than 250 MB. The status is 1 when a bound is broken.
"""

from __future__ import annotations

import argparse
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.make_tickets import COMMON, MEDIUM, RARE
from bench.our_turn import waited
from desk.services import queue
from desk.services.engine import make_engine, url_of
from desk.services.queued import sql as queue_sql
from desk.services.search_words import sought
from desk.services.store import Store
from desk.services.ticket.search import search_newest, search_ranked
from desk.services.ticket.tick import tick
from tests import postgres
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

FLAT, FORGIVEN, RAW_PAGE, RAW_SEARCH, LONGEST_WRITE, MEMORY = 1.2, 0.02, 2.5, 2.0, 100, 250
ROUNDS, FEW, WARM = 61, 9, 8
PAGE = 50
DAY = queue_sql.day_number(NOW.date())
BY = 1
WORDS = {"rare": RARE, "5 %": MEDIUM, "30 %": COMMON, "as typed": "gud"}
FLAT_ONES = ("tick", "first screenful", "page", "counts")


class Sized:
    """A desk of a size: its store, the bare driver's own connection, and how long its first tick kept others from writing."""

    def __init__(self, place: str, size: int) -> None:
        # Made by another process, so that this one's memory is that of the services.
        program = str(Path(__file__).parent / "make_tickets.py")
        subprocess.run([sys.executable, program, place, str(size), "--unticked"], check=True, stdout=subprocess.DEVNULL)
        self.size, self.is_sqlite = size, "://" not in place
        self.store = Store.open(place, now=NOW)
        self.longest_write, self.first_tick = self._ticked()
        self._swept(place)
        self.raw: Any = self._bare(place)

    def _ticked(self) -> tuple[float, float]:
        """The longest time a transaction of the first tick wrote, in milliseconds without the time it waited for a core, and all of it."""
        longest, write = [0.0], Store.write
        ours: Any = Store

        @contextmanager
        def watched(store: Store) -> Iterator[Session]:
            begun, idle = time.perf_counter(), waited()
            with write(store) as session:
                yield session
            longest[0] = max(longest[0], time.perf_counter() - begun - (waited() - idle))

        ours.write = watched
        try:
            begun = time.perf_counter()
            tick(self.store, now=NOW)
            return longest[0] * 1000, (time.perf_counter() - begun) * 1000
        finally:
            ours.write = write

    def _swept(self, place: str) -> None:
        """As a server left to itself would by now: what the tick left behind is swept, what the planner must know is counted."""
        engine = make_engine(url_of(place), migrating=True)
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE" if self.is_sqlite else "VACUUM (FREEZE, ANALYZE)")
        engine.dispose()

    def _bare(self, place: str) -> Any:
        if self.is_sqlite:
            return sqlite3.connect(place, isolation_level=None)
        import psycopg

        return psycopg.connect(place.replace("postgresql+psycopg://", "postgresql://"), autocommit=True)

    def close(self) -> None:
        """Closes both."""
        self.raw.close()
        self.store.close()

    def ours(self) -> dict[str, Callable[[], object]]:
        """What the window asks for, through the services."""
        store = self.store
        jobs: dict[str, Callable[[], object]] = {"tick with nothing to do": partial(tick, store, now=NOW)}
        for view in queue.VIEWS:
            jobs[f"first screenful, {view}"] = partial(queue.queue_first, store, view=view, by=BY, now=NOW, most=PAGE, contact=False)
        ids = queue.queue_array(store, view="resolved", by=BY, now=NOW)
        middle = len(ids) // 2
        window = ids[middle : middle + PAGE]
        jobs["page from the middle"] = partial(queue.queue_rows, store, ids=window, contact=False)
        jobs["contacts shown, page from the middle"] = partial(queue.queue_rows, store, ids=window)
        jobs["counts"] = partial(queue.queue_counts, store, by=BY, now=NOW)
        for view in ("all_open", "resolved"):
            jobs[f"all ids, {view}"] = partial(queue.queue_array, store, view=view, by=BY, now=NOW)
        for name, word in WORDS.items():
            jobs[f"search newest, {name}"] = partial(search_newest, store, text=word)
            jobs[f"search ranked, {name}"] = partial(search_ranked, store, text=word)
            within = partial(queue.queue_first, store, view="all_open", by=BY, now=NOW, search=word, most=PAGE)
            jobs[f"search in the queue, {name}"] = within
        jobs["a transaction that reads nothing"] = self._nothing
        return jobs

    def _nothing(self) -> None:
        with self.store.read() as session:
            session.connection().exec_driver_sql("SELECT 1").fetchall()

    def bare(self) -> dict[str, Callable[[], object]]:
        """The same by the bare driver."""
        page = queue_sql.page_sql(view="all_open", most=PAGE, apart=not self.is_sqlite, contact=False)
        newest = {name: partial(self._ask, *self._newest(word)) for name, word in WORDS.items()}
        return {
            "first screenful, all_open": lambda: (self._ask(page, {}), self._ask(*self._counts())),
            "counts": partial(self._ask, *self._counts()),
            **{f"search newest, {name}": job for name, job in newest.items()},
            "a transaction that reads nothing": partial(self._ask, "SELECT 1", {}),
        }

    def _counts(self) -> tuple[str, dict[str, int]]:
        sql, given = queue_sql.COUNTS, {"by": BY, "day": DAY}
        return (sql if self.is_sqlite else sql.replace(":by", "%(by)s").replace(":day", "%(day)s")), given

    def _newest(self, word: str) -> tuple[str, tuple[str]]:
        if self.is_sqlite:
            sql = "SELECT rowid FROM ticket_found WHERE ticket_found MATCH ? ORDER BY rowid DESC LIMIT 50"
            return sql, (f"search : ({sought(word).fts5()})",)
        return "SELECT ticket_id FROM ticket_found WHERE words @@ %s::tsquery ORDER BY ticket_id DESC LIMIT 50", (sought(word).tsquery(),)

    def _ask(self, sql: str, given: object) -> object:
        return self.raw.execute(sql, given).fetchall()

    def short(self) -> list[str]:
        """The views that do not fill the screen, which nothing could be said of."""
        first = partial(queue.queue_first, self.store, by=BY, now=NOW, most=PAGE)
        return [f"{view} holds fewer than {PAGE} of {self.size:,}" for view in queue.VIEWS if len(first(view=view).rows) < PAGE]


class Figures:
    """Lower quartiles by name and size, ours and raw."""

    def __init__(self, desks: list[Sized]) -> None:
        self.desks = desks
        self.ours: dict[str, dict[int, float]] = {}
        self.raw: dict[str, dict[int, float]] = {}
        jobs = {desk.size: (desk.ours(), desk.bare()) for desk in desks}
        for name in jobs[desks[0].size][0]:
            self._measure(name, {size: (ours[name], raw.get(name)) for size, (ours, raw) in jobs.items()})

    def _measure(self, name: str, jobs: dict[int, tuple[Callable[[], object], Callable[[], object] | None]]) -> None:
        taken: dict[tuple[int, bool], list[float]] = {}
        slow = name.startswith(("all ids", "search ranked", "search in"))
        for at in range((FEW if slow else ROUNDS) + (1 if slow else WARM)):
            for size, (ours, raw) in jobs.items():
                for is_raw, job in ((False, ours), (True, raw)):
                    if job is not None:
                        begun = time.perf_counter()
                        job()
                        if at >= (1 if slow else WARM):
                            taken.setdefault((size, is_raw), []).append((time.perf_counter() - begun) * 1000)
        for (size, is_raw), found in taken.items():
            (self.raw if is_raw else self.ours).setdefault(name, {})[size] = quantiles(found, n=4)[0]

    def table(self, engine: str) -> None:
        """Prints what was measured, its ratio to raw SQL, and the largest size's to the smallest's."""
        sizes = [desk.size for desk in self.desks]
        print(f"\n{engine:37}" + "".join(f"{size:>14,}  x raw" for size in sizes) + "   growth")
        for name, by_size in self.ours.items():
            raw = self.raw.get(name, {})
            ratios = {size: f"{by_size[size] / raw[size]:7.1f}" if size in raw else " " * 7 for size in sizes}
            cells = "".join(f"{by_size[size]:11.2f} ms{ratios[size]}" for size in sizes)
            print(f"{name:37}{cells}{by_size[sizes[-1]] / by_size[sizes[0]]:9.2f}")
        for desk in self.desks:
            print(f"first tick of {desk.size:,}: {desk.first_tick / 1000:.1f} s, others wait {desk.longest_write:.0f} ms at most")

    def broken(self, engine: str) -> list[str]:
        """The bounds that do not hold."""
        first, last = self.desks[0].size, self.desks[-1].size
        found = [f"{engine}: {short}" for desk in self.desks for short in desk.short()]
        found += [
            f"{engine}: {name} takes {taken[last]:.2f} ms at {last:,}, {taken[first]:.2f} ms at {first:,}"
            for name, taken in self.ours.items()
            if name.startswith(FLAT_ONES) and taken[last] > taken[first] * FLAT + FORGIVEN
        ]
        begin = self.ours["a transaction that reads nothing"][last] - self.raw["a transaction that reads nothing"][last]
        bounds = {"first screenful, all_open": RAW_PAGE} | dict.fromkeys((f"search newest, {word}" for word in WORDS), RAW_SEARCH)
        for name, bound in bounds.items():
            ours, raw = self.ours[name][last], self.raw[name][last]
            if ours > raw * bound + (begin if raw < begin else 0):
                found.append(f"{engine}: {name} at {last:,} takes {ours / raw:.1f} times raw, at most {bound}")
        found += [
            f"{engine}: the first tick of {desk.size:,} keeps others from writing for {desk.longest_write:.0f} ms, at most {LONGEST_WRITE}"
            for desk in self.desks
            if desk.longest_write > LONGEST_WRITE
        ]
        return found


def measured(engine: str, places: dict[int, str]) -> list[str]:
    """One engine: its desks made, measured, told of; the bounds that do not hold."""
    desks = [Sized(place, size) for size, place in sorted(places.items())]
    try:
        figures = Figures(desks)
        figures.table(engine)
        return figures.broken(engine)
    finally:
        for desk in desks:
            desk.close()


def main() -> int:
    """Measure, print, judge."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--sizes", default="1000,100000,1000000")
    asked.add_argument("--engines", default="sqlite,postgres")
    args = asked.parse_args()
    sizes = [int(size) for size in args.sizes.split(",")]
    broken: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        if "sqlite" in args.engines:
            broken += measured("sqlite", {size: str(Path(folder) / f"{size}.sqlite") for size in sizes})
        if "postgres" in args.engines:
            server = postgres.serve(Path(folder))
            try:
                for size in sizes:
                    server.run(f"CREATE DATABASE scale_{size} TEMPLATE {postgres.TEMPLATE}")
                broken += measured("postgres", {size: server.url(f"scale_{size}") for size in sizes})
            finally:
                postgres.stop(Path(folder))
    # Linux counts in KB.
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nlargest memory of this run: {memory:.0f} MB; {FORGIVEN} ms of a timer's noise are forgiven where sizes are compared")
    if memory > MEMORY:
        broken.append(f"{memory:.0f} MB of memory, at most {MEMORY}")
    print("\n".join(broken) or "every bound holds")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
