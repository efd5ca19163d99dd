"""A profile's mapping written as TOML: tables in the order people read them, and reading it back gives the very same mapping."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ORDER: Final = (
    "priorities", "fault_ticks", "calendars", "runs_on", "channels", "on_call", "promotions", "promises", "planned", "escalations",
    "maintenance", "tiers", "training", "bookings", "charge",
)  # fmt: skip
SPREAD: Final = frozenset({"calendars", "charge"})
"""Tables whose own tables stand under headings, not in braces."""
WIDE: Final = 100
BARE: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def profile_toml(mapping: Mapping[str, Any]) -> str:
    """The text of a profile, whose reading is the mapping again."""
    plain = {key: value for key, value in mapping.items() if not _is_part(value)}
    parts = {key: value for key, value in mapping.items() if _is_part(value)}
    found = ["\n".join(_pair(key, value) for key, value in plain.items())]
    for key in sorted(parts, key=lambda key: ORDER.index(key) if key in ORDER else len(ORDER)):
        found += _sections(_key(key), parts[key], spread=key in SPREAD)
    return "\n\n".join(part for part in found if part) + "\n"


def _is_part(value: Any) -> bool:
    return isinstance(value, dict) or _is_rows(value)


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _sections(name: str, value: Any, *, spread: bool) -> Iterator[str]:
    """A table or a list of tables under headings."""
    if isinstance(value, list):
        for row in value:
            yield "\n".join([f"[[{name}]]", *(_pair(key, held) for key, held in row.items())])
        return
    below = {key: held for key, held in value.items() if spread and _is_part(held)}
    plain = [_pair(key, held) for key, held in value.items() if key not in below]
    if plain or not below:
        yield "\n".join([f"[{name}]", *plain])
    for key, held in below.items():
        yield from _sections(f"{name}.{_key(key)}", held, spread=False)


def _pair(key: str, value: Any) -> str:
    written = f"{_key(key)} = {_value(value)}"
    if len(written) <= WIDE or not isinstance(value, list):
        return written
    rows = "".join(f"  {_value(row)},\n" for row in value)
    return f"{_key(key)} = [\n{rows}]"


def _key(key: str) -> str:
    return key if key and set(key) <= BARE else _text(key)


def _text(text: str) -> str:
    return '"' + "".join(map(_sign, text)) + '"'


def _sign(sign: str) -> str:
    shown = ord(sign) >= ord(" ") and not 0x7F <= ord(sign) <= 0x9F  # noqa: PLR2004 - control signs are written by number
    return ESCAPES.get(sign, sign if shown else f"\\u{ord(sign):04X}")


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return _text(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(_value(item) for item in value)}]"
        case dict():
            inner = ", ".join(f"{_key(key)} = {_value(held)}" for key, held in value.items())
            return f"{{ {inner} }}" if inner else "{}"
        case _:
            raise Refused("A profile holds texts, whole numbers, dates, true and false; “{given}” is none of them.", given=str(value)[:40])
