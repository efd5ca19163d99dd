"""Copying a desk into a new database of either engine: marked as unfinished, put in whole, read back and compared, then opened to all."""

from __future__ import annotations

import os
import sqlite3
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import IntegrityError

from desk.models import found, queue_rebuild
from desk.rules.errors import Refused, Trouble
from desk.services import file_place, schema
from desk.services.connect import address as addresses
from desk.services.copying import compare, meanwhile, unfinished
from desk.services.copying.ends import End
from desk.services.copying.tables import SOMEBODYS, copied_tables
from desk.services.database.visit import refuse_partial
from desk.services.driver_errors import sentence_for, told
from desk.services.engine import make_engine, url_of
from desk.services.file_reading import read_only
from desk.services.queued.sql import SCHEMA
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlalchemy import Connection, Engine

    from desk.services.copying.compare import Counted

    Progress = Callable[[int, int], bool]

HAS_ROWS: Final = mark("There is a desk in {target} already. Choose a database or a file that holds nothing; nothing was changed.")
STOPPED: Final = mark("The copy was stopped. The desk is as it was, and {target} counts for nothing: copy into it again, or delete it.")
SAME: Final = mark("The copy needs another place than the desk itself.")
NO_DESK: Final = mark("There is no desk in {source} to be copied.")
OLDER: Final = mark("The desk in {source} is of an older version of the program (schema {found}). Open it once with this one, then copy.")
CHANGED: Final = mark(
    "The desk was changed while it was copied; what changed is not in the copy. Close it everywhere, and copy it into an empty database."
)
NOT_TAKEN: Final = mark("The other database does not take a row: {detail}. The copy was given up; run the check on the desk.")
BROKEN: Final = mark("Some rows of the desk point at rows that are missing. Run the check first; the copy was given up.")


@dataclass(frozen=True, slots=True)
class Done:
    """What was copied: every table with its rows and hash, all rows together, and attached files that were lost before.

    A desk that was `changed_meanwhile` holds changes that are not in the copy.
    """

    tables: tuple[Counted, ...]
    rows: int
    lost_files: int
    changed_meanwhile: bool = False


class _Telling:
    """Adds up rows for whoever watches, and stops when the answer is False."""

    def __init__(self, progress: Progress | None, target: str) -> None:
        self._progress, self._target = progress, target
        self.done, self.of = 0, 0

    def __call__(self, rows: int) -> None:
        self.done += rows
        if self._progress is not None and not self._progress(self.done, max(self.of, self.done)):
            raise Refused(STOPPED, target=self._target)


def copy_desk(source: str, target: str, *, now: datetime, progress: Progress | None = None) -> Done:
    """Copy the desk in `source` into `target`, a new file or an empty database; `progress(done, of)` may answer False to stop.

    The source is read as of one moment and never written. Whatever ends the copy early leaves a target that nobody opens.
    """
    tell = _Telling(progress, addresses.without_password(target))
    with _told(), ExitStack() as opened:
        _refuse_same(source, target)
        reading, place = opened.enter_context(_source(source, now))
        first = End(reading, place)
        engine = _target_engine(target)
        opened.callback(engine.dispose)
        try:
            _begin(engine, tell, target, now)
            done = _through(first, engine, tell, target)
            return replace(done, changed_meanwhile=meanwhile.last_change_now(source) != meanwhile.last_change(reading))
        except BaseException:
            engine.dispose()
            _drop_file(target)
            raise


@contextmanager
def _told() -> Iterator[None]:
    """Turn what the world refuses into sentences, also where rows go through the bare drivers."""
    try:
        with told():
            yield
    except Exception as error:
        bare = isinstance(error, sqlite3.Error) or type(error).__module__.startswith("psycopg")
        if not bare:
            raise
        lines = str(error).splitlines() or [type(error).__name__]
        raise Trouble(sentence_for(error) or NOT_TAKEN, detail=lines[0]) from error


def _through(first: End, engine: Engine, tell: _Telling, target: str) -> Done:
    tables = copied_tables()
    # Each row is written once and read back once.
    tell.of = 2 * sum(first.count(table) for table in tables)
    place = None if addresses.is_server(target) else Path(target)
    with engine.connect() as connection, connection.begin():
        _put_in(first, End(connection, place), tell)
    with engine.connect() as connection, connection.begin():
        second = End(connection, place)
        counted = tuple(compare.compared(table, first, second, tell) for table in tables)
        lost = compare.lost_files(second)
        unfinished.take_down(connection)
    return Done(counted, sum(one.rows for one in counted), lost)


def _put_in(first: End, second: End, tell: _Telling) -> None:
    """All rows in one transaction, with the guards put back at its end: each foreign key is looked at then."""
    tables, connection = copied_tables(), second.connection
    back = second.unguarded(tables)
    second.empty(tables)
    for table in tables:
        with closing(first.rows(table)) as found_rows:
            for rows in found_rows:
                second.write(table, rows)
                tell(len(rows))
    second.number_on(tables)
    try:
        for statement in back:
            connection.exec_driver_sql(statement)
    except IntegrityError as error:
        raise Trouble(BROKEN) from error
    if second.is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise Trouble(BROKEN)
    queue_rebuild.count(connection)
    found.fill(connection)


def _begin(engine: Engine, tell: _Telling, target: str, now: datetime) -> None:
    """The newest schema and the sign above it, in one transaction; a desk that somebody works with is refused."""
    tell(0)
    with engine.connect() as connection, connection.begin():
        schema.lay_out(connection, now=now)
        begun = unfinished.stands(connection)
        if not begun and any(connection.exec_driver_sql(f'SELECT 1 FROM "{name}" LIMIT 1').first() for name in SOMEBODYS):  # noqa: S608
            raise Refused(HAS_ROWS, field="target", target=addresses.without_password(target))
        unfinished.put_up(connection, at=now)


def _refuse_other_schema(found: str | None, source: str) -> None:
    where = addresses.without_password(source)
    if found is None:
        raise Refused(NO_DESK, field="database", source=where)
    if found != SCHEMA:
        known = found in schema.known_revisions()
        raise Refused(OLDER, source=where, found=found) if known else Refused(schema.NEWER, found=found)


@contextmanager
def _source(source: str, now: datetime) -> Iterator[tuple[Connection, Path | None]]:
    """The desk as of one moment: of a file a copy beside it, so that nobody waits; of a server one reading transaction."""
    if addresses.is_server(source):
        engine = make_engine(url_of(source), migrating=True)
        try:
            with engine.connect() as plain:
                reading = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
                _refuse_other_schema(schema.version_of(reading), source)
                refuse_partial(reading)
                yield reading, None
        finally:
            engine.dispose()
        return
    path = Path(source)
    if not path.is_file():
        raise Refused(NO_DESK, field="database", source=source)
    schema.look_at_tables(path)
    half = path.with_name(f".{path.name}.{os.getpid()}.copying")
    try:
        with (
            closing(read_only(path)) as whole,
            closing(sqlite3.connect(half)) as into,
        ):
            whole.backup(into)
        url = url_of(str(half))
        engine = make_engine(url, migrating=True)
        try:
            schema.bring_up_to_date(url, engine, path=None, now=now)
            with engine.execution_options(readonly=True).connect() as reading:
                yield reading, path
        finally:
            engine.dispose()
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                half.with_name(half.name + ending).unlink(missing_ok=True)


def _target_engine(target: str) -> Engine:
    if not addresses.is_server(target):
        path = Path(target)
        file_place.refuse_network(path)
        file_place.refuse_cloud(path)
        if path.is_file() and not schema.is_sqlite_file(path):
            raise Refused(schema.FOREIGN, field="target")
        if path.is_file() and not _is_unfinished(path):
            schema.look_at_tables(path)
    return make_engine(url_of(target), migrating=True)


def _is_unfinished(path: Path) -> bool:
    with suppress(sqlite3.Error), closing(read_only(path, patience=1)) as looked:
        return looked.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (unfinished.TABLE,)).fetchone() is not None
    return False


def _drop_file(target: str) -> None:
    """A file we began is nobody's; a server's database stays, with the sign that says so."""
    if not addresses.is_server(target) and _is_unfinished(Path(target)):
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                Path(target + ending).unlink(missing_ok=True)


def _refuse_same(source: str, target: str) -> None:
    servers = [addresses.is_server(place) for place in (source, target)]
    same = addresses.parse(source)[0].lock == addresses.parse(target)[0].lock if all(servers) else False
    if same or (not any(servers) and Path(source).resolve() == Path(target).resolve()):
        raise Refused(SAME, field="target")
