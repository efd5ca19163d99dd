"""A call as a case for the charge rules: who asked, under which contracts, what is prepaid and used, what was released."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from desk.models import Call, Charge, Contact, Customer, Site, Ticket
from desk.rules.charge_work import Work
from desk.services.entitlements import Entitlement, entitled
from desk.services.order_rights import may_order, ordered
from desk.services.teams import charged_as
from desk.services.ticket.promises import answer_of, entitlement, waits
from desk.services.ticket.record import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile

PACK, INCLUDED = "pack", "included"


@dataclass(frozen=True, slots=True)
class Case:
    """The work to be priced, and what the record keeps of how it came about."""

    work: Work
    customer: Customer
    day: date
    site_id: int | None
    drawn: str
    ticket: Ticket | None

    @property
    def month(self) -> str:
        """The local month the work belongs to."""
        return f"{self.day:%Y-%m}"

    def kept(self) -> dict[str, Any]:
        """The case as JSON, so that the charge can be worked out again by anyone."""
        work = {each.name: _plain(getattr(self.work, each.name)) for each in fields(self.work)}
        return {"work": work, "prices_on": self.day.isoformat(), "site_id": self.site_id, "drawn": self.drawn}


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, frozenset) else plain(value)


def case_of(session: Session, profile: Profile, call: Call, *, seconds: int, charge: Charge | None) -> Case | None:
    """The case of a call at a length; None while nobody knows whose it is. `charge` is the one it has already, whose draws come back."""
    ticket = session.get(Ticket, call.ticket_id) if call.ticket_id is not None else None
    customer_id = call.customer_id if call.customer_id is not None or ticket is None else ticket.customer_id
    customer = session.get(Customer, customer_id) if customer_id is not None else None
    if customer is None:
        return None
    day = call.started_at.astimezone(profile.zone).date()
    site = _site(session, call, ticket, customer)
    held = entitled(session, customer=customer, day=day, site_id=site.id if site else None)
    work = _work(session, profile, call, ticket, held, seconds)
    month, year = pack_used(session, profile, held, customer_id=customer.id, without=charge.id if charge is not None else None)
    left = _included(site, charge)
    work = replace(work, subscription=customer.subscribed, included_left=left, used_month=month, used_year=year)
    work = released(work, charge)
    drawn = drawn_by(profile, work)
    return Case(work, customer, day, site.id if site else None, drawn, ticket)


def _work(session: Session, profile: Profile, call: Call, ticket: Ticket | None, held: Entitlement, seconds: int) -> Work:
    contact = session.get(Contact, call.contact_id) if call.contact_id is not None else None
    labour = profile.charges.labour
    return Work(
        work=call.work,
        cause=call.cause,
        seconds=seconds,
        channel=_channel(call, ticket),
        at=call.started_at,
        contracts=held.kinds,
        tier=held.tier,
        level=call.level,
        team=charged_as(session, ticket.team) if ticket else "support",
        authorised=may_order(held, contact) or (ticket is not None and ordered(session, ticket.id)),
        estimate=ticket.estimate if ticket else "none",
        told=call.told or (ticket is not None and ticket.told),
        estimated_hours=ticket.estimated_hours if ticket else None,
        hourly_rate=held.hourly_rate,
        version_from=call.version_from or None,
        version_to=call.version_to or None,
        sla_multiplier=held.multiplier(labour.surcharge) if labour is not None else None,
        quote_first=held.quote_first,
        on_call=_on_call(session, profile, call, ticket),
        seconds_before=_before(session, profile, call) if profile.charges.rounding == "day" else 0,
    )


def _channel(call: Call, ticket: Ticket | None) -> str:
    """How the work came: work on the timer without a phone call came as its ticket did, but never by phone."""
    if call.channel != "work":
        return call.channel
    return ticket.channel if ticket is not None and ticket.channel != "phone" else "email"


def _site(session: Session, call: Call, ticket: Ticket | None, customer: Customer) -> Site | None:
    """The call's site, else its ticket's, else the customer's only one."""
    named = call.site_id if call.site_id is not None or ticket is None else ticket.site_id
    if named is not None:
        return session.get(Site, named)
    own = session.scalars(select(Site).where(Site.customer_id == customer.id).limit(2)).all()
    return own[0] if len(own) == 1 else None


def _included(site: Site | None, charge: Charge | None) -> int:
    """Quarters of training the site has left, with those this very call had taken."""
    if site is None:
        return 0
    mine = charge is not None and charge.case.get("drawn") == INCLUDED and charge.case.get("site_id") == site.id
    return site.training_quarters + (charge.pack_quarters if charge is not None and mine else 0)


def pack_used(session: Session, profile: Profile, held: Entitlement, *, customer_id: int, without: int | None = None) -> tuple[int, int]:
    """Quarters of the phone pack used in the local month of the day and in its contract year."""
    pack = profile.charges.pack
    year = held.year_of(pack.contract) if pack is not None else None
    if pack is None or year is None:
        return 0, 0
    begin, end = (datetime.combine(day, time(), profile.zone).astimezone(UTC) for day in year)
    rows = session.execute(
        select(Charge.id, Charge.at, Charge.local_month, Charge.pack_quarters, Charge.case).where(
            Charge.customer_id == customer_id, Charge.pack_quarters > 0
        )
    )
    taken = [(at, month, quarters) for key, at, month, quarters, case in rows if key != without and case.get("drawn", PACK) == PACK]
    own = f"{held.day:%Y-%m}"
    return (
        sum(quarters for _, month, quarters in taken if month == own),
        sum(quarters for at, _, quarters in taken if begin <= at < end),
    )


def _on_call(session: Session, profile: Profile, call: Call, ticket: Ticket | None) -> bool:
    """Whether the work is done on on-call duty: for a critical ticket whose start rests on it, while the desk is closed."""
    if ticket is None or ticket.priority != "critical":
        return False
    answer = answer_of(profile, ticket, entitlement(session, profile, ticket), waits(session, ticket))
    return answer.on_call and not profile.calendars[answer.calendar].is_open(call.started_at)


def _before(session: Session, profile: Profile, call: Call) -> int:
    """Seconds of the ticket's earlier entries of the same local day."""
    if call.ticket_id is None:
        return 0
    day = call.started_at.astimezone(profile.zone).date()
    first = datetime.combine(day, time(), profile.zone).astimezone(UTC)
    return (
        session.scalar(
            select(func.coalesce(func.sum(Charge.seconds), 0)).where(
                Charge.ticket_id == call.ticket_id, Charge.at >= first, Charge.at < call.started_at, Charge.call_id != call.id
            )
        )
        or 0
    )


def released(work: Work, charge: Charge | None) -> Work:
    """The work with what was released on record counted as there."""
    holds = {row["hold"] for row in charge.case.get("released", ())} if charge is not None else set()
    return replace(
        work,
        authorised=work.authorised or "authorisation" in holds,
        estimate="approved" if "estimate" in holds else work.estimate,
        told=work.told or "notice" in holds,
    )


def open_at(profile: Profile) -> Callable[[datetime], bool] | None:
    """Whether the calendar of the phone pack is open at an instant."""
    pack = profile.charges.pack
    return profile.calendars[pack.calendar].is_open if pack is not None else None


def drawn_by(profile: Profile, work: Work) -> str:
    """What the rule that speaks of the work draws on: the phone pack, included training, or nothing."""
    terms = profile.charges
    known = replace(work, tier=work.tier or terms.tier)
    rule = next((row for row in terms.rules if row.when.holds(known, open_at(profile))), None)
    return rule.draws if rule is not None else ""
