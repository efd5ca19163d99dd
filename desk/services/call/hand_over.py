"""A running call handed to a colleague: offered, taken or left; each stretch stays with who worked it, and nothing counts twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, or_, select

from desk.models import Call, CallOffer, Person
from desk.rules.errors import Refused
from desk.services.call.clock import own_call, park, running_call
from desk.services.call.segments import go, running, seconds_of, seen, stop
from desk.services.changes import Changed
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

PATIENCE: Final = timedelta(seconds=60)
REMEMBERED: Final = timedelta(minutes=3)
NOBODY: Final = mark("Choose a colleague who works at this desk.")
GONE: Final = mark("This offer is not there any more.")
OVER: Final = mark("The offer is over: the call stayed with {name}.")


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer as the one who makes it (`incoming` false) or the one who gets it sees it; `state` says expired once its time is up."""

    id: int
    call_id: int
    incoming: bool
    colleague: str
    caller: str
    customer: str
    seconds: int
    running_since: datetime | None
    state: str
    expires_at: datetime


def offer_call(store: Store, *, call_id: int, to: int, at: datetime, by: int) -> Changed:
    """Offer one's call to a colleague; an earlier offer is withdrawn. `result` is the offer's id. Until it is answered nothing changes."""
    with store.write() as session:
        call = own_call(session, call_id, by)
        colleague = session.get(Person, to)
        if colleague is None or not colleague.active or to == by:
            raise Refused(NOBODY, field="to")
        for earlier in session.scalars(select(CallOffer).where(CallOffer.call_id == call_id, CallOffer.state == "offered")):
            earlier.state, earlier.answered_at = "withdrawn", at
        made = CallOffer(call_id=call.id, from_id=by, to_id=to, offered_at=at, expires_at=at + PATIENCE, state="offered")
        session.add(made)
        session.flush()
        return Changed.of(("offer", made.id), result=made.id)


def withdraw_offer(store: Store, *, offer_id: int, at: datetime, by: int) -> Changed:
    """Take an offer back; one that is answered stays as it is."""
    with store.write() as session:
        offer = _offer(session, offer_id)
        if offer.from_id == by and offer.state == "offered":
            offer.state, offer.answered_at = "withdrawn", at
        return Changed.of(("offer", offer_id))


def answer_offer(store: Store, *, offer_id: int, takes: bool, at: datetime, by: int) -> Changed:
    """Take a colleague's call, whose time goes on here from this moment, or leave it where it is; one's own live call is parked."""
    with store.write() as session:
        parked = park(session, by, at) if takes else []
        offer = _offer(session, offer_id)
        if offer.to_id != by or offer.state != "offered" or offer.expires_at < at:
            raise Refused(OVER, name=session.get_one(Person, offer.from_id).name)
        offer.answered_at, offer.state = at, "accepted" if takes else "declined"
        if takes:
            _take(running_call(session, offer.call_id), offer, at)
        return Changed.of(("offer", offer_id), ("call", offer.call_id), *(("call", each) for each in parked), result=offer.call_id)


def _take(call: Call, offer: CallOffer, at: datetime) -> None:
    for segment in call.segments:
        segment.person_id = segment.person_id or call.person_id
    stop(call, at)
    last = max((segment.ends_at for segment in call.segments if segment.ends_at is not None), default=at)
    fields = {"person_id": [call.person_id, offer.to_id]}
    call.edits = [*call.edits, {"at": at.isoformat(), "by": offer.to_id, "fields": fields}]
    call.person_id, call.state = offer.to_id, "live"
    # A colleague's clock may be a little behind: their stretch begins where the one before ended, never inside it.
    go(call, max(at, last) if last - at < PATIENCE else at)
    seen(call, at)
    call.version += 1


def offers(store: Store, *, by: int, now: datetime) -> tuple[Offer, ...]:
    """The open offers made to a person, and their own of the last minutes with what became of them, newest first."""
    mine = or_(and_(CallOffer.to_id == by, CallOffer.state == "offered"), CallOffer.from_id == by)
    query = select(CallOffer).where(mine, CallOffer.offered_at > now - REMEMBERED).order_by(CallOffer.id.desc())
    with store.read() as session:
        found = [_shown(session, row, by, now) for row in session.scalars(query)]
    return tuple(offer for offer in found if not offer.incoming or offer.state == "offered")


def _shown(session: Session, row: CallOffer, by: int, now: datetime) -> Offer:
    call, incoming = session.get_one(Call, row.call_id), row.to_id == by
    colleague = session.get_one(Person, row.from_id if incoming else row.to_id)
    segment = running(call)
    return Offer(
        id=row.id, call_id=row.call_id, incoming=incoming, colleague=colleague.name,
        caller=call.contact.name if call.contact else call.caller_name or call.number,
        customer=call.customer.name if call.customer else "", seconds=seconds_of(call),
        running_since=segment.starts_at if segment else None,
        state="expired" if row.state == "offered" and row.expires_at < now else row.state, expires_at=row.expires_at,
    )  # fmt: skip


def _offer(session: Session, offer_id: int) -> CallOffer:
    offer = session.get(CallOffer, offer_id, with_for_update={"of": CallOffer})
    if offer is None:
        raise Refused(GONE)
    return offer


__all__ = ["Offer", "answer_offer", "offer_call", "offers", "withdraw_offer"]
