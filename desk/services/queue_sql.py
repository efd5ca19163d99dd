"""The queue's SQL, one text for both engines and both drivers: the bare one of the first look and the services' own.

Every statement takes named parameters (`parameters` makes them). Instants are aware datetimes for PostgreSQL, and for SQLite
the text SQLAlchemy writes: UTC, `YYYY-MM-DD HH:MM:SS.ffffff`. The order is the queue's own (promises, section 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row of the queue as the table shows it; instants are aware UTC."""

    id: int
    number: int
    subject: str
    customer_id: int
    customer: str
    tier: str | None
    contact: str
    priority: str
    kind: str
    level: int
    management: bool
    status: str
    owner_id: int | None
    owner: str
    received_at: datetime
    channel: str
    unread: bool
    due_kind: str | None
    due_aim: datetime | None
    due_latest: datetime | None
    paused_at: datetime | None
    release: str | None
    held_reason: str | None


# The schema revision these statements are written for: the newest one.
SCHEMA: Final = "0008"

VIEWS: Final = ("all_open", "mine", "unassigned", "breached", "due_today", "waiting", "held", "level_3", "management", "resolved")

NEXT: Final = "CASE WHEN t.due_aim >= :now THEN t.due_aim ELSE t.due_latest END"
BREACHED: Final = "t.due_latest IS NOT NULL AND t.due_latest < :now"

WHERE: Final = {
    "all_open": "t.is_open",
    "mine": "t.is_open AND t.owner_id = :by",
    "unassigned": "t.is_open AND t.owner_id IS NULL",
    "breached": f"t.is_open AND {BREACHED}",
    "due_today": f"t.is_open AND t.paused_at IS NULL AND {NEXT} >= :today AND {NEXT} < :tomorrow",
    "waiting": "t.is_open AND t.status IN ('waiting_customer', 'waiting_approval')",
    "held": "t.is_open AND t.held_reason IS NOT NULL",
    "level_3": "t.is_open AND t.level = 3",
    "management": "t.is_open AND t.management",
    "resolved": "NOT t.is_open",
}

PROMISE_ORDER: Final = (
    "CASE WHEN t.paused_at IS NULL THEN 0 ELSE 1 END, "
    f"CASE WHEN {BREACHED} THEN 0 ELSE 1 END, "
    "CASE WHEN t.priority = 'critical' THEN 0 ELSE 1 END, "
    "t.tier_rank, "
    f"CASE WHEN {NEXT} IS NULL THEN 1 ELSE 0 END, {NEXT}, "
    "t.received_at, t.id"
)
PRIORITY: Final = "CASE t.priority WHEN 'critical' THEN 0 WHEN 'high' THEN 1 ELSE 2 END"

# Each column the table sorts by, as expressions that `descending` turns round one by one.
SORTS: Final = {
    "number": ("t.number",),
    "subject": ("t.search",),
    "customer": ("c.search",),
    "contact": ("CASE WHEN k.id IS NULL THEN 1 ELSE 0 END", "k.search"),
    "tier": ("t.tier_rank",),
    "priority": (PRIORITY,),
    "kind": ("t.kind",),
    "level": ("t.level",),
    "status": ("t.status",),
    "owner": ("CASE WHEN p.id IS NULL THEN 1 ELSE 0 END", "p.name"),
    "channel": ("t.channel",),
    "received": ("t.received_at",),
    "resolved": ("t.resolved_at",),
}

JOINS: Final = (
    "FROM ticket t JOIN customer c ON c.id = t.customer_id "
    "LEFT JOIN contact k ON k.id = t.contact_id LEFT JOIN person p ON p.id = t.owner_id"
)
COLUMNS: Final = (
    "t.id, t.number, t.subject, t.customer_id, c.name AS customer, t.tier, coalesce(k.name, '') AS contact, t.priority, t.kind, t.level, "
    "t.management, t.status, t.owner_id, coalesce(p.short_name, '') AS owner, t.received_at, t.channel, t.unread, t.due_kind, t.due_aim, "
    't.due_latest, t.paused_at, t."release", t.held_reason'
)
# Where each column that needs turning stands in a row of COLUMNS.
FLAGS: Final = (10, 16)
INSTANTS: Final = (14, 18, 19, 20)


def ids_sql(*, view: str, words: int = 0, sort: str = "promise", descending: bool = False) -> str:
    """The ids of a view in order; `words` is how many search patterns are given, `word_0` … (see `patterns`)."""
    found = [f"({_matches(number)})" for number in range(words)]
    where = " AND ".join([f"({WHERE[view]})", *found])
    source = JOINS if words or sort != "promise" else "FROM ticket t"
    return f"SELECT t.id {source} WHERE {where} ORDER BY {order(view, sort, descending=descending)}"


def order(view: str, sort: str, *, descending: bool) -> str:
    """The ORDER BY of a view: the promises' order unless a column is asked for; what is resolved comes newest first."""
    if sort == "promise":
        if view == "resolved":
            return "t.resolved_at DESC, t.id DESC"
        return PROMISE_ORDER if not descending else ", ".join(_turned(PROMISE_ORDER))
    way = " DESC" if descending else ""
    return ", ".join(f"{expression}{way}" for expression in (*SORTS[sort], "t.id"))


def rows_sql(ids: Sequence[int]) -> str:
    """The rows of a window of ids, in no order: the ids are whole numbers, hence written in place."""
    window = ", ".join(str(int(number)) for number in ids) or "NULL"
    return f"SELECT {COLUMNS} {JOINS} WHERE t.id IN ({window})"


def counts_sql() -> str:
    """How many tickets each view holds, in one row, in the order of VIEWS; open ones are counted in one pass."""
    sums = [f"coalesce(sum(CASE WHEN {WHERE[view]} THEN 1 ELSE 0 END), 0)" for view in VIEWS[:-1]]
    resolved = "(SELECT count(*) FROM ticket r WHERE NOT r.is_open)"
    return f"SELECT {', '.join(sums)}, {resolved} FROM ticket t WHERE t.is_open"  # noqa: S608 - our own texts


def parameters(*, sqlite: bool, by: int | None, now: datetime, zone: ZoneInfo, words: Sequence[str] = ()) -> dict[str, Any]:
    """The parameters of every statement here; today is the day of the desk's zone, `words` come from `patterns`."""
    day = now.astimezone(zone).date()
    today, tomorrow = (datetime.combine(day + timedelta(days=after), time(), zone) for after in (0, 1))
    instants = {"now": now, "today": today, "tomorrow": tomorrow}
    given: dict[str, Any] = {name: written(value) if sqlite else value for name, value in instants.items()}
    return {**given, "by": by, **{f"word_{number}": word for number, word in enumerate(words)}}


def patterns(folded: str) -> tuple[str, ...]:
    """LIKE patterns of folded search words: each is found anywhere, as in every other search of the desk."""
    escaped = (word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for word in folded.split())
    return tuple(f"%{word}%" for word in escaped)


def written(instant: datetime) -> str:
    """An instant as SQLite holds it."""
    return instant.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def instant_of(value: Any) -> datetime | None:
    """An instant as either driver hands it over."""
    if value is None:
        return None
    found = datetime.fromisoformat(value) if isinstance(value, str) else value
    assert isinstance(found, datetime)
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def rows_of(found: Sequence[Sequence[Any]], ids: Sequence[int]) -> tuple[QueueRow, ...]:
    """Rows of COLUMNS in the order of a window of ids; an id that was not found is left out."""
    by_id = {row[0]: row for row in found}
    return tuple(_row(by_id[number]) for number in ids if number in by_id)


def _row(row: Sequence[Any]) -> QueueRow:
    """A row of COLUMNS with true instants and booleans."""
    values = list(row)
    for at in INSTANTS:
        values[at] = instant_of(values[at])
    for at in FLAGS:
        values[at] = bool(values[at])
    return QueueRow(*values)


def _matches(number: int) -> str:
    columns = ("t.search", "c.search", "k.search")
    return " OR ".join(f"coalesce({column}, '') LIKE :word_{number} ESCAPE '\\'" for column in columns)


def _turned(clause: str) -> list[str]:
    return [f"{expression} DESC" for expression in clause.split(", ")]
