"""A mail read from its file: who, when, what, as plain text, and what hangs on it; broken and hostile ones are read as far as they go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.services.attachment.bytes import read_file
from desk.services.attachment.file_names import safe_name
from desk.services.attachment.mail_text import plain_text, text_of_html
from desk.services.attachment.values import NewFile
from desk.services.attachments import limits
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

    from desk.services.store import Store

NO_MAIL: Final = mark("“{name}” could not be read as an e-mail: attach it as a file instead.")
MOST_PARTS: Final = 300
MOST_TEXT: Final = 100_000
MOST_HEAD: Final = 300
ADDRESS: Final = re.compile(r"[^@\s<>\"']{1,64}@[^@\s<>\"']{1,190}")
# In 1970 clocks begin: a mail of that year has no date.
EARLIEST: Final = datetime(1980, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Mail:
    """What a mail says; `sent_at` is None where it has no date that can be read."""

    subject: str
    sender: str
    address: str
    sent_at: datetime | None
    text: str
    files: tuple[NewFile, ...]


def open_mail(store: Store, new: NewFile) -> Mail:
    """Read a mail from its file; one larger than a file may be here is refused."""
    return read_mail(read_file(new, limits(store)), name=new.name)


def read_mail(data: bytes, *, name: str) -> Mail:
    """Read a mail's file; Refused when it is none."""
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        parts = list(_parts(message))
    except (RecursionError, ValueError, TypeError, LookupError, AttributeError, IndexError, AssertionError) as error:
        raise Refused(NO_MAIL, field="file", name=name) from error
    if not any(_head(message, field) for field in ("from", "subject", "date", "received", "message-id", "to")):
        raise Refused(NO_MAIL, field="file", name=name)
    sender, address = _sender(_head(message, "from"))
    text, files = _body(parts)
    return Mail(_head(message, "subject"), sender, address, _sent(_head(message, "date")), text, files)


def _safely(job: Callable[[], Any], otherwise: Any) -> Any:
    """The mail package raises almost anything on what nobody should send; a part that cannot be read is as if it were not there."""
    try:
        return job()
    except Exception:  # noqa: BLE001 - hostile input is data, never a crash
        return otherwise


def _head(message: Message, field: str) -> str:
    """A header on one line, decoded, without control or direction marks."""
    found = _safely(lambda: message.get(field), None)
    if found is None:
        # The strict reading failed: what stands there, as letters.
        raw = next((value for key, value in message.raw_items() if key.lower() == field), "")
        found = _safely(lambda: str(raw), "")
    return plain_text(_safely(lambda: str(found), "").encode("utf-8", "replace").decode(), lines=False)[:MOST_HEAD]


def _sender(written: str) -> tuple[str, str]:
    for shown, address in _safely(lambda: getaddresses([written]), []):
        if ADDRESS.fullmatch(address):
            return shown.strip() or address, address
    found = ADDRESS.search(written)
    return written.strip(), found[0] if found else ""


def _sent(written: str) -> datetime | None:
    found = _safely(lambda: parsedate_to_datetime(written), None)
    if not isinstance(found, datetime):
        return None
    aware = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    utc: datetime | None = _safely(lambda: aware.astimezone(UTC), None)
    return utc if utc is not None and utc >= EARLIEST else None


def _parts(message: Message) -> Iterator[Message]:
    """The leaves in order; a mail inside a mail is one leaf."""
    waiting, seen = [message], 0
    while waiting:
        part = waiting.pop(0)
        seen += 1
        if seen > MOST_PARTS:
            return
        inner = part.get_payload() if part.get_content_maintype() == "multipart" else None
        if isinstance(inner, list):
            waiting[:0] = [each for each in inner if isinstance(each, EmailMessage)]
        else:
            yield part


def _body(parts: list[Message]) -> tuple[str, tuple[NewFile, ...]]:
    """The first text, else the first page as text; everything else is a file."""
    plain = next((part for part in parts if _is_text(part, "text/plain")), None)
    page = next((part for part in parts if _is_text(part, "text/html")), None)
    text = plain_text(_words(plain)) if plain is not None else ""
    if not text and page is not None:
        text = text_of_html(_words(page))
    shown = {id(part) for part in (plain, page) if part is not None}
    files = [_file(part, number) for number, part in enumerate((part for part in parts if id(part) not in shown), start=1)]
    return text[:MOST_TEXT].strip(), tuple(file for file in files if file.data)


def _is_text(part: Message, kind: str) -> bool:
    named = _safely(part.get_filename, None) or _safely(part.get_content_disposition, None) == "attachment"
    return part.get_content_type() == kind and not named


def _words(part: Message) -> str:
    data = _bytes(part)
    charset = str(_safely(part.get_content_charset, None) or "utf-8")
    found = _safely(lambda: data.decode(charset), None)
    if not isinstance(found, str):
        found = _safely(lambda: data.decode("utf-8"), None)
    return found if isinstance(found, str) else data.decode("latin-1", "replace")


def _bytes(part: Message) -> bytes:
    if part.get_content_maintype() == "message":
        inner: Any = part.get_payload()
        if isinstance(inner, list) and inner:
            return bytes(_safely(lambda: inner[0].as_bytes(policy=policy.compat32), b""))
    found = _safely(lambda: part.get_payload(decode=True), b"")
    return found if isinstance(found, bytes) else b""


def _file(part: Message, number: int) -> NewFile:
    kind = part.get_content_type()
    given = str(_safely(part.get_filename, "") or "")
    if not given:
        last = {"message/rfc822": "eml", "text/plain": "txt", "text/html": "html", "text/calendar": "ics"}.get(kind)
        last = last or (kind.rpartition("/")[2] if kind.startswith("image/") else "bin")
        given = f"{kind.partition('/')[0]}-{number}.{last}"
    return NewFile(safe_name(given), _bytes(part))
