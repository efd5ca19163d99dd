"""What a line of the timeline says of a change in the desk's own fields, by the names they had then."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.services.tickets import EntryView
    from desk.words import Words


def custom_change(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> tuple[str, str]:
    """The icon and the sentence: each field with what stood there and what stands there now."""
    told = entry.data.get("custom") or ()
    parts = [_one(row, words) for row in told]
    return "note", words.say("{who} · {changes}", who=who, changes=" · ".join(parts))


def _one(row: Mapping[str, Any], words: Words) -> str:
    before, after = (_said(row, side, words) for side in ("before", "after"))
    return f"{row['name']}: {before} → {after}"


def _said(row: Mapping[str, Any], side: str, words: Words) -> str:
    value, kind = row.get(side), row.get("kind")
    if kind == "tick":
        return words.tr("Yes" if value else "No")
    if value in (None, ""):
        return words.tr("nothing")
    if kind == "date":
        return words.date(date.fromisoformat(str(value)))
    return words.number(Decimal(str(value))) if kind == "number" else str(value)
