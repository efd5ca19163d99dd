"""What a line of a timeline says of a change: an icon and one sentence, worded from the change's code and fields."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from desk.ui import trade_words
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.services.tickets import EntryView
    from desk.words import Words

# One sentence a code: its icon and its template; what has no code of its own is told field by field.
CODES: dict[str, tuple[str, str]] = {
    "opened": ("queue", mark("{who} opened the ticket")),
    "waiting": ("wait", mark("{who} waits for the customer; the clock stands still")),
    "resumed": ("hours", mark("{who} set the clock going again")),
    "resolved": ("resolve", mark("{who} resolved the ticket")),
    "reopened": ("undo", mark("{who} reopened the ticket")),
    "merged": ("merge", mark("{who} merged another ticket into this one")),
}


AFTER_REPLY = {"resolved": "resolved", "waiting_customer": "waiting"}


def change(entry: EntryView, people: Mapping[int, str], words: Words) -> tuple[str, str] | None:
    """The icon and sentence of a change, None for one that the message beside it tells; `people` are the desk's names by id."""
    data, who = entry.data, entry.who or words.tr("The desk")
    fields = data.get("fields") or {}
    code = str(data.get("code", ""))
    if code == "replied":
        code = AFTER_REPLY.get(str(fields.get("status", [""])[-1]), "")
        if not code:
            return None
    if code in CODES:
        icon, template = CODES[code]
        return icon, words.say(template, who=who)
    if "owner_id" in fields:
        return "take", _owner(entry, fields["owner_id"], people, who, words)
    if fields.get("management") and fields["management"][-1]:
        return "management", words.say("{who} took the ticket to management", who=who)
    if code.startswith("escalat") and "level" in fields:
        return "escalate", words.say("{who} lifted the ticket to level {level}", who=who, level=str(fields["level"][-1]))
    if "planned_on" in fields:
        return "plan", _planned(fields["planned_on"], who, words)
    if "estimate" in fields or "estimated_hours" in fields or "told" in fields:
        return "estimate", _estimate(fields, who, words)
    parts = [_field(field, pair, words) for field, pair in fields.items()]
    return "note", " · ".join(part for part in parts if part) or words.say("{who} changed the ticket", who=who)


def _owner(entry: EntryView, pair: list[Any], people: Mapping[int, str], who: str, words: Words) -> str:
    names = entry.data.get("names") or [""]
    after = pair[-1]
    if after is None:
        return words.say("{who} let go of the ticket", who=who)
    name = str(names[-1]) or people.get(after, "")
    if not name or name == entry.who:
        return words.say("{who} took the ticket", who=who)
    return words.say("{who} handed the ticket to {name}", who=who, name=name)


def _planned(pair: list[Any], who: str, words: Words) -> str:
    if not pair[-1]:
        return words.say("{who} took back the agreed date", who=who)
    return words.say("{who} agreed on {day:day} with the customer", who=who, day=date.fromisoformat(str(pair[-1])[:10]))


def _estimate(fields: Mapping[str, list[Any]], who: str, words: Words) -> str:
    state = str(fields.get("estimate", ["", ""])[-1])
    hours = _hours(fields.get("estimated_hours", [None])[-1])
    if state == "approved":
        return words.say("{who} recorded that the estimate is approved", who=who)
    if hours is not None:
        return words.say("{who} recorded an estimate of {hours:number} h", who=who, hours=hours)
    if fields.get("told", [False])[-1]:
        return words.say("{who} told the customer the hours", who=who)
    return words.say("{who} changed the estimate", who=who)


def _hours(value: Any) -> Decimal | None:
    try:
        return Decimal(str(value)) if value is not None else None
    except InvalidOperation:
        return None


def _field(field: str, pair: list[Any], words: Words) -> str:
    """One field, before and after: "Kind: question → fault"."""
    known = trade_words.FIELDS.get(field)
    if known is None:
        return words.say("Subject: {text}", text=str(pair[-1])) if field == "subject" else ""
    label, table = known
    before, after = (trade_words.word(table, value, words) for value in (pair[0], pair[-1]))
    return words.say("{field:tr}: {before} → {after}", field=label, before=before, after=after)
