"""A ticket's fields changed by hand: two who changed different fields both stand, on one field the second chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.models import Customer
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.promise.rows import FACTS
from desk.services.teams import check_team
from desk.services.ticket.clash import refuse_clash, shown
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.opening import NO_CUSTOMER, NO_SUBJECT, check_choices, check_theirs
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import MOST_SUBJECT, Act, acted, keep_search, refuse_long, worded
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desk.models import Ticket
    from desk.services.store import Store

FIELDS: Final = (
    "subject", "kind", "priority", "cause", "work", "site_id", "contact_id", "customer_id", "level", "team", "channel", "callback",
    "management", "product_version",
)  # fmt: skip
NOT_A_FIELD: Final = mark("{name} can't be changed here.")
NAMED: Final = ("contact_id", "site_id", "customer_id")
FOUND_BY: Final = frozenset({"subject", "customer_id", "contact_id"})
MOST_VERSION: Final = 60


def change_ticket(
    store: Store, *, ticket_id: int, changes: dict[str, Any], at: datetime, by: int, version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> Changed:  # fmt: skip
    """Change fields; a field that is no longer what the person saw (`seen`, else by an old `version`) is refused as a Clash.

    Another customer takes contact and site with it: they are the former customer's, so they go unless new ones are given; the calls
    and charges stay with whom they were made for; the promises are worked out anew for the new customer.
    """
    _check(changes)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = act.locked(ticket_id)
        wanted = _wanted(found, changes)
        if not wanted:
            return Changed.of(result=found.version)
        refuse_clash(session, found, wanted, seen=seen, version=version)
        _write(act, found, wanted)
        return Changed.of(("ticket", ticket_id), result=found.version)


def change_many(
    store: Store, *, ticket_ids: tuple[int, ...], changes: dict[str, Any], at: datetime, by: int,
    seen: Mapping[int, Mapping[str, Any]] | None = None,
) -> Changed:  # fmt: skip
    """Change the same fields of several tickets; those that have them so already are left. `seen` is what the person saw, by ticket."""
    _check(changes)

    def change(act: Act, found: Ticket) -> bool:
        wanted = _wanted(found, changes)
        if not wanted:
            return False
        if seen is not None and found.id in seen:
            refuse_clash(act.session, found, wanted, seen=seen[found.id], version=None)
        _write(act, found, wanted)
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=change)


def _check(changes: dict[str, Any]) -> None:
    for name in changes:
        if name not in FIELDS:
            raise Refused(NOT_A_FIELD, field=name, name=name)
    check_choices({name: value for name, value in changes.items() if name != "team"})


def _wanted(found: Ticket, changes: dict[str, Any]) -> dict[str, Any]:
    """What is really another value; a new customer lets go of the former one's contact and site."""
    wanted = {name: _checked(name, value) for name, value in changes.items()}
    wanted = {name: value for name, value in wanted.items() if value != getattr(found, name)}
    if "customer_id" in wanted:
        wanted |= {name: None for name in ("contact_id", "site_id") if name not in changes and getattr(found, name) is not None}
    return wanted


def _write(act: Act, found: Ticket, wanted: dict[str, Any]) -> None:
    session = act.session
    refuse_closed(found)
    if "team" in wanted:
        check_team(session, wanted["team"])
    if "customer_id" in wanted and session.get(Customer, wanted["customer_id"] or 0) is None:
        raise Refused(NO_CUSTOMER, field="customer_id")
    # Whom the ticket has already must be the new customer's too.
    theirs = {name: wanted.get(name, getattr(found, name) if "customer_id" in wanted else None) for name in ("contact_id", "site_id")}
    check_theirs(session, wanted.get("customer_id", found.customer_id), **theirs)
    fields = {name: (getattr(found, name), value) for name, value in wanted.items()}
    names = {name: [shown(session, name, value) for value in fields[name]] for name in NAMED if name in fields}
    for name, value in wanted.items():
        setattr(found, name, value)
    act.record(found, "changed", fields, **({"names": names} if names else {}))
    session.flush()
    if FOUND_BY & wanted.keys():
        session.expire(found, ["customer", "contact"])
        keep_search(session, found)
    fact = next((name for name in wanted if name in FACTS), "")
    # What no promise rests on is no reason to ask for another date, though the desk has come to be closed on the one agreed.
    recompute(act, found, strict=bool(fact), cause=fact or "changed")


def _checked(name: str, value: Any) -> Any:
    if name == "product_version":
        written = " ".join(str(value or "").split())
        refuse_long(written, name, most=MOST_VERSION)
        return written
    if name != "subject":
        return value
    if not str(value).strip():
        raise Refused(NO_SUBJECT, field=name)
    return worded(str(value), name, most=MOST_SUBJECT)


