"""The roster's forms as rows, and what is typed in them as instants."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.rules.roster_turns import local_instant
from desk.ui.pages.reports.duty_sayings import KINDS, PLACES
from desk.ui.record_form import FieldRow
from desk.words import mark
from desk.words.typed_clock import typed_clock

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desk.services.duties import RosterView
    from desk.words import Words

NO_CLOCK, NO_ONE, TWO = (
    mark("A time looks like 9:00."),
    mark("Nobody who takes on-call duty is called {name}."),
    mark("{name} may be two people: write more of the name."),
)
WEEKDAYS: Final[dict[Any, str]] = {
    0: mark("Monday"), 1: mark("Tuesday"), 2: mark("Wednesday"), 3: mark("Thursday"), 4: mark("Friday"), 5: mark("Saturday"),
    6: mark("Sunday"),
}  # fmt: skip
SKILL = mark("For everything, or a skill such as mail")
TITLES: Final = {
    "turns": mark("Duties by turns"), "shift": mark("A single duty"), "hand": mark("Hand over"), "offer": mark("Offer"),
    "swap": mark("Swap"), "away": mark("Away"), "more": mark("More turns"),
}  # fmt: skip


def rows_of(choices: dict[str, dict[Any, str]]) -> dict[str, tuple[FieldRow, ...]]:
    """The fields of each form; `choices` are people and duties, filled as the roster is read."""
    able, people, nobody, anyone = (choices[name] for name in ("able", "people", "nobody", "anyone"))
    hours = (
        FieldRow("from_day", mark("From"), "date"), FieldRow("from_at", mark("At"), write=write_clock, read=read_clock),
        FieldRow("to_day", mark("To"), "date"), FieldRow("to_at", mark("At"), write=write_clock, read=read_clock),
    )  # fmt: skip
    place = FieldRow("place", mark("Is rung"), "choice", choices=dict(PLACES))
    skill = FieldRow("skill", mark("Skill"), span=2, hint=SKILL)
    return {
        "turns": (
            FieldRow("people", mark("Who, in this order"), span=2, hint=mark("Names with commas between them")), skill, place,
            FieldRow("first_day", mark("First day"), "date"), FieldRow("weekday", mark("Changes on"), "choice", choices=WEEKDAYS),
            FieldRow("at", mark("At"), write=write_clock, read=read_clock), FieldRow("weeks", mark("Weeks to a turn"), "whole"),
            FieldRow("count", mark("Turns to make now"), "whole"),
        ),
        "more": (FieldRow("count", mark("Turns to make now"), "whole"),),
        "shift": (FieldRow("person_id", mark("Who"), "choice", choices=able), place, skill, *hours),
        "hand": (FieldRow("to_id", mark("To whom"), "choice", 2, choices=able), *hours),
        "offer": (
            FieldRow("to_id", mark("To whom"), "choice", choices=anyone),
            FieldRow("return_id", mark("In return"), "choice", choices=choices["theirs"]),
            FieldRow("note_text", mark("Note"), span=2),
        ),
        "swap": (FieldRow("other_id", mark("With"), "choice", 2, choices=choices["others"]),),
        "away": (
            FieldRow("person_id", mark("Who"), "choice", choices=people), FieldRow("kind", mark("Why"), "choice", choices=_kinds()),
            FieldRow("first", mark("First day"), "date"),
            FieldRow("last", mark("Last day"), "date", hint=mark("Empty: until they are back")),
            FieldRow("from_noon", mark("From noon"), "flag"), FieldRow("until_noon", mark("Until noon"), "flag"),
            FieldRow("covered_by_id", mark("Stands in"), "choice", choices=nobody), FieldRow("note", mark("Note")),
        ),
    }  # fmt: skip


def _kinds() -> dict[Any, str]:
    return {code: label for code, label in KINDS.items() if code}


def read_clock(field: str, text: str, words: Words) -> time:
    """A time of day typed as 9, 9:00 or 9.30; nothing typed is midnight."""
    del words
    found = typed_clock(text.strip() or "0")
    if found is None:
        raise Refused(NO_CLOCK, field=field)
    return found


def write_clock(value: Any, words: Words) -> str:
    """A time of day as it can be typed again."""
    return words.clock(value)


def span_of(fields: dict[str, Any], zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The hours typed, as instants; the day must be there."""
    return _moment(fields, "from", zone), _moment(fields, "to", zone)


def _moment(fields: dict[str, Any], end: str, zone: ZoneInfo) -> datetime:
    day = fields[f"{end}_day"]
    if not isinstance(day, date):
        raise Refused(mark("Write the date."), field=f"{end}_day")
    return local_instant(day, fields[f"{end}_at"], zone)


def span_values(starts: datetime, ends: datetime, zone: ZoneInfo) -> dict[str, Any]:
    """Instants as the hours' fields show them."""
    begin, end = starts.astimezone(zone), ends.astimezone(zone)
    return {"from_day": begin.date(), "from_at": begin.time(), "to_day": end.date(), "to_at": end.time()}


def people_named(text: str, view: RosterView) -> tuple[int, ...]:
    """The people of a list of names, each by its beginning or any whole word of it."""
    found = []
    for name in filter(None, (part.strip() for part in text.split(","))):
        low = name.casefold()
        exact = [one.id for one in view.able if one.name.casefold() == low]
        fits = exact or [one.id for one in view.able if one.name.casefold().startswith(low) or low in one.name.casefold().split()]
        if len(fits) != 1:
            raise Refused(TWO if fits else NO_ONE, field="people", name=name)
        found.append(fits[0])
    return tuple(found)
