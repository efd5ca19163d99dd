"""What differs between two versions of a profile, in the words its parts are told by elsewhere on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desk.rules.profile_draft import take
from desk.ui.pages.settings.profile.promises import Line
from desk.ui.pages.settings.profile.value_rows import charge_rows, other_rows
from desk.ui.profile_story import calendar_name
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desk.rules.profile import Profile
    from desk.ui.pages.settings.profile.values import ValueRow
    from desk.words import Words

NONE, OPENING = "—", mark("Opening hours of {calendar}")
YES, NO = mark("Yes"), mark("No")


@dataclass(frozen=True, slots=True)
class Version:
    """A version as it is read: its mapping and what it means."""

    mapping: dict[str, Any]
    profile: Profile


def differences_said(found: Sequence[tuple[str, Any, Any]], before: Version, after: Version, words: Words) -> Iterator[str]:
    """A line for each place that differs; a promise is told once, as a whole."""
    rows = {**_rows(before, words), **_rows(after, words)}
    told = set[str]()
    for path, old, new in found:
        head = path.split(".", 1)[0]
        if head.startswith("promises["):
            if head not in told:
                told.add(head)
                at = int(head[len("promises[") : -1]) - 1
                yield f"{_promise(before, at, words)} → {_promise(after, at, words)}"
            continue
        name = next((key for key in sorted(rows, key=len, reverse=True) if path == key or path.startswith((f"{key}.", f"{key}["))), None)
        yield f"{_named(path, rows.get(name or ''), words)}: {_value(old, rows.get(name or ''), words)} → " + _value(
            new, rows.get(name or ""), words
        )


def _rows(version: Version, words: Words) -> dict[str, ValueRow]:
    draft: Any = version
    rows = (*other_rows(draft, words, None), *charge_rows(draft, words, None))
    return {_key(version.mapping, row.path): row for row in rows}


def _key(mapping: dict[str, Any], path: tuple[str | int, ...]) -> str:
    """A place as the differences name it: a row by its code or name, else by its number from 1."""
    made = ""
    for at, step in enumerate(path):
        if isinstance(step, int):
            held = take(mapping, path[: at + 1], {})
            named = next((held[key] for key in ("code", "name") if isinstance(held, dict) and isinstance(held.get(key), str)), step + 1)
            made += f"[{named}]"
        else:
            made += f".{step}" if made else step
    return made


def _promise(version: Version, at: int, words: Words) -> str:
    return Line(at, version.profile, words).said(words) if at < len(version.profile.promises.rows) else NONE


def _named(path: str, row: ValueRow | None, words: Words) -> str:
    if row is not None:
        return row.group if row.kind == "member" else f"{row.group} · {row.said}"
    parts = path.split(".")
    if parts[0] == "calendars" and len(parts) > 2 and parts[2] == "week":  # noqa: PLR2004 - the table, its calendar, what of it
        days = f" ({', '.join(parts[3:])})" if parts[3:] else ""
        return words.say(OPENING, calendar=calendar_name(parts[1], words)) + days
    return path


def _value(value: Any, row: ValueRow | None, words: Words) -> str:
    if isinstance(value, list):
        pairs = all(isinstance(one, list) for one in value)
        return ", ".join("–".join(map(str, one)) if pairs else _value(one, row, words) for one in value) or NONE
    if isinstance(value, bool):
        return words.tr(YES if value else NO)
    if value is None:
        return NONE
    return dict(row.choices).get(value, str(value)) if row is not None else str(value)
