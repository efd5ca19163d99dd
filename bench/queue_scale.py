"""The queue at a thousand, a hundred thousand and a million tickets, on both engines, each service beside raw SQL on the same desk.

    PYTHONPATH=. python bench/queue_scale.py [--sizes 1000,100000,1000000] [--engines sqlite,postgres]

Judged: a view's first screenful, a page from the middle and the counts take at most 1.2 times what they take at the smallest size (half a
tenth of a millisecond is forgiven: a timer's own noise); the first screenful through the whole service at most 2.5 times raw sqlite3;
search as one types at most 2 times raw full text (both at the largest size; the time a reading transaction takes to begin and end is
added where it alone is longer than the statement); the whole run, with the ids of a million tickets, less than 250 MB. The status is 1
when a bound is broken.
"""

from __future__ import annotations

import argparse
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.make_tickets import COMMON, MEDIUM, RARE
from desk.services import queue, queue_sql
from desk.services.search_words import sought
from desk.services.store import Store
from desk.services.ticket_search import search_newest, search_ranked
from desk.services.ticket_tick import tick
from tests import postgres
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS, FLAT, FORGIVEN, RAW_PAGE, RAW_SEARCH, MEMORY = 41, 1.2, 0.05, 2.5, 2.0, 250
PAGE = 50  # as many as are open of the thousand
DAY = queue_sql.day_number(NOW.date())
WORDS = {"rare": RARE, "5 %": MEDIUM, "30 %": COMMON, "as typed": "gud"}
# What it takes to begin and end a reading transaction: the layer's part in a search of a fiftieth of a millisecond.
SESSION = {"sqlite": 0.2, "postgres": 1.5}
Figures = dict[str, float]


def milliseconds(job: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of some runs, the first of them not counted."""
    job()
    taken = []
    for _ in range(rounds):
        begun = time.perf_counter()
        job()
        taken.append((time.perf_counter() - begun) * 1000)
    return median(taken)


def services(store: Store, by: int) -> Figures:
    """What the window asks for, through the services."""
    tick(store, now=NOW)
    found: Figures = {"tick with nothing to do": milliseconds(lambda: tick(store, now=NOW))}
    for view in queue.VIEWS:
        found[f"first screenful, {view}"] = milliseconds(partial(queue.queue_first, store, view=view, by=by, now=NOW, most=PAGE))
    ids = queue.queue_array(store, view="resolved", by=by, now=NOW)
    middle = len(ids) // 2
    found["page from the middle"] = milliseconds(lambda: queue.queue_rows(store, ids=ids[middle : middle + PAGE]))
    found["counts"] = milliseconds(lambda: queue.queue_counts(store, by=by, now=NOW))
    found["all ids, all_open"] = milliseconds(lambda: queue.queue_array(store, view="all_open", by=by, now=NOW), 5)
    found["all ids, resolved"] = milliseconds(lambda: queue.queue_array(store, view="resolved", by=by, now=NOW), 3)
    for name, word in WORDS.items():
        found[f"search newest, {name}"] = milliseconds(partial(search_newest, store, text=word), 15)
        found[f"search ranked, {name}"] = milliseconds(partial(search_ranked, store, text=word), 7)
        within = partial(queue.queue_first, store, view="all_open", by=by, now=NOW, search=word)
        found[f"search in the queue, {name}"] = milliseconds(within, 7)
    return found


def _all(connection: Any, statement: str, value: str) -> object:
    return connection.execute(statement, (value,)).fetchall()


def raw_sqlite(path: str, by: int) -> Figures:
    """The same by the bare driver."""
    connection = sqlite3.connect(path, isolation_level=None)
    given = {"by": by, "day": DAY}
    page, counts = queue_sql.page_sql(view="all_open", most=PAGE), queue_sql.COUNTS
    found = {
        "first screenful, all_open": milliseconds(
            lambda: (connection.execute(page, given).fetchall(), connection.execute(counts, given).fetchall())
        ),
        "counts": milliseconds(lambda: connection.execute(counts, given).fetchall()),
    }
    newest = "SELECT rowid FROM ticket_found WHERE ticket_found MATCH ? ORDER BY rowid DESC LIMIT 50"
    best = "SELECT rowid FROM ticket_found WHERE ticket_found MATCH ? ORDER BY rank LIMIT 50"
    for name, word in WORDS.items():
        match = f"search : ({sought(word).fts5()})"
        found[f"search newest, {name}"] = milliseconds(partial(_all, connection, newest, match), 15)
        found[f"search ranked, {name}"] = milliseconds(partial(_all, connection, best, match), 3)
    connection.close()
    return found


def raw_postgres(url: str, by: int) -> Figures:
    """The same by the bare driver."""
    import psycopg

    with psycopg.connect(url.replace("postgresql+psycopg://", "postgresql://"), autocommit=True) as connection:
        given = {"by": by, "day": DAY}
        page = queue_sql.page_sql(view="all_open", most=PAGE)
        counts = queue_sql.COUNTS.replace(":by", "%(by)s").replace(":day", "%(day)s")
        found = {
            "first screenful, all_open": milliseconds(
                lambda: (connection.execute(page).fetchall(), connection.execute(counts, given).fetchall())
            ),
            "counts": milliseconds(lambda: connection.execute(counts, given).fetchall()),
        }
        newest = "SELECT ticket_id FROM ticket_found WHERE words @@ %s::tsquery ORDER BY ticket_id DESC LIMIT 50"
        for name, word in WORDS.items():
            asked = sought(word).tsquery()
            found[f"search newest, {name}"] = milliseconds(partial(_all, connection, newest, asked), 7)
    return found


def judged(by_size: dict[int, tuple[Figures, Figures]], engine: str) -> list[str]:
    """The bounds that are broken."""
    sizes = sorted(by_size)
    smallest, largest = by_size[sizes[0]][0], by_size[sizes[-1]][0]
    broken: list[str] = []
    for name, taken in largest.items():
        flat = name.startswith(("first screenful", "page", "counts", "tick"))
        # A view that holds less than a screenful at the smallest size is measured by the open queue, which is full there.
        least = max(smallest[name], smallest["first screenful, all_open"]) if name.startswith("first screenful") else smallest[name]
        if flat and taken > least * FLAT + FORGIVEN:
            broken.append(f"{engine}: {name} takes {taken:.2f} ms at {sizes[-1]:,}, {least:.2f} ms at {sizes[0]:,}")
    size = sizes[-1]
    ours, raw = by_size[size]
    for name, bound in (("first screenful, all_open", RAW_PAGE), *((f"search newest, {word}", RAW_SEARCH) for word in WORDS)):
        if ours[name] > raw[name] * bound + (SESSION[engine] if name.startswith("search") or engine != "sqlite" else 0):
            broken.append(f"{engine}: {name} at {size:,} takes {ours[name] / raw[name]:.1f} times raw, at most {bound}")
    return broken


def table(by_size: dict[int, tuple[Figures, Figures]], engine: str) -> None:
    """Print what was measured, and its ratio to raw SQL."""
    sizes = sorted(by_size)
    print(f"\n{engine:36}" + "".join(f"{size:>14,}  x raw" for size in sizes))
    for name in by_size[sizes[0]][0]:
        cells = ""
        for size in sizes:
            ours, raw = by_size[size]
            ratio = f"{ours[name] / raw[name]:7.1f}" if name in raw else " " * 7
            cells += f"{ours[name]:11.2f} ms{ratio}"
        print(f"{name:36}{cells}")


def measured(place: str, size: int, raw: Callable[[str, int], Figures]) -> tuple[Figures, Figures]:
    """One desk of a size: made, asked through the services and by the bare driver."""
    # Made by another process, so that this one's memory is that of the services.
    subprocess.run([sys.executable, str(Path(__file__).parent / "make_tickets.py"), place, str(size)], check=True)
    store, by = Store.open(place, now=NOW), 1
    try:
        return services(store, by), raw(place, by)
    finally:
        store.close()


def main() -> int:
    """Measure, print, judge."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--sizes", default="1000,100000,1000000")
    asked.add_argument("--engines", default="sqlite,postgres")
    args = asked.parse_args()
    sizes = [int(size) for size in args.sizes.split(",")]
    broken: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        by_engine: dict[str, Any] = {}
        if "sqlite" in args.engines:
            by_engine["sqlite"] = {size: measured(str(Path(folder) / f"{size}.sqlite"), size, raw_sqlite) for size in sizes}
        if "postgres" in args.engines:
            server = postgres.serve(Path(folder))
            try:
                by_engine["postgres"] = {}
                for size in sizes:
                    with server.database() as url:
                        by_engine["postgres"][size] = measured(url, size, raw_postgres)
            finally:
                postgres.stop(Path(folder))
        for engine, by_size in by_engine.items():
            table(by_size, engine)
            broken += judged(by_size, engine)
    # Linux counts in KB.
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nlargest memory of this run: {memory:.0f} MB")
    if memory > MEMORY:
        broken.append(f"{memory:.0f} MB of memory, at most {MEMORY}")
    print("\n".join(broken) or "every bound holds")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())
