"""Month's end on both engines: each customer once, whoever stops, resumes or kills the run."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import Charge, Invoice, InvoiceLine
from desk.rules.errors import Refused
from desk.services import billing_runs, invoices
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

WORKER = """
import sys
from desk.services import billing_runs
from desk.services.store import Store
from tests.makers import NOW, TODAY
store = Store.open(sys.argv[1], now=NOW)
print("ready", flush=True)
billing_runs.go_on(store, run_id=int(sys.argv[2]), today=TODAY, at=NOW, by=int(sys.argv[3]))
"""


def customers(store: Store, count: int, by: int) -> list[int]:
    """So many customers with two pieces of work each."""
    owners = [trade.customer(store, name=f"Asiakas {number:02}") for number in range(count)]
    for owner in owners:
        trade.charge(store, owner, by)
        trade.charge(store, owner, by, units=1)
    return owners


def begin(store: Store, by: int, key: str = "run") -> int:
    run: int = billing_runs.begin_run(store, op_key=key, month="2026-04", at=NOW, by=by).result
    return run


def go_on(store: Store, run: int, by: int) -> billing_runs.RunView:
    view: billing_runs.RunView = billing_runs.go_on(store, run_id=run, today=TODAY, at=NOW, by=by).result
    return view


def check_books(store: Store, count: int) -> None:
    """Every customer has one invoice over both pieces of work, the numbers have no gap, every paper is kept."""
    with store.read() as session:
        rows = session.scalars(select(Invoice).where(Invoice.state == "issued").order_by(Invoice.sequence)).all()
        assert [row.sequence for row in rows] == list(range(1, count + 1))
        assert set(Counter(row.customer_id for row in rows).values()) == {1}
        assert set(Counter(session.scalars(select(InvoiceLine.charge_id))).values()) == {1}
        assert session.scalars(select(Charge.id).where(Charge.invoice_id.is_(None))).all() == []
    assert invoices.without_files(store) == ()
    assert invoices.verify_chain(store) == ()


def test_a_run_issues_for_every_customer_and_says_whom_it_skipped_and_why(store: Store):
    by = trade.desk(store)
    done = customers(store, 2, by)
    held = trade.customer(store, name="Pidossa Oy")
    trade.charge(store, held, by, status="held", reason="price", net=Decimal(0), lines=[])
    free = trade.customer(store, name="Ilmainen Oy")
    trade.covered(store, free, by)
    nowhere = trade.customer(store, name="Osoitteeton Oy", street="")
    trade.charge(store, nowhere, by)
    later = trade.customer(store, name="Toukokuu Oy")
    trade.charge(store, later, by, day=date(2026, 5, 4))
    run = begin(store, by)
    assert begin(store, by) == run
    view = go_on(store, run, by)
    assert (view.state, view.done, view.skipped, view.failed, view.of) == ("finished", 2, 2, 1, 5)
    rows = {row.customer_id: row for row in billing_runs.run_rows(store, run_id=run)}
    assert set(rows) == {*done, held, free, nowhere}
    assert "held" in rows[held].sentence
    assert "to be charged" in rows[free].sentence
    assert rows[nowhere].values["first"] == "the customer's street"
    assert [number for owner in done for _, number in rows[owner].invoices] == ["2026-0001", "2026-0002"]
    with pytest.raises(Refused, match="finished"):
        go_on(store, run, by)
    assert billing_runs.runs(store)[0].id == run


def test_what_failed_is_tried_again_once_it_is_mended(store: Store):
    by = trade.desk(store)
    owner = trade.customer(store, street="")
    trade.charge(store, owner, by)
    run = begin(store, by)
    assert go_on(store, run, by).failed == 1
    with store.write() as session:
        from desk.models import Customer

        session.get_one(Customer, owner).street = "Katu 1"
    billing_runs.try_failed_again(store, run_id=run, at=NOW, by=by)
    view = go_on(store, run, by)
    assert (view.state, view.done, view.failed) == ("finished", 1, 0)
    with store.read() as session:
        assert len(session.scalars(select(Invoice.id)).all()) == 1


def test_a_draft_thrown_away_between_two_turns_is_made_anew(store: Store):
    by = trade.desk(store)
    owner = trade.customer(store, street="")
    trade.charge(store, owner, by)
    run = begin(store, by)
    go_on(store, run, by)
    (draft,) = invoices.invoice_ids(store, view="drafts", today=TODAY)
    invoices.discard_draft(store, invoice_id=draft, at=NOW, by=by)
    billing_runs.try_failed_again(store, run_id=run, at=NOW, by=by)
    assert go_on(store, run, by).failed == 1
    assert len(invoices.invoice_ids(store, view="drafts", today=TODAY)) == 1


def test_a_run_stops_after_the_customer_in_hand_and_goes_on_from_there(store: Store):
    by = trade.desk(store)
    customers(store, 5, by)
    run = begin(store, by)
    seen: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < 2

    view = billing_runs.go_on(store, run_id=run, today=TODAY, at=NOW, by=by, progress=progress).result
    assert (seen, view.state, view.done, view.waiting) == ([(1, 5), (2, 5)], "stopped", 2, 3)
    assert go_on(store, run, by).state == "finished"
    check_books(store, 5)


def test_a_second_run_finds_nothing_left(store: Store):
    by = trade.desk(store)
    customers(store, 2, by)
    go_on(store, begin(store, by), by)
    with pytest.raises(Refused, match="no unbilled work"):
        begin(store, by, "second")


def worker(database: str, run: int, by: int) -> subprocess.Popen[str]:
    """The run in a process of its own, at work when this returns."""
    command = [sys.executable, "-c", WORKER, database, str(run), str(by)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_a_run_killed_at_any_point_issues_none_twice_and_loses_none(store: Store, database: str):
    """Processes of their own, ended without a word at points of chance, and taken up again: the books are whole at the end."""
    by = trade.desk(store)
    customers(store, 12, by)
    run, draw, kills = begin(store, by), random.Random(6), 0
    for _ in range(3):
        process = worker(database, run, by)
        try:
            process.wait(draw.uniform(0.05, 0.5))
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
        assert process.stdout is not None
        process.stdout.close()
    if billing_runs.run_view(store, run_id=run).state != "finished":
        go_on(store, run, by)
    assert kills
    assert billing_runs.run_view(store, run_id=run).done == 12
    check_books(store, 12)


def test_two_desks_on_one_run_share_it(store: Store, database: str):
    by = trade.desk(store)
    customers(store, 8, by)
    run = begin(store, by)
    process = worker(database, run, by)
    go_on(store, run, by)
    assert process.wait(60) == 0
    assert process.stdout is not None
    process.stdout.close()
    check_books(store, 8)
