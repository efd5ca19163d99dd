"""Conditions of a filter as values: which field, which verb, which values, and whether turned round; checked before anything is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.services.filter.fields import CUSTOM, FIELDS, ME, NOBODY, FilterField
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desk.services.custom_fields import FieldView

# The verbs of each kind of field, and how many values each takes (None: one or more).
VERBS: Final[dict[str, dict[str, int | None]]] = {
    "choice": {"is": None},
    "person": {"is": None},
    "thing": {"is": None},
    "tag": {"is": None, "empty": 0},
    "text": {"contains": 1, "is": None, "empty": 0},
    "number": {"is": 1, "least": 1, "most": 1, "between": 2, "empty": 0},
    "date": {"on": 1, "from": 1, "until": 1, "between": 2, "today": 0, "last": 1, "next": 1, "older": 1, "empty": 0},
    "flag": {"yes": 0},
}
COUNTED: Final = ("last", "next", "older")
OF_DAYS: Final = ("on", "from", "until", "between")
MOST_DAYS: Final = 3660
MOST_VALUES: Final = 60
MOST_CONDITIONS: Final = 30
MOST_TEXT: Final = 120
MOST_DIGITS: Final = 9
PEOPLE: Final = (ME, NOBODY)

NO_FIELD: Final = mark("A ticket has no field “{given}” to filter by.")
NO_VERB: Final = mark("“{field}” cannot be asked that: {given}.")
NO_VALUE: Final = mark("Choose or write what the condition looks for.")
NO_DAYS: Final = mark("A number of days is a whole number from 1 to {most}.")
NO_NUMBER: Final = mark("“{given}” is not a number: write digits, and at most four after the decimal sign.")
NO_DATE: Final = mark("“{given}” is not a date.")
TOO_MANY: Final = mark("A filter has at most {most} conditions.")
TOO_MANY_VALUES: Final = mark("A condition takes at most {most} values: take some away.")
TOO_LONG: Final = mark("This is longer than {most} characters: shorten it.")


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition; several values mean any of them."""

    field: str
    verb: str
    values: tuple[Any, ...] = ()
    negated: bool = False


def to_json(conditions: Iterable[Condition]) -> list[dict[str, Any]]:
    """Conditions as they are kept."""
    return [
        {"field": row.field, "verb": row.verb, "values": [_plain(value) for value in row.values], "not": row.negated} for row in conditions
    ]


def from_json(kept: Iterable[Mapping[str, Any]]) -> tuple[Condition, ...]:
    """Conditions as they were kept; they were checked then."""
    return tuple(_read(row) for row in kept)


def _read(row: Mapping[str, Any]) -> Condition:
    """Only a verb that asks for days has days: a text may begin as they do."""
    days = row["verb"] in OF_DAYS
    values = (_decimal(value["number"]) if isinstance(value, dict) else _day(value) if days else value for value in row["values"])
    return Condition(str(row["field"]), str(row["verb"]), tuple(values), bool(row["not"]))


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return f"date:{value.isoformat()}"
    return {"number": f"{value:f}"} if isinstance(value, Decimal) else value


def _day(value: Any) -> Any:
    return date.fromisoformat(value.removeprefix("date:")) if isinstance(value, str) and value.startswith("date:") else value


def field_of(key: str, fields: Sequence[FieldView] = ()) -> FilterField | None:
    """The field of a key: a ticket's own, or one of the desk's; None for one that is not there (any more)."""
    if not key.startswith(CUSTOM):
        return FIELDS.get(key)
    found = next((field for field in fields if field.key == key), None)
    return None if found is None else FilterField(
        key, found.name, KIND_OF[found.kind], whole=found.kind == "choice", as_written="v.text" if found.kind == "text" else "",
    )  # fmt: skip


# A field of the desk's own is asked what a field of this kind is asked.
KIND_OF: Final = {"text": "text", "number": "number", "date": "date", "choice": "choice", "tick": "flag"}


def checked_conditions(given: Sequence[Condition], fields: Sequence[FieldView] = ()) -> tuple[Condition, ...]:
    """The conditions with their values made sound; the first wrong one is refused by its field."""
    if len(given) > MOST_CONDITIONS:
        raise Refused(TOO_MANY, field="conditions", most=MOST_CONDITIONS)
    return tuple(checked(condition, fields) for condition in given)


def checked(condition: Condition, fields: Sequence[FieldView] = ()) -> Condition:
    """One condition with its values made sound."""
    field = field_of(condition.field, fields)
    if field is None:
        raise Refused(NO_FIELD, field="field", given=condition.field[:40])
    verbs = VERBS[field.kind]
    if condition.verb not in verbs:
        raise Refused(NO_VERB, field="verb", given=condition.verb[:40])
    wanted = verbs[condition.verb]
    values = tuple(dict.fromkeys(condition.values)) if wanted is None else condition.values
    values = tuple(_value(field, condition.verb, value) for value in values if value is not None and str(value).strip())
    if (wanted is None and not values) or (wanted is not None and len(values) != wanted):
        raise Refused(NO_VALUE, field="values")
    if len(values) > MOST_VALUES:
        raise Refused(TOO_MANY_VALUES, field="values", most=MOST_VALUES)
    if condition.verb == "between":
        values = tuple(sorted(values))
    return Condition(condition.field, condition.verb, values, condition.negated)


def _value(field: FilterField, verb: str, given: Any) -> Any:
    if verb in COUNTED:
        return _days(given)
    if field.kind == "number":
        return _decimal(given)
    if field.kind == "date":
        return _date(given)
    if field.whole and not (field.kind == "person" and given in PEOPLE):
        return _whole(given)
    written = str(given).strip()
    if len(written) > MOST_TEXT:
        raise Refused(TOO_LONG, field="values", most=MOST_TEXT)
    return written


def _whole(given: Any) -> int:
    if isinstance(given, int):
        return given
    if not str(given).strip().isdecimal() or len(str(given).strip()) > MOST_DIGITS:
        raise Refused(NO_VALUE, field="values")
    return int(given)


def _days(given: Any) -> int:
    written = str(given).strip()
    if not written.isdecimal() or len(written) > MOST_DIGITS or not 1 <= int(written) <= MOST_DAYS:
        raise Refused(NO_DAYS, field="values", most=MOST_DAYS)
    return int(written)


def _decimal(given: Any) -> Decimal:
    written = "".join(str(given).split()).replace("\N{MINUS SIGN}", "-").replace(",", ".")
    try:
        number = Decimal(written)
        sound = number.is_finite() and abs(number) < Decimal(10) ** 12 and number == number.quantize(Decimal("0.0001"))
    except InvalidOperation as error:
        raise Refused(NO_NUMBER, field="values", given=str(given)[:40]) from error
    if not sound:
        raise Refused(NO_NUMBER, field="values", given=str(given)[:40])
    return number


def _date(given: Any) -> date:
    if isinstance(given, date):
        return given
    try:
        return date.fromisoformat(str(given).strip())
    except ValueError as error:
        raise Refused(NO_DATE, field="values", given=str(given)[:40]) from error
