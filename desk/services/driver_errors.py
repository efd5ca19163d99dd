"""What a database driver says went wrong, turned into a sentence for a person: the one place that does."""

from __future__ import annotations

import re
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from sqlalchemy.exc import DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from desk.rules.errors import Trouble
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

GONE: Final = mark("The database does not answer. Nothing was changed; check the network and the server, then try again.")
BUSY: Final = mark("The database is busy: another program holds it. Nothing was changed; try again in a moment.")
FULL: Final = mark("The disk with the database is full. Nothing was changed; free some space, then try again.")
READ_ONLY: Final = mark("The database may only be read. Nothing was changed; check the rights on the file and its folder.")
DAMAGED: Final = mark("The database is damaged. Nothing was changed; restore the newest backup.")
DISK: Final = mark("The disk could not be read or written. Nothing was changed; check the disk, then try again.")
ASKS_PASSWORD: Final = mark("The server asks for the password of this login.")
NO_LOGIN: Final = mark("The server does not accept this name and password.")
LOCKED: Final = mark("This login is locked; ask a manager or administrator of the desk to let it in again.")
NO_DATABASE: Final = mark("There is no database of that name on the server; ask for it to be created.")
NO_RIGHTS: Final = mark("This login may not do that on the server; ask the administrator for the rights.")
NO_NAME: Final = mark("No computer of that name is known here. Check how the server is written, and the network.")
NO_TLS: Final = mark("The server does not encrypt. Have TLS set up on it, or choose a lesser protection knowingly.")
OTHER_NAME: Final = mark("The server's certificate is for another name than the one you wrote. Write the name it is for.")
NOT_VOUCHED: Final = mark("Nobody you trust vouches for the server's certificate. Choose the file of the authority that signed it.")
NO_AUTHORITY: Final = mark("The file of authorities cannot be read. Choose the file (.crt or .pem) that the administrator gave you.")
ONLY_STANDBY: Final = mark("None of the servers takes writes just now: each is a standby, or may only be read. Try again in a moment.")

SQLITE: Final = {5: BUSY, 6: BUSY, 8: READ_ONLY, 10: DISK, 11: DAMAGED, 13: FULL, 14: DISK, 26: DAMAGED}
POSTGRES: Final = {
    "25006": READ_ONLY,
    "28000": NO_LOGIN,
    "28P01": NO_LOGIN,
    "3D000": NO_DATABASE,
    "40001": BUSY,
    "40P01": BUSY,
    "42501": NO_RIGHTS,
    "53100": FULL,
    "53300": BUSY,
    "55P03": BUSY,
    "57014": BUSY,
    "58030": DISK,
    "XX001": DAMAGED,
    "XX002": DAMAGED,
}
TURNED_AWAY: Final = (
    ("is not permitted to log in", LOCKED),
    ("no password supplied", ASKS_PASSWORD),
    (r'role ".*" does not exist|authentication failed|pg_hba\.conf', NO_LOGIN),
    (r'database ".*" does not exist', NO_DATABASE),
    ("permission denied for database", NO_RIGHTS),
    ("does not match host name", OTHER_NAME),
    ("root certificate file|could not load system root|could not read root certificate", NO_AUTHORITY),
    ("certificate verify failed", NOT_VOUCHED),
    ("server does not support SSL", NO_TLS),
    ("session is read-only|server is in hot standby", ONLY_STANDBY),
    ("Name or service not known|could not translate host name|failed to resolve|nodename nor servname|getaddrinfo failed", NO_NAME),
)


def sentence_for(error: BaseException) -> str | None:
    """The sentence for a driver's error; None for one that only a bug can cause."""
    if isinstance(error, sqlite3.Error):
        if str(error).startswith("Could not decode") or _lacks_its_own(str(error)):
            return DAMAGED
        code = getattr(error, "sqlite_errorcode", None)
        return None if code is None else SQLITE.get(code & 0xFF)
    state = getattr(error, "sqlstate", None)
    if state is not None:
        return POSTGRES.get(state) or (GONE if state.startswith(("08", "57P")) else None)
    if type(error).__name__ not in {"OperationalError", "ConnectionTimeout", "InterfaceError"}:
        return None
    # A server that turns a login away gives no state, only its words.
    return next((sentence for words, sentence in TURNED_AWAY if re.search(words, str(error))), GONE)


@contextmanager
def told() -> Iterator[None]:
    """Turn the world's failures inside the block into `Trouble`; whatever else fails is left as it is."""
    try:
        yield
    except PoolTimeout as error:
        raise Trouble(BUSY) from error
    except DBAPIError as error:
        sentence = GONE if error.connection_invalidated else sentence_for(error.orig) if error.orig is not None else None
        if sentence is None or (isinstance(error, IntegrityError) and sentence is GONE):
            raise
        if isinstance(error, ProgrammingError) and sentence is GONE:
            raise
        raise Trouble(sentence) from error
    except sqlite3.Error as error:
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise Trouble(sentence) from error
    except UnicodeDecodeError as error:
        if not _is_the_drivers(error):
            raise
        raise Trouble(DAMAGED) from error
    except Exception as error:
        # The server's driver, asked without anything between.
        sentence = sentence_for(error) if type(error).__module__.startswith("psycopg") else None
        if sentence is None:
            raise
        raise Trouble(sentence) from error


def _lacks_its_own(said: str) -> bool:
    """Whether a table or column is missing that every desk of this schema has: then its description in the file is damaged."""
    found = re.fullmatch(r"no such (?:column|table): (?:main\.)?(\w+)(?:\.(\w+))?", said)
    if found is None:
        return False
    from desk.models import Base

    table = Base.metadata.tables.get(found[1])
    return table is not None and (found[2] is None or found[2] in table.c)


def _is_the_drivers(error: BaseException) -> bool:
    """Whether the driver raised it, not we: SQLite's driver lets what is no text in a damaged file out as it is."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    return frame is not None and str(frame.tb_frame.f_globals.get("__name__", "")).startswith("sqlalchemy.")
