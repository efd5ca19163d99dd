"""A person's alerts: listed, read, put off until later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, func, or_, select, update

from desk.models import Alert, Notice
from desk.rules.alerts import NOTICE
from desk.rules.errors import Refused
from desk.services.alerts.values import AlertView, view
from desk.services.changes import Changed
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

MOST: Final = 200
PAST: Final = mark("Choose a time that is still to come.")
UNREAD: Final = (Alert.read_at.is_(None), Alert.over_at.is_(None))


def alerts_of(store: Store, *, person_id: int, every: bool = False, before: int | None = None) -> tuple[AlertView, ...]:
    """A person's alerts, the newest first: the unread ones, or all; `before` an id goes on where a page ended."""
    where: list[ColumnElement[bool]] = [Alert.person_id == person_id, *(() if every else UNREAD)]
    if before is not None:
        where.append(Alert.id < before)
    with store.read() as session:
        return tuple(view(row) for row in session.scalars(select(Alert).where(*where).order_by(Alert.id.desc()).limit(MOST)))


def unread_in(session: Session, person_id: int, now: datetime) -> tuple[tuple[str, int], ...]:
    """How many of each kind a person has not read; one put off until later does not count until then."""
    awake = or_(Alert.snoozed_until.is_(None), Alert.snoozed_until <= now)
    asked = select(Alert.kind, func.count()).where(Alert.person_id == person_id, *UNREAD, awake).group_by(Alert.kind)
    return tuple((kind, count) for kind, count in session.execute(asked.order_by(Alert.kind)))


def mark_read(store: Store, *, at: datetime, by: int, ids: Iterable[int] | None = None) -> Changed:
    """A person has looked at alerts of theirs (None: at all); a notice behind one counts as seen."""
    which = [] if ids is None else [Alert.id.in_(tuple(ids))]
    with store.write() as session:
        of_mine = update(Alert).where(Alert.person_id == by, Alert.read_at.is_(None), *which).values(read_at=at, snoozed_until=None)
        found = session.execute(of_mine.returning(Alert.id, Alert.kind, Alert.about_id)).all()
        told = [row.about_id for row in found if row.kind == NOTICE]
        if told:
            session.execute(update(Notice).where(Notice.id.in_(told), Notice.seen_at.is_(None)).values(seen_at=at))
        return Changed.of(*(("alert", row.id) for row in found), *(("notice", key) for key in told), result=len(found))


def mark_unread(store: Store, *, ids: Iterable[int], by: int) -> Changed:
    """Leave alerts of one's own as if unread: they are in the list and count again."""
    with store.write() as session:
        back = update(Alert).where(Alert.person_id == by, Alert.id.in_(tuple(ids)), Alert.read_at.is_not(None)).values(read_at=None)
        return Changed.of(*(("alert", key) for key in session.scalars(back.returning(Alert.id))))


def snooze(store: Store, *, ids: Iterable[int], until: datetime, at: datetime, by: int) -> Changed:
    """Put alerts off until an instant, at which they are shown again."""
    if until <= at:
        raise Refused(PAST, field="until")
    with store.write() as session:
        later = (
            update(Alert)
            .where(and_(Alert.person_id == by, Alert.id.in_(tuple(ids)), *UNREAD))
            .values(snoozed_until=until, shown_at=None)
            .returning(Alert.id)
        )
        return Changed.of(*(("alert", key) for key in session.scalars(later)))
