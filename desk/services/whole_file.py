"""A file written whole or not at all: what stood under its name stays until the new one is safe on the disk."""

from __future__ import annotations

import os
from contextlib import contextmanager
from itertools import chain, count
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from desk.rules.errors import FileTrouble
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOT_WRITTEN: Final = mark("The file {file} could not be written: {why}. Choose another place, or close it where it is open.")
LONGEST: Final = 60


@contextmanager
def whole_file(file: Path) -> Iterator[Path]:
    """The place to write to, which takes the file's name at the end; a writer that is stopped removes it, and nothing has changed."""
    part = file.with_name(f".{file.name[:LONGEST]}.{token_hex(4)}.part")
    try:
        yield part
        if part.exists():
            with part.open("rb+") as written:
                os.fsync(written.fileno())
            part.replace(file)
    except OSError as error:
        raise FileTrouble(NOT_WRITTEN, file=str(file), why=error.strerror or str(error)) from error
    finally:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)


def named(chosen: Path, ending: str, *others: str) -> Path:
    """The file somebody meant who typed no ending of its kind (`others` are endings as good): never one that stands there already.

    Whoever chose the place was asked about a file of the name typed, and of no other.
    """
    if chosen.suffix.lower() in {ending, *others}:
        return chosen
    names = chain([chosen.name], (f"{chosen.name} {number}" for number in count(2)))
    return next(file for name in names if not (file := chosen.with_name(f"{name}{ending}")).exists())


def write_whole(file: Path, content: bytes | str) -> int:
    """Write a file whole or not at all, a text as UTF-8 with the line ends it has; how many bytes."""
    data = content.encode() if isinstance(content, str) else content
    with whole_file(file) as part:
        part.write_bytes(data)
    return len(data)
