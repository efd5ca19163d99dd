"""What a line of a timeline says of lifting and letting down, of estimates, orders, tellings, classes and reasons of breaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.ui.pages.queue.release_words import released
from desk.words import mark
from desk.words.breach_reasons import SHIPPED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desk.services.tickets import EntryView
    from desk.words import Words

Said = tuple[str, str]
LIFTED, TO_MANAGEMENT = mark("{who} lifted the ticket to level {level}"), mark("{who} took the ticket to management")
RULE = mark("Not solved in reasonable time: the ticket rose to management")
DOWN, FROM_MANAGEMENT = mark("{who} let the ticket down to level {level}"), mark("{who} took the ticket back from management")
WAS_TOLD = mark("told: {names}")
ESTIMATES: Final = {
    "estimate_sent": mark("{who} sent estimate {number}: {hours} h ({how})"),
    "estimate_approved": mark("{who} recorded that {contact} approved estimate {number} ({how})"),
    "estimate_declined": mark("{who} recorded that {contact} declined estimate {number} ({how})"),
}
ORDERED, ORDERED_WITHOUT = mark("{who} recorded that {contact} ordered the work ({how})"), mark("{who} let the work go on without an order")
TOLD: Final = {
    "receipt": mark("{who} told the customer that it was received ({how})"), "hours": mark("{who} told the customer the hours ({how})"),
    "completion": mark("{who} told the customer that it is done ({how})"),
}  # fmt: skip
CLASSED, BROKEN = mark("{who} classed the fault: {name}"), mark("{who} gave the reason for a broken promise: {reason}")
HANDED = mark("{who} handed the ticket to {name}, who is not senior staff: {reason}")


def lifted(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """Up a step, by hand or by the profile's rule, with who was told."""
    fields = entry.data.get("fields") or {}
    if entry.data.get("by_rule"):
        return "management", _with(entry, words.tr(RULE), words)
    if "management" in fields:
        return "management", _with(entry, words.say(TO_MANAGEMENT, who=who), words)
    return "escalate", _with(entry, words.say(LIFTED, who=who, level=str((fields.get("level") or [""])[-1])), words)


def let_down(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """Down a step."""
    fields = entry.data.get("fields") or {}
    if "management" in fields:
        return "caret-down", _with(entry, words.say(FROM_MANAGEMENT, who=who), words)
    return "caret-down", _with(entry, words.say(DOWN, who=who, level=str((fields.get("level") or [""])[-1])), words)


def _with(entry: EntryView, said: str, words: Words) -> str:
    names, note = entry.data.get("told") or [], str(entry.data.get("note") or "")
    parts = [said, *([words.say(WAS_TOLD, names=", ".join(map(str, names)))] if names else []), *([note] if note else [])]
    return " · ".join(parts)


def estimated(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """An estimate out, approved or declined."""
    told = _part(entry, "estimate")
    template = ESTIMATES[str(entry.data.get("code"))]
    said = words.say(
        template, who=who, number=str(told.get("revision", "")), hours=str(told.get("hours", "")),
        contact=str(told.get("contact") or words.tr("the desk")), how=_how(told, words),
    )  # fmt: skip
    return "estimate", _noted(said, told)


def ordered(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """An order on record."""
    told = _part(entry, "order")
    contact = str(told.get("contact") or "")
    if not contact:
        return "release", _noted(words.say(ORDERED_WITHOUT, who=who), told)
    return "release", _noted(words.say(ORDERED, who=who, contact=contact, how=_how(told, words)), told)


def customer_told(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """The customer was told something."""
    told = _part(entry, "told")
    template = TOLD.get(str(told.get("what")), TOLD["receipt"])
    return "reply", _noted(words.say(template, who=who, how=_how(told, words)), told)


def classed(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """A fault classed anew."""
    pair = (entry.data.get("fields") or {}).get("priority")
    if not pair:
        return "wrong", words.say("{who} changed what the fault does", who=who)
    return "wrong", words.say(CLASSED, who=who, name=trade_words.word(trade_words.PRIORITIES, pair[-1], words))


def explained(entry: EntryView, _people: Mapping[int, str], who: str, words: Words) -> Said:
    """Why a promise was broken."""
    told = _part(entry, "reason")
    reason = str(told.get("text") or "") or words.tr(SHIPPED.get(str(told.get("code")), ""))
    return "breached", _noted(words.say(BROKEN, who=who, reason=reason), told)


def handed(entry: EntryView, people: Mapping[int, str], who: str, words: Words) -> Said:
    """A ticket kept for senior staff, handed to somebody else."""
    pair = (entry.data.get("fields") or {}).get("owner_id") or [None]
    names = entry.data.get("names") or [""]
    name = str(names[-1]) or people.get(pair[-1] or 0, "")
    return "take", words.say(HANDED, who=who, name=name, reason=str(entry.data.get("override", "")))


def _part(entry: EntryView, key: str) -> Mapping[str, Any]:
    found = entry.data.get(key)
    return found if isinstance(found, dict) else {}


def _how(told: Mapping[str, Any], words: Words) -> str:
    return trade_words.word(trade_words.CHANNELS, str(told.get("how", "")), words).lower()


def _noted(said: str, told: Mapping[str, Any]) -> str:
    note = str(told.get("note") or "")
    return f"{said} · {note}" if note else said


TELLERS: Final[dict[str, Callable[[EntryView, Mapping[int, str], str, Words], Said]]] = {
    "escalated": lifted, "lowered": let_down, "estimate_sent": estimated, "estimate_approved": estimated, "estimate_declined": estimated,
    "ordered": ordered, "customer_told": customer_told, "classed": classed, "breach_explained": explained,
    "release": released,
}  # fmt: skip
