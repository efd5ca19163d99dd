"""What a line of a timeline says of a change: an icon and one sentence, worded from the change's code and fields."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from desk.ui.pages.queue.care_change import TELLERS as CARE
from desk.ui.pages.queue.care_change import handed
from desk.ui.pages.queue.change_fields import field_words
from desk.ui.pages.queue.custom_change import custom_change
from desk.ui.pill_text import NAMES
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desk.services.tickets import EntryView
    from desk.words import Words

# One sentence a code: its icon and its template; what has no code of its own is told field by field.
CODES: Final[dict[str, tuple[str, str]]] = {
    "opened": ("queue", mark("{who} opened the ticket")),
    "waiting": ("wait", mark("{who} waits for the customer; the clock stands still")),
    "resumed": ("hours", mark("{who} set the clock going again")),
    "resolved": ("resolve", mark("{who} resolved the ticket")),
    "closed": ("check-circle", mark("{who} closed the ticket")),
    "reopened": ("undo", mark("{who} reopened the ticket")),
    "merged": ("merge", mark("{who} merged ticket {number} into this one")),
    "merged_into": ("merge", mark("{who} merged this ticket into {number}")),
    "unmerged": ("undo", mark("{who} took the merge with {number} back")),
    "split": ("merge", mark("{who} split ticket {number} off")),
    "split_from": ("merge", mark("{who} split this ticket off {number}")),
    "unblocked": ("resolve", mark("{number}, which blocked this ticket, is resolved")),
    "call_changed": ("calls", mark("{who} changed a call of this ticket")),
    "call_merged": ("calls", mark("{who} merged a call of this ticket into another")),
    "callback_asked": ("last-caller", mark("{who} noted that the customer wants to be called back")),
    "called_back": ("called-out", mark("{who} called the customer back")),
    "charge_released": ("release", mark("{who} released a held charge: {reason}")),
    "charge_given_away": ("percent", mark("{who} gave a charge away: {reason}")),
    "charge_taken_back": ("undo", mark("{who} charges again what was given away")),
}
BY_CUSTOMER: Final = {
    "resumed": ("hours", mark("The customer answered; the clock runs again")),
    "reopened": ("undo", mark("The customer wrote again; the ticket is open")),
}
MARKED: Final = {
    "missed": mark("{who} marked a call of this ticket as missed"), "discarded": mark("{who} discarded a call of this ticket"),
    "finished": mark("{who} took a call of this ticket up again"),
}  # fmt: skip
LINKED: Final = {
    "blocks": mark("{who} linked: this ticket blocks {number}"),
    "blocked_by": mark("{who} linked: this ticket is blocked by {number}"),
    "duplicate": mark("{who} linked: this ticket is a duplicate of {number}"),
    "duplicated_by": mark("{who} linked: {number} is a duplicate of this ticket"),
    "related": mark("{who} linked: this ticket is related to {number}"),
}
RUNG: Final = (mark("{who} rang {name}: not reached"), mark("{who} rang {name}: reached"))
PASSED: Final = {"aim_passed": ("hours", mark("Aim passed: {name:tr}")), "latest_passed": ("breached", mark("Promise broken: {name:tr}"))}
AFTER_REPLY: Final = {"resolved": "resolved", "waiting_customer": "waiting"}
Said = tuple[str, str]


def change(entry: EntryView, people: Mapping[int, str], words: Words) -> Said | None:
    """The icon and sentence of a change, None for one that the message beside it tells; `people` are the desk's names by id."""
    data, who = entry.data, entry.who or words.tr("The desk")
    code = str(data.get("code", ""))
    if code == "replied":
        code = AFTER_REPLY.get(str((data.get("fields") or {}).get("status", [""])[-1]), "")
        if not code:
            return None
    if data.get("by_customer") and code in BY_CUSTOMER:
        return BY_CUSTOMER[code][0], words.tr(BY_CUSTOMER[code][1])
    if code in CODES:
        icon, template = CODES[code]
        return icon, words.say(template, who=who, number=str(data.get("number", "")), reason=_reason(data))
    teller = handed if data.get("override") else TELLERS.get(code)
    return teller(entry, people, who, words) if teller is not None else _fields(entry, people, who, words)


def _reason(data: Mapping[str, Any]) -> str:
    charge = data.get("charge")
    return str(charge.get("reason", "")) if isinstance(charge, dict) else ""


def _linked(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    kind, number = str(entry.data.get("link", "")), str(entry.data.get("number", ""))
    return "link", words.say(LINKED.get(kind, LINKED["related"]), who=who, number=number)


def _unlinked(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    return "link", words.say("{who} took the link to {number} away", who=who, number=str(entry.data.get("number", "")))


def _marked(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    state = str((entry.data.get("fields") or {}).get("call", [""])[-1])
    return "calls", words.say(MARKED.get(state, CODES["call_changed"][1]), who=who)


def _tagged(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    before, after = ((entry.data.get("fields") or {}).get("tags") or [[], []])[:2]
    added, gone = [tag for tag in after if tag not in before], [tag for tag in before if tag not in after]
    if added:
        return "tag", words.say("{who} tagged the ticket: {tags}", who=who, tags=", ".join(added))
    return "tag", words.say("{who} took a tag away: {tags}", who=who, tags=", ".join(gone))


def _file_removed(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    return "attach", words.say("{who} removed the file “{name}”", who=who, name=str(entry.data.get("name", "")))


def _undone(entry: EntryView, people: Mapping[int, str], who: str, words: Words) -> Said:
    fields = entry.data.get("fields") or {}
    parts = [part for field, pair in fields.items() if (part := field_words(field, pair, entry.data, people, words))]
    said = words.say("{who} took a change back", who=who)
    return "undo", f"{said} · {' · '.join(parts)}" if parts else said


def _fields(entry: EntryView, people: Mapping[int, str], who: str, words: Words) -> Said:
    """What has no code of its own, by the fields it touched."""
    data = entry.data
    fields = data.get("fields") or {}
    if "owner_id" in fields:
        return "take", _owner(entry, fields["owner_id"], people, who, words)
    if "planned_on" in fields:
        return "plan", _planned(fields["planned_on"], who, words)
    if "estimate" in fields or "estimated_hours" in fields or "told" in fields:
        return "estimate", _estimate(fields, who, words)
    parts = [part for field, pair in fields.items() if (part := field_words(field, pair, data, people, words))]
    if not parts:
        return "note", words.say("{who} changed the ticket", who=who)
    return "note", words.say("{who} · {changes}", who=who, changes=" · ".join(parts))


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


def _rung(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """Who rang whom at which number, and whether they were reached."""
    data = entry.data
    name = ", ".join(filter(None, (str(data.get("name", "")), str(data.get("phone", "")))))
    said = words.say(RUNG[bool(data.get("reached"))], who=who, name=name)
    return "called-out", " · ".join(filter(None, (said, str(data.get("note", "")))))


# Codes whose sentence is more than a template; another room's own are added to it where they stand.
def _passed(entry: EntryView, _people: Mapping[int, str], _who: str, words: Words) -> Said:
    """Nobody did it: an aim or a latest passed."""
    icon, sentence = PASSED[str(entry.data.get("code"))]
    return icon, words.say(sentence, name=NAMES.get(str(entry.data.get("promise")), ""))


TELLERS: Final[dict[str, Callable[[EntryView, Mapping[int, str], str, Words], Said]]] = {
    "linked": _linked,
    "unlinked": _unlinked,
    "call_marked": _marked,
    "tagged": _tagged,
    "undone": _undone,
    "file_removed": _file_removed,
    "custom": custom_change,
    "rung": _rung,
    **dict.fromkeys(PASSED, _passed),
    **CARE,
}
