"""What alerts whom, and when: from facts as they are stored, what a person wants to hear, and the instant it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from desk.rules.roles import MANAGE, OFFICE, TEACH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from desk.rules.why import Reason

NEW, ASSIGNED, ANSWER = "new_request", "assigned", "answer"
SOON, DUE, UPDATE = "promise_soon", "promise_due", "update"
REPLY, NOTICE, RELEASED = "colleague_reply", "notice", "released"
TELL, TRAINING, CONTRACT, PACK = "to_tell", "training", "contract", "pack"
REPORT, BACKUP = "report", "backup"
# The part of an alert that says many of its kind at once.
BACKLOG: Final = "backlog"
KINDS: Final = (
    NEW, ASSIGNED, ANSWER, SOON, DUE, UPDATE, REPLY, NOTICE, RELEASED, TELL, TRAINING, CONTRACT, PACK, REPORT, BACKUP,
)  # fmt: skip
DESKTOP, BADGE, SOUND = "desktop", "badge", "sound"
WAYS: Final = (DESKTOP, BADGE, SOUND)
# Told so long before: the person's own setting says how long.
AHEAD: Final = frozenset({SOON, UPDATE})
# What can happen to one thing at several instants, each of its own.
AT_INSTANTS: Final = frozenset({SOON, DUE, UPDATE})
# What is known before it comes; all else has happened when it is known.
AWAITED: Final = frozenset({SOON, DUE, UPDATE, TRAINING, CONTRACT})
# Read from the day's state; what is not in it any more need not be looked at.
SELDOM: Final = frozenset({TRAINING, CONTRACT, PACK})
# What does not wait for somebody who is away: whoever is on duty hears of it.
HANDED_ON: Final = frozenset({NEW, ANSWER, SOON, DUE, UPDATE})
# Whose work it is where nobody owns it; a desk where nobody has such a role leaves it to everybody.
AUDIENCE: Final[dict[str, frozenset[str]]] = {
    TELL: OFFICE | TEACH,
    TRAINING: TEACH,
    CONTRACT: OFFICE,
    PACK: OFFICE,
    REPORT: MANAGE,
    BACKUP: MANAGE,
}
# Nobody at a desk that is gone so long can be thought to have heard.
GONE_AFTER: Final = timedelta(seconds=60)
# What is older alerts nobody any more.
KEPT: Final = timedelta(days=30)
MOST_LEAD: Final = timedelta(minutes=240)
LEADS: Final = (15, 30, 60, 120)
WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that alerts somebody: `at` is the instant it is about, `until` when something worse takes its place.

    `owner_id` is whose it is by right (None: nobody's), `because` says why theirs; `by_id` did it, and need not be told. `thing` with
    its id is what is opened to see to it; `why` begins with the headline.
    """

    kind: str
    about_id: int
    at: datetime
    part: str = ""
    until: datetime | None = None
    owner_id: int | None = None
    because: str = ""
    by_id: int | None = None
    critical: bool = False
    thing: str = "ticket"
    thing_id: int = 0
    why: tuple[Reason, ...] = ()

    @property
    def key(self) -> str:
        """What it is known by: the same fact has the same key whenever, and wherever, it is looked at."""
        instant = f":{int(self.at.timestamp())}" if self.kind in AT_INSTANTS else ""
        return f"{self.kind}:{self.about_id}:{self.part}{instant}"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants to hear: kinds `off`, (kind, way) pairs that stay `silent`, and the local hours outside which it is quiet.

    `since` is when a kind was switched on: what was before stays unsaid. Minutes count from local midnight; Monday is 0.
    """

    off: frozenset[str] = frozenset()
    silent: frozenset[tuple[str, str]] = field(default_factory=lambda: frozenset((kind, SOUND) for kind in KINDS))
    since: tuple[tuple[str, datetime], ...] = ()
    lead: timedelta = timedelta(minutes=30)
    in_hours: bool = True
    opens: int = 480
    closes: int = 1080
    days: frozenset[int] = frozenset(range(5))
    through: bool = True

    def wants(self, kind: str, way: str) -> bool:
        """Whether a kind is wanted in a way."""
        return kind not in self.off and (kind, way) not in self.silent


PLAIN: Final = Wish()


def due_at(fact: Fact, wish: Wish) -> datetime:
    """When it alerts: at its instant, or the person's own time before."""
    return fact.at - wish.lead if fact.kind in AHEAD else fact.at


def alerts(fact: Fact, wish: Wish, *, person_id: int, now: datetime) -> bool:
    """Whether a fact alerts a person by now: come, not overtaken by worse, wanted, not too old, and not their own deed."""
    if fact.by_id == person_id or fact.kind in wish.off:
        return False
    due = due_at(fact, wish)
    switched = dict(wish.since).get(fact.kind)
    fresh = (switched is None or due >= switched) and due > now - KEPT
    come = fact.kind not in AWAITED or due <= now
    return come and (fact.until is None or now < fact.until) and fresh


def to_make(
    facts: Iterable[Fact], *, now: datetime, wishes: Mapping[int, Wish], known: Collection[str], roles: Mapping[int, str]
) -> tuple[Fact, ...]:
    """The facts that alert somebody by now and are not written yet, each once; what is nobody's, where anybody at work would take it."""
    found: dict[str, Fact] = {}
    for fact in facts:
        people = [fact.owner_id] if fact.owner_id is not None else [one for one in roles if is_for(fact.kind, one, roles)]
        wanted = any(alerts(fact, wishes.get(person, PLAIN), person_id=person, now=now) for person in people)
        if wanted and fact.key not in known:
            found.setdefault(fact.key, fact)
    return tuple(found.values())


def may_take(kind: str, by_id: int | None, *, me: int, wish: Wish, roles: Mapping[int, str]) -> bool:
    """Whether a person takes up what is nobody's: it is their work, they want to hear of it, and did not do it themselves."""
    return by_id != me and kind not in wish.off and is_for(kind, me, roles)


def next_due(facts: Iterable[Fact], *, now: datetime, me: int, wishes: Mapping[int, Wish]) -> datetime | None:
    """The earliest instant after now at which a fact of this person's, or nobody's, may alert."""
    own = (fact for fact in facts if fact.owner_id in {None, me})
    moments = (due_at(fact, wishes.get(me, PLAIN)) for fact in own)
    return min((moment for moment in moments if moment > now), default=None)


def is_for(kind: str, person_id: int, roles: Mapping[int, str]) -> bool:
    """Whether what is nobody's is a person's work, by the roles of the people at work."""
    audience = AUDIENCE.get(kind)
    if audience is None or roles.get(person_id) in audience:
        return True
    return not any(role in audience for role in roles.values())


def owned(fact: Fact, *, duty: Iterable[int], away: Collection[int], roles: Collection[int]) -> Fact:
    """A fact with whom it alerts: its thing's owner, of a ticket one away or nobody's the first on duty; else nobody yet."""
    owner = fact.owner_id if fact.owner_id in roles else None
    if fact.kind not in HANDED_ON or (owner is not None and owner not in away):
        return replace(fact, owner_id=owner)
    for person in duty:
        return replace(fact, owner_id=person, because="duty")
    return replace(fact, owner_id=owner)


def is_gone(held_at: datetime | None, now: datetime) -> bool:
    """Whether the desk that holds an alert has given no sign for so long that another takes it over; a clock set back says nothing."""
    return held_at is None or now - held_at > GONE_AFTER


def is_quiet(wish: Wish, now: datetime, *, in_call: bool = False, on_duty: bool = False, critical: bool = False) -> bool:
    """Whether a person is to be left in peace: in a call, or outside their hours unless on duty; the critical may break through."""
    if critical and wish.through:
        return False
    return in_call or (wish.in_hours and not on_duty and not _is_within(wish, now))


def quiet_until(wish: Wish, now: datetime) -> datetime | None:
    """When a person's hours begin again; None within them, or where they keep none. `now` is in their zone."""
    if not wish.in_hours or _is_within(wish, now) or not wish.days:
        return None
    for after in range(WEEK + 1):
        day = now.date() + timedelta(days=after)
        begins = datetime(day.year, day.month, day.day, *divmod(wish.opens, 60), tzinfo=now.tzinfo)
        if day.weekday() in wish.days and begins.timestamp() > now.timestamp():
            return begins
    return None


def _is_within(wish: Wish, now: datetime) -> bool:
    minute = now.hour * 60 + now.minute
    return now.weekday() in wish.days and wish.opens <= minute < wish.closes
