"""The bytes of attachments: read from where they are, stored once by their hash, let go when nothing points to them."""

from __future__ import annotations

import hashlib
import stat
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import Attachment, AttachmentTerms, StoredFile
from desk.rules.errors import FileTrouble, Refused, Trouble
from desk.services.attachment import folder as attachment_folder
from desk.services.attachment.values import Limits, NewFile, megabytes
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desk.services.store import Store

TOO_LARGE: Final = mark("“{name}” has {size:number} MB and a file may have {most:number} MB: make it smaller, or send a link to it.")
IS_FOLDER: Final = mark("“{name}” is a folder: attach the files in it.")
UNREADABLE: Final = mark("“{name}” could not be read: {detail:tr}")
NO_FILE: Final = mark("“{name}” is no file that can be attached: choose another.")
FULL_FOLDER: Final = mark("“{name}” was not attached: the folder {folder} cannot be written. {detail:tr}")
GONE: Final = mark("The contents of “{name}” are not in the database any more.")
STOPPED: Final = mark("Stopped: “{name}” was not attached.")


def limits_in(session: Session, store: Store) -> Limits:
    """How large files may be at this desk; a server's desk keeps all of them in the database."""
    row = session.get(AttachmentTerms, 1)
    shipped = Limits()
    folder = "" if store.path is None else str(attachment_folder.folder_of(store.path))
    if row is None:
        return Limits(shipped.most_file, shipped.most_ticket, shipped.most_in_database, folder)
    return Limits(row.most_file, row.most_ticket, row.most_in_database, folder)


def read_file(new: NewFile, limits: Limits, progress: Callable[[int, int], bool] | None = None) -> bytes:
    """The bytes of a file to attach; too large a one is refused before it is read, `progress(done, of)` may answer False."""
    if new.data is not None:
        refuse_large(new.name, len(new.data), limits)
        return new.data
    assert new.path is not None
    try:
        _refuse_special(new.name, new.path)
        size = new.path.stat().st_size
        refuse_large(new.name, size, limits)
        pieces: list[bytes] = []
        with new.path.open("rb") as found:
            while piece := found.read(attachment_folder.PIECE):
                pieces.append(piece)
                done = sum(map(len, pieces))
                # A file may grow while it is read, and some files say they are empty and never end.
                refuse_large(new.name, done, limits)
                if progress is not None and not progress(done, max(size, done)):
                    raise Refused(STOPPED, field="file", name=new.name)
    except OSError as error:
        raise Refused(UNREADABLE, field="file", name=new.name, detail=error.strerror or str(error)) from error
    return b"".join(pieces)


def _refuse_special(name: str, path: Path) -> None:
    """Refuse a folder, and what only looks like a file: a pipe or a device would keep whoever opens it waiting for ever."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise Refused(IS_FOLDER, field="file", name=name)
    if not stat.S_ISREG(mode):
        raise Refused(NO_FILE, field="file", name=name)


def refuse_large(name: str, size: int, limits: Limits) -> None:
    """Refuse a file over the limit, with both figures."""
    if size > limits.most_file:
        raise Refused(TOO_LARGE, field="file", name=name, size=megabytes(size), most=megabytes(limits.most_file))


def keep(session: Session, store: Store, data: bytes, limits: Limits, *, name: str) -> StoredFile:
    """The row of these bytes, made if they are new here; bytes lost from the folder are put back."""
    sha256 = hashlib.sha256(data).hexdigest()
    in_folder = store.path is not None and len(data) > limits.most_in_database
    insert = sqlite.insert if store.is_sqlite else postgresql.insert
    values = {"sha256": sha256, "size": len(data), "place": "folder" if in_folder else "database", "content": None if in_folder else data}
    session.execute(insert(StoredFile).values(values).on_conflict_do_nothing())
    row = session.scalars(select(StoredFile).where(StoredFile.sha256 == sha256).with_for_update()).one()
    if row.place == "folder" and store.path is not None:
        try:
            attachment_folder.put(store.path, sha256, data)
        except OSError as error:
            raise Trouble(FULL_FOLDER, name=name, folder=limits.folder, detail=error.strerror or str(error)) from error
    return row


def fetch(session: Session, store: Store, row: StoredFile, *, name: str) -> bytes:
    """The bytes of a row, checked against their hash."""
    if row.place == "folder":
        if store.path is None:
            raise FileTrouble(GONE, name=name)
        return attachment_folder.get(store.path, row.sha256, name=name)
    data = session.scalar(select(StoredFile.content).where(StoredFile.id == row.id))
    if data is None or hashlib.sha256(data).hexdigest() != row.sha256:
        raise FileTrouble(GONE, name=name)
    return bytes(data)


def let_go(session: Session, stored_id: int) -> str:
    """Delete the row nothing points to any more; answers the hash of one whose bytes lie in the folder."""
    row = session.scalars(select(StoredFile).where(StoredFile.id == stored_id).with_for_update()).one()
    if session.scalar(select(func.count()).where(Attachment.stored_id == stored_id)):
        return ""
    sha256, place = row.sha256, row.place
    session.delete(row)
    return sha256 if place == "folder" else ""


def sweep(store: Store, sha256: str) -> None:
    """Take bytes out of the folder, unless somebody has attached the same ones since."""
    if not sha256 or store.path is None:
        return
    with store.write() as session:
        if session.scalar(select(StoredFile.id).where(StoredFile.sha256 == sha256)) is None:
            attachment_folder.drop(store.path, sha256)
