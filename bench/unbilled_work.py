"""Billing's first tab over ten thousand customers with a charge each: first screen, sums and next page, as the worker reads them.

On SQLite and PostgreSQL, beside a read of the whole.
"""

from __future__ import annotations

import sys
import time
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from sqlalchemy import insert, select

from bench.both_engines import on_both
from desk.models import Charge, Customer
from desk.rules.why import Reason
from desk.services import charges
from desk.services.store import Store
from desk.words import stored
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

CUSTOMERS, HELD, ROUNDS, MOST = 10_000, 50, 7, 100
MONTH = "2026-04"


def fill(store: Store) -> None:
    """Customers with a piece of work each, every fiftieth of it held."""
    makers.desk(store, "web-veistamo")
    why = stored.to_json([Reason.of("usage_light")])
    line = {"item": "usage_light", "quantity": 2, "unit": "quarter", "unit_price": "24", "net": "48"}
    names = [f"Asiakas {at:05}" for at in range(CUSTOMERS)]
    with store.write() as session:
        session.execute(insert(Customer), [
            {"name": name, "search": name.casefold(), "country": "FI", "language": "fi", "created_at": NOW} for name in names
        ])  # fmt: skip
        keys = session.scalars(select(Customer.id).order_by(Customer.id)).all()
        bare: dict[str, Any] = {
            "at": NOW, "local_month": MONTH, "currency": "EUR", "net": Decimal(48), "vat_rate": Decimal("25.5"), "lines": [line],
            "why": why, "text": "Kevään ruokalista", "seconds": 1740,
        }  # fmt: skip
        session.execute(insert(Charge), [
            {**bare, "customer_id": key, "status": status, "reason": reason}
            for key in keys
            for status, reason in [("chargeable", None) if key % HELD else ("held", "price")]
        ])  # fmt: skip


def timed(job: Callable[[], object]) -> float:
    """Milliseconds in the median, after one round that is not counted."""
    found = []
    for _ in range(ROUNDS + 1):
        begun = time.perf_counter()
        job()
        found.append((time.perf_counter() - begun) * 1000)
    return median(found[1:])


def measure(place: str, engine: str) -> bool:
    """One engine; whether the first screen takes too long."""
    store = Store.open(place, now=NOW)
    fill(store)
    last = charges.unbilled_page(store, month=MONTH).after
    ids = charges.due_ids(store, month=MONTH)

    def first() -> None:
        charges.unbilled_page(store, month=MONTH)
        charges.held_page(store, month=MONTH)
        charges.unbilled_totals(store, month=MONTH)

    screen = timed(first)
    print(f"{engine}: {CUSTOMERS:,} customers")
    print(f"  first screen: page, held work, counts {screen:8.1f} ms (at most {MOST})")
    print(f"  the next page                         {timed(lambda: charges.unbilled_page(store, month=MONTH, after=last)):8.1f} ms")
    print(f"  the sums of three ticked              {timed(lambda: charges.chosen_work(store, ids=ids[:3], month=MONTH)):8.1f} ms")
    print(f"  the sums of all ticked                {timed(lambda: charges.chosen_work(store, ids=ids, month=MONTH)):8.1f} ms")
    print(f"  a word looked for                     {timed(lambda: charges.unbilled_page(store, month=MONTH, search='0123')):8.1f} ms")
    print(f"  the whole                             {timed(lambda: charges.unbilled(store, month=MONTH)):8.1f} ms")
    store.close()
    return screen > MOST


def main() -> int:
    """Prints both; 1 when a first screen takes too long."""
    return on_both(measure)


if __name__ == "__main__":
    sys.exit(main())
