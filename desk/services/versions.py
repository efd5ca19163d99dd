"""Two people edit one thing: what each version changed is kept, so that changes of different fields both stand."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desk.models import Op
from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session


def still_mine(session: Session, *, thing: str, read: int, current: int, now: Mapping[str, Any], mine: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of `mine` that are to be written on a thing read at version `read` and now at `current`.

    A field that only somebody else changed keeps their value, one that both changed alike needs nothing,
    one that both changed differently is refused with both values.
    """
    theirs: dict[str, str] = {}
    for change in _changes(session, thing, read, current):
        for field, before in change.items():
            theirs.setdefault(field, before)
    wanted = {field: value for field, value in mine.items() if value != now[field]}
    for field in [field for field in wanted if field in theirs]:
        if _written(wanted[field]) == theirs[field]:
            del wanted[field]
            continue
        raise Refused(
            "Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.",
            field=field, theirs=_written(now[field]), mine=_written(wanted[field]),
        )  # fmt: skip
    return wanted


def keep_change(session: Session, *, thing: str, version: int, before: Mapping[str, Any], at: datetime, by: int) -> None:
    """Keep what a version changed, by the values it replaced."""
    written = {field: _written(value) for field, value in before.items()}
    session.add(Op(key=f"version:{thing}:{version}", at=at, by_id=by, result={"before": written}))


def _changes(session: Session, thing: str, read: int, current: int) -> list[dict[str, str]]:
    """What each version after the one read replaced, oldest first; at most the versions between are asked for."""
    keys = [f"version:{thing}:{number}" for number in range(read + 1, current + 1)]
    found = {row.key: row.result["before"] for row in session.scalars(select(Op).where(Op.key.in_(keys)))} if keys else {}
    return [found[key] for key in keys if key in found]


def _written(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return str(value)
