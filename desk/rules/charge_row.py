"""Reading one table of a profile's charge half: every value checked, every refusal naming the table and the key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from desk.rules.errors import Refused

ONE_OF = "[{table}] {key}: use one of {choices}."


class Row:
    """One TOML table, read key by key; `done` refuses the keys that nothing asked for."""

    def __init__(self, table: str, values: Any) -> None:
        self.table, self._asked = table, set[str]()
        if not isinstance(values, Mapping):
            raise Refused("[{table}] must be a table of keys and values.", field=table, table=table)
        self._values: Mapping[str, Any] = values

    def refuse(self, key: str, sentence: str, **values: str) -> NoReturn:
        """Refuse the key's value; the sentence names `{table}` and `{key}` and says what would be right."""
        raise Refused(sentence, field=f"{self.table}.{key}", table=self.table, key=key, **values)

    def has(self, key: str) -> bool:
        """Whether the table holds the key."""
        return key in self._values

    def _get(self, key: str) -> Any:
        self._asked.add(key)
        return self._values.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """A text; without a default it must be there and not be empty."""
        value = self._get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            self.refuse(key, "[{table}] {key}: a text is needed.")
        return value

    def one_of(self, key: str, choices: Iterable[str], default: str | None = None) -> str:
        """A text that is one of the choices."""
        value = self.text(key, default)
        if value != default and value not in choices:
            self.refuse(key, ONE_OF, choices=", ".join(choices))
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false."""
        value = self._get(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.refuse(key, "[{table}] {key}: true or false is needed.")
        return value

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number of 0 or more."""
        value = self._get(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            self.refuse(key, "[{table}] {key}: a whole number of 0 or more is needed.")
        return value

    def decimal(self, key: str) -> Decimal:
        """A decimal of 0 or more, written as a text so that no digit is lost."""
        value = self._get(key)
        try:
            number = Decimal(value) if isinstance(value, str) else Decimal("NaN")
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or number < 0:
            self.refuse(key, "[{table}] {key}: a number of 0 or more in quotes is needed, such as '14900'.")
        return number

    def optional_decimal(self, key: str) -> Decimal | None:
        """A decimal as above, or None where the key is absent."""
        return self.decimal(key) if self.has(key) else None

    def words(self, key: str, choices: Iterable[str] | None = None) -> tuple[str, ...]:
        """A list of texts, each one of the choices where there are any; absent means none."""
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            self.refuse(key, "[{table}] {key}: a list of texts is needed.")
        known = None if choices is None else tuple(choices)
        if known is not None and any(word not in known for word in value):
            self.refuse(key, ONE_OF, choices=", ".join(known))
        return tuple(value)

    def numbers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers; absent means none."""
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(number, int) and not isinstance(number, bool) for number in value):
            self.refuse(key, "[{table}] {key}: a list of whole numbers is needed.")
        return tuple(value)

    def row(self, key: str) -> Row | None:
        """The table below the key, or None."""
        value = self._get(key)
        return None if value is None else Row(f"{self.table}.{key}", value)

    def rows(self, key: str) -> tuple[Row, ...]:
        """The list of tables below the key, numbered from 1 in refusals."""
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.refuse(key, "[{table}] {key}: a list of tables is needed.")
        return tuple(Row(f"{self.table}.{key} {number}", values) for number, values in enumerate(value, start=1))

    def done(self) -> None:
        """Refuse what the table holds beyond what was asked for: a misspelt key must not be lost silently."""
        for key in self._values:
            if key not in self._asked:
                self.refuse(
                    key, "[{table}] {key}: nothing is known by this name; known are {choices}.", choices=", ".join(sorted(self._asked))
                )
