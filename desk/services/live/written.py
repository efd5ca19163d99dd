"""What a transaction wrote: noted by its session as it flushes and executes, so that no verb has to remember to say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.dml import Delete, Insert, Update, UpdateBase

from desk.services.live.kinds import is_quiet, kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import ORMExecuteState

# Of more things than this one says the kind alone: whoever shows some of them looks anew.
MANY: Final = 200
UNKNOWN: Final = 0
# The option of a statement of which its verb tells itself.
UNTOLD: Final = "untold"


class Written:
    """The kinds touched so far, each with the ids; 0 among them says that there are others."""

    def __init__(self) -> None:
        self.ids: dict[str, dict[int, None]] = {}

    def add(self, kind: str, number: object) -> None:
        """One thing was touched; of which id may be unknown."""
        found = self.ids.setdefault(kind, {})
        if len(found) < MANY or number in found:
            found[number if isinstance(number, int) else UNKNOWN] = None
        else:
            found[UNKNOWN] = None

    def add_row(self, table: str, row: Mapping[str, Any]) -> None:
        """A row of a table was touched; a row that lacks the column leaves the id unknown."""
        for kind, column in kinds_of(table):
            self.add(kind, row.get(column))

    def said(self) -> tuple[str, str]:
        """The kinds and the ids as the log holds them."""
        return " ".join(self.ids), " ".join(f"{kind}:{','.join(map(str, numbers))}" for kind, numbers in self.ids.items())


class WritingSession(Session):
    """A session that notes what it wrote."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.written = Written()


def tell(session: Session, touched: Iterable[tuple[str, int]]) -> None:
    """Say what a statement touched that nobody can read it from: one written as text, or done by the server itself."""
    if isinstance(session, WritingSession):
        for kind, number in touched:
            session.written.add(kind, number)


def said(touched: Iterable[tuple[str, int]]) -> tuple[str, str]:
    """Things touched, as the log holds them: their kinds and their ids."""
    written = Written()
    for kind, number in touched:
        written.add(kind, number)
    return written.said()


def _flushed(session: WritingSession, _context: object) -> None:
    for row in (*session.new, *session.deleted):
        session.written.add_row(row.__tablename__, row.__dict__)
    for row in session.dirty:
        changed = _changed(row)
        if changed and not is_quiet(row.__tablename__, changed):
            session.written.add_row(row.__tablename__, row.__dict__)


def _changed(row: Any) -> frozenset[str]:
    """The names of what is another value now; a value the database works out counts as another."""
    kept, before = row.__dict__, inspect(row).committed_state
    return frozenset(name for name in before if name not in kept or isinstance(kept[name], ClauseElement) or kept[name] != before[name])


def _executed(executing: ORMExecuteState) -> None:
    statement = executing.statement
    if isinstance(statement, UpdateBase) and isinstance(executing.session, WritingSession) and not executing.execution_options.get(UNTOLD):
        _note(executing.session.written, statement, executing.parameters)


def _note(written: Written, statement: UpdateBase, given: Any) -> None:
    """Of a statement's rows those whose ids stand in it; else their kinds."""
    table = getattr(statement.table, "name", "")
    if not kinds_of(table):
        return
    rows = given if isinstance(given, list) else [given or {}]
    values = {} if isinstance(statement, Delete) else _values(statement)
    if isinstance(statement, Update) and is_quiet(table, frozenset((*values, *(rows[0] if rows else {})))):
        return
    many = getattr(statement, "_multi_values", ())
    if isinstance(statement, Insert) and many:
        rows = [{getattr(key, "name", key): value for key, value in row.items()} for part in many for row in part]
    for row in rows:
        written.add_row(table, {**values, **row})


def _values(statement: UpdateBase) -> dict[str, Any]:
    """The values a statement sets, by column; those that are no plain value are left out by whoever reads them."""
    found = getattr(statement, "_values", None) or {}
    return {str(getattr(key, "name", key)): getattr(value, "value", value) for key, value in found.items()}


event.listen(WritingSession, "after_flush", _flushed)
event.listen(WritingSession, "do_orm_execute", _executed)
