"""What a line of a timeline says of the release a ticket waits for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.services.tickets import EntryView
    from desk.words import Words

SAID: Final = {
    "moved": mark("Release {name} was moved from {before:date} to {day:date}: the ticket moves with it"),
    "shipped": mark("Release {name} is out"),
    "taken_back": mark("Release {name} is not out after all, but planned for {day:date}"),
    "dropped": mark("Release {name} will not come: the ticket waits for the next one"),
    "bound": mark("{who} let the ticket wait for release {name}, planned for {day:date}"),
}  # fmt: skip
NEXT: Final = mark("{who} let the ticket wait for the next release")


def released(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> tuple[str, str]:
    """The release a ticket waits for moved, shipped or dropped, or another one was chosen."""
    told: Mapping[str, Any] = entry.data.get("release") or {}
    what, name = str(told.get("what") or ""), str(told.get("name") or "")
    if what not in SAID or not name:
        return "plan", words.say(NEXT, who=who)
    days = {key: date.fromisoformat(str(told[key])) for key in ("before", "day") if told.get(key)}
    said = words.say(SAID[what], who=who, name=name, **days)
    reason = str(told.get("reason") or "")
    return ("check" if what == "shipped" else "plan"), f"{said} · {reason}" if reason else said
