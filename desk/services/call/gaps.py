"""Times in which a running call was not seen: kept apart from the call until somebody says whether they were worked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Call, CallGap, Segment
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.about import mend
from desk.services.call.clock import RUNNING, locked_call, own_call
from desk.services.call.segments import running, seen, unseen
from desk.services.changes import Changed
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

GONE: Final = mark("This gap is not there any more.")
NEVER: Final = mark("This call is never charged: its gaps need no answer.")


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of a call; `counts` is None while nobody has said whether it was worked."""

    id: int
    call_id: int
    starts_at: datetime
    ends_at: datetime
    cause: str
    counts: bool | None
    caller: str

    @property
    def seconds(self) -> int:
        """How long nobody saw the call."""
        return int((self.ends_at - self.starts_at).total_seconds())


def note_gap(store: Store, *, call_id: int, starts_at: datetime, ends_at: datetime, by: int) -> Changed:
    """The machine slept, or its clock leapt ahead, in a running call: the stretch ends where it was last seen and another begins; noted twice, it is one gap. `result` is the gap's id."""  # noqa: E501
    with store.write() as session:
        call = own_call(session, call_id, by)
        known = session.scalar(select(CallGap.id).where(CallGap.call_id == call_id, CallGap.starts_at == starts_at))
        if known is not None or running(call) is None:
            return Changed.of(("call", call_id), result=known)
        gap = unseen(call, starts_at=starts_at, ends_at=ends_at, cause="sleep")
        seen(call, gap.ends_at)
        session.add(gap)
        session.flush()
        return Changed.of(("call", call_id), result=gap.id)


def decide_gap(store: Store, *, gap_id: int, counts: bool, at: datetime, by: int) -> Changed:
    """Say whether a gap was worked, also after the call has ended and until it is invoiced: one that was becomes a stretch of the call."""
    profile = desks.profile(store)
    with store.write() as session:
        gap = session.get(CallGap, gap_id)
        if gap is None:
            raise Refused(GONE)
        call = locked_call(session, gap.call_id)
        if call.state in {"missed", "discarded"}:
            raise Refused(NEVER)
        before, gap.counts, gap.decided_at, gap.decided_by_id = gap.counts, counts, at, by
        if bool(before) == counts:
            return Changed.of(("call", call.id), result=call.id)
        if call.state in RUNNING:
            _apply(call, gap)
            call.version += 1
            return Changed.of(("call", call.id), result=call.id)
        return mend(Act(session, profile, at, by), call, {}, also={"gap": [bool(before), counts]}, first=lambda: _apply(call, gap))


def _apply(call: Call, gap: CallGap) -> None:
    """Put the gap in among the stretches, or take it out; after an end that was said to be earlier nothing is put in."""
    ends_at = gap.ends_at if call.ended_at is None else min(gap.ends_at, call.ended_at)
    if gap.counts and ends_at > gap.starts_at:
        call.segments.append(Segment(starts_at=gap.starts_at, ends_at=ends_at, person_id=call.person_id))
    for segment in [] if gap.counts else list(call.segments):
        if segment.starts_at == gap.starts_at and segment.ends_at == ends_at:
            call.segments.remove(segment)


def open_gaps(store: Store, *, by: int) -> tuple[Gap, ...]:
    """The gaps of a person's calls that nobody has decided, oldest first."""
    query = (
        select(CallGap, Call)
        .join(Call, Call.id == CallGap.call_id)
        .where(Call.person_id == by, CallGap.counts.is_(None), Call.state.in_((*RUNNING, "finished")))
        .order_by(CallGap.starts_at, CallGap.id)
    )
    with store.read() as session:
        return tuple(
            Gap(gap.id, gap.call_id, gap.starts_at, gap.ends_at, gap.cause, gap.counts, _caller(call))
            for gap, call in session.execute(query)
        )


def _caller(call: Call) -> str:
    if call.contact is not None:
        return call.contact.name
    return call.caller_name or (call.customer.name if call.customer else "") or call.number


__all__ = ["Gap", "decide_gap", "note_gap", "open_gaps"]
