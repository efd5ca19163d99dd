"""The folder beside a desk's file where large attachments lie, each under its SHA-256. Standard library only."""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

from desk.rules.errors import FileTrouble
from desk.services.file_reading import read_only
from desk.words import mark

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

SHA256: Final = re.compile(r"[0-9a-f]{64}")
PIECE: Final = 1 << 20
MISSING: Final = mark("The contents of “{name}” are not where they should be: {file} is missing. A backup may still have it.")
DAMAGED: Final = mark("The contents of “{name}” are damaged: {file} is not what was attached. A backup may still have it.")
UNREADABLE: Final = mark("The contents of “{name}” could not be read from {file}: {detail:tr}")


def folder_of(database: Path) -> Path:
    """The folder that belongs to a desk's file: beside it, with its name."""
    return database.with_name(f"{database.stem}-files")


def file_of(database: Path, sha256: str) -> Path:
    """Where the bytes of a hash lie; whatever is no hash has no place, so nothing lies outside the folder."""
    if SHA256.fullmatch(sha256) is None:
        raise ValueError("no SHA-256")
    return folder_of(database) / sha256[:2] / sha256


def put(database: Path, sha256: str, data: bytes) -> None:
    """Write the bytes, whole or not at all; the same bytes are written once."""
    place = file_of(database, sha256)
    if place.is_file() and hash_of(place) == sha256:
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    half = place.with_name(f".{sha256}.{os.getpid()}.part")
    try:
        with half.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        half.replace(place)
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)


def get(database: Path, sha256: str, *, name: str) -> bytes:
    """The bytes, checked; missing or damaged ones are told, with the place where they should be."""
    place = file_of(database, sha256)
    try:
        data = place.read_bytes()
    except FileNotFoundError as error:
        raise FileTrouble(MISSING, name=name, file=str(place)) from error
    except OSError as error:
        raise FileTrouble(UNREADABLE, name=name, file=str(place), detail=error.strerror or str(error)) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise FileTrouble(DAMAGED, name=name, file=str(place))
    return data


def drop(database: Path, sha256: str) -> None:
    """Take the bytes away; a file that cannot be deleted now stays as nobody's."""
    with suppress(OSError):
        place = file_of(database, sha256)
        place.unlink(missing_ok=True)
        place.parent.rmdir()


def hash_of(file: Path) -> str:
    """The SHA-256 of a file, read piece by piece."""
    with file.open("rb") as found:
        return hashlib.file_digest(found, "sha256").hexdigest()


def in_folder(database: Path) -> list[str]:
    """The hashes of all files that a desk keeps in its folder; a desk of an older kind has none."""
    with closing(read_only(database)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'stored_file'").fetchone():
            return []
        return [row[0] for row in connection.execute("SELECT sha256 FROM stored_file WHERE place = 'folder' ORDER BY id")]


def copy_all(source: Path, copied: Path, target: Path) -> None:
    """Copy the files that a copy of a desk speaks of beside the copy's own name, each checked; what the desk itself lost stays lost."""
    for sha256 in in_folder(copied):
        found = file_of(source, sha256)
        if found.is_file():
            put(target, sha256, found.read_bytes())


def damaged_rows(connection: sqlite3.Connection) -> Iterator[str]:
    """The hashes of files in the database itself that are not what was attached."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'stored_file'").fetchone():
        for sha256, data in connection.execute("SELECT sha256, content FROM stored_file WHERE place = 'database' ORDER BY id"):
            if hashlib.sha256(data).hexdigest() != sha256:
                yield sha256


def lost(database: Path) -> Iterator[str]:
    """The hashes of files that are missing from the folder or are not what was attached."""
    for sha256 in in_folder(database):
        place = file_of(database, sha256)
        if not place.is_file() or hash_of(place) != sha256:
            yield sha256
