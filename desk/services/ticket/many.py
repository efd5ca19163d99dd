"""One deed on one or many tickets, in one transaction, kept so that it can be taken back; and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import BulkChange, Person, Ticket
from desk.rules.errors import Refused
from desk.rules.many import MOST_AT_ONCE
from desk.services import desks
from desk.services.changes import Changed
from desk.services.custom.many import change_custom_many, put_back_custom
from desk.services.escalations import escalate, lower
from desk.services.joined import Joined
from desk.services.ticket.answers import reopen, resolve
from desk.services.ticket.close import close
from desk.services.ticket.course import plan, take
from desk.services.ticket.edit import change_many
from desk.services.ticket.pauses import resume, wait_for_customer
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import Act, keep_search
from desk.services.ticket.snapshot import ALONE, Difference, difference, put_back, snapshots
from desk.services.ticket.tags import tag, untag
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

PART: Final = 50
TOO_MANY: Final = mark("At most {most} tickets can be changed at once. Choose fewer.")
GONE: Final = mark("There is nothing to take back: it was taken back already.")


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: the numbers of the tickets that are as before, and those (with the fields) where something newer stood."""

    deed: str
    restored: tuple[int, ...]
    left: tuple[tuple[int, tuple[str, ...]], ...] = ()


def _plan_many(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int, **given: Any) -> Changed:
    for ticket_id in ticket_ids:
        plan(store, ticket_id=ticket_id, at=at, by=by, **given)
    return Changed.of(*(("ticket", number) for number in ticket_ids))


DEEDS: Final[dict[str, Callable[..., Changed]]] = {
    "give": take, "wait": wait_for_customer, "resume": resume, "escalate": escalate, "lower": lower, "resolve": resolve, "reopen": reopen,
    "close": close, "plan": _plan_many, "change": change_many, "tag": tag, "untag": untag,
    "custom": change_custom_many,
}  # fmt: skip


def do_many(
    store: Store, *, deed: str, ticket_ids: tuple[int, ...], at: datetime, by: int,
    progress: Callable[[int, int], object] | None = None, **given: Any,
) -> Changed:  # fmt: skip
    """Do a deed (a name of DEEDS, with what its verb is given) to all of the tickets or, refused, to none; `result` is the id to take it back by, None when nothing changed."""  # noqa: E501
    verb, ids = DEEDS[deed], tuple(sorted(set(ticket_ids)))
    if len(ids) > MOST_AT_ONCE:
        raise Refused(TOO_MANY, most=MOST_AT_ONCE)
    desks.profile(store)
    touched: list[dict[str, Any]] = []
    if verb is resolve:
        given["along"] = ids
    with store.write() as session:
        joined = Joined(store, session)
        for first in range(0, len(ids), PART):
            part = ids[first : first + PART]
            _lock(session, part)
            before = snapshots(session, part)
            verb(joined, ticket_ids=part, at=at, by=by, **given)
            touched += _items(before, snapshots(session, part))
            if progress is not None:
                progress(first + len(part), len(ids))
        if not touched:
            return Changed.of()
        kept = BulkChange(at=at, person_id=by, deed=deed, data=touched)
        session.add(kept)
        session.flush()
        return Changed.of(*(("ticket", row["id"]) for row in touched), result=kept.id)


def _lock(session: Session, ids: tuple[int, ...]) -> None:
    """The rows in order of their ids, as every verb takes them: two desks at work on the same tickets wait, never for each other."""
    session.execute(select(Ticket.id).where(Ticket.id.in_(ids)).order_by(Ticket.id).with_for_update(of=Ticket, key_share=True)).all()


def _items(before: dict[int, dict[str, Any]], after: dict[int, dict[str, Any]]) -> list[dict[str, Any]]:
    made = ((number, difference(values, after[number])) for number, values in before.items())
    return [{"id": number, "made": changed} for number, changed in made if changed]


def undo_many(store: Store, *, change_id: int, at: datetime, by: int) -> Changed:
    """Take a deed back: each ticket gets its own former values where nothing newer happened; `result` (Undone) names those it could not."""
    profile = desks.profile(store)
    with store.write() as session:
        kept = session.scalar(select(BulkChange).where(BulkChange.id == change_id).with_for_update())
        if kept is None or kept.undone_at is not None:
            raise Refused(GONE)
        act = Act(session, profile, at, by)
        items: dict[int, Difference] = {row["id"]: row["made"] for row in kept.data}
        _lock(session, tuple(sorted(items)))
        now = snapshots(session, items)
        restored, left = [], []
        for ticket_id in sorted(items):
            found = act.locked(ticket_id)
            kept_back, stood = _undo_one(act, found, items[ticket_id], now[ticket_id])
            if stood:
                left.append((found.number, tuple(sorted(stood))))
            elif kept_back:
                restored.append(found.number)
        kept.undone_at = at
        return Changed.of(*(("ticket", number) for number in items), result=Undone(kept.deed, tuple(restored), tuple(left)))


def _undo_one(act: Act, found: Ticket, made: Difference, now: dict[str, Any]) -> tuple[bool, set[str]]:
    kept_closed = _of_closed(made, now)
    made = {name: pair for name, pair in made.items() if name not in kept_closed}
    back, left = put_back(act.session, found, made, now)
    left |= kept_closed
    if "custom" in made:
        left |= put_back_custom(act, found, made["custom"], now["custom"])
    if back or "tags" in made:
        said = {name: pair for name, pair in back.items() if name not in {"is_open", "resolved_at", "closed_at"}}
        names = _owner_names(act.session, back)
        act.record(found, "undone", said, **({"names": names} if names else {}))
        if {"subject", "customer_id", "contact_id"} & back.keys():
            keep_search(act.session, found)
        recompute(act, found, cause="undone")
        return True, left
    return "custom" in made and not left, left


def _of_closed(made: Difference, now: dict[str, Any]) -> set[str]:
    """What stays as it is on a ticket that was closed after the deed: nothing of a closed one changes until it is taken up again."""
    is_since = now["status"] == "closed" and "status" not in made
    return {*ALONE, "custom"} & made.keys() if is_since else set()


def _owner_names(session: Session, back: dict[str, tuple[Any, Any]]) -> list[str]:
    """The names of the owner now and then, for the timeline."""
    if "owner_id" not in back:
        return []
    return [session.scalar(select(Person.name).where(Person.id == number)) or "" for number in back["owner_id"]]
