"""Backups of a desk on a server, by PostgreSQL's own programs: written whole or not at all, and read through before they count."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from desk.models import Base
from desk.rules.errors import Refused, Told, Trouble
from desk.services import backup, schema
from desk.services.connect import address as addresses
from desk.services.copies import restore as file_restore
from desk.services.database import check, create, migrate, programs
from desk.services.database.visit import refuse_partial, visiting
from desk.services.store import Store
from desk.services.whole_file import whole_file
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.database.check import Finding

NOT_WHOLE: Final = mark("The backup {file} was thrown away: it lacks the tables {tables}.")
NO_BACKUP: Final = mark("{file} is no backup of a server. One of a file (.sqlite) is restored into a file; copy it to the server then.")
NOT_HERE: Final = mark("{file} is a backup of a server: restore it into a new database there, then copy that to a file.")
HEAD: Final = b"PGDMP"


def dump(place: str, target: Path, *, go_on: Callable[[], bool] | None = None) -> None:
    """Write a server's desk to a file; `go_on()` may answer False to stop, and then nothing is left."""
    if target.is_dir():
        raise Refused(backup.IS_FOLDER, field="file", file=str(target))
    if not target.parent.is_dir():
        raise Refused(backup.NO_FOLDER, field="file", folder=str(target.parent))
    address, _ = addresses.parse(place)
    with visiting(place) as connection:
        refuse_partial(connection)
    least = _server_version(place)
    writing, reading = programs.find("pg_dump", least=least), programs.find("pg_restore", least=least)
    with whole_file(target) as part:
        programs.run(writing, "--format=custom", f"--file={part}", address=address, go_on=go_on)
        listed = programs.run(reading, "--list", str(part))
        found = set(re.findall(r" TABLE DATA \S+ (\S+) ", listed))
        missing = sorted(set(Base.metadata.tables) - found)
        if missing:
            raise Trouble(NOT_WHOLE, file=str(target), tables=", ".join(missing))


def is_dump(file: Path) -> bool:
    """Whether a file is a backup of a server."""
    try:
        with file.open("rb") as found:
            return found.read(len(HEAD)) == HEAD
    except OSError:
        return False


def restore_new(file: Path, place: str, *, now: datetime, go_on: Callable[[], bool] | None = None) -> tuple[Finding, ...]:
    """Put a backup into a new file or a new database, never over one, and check what stands there then."""
    if not file.is_file():
        raise Refused(backup.NO_FILE, field="file", file=str(file))
    if addresses.is_server(place):
        _restore_server(file, place, now=now, go_on=go_on)
    elif Path(place).exists():
        raise Refused(create.THERE, field="database", place=place)
    elif is_dump(file):
        raise Refused(NOT_HERE, field="file", file=str(file))
    else:
        file_restore.restore(Path(place), file, now=now)
    store = Store.open(place, now=now)
    try:
        return check.check_database(store)
    finally:
        store.close()


def _restore_server(file: Path, place: str, *, now: datetime, go_on: Callable[[], bool] | None) -> None:
    if not is_dump(file):
        raise Refused(NO_BACKUP, field="file", file=str(file))
    address, _ = addresses.parse(place)
    create.create_empty(address)
    try:
        reading = programs.find("pg_restore", least=_server_version(place))
        # The rights name roles that another server may not have: they are given anew by the migration.
        programs.run(
            reading, "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", "--no-comments", str(file),
            address=address, go_on=go_on,
        )  # fmt: skip
        _refuse_other(place, file)
    except BaseException:
        with suppress(Told):
            create.drop_empty(address)
        raise
    migrate.migrate(place, now=now)


def _refuse_other(place: str, file: Path) -> None:
    if migrate.version(place) not in schema.known_revisions():
        raise Refused(NO_BACKUP, field="file", file=str(file))


def _server_version(place: str) -> int:
    with visiting(place) as connection:
        return int(connection.execute(text("SHOW server_version_num")).scalar_one()) // 10_000
