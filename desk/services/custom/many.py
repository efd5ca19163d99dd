"""The desk's own fields of several tickets: changed in one stroke, taken back, and what must be filled in before a ticket is resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.services.custom.values import checked_value, known_field, need, refuse_both, values_in, write_values
from desk.services.custom_fields import FieldView, fields_in
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.record import Act, acted, keep_search, plain
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Ticket
    from desk.services.changes import Changed
    from desk.services.store import Store

LACKING: Final = mark("Not filled in yet on {numbers}: {fields}. Fill it in, then it is resolved.")
REQUIRED: Final = "required"


class Lacking(Refused):
    """A refusal that carries the fields to be filled in."""

    def __init__(self, numbers: Iterable[int], fields: tuple[FieldView, ...]) -> None:
        said = ", ".join(map(str, numbers))
        super().__init__(LACKING, field=REQUIRED, numbers=said, fields=", ".join(field.name for field in fields))
        self.fields = fields


def change_custom_many(
    store: Store, *, ticket_ids: tuple[int, ...], values: Mapping[int, Any], at: datetime, by: int,
    versions: Mapping[int, int] | None = None,
) -> Changed:  # fmt: skip
    """Change fields of several tickets; one whose kind does not have a field is left. `versions` is what the person saw, by ticket."""
    known: dict[int, FieldView] = {}

    def change(act: Act, found: Ticket) -> bool:
        if not known:
            known.update({field.id: field for field in fields_in(act.session, retired=True)})
        checked = {known_field(known, number): value for number, value in values.items()}
        wanted = {field: checked_value(field, value) for field, value in checked.items()}
        had = values_in(act.session, [found.id], list(values)).get(found.id, {})
        wanted = {field: value for field, value in wanted.items() if field.suits(found.kind) or field.id in had}
        if all(had.get(field.id) == value for field, value in wanted.items()):
            return False
        refuse_closed(found)
        need(field for field, value in wanted.items() if value is None and field.suits(found.kind))
        if versions is not None and found.id in versions:
            refuse_both(act.session, found, versions[found.id], wanted)
        return _written(act, found, wanted)

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=change)


def _written(act: Act, found: Ticket, wanted: Mapping[FieldView, Any]) -> bool:
    changed = write_values(act, found, wanted)
    if changed:
        act.session.flush()
        keep_search(act.session, found)
    return changed


def custom_of(session: Session, ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """What tickets have in the fields, as values that are kept."""
    found = values_in(session, ids)
    return {number: {str(field): plain(value) for field, value in had.items()} for number, had in found.items()}


def put_back_custom(act: Act, ticket: Ticket, made: Sequence[Mapping[str, Any]], now: Mapping[str, Any]) -> set[str]:
    """Give a ticket back what it had in the fields a deed changed, where nothing newer happened; the keys of the fields left."""
    before, after = made
    fields = {str(field.id): field for field in fields_in(act.session, retired=True)}
    changed = [key for key in {**before, **after} if before.get(key) != after.get(key) and key in fields]
    left = {fields[key].key for key in changed if now.get(key) != after.get(key)}
    back = {fields[key]: before.get(key) for key in changed if fields[key].key not in left}
    _written(act, ticket, {field: checked_value(field, value) for field, value in back.items()})
    return left


def lacking(session: Session, tickets: Sequence[Ticket]) -> dict[int, tuple[FieldView, ...]]:
    """The fields that must be filled in and are not, by ticket; of a ticket that has all of them, nothing."""
    needed = [field for field in fields_in(session) if field.required and field.kind != "tick"]
    if not needed:
        return {}
    had = values_in(session, [ticket.id for ticket in tickets], [field.id for field in needed])
    found = {
        ticket.id: tuple(field for field in needed if field.suits(ticket.kind) and field.id not in had.get(ticket.id, {}))
        for ticket in tickets
    }
    return {number: fields for number, fields in found.items() if fields}


def fill_lacking(act: Act, tickets: Sequence[Ticket], filled: Mapping[int, Any] | None) -> None:
    """Write into tickets about to be resolved what they lack; refused (Lacking) where something still is."""
    for found in tickets if filled else ():
        fields = lacking(act.session, [found]).get(found.id, ())
        given = {field: checked_value(field, (filled or {}).get(field.id)) for field in fields}
        _written(act, found, {field: value for field, value in given.items() if value is not None})
    still = lacking(act.session, tickets)
    if still:
        fields = tuple({field.id: field for row in still.values() for field in row}.values())
        raise Lacking((ticket.number for ticket in tickets if ticket.id in still), fields)
