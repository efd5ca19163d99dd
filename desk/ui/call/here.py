"""Calls moved without a line: what the bar shows of them until the database has heard of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desk.ui.call.counting import seconds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from desk.services.calls import LiveCall


def begun(call: LiveCall, others: Iterable[LiveCall], *, parks: bool) -> tuple[LiveCall, ...]:
    """A call has begun; those on the line wait now."""
    return (call, *(_stopped(other, call.started_at, "parked") if parks else other for other in others))


def held(calls: Iterable[LiveCall], call_id: int, at: datetime) -> tuple[LiveCall, ...]:
    """One call is held: its time stands."""
    return tuple(_stopped(call, at, "held") if call.id == call_id else call for call in calls)


def resumed(calls: Iterable[LiveCall], call_id: int, at: datetime) -> tuple[LiveCall, ...]:
    """One call goes on, any other waits."""
    return tuple(
        replace(call, state="live", running_since=call.running_since or at, last_seen_at=at)
        if call.id == call_id else _stopped(call, at, "parked") for call in calls
    )  # fmt: skip


def finished(calls: Iterable[LiveCall], call_id: int) -> tuple[LiveCall, ...]:
    """One call has ended."""
    return tuple(call for call in calls if call.id != call_id)


def settled(calls: Iterable[LiveCall], answers: Mapping[int, int]) -> tuple[LiveCall, ...]:
    """What began here has its own number now."""
    return tuple(replace(call, id=answers.get(call.id, call.id)) for call in calls)


def _stopped(call: LiveCall, at: datetime, state: str) -> LiveCall:
    return replace(call, state=state, seconds=seconds_of(call, at), running_since=None, last_seen_at=at)
