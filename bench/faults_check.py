"""The independent checker: what each desk was told against what stands in the database, by bare SQL and nothing of the program's."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import psycopg

if TYPE_CHECKING:
    from pathlib import Path

# What stands there, by the mark each deed carries: entries, calls, changes, attendees.
MARKS = {
    "note": "SELECT text, count(*) FROM entry WHERE kind = 'note' GROUP BY text",
    "reply": "SELECT text, count(*) FROM entry WHERE kind = 'reply' GROUP BY text",
    "call": "SELECT '[' || title || ']', count(*) FROM call WHERE title <> '' AND state = 'finished' GROUP BY title",
    "edit": (
        "SELECT data->'fields'->'subject'->>1, count(*) FROM entry WHERE kind = 'change' AND data::jsonb->'fields' ? 'subject' GROUP BY 1"
    ),
    "book": "SELECT p.name, count(*) FROM attendee p GROUP BY p.name",
}
CALLS_TWICE = "SELECT count(*) - count(DISTINCT op_key) FROM call"
UNFINISHED = "SELECT count(*) FROM call WHERE state <> 'finished'"
OVERBOOKED = """
SELECT count(*) FROM course_session s WHERE s.capacity < (
    SELECT coalesce(sum(b.seats), 0) FROM booking b WHERE b.session_id = s.id
    AND b.status IN ('booked', 'offered'))"""
ISSUED = "SELECT id, number, sequence FROM invoice WHERE state = 'issued'"


@dataclass
class Verdict:
    """Everything that must be none, and how much was looked at."""

    told: Counter[str] = field(default_factory=Counter)
    kept: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    overbooked: int = 0
    gaps: int = 0
    times: dict[str, list[float]] = field(default_factory=dict)

    def wrong(self) -> int:
        """How much went wrong."""
        return len(self.lost) + len(self.doubled) + self.overbooked + self.gaps


def check(address: str, folder: Path) -> Verdict:
    """Read every ledger, then the database."""
    found = Verdict()
    with psycopg.connect(address) as connection:
        there: dict[str, dict[str, int]] = {verb: dict(connection.execute(query).fetchall()) for verb, query in MARKS.items()}
        issued = {row[0]: (row[1], row[2]) for row in connection.execute(ISSUED).fetchall()}
        found.overbooked = _one(connection, OVERBOOKED)
        twice = _one(connection, CALLS_TWICE)
    found.doubled += ["call"] * twice
    for verb, marks in there.items():
        found.doubled += [f"{verb} {mark}" for mark, count in marks.items() if str(mark).startswith("[") and count > 1]
    for file in sorted(folder.glob("desk-*")):
        _read(file, found, there, issued)
    places = sorted(place for _number, place in issued.values())
    found.gaps = len(set(range(1, max(places, default=0) + 1)) - set(places)) + len(places) - len(set(places))
    return found


def _read(file: Path, found: Verdict, there: dict[str, dict[str, int]], issued: dict[int, tuple[str, int]]) -> None:
    number, drafts = file.name.partition("-")[2], dict[str, int]()
    for line in file.read_text().splitlines():
        words = line.split(" ")
        if words[0] == "try" and words[2] == "issue":
            drafts[words[1]] = int(words[3])
        if words[0] == "refused":
            found.refused[f"{words[2]} {words[3]}"] += 1
        if words[0] not in {"told", "kept"} or words[-1] == "cut":
            continue
        turn, verb = words[1], words[2]
        found.told[verb] += 1
        found.kept += words[0] == "kept"
        found.times.setdefault(verb, []).append(float(words[4]))
        if verb == "issue":
            if issued.get(drafts[turn], ("", 0))[0] != words[3]:
                found.lost.append(f"issue {number}-{turn}: told {words[3]}")
        elif not there[verb].get(f"[{number}-{turn}]"):
            found.lost.append(f"{verb} {number}-{turn}")


def _one(connection: psycopg.Connection[tuple[int]], query: str) -> int:
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return int(row[0])
