"""A transaction whose end is known: where the answer to COMMIT is lost, the database is asked what became of it.

Each transaction on a server leaves a key in `op`: the one its form made, or one made here and sent together with COMMIT.
Whoever cannot tell whether a commit came through asks for its key: to claim it waits for a transaction still under way,
fails when that was committed, and succeeds only when it never will be.
"""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, nullcontext
from os import urandom
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from desk.rules.errors import Trouble
from desk.services.driver_errors import GONE, sentence_for
from desk.services.line.backoff import waits
from desk.services.line.sayings import SAVED, Unsure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

# So long a person's write waits for the answer; what is not known by then is asked again when it is sent again.
PATIENCE: Final = 8.0
OURS: Final = "tx-"
KEY: Final = "op_key"
# Only a transaction that wrote something leaves a key: one that only looked needs none.
LEAVE: Final = (
    "INSERT INTO op (key, at, by_id, result) SELECT %s, clock_timestamp(), NULL, '{}' WHERE pg_current_xact_id_if_assigned() IS NOT NULL"
)
CLAIM: Final = text(
    "INSERT INTO op (key, at, by_id, result) VALUES (:key, clock_timestamp(), NULL, '{}') ON CONFLICT DO NOTHING RETURNING key"
)

_local: Final = threading.local()


@contextmanager
def ending(session: Session, engine: Engine, *, sqlite: bool) -> Iterator[None]:
    """The session's one transaction: rolled back where the block fails, else committed, and known to be."""
    if sqlite:
        with session.begin():
            yield
        return
    session.begin()
    try:
        yield
    except BaseException:
        session.rollback()
        raise
    try:
        session.flush()
        _commit(session)
    except Lost as lost:
        if not _came_through(engine, lost.key):
            raise lost.error from None
    if KEY not in session.info:
        _local.unkeyed = unkeyed() + 1


def unkeyed() -> int:
    """How many transactions without a form's key this thread has committed."""
    return int(getattr(_local, "unkeyed", 0))


@contextmanager
def alone() -> Iterator[None]:
    """One statement that commits itself and knows its own key: where its answer is lost, it is sent again."""
    try:
        yield
    except DBAPIError as error:
        if is_lost(error) and error.statement is not None:
            raise Unsure(keyed=True) from error
        raise


class Lost(Exception):  # noqa: N818 - the word says what happened
    """The answer to a COMMIT did not come."""

    def __init__(self, key: str, error: BaseException) -> None:
        super().__init__(key)
        self.key, self.error = key, error


def _commit(session: Session) -> None:
    """Commit; a transaction without a key of a form's sends one of its own with COMMIT, in the same exchange."""
    key = session.info.get(KEY)
    try:
        if key is None:
            key = _next_key()
            _leave(session, key)
        session.commit()
    except DBAPIError as error:
        if is_lost(error):
            session.invalidate()
            raise Lost(str(key), error) from error
        raise


@contextmanager
def under(deed: str) -> Iterator[None]:
    """All transactions of this thread are parts of one deed: sent again under its key, a part that was committed is not done twice."""
    before = getattr(_local, "deed", None)
    _local.deed, _local.part = deed, 0
    try:
        yield
    finally:
        _local.deed = before


def _next_key() -> str:
    deed = getattr(_local, "deed", None)
    if deed is None:
        return OURS + urandom(16).hex()
    _local.part += 1
    return f"{OURS}{deed}-{_local.part}"


def _leave(session: Session, key: str) -> None:
    import psycopg

    raw: Any = session.connection().connection.driver_connection
    try:
        # An old libpq knows no pipelines: there it is one exchange more.
        with raw.pipeline() if psycopg.Pipeline.is_supported() else nullcontext():
            raw.execute(LEAVE, (key,))
            raw.execute("COMMIT")
    except psycopg.errors.UniqueViolation as error:
        if error.diag.table_name != "op":
            raise DBAPIError.instance("COMMIT", None, error, psycopg.Error, hide_parameters=True) from error
        raise Trouble(SAVED) from error
    except psycopg.Error as error:
        raise DBAPIError.instance("COMMIT", None, error, psycopg.Error, hide_parameters=True) from error


def is_lost(error: DBAPIError) -> bool:
    """Whether the connection went, whatever became of the statement."""
    return error.connection_invalidated or (error.orig is not None and sentence_for(error.orig) == GONE)


def _came_through(engine: Engine, key: str, *, within: float = PATIENCE) -> bool:
    """Whether the transaction that left a key was committed; `Trouble` (unsure) where nobody answers in time."""
    for wait in waits(within):
        try:
            with engine.connect() as connection:
                free = connection.execute(CLAIM, {"key": key}).scalar_one_or_none()
                connection.rollback()
        except (DBAPIError, PoolTimeout):
            time.sleep(wait)
        else:
            return free is None
    raise Unsure(keyed=not key.startswith(OURS) or getattr(_local, "deed", None) is not None)
