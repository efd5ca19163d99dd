"""A ticket's fields changed by hand: two who changed different fields both stand, on one field the second chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contact, Entry, Site, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.promise_rows import FACTS
from desk.services.ticket_opening import NO_SUBJECT, check_choices, check_theirs
from desk.services.ticket_promises import recompute
from desk.services.ticket_record import MOST_SUBJECT, Act, keep_search, plain, worded
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

FIELDS: Final = (
    "subject", "kind", "priority", "cause", "work", "site_id", "contact_id", "level", "team", "channel", "callback", "management",
)  # fmt: skip
NOT_A_FIELD: Final = mark("{name} can't be changed here.")
BOTH: Final = mark("Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.")
NAMED: Final = ("contact_id", "site_id")


def change_ticket(store: Store, *, ticket_id: int, version: int, changes: dict[str, Any], at: datetime, by: int) -> Changed:
    """Change fields (subject, kind, priority, cause, work, site_id, contact_id, level, team, channel …); an old `version` on the same field is Refused with both values."""  # noqa: E501
    for name in changes:
        if name not in FIELDS:
            raise Refused(NOT_A_FIELD, field=name, name=name)
    check_choices(changes)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = act.locked(ticket_id)
        wanted = {name: _checked(name, value) for name, value in changes.items()}
        wanted = {name: value for name, value in wanted.items() if value != getattr(found, name)}
        if not wanted:
            return Changed.of(result=found.version)
        _refuse_both(session, found, version, wanted)
        check_theirs(session, found.customer_id, contact_id=wanted.get("contact_id"), site_id=wanted.get("site_id"))
        fields = {name: (getattr(found, name), value) for name, value in wanted.items()}
        names = {name: [_shown(session, name, value) for value in fields[name]] for name in NAMED if name in fields}
        for name, value in wanted.items():
            setattr(found, name, value)
        act.record(found, "changed", fields, **({"names": names} if names else {}))
        keep_search(session, found)
        recompute(act, found, strict=True, cause=next((name for name in wanted if name in FACTS), "changed"))
        return Changed.of(("ticket", ticket_id), result=found.version)


def _checked(name: str, value: Any) -> Any:
    if name != "subject":
        return value
    if not str(value).strip():
        raise Refused(NO_SUBJECT, field=name)
    return worded(str(value), name, most=MOST_SUBJECT)


def _refuse_both(session: Session, found: Ticket, version: int, wanted: dict[str, Any]) -> None:
    """Refuse a field that somebody else changed since the version the person saw."""
    if version >= found.version:
        return
    since = session.scalars(select(Entry.data).where(Entry.ticket_id == found.id, Entry.kind == "change").order_by(Entry.id))
    theirs = {name for data in since if data.get("version", 0) > version for name in data.get("fields", {})}
    for name, value in wanted.items():
        if name in theirs:
            now = getattr(found, name)
            raise Refused(BOTH, field=name, theirs=_shown(session, name, now), mine=_shown(session, name, value))


def _shown(session: Session, name: str, value: Any) -> str:
    """A value as a person reads it: a name where the field holds an id."""
    if name in NAMED and value is not None:
        row: Contact | Site | None = session.get(Contact, value) if name == "contact_id" else session.get(Site, value)
        return row.name if row is not None else str(value)
    return "" if value is None else str(plain(value))
