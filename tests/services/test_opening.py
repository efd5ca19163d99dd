from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from desk.services.bare_sql import bare_rows
from desk.services.opening import read_opening
from desk.services.queued import sql as queue_sql
from desk.services.ticket.tick import tick
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desk.services.store import Store

HOUR = timedelta(hours=1)
NOW = makers.NOW


@pytest.fixture
def queue(store: Store):
    """Ten tickets by the place each must have in the queue, made in another order."""
    by = makers.desk(store)
    customer = makers.customer(store)
    contact = makers.contact(store, customer)
    rows: dict[str, dict[str, Any]] = {
        "breached critical": {"due_latest": NOW - HOUR, "priority": "critical", "tier_rank": 3},
        "breached": {"due_aim": NOW - 5 * HOUR, "due_latest": NOW - 2 * HOUR, "tier_rank": 3, "held_reason": "estimate"},
        "critical": {"priority": "critical", "due_latest": NOW + 30 * HOUR, "tier_rank": 3, "level": 3},
        "premium": {"due_aim": NOW + 9 * HOUR, "tier_rank": 0},
        "soon": {"due_aim": NOW + HOUR, "due_latest": NOW + 40 * HOUR, "tier_rank": 1},
        "aim passed": {"due_aim": NOW - HOUR, "due_latest": NOW + 2 * HOUR, "tier_rank": 1},
        "exactly now": {"due_aim": NOW, "due_latest": NOW + 40 * HOUR, "tier_rank": 1, "received_at": NOW - 9 * HOUR},
        "no promise, older": {"tier_rank": 1, "received_at": NOW - 3 * HOUR, "management": True},
        "no promise": {"tier_rank": 1, "owner_id": by, "contact_id": contact},
        "paused": {"priority": "critical", "paused_at": NOW - HOUR, "status": "waiting_customer", "tier_rank": 0},
        "resolved": {"is_open": False, "status": "resolved", "resolved_at": NOW},
    }
    made = {name: makers.ticket(store, customer, name, number=1000 + at, **rows[name]) for at, name in enumerate(sorted(rows))}
    return {"by": by, "ids": made, "store": store}


def run(store: Store, sql: str, by: int) -> list[tuple[object, ...]]:
    given = queue_sql.parameters(by=by, now=NOW, zone=ZoneInfo("Atlantic/Reykjavik"))
    with store.read() as session:
        return [tuple(row) for row in session.execute(text(sql), given)]


def tickets_of(store: Store, ids: Sequence[int]) -> tuple[queue_sql.QueueRow, ...]:
    given = {"ids": queue_sql.ids_value(ids, sqlite=store.is_sqlite)}
    with store.read() as session:
        return queue_sql.rows_of(bare_rows(session, queue_sql.rows_sql(sqlite=store.is_sqlite), given), ids)


def names(queue: dict[str, Any], view: str = "all_open", **how: Any) -> list[str]:
    by_id = {number: name for name, number in queue["ids"].items()}
    tick(queue["store"], now=NOW)
    return [by_id[row[0]] for row in run(queue["store"], queue_sql.ids_sql(view=view, **how), queue["by"])]


def test_the_order_is_breached_critical_tier_instant_receipt_and_paused_last(queue: dict[str, Any]):
    assert names(queue) == [
        "breached critical", "breached", "critical", "premium", "exactly now", "soon", "aim passed", "no promise, older",
        "no promise", "paused",
    ]  # fmt: skip


def test_the_other_way_round_is_exactly_the_reverse(queue: dict[str, Any]):
    assert names(queue, descending=True) == names(queue)[::-1]


def test_each_view_holds_what_its_name_says(queue: dict[str, Any]):
    views = {
        "mine": ["no promise"], "breached": ["breached critical", "breached"], "waiting": ["paused"], "held": ["breached"],
        "level_3": ["critical"], "management": ["no promise, older"], "resolved": ["resolved"],
        "due_today": ["breached critical", "breached", "premium", "exactly now", "soon", "aim passed"],
    }  # fmt: skip
    assert {view: names(queue, view) for view in views} == views
    assert len(names(queue, "unassigned")) == 9


def test_the_counts_are_those_of_the_views(queue: dict[str, Any]):
    of_views = {view: len(names(queue, view)) for view in queue_sql.VIEWS}
    assert queue_sql.counted(run(queue["store"], queue_sql.COUNTS, queue["by"])) == of_views


def test_an_empty_desk_counts_to_zero(store: Store):
    assert set(queue_sql.counted(run(store, queue_sql.COUNTS, 1)).values()) == {0}


def test_every_column_sorts_both_ways(queue: dict[str, Any]):
    for sort in queue_sql.SORTS:
        assert sorted(names(queue, sort=sort)) == sorted(names(queue, sort=sort, descending=True))
    assert names(queue, sort="number") == sorted(set(queue["ids"]) - {"resolved"})


def test_rows_come_in_the_order_of_the_window_and_missing_ones_are_left_out(queue: dict[str, Any]):
    ids = (queue["ids"]["paused"], 999, queue["ids"]["soon"])
    rows = tickets_of(queue["store"], ids)
    assert [row.subject for row in rows] == ["paused", "soon"]
    assert rows[0].paused_at == NOW - HOUR
    assert rows[1].due_aim == NOW + HOUR
    assert (rows[0].unread, rows[0].management, rows[0].release) == (True, False, None)
    assert tickets_of(queue["store"], ()) == ()


def test_the_first_look_shows_the_queue_as_the_services_do(queue: dict[str, Any]):
    store = queue["store"]
    if not store.is_sqlite:
        return
    makers.call(store, queue["by"], seconds=None)
    # No desk was open for six hours: what time moved meanwhile is put in its place by the first look itself.
    tick(store, now=NOW - 6 * HOUR)
    looked = read_opening(str(store.path), person_id=None, now=NOW, rows=8)
    assert looked is not None
    order = names(queue)
    assert [row.subject for row in looked.rows] == order[:8]
    assert looked.ids == tuple(queue["ids"][name] for name in order[:8])
    assert looked.counts == queue_sql.counted(run(store, queue_sql.COUNTS, queue["by"]))
    assert looked.counts["all_open"] == 10
    assert looked.counts["breached"] == 2
    assert (looked.desk, looked.language, looked.person, looked.person_id) == ("Prófun", "is", "Anna", queue["by"])
    assert looked.unfinished_calls == 1
    again = read_opening(str(store.path), person_id=None, now=NOW, rows=8)
    assert again == looked


def test_the_long_way_is_asked_for_whenever_the_first_look_cannot_be_sure(file_store: Store, tmp_path: Path):
    path = str(file_store.path)
    assert read_opening(path, person_id=None, now=NOW) is None  # no desk yet
    by = makers.desk(file_store)
    assert read_opening(path, person_id=by, now=NOW) is not None
    assert read_opening(path, person_id=99, now=NOW) is None
    assert read_opening(str(tmp_path / "none"), person_id=None, now=NOW) is None
    assert read_opening(str(tmp_path), person_id=None, now=NOW) is None
    (tmp_path / "note.txt").write_text("no database" * 100)
    assert read_opening(str(tmp_path / "note.txt"), person_id=None, now=NOW) is None
    with closing(sqlite3.connect(path)) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
        other.commit()
    assert read_opening(path, person_id=by, now=NOW) is None


def test_the_first_look_loads_nothing_heavy(file_store: Store):
    makers.desk(file_store)
    code = (
        "import sys, datetime; from desk.services.opening import read_opening; "
        f"found = read_opening({str(file_store.path)!r}, person_id=None, now=datetime.datetime(2026, 4, 22, tzinfo=datetime.UTC)); "
        "heavy = {'sqlalchemy', 'alembic', 'desk.models', 'holidays', 'tomllib', 'babel', 'reportlab'} & set(sys.modules); "
        "sys.exit(str(heavy) if heavy or found is None else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
