"""Broken promises and why: which of a ticket's nobody has explained, and the reason asked for before it is resolved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import BreachExplanation, BreachReason, PromisePast, TicketPromise
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.ticket.record import TOO_LONG
from desk.words import mark
from desk.words.breach_reasons import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Ticket
    from desk.services.store import Store
    from desk.services.ticket.record import Act

WHY_BROKEN: Final = mark("A promise was broken on {numbers}: choose the reason, then it is resolved.")
SAY_MORE: Final = mark("Write a few words on the reason.")
NO_REASON: Final = mark("This reason is not there any more: choose another.")
NO_TEXT: Final = mark("Write the reason.")
LAST_REASON: Final = mark("One reason must stay in use.")
REASON: Final = "reason"
MOST: Final = 1000


@dataclass(frozen=True, slots=True)
class Because:
    """The reason somebody gives for broken promises."""

    reason_id: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Breach:
    """One promise of a ticket that was broken: its latest, and when it was kept or given another instant, if it was."""

    kind: str
    latest: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReasonView:
    """A reason of the desk's list: `text` is the desk's own words, else `code` has shipped ones (`SHIPPED`)."""

    id: int
    code: str
    text: str
    needs_text: bool
    active: bool

    @property
    def sentence(self) -> str:
        """The words, to be translated where they are the shipped ones."""
        return self.text or SHIPPED.get(self.code, self.code)


def breaches(session: Session, ticket: Ticket, *, at: datetime) -> tuple[Breach, ...]:
    """The promises of a ticket broken by an instant, those that were moved after they had been broken too."""
    now = session.execute(
        select(TicketPromise.kind, TicketPromise.latest, TicketPromise.kept_at).where(
            TicketPromise.ticket_id == ticket.id, TicketPromise.latest.is_not(None)
        )
    )
    past = session.execute(
        select(PromisePast.kind, PromisePast.latest, PromisePast.ended_at).where(PromisePast.ticket_id == ticket.id, PromisePast.broken)
    )
    ended = ticket.resolved_at or at
    # What a promise came to is settled when its ticket ends: a word long after that breaks nothing.
    found = [Breach(kind, latest, kept) for kind, latest, kept in now if latest is not None and min(kept or ended, ended) > latest]
    before = [Breach(kind, latest, until) for kind, latest, until in past if latest is not None]
    return tuple(dict.fromkeys([*before, *found]))


def unexplained(session: Session, ticket: Ticket, *, at: datetime) -> tuple[Breach, ...]:
    """Those nobody has given a reason for."""
    rows = session.execute(select(BreachExplanation.kind, BreachExplanation.latest).where(BreachExplanation.ticket_id == ticket.id))
    known = {(kind, latest) for kind, latest in rows}
    return tuple(breach for breach in breaches(session, ticket, at=at) if (breach.kind, breach.latest) not in known)


def explain(act: Act, ticket: Ticket, because: Because | None) -> None:
    """Give a reason for a ticket's broken promises as it is resolved; Refused (field reason) where it lacks one."""
    lacking = unexplained(act.session, ticket, at=act.at)
    if not lacking:
        return
    if because is None:
        raise Refused(WHY_BROKEN, field=REASON, numbers=str(ticket.number))
    reason, text = _reason(act.session, because)
    rows = {
        (breach.kind, breach.latest): BreachExplanation(
            ticket_id=ticket.id, kind=breach.kind, latest=breach.latest, reason_id=reason.id, text=text, at=act.at, person_id=act.by
        )
        for breach in lacking
    }
    act.session.add_all(rows.values())
    told: dict[str, Any] = {"code": reason.code, "text": reason.text, "note": text}
    act.record(ticket, "breach_explained", {}, reason=told, kinds=sorted({breach.kind for breach in lacking}))


def refuse_unexplained(act: Act, tickets: Iterable[Ticket], because: Because | None) -> None:
    """Ask once for all: refused with every number that lacks a reason."""
    if because is not None:
        return
    numbers = [str(ticket.number) for ticket in tickets if unexplained(act.session, ticket, at=act.at)]
    if numbers:
        raise Refused(WHY_BROKEN, field=REASON, numbers=", ".join(numbers))


def _reason(session: Session, because: Because) -> tuple[BreachReason, str]:
    reason = session.get(BreachReason, because.reason_id)
    if reason is None or not reason.active:
        raise Refused(NO_REASON, field=REASON)
    text = because.text.strip()
    if reason.needs_text and not text:
        raise Refused(SAY_MORE, field="text")
    if len(text) > MOST:
        raise Refused(TOO_LONG, field="text", most=MOST)
    return reason, text


def breach_reasons(store: Store, *, every: bool = False) -> tuple[ReasonView, ...]:
    """The desk's reasons in order; those out of use too, if asked."""
    with store.read() as session:
        rows = session.scalars(select(BreachReason).order_by(BreachReason.position, BreachReason.id))
        return tuple(ReasonView(row.id, row.code, row.text, row.needs_text, row.active) for row in rows if every or row.active)


def save_breach_reason(store: Store, *, reason_id: int | None, text: str, needs_text: bool, active: bool, by: int) -> Changed:
    """Add a reason of the desk's own, or change one; an empty text gives a shipped one its own words back. A manager does this."""
    written = " ".join(text.split())
    if len(written) > MOST:
        raise Refused(TOO_LONG, field="text", most=MOST)
    with store.write() as session:
        refuse_others(session, by)
        last = session.scalar(select(func.max(BreachReason.position))) or 0
        row = BreachReason(position=last + 1) if reason_id is None else session.get(BreachReason, reason_id, with_for_update=True)
        if row is None:
            raise Refused(NO_REASON)
        if not written and not row.code:
            raise Refused(NO_TEXT, field="text")
        if not active and not session.scalar(select(func.count()).where(BreachReason.active, BreachReason.id != row.id)):
            raise Refused(LAST_REASON, field="active")
        row.text, row.needs_text, row.active = written, needs_text, active
        session.add(row)
        session.flush()
        return Changed.of(("breach_reason", row.id), result=row.id)
