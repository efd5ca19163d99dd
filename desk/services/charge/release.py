"""A hold ended, a charge given away: who may, why, and on whose word."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Call, Charge, Contact, Person
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.roles import OFFICE
from desk.services import desks
from desk.services.call.clock import locked_call
from desk.services.changes import Changed
from desk.services.charge.book import book_call, charge_of, customer_of, lock_customer, refuse_approved, refuse_invoiced, tell_ticket
from desk.services.charge.history import note
from desk.services.managing import has_role, refuse_others
from desk.services.rights import ruled
from desk.services.search import fold
from desk.services.ticket.record import TOO_LONG, Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

GONE: Final = mark("This charge is not there any more.")
NOT_ENDED: Final = mark("The call has not ended: finish it first.")
NOT_HELD: Final = mark("Nothing holds this charge any more.")
NO_REASON: Final = mark("Write the reason: it stays on the record.")
WHO_APPROVED: Final = mark("Name the authorised contact who approved it: {names}.")
NOBODY_APPROVES: Final = mark("The customer has no authorised contact: a manager may release it, or enter one first.")
NOT_AUTHORISED: Final = mark("“{name}” may not order chargeable work: name an authorised contact.")
OFFICE_DECIDES: Final = mark("The office or a manager decides this.")
NO_AMOUNT: Final = mark("Write what it costs, without VAT: no price is published for it.")
BAD_AMOUNT: Final = mark("“{given}” is not an amount in {currency}: write 0 or more.")
NOT_CHARGEABLE: Final = mark("Only what would be charged can be given away.")
UNPRICED: Final = ("decision", "price")
MOST_REASON: Final = 1000
MOST_AMOUNT: Final = Decimal(10) ** 9


def charge_for_call(store: Store, *, call_id: int, at: datetime) -> Changed:
    """Price a finished call anew and keep its charge; an invoiced one is refused."""
    profile = desks.profile(store)
    with store.write() as session:
        call = locked_call(session, call_id)
        if call.state != "finished":
            raise Refused(NOT_ENDED)
        charge = book_call(Act(session, profile, at, None), call)
        touched = [("charge", charge.id), ("customer", charge.customer_id)] if charge is not None else []
        return Changed.of(("call", call_id), *touched, result=charge.id if charge is not None else None)


def release_charge(
    store: Store, *, charge_id: int, reason: str, at: datetime, by: int, amount: Decimal | None = None, contact_id: int | None = None
) -> Changed:
    """End a hold, with the reason on record; who may is by role.

    Authorisation, estimate and notice end by recording who said so, decision and price by office or manager. An approval names the
    authorised contact, in the reason or by `contact_id`; a manager may do without. `amount` is what the unpriced costs without VAT.
    `result` is the charge's status then: what else is missing may still hold it.
    """
    why = _reason(reason)
    profile = desks.profile(store)
    if amount is not None and not (amount.is_finite() and 0 <= amount <= MOST_AMOUNT and amount == rounded(amount, profile.currency)):
        raise Refused(BAD_AMOUNT, field="amount", given=str(amount)[:40], currency=profile.currency)
    with store.write() as session:
        act = Act(session, profile, at, by)
        charge, call = _locked(session, charge_id)
        if call is None or charge.status not in {"held", "out_of_scope"}:
            raise Refused(NOT_HELD)
        hold = charge.reason or "price"
        who = session.get_one(Person, by)
        override = _allowed(session, charge, hold, who, why, contact_id)
        if hold in UNPRICED and amount is None:
            raise Refused(NO_AMOUNT, field="amount")
        row: dict[str, Any] = {"hold": hold, "by": by, "who": who.name, "at": at.astimezone(profile.zone).isoformat(), "reason": why}
        row |= {"contact_id": contact_id} if contact_id is not None else {}
        row |= {"override": True} if override else {}
        row |= {"amount": str(amount)} if hold in UNPRICED else {}
        charge.case = {**charge.case, "released": [*charge.case.get("released", ()), row]}
        charge.released_at, charge.released_by_id, charge.release_reason = at, by, why
        note(act, charge, "released", hold=hold, reason=why)
        session.flush()
        booked = book_call(act, call)
        assert booked is not None, "a charge has a customer"
        return _told(act, booked, "charge_released", {"hold": hold, "reason": why})


def _allowed(session: Session, charge: Charge, hold: str, who: Person, reason: str, contact_id: int | None) -> bool:
    """Refuse a release by somebody who may not, or an approval that names nobody who may give it; true when a manager overrides."""
    overrides = has_role(session, who.id)
    if charge.status == "held" and hold in UNPRICED:
        refuse_others(session, who.id, OFFICE_DECIDES, roles=OFFICE)
    if hold != "authorisation":
        return False
    own = session.scalars(select(Contact).where(Contact.customer_id == charge.customer_id, Contact.active).order_by(Contact.name)).all()
    authorised = [contact for contact in own if contact.authorised]
    if contact_id is None and _names(reason, authorised):
        return False
    if any(contact.id == contact_id for contact in authorised):
        return False
    if overrides:
        return True
    if contact_id is not None:
        named = session.get(Contact, contact_id)
        raise Refused(NOT_AUTHORISED, field="contact_id", name=named.name if named else "")
    if not authorised:
        raise Refused(NOBODY_APPROVES)
    raise Refused(WHO_APPROVED, field="reason", names=", ".join(contact.name for contact in authorised))


def _names(reason: str, contacts: Sequence[Contact]) -> bool:
    """Whether a reason names one of the contacts, by the whole name or one word of it."""
    said = set(fold(reason).replace(",", " ").replace(".", " ").replace(":", " ").split())
    return any(said & set(fold(contact.name).split()) for contact in contacts)


@ruled
def give_away(store: Store, *, charge_id: int, reason: str, at: datetime, by: int) -> Changed:
    """Goodwill: a chargeable one costs nothing, with a reason (empty reason takes it back)."""
    why = _reason(reason) if reason.strip() else ""
    profile = desks.profile(store)
    with store.write() as session:
        charge, _ = _locked(session, charge_id)
        if charge.status != "chargeable":
            raise Refused(NOT_CHARGEABLE)
        before, charge.goodwill_reason = charge.goodwill_reason, why
        if before == why:
            return Changed.of(result=charge.status)
        act = Act(session, profile, at, by)
        note(act, charge, "goodwill" if why else "goodwill_taken_back", reason=why or before)
        return _told(act, charge, "charge_given_away" if why else "charge_taken_back", {"reason": why})


def _locked(session: Session, charge_id: int) -> tuple[Charge, Call | None]:
    """A charge and its call, locked in the order of everybody who prices: call, customer, charge."""
    row = session.execute(select(Charge.call_id, Charge.customer_id).where(Charge.id == charge_id)).one_or_none()
    if row is None:
        raise Refused(GONE)
    call = locked_call(session, row.call_id) if row.call_id is not None else None
    lock_customer(session, row.customer_id if call is None else customer_of(session, call) or row.customer_id)
    query = select(Charge).where(Charge.id == charge_id).with_for_update(key_share=True).execution_options(populate_existing=True)
    charge = charge_of(session, call.id, lock=True) if call is not None else session.scalar(query)
    if charge is None:
        raise Refused(GONE)
    refuse_invoiced(charge)
    refuse_approved(charge)
    return charge, call


def _told(act: Act, charge: Charge, code: str, data: dict[str, Any]) -> Changed:
    """Put it on the ticket's timeline, if there is a ticket."""
    also = []
    act.session.flush()
    if charge.ticket_id is not None:
        found = act.locked(charge.ticket_id)
        before = found.held_reason
        tell_ticket(act.session, charge.ticket_id)
        fields = {"held_reason": (before, found.held_reason)} if before != found.held_reason else {}
        act.record(found, code, fields, charge_id=charge.id, charge=data)
        also.append(("ticket", charge.ticket_id))
    call = [("call", charge.call_id)] if charge.call_id is not None else []
    return Changed.of(("charge", charge.id), ("customer", charge.customer_id), *call, *also, result=charge.status)


def _reason(reason: str) -> str:
    written = reason.strip()
    if not written:
        raise Refused(NO_REASON, field="reason")
    if len(written) > MOST_REASON:
        raise Refused(TOO_LONG, field="reason", most=MOST_REASON)
    return written
