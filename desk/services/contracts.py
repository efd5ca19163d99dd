"""Contracts: of one kind, over a time, never two of a kind at once; the promises of open tickets follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Attendee, Booking, Contact, Contract, CourseSession, Site
from desk.rules.charge_fees import check_contract_start, fee_amount, fee_of
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.vocabulary import CONTRACTS, TIERS
from desk.services import desks, price_rows
from desk.services.agreed_hours import contacts_named, write_contacts, write_windows
from desk.services.changes import Changed
from desk.services.customer_edits import Check, amount, checked, day, find_customer, flag, promises_follow, text

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

TIER: Final = "tier_"
KINDS: Final = (*CONTRACTS, *(f"{TIER}{tier}" for tier in TIERS))
MOST_PERCENT: Final = 1000


def _kind(field: str, value: Any) -> str:
    if value not in KINDS:
        raise Refused("“{value}” is not a kind of contract.", field=field, value=str(value)[:40])
    return str(value)


def _begins(field: str, value: Any) -> date:
    found = day(field, value)
    if found is None:
        raise Refused("A contract needs the day it starts.", field=field)
    return found


def _percent(field: str, value: Any) -> Any:
    found = amount(field, value)
    if found is not None and found > MOST_PERCENT:
        raise Refused(
            "{value} is not a percentage: write a number from 0 to {most}.", field=field, value=str(value)[:40], most=MOST_PERCENT
        )
    return found


def _site(field: str, value: Any) -> int | None:
    del field
    return None if value is None else int(value)


AGREED: Final = ("windows", "agreed_contacts")  # of a raised tier: kept in tables of their own
CONTRACT: Check = {
    "kind": _kind, "site_id": _site, "starts_on": _begins, "ends_on": day, "price": amount, "surcharge": _percent, "hourly_rate": amount,
    "covers_out_of_hours": flag, "quote_first": flag, "note": text,
}  # fmt: skip


def save_contract(store: Store, *, customer_id: int, contract_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add or change a contract; an overlapping or impossible one is Refused with a sentence; promises of open tickets follow."""
    plain = {name: value for name, value in fields.items() if name not in AGREED}
    values = checked(plain if contract_id else {"kind": None, "starts_on": None, **plain}, CONTRACT)
    profile = desks.profile(store)
    with store.write() as session:
        # The customer's row is the lock: two overlapping contracts entered at once would each not see the other.
        find_customer(session, customer_id, lock=True)
        contract = session.get(Contract, contract_id) if contract_id else Contract(customer_id=customer_id)
        if contract is None or contract.customer_id != customer_id:
            raise Refused("This contract is not there any more.", field="contract_id")
        with session.no_autoflush:
            for field, value in values.items():
                setattr(contract, field, value)
            _check(session, contract, profile)
            if contract_id is None:
                _defaults(session, contract, profile)
        session.add(contract)
        session.flush()
        if "windows" in fields:
            write_windows(session, contract, fields["windows"])
        if "agreed_contacts" in fields:
            write_contacts(session, contract, contacts_named(session, contract, fields["agreed_contacts"]))
        result = contract.id
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by)
    return Changed.of(("contract", result), ("customer", customer_id), *follow, result=result)


def _check(session: Session, contract: Contract, profile: Profile) -> None:
    if contract.ends_on is not None and contract.ends_on < contract.starts_on:
        raise Refused("The contract ends before it starts: choose a later end, or none.", field="ends_on")
    if contract.site_id is not None:
        site = session.get(Site, contract.site_id)
        if site is None or site.customer_id != contract.customer_id:
            raise Refused("This site is not one of the customer's.", field="site_id")
    other = _overlapping(session, contract)
    if other is not None and other.ends_on is not None:
        raise Refused(
            "The customer has such a contract from {start:date} to {end:date}: let this one start later, or end that one earlier.",
            field="starts_on", start=other.starts_on, end=other.ends_on,
        )  # fmt: skip
    if other is not None:
        raise Refused(
            "The customer has such a contract since {start:date}, without an end: end that one first.",
            field="starts_on",
            start=other.starts_on,
        )
    if contract.kind in profile.charges.trained_first:
        check_contract_start(profile.charges, contract.kind, contract.starts_on, trained_on(session, contract.customer_id, profile))
    labour = profile.charges.labour
    rate = contract.hourly_rate
    if labour is not None and rate is not None and not labour.lowest <= rate <= labour.highest:
        raise Refused(
            "The hourly rate must be from {lowest:money} to {highest:money}.",
            field="hourly_rate", lowest=(labour.lowest, profile.currency), highest=(labour.highest, profile.currency),
        )  # fmt: skip


def _overlapping(session: Session, contract: Contract) -> Contract | None:
    """Another contract of the same kind for the same site (or for all) that shares a day; the tiers count as one kind."""
    like = [kind for kind in KINDS if kind.startswith(TIER)] if contract.kind.startswith(TIER) else [contract.kind]
    others = session.scalars(
        select(Contract).where(Contract.customer_id == contract.customer_id, Contract.kind.in_(like)).order_by(Contract.starts_on)
    )
    for other in others:
        if other is contract or (None not in {other.site_id, contract.site_id} and other.site_id != contract.site_id):
            continue
        begins = contract.ends_on is None or other.starts_on <= contract.ends_on
        if begins and (other.ends_on is None or other.ends_on >= contract.starts_on):
            return other
    return None


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


def _defaults(session: Session, contract: Contract, profile: Profile) -> None:
    """What the profile's terms say where nothing was entered: the fee of the period, the surcharge."""
    terms = profile.charges
    if contract.price is None and fee_of(terms, contract.kind) is not None:
        own = price_rows.prices_in(session, on=contract.starts_on)
        contract.price = fee_amount(terms, contract.kind, project_price=_project_price(session, contract), prices=own)
    if contract.price is not None:
        contract.price = rounded(contract.price, terms.currency)
    if contract.surcharge is None and terms.labour is not None and contract.kind == terms.labour.surcharge:
        contract.surcharge = (terms.labour.multiplier - 1) * 100


def _project_price(session: Session, contract: Contract) -> Any:
    """The price of the contract's site, or of the customer's only one."""
    found = select(Site.project_price).where(Site.customer_id == contract.customer_id)
    rows = session.scalars(found.where(Site.id == contract.site_id) if contract.site_id else found).all()
    return rows[0] if len(rows) == 1 else None
