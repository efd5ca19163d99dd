"""What no contract can be: each impossibility is refused with a sentence of its own that says how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Attendee, Booking, Charge, Contact, Contract, CourseSession, Site
from desk.rules.charge_fees import fee_of
from desk.rules.contract_terms import RAISE, TIER, is_known, lies_within, share_a_day, tier_of
from desk.rules.errors import Refused
from desk.rules.vocabulary import TIERS
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from sqlalchemy.orm import Session

    from desk.models import Customer
    from desk.rules.profile import Profile

KIND_STAYS: Final = mark("A contract keeps its kind: end this one, and add one of the other kind.")
NO_PACK: Final = mark("{profile} has no phone pack: help by phone is open to every customer here, so leave it out.")
NO_TIERS: Final = mark("{profile} knows no tiers: what a customer is promised here goes by other contracts.")
BACKWARDS: Final = mark("The contract ends before it starts: choose a later end, or none.")
NOT_THEIRS: Final = mark("This site is not one of the customer's.")
TAKEN: Final = mark("The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.")
TAKEN_FOR_GOOD: Final = mark("The customer has such a contract since {start:date}, without an end: end that one first.")
TWO_TIERS: Final = mark("The customer has the tier {tier} from {start:date}: end that one the day before this begins.")
TWO_RAISES: Final = mark("The tier is raised to {tier} from {start:date} to {end:date} already: choose days outside it, or end that raise.")
RAISE_ENDS: Final = mark("A raise is for a time: write the day it ends, or agree on the tier itself.")
RAISES_NOTHING: Final = mark("The customer has {tier} in that time: a raise goes to a higher tier.")
OUTSIDE_TIER: Final = mark("The tier {tier} runs from {start:date} to {end:date}: the raise must lie within it.")
BEFORE_TIER: Final = mark("The customer's tier begins on {start:date}: the raise can start then at the earliest.")
NEVER_TRAINED: Final = mark(
    "The agreement can start once the customer has completed a training course: book one, or record one that is done."
)
TRAINED_LATER: Final = mark("The customer completed a training course on {trained:date}: the agreement can start then at the earliest.")
NO_PROJECT: Final = mark("The fee is {percent:percent} of the project's price: enter that price on the site, or write the fee here.")
RATE_RANGE: Final = mark("The hourly rate must be from {lowest:money} to {highest:money}.")
RENEWS_AND_ENDS: Final = mark("A contract that renews by itself has no end: leave the end empty, or let it not renew by itself.")
RENEWS_EARLY: Final = mark("The next renewal comes after the start: choose a later day.")
FEE_INVOICED: Final = mark("A fee of this contract is on an invoice already: end the contract, and add another from the day of the change.")


def check_contract(session: Session, contract: Contract, profile: Profile, customer: Customer) -> None:
    """Refuse what cannot be, the plainest first."""
    if not is_known(profile, contract.kind):
        raise Refused(NO_TIERS if tier_of(contract.kind) else NO_PACK, field="kind", profile=profile.name)
    if contract.ends_on is not None and contract.ends_on < contract.starts_on:
        raise Refused(BACKWARDS, field="ends_on")
    if contract.site_id is not None:
        site = session.get(Site, contract.site_id)
        if site is None or site.customer_id != contract.customer_id:
            raise Refused(NOT_THEIRS, field="site_id")
    _check_renewal(contract)
    _check_overlap(session, contract)
    if contract.kind.startswith(RAISE):
        _check_raise(session, contract, profile, customer)
    if contract.kind in profile.charges.trained_first:
        _check_trained(session, contract, profile)
    _check_rate(contract, profile)


def check_moves(session: Session, contract: Contract, before: dict[str, Any]) -> None:
    """Refuse to move the periods of a contract whose fees are on invoices: they would be invoiced anew under other dates."""
    moved = {name for name in ("starts_on", "fee_period", "site_id") if _plain(getattr(contract, name)) != before[name]}
    if moved and session.scalar(select(Charge.id).where(Charge.contract_id == contract.id, Charge.invoice_id.is_not(None)).limit(1)):
        raise Refused(FEE_INVOICED, field=min(moved))


def check_fee(contract: Contract, profile: Profile, project_price: object) -> None:
    """Refuse a fee in percent of a price nobody entered."""
    fee = fee_of(profile.charges, contract.kind)
    if contract.price is None and fee is not None and fee.percent is not None and project_price is None:
        raise Refused(NO_PROJECT, field="price", percent=fee.percent)


def _plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


def _check_renewal(contract: Contract) -> None:
    if contract.renewal == "none":
        return
    if contract.renews_itself and contract.ends_on is not None:
        raise Refused(RENEWS_AND_ENDS, field="ends_on")
    if contract.renews_on is not None and contract.renews_on <= contract.starts_on:
        raise Refused(RENEWS_EARLY, field="renews_on")


def others_of(session: Session, contract: Contract, *, prefix: str = "") -> list[Contract]:
    """The customer's other contracts of the same kind (or whose kind begins so) for the same site or for all."""
    like = Contract.kind.startswith(prefix, autoescape=True) if prefix else Contract.kind == contract.kind
    rows = session.scalars(select(Contract).where(Contract.customer_id == contract.customer_id, like).order_by(Contract.starts_on))
    return [row for row in rows if row is not contract and (None in {row.site_id, contract.site_id} or row.site_id == contract.site_id)]


def _span(contract: Contract) -> tuple[date, date | None]:
    return contract.starts_on, contract.ends_on


def _check_overlap(session: Session, contract: Contract) -> None:
    """Another contract of the kind that shares a day; tiers count as one kind, and so do raises."""
    prefix = next((prefix for prefix in (TIER, RAISE) if contract.kind.startswith(prefix)), "")
    for other in others_of(session, contract, prefix=prefix):
        if not share_a_day(_span(contract), _span(other)):
            continue
        named = {"tier": (tier_of(other.kind) or "").capitalize(), "start": other.starts_on, "end": other.ends_on}
        if prefix == TIER:
            raise Refused(TWO_TIERS, field="starts_on", tier=named["tier"], start=other.starts_on)
        if prefix == RAISE and other.ends_on is not None:
            raise Refused(TWO_RAISES, field="starts_on", **named)
        if other.ends_on is not None:
            raise Refused(TAKEN, field="starts_on", start=other.starts_on, end=other.ends_on)
        raise Refused(TAKEN_FOR_GOOD, field="starts_on", start=other.starts_on)


def _check_raise(session: Session, contract: Contract, profile: Profile, customer: Customer) -> None:
    """A raise is for a time, within the life of the tier it raises, and goes up."""
    if contract.ends_on is None:
        raise Refused(RAISE_ENDS, field="ends_on")
    lasting = others_of(session, contract, prefix=TIER)
    base = next((row for row in lasting if share_a_day(_span(contract), _span(row))), None)
    if base is not None and customer.tier is None and not lies_within(_span(contract), _span(base)):
        if base.ends_on is None:
            raise Refused(BEFORE_TIER, field="starts_on", start=base.starts_on)
        name = (tier_of(base.kind) or "").capitalize()
        raise Refused(OUTSIDE_TIER, field="ends_on", tier=name, start=base.starts_on, end=base.ends_on)
    if base is None and customer.tier is None and lasting:
        nearest = min(lasting, key=lambda row: abs((row.starts_on - contract.starts_on).days))
        if nearest.ends_on is None:
            raise Refused(BEFORE_TIER, field="starts_on", start=nearest.starts_on)
        name = (tier_of(nearest.kind) or "").capitalize()
        raise Refused(OUTSIDE_TIER, field="starts_on", tier=name, start=nearest.starts_on, end=nearest.ends_on)
    own = [customer.tier or profile.charges.tier, tier_of(base.kind) if base is not None else None]
    now = max((tier for tier in own if tier in TIERS), key=TIERS.index, default=None)
    if now is not None and TIERS.index(tier_of(contract.kind) or "") <= TIERS.index(now):
        raise Refused(RAISES_NOTHING, field="kind", tier=now.capitalize())


def _check_trained(session: Session, contract: Contract, profile: Profile) -> None:
    trained = trained_on(session, contract.customer_id, profile)
    if trained is None:
        raise Refused(NEVER_TRAINED, field="starts_on")
    if contract.starts_on < trained:
        raise Refused(TRAINED_LATER, field="starts_on", trained=trained)


def _check_rate(contract: Contract, profile: Profile) -> None:
    labour, rate = profile.charges.labour, contract.hourly_rate
    if labour is not None and rate is not None and not labour.lowest <= rate <= labour.highest:
        ends = {"lowest": (labour.lowest, profile.currency), "highest": (labour.highest, profile.currency)}
        raise Refused(RATE_RANGE, field="hourly_rate", **ends)


def trained_on(session: Session, customer_id: int, profile: Profile) -> date | None:
    """The first day on which somebody of the customer had completed a training: by a contact's record, or a course attended."""
    recorded = session.scalar(select(func.min(Contact.trained_on)).where(Contact.customer_id == customer_id))
    attended = session.scalar(
        select(func.min(CourseSession.ends_at))
        .join(Booking, Booking.session_id == CourseSession.id)
        .join(Attendee, Attendee.booking_id == Booking.id)
        .where(Booking.customer_id == customer_id, Attendee.attended.is_(True))
    )
    days = [recorded, attended.astimezone(profile.zone).date() if attended else None]
    return min((found for found in days if found is not None), default=None)
