"""A trainer gives one session at a time, and a room holds one; one may begin as the other ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload

from desk.models import CourseSession, Person, Room
from desk.rules.errors import Refused
from desk.services.course.session_fields import NO_ROOM, NOBODY
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy.orm import Session

TRAINER_TAKEN: Final = mark("{trainer} gives “{course}” then, {start:moment}–{end:clock}: choose another time or trainer.")
ROOM_TAKEN: Final = mark("“{course}” is held in {room} then, {start:moment}–{end:clock}: choose another time or room.")
# A row's key may be pointed at while it is locked: who writes with it as their own name must not wait.
LOCK: Final = {"key_share": True}
Row = TypeVar("Row", Person, Room)


def check_free(session: Session, sessions: Sequence[CourseSession], zone: ZoneInfo) -> None:
    """Refuse sessions, as they are now written, whose trainer or room is taken then.

    The rows of trainers and rooms are the lock: of two sessions entered at once the second waits here, and then sees the first.
    """
    trainers = _locked(session, Person, {one.trainer_id for one in sessions}, "trainer_id", NOBODY)
    rooms = _locked(session, Room, {one.room_id for one in sessions}, "room_id", NO_ROOM)
    if not sessions or not (trainers or rooms):
        return
    session.flush()
    begin, end = min(one.starts_at for one in sessions), max(one.ends_at for one in sessions)
    others = overlapping(session, begin, end, trainers, rooms)
    for one in sessions:
        clash = first_clash(others, one.starts_at, one.ends_at, one.trainer_id, one.room_id, but=one.id)
        if clash is not None:
            _refuse(clash, one, trainers, rooms, zone)


def overlapping(session: Session, begin: datetime, end: datetime, trainers: Iterable[int], rooms: Iterable[int]) -> Sequence[CourseSession]:
    """The planned sessions between two instants of any of these trainers or rooms, in order."""
    theirs = or_(CourseSession.trainer_id.in_(tuple(trainers)), CourseSession.room_id.in_(tuple(rooms)))
    return session.scalars(
        select(CourseSession)
        .where(theirs, CourseSession.status == "planned", CourseSession.starts_at < end, CourseSession.ends_at > begin)
        .options(joinedload(CourseSession.course))
        .order_by(CourseSession.starts_at, CourseSession.id)
    ).all()


def first_clash(
    others: Iterable[CourseSession], begin: datetime, end: datetime, trainer_id: int | None, room_id: int | None, *, but: int | None = None
) -> CourseSession | None:
    """The first of these sessions that has the trainer or the room in that time."""
    return next(
        (
            other for other in others
            if other.id != but and other.starts_at < end and other.ends_at > begin
            and ((trainer_id is not None and other.trainer_id == trainer_id) or (room_id is not None and other.room_id == room_id))
        ),
        None,
    )  # fmt: skip


def _locked(session: Session, kind: type[Row], ids: set[int | None], field: str, gone: str) -> dict[int, Row]:
    found: dict[int, Row] = {}
    for number in sorted(one for one in ids if one is not None):
        row = session.get(kind, number, with_for_update=LOCK)
        if row is None:
            raise Refused(gone, field=field)
        found[number] = row
    return found


def _refuse(clash: CourseSession, one: CourseSession, trainers: dict[int, Person], rooms: dict[int, Room], zone: ZoneInfo) -> None:
    when = {"course": clash.course.name, "start": clash.starts_at.astimezone(zone), "end": clash.ends_at.astimezone(zone)}
    if one.trainer_id is not None and clash.trainer_id == one.trainer_id:
        raise Refused(TRAINER_TAKEN, field="trainer_id", trainer=trainers[one.trainer_id].name, **when)
    raise Refused(ROOM_TAKEN, field="room_id", room=rooms[one.room_id or 0].place, **when)
