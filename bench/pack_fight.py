"""Fifty agents finish calls of one customer at once, on both engines: the quarters its pack gave, and the control without the guard."""

from __future__ import annotations

import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from threading import Barrier, local
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from desk.models import Charge, Customer, Person
from desk.services import calls, desks
from desk.services.call import over as call_over
from desk.services.charge import book as charge_book
from desk.services.charge import case as charge_case
from desk.services.entitlements import entitled
from desk.services.store import Store
from tests import makers, postgres
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

AGENTS, UNITS, MONTH, MONTHS, YEAR = 50, 2, 4, 12, 48


def fight(store: Store, *, guarded: bool) -> tuple[int, int, int, float]:
    """Twelve rounds, a month each: the most a month gave, what the year gave, calls lost, seconds."""
    makers.desk(store, "clickmedia")
    customer = makers.customer(store, "Αγώνας ΑΕ", country="GR", language="el")
    makers.contract(store, customer, "phone_pack", starts_on=date(2026, 5, 1))
    with store.write() as session:
        people = [Person(name=f"Agent {number}", short_name=str(number)) for number in range(AGENTS)]
        session.add_all(people)
        session.flush()
        ids = [person.id for person in people]
    began, months, lost = time.perf_counter(), [], 0
    for month in range(MONTHS):
        given, missing = _round(store, customer, ids, month, guarded=guarded)
        months.append(given)
        lost += missing
    return max(months), sum(months), lost, time.perf_counter() - began


def _round(store: Store, customer: int, people: list[int], month: int, *, guarded: bool) -> tuple[int, int]:
    at = NOW.replace(year=2026 + (month + 4) // 12, month=(month + 4) % 12 + 1, day=13)
    while not desks.profile(store).calendars["desk"].is_open(at):
        at += timedelta(days=1)
    begun = [makers.call(store, person, started_at=at, seconds=None, customer_id=customer) for person in people]
    ready = Barrier(len(people), timeout=60)

    def finish(pair: tuple[int, int]) -> None:
        end = at + timedelta(minutes=15 * UNITS)
        with _counted_early(store, customer, at.date(), on=not guarded):
            ready.wait()
            calls.finish_call(store, call_id=pair[0], at=end, by=pair[1])

    with ThreadPoolExecutor(len(people)) as pool:
        list(pool.map(finish, zip(begun, people, strict=True)))
    with store.read() as session:
        rows = session.query(Charge.pack_quarters, Charge.lines).filter(Charge.call_id.in_(begun)).all()
    kept = sum(quarters + sum(int(line["quantity"]) for line in lines) for quarters, lines in rows)
    return sum(quarters for quarters, _ in rows), AGENTS * UNITS - kept


SEEN, COUNT = local(), charge_case.pack_used


@contextmanager
def _counted_early(store: Store, customer_id: int, day: date, *, on: bool) -> Iterator[None]:
    """The pack as it stood before this agent's transaction, as a program would see it that counts first and writes after."""
    if on:
        profile = desks.profile(store)
        with store.read() as session:
            held = entitled(session, customer=session.get_one(Customer, customer_id), day=day)
            SEEN.used = COUNT(session, profile, held, customer_id=customer_id)
    yield


def _stale(*_given: Any, **_named: Any) -> tuple[int, int]:
    used: tuple[int, int] = SEEN.used
    return used


@contextmanager
def guard_off() -> Iterator[None]:
    """No row held, and the count from before."""
    kept = charge_book.lock_customer
    charge_case.pack_used = _stale
    for module in (charge_book, call_over):
        setattr(module, "lock_customer", lambda _session, _customer: None)  # noqa: B010 - as above
    try:
        yield
    finally:
        charge_case.pack_used = COUNT
        for module in (charge_book, call_over):
            setattr(module, "lock_customer", kept)  # noqa: B010 - a name the type checker does not know on a module


def main() -> int:
    """Print a line for each engine and guard; 1 when a guarded pack gave too much, a call was lost, or the control did not oversell."""
    wrong = 0
    print(f"{AGENTS} agents finish {UNITS}-quarter calls of one customer at once, {MONTHS} months; the pack has {MONTH} and {YEAR}.")
    with tempfile.TemporaryDirectory() as folder:
        server = postgres.serve(Path(folder))
        try:
            for engine in ("sqlite", "postgresql"):
                for guarded in (True, False):
                    wrong += _one(engine, server, Path(folder), guarded=guarded)
        finally:
            postgres.stop(Path(folder))
    return int(wrong > 0)


def _one(engine: str, server: postgres.Server, folder: Path, *, guarded: bool) -> int:
    with server.database() as url:
        store = Store.open(str(folder / f"{guarded}.sqlite") if engine == "sqlite" else url, now=NOW)
        if guarded:
            most, year, lost, seconds = fight(store, guarded=True)
        else:
            with guard_off():
                most, year, lost, seconds = fight(store, guarded=False)
        store.close()
    name = "guarded" if guarded else "guard off"
    print(f"{engine:<11} {name:<10} most in a month {most:>4}   in the year {year:>5}   lost {lost}   {seconds:5.1f} s")
    return int(lost > 0 or (most > MONTH or year > YEAR if guarded else most <= MONTH))


if __name__ == "__main__":
    raise SystemExit(main())
