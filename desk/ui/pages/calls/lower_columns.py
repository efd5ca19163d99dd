"""The columns of the week, the month, the packs and a call's record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.ring import clock
from desk.ui.table import Column
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.call.record import RecordLine
    from desk.services.pack_meters import PackMeter
    from desk.services.timesheets import SheetRow
    from desk.services.work_days import WorkDay
    from desk.ui.desk_context import Desk

PACK_STATES = {"out": (mark("Used up"), "red"), "near": (mark("Nearly used up"), "amber"), "fine": (mark("Enough"), "green")}
QUARTER = 15


def _number(count: int, tone: str = "text") -> Cell:
    return Cell(str(count) if count else "–", tone if count else "text3", figures=True)


def _money(desk: Desk, net: Any, currency: str) -> Cell:
    return Cell(desk.words.money(net, currency), "text" if net else "text3", 500, figures=True)


def _billed(desk: Desk, minutes: int) -> Cell:
    """Started quarters where they are counted in quarters, else the time."""
    return Cell(desk.words.duration(minutes * 60) if minutes else "–", "text" if minutes else "text3", figures=True)


def _day(desk: Desk, day: Any) -> Cell:
    words = desk.words
    return Cell(f"{words.weekday(day)} {words.short_day(day)}", "text", 500 if day == desk.now().date() else 400, figures=True)


def week_columns(desk: Desk) -> list[Column[WorkDay]]:
    """A day each: calls, time, quarters, money, what is held and what waits for approval."""
    return [
        Column("day", mark("Day"), 130, value=lambda row: _day(desk, row.day)),
        Column("calls", mark("Calls"), 80, "r", value=lambda row: _number(row.calls)),
        Column("time", mark("Time"), 110, "r", value=lambda row: Cell(clock(row.seconds), figures=True) if row.seconds else _number(0)),
        Column("quarters", mark("Quarters"), 100, "r", value=lambda row: _number(row.quarters)),
        Column("net", mark("Charge"), 120, "r", value=lambda row: _money(desk, row.net, row.currency)),
        Column("held", mark("Held"), 100, "r", value=lambda row: _number(row.held, "note")),
        Column("open", mark("To approve"), 130, "r", value=lambda row: _number(row.to_approve)),
        Column("gaps", mark("Gaps"), 0, value=lambda row: _gaps(desk, row)),
    ]


def _gaps(desk: Desk, row: WorkDay) -> Cell:
    spans = (f"{begin.astimezone(desk.zone):%H:%M}–{end.astimezone(desk.zone):%H:%M}" for begin, end in row.gaps)
    return Cell(", ".join(spans), "text2", figures=True)


def month_columns(desk: Desk, currency: Any) -> list[Column[SheetRow]]:
    """A customer's day each: time as it was worked beside what is billed."""
    return [
        Column("day", mark("Day"), 130, value=lambda row: _day(desk, row.day), sort=lambda row: row.day),
        Column("customer", mark("Customer"), 0, value=lambda row: row.customer or None, sort=lambda row: row.customer.casefold()),
        Column("calls", mark("Calls"), 80, "r", value=lambda row: _number(row.calls), sort=lambda row: row.calls),
        Column("time", mark("Worked"), 110, "r", value=lambda row: Cell(clock(row.seconds), figures=True), sort=lambda row: row.seconds),
        Column("billed", mark("Billed"), 120, "r", value=lambda row: _billed(desk, row.billed), sort=lambda row: row.billed),
        Column("pack", mark("Of the pack"), 120, "r", value=lambda row: _number(row.pack), sort=lambda row: row.pack),
        Column("held", mark("Held"), 90, "r", value=lambda row: _number(row.held, "note"), sort=lambda row: row.held),
        Column("net", mark("Charge"), 120, "r", value=lambda row: _money(desk, row.net, currency()), sort=lambda row: row.net),
    ]


def pack_columns(desk: Desk) -> list[Column[PackMeter]]:
    """A customer each: the month and the year of the pack, and how long it lasts at this pace."""
    def of(used: int, most: int) -> Cell:
        return Cell(desk.words.say("{used} of {most}", used=used, most=most), figures=True)

    def state(row: PackMeter) -> Any:
        text, tone = PACK_STATES[row.state]
        return Cell(chips=(Chip(desk.words.tr(text), tone),))

    return [
        Column("customer", mark("Customer"), 0, value=lambda row: row.customer, sort=lambda row: row.customer.casefold()),
        Column("state", mark("Pack"), 150, value=state, sort=lambda row: ("out", "near", "fine").index(row.state)),
        Column("month", mark("This month"), 120, "r", value=lambda row: of(row.month_used, row.month_most),
               sort=lambda row: row.month_used),
        Column("left", mark("Left"), 80, "r", value=lambda row: Cell(str(row.month_left), figures=True), sort=lambda row: row.month_left),
        Column("year", mark("Contract year"), 130, "r", value=lambda row: of(row.year_used, row.year_most), sort=lambda row: row.year_used),
        Column("year_left", mark("Left in the year"), 130, "r", value=lambda row: Cell(str(row.year_left), figures=True),
               sort=lambda row: row.year_left),
        Column("projected", mark("At this pace"), 120, "r", value=lambda row: Cell(str(row.projected), "text2", figures=True),
               sort=lambda row: row.projected),
        Column("ends", mark("Lasts until"), 130,
               value=lambda row: Cell(desk.words.date(row.runs_out or row.year_ends), "text2", figures=True),
               sort=lambda row: row.runs_out or row.year_ends),
    ]  # fmt: skip


def record_columns(desk: Desk) -> list[Column[RecordLine]]:
    """A change each: when, who, what, from what to what."""

    def when(row: RecordLine) -> Cell:
        at = row.at.astimezone(desk.zone)
        return Cell(f"{desk.words.short_day(at)} {at:%H:%M:%S}", "text2", figures=True)

    return [
        Column("at", mark("When"), 130, value=when),
        Column("who", mark("Who"), 150, value=lambda row: row.who or None),
        Column("what", mark("What"), 200, value=lambda row: row.what),
        Column("before", mark("Before"), 260, value=lambda row: Cell(row.before or "–", "text2", hint=row.before)),
        Column("after", mark("After"), 0, value=lambda row: Cell(row.after or "–", hint=row.after)),
    ]
