"""A week's report counted anew from the raw rows of a desk's file, with nothing of the program: its own reading of every rule."""

from __future__ import annotations

import json
import sqlite3
import tomllib
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import holidays

if TYPE_CHECKING:
    from pathlib import Path

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
QUARTER = 900


def instant(text: str | None) -> datetime | None:
    """An instant as SQLite holds it: UTC without a zone."""
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def sure(text: str) -> datetime:
    """An instant that must be there."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Recount:
    """The rows of a file, and a week of it."""

    def __init__(self, file: Path, monday: date) -> None:
        self.base = sqlite3.connect(file)
        self.base.row_factory = sqlite3.Row
        self.profile = tomllib.loads(self.all("SELECT toml FROM profile ORDER BY version DESC")[0]["toml"])
        self.zone = ZoneInfo(self.profile["zone"])
        self.begin, self.end = (datetime.combine(monday + timedelta(days=days), time(), self.zone).astimezone(UTC) for days in (0, 7))
        self.closed = holidays.country_holidays(self.profile["country"], years=monday.year)
        self.tickets = {row["id"]: dict(row) for row in self.all("SELECT * FROM ticket")}
        for row in self.tickets.values():
            row["received"], row["solved"] = instant(row["received_at"]), instant(row["resolved_at"])

    def all(self, query: str) -> list[Any]:
        return self.base.execute(query).fetchall()

    def within(self, at: datetime | None) -> bool:
        return at is not None and self.begin <= at < self.end

    # Opening time, day by day.

    def open_seconds(self, ticket: dict[str, Any], first: datetime, last: datetime) -> float:
        hours = self.profile["calendars"][self.calendar(ticket)]["week"]
        total, day = 0.0, first.astimezone(self.zone).date() - timedelta(days=1)
        while day <= last.astimezone(self.zone).date():
            for names, spans in hours.items():
                low, _, high = names.partition("-")
                if DAYS.index(low) <= day.weekday() <= DAYS.index(high or low) and day not in self.closed:
                    for opens, closes in spans:
                        begin, end = (
                            datetime.combine(day, time.fromisoformat(clock), self.zone).astimezone(UTC) for clock in (opens, closes)
                        )
                        total += max(0.0, (min(end, last) - max(begin, first)).total_seconds())
            day += timedelta(days=1)
        return total

    def calendar(self, ticket: dict[str, Any]) -> str:
        for row in self.profile.get("runs_on", []):
            if ticket["kind"] in row.get("when", {}).get("kinds", [ticket["kind"]]):
                return str(row["calendar"])
        return str(next(iter(self.profile["calendars"])))

    def taken(self, ticket: dict[str, Any], until: datetime) -> int:
        """Opening time from receipt, minute by minute of waiting left out."""
        left: list[tuple[datetime, datetime]] = [(ticket["received"], until)]
        for row in self.all(f"SELECT * FROM pause WHERE ticket_id = {ticket['id']} ORDER BY starts_at"):
            begin, end = sure(row["starts_at"]), instant(row["ends_at"]) or until
            cut = [part for first, last in left for part in ((first, min(last, begin)), (max(first, end), last))]
            left = [part for part in cut if part[0] < part[1]]
        return int(sum(self.open_seconds(ticket, *part) for part in left))

    # Each section.

    def support(self) -> dict[str, Counter[Any]]:
        found: dict[str, Counter[Any]] = {name: Counter() for name in ("received", "solved", "open")}
        for row in self.tickets.values():
            merged = not row["is_open"] and row["solved"] is None
            went = row["solved"]
            facts = (("all", 0), *((name, row[name]) for name in ("level", "priority", "kind", "channel")))
            if self.within(row["received"]) and not merged:
                found["received"].update(facts)
            if self.within(went) and not row["is_open"]:
                found["solved"].update(facts)
            if row["received"] < self.end and not merged and (row["is_open"] or went > self.end):
                found["open"].update(facts)
        return found

    def promises(self) -> dict[str, list[tuple[int, str]]]:
        kept, missed = [], set()
        for row in self.all("SELECT * FROM ticket_promise WHERE latest IS NOT NULL"):
            latest, since = instant(row["latest"]), instant(row["since"])
            ends = [at for at in (instant(row["kept_at"]), self.tickets[row["ticket_id"]]["solved"]) if at is not None]
            done = min(ends) if ends else None
            assert latest is not None
            if done is not None and done <= latest:
                kept += [(row["ticket_id"], row["kind"])] if self.within(done) else []
            elif self.within(max(latest, since or latest)):
                missed.add((row["ticket_id"], row["kind"], latest))
        for row in self.all("SELECT * FROM promise_past WHERE broken AND latest IS NOT NULL"):
            latest = instant(row["latest"])
            assert latest is not None
            if self.within(max(latest, instant(row["since"]) or latest)):
                missed.add((row["ticket_id"], row["kind"], latest))
        return {"kept": sorted(kept), "missed": sorted((ticket, kind) for ticket, kind, _ in missed)}

    def goals(self) -> dict[str, list[tuple[int, str]]]:
        """Aims without a latest: done by then, or gone by undone, whatever became of the aim."""
        reached, unreached = [], set()
        for row in self.all("SELECT * FROM ticket_promise WHERE latest IS NULL AND aim IS NOT NULL"):
            aim, since = sure(row["aim"]), instant(row["since"])
            ends = [at for at in (instant(row["kept_at"]), self.tickets[row["ticket_id"]]["solved"]) if at is not None]
            if ends and min(ends) <= aim:
                reached += [(row["ticket_id"], row["kind"])] if self.within(min(ends)) else []
            elif self.within(max(aim, since or aim)):
                unreached.add((row["ticket_id"], row["kind"], aim))
        standing = {(row["ticket_id"], row["kind"]): instant(row["aim"]) for row in self.all("SELECT * FROM ticket_promise")}
        moved = "SELECT * FROM promise_past WHERE latest IS NULL AND aim IS NOT NULL AND cause <> 'reopened' AND aim < ended_at"
        for row in self.all(moved):
            aim, now = sure(row["aim"]), standing.get((row["ticket_id"], row["kind"]))
            if self.within(max(aim, instant(row["since"]) or aim)) and (now is None or now > sure(row["ended_at"])):
                unreached.add((row["ticket_id"], row["kind"], aim))
        return {"reached": sorted(reached), "unreached": sorted((ticket, kind) for ticket, kind, _ in unreached)}

    def reply_times(self) -> list[int]:
        answers: dict[int, list[datetime]] = {}
        for row in self.all("SELECT ticket_id, at FROM entry WHERE kind = 'reply'") + self.all(
            "SELECT ticket_id, started_at AS at FROM call WHERE direction = 'out' AND state = 'finished' AND ticket_id IS NOT NULL"
        ):
            answers.setdefault(row["ticket_id"], []).append(sure(row["at"]))
        return sorted(self.taken(self.tickets[ticket], min(ats)) for ticket, ats in answers.items() if self.within(min(ats)))

    def solve_times(self) -> list[int]:
        return sorted(self.taken(row, row["solved"]) for row in self.tickets.values() if self.within(row["solved"]) and not row["is_open"])

    def calls(self) -> dict[str, tuple[int, int, int]]:
        """By status: how many, quarters begun, net in ten-thousandths."""
        found: dict[str, tuple[int, int, int]] = {}
        for row in self.all("SELECT * FROM call WHERE state = 'finished'"):
            if not self.within(instant(row["started_at"])):
                continue
            charges = self.all(f"SELECT * FROM charge WHERE call_id = {row['id']}")
            parts = self.all(f"SELECT * FROM segment WHERE call_id = {row['id']}")
            seconds = sum((sure(part["ends_at"]) - sure(part["starts_at"])).total_seconds() for part in parts)
            status = charges[0]["status"] if charges else "none"
            net = charges[0]["net"] if charges and not charges[0]["goodwill_reason"] else 0
            before = found.get(status, (0, 0, 0))
            found[status] = (before[0] + 1, before[1] + -(-int(seconds) // QUARTER), before[2] + net)
        return found

    def down_seconds(self) -> int:
        """Second by second of those outages in which something stood still."""
        down: set[int] = set()
        for row in self.all("SELECT * FROM outage WHERE stopped AND removed_at IS NULL"):
            begin, end = instant(row["starts_at"]), instant(row["ends_at"]) or self.end
            assert begin is not None
            down.update(range(int(max(begin, self.begin).timestamp()), int(min(end, self.end).timestamp())))
        return len(down)

    def seats(self) -> dict[str, int]:
        found: Counter[str] = Counter()
        for row in self.all("SELECT * FROM course_session WHERE status <> 'cancelled'"):
            if self.within(instant(row["starts_at"])):
                found.update({"seats": row["capacity"], "booked": row["booked"]})
                for one in self.all(
                    "SELECT a.attended FROM attendee a JOIN booking b ON b.id = a.booking_id "
                    f"WHERE b.status = 'booked' AND b.session_id = {row['id']}"
                ):
                    found[{1: "came", 0: "absent", None: "unknown"}[one["attended"]]] += 1
        return dict(found)

    def reasons(self) -> Counter[str]:
        said = {
            (row["ticket_id"], row["kind"]): row["code"]
            for row in self.all("SELECT e.ticket_id, e.kind, r.code FROM breach_explanation e JOIN breach_reason r ON r.id = e.reason_id")
        }
        return Counter(said.get(key, "") for key in self.promises()["missed"])


def figures_kept(file: Path) -> list[dict[str, Any]]:
    """The weeks as they are frozen in the file."""
    base = sqlite3.connect(file)
    return [json.loads(row[0]) for row in base.execute("SELECT figures FROM week_report ORDER BY first_day")]
