"""Where a desk's copies lie and how they are called; what a name says of a copy. Standard library only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

DAILY: Final = "daily"
UPDATE: Final = "update"
RESTORE: Final = "restore"
DAMAGED: Final = "damaged"
STAMP: Final = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a desk's file: its kind, when it was written (UTC), and how large it is in bytes."""

    path: str
    kind: str
    at: datetime
    size: int

    @property
    def id(self) -> str:
        """A copy is known by its file."""
        return self.path


def folder_of(database: Path) -> Path:
    """The folder of a desk's daily copies: beside it, with its name."""
    return database.with_name(f"{database.stem}-backups")


def daily_name(database: Path, day: date) -> Path:
    """Where the copy of a day lies."""
    return folder_of(database) / f"{database.stem}-{day:%Y-%m-%d}{database.suffix}"


def files_name(database: Path) -> Path:
    """The name under which all daily copies keep attached files together: the same file lies there once."""
    return folder_of(database) / database.name


def beside(database: Path, word: str, now: datetime) -> Path:
    """A free name beside a desk's file, with the moment and what it was kept for."""
    stem = f"{database.stem}-{now.astimezone(UTC):{STAMP}}-{word}"
    name, count = database.with_name(f"{stem}{database.suffix}"), 1
    while name.exists():
        count += 1
        name = database.with_name(f"{stem}-{count}{database.suffix}")
    return name


def days_kept(database: Path) -> dict[date, Path]:
    """The daily copies by their day; whatever else lies in the folder is nobody's business."""
    found = {}
    for path in _files(folder_of(database)):
        day = _day_of(database, path)
        if day is not None:
            found[day] = path
    return found


def kind_of(database: Path, path: Path) -> str:
    """What a copy beside a desk's file was kept for, by its name; "" for a file that is no copy of this desk."""
    if path.parent == folder_of(database):
        return DAILY if _day_of(database, path) is not None else ""
    own = re.escape(database.stem)
    found = re.fullmatch(rf"{own}-\d{{4}}-\d\d-\d\d-\d{{6}}-(schema-\w+?|restore|damaged)(-\d+)?", path.stem)
    if found is None or path.suffix != database.suffix:
        return ""
    return UPDATE if found[1].startswith("schema") else found[1]


def copies_of(database: Path) -> tuple[Copy, ...]:
    """Every copy of a desk that lies where copies are kept, the newest first; a damaged file that was put aside is none."""
    found = []
    for path in (*_files(folder_of(database)), *_files(database.parent)):
        kind = kind_of(database, path)
        if kind not in {"", DAMAGED}:
            found.append(_copy(path, kind))
    return tuple(sorted(found, key=lambda copy: (copy.at, copy.path), reverse=True))


def _copy(path: Path, kind: str) -> Copy:
    facts = path.stat()
    return Copy(str(path), kind, datetime.fromtimestamp(int(facts.st_mtime), UTC), facts.st_size)


def _files(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_file() and not path.is_symlink()]
    except OSError:
        return []


def _day_of(database: Path, path: Path) -> date | None:
    found = re.fullmatch(re.escape(database.stem) + r"-(\d{4}-\d\d-\d\d)", path.stem)
    if found is None or path.suffix != database.suffix:
        return None
    try:
        return date.fromisoformat(found[1])
    except ValueError:
        return None
