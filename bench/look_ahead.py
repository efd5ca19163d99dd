"""How long the look-ahead of a changed profile takes over five thousand open tickets.

    PYTHONPATH=. python bench/look_ahead.py [TICKETS]

Printed is the time, and the longest wait between two steps of its progress.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from sqlalchemy import insert

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.models import Ticket, TicketPromise
from desk.services.profile_edits import preview_profile
from desk.services.profiles import shipped_text
from desk.services.store import Store
from tests import makers
from tests.makers import NOW


def main(count: int) -> None:
    """Print the time, the longest wait between two steps told, and how many deadlines move."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(str(Path(folder) / "desk.sqlite"), now=NOW)
        makers.desk(store, at=NOW)
        customer = makers.customer(store)
        with store.write() as session:
            session.execute(insert(Ticket), [
                {"customer_id": customer, "subject": f"Case {n}", "number": n, "received_at": NOW, "search": ""}
                for n in range(1, count + 1)
            ])  # fmt: skip
            session.execute(insert(TicketPromise), [
                {"ticket_id": n, "kind": "reply", "latest": NOW + timedelta(days=2), "since": NOW} for n in range(1, count + 1)
            ])  # fmt: skip
        steps, text = [time.perf_counter()], shipped_text("stefna")
        moves = preview_profile(store, toml=text, now=NOW, progress=lambda _done, _of: steps.append(time.perf_counter()))
        longest = max(after - before for before, after in pairwise(steps))
        print(f"{count} open: {steps[-1] - steps[0]:.1f} s, told every {longest * 1000:.0f} ms at most; {len(moves)} deadlines")
        store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
