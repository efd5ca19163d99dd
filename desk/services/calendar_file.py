"""A session as an iCalendar file (RFC 5545): one event in UTC, with a UID that stays the same when the session changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk import __version__
from desk.models import DeskInfo
from desk.services.course_reads import find_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.store import Store

MOST_OCTETS: Final = 75


def calendar_file(store: Store, *, session_id: int, now: datetime) -> bytes:
    """The session as an iCalendar file with a stable UID; a calendar that has it already takes the newer version."""
    with store.read() as session:
        held = find_session(session, session_id)
        desk = session.scalars(select(DeskInfo)).one()
        # The moment the desk was set up tells two desks' sessions apart in one calendar.
        uid = f"session-{held.id}-{_stamp(desk.created_at)}@quarterdesk"
        rows = [
            ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", f"-//Quarterdesk//{_text(__version__)}//EN"), ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"), ("BEGIN", "VEVENT"), ("UID", uid), ("DTSTAMP", _stamp(now)), ("DTSTART", _stamp(held.starts_at)),
            ("DTEND", _stamp(held.ends_at)), ("SEQUENCE", str(held.version - 1)),
            ("STATUS", "CANCELLED" if held.status == "cancelled" else "CONFIRMED"), ("SUMMARY", _text(held.course.name)),
            ("DESCRIPTION", _text(held.course.summary)), ("LOCATION", _text(held.place)), ("URL", _link(held.link)),
            ("END", "VEVENT"), ("END", "VCALENDAR"),
        ]  # fmt: skip
    lines = [f"{name}:{value}" for name, value in rows if value]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    r"""A text value: backslash, comma and semicolon escaped, line breaks as \\n, other controls left out (RFC 5545, 3.3.11)."""
    for sign in ("\\", ";", ","):
        value = value.replace(sign, f"\\{sign}")
    value = "\\n".join(value.splitlines())
    return "".join(letter for letter in value if letter.isprintable())


def _link(value: str) -> str:
    return "".join(value.split()) if value.startswith(("https://", "http://")) else ""


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, never inside a character; pieces after the first begin with a blank."""
    piece, used = "", 0
    for letter in line:
        size = len(letter.encode())
        if used + size > MOST_OCTETS:
            yield piece
            piece, used = " ", 1
        piece, used = piece + letter, used + size
    yield piece
