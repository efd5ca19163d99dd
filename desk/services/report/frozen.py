"""A report as it is frozen: plain JSON of its values, read back into the same values, and the digest over both."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from desk.documents import report_values

Kind = TypeVar("Kind")


def to_json(value: Any) -> Any:
    """A value as JSON keeps it: dates and instants in ISO form, decimals as text."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [to_json(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else value


def from_json(kind: type[Kind], kept: Any) -> Kind:
    """The value of a kind as it was kept."""
    found: Kind = _read(kind, kept)
    return found


def digest(kept: Any) -> str:
    """SHA-256 over what was kept, whatever the order of its keys."""
    return sha256(json.dumps(kept, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, {**vars(report_values), "date": date, "datetime": datetime, "Decimal": Decimal})


def _read(kind: Any, kept: Any) -> Any:
    origin = get_origin(kind)
    if origin is UnionType:
        inner = next(each for each in get_args(kind) if each is not NoneType)
        return None if kept is None else _read(inner, kept)
    if origin is tuple:
        return tuple(_read(get_args(kind)[0], each) for each in kept)
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**{name: _read(hint, kept[name]) for name, hint in _hints(kind).items() if name in kept})
    if kind in (date, datetime):
        return kind.fromisoformat(kept)
    return Decimal(kept) if kind is Decimal else kept
