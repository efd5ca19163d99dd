"""“It began earlier”: the start of a call moved, never before the end of the same person's call before it and never into the future."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Call, Segment
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.about import mend
from desk.services.call.clock import RUNNING, locked_call, refuse_theirs
from desk.services.call.segments import begin_at
from desk.services.changes import Changed
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

AHEAD: Final = mark("A call can't begin after now, or after its first pause: check the minutes.")
NO_ROOM: Final = mark("Your call before this one ended at {at:clock}: this one can't have begun earlier.")
NEVER: Final = mark("A call that is never charged keeps its time.")


def begin_earlier(store: Store, *, call_id: int, starts_at: datetime, at: datetime, by: int) -> Changed:
    """Move the start of a call, running or ended, and keep the former on its record; `result` is the start it has now.

    A start before the end of the person's call before is moved to that end; where that leaves nothing to move, it is refused.
    """
    profile = desks.profile(store)
    with store.write() as session:
        call = locked_call(session, call_id)
        if call.state in {"missed", "discarded"}:
            raise Refused(NEVER)
        if call.state in RUNNING:
            refuse_theirs(session, call, by)
        first = call.segments[0]
        if starts_at > min(first.ends_at or at, at):
            raise Refused(AHEAD, field="starts_at")
        free = _free_from(session, call, first)
        wanted = starts_at if free is None else max(starts_at, free)
        if wanted == first.starts_at or (starts_at < first.starts_at <= wanted):
            if starts_at == first.starts_at:
                return Changed.of(result=first.starts_at)
            raise Refused(NO_ROOM, field="starts_at", at=wanted.astimezone(profile.zone))
        fields = {"started_at": [call.started_at.isoformat(), wanted.isoformat()]}
        if call.state in RUNNING:
            begin_at(call, wanted)
            call.version += 1
            call.edits = [*call.edits, {"at": at.isoformat(), "by": by, "fields": fields}]
            return Changed.of(("call", call_id), result=wanted)
        changed = mend(Act(session, profile, at, by), call, {}, also=fields, first=lambda: begin_at(call, wanted))
        return Changed.of(*changed.ids, result=wanted)


def _free_from(session: Session, call: Call, first: Segment) -> datetime | None:
    """When the person's latest stretch of another call before this one ended."""
    person = first.person_id or call.person_id
    return session.scalar(
        select(func.max(Segment.ends_at))
        .join(Call, Call.id == Segment.call_id)
        .where(
            func.coalesce(Segment.person_id, Call.person_id) == person, Call.id != call.id, Segment.starts_at < first.starts_at,
            Call.state.not_in(("missed", "discarded")), Segment.ends_at.is_not(None),
        )
    )  # fmt: skip
