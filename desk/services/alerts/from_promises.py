"""Promises that run out soon, or did, and news of progress that is due: as facts with their instants."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, literal_column, select

from desk.models import Alert, Customer, Ticket, TicketPromise
from desk.rules.alerts import DUE, KEPT, MOST_LEAD, SOON, UPDATE, Fact
from desk.rules.why import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import Row
    from sqlalchemy.orm import Session

AT_ONCE: Final = 500
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
        (late, (TicketPromise.kind.in_(PROMISED), late > first, late <= last)),
        (news, (TicketPromise.kind == UPDATE, news > first, news <= last)),
    )
    return tuple(fact for at, span in spans for row in _near(session, at, span) for fact in _facts(row, zone))


def _near(session: Session, at: Any, span: tuple[ColumnElement[bool], ...]) -> Iterator[Any]:
    """By the instants' own index first, then by key: no engine knows that few of the open tickets run out within hours."""
    ids = list(session.scalars(select(TicketPromise.id).where(UNKEPT, *span).order_by(at, TicketPromise.id)))
    written = select(Alert.id).where(
        Alert.kind.in_((DUE, UPDATE)), Alert.about_id == Ticket.id, Alert.part == TicketPromise.kind, Alert.at == at
    )
    rows = (
        select(
            TicketPromise.kind, TicketPromise.aim, TicketPromise.latest, Ticket.id, Ticket.number, Ticket.subject, Ticket.owner_id,
            Ticket.priority, Customer.name.label("customer"),
        )
        .join(Ticket, Ticket.id == TicketPromise.ticket_id)
        .join(Customer, Customer.id == Ticket.customer_id)
        .where(Ticket.is_open, ~written.exists())
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
