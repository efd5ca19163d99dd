"""How long a week's report takes over a large desk, and all its years.

    PYTHONPATH=. python bench/week_report.py FILE_OR_URL

Make the desk with bench/make_tickets.py. The figures are worked out by the database; printed is the time of each run, the best of three.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.rules.report import Period, last_full_week
from desk.services import reports
from desk.services.store import Store
from tests.makers import NOW


def best(store: Store, period: Period) -> tuple[float, int, int]:
    """The least of three times in seconds, and how many tickets were received and are open."""
    times = []
    for _ in range(3):
        began = time.perf_counter()
        whole = reports.gather(store, period=period, now=NOW, by=1).whole
        times.append(time.perf_counter() - began)
    return min(times), whole.received, whole.open


def main(url: str) -> None:
    """Print both."""
    store = Store.open(url, now=NOW)
    for name, period in (("last week", last_full_week(NOW.date())), ("all years", Period(date(2015, 1, 1), NOW.date()))):
        seconds, received, still = best(store, period)
        print(f"{name}: {seconds * 1000:.0f} ms, {received} received, {still} open")
    store.close()


if __name__ == "__main__":
    main(sys.argv[1])
