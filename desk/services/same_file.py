"""Whether a desk's file is still the one that was opened: writing into a file that was taken away would lose everything unseen."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from threading import Lock
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Trouble
from desk.services.file_reading import read_only
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GONE_FILE: Final = mark("The database file {file} is gone. Nothing was changed; put it back, then try again.")
REPLACED: Final = mark("The database file {file} was replaced by another one. Nothing was changed; start the program again.")
WHOSE: Final = "SELECT (SELECT version_num FROM alembic_version), (SELECT created_at FROM desk)"


class SameFile:
    """One file as it was opened; `look` before every use. The same desk in a new file (a backup put back) is taken over."""

    def __init__(self, path: Path, begin_anew: Callable[[], None]) -> None:
        self._path, self._begin_anew, self._lock = path, begin_anew, Lock()
        self._known, self._whose = self._number(), self._read()

    def look(self) -> None:
        """Say so when the file is gone or another's; drop the old connections when the same desk stands in a new file."""
        if self._number() == self._known:
            return
        with self._lock:
            found, whose = self._number(), self._read()
            if whose is None or (self._whose is not None and None not in self._whose and whose != self._whose):
                raise Trouble(REPLACED, file=str(self._path))
            self._begin_anew()
            self._known, self._whose = found, whose

    def _number(self) -> tuple[int, int]:
        try:
            found = self._path.stat()
        except OSError as error:
            raise Trouble(GONE_FILE, file=str(self._path)) from error
        return found.st_dev, found.st_ino

    def _read(self) -> tuple[str | None, str | None] | None:
        """The schema and when the desk was set up; None in a file that is no desk's."""
        try:
            with closing(read_only(self._path, patience=1)) as connection:
                version, made = connection.execute(WHOSE).fetchone()
        except (sqlite3.Error, UnicodeError):
            return None
        return version, made
