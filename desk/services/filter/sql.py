"""A filter's conditions as SQL over t, c, k and p: every value is bound, every name is our own, and both engines read it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from desk.models.base import SCALE
from desk.services.filter.conditions import Condition, checked_conditions, field_of
from desk.services.filter.fields import CUSTOM, ME, NOBODY
from desk.services.filter.texts import contains
from desk.services.queued.sql import written
from desk.services.search import fold
from desk.services.sql_part import SqlPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

    from desk.services.custom_fields import FieldView
    from desk.services.filter.fields import FilterField

EVERY: Final = "1 = 1"
NONE: Final = "1 = 0"
# No ticket is older or younger, and both have a midnight in every zone.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
# Where each kind of the desk's own fields keeps its value, a text folded.
COLUMNS: Final = {"text": "folded", "number": "number", "date": "day", "choice": "option_id", "flag": "number"}


def part_of(
    conditions: Sequence[Condition], *, any_of: bool = False, sqlite: bool, by: int | None, now: datetime, zone: ZoneInfo,
    fields: Sequence[FieldView] = (),
) -> SqlPart:  # fmt: skip
    """The conditions as one piece: all of them, or any; none at all is true of every ticket."""
    if not conditions:
        return SqlPart(EVERY)
    made = _Making(sqlite=sqlite, by=by, now=now, zone=zone)
    parts = [_one(made, condition, field_of(condition.field, fields)) for condition in checked_conditions(conditions, fields)]
    return SqlPart((" OR " if any_of else " AND ").join(f"({part})" for part in parts), made.values)


class _Making:
    """The values bound so far, and the day they are counted from."""

    def __init__(self, *, sqlite: bool, by: int | None, now: datetime, zone: ZoneInfo) -> None:
        self.sqlite, self.by, self.zone = sqlite, by, zone
        self.now, self.today = now, now.astimezone(zone).date()
        self.values: dict[str, Any] = {}

    def bind(self, value: Any) -> str:
        """The parameter that holds a value, written as the engine keeps it."""
        name = f"f_{len(self.values)}"
        self.values[name] = self._kept(value)
        return f":{name}"

    def now_too(self, sql: str) -> str:
        """A condition that speaks of now, with now bound."""
        if ":f_now" in sql:
            self.values["f_now"] = self._kept(self.now)
        return sql

    def _kept(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return written(value) if self.sqlite else value.astimezone(UTC)
        if isinstance(value, date):
            return value.isoformat() if self.sqlite else value
        return int(value * SCALE) if isinstance(value, Decimal) else value

    def any_of(self, column: str, values: Sequence[Any]) -> str:
        """The condition that a column holds one of some values."""
        return f"{column} IN ({', '.join(self.bind(value) for value in values)})"

    def start(self, day: date) -> datetime:
        """The instant at which a day begins at the desk; days that no instant stands for count as the first or last that one does."""
        return datetime.combine(min(max(day, FIRST_DAY), LAST_DAY), time(), self.zone)


def _one(made: _Making, condition: Condition, field: FilterField | None) -> str:
    if field is None:
        return NONE
    sql = _custom(made, condition, field) if field.key.startswith(CUSTOM) else KINDS[field.kind](made, condition, field, field.sql)
    return f"NOT coalesce(({sql}), FALSE)" if condition.negated else sql


def _custom(made: _Making, condition: Condition, field: FilterField) -> str:
    """A field of the desk's own: the tickets whose value it is, found by the index of its kind."""
    number, column = made.bind(int(field.key.removeprefix(CUSTOM))), f"v.{COLUMNS[field.kind]}"
    whose = f"SELECT v.ticket_id FROM custom_value v WHERE v.field_id = {number}"  # noqa: S608 - our own names, values bound
    if condition.verb == "empty":
        return f"t.id NOT IN ({whose})"
    if field.kind == "flag":
        return f"t.id IN ({whose} AND {column} = {made.bind(Decimal(1))})"
    return f"t.id IN ({whose} AND {KINDS[field.kind](made, condition, field, column)})"


def _choice(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    del field
    return made.any_of(column, condition.values)


def _thing(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    """Things by id; a customer that was merged is the one it belongs to now."""
    if field.key != "customer":
        return made.any_of(column, condition.values)
    return f"{column} IN (SELECT coalesce(m.merged_into_id, m.id) FROM customer m WHERE {made.any_of('m.id', condition.values)})"  # noqa: S608 - values bound


def _person(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    """People by id, "me", and "nobody"."""
    del field
    people = [made.by if value == ME else value for value in condition.values if value != NOBODY]
    parts = [made.any_of(column, people)] if people else []
    if NOBODY in condition.values:
        parts.append(f"{column} IS NULL")
    return " OR ".join(parts)


def _tag(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    """Tags by their names, whatever their case and accents."""
    del field, column
    if condition.verb == "empty":
        return "NOT EXISTS (SELECT 1 FROM ticket_tag g WHERE g.ticket_id = t.id)"
    named = made.any_of("n.folded", [fold(str(value)) for value in condition.values])
    return f"t.id IN (SELECT g.ticket_id FROM ticket_tag g JOIN tag n ON n.id = g.tag_id WHERE {named})"  # noqa: S608 - values bound


def _text(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    """A text: every word in it, one of some whole texts, or nothing."""
    if condition.verb == "empty":
        return f"coalesce({column}, '') = ''"
    values = [str(value) for value in condition.values]
    if condition.verb == "is":
        return made.any_of(column, values if column == field.as_written else [fold(value) for value in values])
    return contains(made.bind, values[0], field, column, sqlite=made.sqlite)


def _number(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    del field
    return _compared(made, condition.verb, column, condition.values, {"is": "=", "least": ">=", "most": "<="})


def _compared(made: _Making, verb: str, column: str, values: Sequence[Any], signs: dict[str, str]) -> str:
    if verb == "between":
        return f"{column} >= {made.bind(values[0])} AND {column} <= {made.bind(values[1])}"
    return f"{column} {signs[verb]} {made.bind(values[0])}"


def _date(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    """A day or an instant, by days of the desk's own zone: each verb is a first and a last day."""
    if condition.verb == "empty":
        return f"{column} IS NULL"
    first, last = _span(condition, made.today)
    parts = []
    if first is not None:
        parts.append(f"{column} >= {made.bind(made.start(first) if field.instant else first)}")
    if last is not None and field.instant:
        parts.append(f"{column} < {made.bind(made.start(min(last, LAST_DAY) + timedelta(days=1)))}")
    elif last is not None:
        parts.append(f"{column} <= {made.bind(last)}")
    return " AND ".join(parts)


def _span(condition: Condition, today: date) -> tuple[date | None, date | None]:
    """The first and last day a condition means; today is one of the last so many days, and of the next."""
    verb, values = condition.verb, condition.values
    if verb in ("last", "next", "older"):
        days = timedelta(days=int(values[0]))
        return {
            "last": (today - days + timedelta(days=1), today),
            "next": (today, today + days - timedelta(days=1)),
            "older": (None, today - days),
        }[verb]
    if verb == "today":
        return today, today
    if verb == "between":
        return values[0], values[1]
    return (None if verb == "until" else values[0]), (None if verb == "from" else values[0])


def _flag(made: _Making, condition: Condition, field: FilterField, column: str) -> str:
    del condition, field
    return made.now_too(column)


KINDS: Final[dict[str, Callable[[_Making, Condition, FilterField, str], str]]] = {
    "choice": _choice, "person": _person, "thing": _thing, "tag": _tag, "text": _text, "number": _number, "date": _date, "flag": _flag,
}  # fmt: skip
