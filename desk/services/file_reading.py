"""A desk's SQLite file, read by a connection that can change nothing of it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

# How long another program's writing is waited for, in seconds.
PATIENCE: Final = 10.0


def read_only(path: Path, *, patience: float = PATIENCE) -> sqlite3.Connection:
    """A reading connection, closed by whoever opened it; `sqlite3.Error` where the file is none or cannot be read."""
    return sqlite3.connect(read_address(path), uri=True, isolation_level=None, timeout=patience)


def read_address(path: Path) -> str:
    """What SQLite is told to open a file by that it must not write to."""
    return f"{path.resolve().as_uri()}?mode=ro"
