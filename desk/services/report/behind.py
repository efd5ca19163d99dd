"""The list behind each number of a report: frozen with a week, so that it holds what was counted; read anew for any other period."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Call, Charge, Contact, Customer, Ticket, WeekReport
from desk.services import desks
from desk.services.report import goals, promises, support, times
from desk.services.report.calls import NONE, finished, unanswered
from desk.services.report.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.report import Period
    from desk.rules.report_figure import Figure
    from desk.services.store import Store

ANSWERED, KEPT, CALLS, UNANSWERED = "answered", "kept", "calls", "unanswered"
# What is kept of each thing counted: its id, and the facts it is counted by.
FACTS: Final[dict[str, tuple[str, ...]]] = {
    support.RECEIVED: support.BY, support.SOLVED: support.BY, support.OPEN: support.BY, ANSWERED: ("level",), KEPT: ("level", "promise"),
    goals.REACHED: ("level", "promise"), goals.UNREACHED: ("level", "promise"), CALLS: ("status",), UNANSWERED: (),
}  # fmt: skip
Keys = dict[str, list[list[Any]]]


@dataclass(frozen=True, slots=True)
class BehindRow:
    """One row of a list behind a number; `place` is its place in it, for a ticket stands in it once a promise."""

    place: int
    id: int
    number: int | None
    title: str
    customer: str
    at: datetime


def behind(store: Store, *, period: Period, figure: Figure, now: datetime, frozen: bool) -> tuple[int, ...]:
    """The ids behind a number, in the order they are shown; of a week reported those that were counted then."""
    span = Span.of(period, desks.profile(store), now)
    with store.read() as session:
        kept = session.scalar(select(WeekReport.figures).where(WeekReport.first_day == period.first)) if frozen else None
        keys = kept["behind"] if kept is not None else keys_of(session, span.as_of_then(session), {figure.counts})
    rows = keys.get(figure.counts, [])
    if not figure.by:
        return tuple(row[0] for row in rows)
    at = 1 + FACTS[figure.counts].index(figure.by)
    return tuple(row[0] for row in rows if row[at] == figure.key)


def keys_of(session: Session, span: Span, wanted: set[str] | None = None) -> Keys:
    """The ids behind every number that is wanted (None: of all), each with the facts it is counted by."""
    made: Keys = {}
    for figure, conditions in support.conditions(span).items():
        if wanted is None or figure in wanted:
            columns = [getattr(Ticket, name) for name in support.BY]
            found = [list(row) for part in conditions for row in session.execute(select(Ticket.id, *columns).where(part))]
            made[figure] = sorted(found)
    if wanted is None or ANSWERED in wanted:
        first = times.answered(span).subquery()
        rows = session.execute(select(Ticket.id, Ticket.level).join(first, first.c.ticket_id == Ticket.id).order_by(first.c.at, Ticket.id))
        made[ANSWERED] = [list(row) for row in rows]
    if wanted is None or KEPT in wanted:
        made[KEPT] = [list(row) for row in session.execute(promises.kept_tickets(span))]
    for figure, found in goals.keys(session, span, wanted).items():
        made[figure] = found
    if wanted is None or wanted & {CALLS, UNANSWERED}:
        made |= _calls(session, span)
    return made


def _calls(session: Session, span: Span) -> Keys:
    currency = span.profile.currency
    own = (Charge.call_id == Call.id) & (Charge.currency == currency)
    rows = session.execute(select(Call.id, Charge.status).outerjoin(Charge, own).where(finished(span)).order_by(Call.started_at, Call.id))
    nobody = session.scalars(select(Call.id).where(unanswered(span)).order_by(Call.started_at, Call.id))
    return {CALLS: [[call_id, status or NONE] for call_id, status in rows], UNANSWERED: [[call_id] for call_id in nobody]}


def rows_behind(store: Store, *, thing: str, ids: Sequence[int], first: int) -> tuple[BehindRow, ...]:
    """The rows of a window of ids whose first is at a place; one that is gone since is left out."""
    with store.read() as session:
        found = _tickets(session, ids) if thing == "ticket" else _call_rows(session, ids)
    return tuple(BehindRow(first + at, number, *found[number]) for at, number in enumerate(ids) if number in found)


def _tickets(session: Session, ids: Sequence[int]) -> dict[int, tuple[int | None, str, str, datetime]]:
    rows = session.execute(
        select(Ticket.id, Ticket.number, Ticket.subject, Customer.name, Ticket.received_at)
        .join(Customer, Customer.id == Ticket.customer_id)
        .where(Ticket.id.in_(set(ids)))
    )
    return {ticket_id: (number, subject, customer, at) for ticket_id, number, subject, customer, at in rows}


def _call_rows(session: Session, ids: Sequence[int]) -> dict[int, tuple[int | None, str, str, datetime]]:
    rows = session.execute(
        select(Call.id, Call.title, Call.notes, Call.caller_name, Call.number, Call.started_at, Contact.name, Customer.name, Ticket.subject)
        .outerjoin(Contact, Contact.id == Call.contact_id)
        .outerjoin(Customer, Customer.id == Call.customer_id)
        .outerjoin(Ticket, Ticket.id == Call.ticket_id)
        .where(Call.id.in_(set(ids)))
    )
    found: dict[int, tuple[int | None, str, str, datetime]] = {}
    for call_id, title, notes, caller, number, at, contact, customer, subject in rows:
        first = next((line.strip() for line in notes.splitlines() if line.strip()), "")
        whose = ", ".join(filter(None, (contact or caller or number, customer)))
        found[call_id] = (None, subject or title or first or contact or caller or number, whose, at)
    return found
