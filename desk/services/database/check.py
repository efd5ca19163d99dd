"""Whether a desk's database is whole: its pages, guards, chain and numbers, seats, packs and files. Nothing is written."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, text

from desk.models import Attachment, Booking, Charge, CourseSession, Customer, StoredFile, triggers
from desk.services import backup, desks
from desk.services.attachment import folder as attachment_folder
from desk.services.charge.case import PACK
from desk.services.invoice import chain as invoice_chain
from desk.services.queued.sql import SCHEMA
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

PAGES: Final = "pages"
LOST: Final = "files"
# What was found, as a sentence.
SENTENCES: Final = {
    PAGES: mark("Damage: {detail}"),
    "links": mark("Rows that point at nothing: {count}."),
    "schema": mark("The schema is {found}, and this program works with {wanted}."),
    "triggers": mark("Guards of the database that are missing or asleep: {count} ({names})."),
    "seats": mark("The session {session} counts {booked} seats as taken, and its bookings take {taken}."),
    "pack": mark("{customer} drew {used} quarters from the pack in {month}, and the pack has {most} a month."),
    LOST: mark("The contents of an attached file are missing or damaged: {file}."),
    "nobodys": mark("Attached files that nothing points to: {count}. They only take up room."),
    **invoice_chain.SENTENCES,
}
# What to do about it, by what was found; the chain's own are all mended in one way.
MENDS: Final = {
    PAGES: mark("Restore the newest backup that passes this check."),
    "links": mark("Restore the newest backup that passes this check, or send this list to whoever looks after the program."),
    "schema": mark("Close the desk everywhere and run: desk database migrate."),
    "triggers": mark("Run: desk database migrate. It puts every guard in place again."),
    "seats": mark("Open the session, compare the bookings with the list of those who come, and cancel or add seats there."),
    "pack": mark("Open the customer's charges of that month and approve or change the last one."),
    LOST: mark("Put the file back from a backup, or remove it from its ticket."),
    "nobodys": mark("Nothing needs to be done."),
}
CHAIN_MEND: Final = mark("Keep this database as it is, restore the newest backup that passes this check beside it, and compare the two.")
HARMLESS: Final = frozenset({"nobodys"})
FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: which, and what fills its sentence."""

    what: str
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """What was found, as a template."""
        return SENTENCES[self.what]

    @property
    def mend(self) -> str:
        """What to do about it."""
        return MENDS.get(self.what, CHAIN_MEND)

    @property
    def is_harmless(self) -> bool:
        """Whether the desk is whole all the same."""
        return self.what in HARMLESS


def check_database(store: Store, *, progress: Callable[[int, int], bool] | None = None) -> tuple[Finding, ...]:
    """Look through everything; `progress(done, of)` after each part may answer False to stop there."""
    parts = (_pages, _schema, _guards, _chain, _seats, _packs, _files)
    found: list[Finding] = []
    for count, part in enumerate(parts, 1):
        found += part(store)
        if progress is not None and not progress(count, len(parts)):
            break
    return tuple(found)


def _pages(store: Store) -> Iterator[Finding]:
    """What only a file can have: broken pages and links; a server looks after its own."""
    if store.path is None:
        return
    found = backup.check_file(store.path)
    yield from (Finding(PAGES, {"detail": one}) for one in found.problems)
    if found.broken_links:
        yield Finding("links", {"count": found.broken_links})
    yield from (Finding(LOST, {"file": one}) for one in found.lost_files)


def _schema(store: Store) -> Iterator[Finding]:
    with store.read() as session:
        found = str(session.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if found != SCHEMA:
        yield Finding("schema", {"found": found, "wanted": SCHEMA})


def _guards(store: Store) -> Iterator[Finding]:
    standing = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'" if store.is_sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    )  # fmt: skip
    with store.read() as session:
        found = set(session.execute(text(standing)).scalars())
    wanted = triggers.names("sqlite" if store.is_sqlite else "postgresql")
    missing = sorted(wanted - found)
    if missing:
        yield Finding("triggers", {"count": len(missing), "names": ", ".join(missing[:FEW]) + (" …" if len(missing) > FEW else "")})


def _chain(store: Store) -> Iterator[Finding]:
    yield from (Finding(one.how, {"number": one.number}) for one in invoice_chain.verify_chain(store))


def _seats(store: Store) -> Iterator[Finding]:
    taken = func.coalesce(func.sum(Booking.seats), 0)
    holds = (Booking.session_id == CourseSession.id) & Booking.status.in_(("booked", "offered"))
    asked = (
        select(CourseSession.id, CourseSession.booked, taken)
        .outerjoin(Booking, holds).group_by(CourseSession.id, CourseSession.booked).having(taken != CourseSession.booked)
        .order_by(CourseSession.id)
    )  # fmt: skip
    with store.read() as session:
        rows = session.execute(asked).all()
    yield from (Finding("seats", {"session": key, "booked": booked, "taken": int(held)}) for key, booked, held in rows)


def _packs(store: Store) -> Iterator[Finding]:
    if not desks.is_set_up(store):
        return
    pack = desks.profile(store).charges.pack
    if pack is None:
        return
    with store.read() as session:
        used = _drawn(session)
    over = [(name, month, quarters) for (name, month), quarters in sorted(used.items()) if quarters > pack.month]
    yield from (Finding("pack", {"customer": name, "month": month, "used": used, "most": pack.month}) for name, month, used in over)


def _drawn(session: Session) -> dict[tuple[str, str], int]:
    """Quarters drawn from the phone pack by customer and local month."""
    used: dict[tuple[str, str], int] = defaultdict(int)
    asked = select(Customer.name, Charge.local_month, Charge.pack_quarters, Charge.case).join(Customer).where(Charge.pack_quarters > 0)
    for name, month, quarters, case in session.execute(asked):
        if case.get("drawn", PACK) == PACK:
            used[name, month] += quarters
    return used


def _files(store: Store) -> Iterator[Finding]:
    with store.read() as session:
        if not store.is_sqlite:
            kept = _kept(session)
            yield from (Finding(LOST, {"file": key[:12]}) for key, data in kept if data is None or sha256(data).hexdigest() != key)
        count = session.scalar(select(func.count()).select_from(StoredFile).where(~_is_pointed_to())) or 0
    count += 0 if store.path is None else sum(1 for _ in _strays(store.path))
    if count:
        yield Finding("nobodys", {"count": count})


def _kept(session: Session) -> Iterator[tuple[str, bytes | None]]:
    """Every file a server keeps, one after the other: one alone may be large."""
    asked, last = select(StoredFile.sha256, StoredFile.content).order_by(StoredFile.sha256).limit(1), ""
    while (row := session.execute(asked.where(StoredFile.sha256 > last)).one_or_none()) is not None:
        last = row.sha256
        yield row.sha256, row.content


def _is_pointed_to() -> ColumnElement[bool]:
    return select(Attachment.id).where(Attachment.stored_id == StoredFile.id).exists()


def _strays(database: Path) -> Iterator[Path]:
    """Files in the desk's folder of which no row speaks."""
    known, folder = set(attachment_folder.in_folder(database)), attachment_folder.folder_of(database)
    yield from (found for found in folder.glob("??/*") if found.is_file() and found.name not in known)
