"""Where a ticket's promise stands, as its pill says it: a word, a time, a share of time left, and a sentence for a screen reader."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from desk.ui import times
from desk.ui.parts.pill import Pill, Promise
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from desk.words import Words

# A phrase is translated whole; the stroke says where the pill's word ends and its time begins.
STROKE = " | "
CALM = {
    "reply": mark("Reply | {time}"), "callback": mark("Call back | {time}"), "start": mark("Start | {time}"),
    "resolve": mark("Solve | {time}"), "update": mark("Update | {time}"), "planned": mark("Planned | {time}"),
}
NAMES = {
    "reply": mark("reply"), "callback": mark("call back"), "start": mark("start of work"), "resolve": mark("solution"),
    "update": mark("news of progress"), "planned": mark("agreed date"),
}
HELD = {
    "authorisation": mark("Held | approval"), "estimate": mark("Held | estimate"), "notice": mark("Held | notice"),
    "decision": mark("Held | decision"), "price": mark("Held | price"),
}
HELD_SAID = {
    "authorisation": mark("Promise: held until somebody who may order the work approves it"),
    "estimate": mark("Promise: held until an estimate is approved"), "notice": mark("Promise: held until the customer is told the hours"),
    "decision": mark("Promise: held until it is decided whether the work is charged"), "price": mark("Promise: held until a price is set"),
}
DUE = {
    "reply": (mark("Reply by {at}"), mark("Reply by {day} {at:clock}")),
    "callback": (mark("Call back by {at}"), mark("Call back by {day} {at:clock}")),
    "start": (mark("Start by {at}"), mark("Start by {day} {at:clock}")),
    "resolve": (mark("Solve by {at}"), mark("Solve by {day} {at:clock}")),
    "update": (mark("Update by {at}"), mark("Update by {day} {at:clock}")),
    "planned": (mark("Planned for {at}"), mark("Planned for {day} {at:clock}")),
}


class Promised(Protocol):
    """What a pill needs to know of a ticket; a queue row and a ticket both have it."""

    @property
    def status(self) -> str: ...  # noqa: D102 - named as the services name it
    @property
    def received_at(self) -> datetime: ...  # noqa: D102
    @property
    def due_kind(self) -> str | None: ...  # noqa: D102
    @property
    def due_aim(self) -> datetime | None: ...  # noqa: D102
    @property
    def due_latest(self) -> datetime | None: ...  # noqa: D102
    @property
    def paused_at(self) -> datetime | None: ...  # noqa: D102
    @property
    def release(self) -> str | None: ...  # noqa: D102
    @property
    def held_reason(self) -> str | None: ...  # noqa: D102


def state(row: Promised, now: datetime) -> Promise:
    """Where the promise stands; a breach shows through waiting and through what is held."""
    if row.status in {"resolved", "closed"}:
        return Promise.NONE
    if row.due_latest is not None and row.due_latest < now:
        return Promise.BREACHED
    if row.paused_at is not None:
        return Promise.PAUSED
    if row.held_reason:
        return Promise.HELD
    if row.due_aim is not None and row.due_aim < now:
        return Promise.AIM_PASSED
    return Promise.NONE if row.due_aim is None and row.due_latest is None else Promise.CALM


def kind(row: Promised) -> str:
    """What is due; an agreed date goes by that name."""
    if row.status == "planned" and row.due_kind in {"start", "resolve"} and row.due_aim == row.due_latest:
        return "planned"
    return row.due_kind if row.due_kind in CALM else "resolve"


def pill(row: Promised, now: datetime, words: Words) -> Pill:
    """The pill of a row; `now` is in the desk's zone."""
    found = state(row, now)
    if found is Promise.BREACHED and row.due_latest is not None:
        return _made(found, words.say("Breached | {time}", time=times.since(row.due_latest, now, words)), said(row, now, words))
    if found is Promise.PAUSED and row.paused_at is not None:
        return _made(found, words.say("Waiting | {time}", time=_day(row.paused_at, now, words)), said(row, now, words))
    if found is Promise.HELD:
        return _made(found, words.tr(HELD.get(row.held_reason or "", HELD["decision"])), said(row, now, words))
    if found is Promise.AIM_PASSED:
        if row.due_latest is None:
            return _made(found, words.tr("Aim passed"), said(row, now, words))
        return _made(found, words.say("Aim passed | {time}", time=times.ahead(row.due_latest, now, words)), said(row, now, words))
    if found is Promise.CALM:
        due, what = _next(row), kind(row)
        time = times.ahead(due, now, words, agreed=what == "planned")
        return _made(found, words.say(CALM[what], time=time), said(row, now, words), _share(row.received_at, due, now))
    return Pill(found, _nothing(row, words), said=said(row, now, words))


def exact(row: Promised, now: datetime, words: Words) -> Pill:
    """The pill to the minute, for the ticket's head."""
    brief, found = pill(row, now, words), state(row, now)
    if found is Promise.BREACHED and row.due_latest is not None:
        return _made(found, words.say("Breached | {time} ago", time=times.exactly(now - row.due_latest, words)), brief.said)
    if found is Promise.AIM_PASSED and row.due_latest is not None:
        return _made(found, words.say("Aim passed | {time} left", time=times.exactly(row.due_latest - now, words)), brief.said)
    if found is Promise.CALM:
        left = times.exactly(_next(row) - now, words)
        return Pill(found, brief.word, words.say("{time} left", time=left), brief.left, brief.said)
    return brief


def due(row: Promised, now: datetime, words: Words) -> str:
    """By when, in words: "Reply by 16:00"; nothing when no instant is promised."""
    at = row.due_latest or row.due_aim
    if at is None or state(row, now) is Promise.NONE:
        return ""
    local = at.astimezone(now.tzinfo)
    if local.date() == now.date():
        return words.say(DUE[kind(row)][0], at=words.clock(local))
    return words.say(DUE[kind(row)][1], day=f"{words.weekday(local.date())} {words.short_day(local.date())}", at=local)


def held_said(reason: str | None, words: Words) -> str:
    """What a promise is held by."""
    return words.tr(HELD_SAID.get(reason or "", HELD_SAID["decision"]))


def said(row: Promised, now: datetime, words: Words) -> str:
    """The promise in whole words: "Promise: breached 28 minutes ago"."""
    found, name = state(row, now), words.tr(NAMES[kind(row)])
    if found is Promise.BREACHED and row.due_latest is not None:
        return _gone(now - row.due_latest, words)
    if found is Promise.PAUSED and row.paused_at is not None:
        return words.say("Promise: waiting for the customer since {day:day}", day=row.paused_at.astimezone(now.tzinfo).date())
    if found is Promise.HELD:
        return held_said(row.held_reason, words)
    if found is Promise.AIM_PASSED:
        if row.due_latest is None:
            return words.say("Promise: {name}, aim passed", name=name)
        return words.say("Promise: {name}, aim passed, to be kept by {at:moment}", name=name, at=row.due_latest.astimezone(now.tzinfo))
    if found is Promise.CALM:
        return _coming(name, _next(row), now, words)
    if row.status in {"resolved", "closed"}:
        return words.tr("Promise: none, the ticket is resolved")
    return words.tr("Promise: goes into the next release" if row.release else "Promise: none")


def widest(words: Words) -> list[Pill]:
    """The widest pills of a language, so that the column can be made to hold them."""
    hours, day = words.say("{hours} h", hours=22), words.short_day(date(2026, 12, 22))
    phrases = [words.say("Aim passed | {time}", time=f"{words.weekday(date(2026, 12, 23))} {day}")]
    phrases += [words.say("Breached | {time}", time=hours), words.say("Waiting | {time}", time=day)]
    phrases += [words.tr(phrase) for phrase in HELD.values()]
    return [_made(Promise.BREACHED, phrase, "") for phrase in phrases]


def _nothing(row: Promised, words: Words) -> str:
    if row.status in {"resolved", "closed"}:
        return words.tr("Resolved")
    return words.tr("Next release" if row.release else "No promise")


def _gone(length: timedelta, words: Words) -> str:
    minutes = max(0, int(length.total_seconds()) // 60)
    if minutes < times.HOUR:
        return words.many("Promise: breached {n} minute ago", "Promise: breached {n} minutes ago", minutes)
    if minutes < times.DAY:
        return words.many("Promise: breached {n} hour ago", "Promise: breached {n} hours ago", minutes // times.HOUR)
    return words.many("Promise: breached {n} day ago", "Promise: breached {n} days ago", minutes // times.DAY)


def _coming(name: str, at: datetime, now: datetime, words: Words) -> str:
    local, minutes = at.astimezone(now.tzinfo), int((at - now).total_seconds()) // 60
    if minutes < times.HOUR:
        return words.many("Promise: {name}, due in {n} minute", "Promise: {name}, due in {n} minutes", minutes, name=name)
    if local.date() == now.date():
        hours = minutes // times.HOUR
        return words.many("Promise: {name}, due in {n} hour", "Promise: {name}, due in {n} hours", hours, name=name)
    return words.say("Promise: {name}, due {at:moment}", name=name, at=local)


def _next(row: Promised) -> datetime:
    """The instant a calm pill counts to: the aim, or the latest where no aim is named."""
    return row.due_aim or row.due_latest or row.received_at


def _day(at: datetime, now: datetime, words: Words) -> str:
    local = at.astimezone(now.tzinfo)
    return words.clock(local) if local.date() == now.date() else words.short_day(local.date())


def _share(begin: datetime, end: datetime, now: datetime) -> float:
    whole = (end - begin).total_seconds()
    return min(1.0, max(0.0, (end - now).total_seconds() / whole)) if whole > 0 else 0.0


def _made(found: Promise, phrase: str, sentence: str, left: float = 0.0) -> Pill:
    word, _, time = phrase.partition(STROKE)
    return Pill(found, word.strip(), time.strip(), left, sentence)
