"""The promises once more, as plain ifs and minute by minute, written from the specification alone: what the engine is compared with."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import holidays

MINUTE = timedelta(minutes=1)
ZONES = {
    "stefna": "Atlantic/Reykjavik",
    "mystore": "Europe/Oslo",
    "pindena": "Europe/Oslo",
    "clickmedia": "Europe/Athens",
    "web-veistamo": "Europe/Helsinki",
}
COUNTRIES = {"stefna": "IS", "mystore": "NO", "pindena": "NO", "clickmedia": "GR", "web-veistamo": "FI"}
HOURS = {
    "stefna": {"desk": [(540, 960)]},
    "mystore": {"desk": [(540, 960)]},
    "pindena": {"support": [(540, 660), (690, 900)], "work": [(480, 960)]},
    "clickmedia": {"desk": [(570, 1050)]},
    "web-veistamo": {"desk": [(540, 1020)]},
}
Where = tuple[str, str]
Pair = dict[str, datetime | None]


@cache
def public(country: str, year: int) -> set[date]:
    return set(holidays.country_holidays(country, years=year))


@cache
def halves(country: str, year: int) -> set[date]:
    return set(holidays.country_holidays(country, years=year, categories=("half_day",))) if country in {"IS", "GR"} else set()


@cache
def hours(where: Where, day: date) -> list[tuple[int, int]]:
    """The opening minutes left of a local date."""
    profile, calendar = where
    if day.weekday() > 4 or day in public(COUNTRIES[profile], day.year):
        return []
    if calendar == "support" and (day.isocalendar()[1] in (29, 30) or (day.month == 12 and day.day >= 27)):
        return []
    last = 780 if day in halves(COUNTRIES[profile], day.year) else 1440
    return [(begin, min(end, last)) for begin, end in HOURS[profile][calendar] if begin < last]


@cache
def is_open(where: Where, minute: datetime) -> bool:
    if where[1] == "always":
        return True
    local = minute.astimezone(ZoneInfo(ZONES[where[0]]))
    at = local.hour * 60 + local.minute
    return any(begin <= at < end for begin, end in hours(where, local.date()))


def close(where: Where, day: date) -> datetime:
    at = hours(where, day)[-1][1]
    return datetime.combine(day, time(at // 60, at % 60), ZoneInfo(ZONES[where[0]])).astimezone(UTC)


def nth(where: Where, day: date, n: int) -> datetime:
    while n:
        day += timedelta(days=1)
        n -= bool(hours(where, day))
    return close(where, day)


def weeks(where: Where, day: date, n: int) -> datetime:
    day += timedelta(days=7 * n)
    while not hours(where, day):
        day -= timedelta(days=1)
    return close(where, day)


def same_day(where: Where, received: datetime, cut_off: time | None = None) -> datetime:
    local = received.astimezone(ZoneInfo(ZONES[where[0]]))
    in_time = cut_off is None or local.time() <= cut_off
    if hours(where, local.date()) and received < close(where, local.date()) and in_time:
        return close(where, local.date())
    return nth(where, local.date(), 1)


def opening(where: Where, minute: datetime) -> datetime:
    while not is_open(where, minute):
        minute += MINUTE
    return minute


def walk(where: Where, minute: datetime, left: int) -> datetime:
    while left:
        left -= is_open(where, minute)
        minute += MINUTE
    return minute


def union(pauses: list[Any], received: datetime) -> list[list[Any]]:
    """Pauses as one list apart, the part before receipt cut off."""
    forever = datetime.max.replace(tzinfo=UTC)
    spans = sorted((max(begin, received), end or forever) for begin, end in pauses if (end or forever) > received)
    found: list[list[Any]] = []
    for begin, end in spans:
        if found and begin <= found[-1][1]:
            found[-1][1] = max(found[-1][1], end)
        else:
            found.append([begin, end])
    return [[begin, None if end == forever else end] for begin, end in found]


def shifted(where: Where, instant: datetime | None, pauses: list[list[Any]]) -> datetime | None:
    for begin, end in pauses:
        if instant is None or instant <= begin:
            continue
        if end is None:
            return None
        minute, left = begin, 0
        while minute < instant:
            left += is_open(where, minute)
            minute += MINUTE
        instant = max(instant, walk(where, end, left) if left else opening(where, end))
    return instant


def oracle(case: dict[str, Any]) -> dict[str, Any]:  # noqa: C901, PLR0912, PLR0915 - the specification in one breath
    """What the specification says of a case whose instants are whole minutes."""
    profile, kind, priority = case["profile"], case["kind"], case["priority"]
    received = case["received"].astimezone(UTC)
    contracts = case["contracts"]
    where = (profile, {"pindena": "work" if kind == "fault" else "support"}.get(profile, "desk"))
    day = received.astimezone(ZoneInfo(ZONES[profile])).date()
    always = (profile, "always")
    found: dict[str, tuple[Where, datetime | None, datetime | None]] = {}
    on_call, release = False, None
    closed = not is_open(where, received)

    if profile == "stefna":
        aim = same_day(where, received, time(14))
        found["reply"] = where, aim, max(aim, nth(where, day, 1))
        if case["callback"]:
            found["callback"] = where, same_day(where, received), same_day(where, received)
        if priority == "critical":
            found["start"], on_call = (always, received, received + 15 * MINUTE), closed
    elif profile == "mystore":
        if "service_agreement" in contracts:
            found["resolve"] = where, same_day(where, received), None
        if priority == "critical" and closed:
            found["start"], on_call = (always, received, None), True
    elif profile == "pindena":
        aim = same_day(where, received)
        if kind == "fault" and priority == "critical":
            found["start"] = where, opening(where, received), None
        elif kind == "fault" and priority == "normal":
            release = "next"
        else:
            found["start"] = where, aim, max(aim, nth(where, day, 1))
    elif profile == "clickmedia":
        if priority == "normal" and "sla" in contracts:
            priority = "high"
        solved = weeks(where, day, 1) if priority == "normal" else same_day(where, received)
        found["reply"] = where, min(nth(where, day, 3), solved), min(nth(where, day, 4), solved)
        found["resolve"] = where, solved, solved
        if priority == "critical" and "sla" in contracts:
            found["start"], on_call = (always, received, received + 15 * MINUTE), closed
        elif priority == "critical":
            found["start"] = where, opening(where, received), walk(where, opening(where, received), 15)
    else:
        found["reply"] = where, nth(where, day, 1), nth(where, day, 1)
        if priority == "critical":
            found["start"] = where, opening(where, received), None
        if kind == "request":
            found["resolve"] = {
                "premium": (where, nth(where, day, 1), nth(where, day, 10)),
                "standard": (where, weeks(where, day, 1), weeks(where, day, 4)),
            }.get(case["tier"], (where, weeks(where, day, 2), weeks(where, day, 6)))

    planned = None
    if case["planned"]:
        if case["planned"] < day or not hours(where, case["planned"]):
            return {"error": True}
        immediate_start = "start" in found
        planned = "start" if profile in {"stefna", "mystore"} and not immediate_start else "resolve"
        if profile == "mystore" and planned == "start":
            found.pop("resolve", None)
        found[planned], release = (where, close(where, case["planned"]), close(where, case["planned"])), None

    pauses = union(case["pauses"], received)
    state = "paused" if any(end is None for _, end in pauses) else "running"
    answer: dict[str, Any] = {"on_call": on_call, "release": release, "state": state}
    for name in ("reply", "callback", "start", "resolve"):
        if name in found:
            place, aim_at, latest = found[name]
            stopped = [] if name == planned else pauses
            answer[name] = shifted(place, aim_at, stopped), shifted(place, latest, stopped)
        else:
            answer[name] = None
    return answer
