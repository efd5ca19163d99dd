"""Customers, people and sites from a table: read, tried over all rows, then written in one transaction; a second run changes nothing.

A row with anything wrong in it is left out whole and its reasons are told; what is left is written whole or not at all.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.csv_cells import csv_text
from desk.services.customer.edits import promises_follow
from desk.services.importing import csv_reading
from desk.services.importing.book import Book
from desk.services.importing.fields import BY_KEY, guess
from desk.services.importing.writing import write_book
from desk.words import mark, speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desk.services.importing.csv_reading import Row, Table
    from desk.services.store import Store

EVERY: Final = 100
LINE, REASON = mark("Row"), mark("Reason")
NO_COLUMNS: Final = mark("No column is chosen: say for at least one what it holds.")
TWICE: Final = mark("{label:tr} is chosen for two columns: choose it once.")


@dataclass(frozen=True, slots=True)
class Wrong:
    """One cell, or a whole row, that cannot be taken: the column it is about (None: none of them) and the sentence."""

    column: int | None
    refused: Refused


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is left out, with every reason."""

    row: Row
    wrong: tuple[Wrong, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What an import would do, or did: how many things are new and changed, how many rows say nothing new, and who is left out."""

    rows: int
    added: dict[str, int] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    same: int = 0
    bad: tuple[BadRow, ...] = ()


class Stopped(Exception):  # noqa: N818 - the word says what happened
    """The person asked to stop: nothing was written."""


def open_table(data: bytes, *, encoding: str | None = None, separator: str | None = None) -> tuple[Table, str, str]:
    """A file's rows, with the encoding and separator used: those given, else those guessed."""
    encoding = encoding or csv_reading.guess_encoding(data)
    text = csv_reading.decode(data, encoding)
    separator = separator or csv_reading.guess_separator(text)
    return csv_reading.read_table(text, separator=separator), encoding, separator


def guess_columns(head: Sequence[str]) -> tuple[str, ...]:
    """What each column most likely holds, by its heading in any of five languages."""
    return guess(head)


def check_row(row: Row, columns: Sequence[str]) -> tuple[dict[str, Any], tuple[Wrong, ...]]:
    """A row's values by field, and what cannot be read of it; an empty cell says nothing."""
    given: dict[str, Any] = {}
    wrong: list[Wrong] = []
    for at, key in enumerate(columns):
        cell = row.cells[at] if at < len(row.cells) else ""
        if key and cell:
            try:
                given[key] = BY_KEY[key].read(key, cell)
            except Refused as refused:
                wrong.append(Wrong(at, refused))
    return given, tuple(wrong)


def import_rows(
    store: Store,
    *,
    table: Table,
    columns: Sequence[str],
    replace: bool = False,
    at: datetime,
    by: int,
    dry_run: bool = False,
    tell: Callable[[int, int], bool] | None = None,
) -> Changed | None:
    """Import a table, or only try it; `result` is the Report. `tell(done, of)` says how far it is, and stops all by answering False.

    `replace` lets what the table gives stand over what the desk has; else only what is empty is filled in.
    None is answered when it was stopped: nothing was written then.
    """  # fmt: skip
    _check_columns(columns)
    tell = tell or (lambda _done, _of: True)
    try:
        read = _read(table, columns, tell)
        if dry_run:
            with store.read() as session:
                report, _book = _tried(Book(session, **_desk(store), replace=replace), table, columns, read, tell)
            return Changed.of(result=report)
        desk = _desk(store)
        with store.write() as session:
            report, book = _tried(Book(session, **desk, replace=replace), table, columns, read, tell)
            touched, followed = write_book(session, book, at=at, by=by)
            _go_on(tell, len(table.rows), len(table.rows))
    except Stopped:
        return None
    follow = [pair for customer_id in followed for pair in promises_follow(store, customer_id=customer_id, at=at, by=by, cause="tier")]
    return Changed.of(*(("customer", key) for key in touched), *follow, result=report)


def reasons_csv(report: Report, *, head: Sequence[str], language: str, separator: str = ";") -> str:
    """The rows left out as they were, each with its line and its reasons, to be mended and imported again."""
    words = speaker(language)
    rows = (
        (bad.row.line, " ".join(sentence_of(wrong, head, language) for wrong in bad.wrong), *bad.row.cells)
        for bad in report.bad
    )  # fmt: skip
    return csv_text((words.tr(LINE), words.tr(REASON), *head), rows, separator=separator)


def sentence_of(wrong: Wrong, head: Sequence[str], language: str) -> str:
    """A reason in a language, its column named."""
    said = speaker(language).told(wrong.refused)
    return f"{head[wrong.column]}: {said}" if wrong.column is not None and wrong.column < len(head) else said


def _check_columns(columns: Sequence[str]) -> None:
    chosen = Counter(key for key in columns if key)
    if not chosen:
        raise Refused(NO_COLUMNS, field="columns")
    twice = next((key for key, times in chosen.items() if times > 1), None)
    if twice is not None:
        raise Refused(TWICE, field="columns", label=BY_KEY[twice].label)


def _desk(store: Store) -> dict[str, str]:
    desk = desks.desk_info(store)
    return {"country": desk.country, "language": desk.language}


def _go_on(tell: Callable[[int, int], bool], done: int, of: int) -> None:
    if not tell(done, of):
        raise Stopped


def _read(table: Table, columns: Sequence[str], tell: Callable[[int, int], bool]) -> list[tuple[dict[str, Any], tuple[Wrong, ...]]]:
    """Every row's values, read before the database is asked for anything: half of the way."""
    found = []
    for at, row in enumerate(table.rows):
        if at % EVERY == 0:
            _go_on(tell, at // 2, len(table.rows))
        found.append(check_row(row, columns))
    return found


def _tried(
    book: Book,
    table: Table,
    columns: Sequence[str],
    read: list[tuple[dict[str, Any], tuple[Wrong, ...]]],
    tell: Callable[[int, int], bool],
) -> tuple[Report, Book]:
    """Every row taken into the book, or left out with its reasons."""
    bad: list[BadRow] = []
    same, of = 0, len(table.rows)
    for at, (row, (given, wrong)) in enumerate(zip(table.rows, read, strict=True)):
        if at % EVERY == 0:
            _go_on(tell, (of + at) // 2, of)
        reasons = wrong
        if not reasons:
            try:
                same += not book.row(given)
                continue
            except Refused as refused:
                reasons = (Wrong(columns.index(refused.field) if refused.field in columns else None, refused),)
        bad.append(BadRow(row, reasons))
    things = [("customer", one) for one in book.customers.values()]
    things += [(kind, part) for one in book.customers.values() for kind, parts in one.parts.items() for part in parts]
    added = Counter(kind for kind, one in things if one.id is None)
    changed = Counter(kind for kind, one in things if one.is_changed)
    return Report(of, dict(added), dict(changed), same, tuple(bad)), book
