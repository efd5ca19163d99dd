"""A file written whole or not at all: what stood under its name stays until the new one is safe on the disk."""

from __future__ import annotations

import os
from contextlib import contextmanager
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Trouble
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
        raise Trouble(NOT_WRITTEN, file=str(file), why=error.strerror or str(error)) from error
    finally:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)


def write_whole(file: Path, content: bytes | str) -> int:
    """Write a file whole or not at all, a text as UTF-8 with the line ends it has; how many bytes."""
    data = content.encode() if isinstance(content, str) else content
    with whole_file(file) as part:
        part.write_bytes(data)
    return len(data)
