"""Hours and contacts agreed for the time of a raised tier, edited on its contract."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select

from desk.models import Contact, Contract, RaiseContact, RaiseWindow
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.customer_edits import find_customer, promises_follow
from desk.services.entitlements import TIER
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

MINUTES: Final = 1440
GONE: Final = mark("This contract is not there any more.")
NO_RAISE: Final = mark("Only a raised tier has agreed hours and contacts.")
BAD_HOURS: Final = mark("The agreed hours must end after they begin, on the same day.")
OVERLAP: Final = mark("Two of the agreed hours overlap: make one of them.")
STRANGER: Final = mark("This contact is not one of the customer's.")


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A weekday (0 Monday) with minutes from midnight."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class RaiseTerms:
    """What is agreed for a raised tier beyond the tier."""

    windows: tuple[Hours, ...]
    contact_ids: tuple[int, ...]


def raise_terms(store: Store, *, contract_id: int) -> RaiseTerms:
    """What is agreed for a raised tier."""
    with store.read() as session:
        return _terms(session, contract_id)


def _terms(session: Session, contract_id: int) -> RaiseTerms:
    windows = session.scalars(select(RaiseWindow).where(RaiseWindow.contract_id == contract_id))
    contacts = session.scalars(select(RaiseContact.contact_id).where(RaiseContact.contract_id == contract_id).order_by(RaiseContact.id))
    return RaiseTerms(tuple(sorted(Hours(row.weekday, row.opens, row.closes) for row in windows)), tuple(contacts))


def agree_on_raise(
    store: Store, *, contract_id: int, windows: Iterable[Hours], contact_ids: Iterable[int], at: datetime, by: int
) -> Changed:
    """Agree on hours and contacts for the time of a raised tier, in place of those agreed before; open promises follow."""
    hours, contacts = tuple(sorted(windows)), tuple(dict.fromkeys(contact_ids))
    _check(hours)
    with store.write() as session:
        contract = session.get(Contract, contract_id)
        if contract is None:
            raise Refused(GONE, field="contract_id")
        find_customer(session, contract.customer_id, lock=True)
        if not contract.kind.startswith(TIER):
            raise Refused(NO_RAISE, field="kind")
        owners = set(session.scalars(select(Contact.customer_id).where(Contact.id.in_(contacts))))
        if contacts and owners != {contract.customer_id}:
            raise Refused(STRANGER, field="contact_ids")
        session.execute(delete(RaiseWindow).where(RaiseWindow.contract_id == contract_id))
        session.execute(delete(RaiseContact).where(RaiseContact.contract_id == contract_id))
        session.add_all(RaiseWindow(contract_id=contract_id, weekday=row.weekday, opens=row.opens, closes=row.closes) for row in hours)
        session.add_all(RaiseContact(contract_id=contract_id, contact_id=number) for number in contacts)
        customer_id = contract.customer_id
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by)
    return Changed.of(("contract", contract_id), ("customer", customer_id), *follow, result=contract_id)


def _check(hours: tuple[Hours, ...]) -> None:
    for row in hours:
        if not (0 <= row.weekday <= 6 and 0 <= row.opens < row.closes <= MINUTES):  # noqa: PLR2004 - Sunday
            raise Refused(BAD_HOURS, field="windows")
    for one, next_one in pairwise(hours):
        if one.weekday == next_one.weekday and next_one.opens < one.closes:
            raise Refused(OVERLAP, field="windows")
