"""Backups of a SQLite desk: an online copy, checked before it counts, in place by one rename. Standard library only."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused, Trouble
from desk.services.attachment import folder as attachment_folder
from desk.services.file_reading import read_only
from desk.services.invoice import chain as invoice_chain
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.invoice.chain import BrokenLink

STEP: Final = 4096  # pages of 4 KiB: 16 MiB
NOT_VERIFIED: Final = mark("The backup {file} did not pass its check and was thrown away; the database itself may be damaged: {detail}")
NOT_WRITTEN: Final = mark("The backup {file} could not be written: {detail}")
CHAIN_BROKEN: Final = mark("The backup {file} is written, but the chain of issued invoices is broken at {number}: run the check.")
SAME_FILE: Final = mark("A backup must not overwrite the database itself; choose another file.")
IS_FOLDER: Final = mark("{file} is a folder; name a file.")
NO_FILE: Final = mark("There is no desk in {file}; name its file.")
NO_FOLDER: Final = mark("The folder {folder} does not exist.")


@dataclass(frozen=True, slots=True)
class Check:
    """What a check of a desk's file found.

    Problems as the engine tells them, links that lead nowhere, papers that were altered, attached files that are missing or damaged
    (by the first letters of their SHA-256), and where the chain of issued documents broke.
    """

    problems: tuple[str, ...]
    broken_links: int
    altered_papers: tuple[str, ...]
    lost_files: tuple[str, ...] = ()
    broken_chain: tuple[BrokenLink, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not (self.problems or self.broken_links or self.altered_papers or self.lost_files or self.broken_chain)


def upgrade_name(path: Path, *, version: str, now: datetime) -> Path:
    """Where the copy of an older file goes before it is brought up to date: beside it, with the day and its schema."""
    stem = f"{path.stem}-{now:%Y-%m-%d-%H%M%S}-schema-{version}"
    name = path.with_name(f"{stem}{path.suffix}")
    count = 1
    while name.exists():
        count += 1
        name = path.with_name(f"{stem}-{count}{path.suffix}")
    return name


def desk_file(name: str) -> Path:
    """The file of a desk that is there; nothing is made."""
    path = Path(name)
    if not path.is_file():
        raise Refused(NO_FILE, field="database", file=name)
    return path


def make_backup(
    source: Path, target: Path, *, progress: Callable[[int, int], None] | None = None, files: bool = True,
    chain: bool = True,
) -> None:  # fmt: skip
    """Copy a desk's file while it is in use, check the copy, and put it in place whole or not at all; `progress(done, pages)`.

    The files of its folder go beside the copy first, under the copy's name; without `files` the copy speaks of the desk's own folder.
    The chain of issued documents is looked through first; one that is broken is told after the copy stands, for it is needed then.
    """
    if target.is_dir():
        raise Refused(IS_FOLDER, field="file", file=str(target))
    if not target.parent.is_dir():
        raise Refused(NO_FOLDER, field="file", folder=str(target.parent))
    if target.exists() and target.samefile(source):
        raise Refused(SAME_FILE, field="file")
    half = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with closing(read_only(source)) as original:
            broken = invoice_chain.broken_in_file(original) if chain else ()
        _copy(source, half, progress)
        _verify(source, half, target)
        if files:
            attachment_folder.copy_all(source, half, target)
        half.replace(target)
        _flush_folder(target.parent)
    except (OSError, sqlite3.Error, UnicodeError) as error:
        raise Trouble(NOT_WRITTEN, file=str(target), detail=str(error)) from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)
    if broken:
        raise Trouble(CHAIN_BROKEN, file=str(target), number=broken[0].number)


def check_file(path: Path) -> Check:
    """Check a desk's file: its pages, its links, and each issued invoice's paper against its SHA-256; nothing is written."""
    try:
        with closing(read_only(path)) as connection:
            problems = tuple(row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok")
            links = len(connection.execute("PRAGMA foreign_key_check").fetchall())
            chain = invoice_chain.broken_in_file(connection)
            lost = (*attachment_folder.damaged_rows(connection), *attachment_folder.lost(path))
            altered = tuple(one.number for one in chain if one.how == invoice_chain.FILE)
    except (sqlite3.DatabaseError, UnicodeError) as error:
        return Check((str(error),), 0, ())
    broken = tuple(one for one in chain if one.how != invoice_chain.FILE)
    return Check(problems, links, altered, tuple(found[:12] for found in lost), broken)


def _copy(source: Path, half: Path, progress: Callable[[int, int], None] | None) -> None:
    told = None if progress is None else lambda _status, left, pages: progress(pages - left, pages)
    with closing(read_only(source)) as reading, closing(sqlite3.connect(half, isolation_level=None)) as writing:
        # In steps only where somebody watches: each step lets writers in, and what they write begins the copy anew.
        reading.backup(writing, pages=-1 if told is None else STEP, progress=told)
    # The copy stands alone: without this a WAL source leaves a copy that needs a second file.
    with closing(sqlite3.connect(half, isolation_level=None)) as writing:
        writing.execute("PRAGMA journal_mode = DELETE")
    with half.open("rb+") as file:
        os.fsync(file.fileno())


def _verify(source: Path, half: Path, target: Path) -> None:
    with closing(read_only(half)) as copied, closing(read_only(source)) as original:
        found = [row[0] for row in copied.execute("PRAGMA integrity_check(3)")]
        if found != ["ok"]:
            raise Trouble(NOT_VERIFIED, file=str(target), detail="; ".join(found))
        tables = "SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger') ORDER BY name"
        if copied.execute(tables).fetchall() != original.execute(tables).fetchall():
            raise Trouble(NOT_VERIFIED, file=str(target), detail="sqlite_master")


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
