"""One promise as the fields of a form, and back as a row of the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.rules.vocabulary import CONTRACTS, KINDS, PRIORITIES, TIERS
from desk.ui.pages.settings.profile.hours_text import read_clock
from desk.ui.pages.settings.profile.ticks import Ticks
from desk.ui.profile_story import KINDS as PROMISES
from desk.ui.record_form import FieldRow
from desk.ui.trade_words import CONTRACTS as CONTRACT_WORDS
from desk.ui.trade_words import KINDS as KIND_WORDS
from desk.ui.trade_words import PRIORITIES as PRIORITY_WORDS
from desk.ui.trade_words import TIERS as TIER_WORDS
from desk.words import mark

if TYPE_CHECKING:
    from desk.words import Words

NONE: Final = ""
AIMS: Final[dict[Any, str]] = {
    NONE: mark("No aim"), "same_business_day": mark("Same business day"), "business_day": mark("So many business days later"),
    "weeks": mark("So many weeks later"), "immediate": mark("At once"), "next_release": mark("With the next release"),
}  # fmt: skip
LATESTS: Final[dict[Any, str]] = {
    NONE: mark("No latest"), "aim": mark("The same as the aim"), "same_business_day": mark("Same business day"),
    "business_day": mark("So many business days later"), "weeks": mark("So many weeks later"),
    "after_aim": mark("So many minutes after the aim"),
}  # fmt: skip
COUNTED: Final = frozenset({"business_day", "weeks"})
SETS: Final = {"kinds": (KINDS, KIND_WORDS), "priorities": (PRIORITIES, PRIORITY_WORDS), "tiers": (TIERS, TIER_WORDS),
               "contracts": (CONTRACTS, CONTRACT_WORDS)}  # fmt: skip
NEEDED: Final = mark("A whole number of at least 1 is needed.")


def _clock(key: str, text: str, _words: Words) -> str | None:
    return read_clock(key, text)


def _ticks(key: str) -> Any:
    codes, said = SETS[key]
    return lambda desk: Ticks(desk, {code: said[code] for code in codes})


FIELDS: Final = (
    FieldRow("kind", mark("What is promised"), "choice", choices=dict(PROMISES)),
    FieldRow("on_call", mark("On-call duty covers every hour"), "flag"),
    FieldRow("priorities", mark("For these priorities (none: all)"), span=2, made=_ticks("priorities")),
    FieldRow("kinds", mark("For these kinds of ticket (none: all)"), span=2, made=_ticks("kinds")),
    FieldRow("tiers", mark("For these tiers (none: all)"), span=2, made=_ticks("tiers")),
    FieldRow("contracts", mark("With one of these contracts (none: all)"), span=2, made=_ticks("contracts")),
    FieldRow("aim", mark("Aim"), "choice", choices=AIMS),
    FieldRow("aim_n", mark("How many"), "whole"),
    FieldRow("aim_cut_off", mark("When it came by (cut-off)"), hint="14:00", read=_clock),
    FieldRow("latest", mark("At the latest"), "choice", choices=LATESTS),
    FieldRow("latest_n", mark("How many"), "whole"),
    FieldRow("latest_minutes", mark("Minutes"), "whole"),
)


def shown_fields(raw: dict[str, Any], *, tiers: bool, contracts: bool) -> set[str]:
    """The fields that say something with what is chosen."""
    shown = {
        "kind",
        "on_call",
        "priorities",
        "kinds",
        "aim",
        "latest",
        *(["tiers"] if tiers else []),
        *(["contracts"] if contracts else []),
    }
    shown |= {"aim_n"} if raw["aim"] in COUNTED else {"aim_cut_off"} if raw["aim"] == "same_business_day" else set()
    return shown | ({"latest_n"} if raw["latest"] in COUNTED else {"latest_minutes"} if raw["latest"] == "after_aim" else set())


def values_of(row: dict[str, Any]) -> dict[str, Any]:
    """A promise of the profile as fields."""
    aim, latest, when = row.get("aim", {}), row.get("latest", {}), row.get("when", {})
    return {
        "kind": row.get("kind", "reply"), "on_call": row.get("on_call", False), **{key: when.get(key, []) for key in SETS},
        "aim": aim.get("rule", NONE), "aim_n": aim.get("n", 1), "aim_cut_off": aim.get("cut_off"),
        "latest": latest.get("rule", NONE), "latest_n": latest.get("n", 1), "latest_minutes": latest.get("minutes", 15),
    }  # fmt: skip


def row_of(fields: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """The fields as a promise of the profile; conditions that no field shows stay as they are."""
    when = {key: value for key, value in before.get("when", {}).items() if key not in SETS}
    when |= {key: list(fields[key]) for key in SETS if fields[key]}
    made: dict[str, Any] = {"kind": fields["kind"]}
    if when:
        made["when"] = when
    if fields["on_call"]:
        made["on_call"] = True
    for which in ("aim", "latest"):
        if fields[which]:
            made[which] = _term(which, fields)
    return made | {key: before[key] for key in ("not_later_than", "ours") if key in before}


def _term(which: str, fields: dict[str, Any]) -> dict[str, Any]:
    rule = fields[which]
    if rule in COUNTED:
        return {"rule": rule, "n": _number(f"{which}_n", fields)}
    if rule == "after_aim":
        return {"rule": rule, "minutes": _number("latest_minutes", fields)}
    cut_off = fields["aim_cut_off"] if which == "aim" and rule == "same_business_day" else None
    return {"rule": rule, "cut_off": cut_off} if cut_off else {"rule": rule}


def _number(key: str, fields: dict[str, Any]) -> int:
    number = fields[key]
    if not isinstance(number, int) or number < 1:
        raise Refused(NEEDED, field=key)
    return number
