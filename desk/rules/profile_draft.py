"""Changing a profile before it is taken: pure functions from one mapping to the next, and what differs between two."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

from desk.rules.calendar_build import DAY, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desk.rules.calendar_build import Hours

GONE: Final = object()
"""Put at a place, it takes away what stands there."""
Path = tuple[str | int, ...]


def put(mapping: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    """The mapping with another value at a place; tables on the way are made, and one left empty by `GONE` goes too."""
    made: dict[str, Any] = deepcopy(dict(mapping))
    place: Any = made
    for at, step in enumerate(path[:-1], start=1):
        if value is GONE and isinstance(place, dict) and step not in place:
            return made
        place = _within(place, step, [] if isinstance(path[at], int) else {})
    last: Any = path[-1]
    if isinstance(place, list):
        place[last : last + 1] = [] if value is GONE else [deepcopy(value)]
    elif value is GONE:
        place.pop(last, None)
    else:
        place[last] = deepcopy(value)
    return made


def _within(place: Any, step: str | int, empty: Any) -> Any:
    """What stands at a step, an empty list or table where there is nothing."""
    return place.setdefault(step, empty) if isinstance(place, dict) else place[step]


def take(mapping: Mapping[str, Any], path: Path, default: Any = None) -> Any:
    """What stands at a place."""
    place: Any = mapping
    for step in path:
        try:
            place = place[step]
        except (KeyError, IndexError, TypeError):
            return default
    return place


def clock_text(second: int) -> str:
    """A second of the day as a profile writes it: 09:00, or 24:00 at its end."""
    hours, rest = divmod(min(second, DAY), 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")


def hours_list(hours: Hours) -> list[list[str]]:
    """A day's intervals as a profile writes them."""
    return [[clock_text(begin), clock_text(end)] for begin, end in hours]


def week_table(week: Sequence[Hours]) -> dict[str, Any]:
    """The week's hours as a profile writes them: days alike in a row as one, closed days left out."""
    table: dict[str, Any] = {}
    first = 0
    for at in range(1, len(WEEKDAYS) + 1):
        if at < len(WEEKDAYS) and week[at] == week[first]:
            continue
        if week[first]:
            days = WEEKDAYS[first] if at - first == 1 else f"{WEEKDAYS[first]}-{WEEKDAYS[at - 1]}"
            table[days] = hours_list(week[first])
        first = at
    return table


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[tuple[str, Any, Any], ...]:
    """Every place where two profiles differ, with what stands there in each (None: nothing), in the order of the first."""
    old, new = dict(_flat(before, "")), dict(_flat(after, ""))
    paths = dict.fromkeys([*old, *new])
    return tuple((path, old.get(path), new.get(path)) for path in paths if old.get(path) != new.get(path))


def _flat(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, held in value.items():
            yield from _flat(held, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and any(isinstance(row, dict) for row in value):
        for at, held in enumerate(value):
            yield from _flat(held, f"{path}{_label(held, at)}")
    else:
        yield path, value


def _label(row: Any, at: int) -> str:
    """A row by its code or name where it has one, so that one taken away does not make all after it differ."""
    named = next((row[key] for key in ("code", "name") if isinstance(row, dict) and isinstance(row.get(key), str)), None)
    return f"[{named}]" if named else f"[{at + 1}]"
