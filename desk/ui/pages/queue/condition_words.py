"""A filter's conditions in words: the verbs of each kind of field, the choices of a field, and a condition as it stands on its chip."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desk.services.custom_fields import FieldView
    from desk.services.filter.conditions import Condition
    from desk.words import Words

# Each verb with its opposite: (verb, negated, word).
_IS = (("is", False, mark("is one of")), ("is", True, mark("is none of")))
_EMPTY = (("empty", False, mark("is empty")), ("empty", True, mark("is filled in")))
VERBS: Final[dict[str, tuple[tuple[str, bool, str], ...]]] = {
    "choice": _IS, "person": _IS, "thing": _IS, "tag": (*_IS, *_EMPTY),
    "text": (("contains", False, mark("contains")), ("contains", True, mark("does not contain")), *_EMPTY),
    "number": (
        ("is", False, mark("is")), ("is", True, mark("is not")), ("least", False, mark("is at least")), ("most", False, mark("is at most")),
        ("between", False, mark("is between")), *_EMPTY,
    ),
    "date": (
        ("last", False, mark("in the last days")), ("next", False, mark("in the next days")), ("older", False, mark("more days ago than")),
        ("today", False, mark("today")), ("on", False, mark("on")), ("from", False, mark("from")), ("until", False, mark("until")),
        ("between", False, mark("between")), *_EMPTY,
    ),
    "flag": (("yes", False, mark("Yes")), ("yes", True, mark("No"))),
}  # fmt: skip
TABLES: Final[dict[str, Mapping[Any, str]]] = {
    "status": trade_words.STATUSES, "priority": trade_words.PRIORITIES, "kind": trade_words.KINDS, "cause": trade_words.CAUSES,
    "work": trade_words.WORKS, "level": trade_words.LEVELS, "channel": trade_words.CHANNELS, "team": trade_words.TEAMS,
    "tier": trade_words.TIERS,
}
ME, NOBODY = mark("me"), mark("nobody")


@dataclass(frozen=True, slots=True)
class Naming:
    """What ids are called: the desk's people, its own fields, and things by (field, id)."""

    people: Mapping[int, str] = field(default_factory=dict)
    fields: Sequence[FieldView] = ()
    things: Mapping[tuple[str, int], str] = field(default_factory=dict)
    teams: Sequence[tuple[str, str]] = ()
    former: Mapping[int, str] = field(default_factory=dict)
    former_teams: Sequence[tuple[str, str]] = ()

    def own(self, key: str) -> FieldView | None:
        """The desk's own field of that key."""
        return next((row for row in self.fields if row.key == key), None)


def field_word(key: str, naming: Naming, words: Words) -> str:
    """What a field is called."""
    from desk.services.filter.fields import FIELDS

    own = naming.own(key)
    if own is not None:
        return own.name
    return words.tr(FIELDS[key].text) if key in FIELDS else words.tr("A field that is gone")


def choices(key: str, naming: Naming, words: Words, kept: Sequence[Any] = ()) -> list[tuple[Any, str]]:
    """What a field can be, as value and word, with people and teams that are gone where they are asked for already.

    Nothing for a field that is written or searched for.
    """
    if key == "owner":
        former = ((number, said) for number, said in naming.former.items() if number in kept)
        return [("me", words.tr("Me")), ("nobody", words.tr("Nobody")), *naming.people.items(), *former]
    if key == "team" and naming.teams:
        teams = (*naming.teams, *(row for row in naming.former_teams if row[0] in kept))
        return [(code, name or trade_words.word(trade_words.TEAMS, code, words)) for code, name in teams]
    own = naming.own(key)
    if own is not None:
        return [(option.id, option.name) for option in own.options]
    return [(code, words.tr(text)) for code, text in TABLES.get(key, {}).items()]


def said(condition: Condition, naming: Naming, words: Words) -> str:
    """A condition on its chip: "Owner: me, nobody", "Received: in the last 7 days"."""
    from desk.services.filter.conditions import field_of

    known = field_of(condition.field, naming.fields)
    label = field_word(condition.field, naming, words)
    if known is None:
        return label
    if known.kind == "flag":
        return words.say("Not: {field}", field=label) if condition.negated else label
    return f"{label}: {_what(condition, known.kind, naming, words)}"


def _what(condition: Condition, kind: str, naming: Naming, words: Words) -> str:
    verb, values = condition.verb, condition.values
    if verb == "empty":
        return words.tr("is filled in" if condition.negated else "is empty")
    if kind == "date":
        return _when(verb, values, words)
    if verb == "contains":
        text = str(values[0])
        return words.say("does not contain “{text}”", text=text) if condition.negated else words.say("contains “{text}”", text=text)
    if kind == "number":
        return _amount(condition, words)
    named = ", ".join(_named(condition.field, value, naming, words) for value in values)
    return words.say("not {values}", values=named) if condition.negated else named


def _named(key: str, value: Any, naming: Naming, words: Words) -> str:
    if value in ("me", "nobody") and key == "owner":
        return words.tr(ME if value == "me" else NOBODY)
    if (key, value) in naming.things:
        return naming.things[(key, value)]
    return next((text for known, text in choices(key, naming, words, (value,)) if known == value), str(value))


def _amount(condition: Condition, words: Words) -> str:
    values = [words.number(Decimal(value)) for value in condition.values]
    if condition.verb == "between":
        return f"{values[0]}–{values[1]}"
    sign = {"least": "≥ ", "most": "≤ "}.get(condition.verb, "≠ " if condition.negated else "")
    return f"{sign}{values[0]}"


def _when(verb: str, values: Sequence[Any], words: Words) -> str:
    match verb:
        case "today":
            return words.tr("today")
        case "last":
            return words.many("in the last day", "in the last {n} days", values[0])
        case "next":
            return words.many("in the next day", "in the next {n} days", values[0])
        case "older":
            return words.many("more than a day ago", "more than {n} days ago", values[0])
        case "from":
            return words.say("from {day:date}", day=_day(values[0]))
        case "until":
            return words.say("until {day:date}", day=_day(values[0]))
        case _:
            return "–".join(words.date(_day(value)) for value in values)


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
