"""The order kept in columns is the rules' own at every instant, and the counters are what a count would find."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, update

from desk.models import Entry, QueueClock, Ticket, TicketCount, TicketPromise
from desk.rules.promise import Promise
from desk.rules.queue import next_due, queue_key
from desk.services import queue
from desk.services.queued.counts import add_counters_up
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

HOUR = timedelta(hours=1)
# Few instants, so that many are the same: ties are where an order breaks.
HOURS = st.integers(-6, 6)
INSTANTS = st.one_of(st.none(), HOURS)
PROMISE = st.tuples(st.sampled_from(["reply", "start", "resolve"]), INSTANTS, INSTANTS, st.booleans()).filter(
    lambda row: row[1] is None or row[2] is None or row[1] <= row[2]  # a latest is never before its aim
)
PROMISES = st.lists(PROMISE, max_size=3, unique_by=lambda row: row[0])
TICKETS = st.lists(
    st.fixed_dictionaries({
        "priority": st.sampled_from(["critical", "high", "normal"]), "tier_rank": st.integers(0, 2), "paused": st.booleans(),
        "received": HOURS, "promises": PROMISES, "open": st.sampled_from([True, True, True, False]), "level": st.integers(1, 3),
        "held": st.booleans(), "management": st.booleans(), "mine": st.booleans(),
        "status": st.sampled_from(["open", "waiting_customer", "waiting_approval"]),
    }),
    min_size=1, max_size=7,
)  # fmt: skip
STEPS = st.lists(st.integers(0, 4), min_size=2, max_size=4)


def at(hours: int | None) -> datetime | None:
    return None if hours is None else NOW + hours * HOUR


@pytest.fixture
def desk(store: Store):
    by = makers.desk(store)
    return store, by, makers.customer(store)


def filled(store: Store, by: int, customer: int, rows: list[dict[str, Any]]) -> None:
    with store.write() as session:
        for number, row in enumerate(rows, start=1):
            made = Ticket(
                number=number, customer_id=customer, subject="x", search="x", received_at=at(row["received"]) or NOW, is_open=row["open"],
                priority=row["priority"], tier_rank=row["tier_rank"], paused_at=NOW if row["paused"] else None, level=row["level"],
                held_reason="estimate" if row["held"] else None, management=row["management"], owner_id=by if row["mine"] else None,
                status=row["status"] if row["open"] else "closed", resolved_at=None if row["open"] else NOW,
            )  # fmt: skip
            session.add(made)
            session.flush()
            for kind, aim, latest, kept in row["promises"]:
                session.add(TicketPromise(ticket_id=made.id, kind=kind, aim=at(aim), latest=at(latest), kept_at=NOW if kept else None))
            session.flush()
            due = next_due(unkept(row), NOW - 7 * HOUR)
            chosen = next((promise for promise in row["promises"] if due is not None and promise[0] == due.kind), None)
            if chosen is not None and row["open"]:
                made.due_kind, made.due_aim, made.due_latest = chosen[0], at(chosen[1]), at(chosen[2])


def unkept(row: dict[str, Any]) -> list[Promise]:
    return [Promise(kind, at(aim), at(latest), "") for kind, aim, latest, kept in row["promises"] if not kept]


def by_the_rules(rows: list[dict[str, Any]], now: datetime) -> list[int]:
    keys: list[tuple[Any, ...]] = []
    for number, row in enumerate(rows, start=1):
        if row["open"]:
            due = next_due(unkept(row), now)
            keys.append((
                *queue_key(
                    paused=row["paused"], breached=due is not None and due.breached, priority=row["priority"], rank=row["tier_rank"],
                    due=due.at if due else None, received=at(row["received"]) or NOW,
                ),
                number,
            ))  # fmt: skip
    return [key[-1] for key in sorted(keys)]


def numbers_of(store: Store, ids: tuple[int, ...]) -> list[int]:
    with store.read() as session:
        known = {row.id: row.number for row in session.execute(select(Ticket.id, Ticket.number))}
    return [known[key] for key in ids]


def emptied(store: Store) -> None:
    with store.write() as session:
        for model in (Entry, TicketPromise, Ticket):
            session.execute(delete(model))
        session.execute(update(QueueClock).values(mark_at=None, seen_at=None, doubted_at=None))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=TICKETS, steps=STEPS)
def test_the_order_kept_is_the_order_of_the_rules_whatever_time_it_is(
    desk: tuple[Store, int, int], rows: list[dict[str, Any]], steps: list[int]
):
    store, by, customer = desk
    emptied(store)
    filled(store, by, customer, rows)
    hours = -7
    for step in steps:
        hours += step
        now = NOW + hours * HOUR
        kept = queue.queue_ids(store, view="all_open", by=by, now=now)
        assert numbers_of(store, kept) == by_the_rules(rows, now)
        assert queue.queue_first(store, view="all_open", by=by, now=now, most=3).ids == kept[:3]
        counts = queue.queue_counts(store, by=by, now=now)
        assert counts == {view: len(queue.queue_ids(store, view=view, by=by, now=now)) for view in queue.VIEWS}
    emptied(store)
    assert set(queue.queue_counts(store, by=by, now=NOW).values()) == {0}


def test_a_write_between_two_looks_takes_its_place_at_once(desk: tuple[Store, int, int]):
    store, by, customer = desk
    first = makers.ticket(store, customer, number=1, due_latest=NOW + HOUR)
    second = makers.ticket(store, customer, number=2, due_latest=NOW + 2 * HOUR)
    now = NOW + timedelta(minutes=1)
    assert queue.queue_ids(store, view="all_open", by=by, now=now) == (first, second)
    with store.write() as session:
        session.execute(update(Ticket).where(Ticket.id == second).values(priority="critical"))
        session.execute(update(Ticket).where(Ticket.id == first).values(due_latest=NOW - HOUR))
    assert queue.queue_ids(store, view="all_open", by=by, now=now) == (first, second)
    assert queue.queue_ids(store, view="breached", by=by, now=now) == (first,)
    with store.write() as session:
        session.execute(update(Ticket).where(Ticket.id == first).values(is_open=False, status="closed", resolved_at=now))
    assert queue.queue_counts(store, by=by, now=now)["breached"] == 0


def test_the_day_due_is_the_desks_own_and_follows_its_zone(store: Store):
    by = makers.desk(store, "clickmedia")
    customer = makers.customer(store)
    # 22:30 in Athens is 19:30 UTC; 00:30 there is 21:30 UTC of the day before.
    tonight = makers.ticket(store, customer, number=1, due_aim=datetime(2026, 4, 22, 19, 30, tzinfo=UTC))
    makers.ticket(store, customer, number=2, due_aim=datetime(2026, 4, 22, 21, 30, tzinfo=UTC))
    paused = makers.ticket(store, customer, number=3, due_aim=datetime(2026, 4, 22, 19, 30, tzinfo=UTC), paused_at=NOW)
    found = queue.queue_ids(store, view="due_today", by=by, now=NOW)
    assert found == (tonight,)
    assert paused not in found


def test_counters_are_added_up_without_changing(desk: tuple[Store, int, int]):
    store, by, customer = desk
    ticket = makers.ticket(store, customer, number=1)
    for _ in range(150):
        with store.write() as session:
            session.execute(update(Ticket).where(Ticket.id == ticket).values(level=3, owner_id=by))
            session.flush()
            session.execute(update(Ticket).where(Ticket.id == ticket).values(level=2, owner_id=None))
    before = queue.queue_counts(store, by=by, now=NOW)
    add_counters_up(store)
    assert queue.queue_counts(store, by=by, now=NOW) == before
    assert (before["all_open"], before["unassigned"], before["mine"]) == (1, 1, 0)
    with store.read() as session:
        assert len(session.scalars(select(TicketCount.id)).all()) < 20
