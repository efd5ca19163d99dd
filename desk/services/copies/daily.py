"""The copy of each day: made and checked once, the old ones thinned only after a new one has passed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from desk.rules.copies_kept import copies_kept
from desk.rules.errors import Trouble
from desk.services import backup
from desk.services.attachment import folder as attachment_folder
from desk.services.copies import places
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

NO_COPIES: Final = mark("Today's backup could not be made: the folder {folder} cannot be written ({detail}). Free the folder or its disk.")


def back_up_day(database: Path, *, now: datetime) -> Path | None:
    """Make the copy of a day (`now` in the desk's own zone) unless it stands already; answers the new one.

    A desk that does not pass its check, or whose chain of invoices is broken, pushes no older copy out.
    """
    target = places.daily_name(database, now.date())
    if target.exists() or not database.is_file():
        return None
    try:
        target.parent.mkdir(exist_ok=True)
        _keep_files(database)
    except (OSError, sqlite3.Error) as error:
        raise Trouble(NO_COPIES, folder=str(target.parent), detail=getattr(error, "strerror", None) or str(error)) from error
    backup.make_backup(database, target, files=False)
    thin(database)
    return target


def thin(database: Path) -> tuple[Path, ...]:
    """Take away the daily copies that are kept no longer, and attached files that no copy speaks of any more; answers the copies."""
    stood = places.days_kept(database)
    kept = copies_kept(stood)
    gone = tuple(path for day, path in sorted(stood.items()) if day not in kept)
    for path in gone:
        with suppress(OSError):
            path.unlink()
    if gone:
        _sweep_files(database)
    return gone


def _keep_files(database: Path) -> None:
    """Bring attached files that lie in the desk's folder into the copies' own: before the copy, so that none is missing from it."""
    kept = places.files_name(database)
    for sha256 in attachment_folder.in_folder(database):
        found = attachment_folder.file_of(database, sha256)
        if found.is_file() and not attachment_folder.file_of(kept, sha256).is_file():
            data = found.read_bytes()
            if attachment_folder.hash_of(found) == sha256:
                attachment_folder.put(kept, sha256, data)


def _sweep_files(database: Path) -> None:
    kept = places.files_name(database)
    spoken: set[str] = set()
    with suppress(sqlite3.Error, OSError):
        for copy in places.days_kept(database).values():
            spoken.update(attachment_folder.in_folder(copy))
        for folder, _folders, names in os.walk(attachment_folder.folder_of(kept)):
            for name in names:
                if attachment_folder.SHA256.fullmatch(name) and name not in spoken:
                    with suppress(OSError):
                        os.unlink(os.path.join(folder, name))  # noqa: PTH108, PTH118 - os.walk speaks in texts
