"""Reasons as JSON, so that a why is kept as it was said when a deadline or a price was made."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from desk.rules.why import Reason


def to_json(reasons: tuple[Reason, ...] | list[Reason]) -> list[Any]:
    """A why as a JSON list: `[code, {name: value}]` each, dates and amounts tagged."""
    return [[reason.code, {name: _pack(value) for name, value in reason.values}] for reason in reasons]


def from_json(stored: list[Any]) -> tuple[Reason, ...]:
    """The why that `to_json` wrote."""
    return tuple(Reason(code, tuple((name, _unpack(value)) for name, value in values.items())) for code, values in stored)


def _pack(value: Any) -> Any:
    match value:
        case datetime():
            zone = getattr(value.tzinfo, "key", None)
            return {"at": value.isoformat(), "zone": zone}
        case date():
            return {"date": value.isoformat()}
        case time():
            return {"time": value.isoformat()}
        case Decimal():
            return {"decimal": str(value)}
        case tuple() | list():
            return {"list": [_pack(item) for item in value]}
        case _:
            return value


def _unpack(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "at" in value:
        from zoneinfo import ZoneInfo

        at = datetime.fromisoformat(value["at"])
        return at.astimezone(ZoneInfo(value["zone"])) if value.get("zone") else at
    if "date" in value:
        return date.fromisoformat(value["date"])
    if "time" in value:
        return time.fromisoformat(value["time"])
    if "decimal" in value:
        return Decimal(value["decimal"])
    return tuple(_unpack(item) for item in value["list"])
