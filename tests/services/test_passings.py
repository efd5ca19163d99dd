"""What passes is written on the timeline once, at the instant it passed, and never on the word of a clock that leapt."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from desk.services import queue, tickets
from desk.services.queued.clock import clock_notice, confirm_clock
from desk.services.store import Store
from desk.services.tickets import NewTicket
from tests import makers
from tests.makers import NOW

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
# Stefna: an ordinary ticket of Wednesday 10:00 is answered by 16:00; Thursday is a holiday, so by Friday 16:00 at the latest.
AIM, LATEST = datetime(2026, 4, 22, 16, tzinfo=UTC), datetime(2026, 4, 24, 16, tzinfo=UTC)
TOLD_AIM, TOLD_LATEST = ("aim_passed", "reply", AIM), ("latest_passed", "reply", LATEST)


@pytest.fixture
def case(store: Store) -> tuple[Store, int, int]:
    anna = makers.desk(store)
    new = NewTicket(customer_id=makers.customer(store), subject="Beiðni")
    ticket = tickets.open_ticket(store, op_key="a", new=new, received_at=NOW, by=anna).result
    tickets.tick(store, now=NOW)
    return store, anna, ticket


def told(store: Store, ticket: int) -> list[tuple[str, str, datetime]]:
    codes = {"aim_passed", "latest_passed"}
    entries = tickets.ticket(store, ticket_id=ticket).entries
    return [(entry.data["code"], entry.data["promise"], entry.at) for entry in entries if entry.data.get("code") in codes]


def run_on(store: Store, until: datetime) -> None:
    """The clock of a desk that was opened again, and stays open for a minute."""
    tickets.tick(store, now=until)
    tickets.tick(store, now=until + MINUTE)


def test_the_passing_of_aim_and_latest_is_told_once_each_at_its_instant(case: tuple[Store, int, int]):
    store, anna, ticket = case
    run_on(store, AIM)
    assert told(store, ticket) == [TOLD_AIM]
    run_on(store, LATEST)
    run_on(store, LATEST + DAY)
    queue.queue_ids(store, view="all_open", by=anna, now=LATEST + DAY)
    assert told(store, ticket) == [TOLD_AIM, TOLD_LATEST]


def test_it_is_told_though_no_desk_was_open_then(case: tuple[Store, int, int]):
    store, _, ticket = case
    run_on(store, LATEST + 10 * DAY)
    assert told(store, ticket) == [TOLD_AIM, TOLD_LATEST]


def test_an_instant_is_not_passed_while_it_is_there(case: tuple[Store, int, int]):
    store, _, ticket = case
    run_on(store, AIM - MINUTE)
    assert told(store, ticket) == []


def test_a_latest_that_is_there_is_not_told_along_with_the_aim_that_passed(case: tuple[Store, int, int]):
    store, _, ticket = case
    run_on(store, LATEST - MINUTE)
    assert told(store, ticket) == [TOLD_AIM]


def test_what_was_kept_in_time_or_is_solved_passes_nothing(case: tuple[Store, int, int]):
    store, anna, ticket = case
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Svar.", at=NOW + HOUR, by=anna)
    tickets.resolve(store, ticket_ids=(ticket,), at=NOW + 2 * HOUR, by=anna)
    run_on(store, LATEST + DAY)
    assert told(store, ticket) == []


def test_waiting_moves_what_has_not_passed(case: tuple[Store, int, int]):
    store, anna, ticket = case
    tickets.wait_for_customer(store, ticket_ids=(ticket,), at=NOW + HOUR, by=anna)
    run_on(store, LATEST + DAY)
    assert told(store, ticket) == []


def test_one_instant_for_aim_and_latest_is_one_breach(store: Store):
    anna = makers.desk(store)
    new = NewTicket(customer_id=makers.customer(store), subject="Beiðni", callback=True)
    ticket = tickets.open_ticket(store, op_key="a", new=new, received_at=NOW, by=anna).result
    tickets.tick(store, now=NOW)
    run_on(store, AIM)
    assert sorted(told(store, ticket)) == [TOLD_AIM, ("latest_passed", "callback", AIM)]


def test_a_promise_taken_back_and_given_again_is_not_told_of_twice(case: tuple[Store, int, int]):
    store, _, ticket = case
    run_on(store, AIM)
    with store.write() as session:
        session.execute(text("UPDATE ticket_promise SET aim_passed_at = NULL"))
    run_on(store, AIM + 2 * MINUTE)
    assert told(store, ticket) == [TOLD_AIM]


def test_many_desks_at_once_tell_of_it_once(case: tuple[Store, int, int], database: str):
    store, _, ticket = case
    tickets.tick(store, now=LATEST)
    stores = [Store.open(database, now=NOW) for _ in range(4)]
    start = threading.Barrier(4)

    def come(one: Store) -> None:
        start.wait()
        tickets.tick(one, now=LATEST + MINUTE)

    threads = [threading.Thread(target=come, args=(one,)) for one in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in stores:
        one.close()
    assert told(store, ticket) == [TOLD_AIM, TOLD_LATEST]


def test_a_clock_that_was_ahead_for_a_moment_breaks_no_promise(case: tuple[Store, int, int]):
    store, anna, ticket = case
    if not store.is_sqlite:
        return
    ahead = LATEST + DAY
    assert queue.queue_ids(store, view="breached", by=anna, now=ahead) == (ticket,)
    # It is put right: the ticket is on time again, and nothing was written.
    assert queue.queue_ids(store, view="breached", by=anna, now=NOW + MINUTE) == ()
    assert queue.queue_counts(store, by=anna, now=NOW + MINUTE)["breached"] == 0
    assert clock_notice(store, now=NOW + MINUTE) is None
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Svar.", at=NOW + 2 * MINUTE, by=anna)
    run_on(store, ahead)
    assert [row for row in told(store, ticket) if row[1] == "reply"] == []


def test_a_clock_set_back_takes_nothing_back_and_writes_nothing_twice(case: tuple[Store, int, int]):
    store, _, ticket = case
    run_on(store, AIM)
    tickets.tick(store, now=NOW)
    if store.is_sqlite:
        notice = clock_notice(store, now=NOW)
        assert notice is not None
        assert "set back" in str(notice)
    run_on(store, AIM + HOUR)
    assert told(store, ticket) == [TOLD_AIM]


def test_a_machine_that_slept_first_sees_what_was_answered_meanwhile(case: tuple[Store, int, int]):
    store, anna, ticket = case
    if not store.is_sqlite:
        return
    woken = LATEST + HOUR
    tickets.tick(store, now=woken)
    tickets.reply(store, op_key="r", ticket_id=ticket, text="Svar.", at=AIM - HOUR, by=anna)
    tickets.tick(store, now=woken + MINUTE)
    assert [row for row in told(store, ticket) if row[1] == "reply"] == []


def test_a_clock_far_ahead_waits_for_a_persons_word(case: tuple[Store, int, int]):
    store, _, ticket = case
    if not store.is_sqlite:
        return
    far = NOW + 400 * DAY
    run_on(store, far)
    notice = clock_notice(store, now=far)
    assert told(store, ticket) == []
    assert notice is not None
    assert notice.values == {"at": NOW}
    confirm_clock(store, now=far)
    tickets.tick(store, now=far)
    assert told(store, ticket) == [TOLD_AIM, TOLD_LATEST]


def test_a_desk_ahead_of_its_server_is_not_believed(case: tuple[Store, int, int]):
    store, anna, ticket = case
    if store.is_sqlite:
        return
    with store.write() as session:
        name = session.execute(text("SELECT current_database()")).scalar_one()
        session.execute(text(f"ALTER DATABASE {name} SET quarterdesk.clock = '{NOW + HOUR:%Y-%m-%d %H:%M}+00'"))
    late = Store.open(str(store._engine.url.render_as_string(hide_password=False)), now=NOW)
    run_on(late, LATEST + DAY)
    assert told(late, ticket) == []
    assert queue.queue_ids(late, view="breached", by=anna, now=LATEST + DAY) == ()
    notice = clock_notice(late, now=LATEST + DAY)
    assert notice is not None
    assert notice.values == {"at": NOW + HOUR}
    late.close()
