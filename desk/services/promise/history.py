"""What was promised on a ticket when, and why it moved: from the rows kept of what stood before, and what stands now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import BreachExplanation, BreachReason, Person, PromisePast, Ticket, TicketPromise
from desk.rules.errors import Refused
from desk.services.ticket.record import GONE
from desk.words import stored
from desk.words.breach_reasons import SHIPPED

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.why import Reason
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class PromiseStep:
    """One promise over the time it stood: `cause` and `who` say why it ended (empty: it stands), `broken` that its latest passed unkept."""

    kind: str
    aim: datetime | None
    latest: datetime | None
    since: datetime | None
    ended_at: datetime | None
    kept_at: datetime | None
    cause: str
    who: str
    broken: bool
    explained: str
    why: tuple[Reason, ...]


def promise_history(store: Store, *, ticket_id: int, now: datetime) -> tuple[PromiseStep, ...]:
    """Every promise of a ticket in the order in which they began, the ones that stand last of their kind."""
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise Refused(GONE, field="ticket_id")
        return history_in(session, ticket, now=now)


def history_in(session: Session, ticket: Ticket, *, now: datetime) -> tuple[PromiseStep, ...]:
    """The same, inside a transaction."""
    names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    said = _explained(session, ticket)
    past = session.scalars(select(PromisePast).where(PromisePast.ticket_id == ticket.id).order_by(PromisePast.ended_at, PromisePast.id))
    steps = [
        PromiseStep(
            row.kind, row.aim, row.latest, row.since or ticket.received_at, row.ended_at, None, row.cause,
            names.get(row.person_id or 0, ""), row.broken, said.get((row.kind, row.latest), ""), stored.from_json(row.why),
        )
        for row in past
    ]  # fmt: skip
    ended = ticket.resolved_at or now
    standing = session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id).order_by(TicketPromise.id))
    for each in standing:
        broken = each.latest is not None and min(each.kept_at or ended, ended) > each.latest
        steps.append(
            PromiseStep(
                each.kind, each.aim, each.latest, each.since or ticket.received_at, None, each.kept_at, "", "", broken,
                said.get((each.kind, each.latest), ""), stored.from_json(each.why),
            )
        )  # fmt: skip
    return tuple(steps)


def _explained(session: Session, ticket: Ticket) -> dict[tuple[str, datetime | None], str]:
    """The reason given for each broken promise: the desk's words or the shipped ones (English), with the note."""
    rows = session.execute(
        select(BreachExplanation, BreachReason)
        .join(BreachReason, BreachReason.id == BreachExplanation.reason_id)
        .where(BreachExplanation.ticket_id == ticket.id)
    )
    return {(row.kind, row.latest): reason.text or SHIPPED.get(reason.code, reason.code) for row, reason in rows}
