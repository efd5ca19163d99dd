"""Reading a profile's tables with checks: whatever is missing, misspelt or of the wrong kind is refused by its place."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from desk.rules.calendar_build import clock
from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class Reader:
    """One table of a profile; `done` refuses the keys nobody asked for."""

    def __init__(self, table: Mapping[str, Any], path: str = "") -> None:
        self.table, self.path = table, path
        self.asked: set[str] = set()

    def name(self, key: str) -> str:
        """The key's place in the profile, as an error tells it."""
        return f"{self.path}.{key}" if self.path else key

    def get(self, key: str) -> Any:
        """The raw value, None when missing."""
        self.asked.add(key)
        return self.table.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; refused when missing without a default."""
        value = self.get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value:
            raise Refused("{field} must be there, a text in quotes.", field=self.name(key))
        return value

    def choice(self, key: str, choices: Sequence[str], default: str | None = None) -> str:
        """One of the choices."""
        value = self.text(key, default)
        return self._chosen(value, choices, key)

    def texts(self, key: str, choices: Iterable[str] | None = None) -> tuple[str, ...]:
        """A list of texts, empty when missing, each one of the choices if they are given."""
        value = self.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise Refused("{field} must be a list of texts.", field=self.name(key))
        known = None if choices is None else tuple(choices)
        return tuple(value) if known is None else tuple(self._chosen(item, known, key) for item in value)

    def number(self, key: str, default: int | None = None, *, least: int = 0) -> int:
        """A whole number of at least `least`."""
        value = self.get(key)
        value = default if value is None else value
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise Refused("{field} must be a whole number of at least {least}.", field=self.name(key), least=least)
        return value

    def flag(self, key: str) -> bool | None:
        """True, false, or None when missing."""
        value = self.get(key)
        if value is not None and not isinstance(value, bool):
            raise Refused("{field} must be true or false.", field=self.name(key))
        return value

    def clock(self, key: str) -> time | None:
        """A time of day, or None when missing."""
        value = self.get(key)
        if value is None:
            return None
        seconds = clock(value, self.name(key)) % 86_400
        return time(seconds // 3600, seconds // 60 % 60, seconds % 60)

    def dates(self, key: str) -> tuple[date, ...]:
        """A list of dates (TOML dates or texts), empty when missing."""
        value = self.get(key)
        if value is not None and not isinstance(value, list):
            raise Refused("{field} must be a list of dates.", field=self.name(key))
        return tuple(as_date(day, self.name(key)) for day in value or ())

    def part(self, key: str) -> Reader:
        """A table within, an empty one when missing."""
        value = self.get(key)
        if value is not None and not isinstance(value, dict):
            raise Refused("{field} must be a table.", field=self.name(key))
        return Reader(value or {}, self.name(key))

    def rows(self, key: str) -> list[Reader]:
        """A list of tables, empty when missing."""
        value = self.get(key)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            raise Refused("{field} must be a list of tables.", field=self.name(key))
        return [Reader(row, f"{self.name(key)}[{at}]") for at, row in enumerate(value)]

    def done(self) -> None:
        """Refuse the keys nobody asked for, so that a misspelt one is not silently ignored."""
        for key in self.table:
            if key not in self.asked:
                known = ", ".join(sorted(self.asked))
                raise Refused("{field} is not known here; known are {choices}.", field=self.name(key), choices=known)

    def _chosen(self, value: str, choices: Sequence[str], key: str) -> str:
        if value not in choices:
            raise Refused(
                "{field}: “{given}” is unknown; use one of {choices}.", field=self.name(key), given=value, choices=", ".join(choices)
            )
        return value


def as_date(value: object, name: str) -> date:
    """A date from a date or from text; an instant is neither."""
    try:
        return value if isinstance(value, date) and not isinstance(value, datetime) else date.fromisoformat(str(value))
    except ValueError:
        raise Refused("{field}: “{given}” is not a date; write it as 2026-04-23.", field=name, given=str(value)) from None
