"""What a rule or gate of the charges says, in words that need no case; what a rule can decide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from desk.ui.trade_words import HOLDS
from desk.words import mark
from desk.words.why import SENTENCES

if TYPE_CHECKING:
    from desk.words import Words

# Sentences that speak of one case's values are told here without them.
PLAIN: Final = {
    "same_version": mark("The maintenance contract covers an upgrade within the same major version."),
    "major_version": mark("An upgrade to another major version is charged as development."),
    "told_before_long_work": mark("Long work begins when the customer was told the hours and it is on record."),
    "tell_before_work": mark("A reminder to tell the customer the hours before the work starts."),
}
FREE: Final = mark("Costs nothing")
# What belongs to one decision of a rule only.
DECISION: Final = frozenset({"outcome", "hold", "method", "item", "draws", "says"})
SLOT: Final = re.compile(r"\{\w+")


def rule_words(why: str, words: Words) -> str:
    """The sentence of a rule's why."""
    said = PLAIN.get(why) or SENTENCES.get(why, why)
    return words.tr(said) if not SLOT.search(said) else why


def decision_of(row: dict[str, Any]) -> str:
    """What a rule decides, as a code: covered, held:decision, priced:item, or priced as only this rule does it."""
    if row["outcome"] == "held":
        return f"held:{row['hold']}"
    if row["outcome"] == "priced":
        return f"priced:{row['item']}" if row.get("method", "time") == "time" else "priced"
    return "covered"


def decisions(row: dict[str, Any], charge: dict[str, Any], words: Words) -> tuple[tuple[str, str], ...]:
    """Everything a rule can decide: nothing to pay, held for a reason, charged by a price that has one."""
    found = [("covered", words.tr(FREE)), *((f"held:{code}", words.tr(said)) for code, said in HOLDS.items())]
    names = {item["code"]: words.tr(item["name"]) for item in charge.get("item", []) if item.get("price") and item.get("minutes")}
    found += [(f"priced:{code}", words.say("Charged: {item}", item=name)) for code, name in names.items()]
    if decision_of(row) == "priced":
        item = next((one["name"] for one in charge.get("item", []) if one["code"] == row.get("item")), "")
        found.append(("priced", words.say("Charged: {item}", item=words.tr(item or "Course"))))
    return tuple(found)


def decided(row: dict[str, Any], code: str) -> dict[str, Any]:
    """The rule with another decision; its conditions and its sentence stay."""
    if code == decision_of(row):
        return row
    outcome, _, what = code.partition(":")
    made = {key: value for key, value in row.items() if key not in DECISION}
    key = {"held": "hold", "priced": "item"}.get(outcome)
    says = {"says": row["says"]} if "says" in row else {}
    return {**made, "outcome": outcome, **({key: what} if key else {}), **says}
