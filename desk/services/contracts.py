"""Contracts: of one kind, over a time, never two of a kind at once; the promises of open tickets follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contract, Site
from desk.rules.charge_fees import fee_amount, fee_of
from desk.rules.contract_terms import DAY, KINDS, PERIODS, RAISE, RENEWALS, nth, period_at, period_of, renewal_after
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.agreed_hours import agreed_in, contacts_named, write_contacts, write_windows
from desk.services.changes import Changed
from desk.services.contract.checks import KIND_STAYS, check_contract, check_fee, check_moves
from desk.services.contract.fees import settle_fees
from desk.services.contract.history import ADDED, AGREED, CORRECTED, TERMS, kept, record
from desk.services.customer.edits import Check, amount, checked, day, find_customer, flag, promises_follow, text
from desk.services.price import rows as price_rows
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

MOST_PERCENT: Final = 1000
MOST_NOTICE: Final = 1000
GONE: Final = mark("This contract is not there any more.")
BAD_KIND: Final = mark("“{value}” is not a kind of contract.")
NO_START: Final = mark("A contract needs the day it starts.")
BAD_PERCENT: Final = mark("{value} is not a percentage: write a number from 0 to {most}.")
BAD_NOTICE: Final = mark("{value} is not a number of days: write a whole number from 0 to {most}.")
BAD_PERIOD: Final = mark("“{value}” is not a period: choose month or year.")
NOT_ITS_LIFE: Final = mark("New terms begin after the contract does and before it ends: choose a day from {first:date} on.")
AGREED_LATER: Final = mark("Terms are agreed from {since:date} on already: choose that day or a later one.")
ONLY_TERMS: Final = mark(
    "From a day on only price, surcharge, hourly rate and what is covered can be agreed anew: change the rest by itself."
)


def _kind(field: str, value: Any) -> str:
    if value not in KINDS:
        raise Refused(BAD_KIND, field=field, value=str(value)[:40])
    return str(value)


def _begins(field: str, value: Any) -> date:
    found = day(field, value)
    if found is None:
        raise Refused(NO_START, field=field)
    return found


def _percent(field: str, value: Any) -> Any:
    found = amount(field, value)
    if found is not None and found > MOST_PERCENT:
        raise Refused(BAD_PERCENT, field=field, value=str(value)[:40], most=MOST_PERCENT)
    return found


def _site(field: str, value: Any) -> int | None:
    del field
    return int(value) if value else None


def _days(field: str, value: Any) -> int:
    found = value or 0
    if not isinstance(found, int) or not 0 <= found <= MOST_NOTICE:
        raise Refused(BAD_NOTICE, field=field, value=str(value)[:40], most=MOST_NOTICE)
    return found


def _one_of(rows: tuple[str, ...]) -> Any:
    def check(field: str, value: Any) -> str:
        if value not in rows:
            raise Refused(BAD_PERIOD, field=field, value=str(value)[:40])
        return str(value)

    return check


AGREED_BESIDE: Final = ("windows", "agreed_contacts")  # of a raise: kept in tables of their own
CONTRACT: Check = {
    "kind": _kind, "site_id": _site, "starts_on": _begins, "ends_on": day, "price": amount, "surcharge": _percent, "hourly_rate": amount,
    "covers_out_of_hours": flag, "quote_first": flag, "note": text, "renewal": _one_of(RENEWALS), "renews_on": day,
    "renews_itself": flag, "notice_days": _days, "fee_period": _one_of(PERIODS), "fees_from": day,
}  # fmt: skip


def save_contract(
    store: Store,
    *,
    customer_id: int,
    contract_id: int | None,
    fields: dict[str, Any],
    at: datetime,
    by: int,
    holds_from: date | None = None,
) -> Changed:
    """Add or change a contract; an overlapping or impossible one is Refused with a sentence; promises of open tickets follow.

    A change corrects the whole contract, or, with `holds_from`, agrees on new terms from that day on: the days before keep the old ones.
    """
    plain = {name: value for name, value in fields.items() if name not in AGREED_BESIDE}
    values = checked(plain if contract_id else {"kind": None, "starts_on": None, **plain}, CONTRACT)
    profile = desks.profile(store)
    today = at.astimezone(profile.zone).date()
    with store.write() as session:
        # The customer's row is the lock: two overlapping contracts entered at once would each not see the other.
        customer = find_customer(session, customer_id, lock=True)
        contract = find_contract(session, contract_id, customer_id) if contract_id else Contract(**BLANK, customer_id=customer_id)
        before = _whole(session, contract) if contract_id else {}
        with session.no_autoflush:
            if contract_id and values.get("kind", contract.kind) != contract.kind:
                raise Refused(KIND_STAYS, field="kind")
            if contract_id and holds_from is not None:
                _check_agreed(contract, values, holds_from)
            for field, value in values.items():
                setattr(contract, field, value)
            _settle_renewal(contract, values, today)
            check_contract(session, contract, profile, customer)
            if contract_id is None:
                _defaults(session, contract, profile, values, today)
            else:
                check_moves(session, contract, before)
            _round(contract, profile)
        session.add(contract)
        session.flush()
        _agree(session, contract, fields)
        agreed_from = holds_from if contract_id else None
        if agreed_from is not None:
            contract.terms_from = agreed_from
        what = AGREED if agreed_from is not None else CORRECTED if contract_id else ADDED
        since = agreed_from or contract.starts_on
        record(session, contract, what, before=before, after=_whole(session, contract), at=at, by=by, holds_from=since)
        touched = settle_fees(session, contract, profile)
        result = contract.id
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by)
    return Changed.of(("contract", result), ("customer", customer_id), *touched, *follow, result=result)


BLANK: Final[dict[str, Any]] = {
    "renewal": "none", "renews_itself": True, "notice_days": 0, "fee_period": "year", "covers_out_of_hours": True, "quote_first": False,
    "note": "", "end_reason": "",
}  # fmt: skip


def find_contract(session: Session, contract_id: int, customer_id: int | None = None) -> Contract:
    """A contract's row, as it stands now; refused when it is gone or another customer's."""
    contract = session.get(Contract, contract_id, populate_existing=True)
    if contract is None or (customer_id is not None and contract.customer_id != customer_id):
        raise Refused(GONE, field="contract_id")
    return contract


def _whole(session: Session, contract: Contract) -> dict[str, Any]:
    """A contract as its record keeps it, with the hours and names agreed for a raise."""
    windows, names = agreed_in(session, contract)
    beside = {"windows": [[row.weekday, row.opens, row.closes] for row in windows], "agreed_contacts": list(names)}
    return {**kept(contract), **(beside if contract.kind.startswith(RAISE) else {})}


def _agree(session: Session, contract: Contract, fields: dict[str, Any]) -> None:
    if "windows" in fields:
        write_windows(session, contract, fields["windows"])
    if "agreed_contacts" in fields:
        write_contacts(session, contract, contacts_named(session, contract, fields["agreed_contacts"]))
    session.flush()


def _check_agreed(contract: Contract, values: dict[str, Any], holds_from: date) -> None:
    """New terms from a day on: a day of the contract's life, not before what was agreed last, and terms alone."""
    first = contract.starts_on + DAY
    if holds_from < first or (contract.ends_on is not None and holds_from > contract.ends_on):
        raise Refused(NOT_ITS_LIFE, field="holds_from", first=first)
    if contract.terms_from is not None and holds_from < contract.terms_from:
        raise Refused(AGREED_LATER, field="holds_from", since=contract.terms_from)
    if any(name not in TERMS and getattr(contract, name) != value for name, value in values.items()):
        raise Refused(ONLY_TERMS, field="holds_from")


def _settle_renewal(contract: Contract, values: dict[str, Any], today: date) -> None:
    """The next renewal follows the end, or the end the next renewal; a contract that is given another end is not ended early."""
    if "ends_on" in values and contract.ended_at is not None:
        contract.ended_at, contract.ended_by_id, contract.end_reason = None, None, ""
    if contract.renewal == "none":
        contract.renews_on = None
        return
    if contract.renews_itself and values.get("renews_itself") and "ends_on" not in values:
        contract.ends_on = None  # the end was its term's: from now on the term follows itself
    if not contract.renews_itself and values.get("ends_on") is not None:
        contract.renews_on = contract.ends_on + DAY if contract.ends_on is not None else None
    elif contract.renews_on is None or (values.keys() & {"renewal", "starts_on"} and values.get("renews_on") is None):
        contract.renews_on = renewal_after(contract.starts_on, contract.renewal, max(today, contract.starts_on))
    if not contract.renews_itself and contract.renews_on is not None:
        contract.ends_on = contract.renews_on - DAY


def _defaults(session: Session, contract: Contract, profile: Profile, values: dict[str, Any], today: date) -> None:
    """What the profile's terms say where nothing was entered: the fee of the period, the surcharge, from when fees are invoiced."""
    terms = profile.charges
    if "fee_period" not in values:
        contract.fee_period = period_of(profile, contract.kind)
    if contract.fees_from is None:
        # Periods that were over when the contract was entered were invoiced elsewhere.
        contract.fees_from = nth(contract.starts_on, contract.fee_period, period_at(contract.starts_on, contract.fee_period, today))
    if contract.price is None and fee_of(terms, contract.kind) is not None:
        project = _project_price(session, contract)
        check_fee(contract, profile, project)
        own = price_rows.prices_in(session, on=contract.starts_on, customer_id=contract.customer_id)
        contract.price = fee_amount(terms, contract.kind, project_price=project, prices=own)
    if contract.surcharge is None and terms.labour is not None and contract.kind == terms.labour.surcharge:
        contract.surcharge = (terms.labour.multiplier - 1) * 100


def _round(contract: Contract, profile: Profile) -> None:
    if contract.price is not None:
        contract.price = rounded(contract.price, profile.charges.currency)


def _project_price(session: Session, contract: Contract) -> Any:
    """The price of the contract's site, or of the customer's only one."""
    found = select(Site.project_price).where(Site.customer_id == contract.customer_id)
    rows = session.scalars(found.where(Site.id == contract.site_id) if contract.site_id else found).all()
    return rows[0] if len(rows) == 1 else None
