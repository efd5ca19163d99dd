"""What was written since one last looked: each change once, none left out, in whatever order the commits became visible.

On a server a later number may be committed first, so that nobody could go on from the last number seen. What counts there is what a
transaction could see: `Since` keeps the snapshot of the last look, and new is what this look sees and that one did not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desk.services.changes import Changed
from desk.services.live.kinds import every_kind
from desk.services.live.written import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Since:
    """How far one has seen: the newest row's number and time, on a server the snapshot, and which life of which database it was."""

    seq: int = 0
    at: str = ""
    snapshot: str = ""
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look found: how far one has seen now, and the others' changes since, if there were any."""

    since: Since
    changed: Changed | None = None


# A database that was put back from a copy, or a server that took over without the last commits, begins a life of its own.
WHOSE: Final = (
    "(SELECT oid FROM pg_database WHERE datname = current_database())::text || "
    "CASE WHEN pg_is_in_recovery() THEN '' ELSE substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END"
)
UNSEEN: Final = (
    "c.xact >= pg_snapshot_xmin(%(snapshot)s::pg_snapshot)::text::bigint "
    "AND NOT pg_visible_in_snapshot(c.xact::text::xid8, %(snapshot)s::pg_snapshot)"
)
NEW_ON_SERVER: Final = """
SELECT s.snapshot, s.whose, s.oldest <= pg_snapshot_xmin(%(snapshot)s::pg_snapshot)::text::bigint, c.seq, c.kinds, c.ids, c.place
FROM (SELECT pg_current_snapshot()::text AS snapshot, {whose} AS whose, (SELECT min(xact) FROM change_log) AS oldest) s
LEFT JOIN change_log c ON {unseen} ORDER BY c.seq"""
NOW_ON_SERVER: Final = f"SELECT pg_current_snapshot()::text, {WHOSE}, (SELECT max(seq) FROM change_log)"  # noqa: S608 - our own names
NEW_IN_FILE: Final = "SELECT seq, kinds, ids, place, at FROM change_log WHERE seq >= ? ORDER BY seq"
NOW_IN_FILE: Final = "SELECT seq, at FROM change_log ORDER BY seq DESC LIMIT 1"


def everything() -> Changed:
    """The one event that says: nobody knows what changed, read all anew."""
    return Changed(every_kind(), tuple((kind, UNKNOWN) for kind in sorted(every_kind())))


def since_now(driver: Any, *, sqlite: bool) -> Since:
    """From here on; asked before the first page is read. `driver` is a connection of the driver's own, outside any transaction."""
    if sqlite:
        row = driver.execute(NOW_IN_FILE).fetchone()
        return Since(*row) if row is not None else Since()
    snapshot, whose, seq = driver.execute(NOW_ON_SERVER).fetchone()
    return Since(seq or 0, "", snapshot, whose)


def look(driver: Any, since: Since, *, place: str, sqlite: bool) -> Look:
    """What others than this place wrote since."""
    return _in_file(driver, since, place) if sqlite else _on_server(driver, since, place)


def _in_file(driver: Any, since: Since, place: str) -> Look:
    rows = driver.execute(NEW_IN_FILE, (since.seq,)).fetchall()
    if not rows or (rows[0][0], rows[0][4]) != (since.seq, since.at):
        # The row one had seen last is gone: more was written than is kept, or another content stands in the file.
        return Look(since_now(driver, sqlite=True), everything())
    newest = rows[-1]
    return Look(Since(newest[0], newest[4]), told(row[1:4] for row in rows[1:] if row[3] != place))


def _on_server(driver: Any, since: Since, place: str) -> Look:
    asked = NEW_ON_SERVER.format(whose=WHOSE, unseen=UNSEEN)
    rows = driver.execute(asked, {"snapshot": since.snapshot, "seq": since.seq}).fetchall()
    snapshot, whose, is_whole = rows[0][:3]
    seqs = [row[3] for row in rows if row[3] is not None]
    now = Since(max([since.seq, *seqs]), "", snapshot, whose)
    if whose != since.whose or not is_whole:
        return Look(now, everything())
    return Look(now, told(row[4:7] for row in rows if row[3] is not None and row[6] != place))


def told(rows: Iterable[Sequence[str]]) -> Changed | None:
    """Rows of the log as one change; None when there are none."""
    kinds: dict[str, None] = {}
    ids: dict[tuple[str, int], None] = {}
    for row in rows:
        kinds.update(dict.fromkeys(row[0].split()))
        for part in row[1].split():
            kind, _, numbers = part.partition(":")
            ids.update(dict.fromkeys((kind, int(number)) for number in numbers.split(",")))
    return Changed(frozenset(kinds), tuple(ids)) if kinds else None


def together(first: Changed | None, second: Changed) -> Changed:
    """Two changes as one."""
    return second if first is None else Changed(first.kinds | second.kinds, tuple(dict.fromkeys((*first.ids, *second.ids))))
