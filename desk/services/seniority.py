"""Senior staff take what the profile keeps for them; a manager may hand it to somebody else, with a reason on the record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.rules.escalation import escalation
from desk.rules.promise import Request
from desk.services.managing import has_role
from desk.services.notices import SENIOR
from desk.services.ticket.record import TOO_LONG
from desk.words import mark

if TYPE_CHECKING:
    from desk.models import Person, Ticket
    from desk.rules.profile import Profile
    from desk.services.ticket.record import Act

NOT_SENIOR: Final = mark("{number}: such a fault goes to senior staff, and {name} is not marked as senior. A manager may hand it over.")
WHY_NOT_SENIOR: Final = mark("{number}: such a fault goes to senior staff, and {name} is not marked as senior. Write why, to hand it over.")
OVERRIDE: Final = "override"
MOST: Final = 1000


def asks_for_senior(profile: Profile, ticket: Ticket) -> bool:
    """Whether the profile keeps a ticket of this kind and priority for senior staff."""
    request = Request(received=ticket.received_at, kind=ticket.kind, priority=ticket.priority)
    row = escalation(profile, request, priority=ticket.priority)
    return row is not None and row.senior


def may_own(profile: Profile, ticket: Ticket, owner: Person | None) -> bool:
    """Whether a ticket may be this person's without anybody's leave."""
    return owner is None or SENIOR in owner.skills or not asks_for_senior(profile, ticket)


def check_owner(act: Act, ticket: Ticket, owner: Person | None, override: str = "") -> str:
    """Refuse an owner the profile does not want; the reason a manager gives for it all the same comes back, for the record."""
    if owner is None or may_own(act.profile, ticket, owner):
        return ""
    if not has_role(act.session, act.by):
        raise Refused(NOT_SENIOR, field="owner_id", number=str(ticket.number), name=owner.name)
    reason = override.strip()
    if not reason:
        raise Refused(WHY_NOT_SENIOR, field=OVERRIDE, number=str(ticket.number), name=owner.name)
    if len(reason) > MOST:
        raise Refused(TOO_LONG, field=OVERRIDE, most=MOST)
    return reason
