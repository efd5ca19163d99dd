"""The ends of contracts' terms: renewed by themselves at their date, renewed or ended by a person, and which are coming soon."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from desk.models import Contract, Customer, Site
from desk.rules.contract_terms import DAY, RAISE, TIER, nth, period_at, renewal_after
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.contract.checks import check_contract
from desk.services.contract.fees import raise_contract_fees, settle_fees
from desk.services.contract.history import ENDED, RENEWED, kept, record
from desk.services.contracts import find_contract
from desk.services.customer.edits import find_customer, promises_follow
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

AHEAD: Final = 60
BACK: Final = timedelta(days=60)
LONGEST_REASON: Final = 1000
# What a row of the list asks: a person renews it, notice must be given by then, or it ends and nothing follows.
RENEW, NOTICE, ENDS = "renew", "notice", "ends"

NO_RENEWAL: Final = mark("This contract is not one that renews: choose how it renews first, or write a later end.")
ITSELF: Final = mark("This contract renews by itself on {day:date}: there is nothing to do.")
END_BEFORE_START: Final = mark("The contract begins on {start:date}: end it on that day or later.")
END_TOO_LATE: Final = mark("The contract ends on {end:date} anyway: choose an earlier day.")
NO_REASON: Final = mark("Write why it ends early: it stays on the record.")
REASON_TOO_LONG: Final = mark("This is longer than {most} characters: shorten it.")


@dataclass(frozen=True, slots=True)
class Ending:
    """A contract whose term is over soon, or was a short while ago: `day` is the day by which something is to be done."""

    contract_id: int
    customer_id: int
    customer: str
    kind: str
    site: str
    what: str
    day: date
    ends_on: date
    days_left: int


def renew_due(store: Store, *, now: datetime) -> Changed:
    """Take every contract that renews by itself into the term of today; done again, or by two desks at once, nothing moves twice."""
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        due = session.execute(select(Contract.customer_id, Contract.id).where(*_over(today)).order_by(Contract.customer_id)).all()
    touched: list[tuple[str, int]] = []
    for customer_id, contract_id in due:
        with store.write() as session:
            find_customer(session, customer_id, lock=True)
            contract = session.scalar(select(Contract).where(Contract.id == contract_id, *_over(today)))
            if contract is None:
                continue  # another desk was faster
            _next_term(session, contract, today, at=now, by=None)
        touched += [("contract", contract_id), ("customer", customer_id)]
    return Changed.of(*touched, result=len(touched) // 2)


def _over(today: date) -> tuple[ColumnElement[bool], ...]:
    itself = (Contract.renewal != "none", Contract.renews_itself.is_(True), Contract.ends_on.is_(None))
    return (*itself, Contract.renews_on <= today)


def _next_term(session: Session, contract: Contract, today: date, *, at: datetime, by: int | None) -> None:
    assert contract.renews_on is not None
    before, since = kept(contract), contract.renews_on
    # Counted from the start where the term's day is its own: one from the 31st stays with the ends of months.
    own = nth(contract.starts_on, contract.renewal, period_at(contract.starts_on, contract.renewal, since)) == since
    contract.renews_on = renewal_after(contract.starts_on if own else since, contract.renewal, max(today, since))
    record(session, contract, RENEWED, before=before, at=at, by=by, holds_from=since)


def renew_contract(store: Store, *, contract_id: int, at: datetime, by: int) -> Changed:
    """Renew a contract by hand: its end moves by one period; what would then overlap is refused."""
    profile = desks.profile(store)
    with store.write() as session:
        contract = find_contract(session, contract_id)
        customer = find_customer(session, contract.customer_id, lock=True)
        session.refresh(contract)
        if contract.renewal == "none" or contract.renews_on is None:
            raise Refused(NO_RENEWAL, field="renewal")
        if contract.renews_itself:
            raise Refused(ITSELF, field="renewal", day=contract.renews_on)
        before, since = kept(contract), contract.renews_on
        with session.no_autoflush:
            contract.renews_on = nth(since, contract.renewal, 1)
            contract.ends_on = contract.renews_on - DAY
            check_contract(session, contract, profile, customer)
        record(session, contract, RENEWED, before=before, at=at, by=by, holds_from=since)
        touched, customer_id = settle_fees(session, contract, profile), contract.customer_id
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by)
    return Changed.of(("contract", contract_id), ("customer", customer_id), *touched, *follow, result=contract_id)


def end_contract(store: Store, *, contract_id: int, on: date, reason: str, at: datetime, by: int) -> Changed:
    """End a contract early, with the reason on record; it renews no more, and fees of periods after it that are not invoiced go."""
    profile, why = desks.profile(store), reason.strip()
    if not why:
        raise Refused(NO_REASON, field="reason")
    if len(why) > LONGEST_REASON:
        raise Refused(REASON_TOO_LONG, field="reason", most=LONGEST_REASON)
    with store.write() as session:
        contract = find_contract(session, contract_id)
        find_customer(session, contract.customer_id, lock=True)
        session.refresh(contract)
        if on < contract.starts_on:
            raise Refused(END_BEFORE_START, field="ends_on", start=contract.starts_on)
        if contract.ends_on is not None and on >= contract.ends_on:
            raise Refused(END_TOO_LATE, field="ends_on", end=contract.ends_on)
        before = kept(contract)
        contract.ends_on, contract.renewal, contract.renews_on = on, "none", None
        contract.ended_at, contract.ended_by_id, contract.end_reason = at, by, why
        record(session, contract, ENDED, before=before, at=at, by=by, holds_from=on + DAY, reason=why)
        touched, customer_id = settle_fees(session, contract, profile), contract.customer_id
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by)
    return Changed.of(("contract", contract_id), ("customer", customer_id), *touched, *follow, result=contract_id)


def ending_soon(store: Store, *, now: datetime, days: int = AHEAD) -> tuple[Ending, ...]:
    """Contracts that end, wait to be renewed, or can be given notice soon, the most urgent first.

    One that another of its kind follows is not among them; one whose renewal was missed is, for a while.
    """
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    last = today + timedelta(days=days)
    with store.read() as session:
        rows = session.execute(
            select(Contract, Customer.name, Site.name)
            .join(Customer, Customer.id == Contract.customer_id)
            .outerjoin(Site, Site.id == Contract.site_id)
            .where(
                or_(
                    Contract.ends_on.between(today - BACK, last),
                    Contract.ends_on.is_(None) & Contract.renews_on.is_not(None) & (Contract.notice_days > 0),
                )
            )
        ).all()
        found = [
            Ending(row.id, row.customer_id, customer, row.kind, site or "", what, day, ends, (day - today).days)
            for row, customer, site in rows
            for what, day, ends in _asked(row, today, last)
            if what == NOTICE or not _is_followed(session, row)
        ]
    return tuple(sorted(found, key=lambda row: (row.day, row.customer.casefold(), row.contract_id)))


def _asked(row: Contract, today: date, last: date) -> Iterator[tuple[str, date, date]]:
    """What a contract's end asks of a person, by which day, and the end itself."""
    if row.ends_on is None:
        ends = row.renews_on - DAY if row.renews_on is not None else None
        day = ends - timedelta(days=row.notice_days) if ends is not None else None
        if ends is not None and day is not None and today <= day <= last:
            yield NOTICE, day, ends
    elif row.renewal != "none":
        yield RENEW, row.ends_on, row.ends_on
    elif row.ends_on >= today and row.ended_at is None and not row.kind.startswith(RAISE):
        yield ENDS, row.ends_on, row.ends_on


def _is_followed(session: Session, row: Contract) -> bool:
    """Whether another of the kind (of tiers: another tier) goes on where this one ends."""
    assert row.ends_on is not None
    like = Contract.kind.startswith(TIER, autoescape=True) if row.kind.startswith(TIER) else Contract.kind == row.kind
    after = (Contract.starts_on > row.ends_on, or_(Contract.site_id.is_(None), Contract.site_id == row.site_id))
    return session.scalar(select(Contract.id).where(Contract.customer_id == row.customer_id, like, *after).limit(1)) is not None


def contracts_tick(store: Store, *, now: datetime) -> Changed:
    """What time does to contracts: terms that are over begin anew, and periods that have begun have their fees."""
    renewed, raised = renew_due(store, now=now), raise_contract_fees(store, now=now)
    return Changed.of(*renewed.ids, *raised.ids, result=(renewed.result, raised.result))
