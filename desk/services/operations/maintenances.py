"""Maintenance: planned or done, held against the profile's bounds; a manager may let one go beyond them, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Maintenance, Person
from desk.rules.errors import Refused
from desk.rules.maintenance import IN_HOURS, TOO_LONG, TOO_OFTEN, Broken, bounds_broken
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.operations.record import forwards, limited, one_at_a_time, taken, worded
from desk.services.operations.values import MaintenanceView
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

SENTENCES: Final = {
    TOO_LONG: mark(
        "Maintenance with downtime takes at most {allowed} minutes, this one {planned}: shorten it, or a manager lets it go ahead."
    ),
    TOO_OFTEN: mark(
        "Maintenance with downtime in one calendar quarter: {allowed} at most, this would make {planned}. "
        "Move it to another quarter, or a manager lets it go ahead."
    ),
    IN_HOURS: mark(
        "Maintenance with downtime is done outside working hours, {planned} minutes of this are inside: "
        "move it, or a manager lets it go ahead."
    ),
}
FIELDS: Final = {TOO_LONG: "ends_at", TOO_OFTEN: "starts_at", IN_HOURS: "starts_at"}
NOT_YOURS: Final = mark(
    "Only a manager or an administrator lets maintenance go beyond its bounds: leave the reason empty, or ask one of them."
)
NO_LENGTH: Final = mark("Maintenance ends after it begins: give a later end.")


def maintenances(store: Store, *, before: tuple[datetime, int] | None = None, limit: int = 200) -> tuple[MaintenanceView, ...]:
    """The maintenance on record, the latest first, before a beginning and id if given."""
    query = select(Maintenance).where(Maintenance.removed_at.is_(None)).order_by(Maintenance.starts_at.desc(), Maintenance.id.desc())
    if before is not None:
        at, row_id = before
        query = query.where((Maintenance.starts_at < at) | ((Maintenance.starts_at == at) & (Maintenance.id < row_id)))
    with store.read() as session:
        names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
        return tuple(
            MaintenanceView(
                id=row.id, starts_at=row.starts_at, ends_at=row.ends_at, what=row.what, affected=row.affected, downtime=row.downtime,
                override_reason=row.override_reason, override_by=names.get(row.override_by_id or 0, ""),
                broke=tuple(str(one["code"]) for one in row.broke), version=row.version,
            )
            for row in session.scalars(query.limit(limit))
        )  # fmt: skip


def save_maintenance(store: Store, *, maintenance: MaintenanceView, at: datetime, by: int) -> Changed:
    """Put maintenance on record, or correct it; refused where it breaks a bound, unless a manager gives a reason. `result` is its id."""
    profile = desks.profile(store)
    what, affected = worded(maintenance.what), limited(maintenance.affected, "affected")
    reason = limited(maintenance.override_reason, "override_reason", most=300)
    forwards(maintenance.starts_at, maintenance.ends_at)
    if maintenance.ends_at.timestamp() == maintenance.starts_at.timestamp():
        raise Refused(NO_LENGTH, field="ends_at")
    with store.write() as session:
        one_at_a_time(session)
        row = taken(session, Maintenance, maintenance.id, maintenance.version) if maintenance.id else Maintenance(made_at=at, by_id=by)
        broken = broken_by(session, profile, maintenance)
        if broken:
            _refuse(session, broken, reason, by)
        row.starts_at, row.ends_at, row.what, row.affected = maintenance.starts_at, maintenance.ends_at, what, affected
        row.downtime, row.broke = (
            maintenance.downtime,
            [{"code": one.code, "allowed": one.allowed, "planned": one.planned} for one in broken],
        )
        row.override_reason, row.override_by_id = (reason, by) if broken else ("", None)
        session.add(row)
        session.flush()
        return Changed.of(("maintenance", row.id), result=row.id)


def broken_by(session: Session, profile: Profile, maintenance: MaintenanceView) -> tuple[Broken, ...]:
    """The bounds it breaks beside the others on record; without downtime none."""
    terms = profile.promises.maintenance
    if not maintenance.downtime or terms is None:
        return ()
    rows = session.execute(
        select(Maintenance.starts_at, Maintenance.broke).where(
            Maintenance.removed_at.is_(None), Maintenance.downtime, Maintenance.id != maintenance.id
        )
    )
    # One let go ahead as the one too many is the excess itself: the one within the bound stays so.
    others = [starts_at for starts_at, broke in rows if all(one["code"] != TOO_OFTEN for one in broke)]
    return bounds_broken(
        terms, profile.calendars[terms.outside], starts_at=maintenance.starts_at, ends_at=maintenance.ends_at, others=others
    )


def _refuse(session: Session, broken: tuple[Broken, ...], reason: str, by: int) -> None:
    if not reason:
        first = broken[0]
        raise Refused(SENTENCES[first.code], field=FIELDS[first.code], allowed=first.allowed, planned=first.planned)
    refuse_others(session, by, NOT_YOURS, field="override_reason")
