"""The course of a ticket: whose it is, agreed for when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models import Person, Ticket
from desk.rules.errors import Refused
from desk.services.seniority import OVERRIDE, check_owner
from desk.services.ticket.clash import refuse_clash
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.pauses import end_wait
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import Act, acted, person_name
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from desk.services.changes import Changed
    from desk.services.store import Store

NO_PERSON: Final = mark("This person is not at the desk any more: choose another.")
ENDED: Final = mark("The ticket is resolved: take it up again before you agree on a date.")


def take(
    store: Store, *, ticket_ids: tuple[int, ...], owner_id: int | None, at: datetime, by: int, override: str = "",
    seen: Mapping[int, int | None] | None = None,
) -> Changed:  # fmt: skip
    """Assign tickets to a person, or to nobody; `override` is a manager's reason for whom the profile would not have.

    `seen` holds the owner the person saw, by ticket: one that somebody else gave away meanwhile is refused as a Clash.
    """

    def give(act: Act, found: Ticket) -> bool:
        if found.owner_id == owner_id:
            return False
        refuse_closed(found)
        if seen is not None and found.id in seen:
            refuse_clash(act.session, found, {"owner_id": owner_id}, seen={"owner_id": seen[found.id]}, version=None)
        owner = act.session.get(Person, owner_id) if owner_id is not None else None
        if owner_id is not None and (owner is None or not owner.active):
            raise Refused(NO_PERSON, field="owner_id")
        reason = check_owner(act, found, owner, override)
        names = [person_name(act.session, found.owner_id), owner.name if owner else ""]
        before, found.owner_id = (found.owner_id, found.status), owner_id
        if found.status == "new" and owner_id is not None:
            found.status = "open"
        found.unread = owner_id != by and (found.unread or owner_id is not None)
        fields = {"owner_id": (before[0], owner_id), "status": (before[1], found.status)}
        act.record(found, "assigned", fields, names=names, **({OVERRIDE: reason} if reason else {}))
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=give)


def plan(
    store: Store, *, ticket_id: int, planned_on: date | None, at: datetime, by: int, seen: Mapping[int, date | None] | None = None
) -> Changed:
    """Agree on a date with the customer (None takes it back); a closed day or one before receipt is refused.

    `seen` holds the date the person saw, by ticket: another that somebody else agreed on meanwhile is refused as a Clash.
    """

    def agree(act: Act, found: Ticket) -> bool:
        if found.planned_on == planned_on:
            return False
        if not found.is_open:
            raise Refused(ENDED, field="planned_on")
        if seen is not None and found.id in seen:
            refuse_clash(act.session, found, {"planned_on": planned_on}, seen={"planned_on": seen[found.id]}, version=None)
        before = (found.planned_on, found.status)
        found.planned_on = planned_on
        if planned_on is not None:
            end_wait(act, found)
            found.status = "planned"
        elif found.status == "planned":
            found.status = "open"
        recompute(act, found, strict=True, cause="planned")
        act.record(found, "planned", {"planned_on": (before[0], planned_on), "status": (before[1], found.status)})
        return True

    return acted(store, ticket_ids=(ticket_id,), at=at, by=by, change=agree)
