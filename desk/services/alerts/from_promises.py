"""Promises that run out soon, or did, and news of progress that is due: as facts with their instants."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, and_, func, literal_column, or_, select

from desk.models import Alert, Customer, Ticket, TicketPromise
from desk.rules.alerts import BACKLOG, DUE, KEPT, MOST_LEAD, SOON, UPDATE, Fact
from desk.rules.why import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

AT_ONCE: Final = 500
# So many of one owner's that have run out at once are said one by one; more come as one.
MANY: Final = 50
# So far ahead is read; a desk looks again before that is over.
WINDOW: Final = timedelta(hours=1)
# As the index has it, word for word: SQLite takes a partial index for no other spelling.
UNKEPT: Final[ColumnElement[bool]] = literal_column("ticket_promise.kept_at IS NULL")
PROMISED: Final = ("reply", "callback", "start", "resolve")


def from_promises(session: Session, zone: ZoneInfo, *, since: datetime, now: datetime) -> tuple[Fact, ...]:
    """What of the open tickets alerts by now or within the window, but for what was written before."""
    first, last = max(since, now - KEPT), now + MOST_LEAD + WINDOW
    late, news = TicketPromise.latest, TicketPromise.aim
    spans = (
        (TicketPromise.kind.in_(PROMISED), late > first, late <= last),
        (TicketPromise.kind == UPDATE, news > first, news <= last),
    )
    found: list[Fact] = []
    for kind, at, span in ((DUE, late, spans[0]), (UPDATE, news, spans[1])):
        ids = list(session.scalars(select(TicketPromise.id).where(UNKEPT, *span).order_by(at, TicketPromise.id)))
        if len(ids) > MANY:
            many, ids = _together(session, kind, at, now, span)
            found += many
        found += [fact for row in _near(session, at, ids) for fact in _facts(row, zone)]
    return tuple(found)


def _together(
    session: Session, kind: str, at: Any, now: datetime, span: tuple[ColumnElement[bool], ...]
) -> tuple[list[Fact], list[int]]:
    """Where many of one owner's have run out that nobody was told of: one fact for all of them; the ids of the others."""
    rows = session.execute(
        select(TicketPromise.id, func.coalesce(Ticket.owner_id, 0).label("owner"), at.label("at"))
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .where(UNKEPT, *span, Ticket.is_open, ~_is_written(at), ~and_(at <= now, _is_said(kind, at)))
        .order_by(at, TicketPromise.id)
    ).all()
    gone: dict[int, list[datetime]] = defaultdict(list)
    for row in rows:
        if row.at <= now:
            gone[row.owner].append(row.at)
    many = {owner: instants for owner, instants in gone.items() if len(instants) > MANY}
    facts = [
        Fact(
            kind, owner, max(instants), part=BACKLOG, owner_id=owner or None, because="yours" if owner else "", thing=BACKLOG,
            thing_id=owner, why=(Reason.of(f"alert.backlog.{kind}", count=len(instants)), Reason.of("alert.backlog")),
        )
        for owner, instants in many.items()
    ]  # fmt: skip
    return facts, [row.id for row in rows if row.at > now or row.owner not in many]


def _is_written(at: Any) -> ColumnElement[bool]:
    """Whether an alert of its own has said it."""
    same = (Alert.kind.in_((DUE, UPDATE)), Alert.about_id == Ticket.id, Alert.part == TicketPromise.kind, Alert.at == at)
    return select(Alert.id).where(*same).exists()


def _is_said(kind: str, at: Any) -> ColumnElement[bool]:
    """Whether one alert has said it with many others: it had run out by then, and was undertaken before."""
    early = or_(TicketPromise.since.is_(None), TicketPromise.since <= Alert.made_at)
    whose = Alert.about_id == func.coalesce(Ticket.owner_id, 0)
    return select(Alert.id).where(Alert.kind == kind, Alert.part == BACKLOG, whose, Alert.at >= at, early).exists()


def _near(session: Session, at: Any, ids: list[int]) -> Iterator[Any]:
    """By the instants' own index first, then by key: no engine knows that few of the open tickets run out within hours."""
    kind = DUE if at is TicketPromise.latest else UPDATE
    rows = (
        select(
            TicketPromise.kind, TicketPromise.aim, TicketPromise.latest, Ticket.id, Ticket.number, Ticket.subject, Ticket.owner_id,
            Ticket.priority, Customer.name.label("customer"),
        )
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .join(Customer, Customer.id == Ticket.customer_id)
        .where(Ticket.is_open, ~_is_written(at), ~_is_said(kind, at))
        .order_by(at, TicketPromise.id)
    )  # fmt: skip
    for start in range(0, len(ids), AT_ONCE):
        yield from session.execute(rows.where(TicketPromise.id.in_(ids[start : start + AT_ONCE]))).all()


def _facts(row: Row[Any], zone: ZoneInfo) -> Iterator[Fact]:
    news = row.kind == UPDATE
    at = row.aim if news else row.latest
    local = at.astimezone(zone)
    step = Reason.of("alert.update_by" if news else f"alert.latest.{row.kind}", customer=row.customer, at=local)
    for kind in (UPDATE,) if news else (SOON, DUE):
        values = {"number": str(row.number), "subject": row.subject} | ({"at": local} if kind == SOON else {})
        yield Fact(
            kind, row.id, at, part=row.kind, until=at if kind == SOON else None, owner_id=row.owner_id, because="yours",
            critical=row.priority == "critical", thing_id=row.id, why=(Reason.of(f"alert.{kind}", **values), step),
        )  # fmt: skip
