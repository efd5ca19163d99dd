from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from desk.cli import main
from desk.models import Base, Booking, Call, Charge, Contact, Contract, CourseSession, Customer, DeskInfo, Entry, Invoice, Segment, Ticket
from desk.rules.errors import Refused
from desk.services import agreements, backup, courses, demo, desks, queue, registers
from desk.services.customer.twins import twins
from desk.services.invoice.reads import invoice_pdf
from desk.services.queued import sql as queue_sql
from desk.services.store import Store
from tests import makers
from tests.demo_desks import DAY, copy_demo, demo_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desk.services.queued.sql import QueueRow
    from tests.postgres import Server

ENDING = {"stefna", "web-veistamo"}
LETTERS = {"is": "þðæö", "nb": "æøå", "el": "αήώ", "fi": "äö"}


@pytest.fixture(scope="module", params=list(makers.LANGUAGES))
def shown(
    request: pytest.FixtureRequest, demos: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Store, datetime]]:  # fmt: skip
    """A demo desk of each profile, only read."""
    key: str = request.param
    now = demo.moment_of(key, DAY)
    store = Store.open(str(copy_demo(demos, key, tmp_path_factory.mktemp(key) / "desk.sqlite")), now=now)
    yield key, store, now
    store.close()


Shown = tuple[str, Store, datetime]


def queue_of(store: Store, now: datetime, view: str = "all_open") -> tuple[QueueRow, ...]:
    return queue.queue_rows(store, ids=queue.queue_ids(store, view=view, by=1, now=now))


def pill(row: QueueRow, now: datetime) -> str:
    """The state a row's pill shows."""
    if row.due_latest is not None and row.due_latest < now:
        return "breached"
    if row.paused_at is not None:
        return "waiting"
    if row.held_reason is not None:
        return "held"
    if row.status == "planned":
        return "planned"
    if row.due_aim is None and row.due_latest is None:
        return "none"
    return "aim passed" if row.due_aim is not None and row.due_aim < now else "calm"


def test_the_queue_shows_every_state(shown: Shown):
    key, store, now = shown
    pills = [pill(row, now) for row in queue_of(store, now)]
    states = {"breached", "waiting", "held", "planned", "aim passed", "calm"}
    # Stefna tells of progress on every answered ticket, so each of its open ones has a promise.
    assert set(pills) - {"none"} == states
    assert pills.count("breached") == 2
    assert ("none" in pills) == (key in {"mystore", "pindena", "web-veistamo"})
    assert 30 <= len(pills) <= 40


def test_every_view_but_the_resolved_has_something_in_it(shown: Shown):
    _, store, now = shown
    assert [view for view in queue_sql.VIEWS if not queue_of(store, now, view)] == []


def test_the_desk_has_a_seller_s_whole_legal_data(shown: Shown):
    key, store, _ = shown
    info = desks.desk_info(store)
    assert info.demo
    assert info.country == makers.COUNTRIES[key]
    assert registers.registration_number(info.registration_number, info.country) == info.registration_number
    assert registers.vat_number(info.vat_number, info.country) == info.vat_number
    assert all((info.legal_name, info.street, info.postcode, info.city, info.email, info.phone, info.iban, info.bic))
    assert 4 <= len(desks.people(store)) <= 6


def test_customers_have_sites_contacts_and_numbers_that_check(shown: Shown):
    _, store, _ = shown
    with store.read() as session:
        *customers, twice = session.scalars(select(Customer).order_by(Customer.id)).all()
        assert len(customers) == 24
        assert [one for one in customers if one.name.startswith(twice.name)] != []
        for row in customers:
            assert registers.registration_number(row.registration_number, row.country) == row.registration_number
            assert len(row.sites) == 1
            assert len(row.contacts) == 2
            assert row.sites[0].name.endswith(".example")
        assert len({row.registration_number for row in customers}) == 24
        assert all(contact.email.endswith(".example") for contact in session.scalars(select(Contact)))


def test_customers_have_contracts_some_that_end_soon_and_one_is_there_twice(shown: Shown):
    key, store, now = shown
    with store.read() as session:
        assert len(session.scalars(select(Contract.id)).all()) >= 4
    assert {row.what for row in agreements.ending_soon(store, now=now)} >= ({"renew", "notice", "ends"} if key in ENDING else set())
    assert [pair.why for pair in twins(store)] == ["name"]
    assert bool(agreements.training_due(store, now=now)) == (key == "stefna")
    assert bool(agreements.agreements_to_open(store)) == (key == "pindena")


def test_it_speaks_the_desk_s_own_language(shown: Shown):
    key, store, _ = shown
    letters = LETTERS[makers.LANGUAGES[key]]
    with store.read() as session:
        said = " ".join(
            [*session.scalars(select(Ticket.subject)), *session.scalars(select(Entry.text)), *session.scalars(select(Call.notes))]
        )
    assert all(letter in said for letter in letters)


def test_calls_are_made_of_segments_and_some_were_held(shown: Shown):
    _, store, now = shown
    with store.read() as session:
        calls = session.scalars(select(Call)).all()
        held = session.scalars(select(Segment.call_id).group_by(Segment.call_id).having(func.count() > 1)).all()
        charged = session.scalars(select(Charge.call_id).where(Charge.call_id.is_not(None))).all()
    finished = [call for call in calls if call.state == "finished"]
    assert len(finished) >= 58
    assert [call.state for call in calls if call.state != "finished"] == ["missed"]
    assert len(held) >= 5
    assert sorted(call.id for call in finished) == sorted(number for number in charged if number is not None)
    assert all(call.ended_at is not None and call.ended_at <= now for call in finished)
    assert sum(call.started_at.astimezone(now.tzinfo).date() == DAY for call in finished) >= 3


def test_charges_are_covered_chargeable_and_held(shown: Shown):
    _, store, _ = shown
    with store.read() as session:
        found = {status: count for status, count in session.execute(select(Charge.status, func.count()).group_by(Charge.status))}  # noqa: C416
    assert min(found[status] for status in ("covered", "chargeable")) >= 10
    assert found["held"] >= 1


def test_invoices_are_issued_paid_overdue_and_drafted(shown: Shown):
    _, store, _ = shown
    with store.read() as session:
        papers = session.scalars(select(Invoice).order_by(Invoice.id)).all()
        unbilled = session.scalar(select(func.count()).where(Charge.invoice_id.is_(None), Charge.status == "chargeable", Charge.net > 0))
    issued = [paper for paper in papers if paper.state == "issued"]
    assert [paper.sequence for paper in issued] == list(range(1, len(issued) + 1))
    assert all(invoice_pdf(store, invoice_id=paper.id, today=DAY).startswith(b"%PDF") for paper in issued)
    assert len([paper for paper in papers if paper.state == "draft"]) == 2
    assert sum(paper.due_date is not None and paper.due_date < DAY for paper in issued) == 1
    assert unbilled
    assert unbilled > 3


def test_courses_show_rooms_a_series_a_full_one_with_some_who_wait_and_one_to_tick_off(shown: Shown):
    _, store, now = shown
    with store.read() as session:
        sessions = session.scalars(select(CourseSession)).all()
        waiting = session.scalars(select(Booking.session_id).where(Booking.status == "waiting")).all()
    assert len(sessions) == 13
    (full,) = set(waiting)
    assert [held.booked for held in sessions if held.id == full] == [held.capacity for held in sessions if held.id == full]
    assert sum(held.starts_at < now for held in sessions) == 3
    assert len([held for held in sessions if held.series_id is not None and held.least > held.booked]) == 3
    assert courses.rooms(store)
    assert any(held.room_id for held in sessions)
    today = [row for row in courses.reminders(store, now=now) if row.what == "tick"]
    assert [row.starts_at.date() for row in today] == [DAY]


def test_a_place_is_on_offer_and_a_session_is_cancelled_with_one_still_to_tell(shown: Shown):
    _, store, now = shown
    with store.read() as session:
        (offered,) = session.scalars(select(Booking).where(Booking.status == "offered"))
        (cancelled,) = session.scalars(select(CourseSession).where(CourseSession.status == "cancelled"))
    assert offered.hold_until is not None
    assert offered.hold_until > now
    told = {(row.session_id, row.what): row for row in courses.to_tell(store, now=now) if row.told_at is None}
    assert set(told) == {(offered.session_id, "offered"), (cancelled.id, "cancelled")}
    assert any(row.told_by for row in courses.to_tell(store, now=now) if row.session_id == cancelled.id)


def test_nothing_happens_after_the_moment_it_is_seen_at(shown: Shown):
    _, store, now = shown
    with store.read() as session:
        for column in (Entry.at, Ticket.received_at, Call.ended_at, Booking.booked_at, Invoice.issued_at, DeskInfo.created_at):
            latest = session.scalar(select(func.max(column)))
            assert latest is None or latest <= now


def test_its_file_is_sound(shown: Shown):
    _, store, _ = shown
    assert store.path is not None
    assert backup.check_file(store.path).sound


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the log of the making; a paper is the same when its text is, whatever its bytes."""
    with closing(sqlite3.connect(path)) as opened:
        tables = [table.name for table in Base.metadata.sorted_tables]
        kept = [name for name in tables if name not in {"invoice", "change_log"}]
        return {name: sorted(opened.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in kept}


def test_the_same_seed_and_day_make_the_same_desk_and_others_another(demos: Path, tmp_path: Path):
    made = {"a": everything(demo_file(demos, "pindena"))}
    for name, seed, day in (("b", 1, DAY), ("c", 2, DAY), ("d", 1, DAY + timedelta(days=1))):
        path = tmp_path / name
        assert main(["demo", "--profile", "pindena", str(path), "--seed", str(seed), "--today", day.isoformat()]) == 0
        made[name] = everything(path)
    assert made["a"] == made["b"]
    assert made["a"]["call"] != made["c"]["call"]
    assert made["a"]["ticket"] != made["d"]["ticket"]


@pytest.mark.parametrize(
    ("key", "day", "hour"),
    [("stefna", date(2026, 1, 2), 8), ("pindena", date(2026, 7, 18), 23), ("clickmedia", date(2026, 12, 25), 3)],
)
def test_it_can_be_seen_on_any_day_at_any_hour(file_store: Store, key: str, day: date, hour: int):
    now = demo.moment_of(key, day).replace(hour=hour)
    demo.make_demo(file_store, profile_key=key, now=now, seed=7)
    assert len(queue_of(file_store, now)) >= 30


@pytest.mark.postgres
def test_a_server_can_hold_it_too(postgres: Server):
    with postgres.database() as url:
        now = demo.moment_of("stefna", DAY)
        store = Store.open(url, now=now)
        demo.make_demo(store, profile_key="stefna", now=now)
        assert [pill(row, now) for row in queue_of(store, now)].count("breached") == 2
        store.close()


def test_it_is_made_in_a_few_seconds(file_store: Store):
    begun = time.process_time()
    demo.make_demo(file_store, profile_key="web-veistamo", now=demo.moment_of("web-veistamo", DAY))
    assert time.process_time() - begun < 8


def test_a_desk_that_is_set_up_already_is_left_alone(file_store: Store):
    makers.desk(file_store)
    with pytest.raises(Refused, match="belongs to the desk"):
        demo.make_demo(file_store, profile_key="stefna", now=makers.NOW)


def test_a_profile_without_a_demo_is_refused(file_store: Store):
    with pytest.raises(Refused, match="no demo desk"):
        demo.make_demo(file_store, profile_key="other", now=makers.NOW)


def test_the_command_line_replaces_a_file_only_when_forced(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "desk.sqlite"
    path.write_text("precious")
    given = ["demo", "--profile", "stefna", str(path), "--today", "2026-04-22"]
    assert main(given) == 1
    assert path.read_text() == "precious"
    assert "is there already" in capsys.readouterr().err
    assert main([*given, "--force"]) == 0
    assert "The demo desk" in capsys.readouterr().out
    assert main(["demo", "--profile", "stefna", str(tmp_path / "none" / "x"), "--lang", "is"]) == 1
    assert "er ekki til" in capsys.readouterr().err


def test_its_moment_is_late_morning_in_its_own_zone():
    assert demo.moment_of("clickmedia", DAY) == datetime(2026, 4, 22, 8, 20, tzinfo=UTC)
