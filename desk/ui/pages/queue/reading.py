"""What the queue asks the services, on the lane; and the words of an empty view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desk.rules.errors import Trouble
from desk.ui.pages.queue.views import BY_ID

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desk.services.custom_fields import FieldView
    from desk.services.filter.conditions import Condition
    from desk.services.line.last_seen import LastQueue
    from desk.services.queue import First, QueueRow
    from desk.services.sql_part import SqlPart
    from desk.services.tickets import TicketView
    from desk.ui.desk_context import Desk
    from desk.words import Words

FIRST = 60
RESOLVED = "resolved"
# What the rows kept for want of a line can be sorted by.
SEEN: dict[str, Callable[[QueueRow], Any]] = {
    "number": lambda row: row.number, "subject": lambda row: row.subject.casefold(), "customer": lambda row: row.customer.casefold(),
    "priority": lambda row: ("critical", "high").index(row.priority) if row.priority in {"critical", "high"} else 2,
    "kind": lambda row: row.kind, "level": lambda row: row.level, "status": lambda row: row.status, "channel": lambda row: row.channel,
    "owner": lambda row: (row.owner_id is None, row.owner.casefold()), "received": lambda row: row.received_at,
}  # fmt: skip
# The contact's name is read with the row, where the table has room for it.
CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Question:
    """Which tickets, in which order, for whom, when."""

    view: str
    search: str
    sort: str
    descending: bool
    by: int
    now: datetime
    conditions: tuple[Condition, ...] = ()
    any_of: bool = False
    fields: tuple[FieldView, ...] = ()
    # What is shown of each ticket beside what every table shows.
    columns: tuple[str, ...] = ()

    def which(self) -> tuple[object, ...]:
        """Which tickets are asked for, in whatever order."""
        return self.view, self.search, self.conditions, self.any_of


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids with their first rows, the counts, whether they were found outside the view, and when the next promise falls due.

    `more`: of what is resolved only the newest hits of a search were looked through.
    """

    ids: Sequence[int]
    counts: dict[str, int]
    elsewhere: bool = False
    next_due: datetime | None = None
    rows: tuple[QueueRow, ...] = ()
    more: bool = False


def ids(desk: Desk, ask: Question) -> Answer:
    """The ids of a view in order; of the open tickets as they were seen last where there is no line to the database."""
    plain = ask.view == "all_open" and not ask.search and not ask.conditions
    try:
        found = _ids(desk, ask)
    except Trouble:
        last = desk.line.last_queue() if plain else None
        if last is None:
            raise
        there = _as_sorted(last, ask)
        return Answer(there, last.counts, rows=tuple(last.rows[number] for number in there[:FIRST]))
    if plain and ask.sort == "promise" and not ask.descending:
        desk.line.saw_queue(found.ids, found.rows, found.counts, ask.now)
    return found


def _as_sorted(last: LastQueue, ask: Question) -> tuple[int, ...]:
    """The tickets seen last in the order asked for, as far as what was kept of them tells it."""
    if ask.sort in SEEN:
        return tuple(sorted(last.ids, key=lambda number: (SEEN[ask.sort](last.rows[number]), number), reverse=ask.descending))
    return last.ids[::-1] if ask.sort == "promise" and ask.descending else last.ids


def _ids(desk: Desk, ask: Question) -> Answer:
    """The ids of a view in order; a search that finds nothing there looks through all tickets; conditions hold there too."""
    queue, store = desk.services.queue, desk.store

    def found(view: str, part: SqlPart | None = None) -> array[int]:
        asked = {"search": ask.search, "sort": ask.sort, "descending": ask.descending, **({} if part is None else {"part": part})}
        made: array[int] = queue.queue_array(store, view=view, by=ask.by, now=ask.now, **asked)
        return made

    counted = counts(desk, ask.by, ask.now)
    part = part_of(desk, ask)
    here = found(ask.view, part)
    most = desk.services.ticket.search.MOST_RESOLVED

    def cut(hits: array[int]) -> bool:
        return bool(ask.search) and len(hits if part is None else found(RESOLVED)) >= most

    if here:
        return Answer(here, counted, rows=_first_rows(desk, here, ask), more=ask.view == RESOLVED and cut(here))
    if ask.search:
        ended = found(RESOLVED, part)
        there = found("all_open", part) + ended
        return Answer(there, counted, elsewhere=True, rows=_first_rows(desk, there, ask), more=cut(ended))
    return Answer((), counted, next_due=_next_due(desk, ask))


def _first_rows(desk: Desk, found: Sequence[int], ask: Question) -> tuple[QueueRow, ...]:
    """The rows of the first screenful, so that they are painted at once."""
    return _read(desk, tuple(found[:FIRST]), ask.columns)


def _read(desk: Desk, wanted: tuple[int, ...], columns: tuple[str, ...]) -> tuple[QueueRow, ...]:
    """The rows of a window of ids, with what is shown of each and no more."""
    made: tuple[QueueRow, ...] = desk.services.queued.extras.wide_rows(desk.store, ids=wanted, keys=columns)
    return made


def first(desk: Desk, ask: Question) -> First:
    """The first screenful of a view and the counts: there at once, however many come behind."""
    made: First = desk.services.queue.queue_first(
        desk.store, view=ask.view, by=ask.by, now=ask.now, search=ask.search, sort=ask.sort, descending=ask.descending,
        part=part_of(desk, ask), most=FIRST, contact=CONTACT in ask.columns,
    )  # fmt: skip
    return replace(made, rows=desk.services.queued.extras.widened(desk.store, rows=made.rows, keys=ask.columns))


def part_of(desk: Desk, ask: Question) -> SqlPart | None:
    """The conditions as SQL; None where the view is not narrowed."""
    if not ask.conditions:
        return None
    made: SqlPart = desk.services.filter.sql.part_of(
        ask.conditions, any_of=ask.any_of, sqlite=desk.store.is_sqlite, by=ask.by, now=ask.now, zone=desk.zone, fields=ask.fields,
    )  # fmt: skip
    return made


def _next_due(desk: Desk, ask: Question) -> datetime | None:
    """The next instant promised to anybody, among the first of the open tickets."""
    queue, store = desk.services.queue, desk.store
    rows_there = queue.queue_first(store, view="all_open", by=ask.by, now=ask.now, most=FIRST).rows
    instants = [at for row in rows_there for at in (row.due_aim, row.due_latest) if at is not None and at > ask.now]
    return min(instants, default=None)


def rows(desk: Desk, wanted: tuple[int, ...], columns: tuple[str, ...] = ()) -> dict[int, QueueRow]:
    """The rows of a window of ids, with the columns asked for; as they were seen last where there is no line to the database."""
    try:
        found = _read(desk, wanted, columns)
    except Trouble:
        last = desk.line.last_queue()
        if last is None:
            raise
        return {number: last.rows[number] for number in wanted if number in last.rows}
    desk.line.saw(found)
    return {row.id: row for row in found}


def counts(desk: Desk, by: int, now: datetime) -> dict[str, int]:
    """How many tickets each view holds."""
    return dict(desk.services.queue.queue_counts(desk.store, by=by, now=now))


def people(desk: Desk) -> tuple[dict[int, str], dict[int, str]]:
    """The names of those at the desk, by id, and of those who have left it."""
    rows = desk.services.desks.people(desk.store)
    here, left = ({row.id: row.short_name or row.name for row in rows if row.active is active} for active in (True, False))
    return here, left


def teams(desk: Desk) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """The desk's teams in use, as code and own name, and those out of use."""
    rows = desk.services.teams.teams(desk.store)
    used, former = (tuple((row.code, row.name) for row in rows if row.active is active) for active in (True, False))
    return used, former


def ticket(desk: Desk, ticket_id: int) -> TicketView:
    """One ticket, whole."""
    found: TicketView = desk.services.tickets.ticket(desk.store, ticket_id=ticket_id)
    return found


def empty_words(
    view: str, search: str, next_due: datetime | None, now: datetime, words: Words, *, narrowed: bool = False,
) -> tuple[str, str, str]:  # fmt: skip
    """The fact, the next fact and the button of an empty table."""
    if search:
        fact = words.say("No ticket is found for “{text}”.", text=search)
        searched = words.tr("Number, subject, messages, customer and contact were searched, in all tickets.")
        return fact, searched, words.tr("Clear the search")
    fact = words.tr("No ticket fits the filter." if narrowed else BY_ID[view].empty)
    if next_due is not None:
        useful = words.say("The next promise falls due on {at:moment}.", at=next_due.astimezone(now.tzinfo))
    else:
        useful = words.tr("No promise is running.")
    if narrowed:
        return fact, useful, words.tr("Clear the filter")
    return fact, useful, words.tr("New ticket" if view == "all_open" else "Show all open")
