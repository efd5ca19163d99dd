"""What writing the record shares: texts checked, a row locked at the version that was read, taken off the record and put back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import select

from desk.models import DeskInfo, Maintenance, Outage, SecurityBreach
from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

GONE: Final = mark("This entry of the record is not there any more.")
CHANGED: Final = mark("Somebody changed this entry meanwhile: look at it as it is now.")
NO_WHAT: Final = mark("Write what happened.")
TOO_LONG: Final = mark("This is longer than {most} characters: shorten it.")
BACKWARDS: Final = mark("The end is before the beginning: give the earlier one first.")
AHEAD: Final = mark("This has not happened yet: give a time that has passed.")
MOST_WHAT, MOST_TEXT = 300, 4000

Row = TypeVar("Row", bound=Any)


def worded(text: str, field: str = "what") -> str:
    """A text that must be there, in one line."""
    written = " ".join(text.split())
    if not written:
        raise Refused(NO_WHAT, field=field)
    return limited(written, field, most=MOST_WHAT)


def limited(text: str, field: str, *, most: int = MOST_TEXT) -> str:
    """A text without blanks around it, no longer than anybody types."""
    written = text.strip()
    if len(written) > most:
        raise Refused(TOO_LONG, field=field, most=most)
    return written


def forwards(begin: datetime, end: datetime | None, *, field: str = "ends_at") -> None:
    """Refuse an end before the beginning."""
    if end is not None and end.timestamp() < begin.timestamp():
        raise Refused(BACKWARDS, field=field)


def passed(instant: datetime | None, now: datetime, field: str) -> None:
    """Refuse an instant that is still to come."""
    if instant is not None and instant.timestamp() > now.timestamp():
        raise Refused(AHEAD, field=field)


def taken(session: Session, kind: type[Row], row_id: int, version: int | None) -> Row:
    """A row, kept from others until the act is done; refused when it is gone, or not as it was read."""
    row: Row | None = session.scalar(select(kind).where(kind.id == row_id).with_for_update().execution_options(populate_existing=True))
    if row is None or (version is not None and getattr(row, "removed_at", None) is not None):
        raise Refused(GONE)
    if version is not None and row.version != version:
        raise Refused(CHANGED)
    row.version += 1
    return row


def one_at_a_time(session: Session) -> None:
    """Let no other desk decide about the same bounds until this act is done."""
    session.execute(select(DeskInfo.id).with_for_update()).all()


KINDS: Final[dict[str, Any]] = {"outage": Outage, "maintenance": Maintenance, "security_breach": SecurityBreach}
