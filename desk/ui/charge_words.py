"""A charge in a few words, for the call bar and tables: which rule decided; the whole why stands where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.rules.why import Reason
    from desk.words import Words

BRIEF: dict[str, str] = {
    "other_software": mark("Other software, not the desk's work"),
    "own_fault": mark("Our own fault, free"),
    "hosting": mark("Our hosting, free"),
    "billing": mark("Question about an invoice, free"),
    "subscription_support": mark("In the subscription"),
    "subscription_estimate": mark("Estimate, in the subscription"),
    "product_support": mark("Part of the product"),
    "level_one": mark("Level 1, free"),
    "support_agreement": mark("In the support agreement"),
    "maintenance_fault": mark("Maintenance contract, our own fault"),
    "same_version": mark("Maintenance contract, upgrade"),
    "maintenance_work": mark("Maintenance, free"),
    "training": mark("Training"),
    "content": mark("Content"),
    "course": mark("Open course"),
    "service_work": mark("By the service agreement"),
    "hourly_work": mark("By the hour, no service agreement"),
    "consultant": mark("Consultant price, no support agreement"),
    "ordered_work": mark("Ordered work, consultant price"),
    "usage_support": mark("Usage support"),
    "outside_pack": mark("Usage support, outside the phone pack"),
    "usage_light": mark("Usage support, Light"),
    "usage_standard": mark("Usage support, Standard"),
    "usage_premium": mark("Usage support, Premium"),
    "development": mark("Development"),
    "fault_without_maintenance": mark("Fault, no maintenance contract"),
    "upgrade_without_maintenance": mark("Upgrade, no maintenance contract"),
    "major_version": mark("Upgrade to a new major version"),
    "phone_pack": mark("Phone pack"),
}
STATES = {"live": mark("{why} · running"), "held": mark("{why} · on hold"), "parked": mark("{why} · parked")}
ENDED = {"missed": mark("Missed, never charged"), "discarded": mark("Misdialled, never charged")}
NO_CUSTOMER = mark("No price: nobody knows whose call it is")


def found(why: Iterable[Reason], code: str) -> dict[str, object] | None:
    """The values of the first reason of that code."""
    reason = next((reason for reason in why if reason.code == code), None)
    return None if reason is None else dict(reason.values)


def brief(why: tuple[Reason, ...], words: Words, *, goodwill: bool = False) -> str:
    """The deciding rule in a few words, with what the phone pack or training has left; the first sentence where there are none."""
    if goodwill:
        return words.tr("Goodwill, not charged")
    if not why:
        return ""
    pack, training = found(why, "pack_used"), found(why, "included_used")
    if pack is not None:
        if found(why, "pack_beyond") is None:
            return words.say("Phone pack, {n} left this month", n=pack["month"])
        return words.tr("Usage support, the phone pack is used up")
    if training is not None:
        return words.say("Included training, {n} quarters left", n=training["left"])
    known = next((BRIEF[reason.code] for reason in why if reason.code in BRIEF), "")
    return words.tr(known) if known else words.reason(why[0])


def held_words(reason: str | None, words: Words) -> str:
    """What holds a charge, in a word or two: Held, approval."""
    from desk.ui import pill_text  # not needed before something is held

    return words.tr(pill_text.HELD.get(reason or "", pill_text.HELD["decision"])).replace(pill_text.STROKE, " ")


def unit_minutes(why: Iterable[Reason]) -> int:
    """How long a started unit is by the rule that decided; a quarter hour where none was counted."""
    worked = found(why, "worked")
    return int(str(worked["minutes"])) if worked is not None else 15
