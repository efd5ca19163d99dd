"""What keeps the queue as quick with a million tickets as with a thousand does not change what anybody finds."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event, func, select, update
from sqlalchemy.exc import DBAPIError

from desk.models import LocalDay, QueueClock, Ticket, TicketCount
from desk.rules.errors import Trouble
from desk.services import bare_sql, custom_fields, queue
from desk.services.custom import values as custom_values
from desk.services.custom_fields import Option
from desk.services.folding import fold
from desk.services.queued import counts as queue_counts
from desk.services.queued import days as queue_days
from desk.services.ticket import find as ticket_find
from desk.services.ticket import search as ticket_search
from desk.services.ticket import tick as ticket_tick
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.store import Store

DAY = timedelta(days=1)


@pytest.fixture
def desk(store: Store):
    by = makers.desk(store)
    return store, by, makers.customer(store)


TEXTS = (
    "vefverslun opnast ekki", "netvefur hægur", "vefur og netverslun", "póstur (vefur) brotinn", "vefur 50% ódýrari", "lén rann út",
    "vefinn vantar", "vef-verslun með vef", "opnast ekki", "gamall vefur opnast",
)  # fmt: skip


@pytest.mark.parametrize("search", ["vef", "vefu opn", '"opnast ekki"', '"opnast ek', "50% vefur", "verslun", "e", "(vefur)"])
@pytest.mark.parametrize("few", [0, 1000])
def test_the_first_screenful_of_a_search_is_the_beginning_of_all_it_finds(
    desk: tuple[Store, int, int], search: str, few: int, monkeypatch: pytest.MonkeyPatch
):
    store, by, customer = desk
    monkeypatch.setattr(ticket_search, "FEW", few)
    for number, text in enumerate(TEXTS * 2, start=1):
        # Every second text stands as the first release folded it: with its signs.
        kept: dict[str, Any] = {"search": f"{number} {text}".lower() if number % 2 else fold(f"{number} {text}")}
        makers.ticket(store, customer, text, number=number, due_latest=NOW + number % 7 * DAY, owner_id=by if number % 3 else None, **kept)
    for view in ("all_open", "mine", "resolved"):
        whole = queue.queue_ids(store, view=view, by=by, now=NOW, search=search)
        first = queue.queue_first(store, view=view, by=by, now=NOW, search=search, most=3)
        assert first.ids == whole[:3]
        assert first.total == len(whole) or (first.more and first.total <= len(whole))
        assert not (first.more and len(whole) < 3)


def test_no_ids_are_written_out_in_what_the_database_is_asked(desk: tuple[Store, int, int], monkeypatch: pytest.MonkeyPatch):
    """A statement with ids in it is another one each time: the driver keeps its plan, 46 MB after two hundred searches of a million."""
    store, by, customer = desk
    for number in range(101, 107):
        text = f"{'vefur' if number % 2 else 'lén'} {'opnast' if number < 104 else 'lokast'}"
        makers.ticket(store, customer, text, number=number, search=fold(f"{number} {text}"), due_kind="answer", due_latest=NOW + DAY / 2)
        done: dict[str, Any] = {"status": "resolved", "is_open": False, "resolved_at": NOW - DAY} if number > 104 else {}
        makers.ticket(store, customer, text, number=number + 100, search=fold(f"{number + 100} {text}"), **done)
    asked: set[str] = set()

    def bare_rows(session: Session, text: str, given: dict[str, Any]) -> Any:
        asked.add(text)
        return bare_sql.bare_rows(session, text, given)

    for room in (queue, ticket_search):
        monkeypatch.setattr(room, "bare_rows", bare_rows)
    said = lambda _connection, _cursor, statement, *_: asked.add(statement)  # noqa: E731 - one line
    event.listen(store._engine, "before_cursor_execute", said)

    def searched(word: str) -> list[tuple[int, ...]]:
        first = [queue.queue_first(store, view=view, by=by, now=NOW, search=word).ids for view in ("all_open", "resolved")]
        return [*first, ticket_search.search_ranked(store, text=word)]

    found = searched("vef")
    before = set(asked)
    assert all(one and one != other for one, other in zip(found, searched("lokast"), strict=True))
    assert asked == before
    monkeypatch.setattr(ticket_tick, "BATCH", 2)
    assert len(ticket_tick.tick(store, now=NOW + DAY).ids_of("ticket")) == 6
    assert sum(text.startswith("UPDATE ticket SET due_kind") for text in asked) == 1


def test_a_view_knows_at_once_how_many_it_holds(desk: tuple[Store, int, int]):
    store, by, customer = desk
    for number in range(1, 6):
        makers.ticket(store, customer, number=number)
    first = queue.queue_first(store, view="all_open", by=by, now=NOW, most=2)
    assert (len(first.ids), first.total, first.more) == (2, 5, False)


def test_a_window_of_ids_keeps_its_order_and_leaves_out_what_is_gone(desk: tuple[Store, int, int]):
    store, _, customer = desk
    ids = [makers.ticket(store, customer, number=number) for number in range(1, 5)]
    assert [row.id for row in queue.queue_rows(store, ids=[ids[3], 999_999, ids[0]])] == [ids[3], ids[0]]
    assert queue.largest_number(store) == 4


def test_every_ticket_has_its_day_though_they_are_told_some_at_a_time(desk: tuple[Store, int, int], monkeypatch: pytest.MonkeyPatch):
    store, by, customer = desk
    monkeypatch.setattr(queue_days, "BATCH", 2)
    monkeypatch.setattr(queue_days, "ADD_UP_EVERY", 1)
    ids = {makers.ticket(store, customer, number=number, due_aim=NOW + timedelta(hours=1)) for number in range(1, 6)}
    with store.write() as session:
        session.execute(update(Ticket).values(due_day=None))
        session.execute(update(QueueClock).values(zone="", days_on=None))
    assert set(queue.queue_ids(store, view="due_today", by=by, now=NOW)) == ids
    assert queue.queue_counts(store, by=by, now=NOW)["due_today"] == 5
    with store.read() as session:
        assert session.scalar(select(QueueClock.zone)) == "Atlantic/Reykjavik"
        assert session.scalar(select(func.count()).select_from(LocalDay)) == 1200


def test_days_that_were_laid_down_by_half_are_laid_down_again(desk: tuple[Store, int, int], monkeypatch: pytest.MonkeyPatch):
    store, by, customer = desk
    ticket = makers.ticket(store, customer, number=1, due_aim=NOW + timedelta(hours=1))
    with store.write() as session:
        session.execute(update(Ticket).values(due_day=None))
        session.execute(update(QueueClock).values(zone="", days_on=None))
    with monkeypatch.context() as patch:
        patch.setattr(queue_days, "_tell_tickets", _the_power_goes)
        with pytest.raises(RuntimeError):
            ticket_tick.tick(store, now=NOW)
    assert queue.queue_ids(store, view="due_today", by=by, now=NOW) == (ticket,)


def _the_power_goes(_store: Store) -> None:
    raise RuntimeError


def test_counters_are_added_up_as_they_grow_and_a_handful_is_left(desk: tuple[Store, int, int], monkeypatch: pytest.MonkeyPatch):
    store, by, customer = desk
    monkeypatch.setattr(queue_counts, "MOST_COUNTERS", 10)
    monkeypatch.setattr(queue_counts, "BATCH", 7)
    ticket = makers.ticket(store, customer, number=1)
    queue.queue_counts(store, by=by, now=NOW)
    for turn in range(40):
        with store.write() as session:
            session.execute(update(Ticket).where(Ticket.id == ticket).values(level=2 + turn % 2))
    assert queue.queue_counts(store, by=by, now=NOW)["level_3"] == 1
    with store.read() as session:
        left = session.scalar(select(func.count(TicketCount.id))) or 0
    assert left < 20
    calls: list[Any] = []
    monkeypatch.setattr(ticket_tick, "add_counters_up", calls.append)
    queue.queue_counts(store, by=by, now=NOW)
    assert calls == []


def test_the_desks_own_fields_are_sorted_by_what_is_kept(desk: tuple[Store, int, int]):
    store, by, customer = desk
    ids = [makers.ticket(store, customer, number=number) for number in range(1, 5)]
    kept = {"number": ["10", "9", "-1,5"], "date": ["2026-05-02", "2026-01-10", "2025-12-31"], "text": ["þ", "b", "A"]}
    for kind, values in kept.items():
        field = own_field(store, by, kind)
        for ticket, value in zip(ids, values, strict=False):
            change(store, ticket, field, value, by)
        assert sorted_by(store, by, field) == (ids[2], ids[1], ids[0], ids[3])
        assert sorted_by(store, by, field, descending=True) == (ids[0], ids[1], ids[2], ids[3])
    field = own_field(store, by, "choice", options=(Option("Þriðji"), Option("Annar")))
    options = [option.id for option in custom_fields.custom_fields(store)[-1].options]
    change(store, ids[1], field, options[0], by)
    change(store, ids[0], field, options[1], by)
    assert sorted_by(store, by, field)[:2] == (ids[1], ids[0])


def own_field(store: Store, by: int, kind: str, **more: Any) -> int:
    saved = custom_fields.save_field(store, field_id=None, version=0, name=kind.title(), kind=kind, at=NOW, by=by, **more)
    return int(saved.result)


def change(store: Store, ticket: int, field: int, value: object, by: int) -> None:
    with store.read() as session:
        version = session.scalar(select(Ticket.version).where(Ticket.id == ticket)) or 0
    custom_values.change_custom(store, ticket_id=ticket, version=version, values={field: value}, at=NOW, by=by)


def sorted_by(store: Store, by: int, field: int, *, descending: bool = False) -> tuple[int, ...]:
    sort = f"custom.{field}"
    ids = queue.queue_ids(store, view="all_open", by=by, now=NOW, sort=sort, descending=descending)
    assert queue.queue_first(store, view="all_open", by=by, now=NOW, sort=sort, descending=descending).ids == ids
    return ids


def test_another_ticket_is_found_as_every_search_finds_it(desk: tuple[Store, int, int]):
    store, _, customer = desk
    elsewhere = makers.customer(store, "Bókabúðin")
    theirs = makers.ticket(store, elsewhere, "Vefur Þórðar", number=7001, is_open=False, status="closed", resolved_at=NOW)
    ours = makers.ticket(store, customer, "vefur opnast", number=7002)

    def found(text: str, **how: Any) -> list[int]:
        return [hit.id for hit in ticket_find.find_tickets(store, text=text, customer_id=customer, **how)]

    assert (found("vefu"), found("vefu", only_theirs=True), found("thord")) == ([ours, theirs], [ours], [theirs])
    assert (found("#7001"), found("7002"), found("fur"), found("%"), found("1234567890123")) == ([theirs], [ours], [], [], [])
    assert found("") == [ours]


def test_what_goes_wrong_in_a_short_question_is_told_as_any_other(store: Store):
    with pytest.raises((DBAPIError, Trouble, Exception), match="no_such_table"), store.read() as session:
        bare_sql.bare_rows(session, "SELECT * FROM no_such_table WHERE 1 = :one", {"one": 1})
    with store.read() as session:
        assert [tuple(row) for row in bare_sql.bare_rows(session, "SELECT 1 WHERE :word = 'ab'", {"word": "ab"})] == [(1,)]


def test_a_server_that_ends_a_short_question_is_trouble(store: Store):
    if store.is_sqlite:
        return
    with pytest.raises(Trouble), store.read() as session:
        bare_sql.bare_rows(session, "SELECT pg_terminate_backend(pg_backend_pid())", {})
    with store.read() as session:
        assert bare_sql.bare_rows(session, "SELECT 1", {}) == [(1,)]
