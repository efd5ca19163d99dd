"""The call types a desk defines: shipped ones at first, then its own; each sets kind, cause, work and title at once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import CallType
from desk.paths import resources
from desk.rules.charge_work import CAUSES, WORKS
from desk.rules.errors import Refused
from desk.rules.vocabulary import KINDS
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

CHOICES: Final[dict[str, tuple[str, ...]]] = {"kind": KINDS, "cause": CAUSES, "work": WORKS}
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
NO_TITLE: Final = mark("Give the call type a title.")
LONG_TITLE: Final = mark("A call type's title has at most {most} characters: shorten it.")
BAD_SIGN: Final = mark("The key is one letter from a to z or one digit, or nothing.")
TAKEN: Final = mark("“{sign}” is the key of “{title}” already: choose another.")
GONE: Final = mark("This call type is not there any more.")
SIGNS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
MOST_TITLE: Final = 80


@dataclass(frozen=True, slots=True)
class CallTypeView:
    """A call type as it is shown, in its order."""

    id: int
    title: str
    sign: str
    kind: str
    cause: str
    work: str
    active: bool

    def says(self) -> dict[str, Any]:
        """What choosing it says of a call."""
        return {"call_type_id": self.id, "title": self.title, "kind": self.kind, "cause": self.cause, "work": self.work}


@cache
def shipped_types(profile_key: str) -> tuple[dict[str, str], ...]:
    """The types that ship with a profile; none where it ships without."""
    file = resources() / "call_types" / f"{profile_key}.toml"
    return tuple(tomllib.loads(file.read_text(encoding="utf-8"))["type"]) if file.is_file() else ()


def add_shipped(session: Session, profile_key: str) -> None:
    """Give a new desk the types of its profile."""
    for at, row in enumerate(shipped_types(profile_key), start=1):
        session.add(CallType(**row, position=at, active=True))


def call_types(store: Store, *, retired: bool = False) -> tuple[CallTypeView, ...]:
    """The desk's call types in their order; retired ones last, if they are asked for."""
    with store.read() as session:
        query = select(CallType).order_by(CallType.active.desc(), CallType.position, CallType.id)
        rows = session.scalars(query if retired else query.where(CallType.active))
        return tuple(_view(row) for row in rows)


def save_call_type(store: Store, *, type_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add or change a type (title, sign, kind, cause, work, active), as a manager or administrator; `result` is its id."""
    del at
    with store.write() as session:
        refuse_others(session, by)
        row = _found(session, type_id)
        wanted = {name: getattr(row, name) for name in ("title", "sign", "kind", "cause", "work", "active")} | fields
        for name, value in _checked(wanted).items():
            setattr(row, name, value)
        _refuse_taken(session, row)
        session.add(row)
        session.flush()
        return Changed.of(("call_type", row.id), result=row.id)


def move_call_type(store: Store, *, type_id: int, up: bool, at: datetime, by: int) -> Changed:
    """Move a type one place up or down among those in use."""
    del at
    with store.write() as session:
        refuse_others(session, by)
        rows = list(session.scalars(select(CallType).where(CallType.active).order_by(CallType.position, CallType.id).with_for_update()))
        here = next((place for place, row in enumerate(rows) if row.id == type_id), None)
        if here is None:
            raise Refused(GONE)
        there = here - 1 if up else here + 1
        if not 0 <= there < len(rows):
            return Changed.of(result=type_id)
        rows[here], rows[there] = rows[there], rows[here]
        for place, row in enumerate(rows, start=1):
            row.position = place
    return Changed.of(("call_type", type_id), result=type_id)


def _found(session: Session, type_id: int | None) -> CallType:
    if type_id is None:
        last = session.scalar(select(func.max(CallType.position))) or 0
        return CallType(title="", sign="", kind=KINDS[0], cause=CAUSES[0], work=WORKS[0], position=last + 1, active=True)
    row = session.get(CallType, type_id, with_for_update={"key_share": True})
    if row is None:
        raise Refused(GONE)
    return row


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    for name, choices in CHOICES.items():
        if fields[name] not in choices:
            raise Refused(UNKNOWN, field=name, given=str(fields[name])[:40], choices=", ".join(choices))
    title, sign = " ".join(str(fields["title"]).split()), str(fields["sign"]).strip().lower()
    if not title:
        raise Refused(NO_TITLE, field="title")
    if len(title) > MOST_TITLE:
        raise Refused(LONG_TITLE, field="title", most=MOST_TITLE)
    if sign and sign not in SIGNS:
        raise Refused(BAD_SIGN, field="sign")
    return {**fields, "title": title, "sign": sign, "active": bool(fields["active"])}


def _refuse_taken(session: Session, row: CallType) -> None:
    if not row.sign or not row.active:
        return
    with session.no_autoflush:
        other = session.scalar(select(CallType).where(CallType.active, CallType.sign == row.sign, CallType.id != (row.id or 0)))
    if other is not None:
        raise Refused(TAKEN, field="sign", sign=row.sign, title=other.title)


def _view(row: CallType) -> CallTypeView:
    return CallTypeView(row.id, row.title, row.sign, row.kind, row.cause, row.work, row.active)
