"""Weeks reported: frozen once whichever desk comes first, the missed ones too, and never changed; breaches for managers alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desk.models import Charge, SecurityBreach, Ticket
from desk.rules.errors import Refused, Trouble
from desk.rules.report import Period
from desk.rules.report_figure import Figure
from desk.services import reports, tickets
from desk.services.breaches import Because, breach_reasons
from desk.services.report import frozen, weeks
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.documents.report_values import Report
    from desk.services.store import Store

LAST = date(2026, 4, 13)
ATTACKS = (
    "UPDATE week_report SET figures = '{}'", "UPDATE week_report SET made_at = made_at", "DELETE FROM week_report",
    "UPDATE week_report_whole SET breaches = '[]'", "DELETE FROM week_report_whole",
    "REPLACE INTO week_report SELECT * FROM week_report", "TRUNCATE week_report CASCADE",
)  # fmt: skip


@pytest.fixture(autouse=True)
def paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """A paper that says what is on it: how papers look is tested where they are made."""
    monkeypatch.setattr(weeks, "report_pdf", lambda _store, *, report, language: f"{language} {report.first} {report.breaches}".encode())


def breach(store: Store, by: int, at: datetime) -> None:
    makers.add(store, SecurityBreach(found_at=at, what="A key was published", made_at=at, by_id=by))


def test_a_week_is_frozen_once_and_reads_the_same_when_its_tickets_change(store: Store) -> None:
    manager = makers.desk(store, at=NOW - timedelta(days=60))
    agent = makers.person(store)
    customer = makers.customer(store)
    makers.ticket(store, customer, received_at=NOW - timedelta(days=7))
    breach(store, manager, NOW - timedelta(days=6))
    made = reports.close_weeks(store, now=NOW, by=agent)
    assert [row.first for row in reports.weeks(store)] == [LAST]
    first = reports.week(store, first=LAST, by=agent)
    assert (first.report.whole.received, first.report.breaches, len(made.ids)) == (1, None, 1)
    with store.write() as session:
        session.query(Ticket).update({"level": 3})
    again = reports.close_weeks(store, now=NOW + timedelta(hours=1), by=agent)
    assert (again.ids, reports.week(store, first=LAST, by=agent)) == ((), first)
    # A manager's desk adds the copy with the breach; the agent's stays as it is.
    reports.close_weeks(store, now=NOW + timedelta(hours=2), by=manager)
    whole = reports.week(store, first=LAST, by=manager)
    assert [one.what for one in whole.report.breaches or ()] == ["A key was published"]
    assert replace(whole.report, breaches=None) == first.report
    assert reports.week(store, first=LAST, by=agent).pdf == first.pdf != whole.pdf
    for attack in ATTACKS:
        with pytest.raises((DBAPIError, Trouble)), store.write() as session:
            session.execute(text(attack))
    assert reports.week(store, first=LAST, by=manager) == whole


def test_every_week_missed_is_made_and_two_desks_make_none_twice(store: Store) -> None:
    manager = makers.desk(store, at=NOW - timedelta(days=60))
    reports.close_weeks(store, now=NOW, by=manager)
    # Two desks saw that three weeks wait; the second is done before the first writes.
    later = NOW + timedelta(days=21)
    seen: list[date] = []

    def slow(found: Store, *, report: Report, language: str) -> bytes:
        if not seen:
            seen.append(report.first)
            reports.close_weeks(found, now=later, by=manager)
        return f"{language} {report.first}".encode()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(weeks, "report_pdf", slow)
        assert reports.close_weeks(store, now=later, by=manager).ids == ()
    firsts = [row.first for row in reports.weeks(store)]
    assert firsts == [LAST + timedelta(days=7 * after) for after in (3, 2, 1, 0)]
    assert [row.first for row in reports.weeks(store, before=firsts[1], limit=1)] == [firsts[2]]


def test_a_report_altered_outside_is_told(file_store: Store) -> None:
    manager = makers.desk(file_store, at=NOW - timedelta(days=60))
    reports.close_weeks(file_store, now=NOW, by=manager)
    with file_store.write() as session:
        session.execute(text("DROP TRIGGER week_report_kept_update"))
        session.execute(text("UPDATE week_report SET pdf = x'78'"))
    with pytest.raises(Trouble, match="altered"):
        reports.week(file_store, first=LAST, by=manager)


def test_a_period_may_not_run_backwards_or_lie_ahead(file_store: Store) -> None:
    manager = makers.desk(file_store, at=NOW)
    assert reports.close_weeks(file_store, now=NOW, by=manager).ids == ()  # a new desk has nothing to report of weeks before its own
    with pytest.raises(Refused, match="ends before"):
        reports.gather(file_store, period=Period(LAST, LAST - timedelta(days=1)), now=NOW, by=manager)
    with pytest.raises(Refused, match="not begun"):
        reports.gather(file_store, period=Period(date(2026, 5, 1), date(2026, 5, 2)), now=NOW, by=manager)
    with pytest.raises(Refused, match="not reported"):
        reports.week(file_store, first=LAST, by=manager)
    report = reports.gather(file_store, period=Period(LAST, LAST), now=NOW, by=manager)
    assert frozen.from_json(type(report), frozen.to_json(report)) == report


def test_a_pack_is_reported_as_it_stood_on_the_last_day(file_store: Store) -> None:
    """A period that ends with a month is looked at from that month, and what was used since counts for nothing."""
    manager = makers.desk(file_store, "clickmedia", at=NOW - timedelta(days=200))
    customer = makers.customer(file_store)
    makers.contract(file_store, customer, "phone_pack")
    for day, quarters in ((date(2026, 3, 30), 3), (date(2026, 4, 2), 4)):
        used = {"at": datetime(day.year, day.month, day.day, 9, tzinfo=UTC), "local_month": f"{day:%Y-%m}", "case": {"drawn": "pack"}}
        makers.add(file_store, Charge(
            customer_id=customer, status="covered", currency="EUR", net=Decimal(0), vat_rate=Decimal(24), pack_quarters=quarters, **used,
        ))  # fmt: skip
    for last, left in ((date(2026, 3, 31), 1), (date(2026, 4, 5), 0)):
        (pack,) = reports.gather(file_store, period=Period(date(2026, 3, 1), last), now=NOW, by=manager).packs
        assert (pack.month_left, pack.year_left) == (left, 48 - 3 - (4 if last.month == 4 else 0))


def test_a_ticket_taken_up_again_before_a_week_made_late_is_solved_in_it_as_its_timeline_says(store: Store) -> None:
    manager = makers.desk(store, at=NOW - timedelta(days=60))
    customer = makers.customer(store)
    monday = datetime(2026, 4, 13, 9, tzinfo=UTC)
    ids = []
    for number in range(3):
        new = tickets.NewTicket(customer_id=customer, subject="x", text="x", kind="question")
        ids.append(tickets.open_ticket(store, op_key=f"t{number}", new=new, received_at=monday, by=manager).result)
    because = Because(breach_reasons(store)[0].id)
    solved = monday + timedelta(hours=2)
    tickets.resolve(store, ticket_ids=tuple(ids[:2]), at=solved, by=manager, because=because)
    # One again in the week, the other after it and solved once more: only the second was solved as the week ended.
    tickets.reopen(store, ticket_ids=(ids[0],), at=solved + timedelta(days=1), by=manager)
    tickets.reopen(store, ticket_ids=(ids[1],), at=monday + timedelta(days=8), by=manager)
    period = Period(LAST, LAST + timedelta(days=6))

    def counted(first: Period) -> tuple[int, int, int, int]:
        found = reports.gather(store, period=first, now=NOW + timedelta(days=9), by=manager)
        return found.whole.solved, found.whole.open, found.whole.solve.median, sum(part.solved for part in found.parts)

    assert counted(period) == (1, 2, 7200, 1)
    tickets.resolve(store, ticket_ids=(ids[1],), at=monday + timedelta(days=9), by=manager, because=because)
    assert counted(period) == (1, 2, 7200, 1)
    assert counted(Period(period.last + timedelta(days=1), period.last + timedelta(days=7)))[:2] == (1, 2)
    reports.close_weeks(store, now=NOW, by=manager)
    for figure, behind in (("solved", (ids[1],)), ("open", (ids[0], ids[2]))):
        assert reports.behind(store, period=period, figure=Figure(figure), now=NOW, frozen=True) == behind
