"""The queue's SQL for both engines and both drivers: the bare one of the first look and the services' own.

Every statement takes named parameters (`parameters` makes them). A view's order is a walk along an index of its own, for what time
changes of it is kept on the ticket (services/ticket_tick.py); the order is the queue's own (promises, section 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.services.queued.row import COLUMNS, FLAGS, INSTANTS, LEAN, QueueRow, all_rows, instant_of, rows_of, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from desk.services.sql_part import SqlPart

__all__ = [
    "COLUMNS", "COUNTS", "FLAGS", "INSTANTS", "JOINS", "SCHEMA", "SORTS", "VIEWS", "WHERE", "QueueRow", "all_rows", "counted", "day_number",
    "ids_sql", "ids_value", "instant_of", "is_among", "order", "parameters", "patterns", "rows_of", "rows_sql", "written",
]  # fmt: skip

# The schema revision these statements are written for: the newest one.
SCHEMA: Final = "0025"

VIEWS: Final = ("all_open", "mine", "unassigned", "breached", "due_today", "waiting", "held", "level_3", "management", "resolved")

# Each view as its index has it, word for word.
WHERE: Final = {
    "all_open": "t.is_open",
    "mine": "t.is_open AND t.owner_id = :by",
    "unassigned": "t.is_open AND t.owner_id IS NULL",
    "breached": "t.is_open AND t.breached",
    "due_today": "t.is_open AND t.due_day = :day",
    "waiting": "t.is_open AND t.status IN ('waiting_customer', 'waiting_approval')",
    "held": "t.is_open AND t.held_reason IS NOT NULL",
    "level_3": "t.is_open AND t.level = 3",
    "management": "t.is_open AND t.management",
    "resolved": "NOT t.is_open",
}

PROMISE_ORDER: Final = ("t.queue_place", "t.queue_at", "t.received_at", "t.id")
RESOLVED_ORDER: Final = ("t.resolved_at DESC", "t.id DESC")
PRIORITY: Final = "CASE t.priority WHEN 'critical' THEN 0 WHEN 'high' THEN 1 ELSE 2 END"

# Whether a ticket has anything in a column begins so.
EMPTY: Final = "CASE WHEN "
# Each column the table sorts by, as expressions that `descending` turns round one by one.
SORTS: Final = {
    "number": ("t.number",),
    # What a ticket is found by begins with its number, which is no part of the subject's place in the alphabet.
    "subject": ("substr(t.search, length(CAST(t.number AS TEXT)) + 2, 100)",),
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
    "team": ("t.team",),
    "cause": ("t.cause",),
    "work": ("t.work",),
    "version": ("CASE WHEN t.product_version = '' THEN 1 ELSE 0 END", "t.product_version"),
    "site": ("CASE WHEN t.site_id IS NULL THEN 1 ELSE 0 END", "(SELECT s.name FROM site s WHERE s.id = t.site_id)"),
    "tags": (
        "CASE WHEN EXISTS (SELECT 1 FROM ticket_tag x WHERE x.ticket_id = t.id) THEN 0 ELSE 1 END",
        "(SELECT min(g.folded) FROM ticket_tag x JOIN tag g ON g.id = x.tag_id WHERE x.ticket_id = t.id)",
    ),
    "planned": ("CASE WHEN t.planned_on IS NULL THEN 1 ELSE 0 END", "t.planned_on"),
}

BESIDES: Final = (
    "JOIN customer c ON c.id = t.customer_id LEFT JOIN contact k ON k.id = t.contact_id LEFT JOIN person p ON p.id = t.owner_id"
)
# One of the desk's own fields, with its number behind (filter_fields.CUSTOM).
OWN: Final = "custom."
JOINS: Final = f"FROM ticket t {BESIDES}"
# The counters of the views, of the person who asks and of today; whoever writes keeps them (models/queue_triggers.py).
COUNTS: Final = (
    "SELECT view, sum(count) FROM ticket_count WHERE (view = 'mine' AND of = :by) OR (view = 'due_today' AND of = :day) OR (of = 0 AND "
    "view IN ('all_open', 'unassigned', 'breached', 'waiting', 'held', 'level_3', 'management', 'resolved')) GROUP BY view"
)


def ids_sql(
    *, view: str, found: str = "", sort: str = "promise", descending: bool = False, part: SqlPart | None = None, most: int = 0
) -> str:
    """The ids of a view in order: of those a search finds (`found`, search_sql.py), those a filter lets through, so many at `most`."""
    where = " AND ".join([f"({WHERE[view]})", *([found] if found else []), *([f"({part.sql})"] if part is not None else [])])
    source = JOINS if part is not None or sort != "promise" else "FROM ticket t"
    limit = f" LIMIT {int(most)}" if most else ""
    return f"SELECT t.id {source} WHERE {where} ORDER BY {order(view, sort, descending=descending)}{limit}"


def page_sql(
    *, view: str, most: int, found: str = "", sort: str = "promise", descending: bool = False, part: SqlPart | None = None,
    apart: bool = False, contact: bool = True,
) -> str:  # fmt: skip
    """The first rows of a view in order, in one statement; `apart`: PostgreSQL finds the ids first, by the view's own index alone.

    It guesses how many rows a view has as if its conditions had nothing to do with one another, and would sort what it takes for few.
    """
    ordered, columns = order(view, sort, descending=descending), COLUMNS if contact else LEAN
    if apart:
        ids = ids_sql(view=view, found=found, sort=sort, descending=descending, part=part, most=most)
        rows = f"SELECT {columns} FROM page JOIN ticket t ON t.id = page.id {BESIDES} ORDER BY {ordered}"  # noqa: S608 - our own texts
        return f"WITH page AS MATERIALIZED ({ids}) {rows}"
    where = " AND ".join([f"({WHERE[view]})", *([found] if found else []), *([f"({part.sql})"] if part is not None else [])])
    return f"SELECT {columns} {JOINS} WHERE {where} ORDER BY {ordered} LIMIT {int(most)}"


def order(view: str, sort: str, *, descending: bool) -> str:
    """The ORDER BY of a view: the promises' order unless a column is asked for; what is resolved comes newest first.

    Tickets that have nothing in the column come last, whichever way it is sorted.
    """
    if sort == "promise" and view == "resolved":
        return "t.resolved_at, t.id" if descending else ", ".join(RESOLVED_ORDER)
    expressions = PROMISE_ORDER if sort == "promise" else (*(own_order(sort) if sort.startswith(OWN) else SORTS[sort]), "t.id")
    return ", ".join(f"{expression} DESC" if descending and not expression.startswith(EMPTY) else expression for expression in expressions)


def own_order(sort: str) -> tuple[str, ...]:
    """The order by one of the desk's own fields: by what is kept of its kind, a choice by its place; tickets without a value come last."""
    value = f"FROM custom_value v WHERE v.ticket_id = t.id AND v.field_id = {int(sort.removeprefix(OWN))}"
    choice = value.replace(" WHERE", " JOIN custom_option o ON o.id = v.option_id WHERE")
    return (f"CASE WHEN EXISTS (SELECT 1 {value}) THEN 0 ELSE 1 END", f"(SELECT v.number {value})", f"(SELECT v.day {value})",
            f"(SELECT o.place {choice})", f"(SELECT v.folded {value})")  # fmt: skip


def rows_sql(*, sqlite: bool, contact: bool = True) -> str:
    """The rows of a window of ids (`ids_value`), in no order, with their contacts or without."""
    return f"SELECT {COLUMNS if contact else LEAN} {JOINS} WHERE {is_among('t.id', 'ids', sqlite=sqlite)}"


def is_among(what: str, name: str, *, sqlite: bool) -> str:
    """Whether an id is among those given as one value (`ids_value`) of that name.

    Never written out in the statement: each would be another one, planned anew and kept by the driver (100 kB for a thousand ids).
    """
    return f"{what} IN (SELECT value FROM json_each(:{name}))" if sqlite else f"{what} = ANY(CAST(:{name} AS integer[]))"  # noqa: S608 - our own texts


def ids_value(ids: Sequence[int], *, sqlite: bool) -> str:
    """A window of ids as one value: a list of JSON in a file, an array on a server."""
    within = ",".join(str(int(number)) for number in ids)
    return f"[{within}]" if sqlite else f"{{{within}}}"


def counted(rows: Sequence[Sequence[Any]]) -> dict[str, int]:
    """The counters of COUNTS by view; what nobody has counted yet is nought."""
    found = {str(view): int(count) for view, count in rows}
    return {view: found.get(view, 0) for view in VIEWS}


def parameters(*, by: int | None, now: datetime, zone: ZoneInfo) -> dict[str, Any]:
    """The parameters of the views: who asks, and the day of the desk's zone."""
    return {"by": by, "day": day_number(now.astimezone(zone).date())}


def day_number(day: date) -> int:
    """A day as the queue keeps it: 20260422."""
    return day.year * 10_000 + day.month * 100 + day.day


def patterns(folded: str) -> tuple[str, ...]:
    """LIKE patterns of folded search words: each is found anywhere, as in every other search of the desk."""
    escaped = (word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for word in folded.split())
    return tuple(f"%{word}%" for word in escaped)
