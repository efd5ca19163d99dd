"""Alerts whose cause is gone before anybody looked: promises kept or moved, requests somebody took, tickets opened, groups told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from desk.models import Alert, CourseTelling, Ticket, TicketPromise
from desk.rules.alerts import ANSWER, ASSIGNED, BACKLOG, DUE, NEW, SOON, TELL, UPDATE

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.alerts import Fact

INSTANTS = {SOON: TicketPromise.latest, DUE: TicketPromise.latest, UPDATE: TicketPromise.aim}


def no_longer_so(session: Session, person_id: int, now: datetime) -> tuple[int, ...]:
    """A person's unread alerts, and nobody's, whose cause is gone; what was soon and has passed is said by what is worse."""
    asked = select(Alert.id).where(Alert.read_at.is_(None), Alert.over_at.is_(None), or_(_promise_gone(now), _taken(), _opened(), _told()))
    return tuple(session.scalars(asked.where(or_(Alert.person_id == person_id, Alert.person_id.is_(None)))))


def _promise_gone(now: datetime) -> ColumnElement[bool]:
    same = or_(*(and_(Alert.kind == kind, Alert.at == instant) for kind, instant in INSTANTS.items()))
    stands = (
        select(TicketPromise.id)
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(TicketPromise.ticket_id == Alert.about_id, TicketPromise.kind == Alert.part, TicketPromise.kept_at.is_(None), Ticket.is_open)
        .where(same)
    )
    one = Alert.part != BACKLOG
    return or_(and_(Alert.kind.in_(tuple(INSTANTS)), one, ~stands.exists()), and_(Alert.kind == SOON, Alert.at <= now))


def _taken() -> ColumnElement[bool]:
    whose = or_(Ticket.owner_id.is_(None), Ticket.owner_id == Alert.person_id)
    free = select(Ticket.id).where(Ticket.id == Alert.thing_id, Ticket.is_open, whose)
    return and_(Alert.kind == NEW, Alert.first_come, ~free.exists())


def _opened() -> ColumnElement[bool]:
    """What was shown, and whose ticket its owner has opened since, by whatever way."""
    read = select(Ticket.id).where(Ticket.id == Alert.thing_id, Ticket.owner_id == Alert.person_id, Ticket.unread.is_(False))
    return and_(Alert.kind.in_((NEW, ASSIGNED, ANSWER)), Alert.shown_at.is_not(None), read.exists())


def _told() -> ColumnElement[bool]:
    told = select(CourseTelling.id).where(CourseTelling.id == Alert.about_id, CourseTelling.told_at.is_not(None))
    return and_(Alert.kind == TELL, told.exists())


def of_the_day(
    session: Session, kinds: Collection[str], facts: Collection[Fact] | None
) -> tuple[tuple[int, ...], tuple[int, ...]]:  # fmt: skip
    """Of what is read from the day's state: alerts of it that are so no more, and those that are so again."""
    if facts is None:
        return (), ()
    standing = {fact.key for fact in facts}
    rows = session.execute(select(Alert.id, Alert.key, Alert.over_at).where(Alert.kind.in_(kinds), Alert.read_at.is_(None))).all()
    over = tuple(row.id for row in rows if row.over_at is None and row.key not in standing)
    return over, tuple(row.id for row in rows if row.over_at is not None and row.key in standing)
