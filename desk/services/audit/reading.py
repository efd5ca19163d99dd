"""The record of writes, read by managers and administrators: of a person, a time, a thing; newest first, by windows of ids."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Boolean, Date, DateTime, or_, select, type_coerce

from desk.models import Audit, Base, Contact, Contract, Customer, Invoice, Person, PriceItem, Ticket, audit_rows
from desk.models.base import Amount, Instant
from desk.services.csv_cells import csv_text
from desk.services.managing import refuse_others
from desk.services.whole_file import whole_file
from desk.words import mark, speaker
from desk.words.recorded import LETTERS, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

MOST: Final = 20_000
READERS: Final = mark("Managers and administrators read the record; ask one of them.")
HEAD: Final = (mark("When (UTC)"), mark("Who"), mark("Login"), mark("What was done"), mark("Thing"), mark("Number"), mark("Table"),
               mark("Before"), mark("After"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for; nothing named is everything. Instants are aware, `until` is no longer in it."""

    person_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    about: str = ""
    about_id: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One column: what stood before and after (None: nothing); of a hidden one only how many letters it had."""

    column: str
    before: str | None
    after: str | None
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One write; `label` is what people call the thing it is about: a ticket's number, a customer's name."""

    id: int
    at: datetime
    person_id: int | None
    person: str
    login: str
    verb: str
    thing: str
    thing_id: str
    about: str
    about_id: int | None
    label: str
    changes: tuple[Change, ...]


def record_ids(store: Store, *, asked: Asked, by: int, before: int | None = None, most: int = MOST) -> tuple[int, ...]:
    """The ids of what is looked for, newest first; `before` goes on below an id."""
    with store.read() as session:
        refuse_others(session, by, READERS)
        query = select(Audit.id).where(*_wanted(session, asked)).order_by(Audit.id.desc()).limit(most)
        return tuple(session.scalars(query.where(Audit.id < before) if before is not None else query))


def record_rows(store: Store, *, ids: Sequence[int], by: int) -> tuple[RecordRow, ...]:
    """These rows, newest first."""
    with store.read() as session:
        refuse_others(session, by, READERS)
        rows = session.scalars(select(Audit).where(Audit.id.in_(ids)).order_by(Audit.id.desc())).all()
        people = {person.id: person.name for person in session.execute(select(Person.id, Person.name))}
        labels = _labels(session, rows)
        return tuple(_row(row, people, labels) for row in rows)


def record_csv(store: Store, *, asked: Asked, language: str, by: int) -> tuple[str, int]:
    """All that is looked for as CSV, and how many lines."""
    words, lines = speaker(language), []
    ids = record_ids(store, asked=asked, by=by, most=200_000)
    for at in range(0, len(ids), 500):
        for row in record_rows(store, ids=ids[at : at + 500], by=by):
            parts = [
                json.dumps({change.column: _told(getattr(change, side), change, words.say) for change in row.changes
                            if getattr(change, side) is not None}, ensure_ascii=False)
                for side in ("before", "after")
            ]  # fmt: skip
            lines.append((f"{row.at:%Y-%m-%d %H:%M:%S}", row.person, row.login, words.tr(VERBS[row.verb]), row.about,
                          row.label or row.about_id, row.thing, *parts))  # fmt: skip
    return csv_text([words.tr(title) for title in HEAD], lines), len(lines)


def things(store: Store, *, by: int) -> tuple[str, ...]:
    """The kinds of thing the record knows."""
    with store.read() as session:
        refuse_others(session, by, READERS)
    return tuple(sorted({row.about[0] if row.about else name for name, row in audit_rows.TABLES.items() if row.verbs}))


def _wanted(session: Session, asked: Asked) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if asked.person_id is not None:
        found.append(Audit.person_id == asked.person_id)
    if asked.since is not None:
        found.append(Audit.at >= asked.since)
    if asked.until is not None:
        found.append(Audit.at < asked.until)
    if asked.about and asked.about_id is not None:
        found.append(or_(*(_are(about, ids) for about, ids in _family(session, asked.about, asked.about_id).items())))
    elif asked.about:
        found.append(Audit.about == asked.about)
    return found


def _are(about: str, ids: Sequence[int]) -> ColumnElement[bool]:
    return (Audit.about == about) & Audit.about_id.in_(ids)


def _family(session: Session, about: str, about_id: int) -> dict[str, list[int]]:
    """The thing, and those that belong to it and have rows of their own: a customer's people and contracts."""
    found = {about: [about_id]}
    if about == "customer":
        for name, model in (("contact", Contact), ("contract", Contract)):
            found[name] = list(session.scalars(select(model.id).where(type_coerce(model.customer_id == about_id, Boolean))))
    return {name: ids for name, ids in found.items() if ids}


def _labels(session: Session, rows: Sequence[Audit]) -> dict[tuple[str, int], str]:
    """What people call the things: asked once a kind."""
    named: dict[str, Any] = {
        "ticket": (Ticket.id, Ticket.number), "customer": (Customer.id, Customer.name), "invoice": (Invoice.id, Invoice.number),
        "person": (Person.id, Person.name), "contact": (Contact.id, Contact.name), "price_item": (PriceItem.id, PriceItem.code),
    }  # fmt: skip
    found: dict[tuple[str, int], str] = {}
    for kind, (key, label) in named.items():
        ids = {row.about_id for row in rows if row.about == kind and row.about_id is not None}
        if ids:
            found |= {(kind, number): str(said) for number, said in session.execute(select(key, label).where(key.in_(ids))) if said}
    return found


def _row(row: Audit, people: dict[int, str], labels: dict[tuple[str, int], str]) -> RecordRow:
    before, after = row.before or {}, row.after or {}
    table = Base.metadata.tables.get(row.thing)
    return RecordRow(
        row.id, row.at, row.person_id, people.get(row.person_id or 0, ""), row.login, row.verb, row.thing, row.thing_id, row.about,
        row.about_id, labels.get((row.about, row.about_id or 0), ""),
        tuple(_change(table, name, before.get(name), after.get(name)) for name in _in_order(table, {*before, *after})),
    )  # fmt: skip


def _in_order(table: Any, names: set[str]) -> list[str]:
    """The columns in the order of their table, whatever order an engine's JSON has."""
    known = list(table.columns.keys()) if table is not None else []
    return sorted(names, key=lambda name: (known.index(name) if name in known else len(known), name))


def _change(table: Any, name: str, before: Any, after: Any) -> Change:
    column = table.columns.get(name) if table is not None else None
    hidden = column is not None and audit_rows.is_hidden(column)
    return Change(name, _plain(column, before), _plain(column, after), hidden)


def _plain(column: Any, value: Any) -> str | None:
    """A recorded value as people read it, on both engines alike: amounts in whole units, instants without their fractions."""
    if value is None or column is None:
        return None if value is None else str(value)
    kind = column.type
    if isinstance(kind, Amount):
        return f"{(Decimal(value) / 10_000).normalize():f}"
    if isinstance(kind, Boolean):
        return "1" if value else "0"
    if isinstance(kind, (Instant, DateTime)):
        return str(value)[:19].replace("T", " ")
    return str(value)[:10] if isinstance(kind, Date) else str(value)


def _told(value: str, change: Change, say: Any) -> str:
    return str(say(LETTERS, n=value)) if change.hidden else value


def write_record(store: Store, *, file: Path, asked: Asked, language: str, by: int) -> int:
    """The same as a file, whole or not at all; how many lines."""
    whole, lines = record_csv(store, asked=asked, language=language, by=by)
    with whole_file(file) as part:
        part.write_text(whole, encoding="utf-8", newline="")
    return lines
