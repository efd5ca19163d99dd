"""What the record of writes costs: a reply and the end of a call on a file, with its triggers and without, as ratio of medians.

Run: PYTHONPATH=. .venv/bin/python bench/audit_cost.py [ROUNDS]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from desk.models import audit_triggers, triggers
from desk.services import calls, tickets
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

MOST = 1.2
TURN = 10


def main(rounds: int) -> int:
    """Print the medians and their ratios; 1 when one is beyond what it may be."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(str(Path(folder) / "desk.sqlite"), now=NOW)
        taken: dict[tuple[str, bool], list[float]] = {(what, on): [] for what in ("reply", "finish") for on in (True, False)}
        anna = makers.desk(store)
        store.sitting = anna
        owner = makers.customer(store)
        makers.contact(store, owner)
        for turn in range(rounds):
            on = turn % 2 == 0
            _record(store, on=on)
            for at in range(TURN):
                _work(store, taken, on, turn * TURN + at, anna, owner)
        store.close()
    worst = 0.0
    for what in ("reply", "finish"):
        with_it, without = (statistics.median(taken[what, on]) * 1000 for on in (True, False))
        worst = max(worst, with_it / without)
        print(f"{what}: {with_it:.2f} ms recorded, {without:.2f} ms not, ratio {with_it / without:.2f} (at most {MOST})")
    return int(worst > MOST)


def _record(store: Store, *, on: bool) -> None:
    with store.write() as session:
        connection = session.connection()
        for name in audit_triggers.sqlite():
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        if on:
            triggers.create_all(connection)


def _work(store: Store, taken: dict[tuple[str, bool], list[float]], on: bool, at: int, anna: int, owner: int) -> None:  # noqa: FBT001
    begin = NOW + timedelta(minutes=at)
    new = tickets.NewTicket(customer_id=owner, subject="Bókunarform svarar ekki", text="Formið sendir ekkert.")
    ticket = tickets.open_ticket(store, op_key=f"t{at}", new=new, received_at=begin, by=anna).result
    started = time.perf_counter()
    tickets.reply(store, op_key=f"r{at}", ticket_id=ticket, text="Við erum að skoða þetta.", at=begin, by=anna)
    taken["reply", on].append(time.perf_counter() - started)
    call = calls.begin_call(store, op_key=f"c{at}", at=begin, by=anna, ticket_id=ticket).result
    started = time.perf_counter()
    calls.finish_call(store, call_id=call, at=begin + timedelta(seconds=50), by=anna)
    taken["finish", on].append(time.perf_counter() - started)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
