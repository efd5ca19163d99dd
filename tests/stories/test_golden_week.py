"""A golden week of each profile: lived through the services, frozen as a report, and counted anew from the raw rows by other means."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Attendee, Booking
from desk.rules.report import Period
from desk.rules.report_figure import Figure
from desk.services import calls, reports, tickets
from desk.services.breaches import Because, breach_reasons
from desk.services.operations.outages import save_outage
from desk.services.operations.values import OutageView
from desk.services.report import weeks
from desk.services.ticket.pauses import resume, wait_for_customer
from tests import makers
from tests.stories.report_recount import Recount, figures_kept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desk.documents.report_values import Report
    from desk.services.store import Store

MONDAY = date(2026, 4, 13)
BEGUN = datetime(2026, 4, 9, 6, 0, tzinfo=UTC)
CLOSED = datetime(2026, 4, 20, 6, 0, tzinfo=UTC)
# Received, solved, still open, promises kept and not kept; mystore's goals have no latest that could be broken.
GOLDEN = {
    "stefna": (7, 4, 7, 5, 9), "mystore": (7, 3, 6, 0, 0), "pindena": (9, 4, 6, 2, 6), "clickmedia": (7, 3, 7, 4, 11),
    "web-veistamo": (6, 4, 6, 4, 4),
}  # fmt: skip
# Goals reached and not reached; mystore undertakes nothing else.
GOALS = {"stefna": (2, 2), "mystore": (0, 5), "pindena": (0, 1), "web-veistamo": (1, 0)}
KINDS, PRIORITIES = ("question", "request", "fault", "billing"), ("critical", "high", "normal", "normal")
CHANNELS, TICKETS = ("email", "phone", "form"), 11


class Week:
    """Ten days of a desk: what happens is planned by a seed, then done in the order of time."""

    def __init__(self, store: Store, profile: str) -> None:
        self.store, self.rng = store, Random(f"week:{profile}")
        self.by = makers.desk(store, profile, at=BEGUN)
        self.colleague = makers.person(store)
        contracts = {"mystore": "service_agreement", "clickmedia": "sla", "pindena": "support"}
        self.customers = [makers.customer(store, name) for name in ("Alfa", "Beta")]
        if profile in contracts:
            makers.contract(store, self.customers[0], contracts[profile])
        self.contact = makers.contact(store, self.customers[0])
        self.reason = breach_reasons(store)[0].id
        self.plan: list[tuple[datetime, int, Callable[[datetime], Any]]] = []
        self.opened: dict[int, int] = {}
        for number in range(TICKETS):
            self._ticket(number)
        for number in range(6):
            self.at(self.moment(0, 240), partial(self._call, number))
        self._rest()

    def moment(self, first: int, last: int) -> datetime:
        """A minute so many hours after the beginning."""
        return BEGUN + timedelta(minutes=self.rng.randrange(first * 60, last * 60))

    def at(self, when: datetime, what: Callable[[datetime], Any]) -> None:
        """Plan something."""
        self.plan.append((when, len(self.plan), what))

    def _ticket(self, number: int) -> None:
        rng, received = self.rng, self.moment(0, 230)
        kind = rng.choice(KINDS)
        fields: dict[str, Any] = {
            "kind": kind, "priority": rng.choice(PRIORITIES) if kind == "fault" else "normal", "channel": rng.choice(CHANNELS),
            "level": rng.choice((2, 2, 3)), "callback": rng.random() < 0.2,
        }  # fmt: skip
        new = tickets.NewTicket(customer_id=self.customers[number % 2], subject=f"Case {number}", text="x", **fields)

        def opens(at: datetime) -> None:
            self.opened[number] = tickets.open_ticket(self.store, op_key=f"t{number}", new=new, received_at=at, by=self.by).result

        self.at(received, opens)
        later = received
        if rng.random() < 0.3:
            later += timedelta(minutes=rng.randrange(5, 400))
            self.at(later, lambda at: wait_for_customer(self.store, ticket_ids=(self.opened[number],), at=at, by=self.by))
            later += timedelta(minutes=rng.randrange(60, 3000))
            self.at(later, lambda at: resume(self.store, ticket_ids=(self.opened[number],), at=at, by=self.by))
        if rng.random() < 0.7:
            later += timedelta(minutes=rng.randrange(3, 3500))
            self.at(later, lambda at: self._reply(number, at))
        if rng.random() < 0.6:
            later += timedelta(minutes=rng.randrange(3, 4500))
            self.at(later, lambda at: self._resolve(number, at))
        elif rng.random() < 0.4:
            self.at(later + timedelta(hours=30), lambda at: tickets.change_ticket(
                self.store, ticket_id=self.opened[number], version=tickets.ticket(self.store, ticket_id=self.opened[number]).version,
                changes={"kind": "fault", "priority": "high"}, at=at, by=self.by,
            ))  # fmt: skip

    def _reply(self, number: int, at: datetime) -> None:
        tickets.reply(self.store, op_key=f"r{number}", ticket_id=self.opened[number], text="We look at it.", at=at, by=self.by)

    def _resolve(self, number: int, at: datetime) -> None:
        tickets.resolve(self.store, ticket_ids=(self.opened[number],), at=at, by=self.by, because=Because(self.reason))

    def _call(self, number: int, at: datetime) -> None:
        out = number % 4 == 3
        known = [ticket for number, ticket in self.opened.items() if number % 2 == 0]
        calls.log_call(
            self.store, op_key=f"c{number}", started_at=at, seconds=self.rng.randrange(20, 4000), contact_id=self.contact,
            customer_id=self.customers[0], ticket_id=self.rng.choice(known) if out and known else None, kind="question",
            cause=self.rng.choice(("question", "request", "own_fault")), work="support", notes="x", at=at + timedelta(hours=2),
            by=self.by if number % 2 else self.colleague, direction="out" if out else "in",
        )  # fmt: skip

    def _rest(self) -> None:
        """An outage within another, a slow one, one that lasts over the edge of the week; a course; a call of nobody."""
        for hours, length, stopped in ((80, 3, True), (81, 4, True), (100, 50, False), (90, 1, True)):
            begin = BEGUN + timedelta(hours=hours)
            view = OutageView(starts_at=begin, ends_at=begin + timedelta(hours=length), what="Hosting", stopped=stopped)
            self.at(begin + timedelta(hours=60), partial(self._outage, view))
        makers.call(self.store, self.by, started_at=BEGUN + timedelta(days=6), seconds=1300, caller_name="?", ticket_id=None)
        makers.call(self.store, self.by, started_at=BEGUN + timedelta(days=6, hours=1), seconds=None, state="missed")
        held = makers.session_of_course(self.store, makers.course(self.store), starts_at=BEGUN + timedelta(days=7), booked=3)
        place = makers.site(self.store, self.customers[0])
        booking = makers.add(self.store, Booking(
            session_id=held, customer_id=self.customers[0], site_id=place, seats=3, status="booked", fee=Decimal(100), booked_at=BEGUN,
            booked_by_id=self.by,
        ))  # fmt: skip
        for attended in (True, False, None):
            makers.add(self.store, Attendee(booking_id=booking, name="Somebody", attended=attended))

    def _outage(self, view: OutageView, at: datetime) -> None:
        save_outage(self.store, outage=view, at=at, by=self.by)

    def live(self) -> None:
        """Everything happens."""
        for when, _, what in sorted(self.plan, key=lambda step: step[:2]):
            if when < CLOSED + timedelta(days=1):
                what(when)


@pytest.mark.parametrize("profile", GOLDEN)
def test_a_golden_week_is_what_the_raw_rows_say(profile: str, file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weeks, "report_pdf", lambda *_, **__: b"paper")
    week = Week(file_store, profile)
    week.live()
    merged = makers.ticket(
        file_store, week.customers[0], number=9000, received_at=CLOSED - timedelta(days=2), status="closed", is_open=False
    )
    reports.close_weeks(file_store, now=CLOSED + timedelta(days=1), by=week.by)
    found = reports.week(file_store, first=MONDAY, by=week.by).report
    raw = Recount(tmp_path / "desk.sqlite", MONDAY)
    assert _support(found) == {name: dict(counted) for name, counted in raw.support().items()}
    promises = raw.promises()
    assert (found.whole.kept, found.whole.missed) == (len(promises["kept"]), len(promises["missed"]))
    assert sorted((one.ticket_id, one.kind) for one in found.missed) == promises["missed"]
    assert {(one.code or "") for one in found.missed} <= set(raw.reasons())
    goals = raw.goals()
    sums_of_goals = sum(line.reached for line in found.goals), sum(line.unreached for line in found.goals)
    assert sums_of_goals == (len(goals["reached"]), len(goals["unreached"])) == GOALS.get(profile, (0, 0))
    for spread, lengths in ((found.whole.reply, raw.reply_times()), (found.whole.solve, raw.solve_times())):
        ranks = [lengths[-(-len(lengths) * percent // 100) - 1] if lengths else 0 for percent in (50, 90)]
        assert [spread.count, spread.median, spread.p90] == [len(lengths), *ranks]
    sums = {line.status: (line.calls, line.quarters, int(line.net * 10_000)) for line in found.calls.lines}
    assert (sums, found.calls.unanswered) == (raw.calls(), 1)
    assert found.operations.down_seconds == raw.down_seconds() > 0
    (held,) = found.sessions
    assert {"seats": held.capacity, "booked": held.booked, "came": held.came, "absent": held.absent, "unknown": held.unknown} == raw.seats()
    whole = found.whole
    assert (whole.received, whole.solved, whole.open, whole.kept, whole.missed) == GOLDEN[profile]
    assert merged not in {ticket for row in figures_kept(tmp_path / "desk.sqlite")[0]["behind"]["received"] for ticket in row[:1]}
    _each_number_has_its_list(file_store, found, frozen=True)
    if profile == "stefna":
        _each_number_has_its_list(file_store, found, frozen=False)


def _support(found: Report) -> dict[str, dict[tuple[str, Any], int]]:
    made: dict[str, dict[tuple[str, Any], int]] = {}
    for name in ("received", "solved", "open"):
        rows: list[tuple[tuple[str, Any], int]] = [
            (("all" if not row.level else "level", row.level), getattr(row, name)) for row in found.levels
        ]
        rows += [(("priority", row.key), getattr(row, name)) for row in found.priorities]
        rows += [(("kind", row.key), getattr(row, name)) for row in found.kinds]
        rows += [(("channel", row.key), getattr(row, name)) for row in found.channels]
        made[name] = {key: number for key, number in rows if number}
    return made


def _each_number_has_its_list(store: Store, found: Report, *, frozen: bool) -> None:
    period, now = Period(found.first, found.last), CLOSED + timedelta(days=1)
    wanted: dict[Figure, int] = {Figure("calls"): found.calls.finished, Figure("unanswered"): found.calls.unanswered}
    for row in found.levels:
        by = ("level", row.level) if row.level else ("", None)
        wanted |= {Figure(name, *by): getattr(row, name) for name in ("received", "solved", "open", "kept")}
        wanted[Figure("answered", *by)] = row.reply.count
    for by_name, lines in (("priority", found.priorities), ("kind", found.kinds), ("channel", found.channels)):
        wanted |= {Figure(name, by_name, line.key): getattr(line, name) for line in lines for name in ("received", "solved", "open")}
    wanted |= {Figure("kept", "promise", line.kind): line.kept for line in found.promises}
    wanted |= {Figure(name, "promise", line.kind): getattr(line, name) for line in found.goals for name in ("reached", "unreached")}
    wanted |= {Figure("calls", "status", line.status): line.calls for line in found.calls.lines}
    for figure, number in wanted.items():
        ids = reports.behind(store, period=period, figure=figure, now=now, frozen=frozen)
        assert len(ids) == number, figure
        assert len(reports.rows_behind(store, thing=figure.thing, ids=ids, first=0)) == number, figure
