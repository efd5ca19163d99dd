"""How long a look at the alerts takes where ten thousand promises ran out while no program was open, and what it writes.

    PYTHONPATH=. python bench/alert_backlog.py [TICKETS]

Printed is the first look after it, which says them together, and the best of five looks after that.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, insert, select

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.models import Alert, Ticket, TicketPromise
from desk.services.alerts import look as looking
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

HALF_A_MINUTE = timedelta(seconds=31)


def fill(store: Store, by: int, count: int) -> None:
    """Open tickets of one person's whose answers were due one after the other."""
    customer = makers.customer(store)
    with store.write() as session:
        session.execute(insert(Ticket), [
            {"customer_id": customer, "subject": f"Case {number}", "number": number, "received_at": NOW, "owner_id": by, "search": ""}
            for number in range(1, count + 1)
        ])  # fmt: skip
        session.execute(insert(TicketPromise), [
            {"ticket_id": number, "kind": "reply", "latest": NOW + timedelta(minutes=1 + number), "since": NOW}
            for number in range(1, count + 1)
        ])  # fmt: skip


def main(count: int) -> None:
    """Print the times and the rows."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(str(Path(folder) / "desk.sqlite"), now=NOW)
        by = makers.desk(store, at=NOW)
        looking.look(store, place="a", now=NOW, by=by)
        fill(store, by, count)
        at, times = NOW + timedelta(days=14), list[float]()
        for _ in range(7):
            began = time.perf_counter()
            looking.look(store, place="a", now=at, by=by, days=False)
            times.append((time.perf_counter() - began) * 1000)
            at += HALF_A_MINUTE
        with store.read() as session:
            rows = session.execute(select(Alert.kind, Alert.part, func.count()).group_by(Alert.kind, Alert.part)).all()
        first, second, *later = times
        print(f"{count} run out: the first look {first:.0f} ms, the next {second:.0f} ms, then {min(later):.0f} ms; written: {rows}")
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
