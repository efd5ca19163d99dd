"""What a profile promises for a request: aim and latest of each promise, each with its why.

Shapes: a `Request` of aware instants in, an `Answer` of instants in the profile's zone out. Source: the profile's rows; no profile is
known by name. Errors: `Refused` for a planned date on a closed day or before receipt.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from desk.rules import terms_of
from desk.rules.errors import Refused
from desk.rules.pause import Pause, later, merged, moved
from desk.rules.why import Reason
from desk.rules.windows import also_open

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desk.rules.calendar import Calendar
    from desk.rules.profile import Profile
    from desk.rules.promise_terms import PromiseRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request as the desk received it; `covered` says whether a contract buys hours outside the calendar (None: as its kind does)."""

    received: datetime
    kind: str = "request"
    priority: str = "normal"
    contracts: frozenset[str] = frozenset()
    tier: str | None = None
    callback: bool = False
    covered: bool | None = None
    planned: date | None = None
    planned_at: time | None = None
    pauses: tuple[Pause, ...] = ()
    windows: tuple[tuple[datetime, datetime], ...] = ()
    """Agreed windows outside hours that count as open, as with a raised tier."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise: aim and latest (None: not promised, or unknown while a pause lasts), its calendar's name and its why."""

    kind: str
    aim: datetime | None
    latest: datetime | None
    calendar: str
    on_call: bool = False
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """All that is promised for a request; `on_call`: received while closed, the start rests on on-call duty."""

    promises: tuple[Promise, ...]
    state: str
    on_call: bool
    release: str | None
    priority: str
    tier: str | None
    calendar: str
    why: tuple[Reason, ...]

    def of(self, kind: str) -> Promise | None:
        """The promise of a kind."""
        return next((promise for promise in self.promises if promise.kind == kind), None)

    @property
    def reply(self) -> Promise | None:
        """When the customer gets an answer."""
        return self.of("reply")

    @property
    def callback(self) -> Promise | None:
        """When the customer is called back."""
        return self.of("callback")

    @property
    def start(self) -> Promise | None:
        """When work starts."""
        return self.of("start")

    @property
    def resolve(self) -> Promise | None:
        """When it is solved."""
        return self.of("resolve")


@dataclass(frozen=True, slots=True)
class _Setting:
    """What a request's rows are judged by: the calendar it runs on, its effective priority and tier."""

    profile: Profile
    request: Request
    calendar: Calendar
    calendar_name: str
    received: datetime
    received_open: bool
    priority: str
    tier: str | None
    covered: bool
    why: tuple[Reason, ...]

    def holds(self, row: PromiseRow) -> bool:
        return row.when.met(
            kind=self.request.kind, priority=self.priority, contracts=self.request.contracts, tier=self.tier,
            callback=self.request.callback, covered=self.covered, received_open=self.received_open,
        )  # fmt: skip


def promise(profile: Profile, request: Request) -> Answer:
    """The promises a profile makes for a request, its pauses applied, with the whole why in reading order."""
    setting = _setting(profile, request)
    _check_planned(setting)
    rows = _rows(setting)
    drafts = {row.kind: _draft(row, setting) for row in rows if row.aim is None or row.aim.rule != "next_release"}
    for row in rows:
        _clamp(row, drafts)
    release = "next" if any(row.aim is not None and row.aim.rule == "next_release" for row in rows) else None
    extra: list[Reason] = []
    planned_kind = None
    if request.planned is not None:
        planned_kind = _planned_kind(setting, rows)
        extra, release = _plan(setting, drafts, planned_kind, release), None
    elif release:
        extra.append(Reason.of("release.next"))
    elif not drafts.keys() & {"start", "resolve"}:
        extra.append(Reason.of("until_planned"))
    pauses = merged(request.pauses, setting.received)
    promises = tuple(_settled(draft, setting, () if kind == planned_kind else pauses) for kind, draft in sorted(drafts.items(), key=_order))
    paused = any(end is None for _, end in pauses)
    on_call = any(made.kind == "start" and made.on_call and not setting.received_open for made in promises)
    whys = [*setting.why, *(step for made in promises for step in made.why), *extra, *_assumed(rows, setting)]
    return Answer(
        promises, "paused" if paused else "running", on_call, release, setting.priority, setting.tier, setting.calendar_name,
        tuple(dict.fromkeys(whys)),
    )  # fmt: skip


def next_update(profile: Profile, *, last_message: datetime) -> Promise | None:
    """When the customer next hears of progress, counted from the last message to them; None where nothing is promised."""
    for row in profile.promises.rows:
        if row.kind == "update":
            setting = _setting(profile, Request(received=last_message))
            draft = _draft(row, setting)
            return _settled(draft, setting, ())
    return None


def _setting(profile: Profile, request: Request) -> _Setting:
    terms = profile.promises
    why: list[Reason] = []
    priority = request.priority
    tier = request.tier or terms.default_tier
    covered = request.covered if request.covered is not None else bool(request.contracts & terms.cover_contracts)
    for promotion in terms.promotions:
        if promotion.priority == request.priority and request.contracts & promotion.contracts:
            priority = promotion.treated_as
            why.append(Reason.of(promotion.why))
            break
    name = next(
        calendar
        for when, calendar in terms.runs_on
        if when.met(
            kind=request.kind, priority=priority, contracts=request.contracts, tier=tier,
            callback=request.callback, covered=covered, received_open=True,
        )
    )  # fmt: skip
    calendar = also_open(profile.calendars[name], request.windows)
    received = request.received.astimezone(profile.zone)
    why.insert(0, Reason.of("received", at=received))
    return _Setting(
        profile, request, calendar, name, received, calendar.is_open(received), priority, tier, covered, tuple(why)
    )  # fmt: skip


def _check_planned(setting: _Setting) -> None:
    planned = setting.request.planned
    if planned is None:
        return
    if planned < setting.received.date():
        raise Refused(
            "{field}: {day:date} is before the day the request was received; agree on that day or a later one.",
            field="planned",
            day=planned,
        )
    if not setting.calendar.is_business_day(planned):
        raise Refused("{field}: the desk is closed on {day:date}; agree on a business day.", field="planned", day=planned)


def _rows(setting: _Setting) -> list[PromiseRow]:
    """The first row of each kind that holds; an update is counted from another message and stays out."""
    found: dict[str, PromiseRow] = {}
    for row in setting.profile.promises.rows:
        if row.kind != "update" and row.kind not in found and setting.holds(row):
            found[row.kind] = row
    return list(found.values())


def _draft(row: PromiseRow, setting: _Setting) -> Promise:
    """A row's instants before any pause, and how they were found."""
    steps: list[Reason] = []
    clock = setting.profile.all_hours if row.on_call else setting.calendar
    if row.when.tiers and setting.tier:
        steps.append(Reason.of(f"tier.{setting.tier}" if setting.request.tier else f"tier_missing.{setting.tier}"))
    if row.on_call:
        steps.append(Reason.of("on_call.covers" if setting.received_open else "on_call.closed"))
    aim = terms_of.instant(row.aim, clock, setting.received, "aim", steps) if row.aim else None
    latest = None
    if row.latest and row.latest.rule == "aim":
        latest = aim
    elif row.latest and row.latest.rule == "after_aim":
        assert aim is not None
        latest = clock.add(aim, row.latest.minutes * 60)
        steps.append(Reason.of("latest.after_aim.all_hours" if row.on_call else "latest.after_aim", minutes=row.latest.minutes))
    elif row.latest:
        latest = terms_of.instant(row.latest, clock, setting.received, "latest", steps)
    if aim and latest and latest.timestamp() < aim.timestamp():
        latest = aim
        steps.append(Reason.of("clamped.latest"))
    return Promise(row.kind, aim, latest, setting.calendar_name, row.on_call, tuple(steps))


def _clamp(row: PromiseRow, drafts: dict[str, Promise]) -> None:
    """Bring a promise that must not be later than another's latest down to it."""
    mine, other = drafts.get(row.kind), drafts.get(row.not_later_than or "")
    if mine is None or other is None or other.latest is None:
        return
    bound = other.latest
    late = [instant for instant in (mine.aim, mine.latest) if instant is not None and instant.timestamp() > bound.timestamp()]
    if not late:
        return
    # Where both give way, the closed days they were found by say nothing any more.
    both = len(late) > 1 or mine.aim is None or mine.latest is None
    steps = [step for step in mine.why if not (both and step.code in terms_of.CLOSED_DAYS)]
    aim, latest = (bound if instant in late else instant for instant in (mine.aim, mine.latest))
    said = Reason.of(f"clamped.{row.not_later_than}", after=bound)
    drafts[row.kind] = replace(mine, aim=aim, latest=latest, why=(*steps, said))


def _planned_kind(setting: _Setting, rows: list[PromiseRow]) -> str:
    """The promise that an agreed date becomes."""
    planned = setting.profile.promises.planned
    immediate = any(row.kind == "start" and row.aim is not None and row.aim.rule == "immediate" for row in rows)
    return planned.beside_immediate_start if immediate else planned.sets


def _plan(setting: _Setting, drafts: dict[str, Promise], kind: str, release: str | None) -> list[Reason]:
    """Put the agreed date in its promise's place; the reasons that belong to no promise come back."""
    planned, request = setting.profile.promises.planned, setting.request
    assert request.planned is not None
    close = setting.calendar.close_of(request.planned)
    assert close is not None
    agreed = close if request.planned_at is None else datetime.combine(request.planned, request.planned_at, setting.profile.zone)
    step = Reason.of("planned" if request.planned_at is None else "planned.at", day=request.planned, at=agreed)
    drafts[kind] = Promise(kind, agreed, agreed, setting.calendar_name, why=(step,))
    taken = [goal for goal in planned.takes_away if kind == planned.sets and goal != kind and drafts.pop(goal, None) is not None]
    gone = [Reason.of(f"planned.takes_away.{goal}") for goal in taken]
    return [*gone, Reason.of("planned.release")] if release else gone


def _order(draft: tuple[str, Promise]) -> int:
    return ("reply", "callback", "start", "resolve", "update").index(draft[0])


def _settled(draft: Promise, setting: _Setting, pauses: tuple[Pause, ...]) -> Promise:
    """A promise after its pauses, its why closed by what it comes to."""
    clock = setting.profile.all_hours if draft.on_call else setting.calendar
    aim = moved(draft.aim, pauses, clock) if draft.aim else None
    latest = moved(draft.latest, pauses, clock) if draft.latest else None
    steps = [*draft.why, *_paused(draft, (aim, latest), pauses, setting.profile.zone)]
    if aim and latest and aim == latest:
        steps.append(Reason.of(f"{draft.kind}.both", at=aim))
    else:
        if aim:
            steps.append(Reason.of(f"{draft.kind}.aim", at=aim))
        if latest:
            steps.append(Reason.of(f"{draft.kind}.latest", at=latest))
    return replace(draft, aim=aim, latest=latest, why=tuple(dict.fromkeys(steps)))


def _paused(draft: Promise, after: tuple[datetime | None, ...], pauses: tuple[Pause, ...], zone: ZoneInfo) -> list[Reason]:
    """The pauses that moved a promise, and from when to when."""
    befores = [instant for instant in (draft.aim, draft.latest) if instant]
    if not befores or after == (draft.aim, draft.latest):
        return []
    steps: list[Reason] = []
    last = befores[0] if len(befores) == 1 else later(*befores)
    moved_to = next((instant for instant in reversed(after) if instant), None)
    for begin, end in pauses:
        if end is None:
            steps.append(Reason.of("pause.lasts", begin=begin.astimezone(zone)))
        elif begin.timestamp() < (moved_to or last).timestamp() or moved_to is None:
            steps.append(Reason.of("pause.ended", begin=begin.astimezone(zone), end=end.astimezone(zone)))
    return steps


def _assumed(rows: list[PromiseRow], setting: _Setting) -> list[Reason]:
    """What the answer rests on that the published promise does not say."""
    codes = [code for row in rows for code in row.ours] + list(setting.calendar.terms.ours if rows else ())
    if setting.request.planned is not None:
        codes += setting.profile.promises.planned.ours
    return [Reason.of(code) for code in dict.fromkeys(codes)]
