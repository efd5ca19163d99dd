"""A person's days, months and packs are what was worked and what is billed."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.services import calls, csv_cells, pack_meters, timesheet_paper, timesheets, work_days
from tests import makers
from tests.makers import NOW, TODAY
from tests.services.call_room import Room

TOLD: dict[str, Any] = {"told": True, "cause": "request", "work": "content"}


@pytest.fixture
def room(store: Any) -> Room:
    return Room(store)


def day_of(room: Room, day: date = TODAY, now: datetime = NOW + timedelta(hours=9)) -> Any:
    (found,) = work_days.work_days(room.store, first=day, by=room.agent, now=now)
    return found


def test_a_day_shows_stretches_gaps_quarters_and_money(room: Room) -> None:
    first = room.call(20, **TOLD)
    room.call(10, at=NOW + timedelta(hours=1))
    day = day_of(room)
    assert (day.stretches[0].call_id, day.stretches[0].starts_at) == (first, NOW)
    assert (day.calls, day.seconds, day.quarters, day.net, day.to_approve) == (2, 1800, 3, Decimal(45), 2)
    assert day.opening == ((datetime(2026, 4, 22, 6, 30, tzinfo=UTC), datetime(2026, 4, 22, 14, 30, tzinfo=UTC)),)
    assert [(begin - NOW, end - NOW) for begin, end in day.gaps] == [
        (timedelta(hours=-3.5), timedelta()), (timedelta(minutes=20), timedelta(hours=1)), (timedelta(minutes=70), timedelta(hours=4.5)),
    ]  # fmt: skip


def test_each_stretch_knows_what_its_call_bills_what_holds_it_and_how_long_it_had_run(room: Room) -> None:
    call = calls.begin_call(room.store, op_key="q", at=NOW, by=room.agent, contact_id=room.contact).result
    calls.change_call(room.store, call_id=call, changes={"cause": "request", "work": "content"}, at=NOW, by=room.agent)
    calls.hold_call(room.store, call_id=call, at=NOW + timedelta(minutes=10), by=room.agent)
    calls.resume_call(room.store, call_id=call, at=NOW + timedelta(minutes=30), by=room.agent)
    calls.finish_call(room.store, call_id=call, at=NOW + timedelta(minutes=40), by=room.agent)
    day = day_of(room)
    assert [(one.status, one.reason, one.before) for one in day.stretches] == [
        ("held", "notice", timedelta()), ("held", "notice", timedelta(minutes=10)),
    ]  # fmt: skip
    calls.change_call(room.store, call_id=call, changes={"told": True}, at=NOW + timedelta(hours=1), by=room.agent)
    assert [(one.quarters, one.net) for one in day_of(room).stretches] == [(2, Decimal(30)), (2, Decimal(30))]


def test_a_hold_is_a_gap_within_the_call_and_a_running_one_reaches_to_now(room: Room) -> None:
    call = calls.begin_call(room.store, op_key="r", at=NOW, by=room.agent, contact_id=room.contact).result
    calls.hold_call(room.store, call_id=call, at=NOW + timedelta(minutes=5), by=room.agent)
    calls.resume_call(room.store, call_id=call, at=NOW + timedelta(minutes=30), by=room.agent)
    day = day_of(room, now=NOW + timedelta(minutes=40))
    assert [(one.ends_at - one.starts_at, one.running) for one in day.stretches] == [
        (timedelta(minutes=5), False), (timedelta(minutes=10), True),
    ]  # fmt: skip


def test_missed_calls_and_other_peoples_are_no_work_of_the_day(room: Room) -> None:
    room.call(10, by=makers.person(room.store))
    missed = room.call(10, at=NOW + timedelta(hours=1))
    calls.discard_call(room.store, call_id=missed, at=NOW + timedelta(hours=2), by=room.agent, missed=True)
    assert day_of(room).calls == 0


def test_a_week_is_seven_days_from_monday(room: Room) -> None:
    room.call(20, **TOLD)
    monday = work_days.week_of(TODAY)
    week = work_days.work_days(room.store, first=monday, count=7, by=room.agent, now=NOW + timedelta(days=1))
    assert [day.day.weekday() for day in week] == list(range(7))
    assert [day.calls for day in week] == [0, 0, 1, 0, 0, 0, 0]
    assert week[3].opening
    assert not week[5].opening


def test_a_call_belongs_to_the_local_day_it_began_on(room: Room) -> None:
    room.call(20, at=datetime(2026, 4, 22, 21, 30, tzinfo=UTC))
    assert day_of(room, date(2026, 4, 23), now=NOW + timedelta(days=2)).calls == 1


def test_the_timesheet_sets_time_worked_beside_time_billed(room: Room) -> None:
    room.call(16, **TOLD)
    room.call(1, at=NOW + timedelta(hours=1), **TOLD)
    makers.call(room.store, room.agent, started_at=NOW + timedelta(hours=2), seconds=100)
    sheet = timesheets.timesheet(room.store, month=TODAY, by=room.agent)
    assert [(row.day, row.customer, row.calls, row.seconds, row.billed, row.net) for row in sheet.rows] == [
        (TODAY, "", 1, 100, 0, Decimal(0)), (TODAY, "Δοκιμή ΑΕ", 2, 1020, 45, Decimal(45)),
    ]  # fmt: skip
    assert (sheet.seconds, sheet.billed, sheet.net) == (1120, 45, Decimal(45))
    assert timesheets.timesheet(room.store, month=date(2026, 5, 1), by=room.agent).rows == ()


def test_a_timesheet_is_a_paper_with_whose_it_is(room: Room) -> None:
    room.call(16, **TOLD)
    sheet = timesheets.timesheet(room.store, month=TODAY, by=room.agent)
    assert timesheet_paper.timesheet_paper(room.store, sheet=sheet, by=room.agent, language="el").startswith(b"%PDF")
    assert timesheet_paper.timesheet_paper(room.store, sheet=sheet, by=None, language="fi").startswith(b"%PDF")


def test_the_file_of_a_timesheet_holds_no_formula(room: Room) -> None:
    evil = makers.customer(room.store, "=HYPERLINK(evil)", country="GR", language="el")
    room.call(10, contact_id=None, customer_id=evil)
    text = timesheets.timesheet_csv(timesheets.timesheet(room.store, month=TODAY, by=None), language="en")
    rows = list(csv.reader(io.StringIO(text.removeprefix(csv_cells.MARK)), delimiter=";"))
    assert rows[0][:3] == ["Day", "Customer", "Calls"]
    assert rows[1] == ["2026-04-22", "'=HYPERLINK(evil)", "1", "600", "15", "0", "0", "15", "EUR"]


@given(st.text())
def test_no_text_is_taken_for_a_formula(text: str) -> None:
    assert not csv_cells.cell(text).lstrip(" \u00a0\u200b\ufeff").startswith(csv_cells.FORMULA)


@pytest.mark.parametrize(
    ("value", "written"), [(-3, "-3"), (Decimal("-1.5"), "-1.5"), (None, ""), ("a\0b", "ab"), ("- x", "'- x"), ("x=1", "x=1")]
)
def test_numbers_stay_numbers_and_texts_texts(value: Any, written: str) -> None:
    assert csv_cells.cell(value) == written


def test_the_meters_say_who_is_about_to_run_out_first(room: Room) -> None:
    calm = makers.customer(room.store, "Ήρεμη ΑΕ", country="GR", language="el")
    for customer in (room.customer, calm):
        makers.contract(room.store, customer, "phone_pack")
    makers.contract(room.store, makers.customer(room.store, "Παλιά ΑΕ"), "phone_pack", ends_on=TODAY - timedelta(days=1))
    room.call(50)
    first, second = pack_meters.pack_meters(room.store, now=NOW)
    assert (first.customer, first.month_used, first.month_left, first.state) == ("Δοκιμή ΑΕ", 4, 0, "out")
    assert (first.year_used, first.year_left, first.year_ends, first.projected) == (4, 44, date(2027, 1, 1), 14)
    assert (second.customer, second.state, second.runs_out) == ("Ήρεμη ΑΕ", "fine", None)


def test_a_pack_used_faster_than_the_year_goes_says_when_it_ends(room: Room) -> None:
    makers.contract(room.store, room.customer, "phone_pack", starts_on=date(2026, 4, 1))
    room.call(30)
    (meter,) = pack_meters.pack_meters(room.store, now=NOW)
    assert (meter.projected, meter.runs_out, meter.state) == (34, None, "fine")
    room.call(15, at=NOW + timedelta(hours=1))
    (meter,) = pack_meters.pack_meters(room.store, now=NOW)
    assert (meter.projected, meter.state) == (50, "near")
    assert meter.runs_out is not None
    assert date(2027, 3, 1) < meter.runs_out < meter.year_ends


def test_a_profile_without_packs_has_no_meters(store: Any) -> None:
    room = Room(store, "web-veistamo")
    assert not pack_meters.has_packs(room.store)
    assert pack_meters.pack_meters(room.store, now=NOW) == ()
