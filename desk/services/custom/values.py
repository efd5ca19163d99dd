"""What tickets have in the desk's own fields: checked by kind, kept so that both engines find it by value, told on the timeline."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select

from desk.models import CustomValue, Entry
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.custom_fields import GONE, FieldView, fields_in
from desk.services.search import fold
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.record import Act, keep_search, plain
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from desk.models import Ticket
    from desk.services.store import Store

MOST_TEXT: Final = 300
LARGEST: Final = Decimal(10) ** 12
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)

TOO_LONG: Final = mark("This is longer than {most} characters: shorten it.")
NO_NUMBER: Final = mark("“{given}” is not a number: write digits, and at most four after the decimal sign.")
TOO_LARGE: Final = mark("This number is too large to be kept.")
NO_DATE: Final = mark("“{given}” is not a date from 1900 to 2199.")
NO_OPTION: Final = mark("This is not one of the choices of “{name}”.")
NO_TICK: Final = mark("“{name}” is either ticked or not.")
REQUIRED: Final = mark("“{name}” must be filled in.")
TWO_CHANGED: Final = mark("Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.")


def values_of(store: Store, *, ids: Iterable[int], field_ids: Iterable[int] | None = None) -> dict[int, dict[int, Any]]:
    """What a window of tickets has in fields (None: in all): ticket → field → text, decimal, date, id of the choice, or True."""
    with store.read() as session:
        return values_in(session, ids, field_ids)


def values_in(session: Session, ids: Iterable[int], field_ids: Iterable[int] | None = None) -> dict[int, dict[int, Any]]:
    """The same inside a session."""
    query = select(CustomValue).where(CustomValue.ticket_id.in_(list(ids)))
    if field_ids is not None:
        query = query.where(CustomValue.field_id.in_(list(field_ids)))
    found: dict[int, dict[int, Any]] = {}
    for row in session.scalars(query):
        found.setdefault(row.ticket_id, {})[row.field_id] = _value(row)
    return found


def change_custom(store: Store, *, ticket_id: int, version: int, values: Mapping[int, Any], at: datetime, by: int) -> Changed:
    """Change fields of a ticket seen at `version`; None or an empty text clears one. `result` is the ticket's new version."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = act.locked(ticket_id)
        refuse_closed(found)
        fields = {field.id: field for field in fields_in(session, retired=True)}
        checked = {number: checked_value(known_field(fields, number), value) for number, value in values.items()}
        need(fields[number] for number, value in checked.items() if value is None and fields[number].suits(found.kind))
        refuse_both(session, found, version, {fields[number]: value for number, value in checked.items()})
        if write_values(act, found, {fields[number]: value for number, value in checked.items()}):
            keep_search(session, found)
        return Changed.of(("ticket", ticket_id), result=found.version)


def fill_in(act: Act, ticket: Ticket, values: Mapping[int, Any]) -> None:
    """Give a new ticket its values, inside its own transaction; a field that must be filled in and is not is refused."""
    fields = {field.id: field for field in fields_in(act.session) if field.suits(ticket.kind)}
    checked = {number: checked_value(fields[number], value) for number, value in values.items() if number in fields}
    need(field for number, field in fields.items() if checked.get(number) is None)
    for number, value in checked.items():
        _put(act.session, ticket.id, fields[number], value)
    act.session.flush()


def write_values(act: Act, ticket: Ticket, wanted: Mapping[FieldView, Any]) -> bool:
    """Write checked values and tell the change on the timeline, each with its name, kind, and words before and after as of now."""
    before = values_in(act.session, [ticket.id], [field.id for field in wanted]).get(ticket.id, {})
    changed = {field: (before.get(field.id), value) for field, value in wanted.items() if before.get(field.id) != value}
    for field, (_old, new) in changed.items():
        _put(act.session, ticket.id, field, new)
    if changed:
        told = [{"name": f.name, "kind": f.kind, "before": shown(f, old), "after": shown(f, new)} for f, (old, new) in changed.items()]
        act.record(ticket, "custom", {field.key: pair for field, pair in changed.items()}, custom=told)
    return bool(changed)


def shown(field: FieldView, value: Any) -> Any:
    """A value as the timeline keeps it: a choice by its name, days and numbers as JSON writes them."""
    return field.option_name(value) if field.kind == "choice" and value is not None else plain(value)


def checked_value(field: FieldView, given: Any) -> Any:
    """A value of the field's kind, None for nothing; anything else is refused by the field's key."""
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    return CHECKS[field.kind](field, given)


def _text(field: FieldView, given: Any) -> str:
    written = " ".join(str(given).split())
    if len(written) > MOST_TEXT:
        raise Refused(TOO_LONG, field=field.key, most=MOST_TEXT)
    return written


def _number(field: FieldView, given: Any) -> Decimal:
    written = str(given).replace("\N{NO-BREAK SPACE}", "").replace(" ", "").replace("\N{MINUS SIGN}", "-").replace(",", ".")
    try:
        number = Decimal(written)
    except InvalidOperation as error:
        raise Refused(NO_NUMBER, field=field.key, given=str(given)[:40]) from error
    if not number.is_finite() or isinstance(given, bool):
        raise Refused(NO_NUMBER, field=field.key, given=str(given)[:40])
    if abs(number) >= LARGEST:
        raise Refused(TOO_LARGE, field=field.key)
    if number != number.quantize(Decimal("0.0001")):
        raise Refused(NO_NUMBER, field=field.key, given=str(given)[:40])
    return number + 0


def _date(field: FieldView, given: Any) -> date:
    try:
        day = given.date() if isinstance(given, datetime) else given if isinstance(given, date) else date.fromisoformat(str(given).strip())
    except ValueError as error:
        raise Refused(NO_DATE, field=field.key, given=str(given)[:40]) from error
    if not EARLIEST <= day <= LATEST:
        raise Refused(NO_DATE, field=field.key, given=str(given)[:40])
    return day


def _option(field: FieldView, given: Any) -> int:
    found = next((option for option in field.options if given in (option.id, option.name)), None)
    if found is None:
        raise Refused(NO_OPTION, field=field.key, name=field.name)
    return found.id


def _tick(field: FieldView, given: Any) -> bool | None:
    if not isinstance(given, bool):
        raise Refused(NO_TICK, field=field.key, name=field.name)
    return given or None


CHECKS: Final = {"text": _text, "number": _number, "date": _date, "choice": _option, "tick": _tick}


def known_field(fields: Mapping[int, FieldView], number: int) -> FieldView:
    """A field by its id; one that is gone is refused."""
    if number not in fields:
        raise Refused(GONE, field=f"custom.{number}")
    return fields[number]


def need(empty: Iterable[FieldView]) -> None:
    """Refuse to leave empty what must be filled in."""
    for field in empty:
        if field.required and field.active and field.kind != "tick":
            raise Refused(REQUIRED, field=field.key, name=field.name)


def refuse_both(session: Session, found: Ticket, version: int, wanted: Mapping[FieldView, Any]) -> None:
    """Refuse a field that somebody else changed since the version the person saw."""
    if version >= found.version:
        return
    since = session.scalars(select(Entry.data).where(Entry.ticket_id == found.id, Entry.kind == "change").order_by(Entry.id))
    theirs = {name for data in since if data.get("version", 0) > version for name in data.get("fields", {})}
    now = values_in(session, [found.id]).get(found.id, {})
    for field, value in wanted.items():
        if field.key in theirs and now.get(field.id) != value:
            both = {"theirs": str(shown(field, now.get(field.id)) or ""), "mine": str(shown(field, value) or "")}
            raise Refused(TWO_CHANGED, field=field.key, **both)


def _put(session: Session, ticket_id: int, field: FieldView, value: Any) -> None:
    """Write one value into the column of its kind, or take the row away."""
    if value is None:
        session.execute(delete(CustomValue).where(CustomValue.ticket_id == ticket_id, CustomValue.field_id == field.id))
        return
    row = session.get(CustomValue, (ticket_id, field.id)) or CustomValue(ticket_id=ticket_id, field_id=field.id)
    match field.kind:
        case "text":
            row.text, row.folded = value, fold(value)[:MOST_TEXT]
        case "number":
            row.number = value
        case "date":
            row.day = value
        case "choice":
            row.option_id = value
        case _:
            row.text, row.number = "", Decimal(1)
    session.add(row)


def _value(row: CustomValue) -> Any:
    """A tick is told from a number by its text: only a tick keeps one beside its number."""
    if row.option_id is not None:
        return row.option_id
    if row.day is not None:
        return row.day
    if row.text is not None and row.number is None:
        return row.text
    return True if row.text is not None else row.number
