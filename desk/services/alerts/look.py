"""The look every desk takes: what alerts by now is written, this desk's own is handed to it, and when to look again is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from sqlalchemy import func, select

from desk.models import Alert, AlertMark
from desk.rules.alerts import GONE_AFTER, SELDOM, Fact, next_due, owned, quiet_until, to_make
from desk.rules.clock_trust import SETTLE
from desk.services import desks
from desk.services.alerts import writing
from desk.services.alerts.from_days import from_days
from desk.services.alerts.from_promises import WINDOW, from_promises
from desk.services.alerts.from_timeline import Timeline, from_timeline
from desk.services.alerts.from_trade import from_trade
from desk.services.alerts.mine import UNREAD, unread_in
from desk.services.alerts.over import no_longer_so, of_the_day
from desk.services.alerts.scene import Scene, scene_of
from desk.services.alerts.values import AlertView, Looked, view
from desk.services.changes import Changed
from desk.services.queued import clock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from desk.services.store import Store

SECOND: Final = timedelta(seconds=1)
# The timeline entries above the mark that this program has looked at, by desk.
NOTHING: Final = Timeline((), frozenset(), 0)
_SEEN: WeakKeyDictionary[Store, frozenset[int]] = WeakKeyDictionary()
# What this program was handed and has not said to be shown yet, by desk.
_HANDED: WeakKeyDictionary[Store, frozenset[int]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Found:
    """What a look found to do, before anything is written."""

    scene: Scene
    mark: AlertMark | None
    facts: tuple[Fact, ...] = ()
    make: tuple[Fact, ...] = ()
    timeline: Timeline = NOTHING
    take: tuple[int, ...] = ()
    over: tuple[int, ...] = ()
    again: tuple[int, ...] = ()
    beats: bool = False
    show: bool = False

    def asks_writing(self, mark: AlertMark) -> bool:
        """Whether there is anything to write."""
        moved = writing.moves(mark, self.timeline.highest, self.scene.at)
        return moved or self.beats or self.show or any((self.make, self.take, self.over, self.again))


def look(store: Store, *, place: str, now: datetime, by: int, days: bool = True) -> Changed:
    """Write what alerts anybody by now, and take what this person's desk (`place`) is to show; `result` is Looked.

    `days` looks at what changes by days too: training, contracts, packs. Looking again, here or elsewhere, makes nothing twice.
    """
    zone = desks.profile(store).zone
    _keep_time(store, now)
    state = from_days(store, zone, now=now) if days else None
    with store.read() as session:
        scene = scene_of(session, store, zone, place=place, me=by, now=now)
        found = _found(session, store, scene, state)
    if found.mark is None:
        with store.write() as session:
            writing.first_mark(session, scene.at)
        return look(store, place=place, now=now, by=by, days=days)
    touched, shown = set[int](), tuple[AlertView, ...]()
    if found.asks_writing(found.mark):
        with store.write() as session:
            touched, shown = _write(session, found, found.mark, _HANDED.get(store, frozenset()))
        _HANDED[store] = _HANDED.get(store, frozenset()) | {view.id for view in shown}
    _remember(store, found.timeline, found.mark)
    return Changed.of(*(("alert", key) for key in sorted(touched)), result=_looked(store, found, shown))


def was_shown(store: Store, *, ids: Iterable[int], at: datetime, by: int) -> Changed:
    """What a look handed over has been shown: a desk that ends before it says so leaves it to the next one to show."""
    told = frozenset(ids)
    with store.write() as session:
        writing.shown(session, told, at=at, by=by)
    _HANDED[store] = _HANDED.get(store, frozenset()) - told
    return Changed.of(*(("alert", key) for key in sorted(told)))


def _remember(store: Store, timeline: Timeline, mark: AlertMark) -> None:
    """What was looked at, and written where it alerts, is not looked at again by this program."""
    _SEEN[store] = frozenset(key for key in _SEEN.get(store, frozenset()) if key > mark.entry_low) | timeline.seen


def _keep_time(store: Store, now: datetime) -> None:
    """A clock that leapt is watched from now on, whether or not anybody looks at the queue."""
    with store.read() as session:
        found = clock.look(session, sqlite=store.is_sqlite)
    clock.keep_time(store, found, clock.trust_in(found, now))


def _found(session: Session, store: Store, scene: Scene, state: tuple[Fact, ...] | None) -> Found:
    mark = session.get(AlertMark, 1)
    if mark is None:
        return Found(scene, None)
    sure, zone = scene.trust.sure, scene.zone
    timeline = from_timeline(session, mark, zone, now=sure, known=_SEEN.get(store, frozenset()))
    told = from_trade(session, zone, since=mark.since, now=sure, me=scene.me)
    raw = (*timeline.facts, *told, *from_promises(session, zone, since=mark.since, now=sure), *(state or ()))
    facts = tuple(owned(fact, duty=scene.duty, away=scene.away, roles=scene.roles) for fact in raw)
    known = writing.known_keys(session, (fact.key for fact in facts))
    make = to_make(facts, now=sure, wishes=scene.wishes, known=known, roles=scene.roles)
    over, again = of_the_day(session, SELDOM, state)
    ids, _held = writing.to_show(session, scene)
    ids = [key for key in ids if key not in _HANDED.get(store, frozenset())]
    return Found(
        scene=scene, mark=mark, facts=facts, make=make, timeline=timeline, take=writing.to_take(session, scene),
        over=(*over, *no_longer_so(session, scene.me, sure)), again=again, beats=writing.beats(session, scene), show=bool(ids),
    )  # fmt: skip


def _write(session: Session, found: Found, mark: AlertMark, handed: frozenset[int]) -> tuple[set[int], tuple[AlertView, ...]]:
    scene, at = found.scene, found.scene.at
    touched = set(writing.write_facts(session, found.make, at=at))
    touched.update(writing.take(session, scene, {*found.take, *(writing.to_take(session, scene) if touched else ())}))
    writing.end(session, found.over, found.again, at=at)
    touched.update(found.over, found.again)
    if found.beats:
        writing.beat(session, scene)
    if writing.moves(mark, found.timeline.highest, at):
        writing.move_mark(session, mark, found.timeline.highest, at)
    ids = [key for key in writing.to_show(session, scene)[0] if key not in handed]
    shown = writing.hand_over(session, scene, ids) if ids else []
    touched.update(row.id for row in shown)
    return touched, tuple(view(row) for row in shown)


def _looked(store: Store, found: Found, shown: tuple[AlertView, ...]) -> Looked:
    scene = found.scene
    with store.read() as session:
        _ids, held = writing.to_show(session, scene)
        kinds = unread_in(session, scene.me, scene.at)
        moments = [*_moments(session, scene), next_due(found.facts, now=scene.at, me=scene.me, wishes=scene.wishes)]
    if held:
        moments.append(quiet_until(scene.wish, scene.at.astimezone(scene.zone)))
    if scene.is_watched():
        moments.append(scene.at + SETTLE + SECOND)
    again = min(moment for moment in (*moments, scene.at + WINDOW) if moment is not None and moment > scene.at)
    return Looked(show=shown, kinds=kinds, wish=scene.wish, held=held, again_at=again)


def _moments(session: Session, scene: Scene) -> list[datetime | None]:
    """When something put off comes back, when a sign of life is due, and when a colleague's desk would count as gone."""
    mine = Alert.person_id == scene.me
    woken = session.scalar(select(func.min(Alert.snoozed_until)).where(mine, *UNREAD, Alert.snoozed_until > scene.at))
    # What another desk of mine is about to show: it may have ended before it could.
    claimed = (*UNREAD, mine, Alert.shown_at.is_(None), Alert.place.not_in(("", scene.place)), Alert.held_at > scene.at - GONE_AFTER)
    left = session.scalar(select(func.min(Alert.held_at)).where(*claimed))
    moments = [woken, left + GONE_AFTER + SECOND if left is not None else None]
    if len(scene.roles) <= 1:
        return moments
    held = (Alert.first_come, *UNREAD, Alert.person_id.is_not(None))
    own = session.scalar(select(func.min(Alert.held_at)).where(*held, mine, Alert.place == scene.place))
    theirs = session.scalar(select(func.min(Alert.held_at)).where(*held, Alert.place != scene.place, Alert.held_at > scene.at - GONE_AFTER))
    return [*moments, own + writing.BEAT if own is not None else None, theirs + GONE_AFTER + SECOND if theirs is not None else None]
