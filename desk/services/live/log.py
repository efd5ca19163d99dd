"""Writing the log of changes: one row at the end of a transaction that touched anything; on a server also the call that others hear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desk.services.live.written import Written

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desk.services.live.written import WritingSession

CHANNEL: Final = "quarterdesk"
# How many of the newest rows are kept, and after how many new ones the older are taken away.
KEPT: Final = 10_000
OFTEN: Final = 500
ONE_AT_A_TIME: Final = 0x6C6F67  # the key of the lock under which one desk at a time shortens the log

FILE_ROW: Final = "INSERT INTO change_log (at, kinds, ids, place, xact) VALUES (strftime('%Y-%m-%d %H:%M:%f', 'now') || '000', ?, ?, ?, 0)"
# The call is heard when, and only when, the transaction is committed; it says who calls, what changed stands in the log.
SERVER_ROW: Final = """
WITH made AS (
    INSERT INTO change_log (at, kinds, ids, place, xact)
    VALUES (clock_timestamp(), %s, %s, %s, pg_current_xact_id()::text::bigint) RETURNING seq, place
) SELECT seq, pg_notify('quarterdesk', place)::text FROM made"""
SHORTEN_FILE: Final = "DELETE FROM change_log WHERE seq <= ?"
# Only what was written before every transaction still under way goes, and all of it from the oldest on: whoever has seen as much as
# the oldest row left has lost nothing.
SHORTEN_SERVER: Final = """
DELETE FROM change_log WHERE xact < least(
    (SELECT min(xact) FROM change_log WHERE seq > %s), pg_snapshot_xmin(pg_current_snapshot())::text::bigint)"""


def write_down(session: WritingSession, place: str) -> None:
    """Write what the session's transaction touched, as its last deed; nothing where nothing was."""
    session.flush()
    if not session.written.ids:
        return
    connection, (kinds, ids) = session.connection(), session.written.said()
    session.written = Written()
    if connection.dialect.name == "sqlite":
        seq = connection.exec_driver_sql(FILE_ROW, (kinds, ids, place)).lastrowid
    else:
        seq = connection.exec_driver_sql(SERVER_ROW, (kinds, ids, place)).scalar_one()
    if seq % OFTEN == 0:
        shorten(connection, seq - KEPT)


def shorten(connection: Connection, last: int) -> None:
    """Take away the rows up to a number, if nobody else is just doing so."""
    given: tuple[Any, ...] = (last,)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(SHORTEN_FILE, given)
    elif connection.exec_driver_sql("SELECT pg_try_advisory_xact_lock(%s)", (ONE_AT_A_TIME,)).scalar_one():
        connection.exec_driver_sql(SHORTEN_SERVER, given)
