"""Opening time once more, minute by minute from the case itself: what the hours door is compared with."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    import random

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ZONES = ["UTC", "Europe/Oslo", "America/Sao_Paulo", "Asia/Tehran", "America/New_York", "Australia/Lord_Howe", "America/St_Johns"]
BASES = [(3, 20), (10, 18), (2, 15), (11, 1), (4, 1), (9, 20), (12, 28), (6, 1)]
SPAN = 75


def random_hours(dice: random.Random) -> list[list[str]]:
    count = dice.choice((1, 1, 2, 3))
    cuts = sorted(dice.sample(range(97), 2 * count))
    said = [f"{cut // 4:02}:{cut % 4 * 15:02}" for cut in cuts]
    return [list(pair) for pair in zip(said[::2], said[1::2], strict=True)]


def random_case(dice: random.Random) -> dict[str, Any]:
    """A calendar near a clock change or the year's end, a start, and pauses."""
    base = date(dice.randint(2005, 2030), *dice.choice(BASES))
    days = [base + timedelta(at) for at in range(-3, 30)]
    calendar: dict[str, Any] = {
        "zone": dice.choice(ZONES),
        "week": {day: random_hours(dice) for day in dice.sample(WEEKDAYS, dice.randint(1, 7))},
    }
    if dice.random() < 0.5:
        calendar["holidays"] = [str(day) for day in dice.sample(days, 3)]
        calendar["yearly_holidays"] = [str(day)[5:] for day in dice.sample(days, 3)]
    if dice.random() < 0.5:
        calendar["dates"] = {str(day): random_hours(dice) if dice.random() < 0.8 else [] for day in dice.sample(days, 3)}
        calendar["breaks"] = {str(day): random_hours(dice) for day in dice.sample(days, 4)}
    start = datetime(base.year, base.month, base.day, tzinfo=UTC) + timedelta(minutes=15 * dice.randint(0, 400))
    pauses = []
    for _ in range(dice.choice((0, 0, 1, 3))):
        begin = start + timedelta(minutes=15 * dice.randint(-50, 900))
        pauses.append([begin.isoformat(), (begin + timedelta(minutes=15 * dice.randint(0, 200))).isoformat()])
    return {"calendar": calendar, "start": start.isoformat(), "pauses": pauses}


def minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def stamp(day: date, at: int, zone: ZoneInfo) -> int:
    """The epoch minute of a local minute of a day."""
    return int((datetime(day.year, day.month, day.day) + timedelta(minutes=at)).replace(tzinfo=zone).timestamp()) // 60


def open_minutes(case: dict[str, Any]) -> set[int]:
    """Every epoch minute that counts, over the days a case can reach."""
    calendar, zone = case["calendar"], ZoneInfo(case["calendar"]["zone"])
    first = datetime.fromisoformat(case["start"]).date() - timedelta(days=3)
    found: set[int] = set()
    for day in (first + timedelta(at) for at in range(SPAN)):
        hours = calendar["week"].get(WEEKDAYS[day.weekday()], [])
        if str(day) in calendar.get("holidays", []) or str(day)[5:] in calendar.get("yearly_holidays", []):
            hours = []
        hours = calendar.get("dates", {}).get(str(day), hours)
        left = {at for begin, end in hours for at in range(minute(begin), minute(end))}
        left -= {at for begin, end in calendar.get("breaks", {}).get(str(day), []) for at in range(minute(begin), minute(end))}
        begins = sorted(at for at in left if at - 1 not in left)
        ends = sorted(at + 1 for at in left if at + 1 not in left)
        for begin, end in zip(begins, ends, strict=True):
            found |= set(range(stamp(day, begin, zone), stamp(day, end, zone)))
    for begin, end in case["pauses"]:
        found -= set(range(int(datetime.fromisoformat(begin).timestamp()) // 60, int(datetime.fromisoformat(end).timestamp()) // 60))
    return found
