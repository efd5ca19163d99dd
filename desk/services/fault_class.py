"""A fault's class by what it does: the ticks asked, kept on the ticket, and the priority they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.ticket.clash import Clash, view_of
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from desk.models import Ticket
    from desk.rules.profile import Profile
    from desk.services.store import Store

UNKNOWN: Final = mark("“{given}” is none of the effects this desk asks for.")
NO_FAULT: Final = mark("Only a fault is classed by what it does: make the kind a fault first.")
FAULT: Final = "fault"


def known(profile: Profile, kind: str, ticks: Iterable[str]) -> tuple[str, ...]:
    """The ticks in the profile's order; what it does not ask is refused, and a ticket that is no fault has none."""
    given = set(ticks)
    asked = [tick.code for tick in profile.fault_ticks]
    for tick in sorted(given - set(asked)):
        raise Refused(UNKNOWN, field="fault_ticks", given=tick[:40])
    return tuple(code for code in asked if code in given) if kind == FAULT else ()


def priority_of(profile: Profile, ticks: tuple[str, ...], chosen: str) -> str:
    """The class the ticks make; without a tick, what was chosen."""
    return profile.priority_from(frozenset(ticks)) if ticks else chosen


def class_fault(
    store: Store, *, ticket_id: int, ticks: tuple[str, ...], at: datetime, by: int, seen: tuple[tuple[str, ...], str] | None = None,
) -> Changed:  # fmt: skip
    """Say anew what a fault does; its class and its promises follow, on the record.

    `seen` is the ticks and the class the person saw: where somebody said something else since, it is refused as a Clash, whose values
    are such pairs.
    """
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = act.locked(ticket_id)
        refuse_closed(found)
        if found.kind != FAULT:
            raise Refused(NO_FAULT, field="kind")
        wanted = list(known(profile, found.kind, ticks))
        priority = priority_of(profile, tuple(wanted), found.priority)
        before = (list(found.fault_ticks), found.priority)
        if before == (wanted, priority):
            return Changed.of(result=priority)
        _refuse_clash(act, found, (tuple(wanted), priority), seen)
        found.fault_ticks, found.priority = wanted, priority
        fields = {"fault_ticks": (before[0], wanted)} | ({"priority": (before[1], priority)} if priority != before[1] else {})
        act.record(found, "classed", fields)
        recompute(act, found, cause="priority")
        return Changed.of(("ticket", ticket_id), result=priority)


def _refuse_clash(act: Act, found: Ticket, mine: tuple[tuple[str, ...], str], seen: tuple[tuple[str, ...], str] | None) -> None:
    """The class is what its ticks make it, or what was chosen by hand: who changed either has changed it."""
    theirs = (tuple(found.fault_ticks), found.priority)
    if seen is not None and (sorted(seen[0]), seen[1]) != (sorted(theirs[0]), theirs[1]):
        raise Clash(view_of(act.session, found, "fault_ticks", mine, theirs, (mine[1], theirs[1]), along=("priority",)))
