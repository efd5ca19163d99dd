"""Promises kept and missed in a period, by level and kind: from the instants as they were stored, those moved after a breach too."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, case, func, or_, select, union

from desk.documents.report_values import Missed, PromiseLine
from desk.models import BreachExplanation, BreachReason, PromisePast, Ticket, TicketPromise
from desk.rules.vocabulary import PROMISE_KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from desk.services.report.span import Span

Counted = Counter[tuple[int, str]]


def done_at() -> ColumnElement[Any]:
    """When a promise was kept, or its ticket solved, whichever came first (rules/report.py, verdict)."""
    kept, solved = TicketPromise.kept_at, Ticket.resolved_at
    return case((kept.is_(None), solved), (solved.is_(None), kept), (kept <= solved, kept), else_=solved)


def _decided(promise: type[TicketPromise | PromisePast]) -> ColumnElement[Any]:
    """When a promise not kept was missed: at its latest, or as it came to stand, its latest gone by."""
    return case((promise.since > promise.latest, promise.since), else_=promise.latest)


def kept(session: Session, span: Span) -> Counted:
    """How many were kept, by level and kind."""
    rows = session.execute(
        select(Ticket.level, TicketPromise.kind, func.count())
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(_was_kept(span))
        .group_by(Ticket.level, TicketPromise.kind)
    )
    return Counter({(level, kind): count for level, kind, count in rows})


def kept_tickets(span: Span) -> Select[Any, Any, Any]:
    """Whose promises they were: ticket, level, kind."""
    return (
        select(Ticket.id, Ticket.level, TicketPromise.kind)
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(_was_kept(span))
        .order_by(TicketPromise.latest, TicketPromise.id)
    )


def _was_kept(span: Span) -> ColumnElement[bool]:
    done = done_at()
    return and_(TicketPromise.latest.is_not(None), span.holds(done), done <= TicketPromise.latest)


def missed(session: Session, span: Span) -> tuple[Missed, ...]:
    """Every promise missed, with the reason given for it, the earliest first."""
    done = done_at()
    standing = (
        select(TicketPromise.ticket_id, TicketPromise.kind, TicketPromise.latest)
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(TicketPromise.latest.is_not(None), or_(done.is_(None), done > TicketPromise.latest), span.passed(_decided(TicketPromise)))
    )
    moved = select(PromisePast.ticket_id, PromisePast.kind, PromisePast.latest).where(
        PromisePast.broken, PromisePast.latest.is_not(None), span.passed(_decided(PromisePast))
    )
    found = union(standing, moved).subquery()
    said = and_(
        BreachExplanation.ticket_id == found.c.ticket_id, BreachExplanation.kind == found.c.kind, BreachExplanation.latest == found.c.latest
    )
    rows = session.execute(
        select(Ticket.id, Ticket.number, Ticket.subject, Ticket.level, found.c.kind, found.c.latest, BreachReason.code, BreachReason.text)
        .join(found, found.c.ticket_id == Ticket.id)
        .outerjoin(BreachExplanation, said)
        .outerjoin(BreachReason, BreachReason.id == BreachExplanation.reason_id)
        .order_by(found.c.latest, Ticket.id, found.c.kind)
    )
    return tuple(
        Missed(ticket_id, number, subject, level, kind, latest, "" if text else code or "", text or "")
        for ticket_id, number, subject, level, kind, latest, code, text in rows
    )


def by_level(found: Mapping[tuple[int, str], int]) -> Counter[int]:
    """The sums by level; level 0 is all."""
    counted: Counter[int] = Counter()
    for (level, _kind), count in found.items():
        counted[level] += count
        counted[0] += count
    return counted


def lines(kept_ones: Counted, missed_ones: Sequence[Missed]) -> tuple[PromiseLine, ...]:
    """By kind of promise, in the trade's order."""
    done: Counter[str] = Counter()
    for (_level, kind), count in kept_ones.items():
        done[kind] += count
    not_done = Counter(one.kind for one in missed_ones)
    return tuple(PromiseLine(kind, done[kind], not_done[kind]) for kind in PROMISE_KINDS if done[kind] or not_done[kind])
