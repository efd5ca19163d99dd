"""The queue at size: the tick, the ids of a view, the counts and a window of rows, over tickets in a SQLite file, in one run."""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from sqlalchemy import insert

from desk.models import Ticket, TicketPromise
from desk.rules.promise import Request, promise
from desk.services import desks, queue, tickets
from desk.services.search import fold
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

OPEN, DONE, CUSTOMERS, ROUNDS, WINDOW = 5_000, 95_000, 500, 7, 60
# Milliseconds: what a person takes for at once, on two shared cores.
MOST = {"tick": 50, "ids": 100, "search": 300, "counts": 100, "rows": 20, "calendar tick": 50}


def filled(store: Store) -> int:
    """Tickets of many ages, one in twenty open, each open one with its reply promised."""
    anna = makers.desk(store)
    customers = [makers.customer(store, f"Fyrirtæki {number} ehf.") for number in range(CUSTOMERS)]
    rows: list[dict[str, Any]] = []
    promised: list[dict[str, Any]] = []
    for key in range(1, OPEN + DONE + 1):
        is_open = key <= OPEN
        received = NOW - timedelta(minutes=37 * key % 40_000)
        aim = received + timedelta(hours=6) if is_open else None
        latest = received + timedelta(hours=30) if is_open else None
        subject = f"Vefsíða númer {key} opnast ekki"
        words = fold(f"{key} {subject} lýsing " * 4)
        rows.append({
            "id": key, "number": key, "customer_id": customers[key % CUSTOMERS], "subject": subject, "search": words, "is_open": is_open,
            "status": "open" if is_open else "resolved", "received_at": received, "due_kind": "reply" if is_open else None, "due_aim": aim,
            "due_latest": latest, "owner_id": anna if key % 3 else None, "resolved_at": None if is_open else received,
        })  # fmt: skip
        if is_open:
            promised += [{"ticket_id": key, "kind": kind, "aim": aim, "latest": latest, "why": []} for kind in ("reply", "resolve")]
    with store.write() as session:
        session.execute(insert(Ticket), rows)
        session.execute(insert(TicketPromise), promised)
    return anna


def milliseconds(job: Callable[[], object]) -> float:
    """The median of some runs."""
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        job()
        taken.append((time.perf_counter() - begun) * 1000)
    return median(taken)


def calendar_tick(store: Store) -> Callable[[], object]:
    """Opening time left of every open ticket: one bisect for now, one subtraction a row."""
    profile = desks.profile(store)
    answer = promise(profile, Request(received=NOW))
    calendar = profile.calendars[answer.calendar]
    ends = [calendar.work_clock(NOW + timedelta(minutes=minute)) for minute in range(OPEN)]

    def left() -> list[float]:
        now = calendar.work_clock(NOW)
        return [end - now for end in ends]

    return left


def main() -> int:
    """Print each figure beside its bound; the status is 1 when one is beyond it."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(str(Path(folder) / "desk.sqlite"), now=NOW)
        anna = filled(store)
        ids = queue.queue_ids(store, view="all_open", by=anna, now=NOW)
        jobs: dict[str, Callable[[], object]] = {
            "tick": lambda: tickets.tick(store, now=NOW),
            "ids": lambda: queue.queue_ids(store, view="all_open", by=anna, now=NOW),
            "search": lambda: queue.queue_ids(store, view="resolved", by=anna, now=NOW, search="vefsida 4711"),
            "counts": lambda: queue.queue_counts(store, by=anna, now=NOW),
            "rows": lambda: queue.queue_rows(store, ids=ids[:WINDOW]),
            "calendar tick": calendar_tick(store),
        }
        found = {name: milliseconds(job) for name, job in jobs.items()}
        store.close()
    print(f"{OPEN} open tickets of {OPEN + DONE}")
    for name, taken in found.items():
        print(f"{name:14} {taken:8.1f} ms, at most {MOST[name]} ms")
    return int(any(taken > MOST[name] for name, taken in found.items()))


if __name__ == "__main__":
    sys.exit(main())
