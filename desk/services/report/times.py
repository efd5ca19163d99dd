"""How long customers waited for an answer and for the solution: opening time of the ticket's calendar, without what they took."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, exists, func, literal_column, select, union_all

from desk.documents.report_values import Spread
from desk.models import Call, Customer, Entry, Pause, Ticket
from desk.rules.pause import merged
from desk.rules.report import asks_contracts, at_most, calendar_for
from desk.services.entitlements import entitled
from desk.services.report import support

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Executable, Select
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.report.span import Span

# As the index of replies has it, word for word.
IS_REPLY: ColumnElement[bool] = literal_column("entry.kind = 'reply'")
MEDIAN, MOST = 50, 90


def answered(span: Span) -> Select[Any]:
    """The tickets first answered in the period and when: by a message, or by a call to the customer."""
    replies = select(Entry.ticket_id.label("ticket_id"), Entry.at.label("at")).where(IS_REPLY, span.holds(Entry.at))
    called = and_(Call.direction == "out", Call.state == "finished", Call.ticket_id.is_not(None))
    calls = select(Call.ticket_id.label("ticket_id"), Call.started_at.label("at")).where(called, span.holds(Call.started_at))
    both = union_all(replies, calls).subquery()
    first = select(both.c.ticket_id, func.min(both.c.at).label("at")).group_by(both.c.ticket_id).subquery()
    earlier_reply = exists().where(Entry.ticket_id == first.c.ticket_id, Entry.kind == "reply", Entry.at < span.begin)
    earlier_call = exists().where(Call.ticket_id == first.c.ticket_id, called, Call.started_at < span.begin)
    return select(first.c.ticket_id, first.c.at).where(~earlier_reply, ~earlier_call)


def reply_times(session: Session, span: Span) -> dict[int, list[int]]:
    """By level, the lengths from receipt to the first answer of each ticket first answered in the period."""
    first = answered(span).subquery()
    facts = select(*_FACTS, first.c.at).join(first, first.c.ticket_id == Ticket.id)
    waits = select(Pause.ticket_id, Pause.starts_at, Pause.ends_at).join(first, first.c.ticket_id == Pause.ticket_id)
    return _lengths(session, span, facts, waits)


def solve_times(session: Session, span: Span) -> dict[int, list[int]]:
    """By level, the lengths from receipt to the solution of each ticket solved in the period."""
    found: dict[int, list[int]] = defaultdict(list)
    for meets in support.conditions(span)[support.SOLVED]:
        facts = select(*_FACTS, Ticket.resolved_at).where(meets)
        waits = select(Pause.ticket_id, Pause.starts_at, Pause.ends_at).join(Ticket, Ticket.id == Pause.ticket_id).where(meets)
        for level, lengths in _lengths(session, span, facts, waits, span.solved_then).items():
            found[level] += lengths
    return found


_FACTS = (
    Ticket.id, Ticket.level, Ticket.kind, Ticket.priority, Ticket.tier, Ticket.callback, Ticket.customer_id, Ticket.site_id,
    Ticket.received_at,
)  # fmt: skip


def _lengths(
    session: Session, span: Span, facts: Executable, waits: Executable, ends: Mapping[int, datetime] | None = None
) -> dict[int, list[int]]:
    """`ends` are the instants of those whose own no longer say when."""
    pauses: dict[int, list[tuple[datetime, datetime | None]]] = defaultdict(list)
    for ticket_id, begin, end in session.execute(waits):
        pauses[ticket_id].append((begin, end))
    found: dict[int, list[int]] = defaultdict(list)
    for level, length in _measured(session, span, facts, pauses, ends or {}):
        found[level].append(length)
        found[0].append(length)
    return found


def _measured(
    session: Session, span: Span, facts: Executable, pauses: Mapping[int, Sequence[tuple[datetime, datetime | None]]],
    ends: Mapping[int, datetime],
) -> Iterator[tuple[int, int]]:  # fmt: skip
    profile = span.profile
    held = Held(session, profile)
    rows = session.execute(facts.execution_options(yield_per=2000))
    for ticket_id, level, kind, priority, tier, callback, customer_id, site_id, received, solved in rows:
        end = ends.get(ticket_id, solved)
        own = held.on(customer_id, site_id, received, tier)
        calendar = profile.calendars[calendar_for(profile, kind=kind, priority=priority, callback=callback, **own)]
        waited = sum(
            calendar.between(begin, min(stop or end, end)) for begin, stop in merged(pauses.get(ticket_id, ()), received) if begin < end
        )
        yield level, int(calendar.between(received, end) - waited)


class Held:
    """The contracts customers held on the days their tickets were received, each looked up once, and only where a calendar asks."""

    def __init__(self, session: Session, profile: Profile) -> None:
        self._session, self._profile, self._asked = session, profile, asks_contracts(profile)
        self._known: dict[tuple[int, int | None, date], dict[str, Any]] = {}

    def on(self, customer_id: int, site_id: int | None, received: datetime, tier: str | None) -> dict[str, Any]:
        """What chooses the calendar beside the ticket's own facts."""
        if not self._asked:
            return {"tier": tier}
        key = (customer_id, site_id, received.astimezone(self._profile.zone).date())
        if key not in self._known:
            customer = self._session.get_one(Customer, customer_id)
            held = entitled(self._session, customer=customer, day=key[2], site_id=site_id)
            covered = held.covers_all_hours(self._profile.promises.cover_contracts)
            self._known[key] = {"contracts": held.kinds, "covered": covered, "tier": held.tier}
        return self._known[key]


def spread(lengths: Sequence[int]) -> Spread:
    """How many there are, what half of them and what nine of ten do not exceed."""
    return Spread(len(lengths), at_most(lengths, MEDIAN), at_most(lengths, MOST))
