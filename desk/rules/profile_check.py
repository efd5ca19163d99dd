"""What a profile must be beyond readable before a desk takes it: hours that can be kept, numbers within reason, parts that fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.calendar_build import WEEKDAYS
from desk.rules.errors import Refused
from desk.rules.holidays_of import holidays_of
from desk.rules.promise_terms import When
from desk.rules.vocabulary import PRIORITIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desk.rules.profile import Profile
    from desk.rules.promise_terms import PromiseRow

KNOWN_YEAR: Final = 2026
"""Any year for which the holidays of every country are known."""
LONGEST_TEXT: Final = 400
MOST_ROWS: Final = 400
MOST: Final = {
    "n": 400, "minutes": 10_080, "hours": 2_000, "within_months": 60, "hold_hours": 200, "per_quarter": 90, "month": 10_000,
    "year": 100_000, "capacity": 500, "included": 500, "group_size": 500, "price_minutes": 10_080, "days": 365, "least": 500,
    "decide_days": 90, "announce_days": 90, "remind_days": 90,
}  # fmt: skip
HIGHEST: Final = {"price": 10**9, "lowest": 10**9, "highest": 10**9, "multiplier": 10, "percent": 100, "over_hours": 1000}
DAY: Final = 86_400


def check_profile(profile: Profile) -> None:
    """Refuse, by its place, what can be read but not be kept."""
    for path, key, value in _leaves(profile.source, ""):
        _within(path, key, value)
    try:
        holidays_of(profile.country, KNOWN_YEAR)
    except Refused as error:
        error.field = "country"
        raise
    if not profile.languages:
        raise Refused("{field}: at least one language is needed.", field="languages")
    for key in PRIORITIES:
        if key not in profile.priorities:
            raise Refused("{field}: the priority {given} is missing; give it a name.", field="priorities", given=key)
    for name, terms in profile.calendar_terms.items():
        if not any(terms.week):
            raise Refused("{field}: the calendar never opens; give it opening hours on some day.", field=f"calendars.{name}.week")
    if not any(when == When() for when, _calendar in profile.promises.runs_on):
        raise Refused("{field}: some requests run on no calendar; end with a row without conditions.", field="runs_on")
    _check_weeks(profile.source)
    for at, row in enumerate(profile.promises.rows):
        _check_promise(profile, row, f"promises[{at}]")
    pack = profile.charges.pack
    if pack is not None and pack.calendar not in profile.calendar_terms:
        known = ", ".join(profile.calendar_terms)
        raise Refused(
            "{field}: “{given}” is unknown; use one of {choices}.", field="charge.pack.calendar", given=pack.calendar, choices=known
        )


def _leaves(value: Any, path: str, key: str = "") -> Iterator[tuple[str, str, Any]]:
    yield path, key, value
    if isinstance(value, dict):
        for name, held in value.items():
            yield from _leaves(held, f"{path}.{name}" if path else name, name)
    elif isinstance(value, list):
        for at, held in enumerate(value):
            yield from _leaves(held, f"{path}[{at}]", key)


def _within(path: str, key: str, value: Any) -> None:
    """A text of a length that can be shown, a number that a desk can mean."""
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            raise Refused("{field} is longer than {most} characters: shorten it.", field=path, most=LONGEST_TEXT)
        if any(ord(sign) < ord(" ") or 0xD800 <= ord(sign) <= 0xDFFF for sign in value):  # noqa: PLR2004 - half letters
            raise Refused("{field} holds signs that cannot be shown; type it anew on one line.", field=path)
        if key in HIGHEST and _number(value) > HIGHEST[key]:
            raise Refused("{field} must be at most {most}.", field=path, most=HIGHEST[key])
    elif isinstance(value, int) and not isinstance(value, bool) and value > MOST.get(key, MOST_ROWS):
        raise Refused("{field} must be at most {most}.", field=path, most=MOST.get(key, MOST_ROWS))
    elif isinstance(value, list | dict) and len(value) > MOST_ROWS:
        raise Refused("{field} has more than {most} rows.", field=path, most=MOST_ROWS)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _check_weeks(source: Mapping[str, Any]) -> None:
    """A day of the week stands once: two sets of hours for it would silently be one."""
    for name, table in source["calendars"].items():
        seen: set[str] = set()
        for key in table.get("week", {}):
            first, _, last = key.partition("-")
            days = WEEKDAYS[WEEKDAYS.index(first) : WEEKDAYS.index(last or first) + 1]
            if twice := seen.intersection(days):
                field = f"calendars.{name}.week.{key}"
                raise Refused("{field}: “{given}” has hours already; give each day once.", field=field, given=min(twice))
            seen.update(days)


def _check_promise(profile: Profile, row: PromiseRow, field: str) -> None:
    aim, latest = row.aim, row.latest
    if aim is None and latest is None:
        raise Refused("{field} promises nothing: give it an aim or a latest.", field=field)
    if latest is not None and latest.rule in {"aim", "after_aim"} and aim is None:
        raise Refused("{field} is counted from the aim, and there is none.", field=f"{field}.latest")
    if aim is not None and latest is not None and aim.rule == latest.rule and latest.n < aim.n:
        raise Refused("{field} comes before the aim: make it the same or later.", field=f"{field}.latest.n")
    for which, term in (("aim", aim), ("latest", latest)):
        if term is not None and term.cut_off is not None:
            second = term.cut_off.hour * 3600 + term.cut_off.minute * 60 + term.cut_off.second
            _check_cut_off(profile, row, second, f"{field}.{which}.cut_off")


def _check_cut_off(profile: Profile, row: PromiseRow, second: int, field: str) -> None:
    """A cut-off lies between opening and closing, on some day of every calendar the promise may run on."""
    for name in _calendars_of(profile, row):
        days = [hours for hours in profile.calendar_terms[name].week if hours]
        if not any(day[0][0] < second <= day[-1][1] for day in days):
            raise Refused("{field} lies outside the hours of the calendar “{given}”.", field=field, given=name)


def _calendars_of(profile: Profile, row: PromiseRow) -> Iterator[str]:
    """The calendars that tickets of this promise can run on: down to the first that takes all of them."""
    for when, name in profile.promises.runs_on:
        pairs = (
            (when.kinds, row.when.kinds), (when.priorities, row.when.priorities), (when.tiers, row.when.tiers),
            (when.contracts, row.when.contracts),
        )  # fmt: skip
        if all(not here or not there or here & there for here, there in pairs):
            yield name
            flags = (when.callback, when.covered, when.received) == (None, None, None)
            if flags and all(not here or (there and there <= here) for here, there in pairs):
                return
