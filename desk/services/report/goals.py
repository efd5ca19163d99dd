"""Goals reached and not reached in a period: aims without a latest, for which nothing was undertaken that could be broken."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, case, exists, or_, select, union
from sqlalchemy.orm import aliased

from desk.documents.report_values import GoalLine
from desk.models import PromisePast, Ticket, TicketPromise
from desk.rules.vocabulary import PROMISE_KINDS
from desk.services.report.promises import done_at

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from desk.services.report.span import Span

REACHED: Final = "reached"
UNREACHED: Final = "unreached"
REOPENED: Final = "reopened"


def _is_goal(promise: Any) -> ColumnElement[bool]:
    return and_(promise.latest.is_(None), promise.aim.is_not(None))


def _reached(span: Span) -> Select[Any, Any, Any, Any]:
    done = done_at()
    return (
        select(Ticket.id, Ticket.level, TicketPromise.kind, TicketPromise.aim)
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(_is_goal(TicketPromise), span.holds(done), done <= TicketPromise.aim)
        .order_by(TicketPromise.aim, TicketPromise.id)
    )


def _unreached(span: Span) -> Select[Any]:
    """Those whose aim passed undone, also where they were moved or taken away after that."""
    done, stands = done_at(), aliased(TicketPromise)
    standing = (
        select(TicketPromise.ticket_id, TicketPromise.kind, TicketPromise.aim)
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(_is_goal(TicketPromise), or_(done.is_(None), done > TicketPromise.aim), span.passed(_fell(TicketPromise)))
    )
    # An aim that moved from one passed instant to another is counted once, as it stands.
    again = exists().where(stands.ticket_id == PromisePast.ticket_id, stands.kind == PromisePast.kind, stands.aim <= PromisePast.ended_at)
    moved = select(PromisePast.ticket_id, PromisePast.kind, PromisePast.aim).where(
        _is_goal(PromisePast), PromisePast.aim < PromisePast.ended_at, PromisePast.cause != REOPENED, ~again,
        span.passed(_fell(PromisePast)),
    )  # fmt: skip
    found = union(standing, moved).subquery()
    return (
        select(Ticket.id, Ticket.level, found.c.kind, found.c.aim)
        .join(found, found.c.ticket_id == Ticket.id)
        .order_by(found.c.aim, Ticket.id, found.c.kind)
    )


def _fell(promise: Any) -> ColumnElement[Any]:
    """When it was up: at the aim, or as it came to stand, the aim gone by."""
    return case((promise.since > promise.aim, promise.since), else_=promise.aim)


def keys(session: Session, span: Span, wanted: set[str] | None = None) -> dict[str, list[list[Any]]]:
    """Whose they were, with the level and the kind, of each figure that is wanted (None: of both)."""
    queries = {REACHED: _reached, UNREACHED: _unreached}
    return {
        figure: [list(row[:3]) for row in session.execute(query(span))]
        for figure, query in queries.items()
        if wanted is None or figure in wanted
    }


def lines(session: Session, span: Span) -> tuple[GoalLine, ...]:
    """By kind of promise, in the trade's order."""
    counted = {figure: Counter(row[2] for row in found) for figure, found in keys(session, span).items()}
    reached, unreached = counted[REACHED], counted[UNREACHED]
    return tuple(GoalLine(kind, reached[kind], unreached[kind]) for kind in PROMISE_KINDS if reached[kind] or unreached[kind])
