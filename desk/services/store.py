"""The database behind every service: sessions, transactions, keys of what was done, backup."""

from __future__ import annotations

import os
import re
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from sqlalchemy import select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.orm import Session

from desk.models import Op
from desk.rules.errors import Refused, Trouble
from desk.services import backup, file_place, schema
from desk.services.audit import writer
from desk.services.driver_errors import DAMAGED, told
from desk.services.engine import bare_connection, make_engine, reading_engine, url_of
from desk.services.line import commits
from desk.services.line.pulse import Line
from desk.services.live.catch_up import Since, since_now
from desk.services.live.log import write_down
from desk.services.live.written import WritingSession
from desk.services.same_file import SameFile
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import URL, Engine, Executable

NO_SUCH_KIND: Final = mark("A database is a file, or a server as postgresql+psycopg://name@host/database; {given} is neither.")
NOT_A_DESK: Final = mark("{file} is not a desk's database. Choose another file; nothing was changed.")
IS_FOLDER: Final = mark("{file} is a folder; name a file.")
NO_FOLDER: Final = mark("The folder {folder} does not exist.")
NO_RIGHTS: Final = mark("{file} may only be read here. Change the rights on the file and its folder, or choose another.")
# The snapshot of one who has seen nothing yet: whatever comes, all is read anew.
NOTHING_SEEN: Final = "1:1:"
ONLY_FILES: Final = mark("Only a desk in a file is backed up here; a server has its own backups (pg_dump).")


class Store:
    """One open database; hand it to services, close it at the end. Every call has its own session, so any thread may use it."""

    def __init__(self, url: URL, engine: Engine) -> None:
        self.url = url.render_as_string(hide_password=True)
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.path: Path | None = Path(str(url.database)) if self.is_sqlite else None
        self.place = uuid4().hex  # this program, where a change is said to come from
        self._engine = engine
        self._reading = reading_engine(url, engine)
        self._file: SameFile | None = None
        self.since = Since()  # from where on others' changes are news to who reads after the opening
        self.line: Line | None = None if self.is_sqlite else Line(engine, self._reading)
        self.sitting: int | None = None  # who sits here: writes are recorded under them
        self.came_in: int | None = None  # whose own login this is: nobody else sits down here then
        writer.follow(engine, lambda: self.sitting, sqlite=self.is_sqlite)

    @staticmethod
    def open(url: str, *, now: datetime) -> Store:
        """Open (and create or migrate) a database; a newer schema is refused, an older file is backed up first. A path is a SQLite file."""
        address = _address(url)
        if address.get_backend_name() == "sqlite":
            _look_at(Path(str(address.database)))
        with told():
            engine = make_engine(address)
            store = Store(address, engine)
            try:
                schema.bring_up_to_date(address, engine, path=store.path, now=now)
                store._file = SameFile(store.path, engine.dispose) if store.path is not None else None
                store.since = store._here()
            except UnicodeDecodeError as error:
                # Names of tables and columns that are no text any more.
                store.close()
                raise Trouble(DAMAGED, field="database") from error
            except BaseException:
                store.close()
                raise
        return store

    @staticmethod
    def without_line(url: str, *, now: datetime) -> Store:
        """A server's desk that cannot be reached now: nothing is asked of it until its line is there, then its schema first."""
        address = _address(url)
        engine = make_engine(address)
        store = Store(address, engine)
        assert store.line is not None

        def look() -> None:
            schema.bring_up_to_date(address, engine, path=None, now=now)

        store.since, store.line.is_gone, store.line.check = Since(snapshot=NOTHING_SEEN), True, look
        return store

    def _here(self) -> Since:
        with self.driver() as driver:
            return since_now(driver, sqlite=self.is_sqlite)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that only reads."""
        self._look()
        with told(), Session(self._reading, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session in one transaction, committed at the end; on SQLite it begins IMMEDIATE.

        `Trouble` means that nothing was changed, or says that it is not known (`line.sayings.UNSURE`).
        """
        self._look()
        session = WritingSession(self._engine, expire_on_commit=False)
        with told(), session, commits.ending(session, self._engine, sqlite=self.is_sqlite):
            yield session
            write_down(session, self.place)

    def at_once(self, statement: Executable, values: dict[str, Any]) -> Any:
        """One statement that is a transaction of its own, in one exchange with the server: what it locks is free again as it answers.

        Where the answer is lost, `Trouble` says that it is not known: what may be sent this way knows its own key when it comes again.
        """
        self._look()
        with told(), commits.alone(), self._engine.connect() as connection:
            return connection.execution_options(isolation_level="AUTOCOMMIT").execute(statement, values).scalar_one()

    def own_connection(self) -> Any:
        """A connection of the driver's for one who keeps it, as for listening; whoever asked closes it."""
        self._look()
        if self.path is not None:
            return bare_connection(self.path)
        with told():
            made = self._engine.raw_connection()
            driver = made.driver_connection
            made.detach()
        return driver

    @contextmanager
    def driver(self) -> Iterator[Any]:
        """One of the connections that are kept, as the driver made it, for a question outside any transaction."""
        self._look()
        with told(), closing(self._engine.raw_connection()) as kept:
            yield kept.driver_connection

    def _look(self) -> None:
        if self._file is not None:
            self._file.look()
        if self.line is not None:
            self.line.refuse_gone()

    def once(self, session: Session, *, op_key: str, at: datetime, by: int | None) -> dict[str, Any] | None:
        """Claim an operation's key: None when it is new, else the result it had; `done` fills it in."""
        insert = sqlite.insert if self.is_sqlite else postgresql.insert
        claim = insert(Op).values(key=op_key, at=at, by_id=by, result={}).on_conflict_do_nothing().returning(Op.key)
        session.info[commits.KEY] = op_key
        if session.execute(claim).scalar_one_or_none() is not None:
            return None
        return dict(session.execute(select(Op.result).where(Op.key == op_key)).scalar_one())

    def done(self, session: Session, *, op_key: str, result: dict[str, Any]) -> None:
        """Keep the result under an operation's key."""
        session.execute(update(Op).where(Op.key == op_key).values(result=result))

    def back_up(self, target: Path) -> None:
        """Copy the desk's file to another, checked; a server is refused."""
        if self.path is None:
            raise Refused(ONLY_FILES)
        backup.make_backup(self.path, target)

    def close(self) -> None:
        """Close all connections."""
        if self.line is not None:
            self.line.close()
            self._reading.dispose()
        self._engine.dispose()


def _address(given: str) -> URL:
    try:
        url = url_of(given)
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise Refused(NO_SUCH_KIND, field="database", given=_shown(given)) from error
    kind = url.drivername
    if kind in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg")
    if kind not in {"sqlite", "postgresql+psycopg"} or not url.database:
        raise Refused(NO_SUCH_KIND, field="database", given=_shown(given))
    return url


def _shown(given: str) -> str:
    """An address as it may be shown: up to its last @ nothing after the name, which may be a password."""
    return re.sub(r"(://[^:@]*):.*@", r"\1:***@", given, flags=re.DOTALL)


def _look_at(path: Path) -> None:
    """Refuse a place that cannot hold a desk's file, before a driver touches it."""
    if path.is_dir():
        raise Refused(IS_FOLDER, field="database", file=str(path))
    if not path.parent.is_dir():
        raise Refused(NO_FOLDER, field="database", folder=str(path.parent))
    file_place.refuse_network(path)
    if not path.exists():
        file_place.refuse_cloud(path)
    try:
        if path.exists() and not schema.is_sqlite_file(path):
            raise Refused(NOT_A_DESK, field="database", file=str(path))
        if path.exists():
            schema.look_at_tables(path)
    except OSError as error:
        raise Trouble(NO_RIGHTS, field="database", file=str(path)) from error
    if not os.access(path if path.exists() else path.parent, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise Trouble(NO_RIGHTS, field="database", file=str(path))
