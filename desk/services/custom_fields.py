"""The fields a desk defines for its tickets: added, renamed, put in order, taken out of use; what tickets have in them stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import CustomField, CustomOption, CustomValue, Ticket
from desk.rules.errors import Refused
from desk.rules.vocabulary import KINDS as TICKET_KINDS
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.search import fold
from desk.services.ticket.record import find_anew
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store
    from desk.words import Words

KINDS: Final = ("text", "number", "date", "choice", "tick")
MOST_NAME: Final = 60
MOST_FIELDS: Final = 100
MOST_OPTIONS: Final = 200

NO_NAME: Final = mark("Give the field a name.")
LONG_NAME: Final = mark("A name has at most {most} characters: shorten it.")
TAKEN: Final = mark("There is a field called “{name}” already: give this one another name.")
NO_KIND: Final = mark("“{given}” is not a kind of field.")
KIND_STAYS: Final = mark("The kind of a field stays as it was made: add another field, and take this one out of use.")
NO_OPTIONS: Final = mark("Write at least one choice.")
OPTION_TWICE: Final = mark("The choice “{name}” stands here twice: keep one of the two.")
TOO_MANY: Final = mark("There are at most {most} of these.")
GONE: Final = mark("This field is not there any more.")
CHANGED: Final = mark("Somebody changed this field meanwhile. Look at it again, then save.")
UNKNOWN_KIND: Final = mark("“{given}” is not a kind of ticket.")


@dataclass(frozen=True, slots=True)
class OptionView:
    """One choice; one that is not offered any more keeps its name for those who chose it."""

    id: int
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of the desk's own; no kind of ticket named means every kind."""

    id: int
    name: str
    kind: str
    required: bool
    ticket_kinds: tuple[str, ...]
    active: bool
    version: int
    options: tuple[OptionView, ...] = ()

    @property
    def key(self) -> str:
        """Its name among columns, conditions and changes."""
        return f"custom.{self.id}"

    def suits(self, ticket_kind: str) -> bool:
        """Whether tickets of a kind have it."""
        return not self.ticket_kinds or ticket_kind in self.ticket_kinds

    def option_name(self, option_id: Any) -> str:
        """The name of a choice; nothing for one that is not its own."""
        return next((option.name for option in self.options if option.id == option_id), "")

    def said(self, value: Any, words: Words) -> str:
        """A value of it as a language writes it."""
        match self.kind:
            case "number":
                return words.number(value)
            case "date":
                return words.date(value)
            case "choice":
                return self.option_name(value)
            case "tick":
                return words.tr("Yes" if value else "No")
            case _:
                return str(value)


@dataclass(frozen=True, slots=True)
class Option:
    """A choice as it is saved: without an id it is a new one."""

    name: str
    id: int | None = None


def custom_fields(store: Store, *, retired: bool = False) -> tuple[FieldView, ...]:
    """The desk's own fields in their order; those out of use only when asked for, at the end."""
    with store.read() as session:
        return fields_in(session, retired=retired)


def fields_in(session: Session, *, retired: bool = False) -> tuple[FieldView, ...]:
    """The same inside a session."""
    query = select(CustomField).order_by(CustomField.active.desc(), CustomField.place, CustomField.id)
    rows = session.scalars(query if retired else query.where(CustomField.active)).all()
    options: dict[int, list[OptionView]] = {}
    if any(row.kind == "choice" for row in rows):
        for option in session.scalars(select(CustomOption).order_by(CustomOption.place, CustomOption.id)):
            options.setdefault(option.field_id, []).append(OptionView(option.id, option.name, option.active))
    return tuple(_view(row, options.get(row.id, [])) for row in rows)


def save_field(
    store: Store, *, field_id: int | None, version: int, name: str, kind: str, required: bool = False,
    ticket_kinds: Iterable[str] = (), options: Sequence[Option] = (), at: datetime, by: int,
) -> Changed:  # fmt: skip
    """Add a field, or change one read at `version`; its kind stays. A choice left out is not offered any more; `result` is the id."""
    whole, kinds = _name(name, "name", NO_NAME), _ticket_kinds(ticket_kinds)
    if kind not in KINDS:
        raise Refused(NO_KIND, field="kind", given=kind[:40])
    with store.write() as session:
        refuse_others(session, by)
        row = _locked(session, field_id, version) if field_id is not None else _new(session, kind, at)
        if row.kind != kind:
            raise Refused(KIND_STAYS, field="kind")
        _only_one(session, row.id, whole)
        row.name, row.required, row.ticket_kinds = whole, required, kinds
        session.add(row)
        session.flush()
        if kind == "choice":
            _save_options(session, row.id, options)
        return Changed.of(("custom_field", row.id), result=row.id)


def order_fields(store: Store, *, ids: Sequence[int], by: int) -> Changed:
    """Put the fields in this order; those not named follow."""
    with store.write() as session:
        refuse_others(session, by)
        rows = session.scalars(select(CustomField).order_by(CustomField.place, CustomField.id)).all()
        wanted = {field_id: place for place, field_id in enumerate(ids)}
        for place, row in enumerate(sorted(rows, key=lambda row: wanted.get(row.id, len(wanted)))):
            row.place = place
    return Changed.of(*(("custom_field", field_id) for field_id in ids))


def retire_field(store: Store, *, field_id: int, active: bool = False, by: int) -> Changed:
    """Take a field out of use, or back into it; what tickets have in it stays."""
    with store.write() as session:
        refuse_others(session, by)
        row = session.get(CustomField, field_id)
        if row is None:
            raise Refused(GONE, field="field_id")
        if active:
            _only_one(session, row.id, row.name)
        row.active = active
        row.version += 1
    return Changed.of(("custom_field", field_id))


def _view(row: CustomField, options: Iterable[OptionView]) -> FieldView:
    return FieldView(row.id, row.name, row.kind, row.required, tuple(row.ticket_kinds), row.active, row.version, tuple(options))


def _locked(session: Session, field_id: int, version: int) -> CustomField:
    row = session.scalar(select(CustomField).where(CustomField.id == field_id).with_for_update())
    if row is None:
        raise Refused(GONE, field="field_id")
    if row.version != version:
        raise Refused(CHANGED, field="name")
    row.version += 1
    return row


def _new(session: Session, kind: str, at: datetime) -> CustomField:
    count, last = session.execute(select(func.count(), func.max(CustomField.place)).select_from(CustomField)).one()
    if count >= MOST_FIELDS:
        raise Refused(TOO_MANY, field="name", most=MOST_FIELDS)
    return CustomField(name="", kind=kind, place=(last if last is not None else -1) + 1, created_at=at)


def _only_one(session: Session, field_id: int | None, name: str) -> None:
    rows = session.execute(select(CustomField.id, CustomField.name).where(CustomField.active))
    if any(fold(other) == fold(name) and number != field_id for number, other in rows):
        raise Refused(TAKEN, field="name", name=name)


def _save_options(session: Session, field_id: int, given: Sequence[Option]) -> None:
    """The choices in the order given; one without an id whose name is known is that one."""
    if len(given) > MOST_OPTIONS:
        raise Refused(TOO_MANY, field="options", most=MOST_OPTIONS)
    named = [Option(_name(option.name, "options", NO_OPTIONS), option.id) for option in given if option.name.strip()]
    if not named:
        raise Refused(NO_OPTIONS, field="options")
    seen: set[str] = set()
    for option in named:
        if fold(option.name) in seen:
            raise Refused(OPTION_TWICE, field="options", name=option.name)
        seen.add(fold(option.name))
    rows = {row.id: row for row in session.scalars(select(CustomOption).where(CustomOption.field_id == field_id))}
    by_name = {fold(row.name): row for row in rows.values()}
    kept: set[int] = set()
    renamed: list[int] = []
    for place, option in enumerate(named):
        row = rows.get(option.id or 0) or by_name.get(fold(option.name)) or CustomOption(field_id=field_id)
        if row.id is not None and row.name != option.name:
            renamed.append(row.id)
        row.name, row.place, row.active = option.name, place, True
        session.add(row)
        session.flush()
        kept.add(row.id)
    for number, row in rows.items():
        row.active = number in kept
    if renamed:
        find_anew(session, Ticket.id.in_(select(CustomValue.ticket_id).where(CustomValue.option_id.in_(renamed))))


def _name(written: str, field: str, empty: str) -> str:
    whole = " ".join(written.split())
    if not whole:
        raise Refused(empty, field=field)
    if len(whole) > MOST_NAME:
        raise Refused(LONG_NAME, field=field, most=MOST_NAME)
    return whole


def _ticket_kinds(given: Iterable[str]) -> list[str]:
    wanted = set(given)
    for kind in wanted - set(TICKET_KINDS):
        raise Refused(UNKNOWN_KIND, field="ticket_kinds", given=kind[:40])
    return [kind for kind in TICKET_KINDS if kind in wanted] if wanted != set(TICKET_KINDS) else []
