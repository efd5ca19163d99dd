"""Alerts written, each once; taken up by one desk, taken over when that desk has gone; handed to a desk to be shown, once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import Alert, AlertMark, Entry
from desk.rules.alerts import GONE_AFTER, KEPT, Fact, is_gone, may_take
from desk.rules.why import Reason
from desk.services.alerts.mine import UNREAD
from desk.words import stored

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.alerts.scene import Scene

# A desk that holds what is nobody's gives a sign of life so often.
BEAT: Final = timedelta(seconds=20)
# An entry's number that was taken so long ago is committed by now, or never.
LAG: Final = timedelta(minutes=10)
AT_ONCE: Final = 500


def known_keys(session: Session, keys: Iterable[str]) -> set[str]:
    """Which of these are written already."""
    wanted = sorted(set(keys))
    some = (wanted[at : at + AT_ONCE] for at in range(0, len(wanted), AT_ONCE))
    return {key for part in some for key in session.scalars(select(Alert.key).where(Alert.key.in_(part)))}


def write_facts(session: Session, facts: Iterable[Fact], *, at: datetime) -> list[int]:
    """Write what alerts; what another desk has written meanwhile stays as that desk wrote it."""
    rows = [_row(fact, at) for fact in facts]
    made: list[int] = []
    for start in range(0, len(rows), AT_ONCE):
        made += session.scalars(_new(session, Alert, rows[start : start + AT_ONCE]).returning(Alert.id))
    return made


def _new(session: Session, table: Any, rows: list[dict[str, Any]]) -> Any:
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    return insert(table).values(rows).on_conflict_do_nothing()


def _row(fact: Fact, at: datetime) -> dict[str, Any]:
    theirs = (Reason.of(f"alert.{fact.because}"),) if fact.owner_id is not None and fact.because else ()
    return {
        "key": fact.key, "kind": fact.kind, "about_id": fact.about_id, "part": fact.part, "at": fact.at, "made_at": at,
        "thing": fact.thing, "thing_id": fact.thing_id, "by_id": fact.by_id, "person_id": fact.owner_id,
        "first_come": fact.owner_id is None, "critical": fact.critical, "why": stored.to_json((*fact.why, *theirs)), "place": "",
        "held_at": None, "shown_at": None, "shown_to": [], "read_at": None, "snoozed_until": None, "over_at": None,
    }  # fmt: skip


def to_take(session: Session, scene: Scene) -> tuple[int, ...]:
    """What is nobody's, or was held by a desk that has gone, and is this person's to take up."""
    asked = select(Alert.id, Alert.kind, Alert.by_id, Alert.person_id, Alert.held_at).where(Alert.first_come, *UNREAD)
    rows = session.execute(asked.where(or_(Alert.person_id.is_(None), Alert.place != scene.place)).order_by(Alert.id))
    return tuple(
        row.id for row in rows
        if (row.person_id is None or is_gone(row.held_at, scene.at))
        and may_take(row.kind, row.by_id, me=scene.me, wish=scene.wish, roles=scene.roles)
    )  # fmt: skip


def take(session: Session, scene: Scene, ids: Collection[int]) -> list[int]:
    """Take alerts up for this desk, each only if it is still to be had: of two desks that come at once one gets it."""
    free = or_(Alert.person_id.is_(None), Alert.held_at.is_(None), Alert.held_at < scene.at - GONE_AFTER)
    taken: list[int] = []
    asked = select(Alert.id, Alert.person_id, Alert.why, Alert.shown_to).where(Alert.id.in_(ids))
    for row in session.execute(asked.order_by(Alert.id)).all():
        known = [step for step in row.why if step[0] not in {"alert.first", "alert.taken_over"}]
        code = "alert.first" if row.person_id is None else "alert.taken_over"
        mine = row.person_id == scene.me
        why = row.why if mine else [*known, *stored.to_json([Reason.of(code)])]
        had = (Alert.person_id == row.person_id) if row.person_id is not None else Alert.person_id.is_(None)
        claim = update(Alert).where(Alert.id == row.id, Alert.first_come, *UNREAD, free, had)
        # Who was shown it once, before it went to somebody else and came back, finds it in the list.
        fresh = {} if mine else {"shown_at": scene.at if scene.me in row.shown_to else None, "snoozed_until": None}
        values = {"person_id": scene.me, "place": scene.place, "held_at": scene.at, "why": why, **fresh}
        taken += session.scalars(claim.values(values).returning(Alert.id))
    return taken


def beats(session: Session, scene: Scene) -> bool:
    """Whether this desk holds something of nobody's and should give a sign of life: where somebody else could take it over."""
    if len(scene.roles) <= 1:
        return False
    held = select(func.min(Alert.held_at)).where(Alert.first_come, *UNREAD, Alert.person_id == scene.me, Alert.place == scene.place)
    last = session.scalar(held)
    return last is not None and abs(scene.at - last) >= BEAT


def beat(session: Session, scene: Scene) -> None:
    """The sign of life."""
    mine = (Alert.first_come, *UNREAD, Alert.person_id == scene.me, Alert.place == scene.place)
    session.execute(update(Alert).where(*mine).values(held_at=scene.at).execution_options(untold=True))


def end(session: Session, over: Collection[int], again: Collection[int], *, at: datetime) -> None:
    """Write which are so no more, and which are so again."""
    for ids, value in ((over, at), (again, None)):
        if ids:
            session.execute(update(Alert).where(Alert.id.in_(ids)).values(over_at=value))


def to_show(session: Session, scene: Scene) -> tuple[list[int], int]:
    """This person's alerts nobody was shown yet: those to be shown now, and how many wait until it suits."""
    awake = or_(Alert.snoozed_until.is_(None), Alert.snoozed_until <= scene.at)
    asked = select(Alert.id, Alert.critical).where(Alert.person_id == scene.me, *UNREAD, Alert.shown_at.is_(None), awake, _free(scene))
    rows = session.execute(asked.order_by(Alert.id)).all()
    ids = [row.id for row in rows if not scene.is_quiet(critical=row.critical)]
    return ids, len(rows) - len(ids)


def _free(scene: Scene) -> ColumnElement[bool]:
    """What no other desk of the person's is about to show; one that was ended before it could is waited for no longer."""
    return or_(Alert.place.in_(("", scene.place)), Alert.held_at.is_(None), Alert.held_at < scene.at - GONE_AFTER)


def hand_over(session: Session, scene: Scene, ids: Collection[int]) -> list[Alert]:
    """Hand alerts to this desk to be shown: of a person's two windows one gets each."""
    claimed = (
        update(Alert)
        .where(Alert.id.in_(ids), Alert.person_id == scene.me, Alert.shown_at.is_(None), _free(scene))
        .values(snoozed_until=None, place=scene.place, held_at=scene.at)
        .returning(Alert.id)
        .execution_options(synchronize_session=False)
    )
    mine = list(session.scalars(claimed))
    return list(session.scalars(select(Alert).where(Alert.id.in_(mine)).order_by(Alert.id).execution_options(populate_existing=True)))


def shown(session: Session, ids: Collection[int], *, at: datetime, by: int) -> None:
    """What was handed over has been shown to the person."""
    asked = select(Alert).where(Alert.id.in_(ids), Alert.person_id == by, Alert.shown_at.is_(None)).with_for_update()
    for row in session.scalars(asked.order_by(Alert.id)).all():
        row.shown_at, row.shown_to = at, sorted({*row.shown_to, by})


def first_mark(session: Session, now: datetime) -> None:
    """Nothing that is past when a desk first looks alerts anybody."""
    highest = session.scalar(select(func.max(Entry.id))) or 0
    row = {"id": 1, "since": now, "entry_low": highest, "entry_high": highest, "high_at": now}
    session.execute(_new(session, AlertMark, [row]))


def moves(mark: AlertMark, highest: int, now: datetime) -> bool:
    """Whether it is time to leave entries behind that everybody could see for long."""
    return highest > mark.entry_low and abs(now - mark.high_at) >= LAG


def move_mark(session: Session, mark: AlertMark, highest: int, now: datetime) -> None:
    """Leave behind what was seen the last time the mark moved; of two desks one does it. What is old for good is swept away."""
    step = update(AlertMark).where(AlertMark.id == 1, AlertMark.high_at == mark.high_at)
    session.execute(step.values(entry_low=mark.entry_high, entry_high=max(highest, mark.entry_high), high_at=now))
    session.execute(delete(Alert).where(and_(Alert.at < now - 2 * KEPT, Alert.made_at < now - 2 * KEPT)))
