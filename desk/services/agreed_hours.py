"""Hours and contacts agreed for the time of a raised tier, edited on its contract."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select

from desk.models import Contact, Contract, RaiseContact, RaiseWindow
from desk.rules.contract_terms import RAISE
from desk.rules.errors import Refused
from desk.rules.windows import MINUTES, Hours
from desk.services.changes import Changed
from desk.services.customer.edits import find_customer, promises_follow
from desk.services.search import fold
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

GONE: Final = mark("This contract is not there any more.")
NO_RAISE: Final = mark("Only a raised tier has agreed hours and contacts.")
BAD_HOURS: Final = mark("The agreed hours must end after they begin, on the same day.")
OVERLAP: Final = mark("Two of the agreed hours overlap: make one of them.")
NOBODY: Final = mark("“{name}” is none of the customer's people: write the name as it stands above.")
STRANGER: Final = mark("This contact is not one of the customer's.")


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
    with store.write() as session:
        contract = session.get(Contract, contract_id)
        if contract is None:
            raise Refused(GONE, field="contract_id")
        find_customer(session, contract.customer_id, lock=True)
        write_windows(session, contract, windows)
        write_contacts(session, contract, contact_ids)
        customer_id = contract.customer_id
    follow = promises_follow(store, customer_id=customer_id, at=at, by=by)
    return Changed.of(("contract", contract_id), ("customer", customer_id), *follow, result=contract_id)


def write_windows(session: Session, contract: Contract, windows: Iterable[Hours]) -> None:
    """Put hours in the place of those agreed, inside a transaction."""
    hours = tuple(sorted(windows))
    _check(hours)
    _refuse_other(contract, hours)
    session.execute(delete(RaiseWindow).where(RaiseWindow.contract_id == contract.id))
    session.add_all(RaiseWindow(contract_id=contract.id, weekday=row.weekday, opens=row.opens, closes=row.closes) for row in hours)


def write_contacts(session: Session, contract: Contract, contact_ids: Iterable[int]) -> None:
    """Put contacts in the place of those agreed, inside a transaction."""
    contacts = tuple(dict.fromkeys(contact_ids))
    _refuse_other(contract, contacts)
    owners = set(session.scalars(select(Contact.customer_id).where(Contact.id.in_(contacts))))
    if contacts and owners != {contract.customer_id}:
        raise Refused(STRANGER, field="contact_ids")
    session.execute(delete(RaiseContact).where(RaiseContact.contract_id == contract.id))
    session.add_all(RaiseContact(contract_id=contract.id, contact_id=number) for number in contacts)


def contacts_named(session: Session, contract: Contract, names: Iterable[str]) -> tuple[int, ...]:
    """The customer's contacts of these names; one that nobody has is refused."""
    own = session.execute(select(Contact.name, Contact.id).where(Contact.customer_id == contract.customer_id, Contact.active))
    known = {fold(name): number for name, number in own}
    for name in names:
        if fold(name) not in known:
            raise Refused(NOBODY, field="agreed_contacts", name=name[:80])
    return tuple(known[fold(name)] for name in names)


def agreed_in(session: Session, contract: Contract) -> tuple[tuple[Hours, ...], tuple[str, ...]]:
    """The hours and the names of the contacts agreed on for a raised tier; nothing for another contract."""
    if not contract.kind.startswith(RAISE):
        return (), ()
    terms = _terms(session, contract.id)
    names = dict(session.execute(select(Contact.id, Contact.name).where(Contact.id.in_(terms.contact_ids))).all())
    return terms.windows, tuple(names[number] for number in terms.contact_ids)


def _refuse_other(contract: Contract, agreed: tuple[object, ...]) -> None:
    if agreed and not contract.kind.startswith(RAISE):
        raise Refused(NO_RAISE, field="kind")


def _check(hours: tuple[Hours, ...]) -> None:
    for row in hours:
        if not (0 <= row.weekday <= 6 and 0 <= row.opens < row.closes <= MINUTES):  # noqa: PLR2004 - Sunday
            raise Refused(BAD_HOURS, field="windows")
    for one, next_one in pairwise(hours):
        if one.weekday == next_one.weekday and next_one.opens < one.closes:
            raise Refused(OVERLAP, field="windows")
