"""Duties that change hands: a manager hands one over or swaps two; a colleague offers theirs, and another takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Duty, DutyOffer
from desk.rules.errors import Refused
from desk.rules.roster_turns import carved
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.roster.record import CHANGED, able, locked, may_manage, note, refuse_away, refuse_taken, span_here
from desk.services.ticket.record import refuse_long
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.roster_turns import Span
    from desk.services.store import Store

THEIRS: Final = mark("This duty is theirs already.")
NOT_OPEN: Final = mark("This offer was answered or taken back already.")
NOT_TO_YOU: Final = mark("This duty was offered to somebody else.")
OWN_OFFER: Final = mark("You offered this duty yourself: another takes it, or you take the offer back.")
NOT_OWN: Final = mark("Only one's own duty is offered: a manager hands over another's.")
OFFERED: Final = mark("This duty is offered already: take that offer back first.")
NOT_RETURN: Final = mark("In return somebody gives a duty of their own.")
MOST_NOTE: Final = 500


def hand_over(
    store: Store, *, duty_id: int, to_id: int, at: datetime, by: int, op_key: str, part: Span | None = None, version: int | None = None,
) -> Changed:  # fmt: skip
    """Give a duty, or a part of it, to a colleague, as a manager or administrator; what has passed of it stays whose it was."""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("duty", duty_id), result=earlier["id"])
        may_manage(session, by)
        row = locked(session, duty_id, at=at, version=version)
        former = give(session, row, to_id, at=at, by=by, part=part)
        note(session, "handed_over", row, at=at, by=by, former=former)
        store.done(session, op_key=op_key, result={"id": row.id})
        return Changed.of(("duty", row.id), result=row.id)


def swap(store: Store, *, duty_id: int, other_id: int, at: datetime, by: int, op_key: str) -> Changed:
    """Let two people take each other's duty, as a manager or administrator; sent twice, it is not swapped back."""
    with store.write() as session:
        if store.once(session, op_key=op_key, at=at, by=by) is not None:
            return Changed.of(("duty", duty_id), ("duty", other_id))
        may_manage(session, by)
        touched = _swap(session, duty_id, other_id, at=at, by=by)
        store.done(session, op_key=op_key, result={})
        return Changed.of(*touched)


def offer(
    store: Store, *, duty_id: int, to_id: int | None, at: datetime, by: int, op_key: str, return_id: int | None = None, note_text: str = "",
) -> Changed:  # fmt: skip
    """Offer one's own duty to a colleague (None: to whoever takes it), maybe for one of theirs. `result` is the offer's id."""
    written = note_text.strip()
    refuse_long(written, "note_text", most=MOST_NOTE)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("duty", duty_id), result=earlier["id"])
        row = locked(session, duty_id, at=at)
        if row.person_id != by:
            raise Refused(NOT_OWN, field="duty_id")
        if session.scalar(select(DutyOffer.id).where(DutyOffer.duty_id == row.id, DutyOffer.state == "open")) is not None:
            raise Refused(OFFERED, field="duty_id")
        if to_id is not None:
            able(session, to_id, row.skill, field="to_id")
        back = None if return_id is None else locked(session, return_id, at=at)
        if back is not None and (back.person_id == by or to_id not in {None, back.person_id}):
            raise Refused(NOT_RETURN, field="return_id")
        made = DutyOffer(
            duty_id=row.id, duty_version=row.version, return_id=return_id, return_version=None if back is None else back.version,
            to_id=back.person_id if back is not None else to_id, note=written, at=at, by_id=by,
        )  # fmt: skip
        session.add(made)
        note(session, "offered", row, at=at, by=by, to=made.to_id, text=written)
        store.done(session, op_key=op_key, result={"id": made.id})
        return Changed.of(("duty", row.id), result=made.id)


def take_offer(store: Store, *, offer_id: int, at: datetime, by: int) -> Changed:
    """Take the duty a colleague offered: both have agreed. Refused when either duty is another than when it was offered."""
    with store.write() as session:
        made = _open_offer(session, offer_id)
        if made.by_id == by:
            raise Refused(OWN_OFFER, field="offer_id")
        if made.to_id not in {None, by}:
            raise Refused(NOT_TO_YOU, field="offer_id")
        row = locked(session, made.duty_id, at=at, version=made.duty_version)
        _answer(made, "taken", at=at, by=by)
        if made.return_id is not None:
            back = locked(session, made.return_id, at=at, version=made.return_version)
            if back.person_id != by:
                raise Refused(CHANGED, field="offer_id")
            touched = _swap(session, row.id, back.id, at=at, by=by)
        else:
            former = give(session, row, by, at=at, by=by)
            note(session, "taken", row, at=at, by=by, former=former)
            touched = [("duty", row.id)]
        return Changed.of(*touched, result=made.duty_id)


def decline_offer(store: Store, *, offer_id: int, at: datetime, by: int) -> Changed:
    """Say no to a duty that was offered to oneself; one's own offer, or any as a manager, is taken back."""
    with store.write() as session:
        made = _open_offer(session, offer_id)
        if by not in {made.by_id, made.to_id}:
            refuse_others(session, by, field="offer_id")
        _answer(made, "declined" if by == made.to_id else "withdrawn", at=at, by=by)
        note(session, made.state, session.get_one(Duty, made.duty_id), at=at, by=by)
        return Changed.of(("duty", made.duty_id), result=made.id)


def give(session: Session, row: Duty, to_id: int, *, at: datetime, by: int, part: Span | None = None) -> int:
    """Make a duty, or a part of it, another's, and say whose it was: the rest gets rows of its own, what was on offer is so no more."""
    former = row.person_id
    if to_id == former:
        raise Refused(THEIRS, field="to_id")
    wanted = part or (row.starts_at, row.ends_at)
    wanted = (max(wanted[0], at) if row.starts_at < at else wanted[0], wanted[1])
    before, middle, after = carved(span_here(session, row.starts_at, row.ends_at), wanted)
    refuse_away(session, able(session, to_id, row.skill, field="to_id"), *middle, field="to_id")
    rest = [_piece(row, former, span) for span in (before, after) if span is not None]
    row.person_id, row.starts_at, row.ends_at = to_id, *middle
    row.version += 1
    session.flush()
    session.add_all(rest)
    refuse_taken(session, row, field="to_id")
    _close_offers(session, {row.id}, at=at, by=by)
    return former


def _piece(row: Duty, person_id: int, span: Span) -> Duty:
    return Duty(rotation_id=row.rotation_id, person_id=person_id, skill=row.skill, place=row.place, starts_at=span[0], ends_at=span[1])


def _swap(session: Session, duty_id: int, other_id: int, *, at: datetime, by: int) -> list[tuple[str, int]]:
    """Each gets the other's duty; one that runs already is cut at this instant. Rows are locked in the order of their ids."""
    low, high = (locked(session, number, at=at) for number in sorted({duty_id, other_id})) if duty_id != other_id else (None, None)
    if low is None or high is None or low.person_id == high.person_id:
        raise Refused(THEIRS, field="other_id")
    people = low.person_id, high.person_id
    pieces = [_turned(session, low, people[1], at=at), _turned(session, high, people[0], at=at)]
    for row in pieces:
        refuse_taken(session, row, field="other_id")
    note(session, "swapped", low, at=at, by=by, former=people[0], other=high.id)
    note(session, "swapped", high, at=at, by=by, former=people[1], other=low.id)
    _close_offers(session, {low.id, high.id}, at=at, by=by)
    return [("duty", low.id), ("duty", high.id)]


def _turned(session: Session, row: Duty, to_id: int, *, at: datetime) -> Duty:
    person = able(session, to_id, row.skill, field="other_id")
    refuse_away(session, person, max(row.starts_at, at), row.ends_at, field="other_id")
    if row.starts_at < at:
        session.add(_piece(row, row.person_id, (row.starts_at, at)))
        row.starts_at = at
    row.person_id = to_id
    row.version += 1
    session.flush()
    return row


def _open_offer(session: Session, offer_id: int) -> DutyOffer:
    made = session.get(DutyOffer, offer_id, with_for_update=True, populate_existing=True)
    if made is None or made.state != "open":
        raise Refused(NOT_OPEN, field="offer_id")
    return made


def _answer(made: DutyOffer, state: str, *, at: datetime, by: int) -> None:
    made.state, made.answered_at, made.answered_by_id = state, at, by


def _close_offers(session: Session, duty_ids: set[int], *, at: datetime, by: int) -> None:
    """A duty that changed hands is not on offer any more."""
    asked = select(DutyOffer).where(DutyOffer.state == "open", DutyOffer.duty_id.in_(duty_ids) | DutyOffer.return_id.in_(duty_ids))
    for made in session.scalars(asked):
        _answer(made, "withdrawn", at=at, by=by)
