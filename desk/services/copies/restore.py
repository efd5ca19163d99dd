"""Putting a copy back: brought up to date beside the desk, what stands is kept, then all pages change in one transaction."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused, Trouble
from desk.services import backup, driver_errors, schema
from desk.services.attachment import folder as attachment_folder
from desk.services.copies import difference, places
from desk.services.engine import make_engine, url_of, wal_is_safe
from desk.services.file_reading import read_only
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

NOT_RESTORED: Final = mark("The copy {file} could not be put back: {detail}. Nothing was changed.")
ITSELF: Final = mark("This file is the desk itself; choose a copy of it.")
TRIES, WAIT = 40, 0.25


@dataclass(frozen=True, slots=True)
class Restored:
    """Where what stood before was kept ("" when nothing stood), and how many attached files are in neither place."""

    kept: str
    lost_files: int


def restore(database: Path, copy: Path, *, now: datetime) -> Restored:
    """Put a copy in a desk's place; whatever fails leaves the desk as it was. What stood before is kept beside it as a copy of its own.

    Other programs that have the file open see the new contents at their next transaction; one that is writing is waited for.
    """
    if database.exists() and copy.exists() and copy.samefile(database):
        raise Refused(ITSELF, field="file")
    found, _name, _made = difference.look_at(copy)
    if found not in schema.known_revisions():
        raise Refused(schema.NEWER, found=found)
    half = database.with_name(f".{database.name}.{os.getpid()}.restore")
    try:
        with driver_errors.told():
            _prepare(copy, half, now)
            lost = _bring_files(database, copy, half)
            kept = _keep_what_stands(database, now)
            if kept is None or places.kind_of(database, kept) == places.DAMAGED:
                half.replace(database)
                _flush(database.parent)
            else:
                _pour(half, database)
    except OSError as error:
        raise Trouble(NOT_RESTORED, file=str(copy), detail=error.strerror or str(error)) from error
    finally:
        _drop(half)
    return Restored("" if kept is None else str(kept), lost)


def _prepare(copy: Path, half: Path, now: datetime) -> None:
    """A copy of the copy, at the newest schema; the copy itself is not touched."""
    _drop(half)
    with closing(read_only(copy)) as reading, closing(sqlite3.connect(half, isolation_level=None)) as writing:
        reading.backup(writing, pages=-1)
    url = url_of(str(half))
    engine = make_engine(url)
    try:
        schema.bring_up_to_date(url, engine, path=None, now=now)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(half, isolation_level=None)) as writing:
        writing.execute("PRAGMA journal_mode = DELETE")
    with half.open("rb+") as file:
        os.fsync(file.fileno())


def _bring_files(database: Path, copy: Path, half: Path) -> int:
    """Put attached files that the copy speaks of back into the desk's folder; how many are nowhere, or nowhere whole."""
    lost = 0
    for sha256 in attachment_folder.in_folder(half):
        stands = attachment_folder.file_of(database, sha256)
        if stands.is_file() and attachment_folder.hash_of(stands) == sha256:
            continue
        for kept in (places.files_name(database), copy):
            found = attachment_folder.file_of(kept, sha256)
            if found.is_file() and attachment_folder.hash_of(found) == sha256:
                attachment_folder.put(database, sha256, found.read_bytes())
                break
        else:
            lost += 1
    return lost


def _keep_what_stands(database: Path, now: datetime) -> Path | None:
    """A checked copy of the desk as it stands; a file too damaged for one is put aside whole, with what SQLite left beside it."""
    if not database.exists():
        return None
    kept = places.beside(database, places.RESTORE, now)
    try:
        backup.make_backup(database, kept, files=False, chain=False)
    except Trouble:
        if _is_sound(database):
            raise  # the desk is well: it is the disk that refuses
    else:
        return kept
    aside = places.beside(database, places.DAMAGED, now)
    for ending in ("-wal", "-shm", "-journal"):
        with suppress(FileNotFoundError):
            database.with_name(database.name + ending).replace(aside.with_name(aside.name + ending))
    # A second name, not a new one: at no moment is there no file where the desk is looked for.
    try:
        os.link(database, aside)
    except OSError:
        shutil.copyfile(database, aside)
    return aside


def _is_sound(database: Path) -> bool:
    try:
        with closing(read_only(database)) as connection:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except (sqlite3.DatabaseError, UnicodeError):
        return False


def _pour(half: Path, database: Path) -> None:
    """Change every page of the desk's file in one transaction of SQLite's own: a stop halfway leaves the old contents."""
    tries = 0

    def count(_status: int, left: int, pages: int) -> None:
        nonlocal tries
        tries += 1
        if tries > TRIES and (left or not pages):
            raise Trouble(driver_errors.BUSY)

    with closing(read_only(half)) as reading, closing(sqlite3.connect(database, isolation_level=None, timeout=WAIT)) as writing:
        mode = writing.execute("PRAGMA journal_mode").fetchone()[0]
        if mode != "wal" or not wal_is_safe(sqlite3.sqlite_version_info):
            writing.execute("PRAGMA journal_mode = TRUNCATE")
        writing.execute("PRAGMA synchronous = FULL")
        reading.backup(writing, pages=-1, progress=count, sleep=WAIT)
        if writing.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise Trouble(driver_errors.DAMAGED)


def _drop(half: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            half.with_name(half.name + ending).unlink(missing_ok=True)


def _flush(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
