"""When an unsolved ticket rises to management."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.pause import merged, moved

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.profile import Profile
    from desk.rules.promise import Request
    from desk.rules.promise_terms import Escalation


def escalation(profile: Profile, request: Request, *, priority: str) -> Escalation | None:
    """The profile's row for a ticket of this effective priority, which also says whether senior staff take it."""
    for row in profile.promises.escalations:
        if row.when.met(
            kind=request.kind, priority=priority, contracts=request.contracts, tier=request.tier,
            callback=request.callback, covered=bool(request.covered), received_open=True,
        ):  # fmt: skip
            return row
    return None


def escalates_at(profile: Profile, request: Request, *, priority: str) -> datetime | None:
    """The instant it rises: so many opening hours after receipt, waiting for the customer not counted; None if never or while waiting."""
    row = escalation(profile, request, priority=priority)
    if row is None:
        return None
    calendar = profile.calendars[row.calendar]
    return moved(calendar.add(request.received, row.hours * 3600), merged(request.pauses, request.received), calendar)
