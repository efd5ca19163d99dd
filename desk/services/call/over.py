"""How a call ends: finished now or earlier, never charged, or, after a crash, whatever its agent says became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.clock import ENDED, RUNNING, check_choice, locked_call, park, refuse_theirs
from desk.services.call.end import end_call, finish_in, mark_in
from desk.services.call.segments import cut, go, running, seen, stop, unseen
from desk.services.changes import Changed
from desk.services.charge.book import customer_of, lock_customer
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Call
    from desk.services.store import Store

END_BEFORE: Final = mark("The call began at {at:clock}: it can't have ended before that.")
END_AHEAD: Final = mark("That is still to come: write when the call ended.")
CHOICES: Final = ("go_on", "end", "discard")
MOST_REASON: Final = 300


def recover_call(store: Store, *, call_id: int, choice: str, at: datetime, by: int, counted: bool = False, reason: str = "") -> Changed:
    """After a crash: `go_on` (the gap since last seen is kept on record and counts only if `counted`), `end` at the moment last seen, or `discard` with a reason."""  # noqa: E501
    check_choice("choice", choice, CHOICES)
    profile = desks.profile(store)
    with store.write() as session:
        parked = park(session, by, at, but=call_id) if choice == "go_on" else []
        call = _owned(session, call_id)
        if call.state not in RUNNING:
            raise Refused(ENDED)
        refuse_theirs(session, call, by)
        act = Act(session, profile, at, by)
        if choice == "discard":
            call.discard_reason = _reason(reason)
            return mark_in(act, call, "discarded", call.last_seen_at)
        if choice == "end":
            end_call(call, call.last_seen_at)
            return finish_in(act, call)
        if running(call) is not None:
            gap = unseen(call, starts_at=call.last_seen_at, ends_at=at, cause="crash", counts=counted)
            gap.decided_at, gap.decided_by_id = at, by
            session.add(gap)
        go(call, at)
        seen(call, at)
        call.state = "live"
        call.version += 1
    return Changed.of(("call", call_id), *(("call", other) for other in parked), result=call_id)


def finish_call(store: Store, *, call_id: int, at: datetime, by: int, ended_at: datetime | None = None) -> Changed:
    """End a call, keep its segments, price it, put it on its ticket's timeline; `result` is the call's id.

    A call left running may be said to have ended earlier: what was counted after `ended_at` goes, and the record says so.
    """
    profile = desks.profile(store)
    with store.write() as session:
        call = _owned(session, call_id)
        if call.state == "finished":
            return Changed.of(("call", call_id), result=call_id)
        if call.state not in RUNNING:
            raise Refused(ENDED)
        refuse_theirs(session, call, by)
        seen(call, at)
        if ended_at is not None and ended_at != at:
            _end_earlier(call, ended_at, Act(session, profile, at, by))
        end_call(call, at if ended_at is None else ended_at)
        return finish_in(Act(session, profile, at, by), call)


def _end_earlier(call: Call, ended_at: datetime, act: Act) -> None:
    if ended_at > act.at:
        raise Refused(END_AHEAD, field="ended_at")
    if ended_at < call.started_at:
        raise Refused(END_BEFORE, field="ended_at", at=call.started_at.astimezone(act.profile.zone))
    stop(call, act.at)
    cut(call, ended_at)
    call.edits = [*call.edits, {"at": act.at.isoformat(), "by": act.by, "fields": {"ended_at": [act.at.isoformat(), ended_at.isoformat()]}}]


def discard_call(store: Store, *, call_id: int, at: datetime, by: int, missed: bool = False, reason: str = "") -> Changed:
    """Mark a call misdialled or missed, with a reason where there is one to tell: kept on record, never charged."""
    profile = desks.profile(store)
    with store.write() as session:
        call = _owned(session, call_id)
        if reason.strip():
            call.discard_reason = _reason(reason)
        return mark_in(Act(session, profile, at, by), call, "missed" if missed else "discarded", at)


def _reason(given: str) -> str:
    return " ".join(given.split())[:MOST_REASON]


def _owned(session: Session, call_id: int) -> Call:
    """A call's row and then its customer's, before anything is written: whoever prices waits here, holding nothing others wait for."""
    call = locked_call(session, call_id)
    owner = customer_of(session, call)
    if owner is not None:
        lock_customer(session, owner)
    return call
