"""What a calendar closes or opens beside its week, as rows: closures by dates, days of the year or ISO weeks, holidays, own hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desk.rules.calendar_build import intervals
from desk.rules.errors import Refused
from desk.rules.profile_draft import hours_list, put, take
from desk.rules.reading import as_date
from desk.ui.pages.settings.profile.hours_text import read_hours, write_hours
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.rules.profile_draft import Path
    from desk.words import Words

KINDS: Final[dict[Any, str]] = {
    "dated": mark("Closed on these days"), "yearly": mark("Closed on these days every year"), "weeks": mark("Closed in these ISO weeks"),
    "hours": mark("Other hours on that day"),
}  # fmt: skip
OTHER: Final = {
    "holidays": mark("Own holiday"),
    "yearly_holidays": mark("Own holiday every year"),
    "breaks": mark("Interrupted on that day"),
}
LEAP: Final = 2000
NEEDS_NAME: Final = mark("A name is needed.")
NEEDS_DAY: Final = mark("Type the first day, such as 24.12.2026.")
BACKWARD: Final = mark("This ends before it starts; give the first day first.")
NO_WEEKS: Final = mark("Weeks are numbers from 1 to 53 with commas between them.")


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """One row: `path` is its place within the calendar; first and last are days (those of every year stand in a leap year)."""

    path: Path
    kind: str
    name: str = ""
    first: date | None = None
    last: date | None = None
    weeks: tuple[int, ...] = ()
    hours: tuple[tuple[int, int], ...] = ()


def closed_rows(table: dict[str, Any]) -> tuple[ClosedRow, ...]:
    """Everything a calendar's table says beside its week."""
    return tuple(_rows(table))


def _rows(table: dict[str, Any]) -> Iterator[ClosedRow]:
    for at, row in enumerate(table.get("closures", [])):
        path: Path = ("closures", at)
        if "iso_weeks" in row:
            yield ClosedRow(path, "weeks", row["name"], weeks=tuple(row["iso_weeks"]))
        if "yearly" in row:
            first, last = (date.fromisoformat(f"{LEAP}-{day}") for day in row["yearly"])
            yield ClosedRow(path, "yearly", row["name"], first, last)
        if "dates" in row:
            first, last = (as_date(day, "dates") for day in row["dates"])
            yield ClosedRow(path, "dated", row["name"], first, last)
    for at, day in enumerate(table.get("holidays", [])):
        yield ClosedRow(("holidays", at), "holidays", "", as_date(day, "holidays"), as_date(day, "holidays"))
    for at, day in enumerate(table.get("yearly_holidays", [])):
        found = date.fromisoformat(f"{LEAP}-{day}")
        yield ClosedRow(("yearly_holidays", at), "yearly_holidays", "", found, found)
    for key, kind in (("dates", "hours"), ("breaks", "breaks")):
        for day, spans in table.get(key, {}).items():
            yield ClosedRow((key, day), kind, "", date.fromisoformat(day), date.fromisoformat(day), hours=intervals(spans, key))


def days_words(row: ClosedRow, words: Words) -> str:
    """When a row holds, in words."""
    if row.kind == "weeks":
        return words.listed(str(week) for week in row.weeks)
    if row.first is None or row.last is None:
        return ""
    say = words.short_day if row.kind in {"yearly", "yearly_holidays"} else words.date
    ends = [say(day) for day in (row.first, row.last)]
    days = ends[0] if row.first == row.last else f"{ends[0]} – {ends[1]}"
    return f"{days}: {write_hours(row.hours, words)}" if row.kind in {"hours", "breaks"} else days


def with_row(mapping: dict[str, Any], calendar: str, row: ClosedRow | None, fields: dict[str, Any]) -> dict[str, Any]:
    """The profile with a row in place of another, or as a new one; what is missing is refused by its field."""
    kind = fields["kind"]
    if kind != "hours" and not fields["name"]:
        raise Refused(NEEDS_NAME, field="name")
    made = mapping if row is None else without_row(mapping, calendar, row)
    if kind == "hours":
        day = _day(fields, "first")
        return put(made, ("calendars", calendar, "dates", day.isoformat()), hours_list(read_hours("hours", fields["hours"])))
    closures = take(made, ("calendars", calendar, "closures"), [])
    at = row.path[1] if row is not None and row.path[0] == "closures" else len(closures)
    wanted = [*closures]
    wanted.insert(int(at), {"name": fields["name"], **_when(kind, fields)})
    return put(made, ("calendars", calendar, "closures"), wanted)


def _when(kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    if kind == "weeks":
        weeks = [part.strip() for part in str(fields["weeks"]).split(",")]
        if not all(week.isdecimal() and 1 <= int(week) <= 53 for week in weeks):  # noqa: PLR2004 - ISO weeks
            raise Refused(NO_WEEKS, field="weeks")
        return {"iso_weeks": [int(week) for week in weeks]}
    first = _day(fields, "first")
    last = fields["last"] or first
    if kind == "yearly":
        return {"yearly": [f"{first:%m-%d}", f"{last:%m-%d}"]}
    if last < first:
        raise Refused(BACKWARD, field="last")
    return {"dates": [first, last]}


def _day(fields: dict[str, Any], key: str) -> date:
    day = fields[key]
    if not isinstance(day, date):
        raise Refused(NEEDS_DAY, field=key)
    return day


def without_row(mapping: dict[str, Any], calendar: str, row: ClosedRow) -> dict[str, Any]:
    """The profile without a row; a list or table that is empty then goes too."""
    path: Path = ("calendars", calendar, row.path[0])
    held = take(mapping, path)
    left: Any = {key: value for key, value in held.items() if key != row.path[1]} if isinstance(held, dict) else [
        value for at, value in enumerate(held) if at != row.path[1]
    ]  # fmt: skip
    made = put(mapping, path, left)
    if not left:
        del made["calendars"][calendar][row.path[0]]
    return made
