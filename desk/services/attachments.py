"""Files on tickets: attached to a draft or a line, sent with it, opened, saved, removed; the same bytes are kept once."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Attachment, AttachmentTerms, Entry
from desk.rules.errors import FileTrouble, Refused
from desk.services import desks
from desk.services.attachment.bytes import STOPPED, fetch, keep, let_go, limits_in, read_file, sweep
from desk.services.attachment.file_kinds import kind_named, kind_of, may_open
from desk.services.attachment.file_names import safe_name
from desk.services.attachment.values import MEGABYTE, AttachmentView, Content, Limits, NewFile, NotAll, megabytes
from desk.services.attachment.views import pending
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.ticket.numbers import refuse_merged
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.orm import Session

    from desk.services.store import Store

__all__ = [
    "AttachmentView", "Content", "Limits", "NewFile", "attach", "change_limits", "content", "limits", "open_copy", "pending", "remove",
    "save_as",
]  # fmt: skip
SIDES: Final = ("reply", "note", "received")
LARGEST: Final = 500 * MEGABYTE
FULL: Final = mark("The files of a ticket may have {most:number} MB; with “{name}” it would be {size:number} MB: remove some first.")
NO_FILE: Final = mark("This file is not there any more.")
REMOVED: Final = mark("“{name}” was removed from the ticket.")
SAVED_ONLY: Final = mark("“{name}” could run or hide something, so it is never opened from here: save it, and have it checked first.")
NOT_WRITTEN: Final = mark("“{file}” could not be written: {detail:tr}")
BAD_LIMIT: Final = mark("Give a number of megabytes from {least:number} to {most:number}.")


def attach(
    store: Store, *, op_key: str, ticket_id: int, files: tuple[NewFile, ...], side: str = "reply", at: datetime, by: int,
    progress: Callable[[int, int], bool] | None = None,
) -> Changed:  # fmt: skip
    """Put files into a person's draft on a ticket, one transaction each; `result` is their ids. `progress(done, of)` may answer False.

    What is wrong with one file keeps none of the others away: it is told when they are there (of several by NotAll). A stop ends it.
    """
    assert side in SIDES
    made: list[int] = []
    wrong: list[Refused] = []
    for number, new in enumerate(files):
        named = NewFile(safe_name(new.name), new.data, new.path)
        try:
            data = read_file(named, limits(store), progress)
            made.append(_attach_one(store, f"{op_key}:{number}", ticket_id, named.name, data, side, at, by))
        except Refused as error:
            if error.field != "file":
                raise
            wrong.append(error)
            if error.sentence == STOPPED:
                break
    if wrong:
        raise wrong[0] if len(wrong) == 1 else NotAll(tuple(wrong))
    return Changed.of(*(("attachment", made_id) for made_id in made), result=tuple(made))


def _attach_one(store: Store, op_key: str, ticket_id: int, name: str, data: bytes, side: str, at: datetime, by: int) -> int:
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return int(earlier["id"])
        refuse_merged(session, Act(session, profile, at, by).locked(ticket_id))
        row = add(session, store, ticket_id=ticket_id, new=NewFile(name, data), at=at, by=by, side=side)
        store.done(session, op_key=op_key, result={"id": row.id})
        return row.id


def add(
    session: Session,
    store: Store,
    *,
    ticket_id: int,
    new: NewFile,
    at: datetime,
    by: int | None,
    side: str = "",
    entry_id: int | None = None,
) -> Attachment:
    """A file on a line or in a draft of a ticket whose row is locked, inside a transaction."""
    terms, name = limits_in(session, store), safe_name(new.name)
    data = read_file(NewFile(name, new.data, new.path), terms)
    whole = _size_of(session, ticket_id) + len(data)
    if whole > terms.most_ticket:
        raise Refused(FULL, field="file", name=name, size=megabytes(whole), most=megabytes(terms.most_ticket))
    stored, kind = keep(session, store, data, terms, name=name), kind_of(name, data)
    row = Attachment(
        ticket_id=ticket_id, entry_id=entry_id, side=side, person_id=by, added_at=at, name=name, kind=kind.code, opens=may_open(name, kind),
        size=len(data), sha256=stored.sha256, stored_id=stored.id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row


def _size_of(session: Session, ticket_id: int) -> int:
    there = (Attachment.ticket_id == ticket_id) & Attachment.removed_at.is_(None)
    return int(session.scalar(select(func.coalesce(func.sum(Attachment.size), 0)).where(there)) or 0)


def send_with(session: Session, *, ids: tuple[int, ...], entry: Entry, by: int | None) -> None:
    """Take files out of a person's draft onto the line that was sent."""
    for row in session.scalars(select(Attachment).where(Attachment.id.in_(ids)).order_by(Attachment.id).with_for_update()):
        if row.ticket_id == entry.ticket_id and row.entry_id is None and row.person_id == by:
            row.entry_id, row.side, row.added_at = entry.id, "", entry.at


def content(store: Store, *, attachment_id: int) -> Content:
    """The bytes of a file; a removed, missing or damaged one says so."""
    with store.read() as session:
        row = _found(session, attachment_id)
        if row.stored is None:
            raise Refused(REMOVED, field="attachment_id", name=row.name)
        return Content(row.name, kind_named(row.kind), fetch(session, store, row.stored, name=row.name))


def save_as(store: Store, *, attachment_id: int, target: Path) -> None:
    """Write a file where the person wants it, whole or not at all."""
    _write(target, content(store, attachment_id=attachment_id).data, mode=0o600)


def open_copy(store: Store, *, attachment_id: int, folder: Path) -> Path:
    """A copy that may only be read, for the desktop to open; what could run something is refused."""
    found = content(store, attachment_id=attachment_id)
    # The judgement of this program, not only the one kept when the file came.
    if not may_open(found.name, kind_of(found.name, found.data)):
        raise Refused(SAVED_ONLY, field="attachment_id", name=found.name)
    place = folder / str(attachment_id)
    target = place / found.name
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileTrouble(NOT_WRITTEN, file=str(place), detail=error.strerror or str(error)) from error
    _write(target, found.data, mode=0o400)
    return target


def _write(target: Path, data: bytes, *, mode: int) -> None:
    half = target.with_name(f".{target.name[:60]}.{os.getpid()}.part")
    try:
        half.unlink(missing_ok=True)
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        half.chmod(mode)
        half.replace(target)
    except OSError as error:
        raise FileTrouble(NOT_WRITTEN, file=target.name, detail=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            half.unlink(missing_ok=True)


def remove(store: Store, *, attachment_id: int, at: datetime, by: int) -> Changed:
    """Take a file out of a draft, or off a line, where its name and who removed it stay; bytes nothing points to are dropped."""
    profile = desks.profile(store)
    with store.write() as session:
        act, row = Act(session, profile, at, by), _found(session, attachment_id)
        line = session.get(Entry, row.entry_id) if row.entry_id is not None else None
        ticket = act.locked(row.ticket_id if line is None else line.ticket_id)
        stored_id, entry_id, name = row.stored_id, row.entry_id, row.name
        if stored_id is None:
            return Changed.of()
        if entry_id is None:
            session.delete(row)
        else:
            row.stored_id, row.removed_at, row.removed_by_id = None, at, by
            act.record(ticket, "file_removed", {}, name=name)
        session.flush()
        left = let_go(session, stored_id)
        ticket_id = ticket.id
    sweep(store, left)
    return Changed.of(("attachment", attachment_id), *([("ticket", ticket_id)] if entry_id is not None else []))


def _found(session: Session, attachment_id: int) -> Attachment:
    row = session.get(Attachment, attachment_id)
    if row is None:
        raise Refused(NO_FILE, field="attachment_id")
    return row


def limits(store: Store) -> Limits:
    """How large files may be at this desk."""
    with store.read() as session:
        return limits_in(session, store)


def change_limits(store: Store, *, most_file: int, most_ticket: int, most_in_database: int, at: datetime, by: int) -> Changed:
    """Set how large files may be, in bytes; a manager or administrator does this. What is attached already stays as it is."""
    del at
    ranges = {
        "most_file": (most_file, MEGABYTE, LARGEST), "most_ticket": (most_ticket, most_file, 20 * LARGEST),
        "most_in_database": (most_in_database, 0, LARGEST),
    }  # fmt: skip
    for field, (given, least, most) in ranges.items():
        if not least <= given <= most:
            raise Refused(BAD_LIMIT, field=field, least=megabytes(least), most=megabytes(most))
    with store.write() as session:
        refuse_others(session, by)
        row = session.get(AttachmentTerms, 1) or AttachmentTerms(id=1)
        row.most_file, row.most_ticket, row.most_in_database = most_file, most_ticket, most_in_database
        session.add(row)
    return Changed.of(("attachment_terms", 1))
