"""Ends what hangs: a statement whose answer never comes is freed by shutting its socket from another thread.

Keepalives and the system's own limits see a line that went; they see nothing where something between still says yes to every packet.
"""

from __future__ import annotations

import socket
import weakref
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Lock, Thread, current_thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import event

from desk.services.bare_sql import ASKED

if TYPE_CHECKING:
    from sqlalchemy import Engine

# Longer than the server itself lets a statement run: what it answers in time is never cut.
LIMIT: Final = 40.0
LOOK: Final = 0.5
ACTIVE: Final = 1  # libpq's word for a connection that waits for an answer


@dataclass(slots=True)
class Watched:
    """One connection: since when the statement that runs on it runs, as far as seen, and how many were asked of the driver itself."""

    connection: weakref.ref[Any]
    info: dict[str, Any]
    asked: int = 0
    begun: float | None = None
    limit: float | None = None


class Watchdog:
    """Looks at every connection of some engines twice a second, in a thread of its own that begins with the first connection."""

    def __init__(self, *engines: Engine, limit: float = LIMIT, look: float = LOOK) -> None:
        self.limit, self.look = limit, look
        self.ended = 0
        self._watched: dict[int, Watched] = {}
        self._lock, self._stop = Lock(), Event()
        self._thread: Thread | None = None
        for engine in engines:
            event.listen(engine, "connect", self._connected)
            event.listen(engine, "close", self._closed)
            event.listen(engine, "close_detached", self._closed_detached)
            event.listen(engine, "before_cursor_execute", self._begins)

    def hurry(self, connection: Any, limit: float | None) -> None:
        """A shorter limit for one connection (None: the usual one)."""
        with self._lock:
            if (found := self._watched.get(id(connection))) is not None:
                found.limit, found.begun = limit, None

    def end_all(self, *, but: Any = None) -> int:
        """The line is gone: whatever waits for an answer waits no longer; how many did."""
        with self._lock:
            waiting = [found for found in self._watched.values() if _is_active(found.connection()) and found.connection() is not but]
        return sum(map(self._end, waiting))

    def close(self) -> None:
        """Stop looking."""
        self._stop.set()
        if self._thread is not None and self._thread is not current_thread():
            self._thread.join(2 * LOOK)

    def _connected(self, connection: Any, record: Any) -> None:
        with self._lock:
            self._watched[id(connection)] = Watched(weakref.ref(connection), record.info)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="watchdog", daemon=True)
                self._thread.start()

    def _closed(self, connection: Any, _record: object) -> None:
        self._closed_detached(connection)

    def _closed_detached(self, connection: Any) -> None:
        with self._lock:
            self._watched.pop(id(connection), None)

    def _begins(self, connection: Any, _cursor: Any, _statement: str, _given: Any, _context: Any, _many: Any) -> None:
        found = self._watched.get(id(connection.connection.driver_connection))
        if found is not None:
            found.begun = None  # the next look sees this statement, not the one before

    def _run(self) -> None:
        while not self._stop.wait(self.look):
            for found in self._standing():
                self._mind(found, monotonic())

    def _standing(self) -> list[Watched]:
        """Those that are watched; one that somebody kept for themselves and has let go tells nobody, so it is dropped here."""
        with self._lock:
            self._watched = {key: found for key, found in self._watched.items() if found.connection() is not None}
            return list(self._watched.values())

    def _mind(self, found: Watched, now: float) -> None:
        before, found.asked = found.asked, found.info.get(ASKED, 0)
        if not _is_active(found.connection()):
            found.begun = None
        elif before != found.asked:
            found.begun = now  # another statement than the one seen last
        elif found.begun is None:
            found.begun = now
        elif now - found.begun > (self.limit if found.limit is None else found.limit):
            self._end(found)

    def _end(self, found: Watched) -> int:
        """Shut the socket: whoever reads from it is told at once that the line is gone."""
        connection = found.connection()
        if connection is None:
            return 0
        with suppress(OSError, ValueError, _driver_error()):
            held = socket.fromfd(connection.pgconn.socket, socket.AF_INET, socket.SOCK_STREAM)
            self.ended += 1  # first: whoever is freed may look at it at once
            found.begun = None
            with held:
                held.shutdown(socket.SHUT_RDWR)
            return 1
        return 0


def _driver_error() -> type[Exception]:
    import psycopg

    return psycopg.Error


def _is_active(connection: Any) -> bool:
    return connection is not None and not connection.closed and int(connection.pgconn.transaction_status) == ACTIVE
