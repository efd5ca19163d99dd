"""What a ticket's chargeable work still waits for: the truth the charges are held by, asked before the work is done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desk.models import Call, Person, Ticket
from desk.rules.charge import price
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.charge.case import case_of, open_at
from desk.services.price import rows as price_rows
from desk.services.seniority import may_own
from desk.services.ticket.record import GONE

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.charge_work import Charge, Work
    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.store import Store

QUARTER: Final = 900
UNPRICED: Final = ("decision", "price")
SENIOR: Final = "senior"


@dataclass(frozen=True, slots=True)
class Gate:
    """One thing missing: a hold's code (authorisation, estimate, notice, decision, price, out_of_scope), or `senior`; with its why."""

    code: str
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Gates:
    """What work on a ticket would come to now: covered, chargeable, held or out_of_scope; what is missing, in the order it holds."""

    status: str
    missing: tuple[Gate, ...]
    warnings: tuple[str, ...]

    @property
    def holds(self) -> tuple[Gate, ...]:
        """Those that would hold a charge."""
        return tuple(gate for gate in self.missing if gate.code != SENIOR)


def gates_of(store: Store, *, ticket_id: int, now: datetime) -> Gates:
    """What is missing before work on a ticket may be charged, as of an instant: the timer warns by it, billing holds by it."""
    profile = desks.profile(store)
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise Refused(GONE, field="ticket_id")
        return gates_in(session, profile, ticket, now=now)


def gates_in(session: Session, profile: Profile, ticket: Ticket, *, now: datetime) -> Gates:
    """The same, inside a transaction."""
    owner = session.get(Person, ticket.owner_id) if ticket.owner_id is not None else None
    senior = () if may_own(profile, ticket, owner) else (Gate(SENIOR),)
    work = work_of(session, profile, ticket, now=now)
    if work is None:
        return Gates("covered", senior, ())
    day = now.astimezone(profile.zone).date()
    listed = price_rows.day_prices(session, on=day, customer_id=ticket.customer_id)
    missing: list[Gate] = []
    for _ in UNPRICED * 3:
        try:
            priced = price(profile.charges, work, listed.prices, open_at=open_at(profile), lapsed=listed.lapsed)
        except Refused:
            return Gates("held", (*missing, Gate("decision"), *senior), ())
        if priced.status == "out_of_scope":
            return Gates(priced.status, (Gate("out_of_scope", priced.why), *senior), ())
        if priced.status != "held" or priced.reason is None:
            break
        missing.append(_gate(priced))
        if priced.reason in UNPRICED:
            break
        work = _past(work, priced.reason)
    status = "held" if missing else priced.status
    return Gates(status, (*missing, *senior), priced.warnings)


def work_of(session: Session, profile: Profile, ticket: Ticket, *, now: datetime, seconds: int = QUARTER) -> Work | None:
    """A quarter hour of work on the ticket begun now, as the charges would see it."""
    begun = Call(
        op_key="", person_id=0, started_at=now, last_seen_at=now, state="finished", direction="out", channel="work", number="",
        customer_id=ticket.customer_id, contact_id=ticket.contact_id, site_id=ticket.site_id, ticket_id=ticket.id, cause=ticket.cause,
        work=ticket.work, level=ticket.level, told=False, version_from="", version_to="", notes="",
    )  # fmt: skip
    case = case_of(session, profile, begun, seconds=seconds, charge=None)
    return case.work if case is not None else None


def _gate(priced: Charge) -> Gate:
    return Gate(priced.reason or "price", priced.why)


def _past(work: Work, reason: str) -> Work:
    """The work as it would be with what is missing there."""
    match reason:
        case "authorisation":
            return replace(work, authorised=True)
        case "estimate":
            return replace(work, estimate="approved")
        case _:
            return replace(work, told=True)
