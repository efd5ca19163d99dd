"""Following what the other desks write, in a thread of its own: heard at once, gathered a moment, caught up with after every break."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, nullcontext
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlalchemy.exc import SQLAlchemyError

from desk.rules.errors import Told
from desk.services.line.backoff import waits
from desk.services.live import catch_up
from desk.services.live.log import CHANNEL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from desk.services.changes import Changed
    from desk.services.store import Store

# After a look nothing is asked for this long: what fifty desks write meanwhile is one look.
GATHER: Final = 0.1
# How long one listens before asking whether to go on; how often a file is looked at; when a server is asked though nobody called.
LISTEN: Final = 0.5
FILE_LOOK: Final = 0.5
UNCALLED: Final = 20.0
FOR_EVER: Final = float("inf")
# How the connection that listens is known on the server.
NAME: Final = "quarterdesk live"


class Ear(Protocol):
    """A connection of its own that hears when something was written."""

    def hears(self, stop: Event) -> bool:
        """Whether it is time to look; waits a little for it."""

    def asking(self) -> AbstractContextManager[Any]:
        """The driver's connection one looks by."""

    def close(self) -> None:
        """Lets the connection go."""


@contextmanager
def closed_if_it_fails(driver: Any) -> Iterator[None]:
    """A connection that fails as it is made ready is nobody's to close later."""
    try:
        yield
    except BaseException:
        driver.close()
        raise


class ServerEar:
    """Listens on a server; the look after it began sees whatever was written before."""

    def __init__(self, store: Store) -> None:
        self.driver: Any = store.own_connection()
        self._place, self._quiet = store.place, 0.0
        with closed_if_it_fails(self.driver):
            self.driver.autocommit = True
            self.driver.execute(f"SET application_name = '{NAME}'")
            self.driver.execute(f"LISTEN {CHANNEL}")

    def hears(self, stop: Event) -> bool:
        """Another desk called; or nobody did for so long that one looks all the same, as after a machine's sleep."""
        del stop
        called = [said.payload for said in self.driver.notifies(timeout=LISTEN, stop_after=1)]
        if set(called) - {self._place}:
            self._quiet = 0.0
            return True
        self._quiet += LISTEN
        if self._quiet < UNCALLED:
            return False
        self._quiet = 0.0
        return True

    def asking(self) -> AbstractContextManager[Any]:
        """The one that listens."""
        return nullcontext(self.driver)

    def close(self) -> None:
        """Ends the connection."""
        self.driver.close()


class FileEar:
    """Looks at a file's version, which another connection's commit changes; a file in another's place is a new one to open.

    Its own connection asks for nothing else, so that it never reads the schema; the tables are asked by one of the store's.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.driver: Any = store.own_connection()
        with closed_if_it_fails(self.driver):
            self._node, self._seen = self._file(), self._version()

    def hears(self, stop: Event) -> bool:
        """Something was written into the file, by whichever program."""
        stop.wait(FILE_LOOK)
        return self.is_newer()

    def is_newer(self) -> bool:
        """Whether anything was written since the last time this was asked."""
        if self._file() != self._node:
            raise FileNotFoundError
        before, self._seen = self._seen, self._version()
        return before != self._seen

    def _file(self) -> tuple[int, int]:
        assert self._store.path is not None
        found = self._store.path.stat()
        return found.st_dev, found.st_ino

    def _version(self) -> int:
        return int(self.driver.execute("PRAGMA data_version").fetchone()[0])

    def asking(self) -> AbstractContextManager[Any]:
        """One of the store's."""
        return self._store.driver()

    def close(self) -> None:
        """Ends the connection."""
        self.driver.close()


class Follower:
    """Hands over what other programs wrote, from its own thread: `heard` each change once, `reached` whether it can listen at all."""

    def __init__(
        self, store: Store, heard: Callable[[Changed], object], reached: Callable[[bool], object] = lambda _well: None, *,
        gather: float = GATHER,
    ) -> None:  # fmt: skip
        self._store, self._heard, self._reached, self._gather = store, heard, reached, gather
        self._stop = Event()
        self._thread = Thread(target=self._follow, name="live", daemon=True)
        self.since = store.since
        self.is_listening = Event()

    def start(self) -> None:
        """Begins to follow."""
        self._thread.start()

    def halt(self) -> None:
        """Hands nothing over from now on, and waits for nothing."""
        self._stop.set()

    def stop(self, within: float = 2 * LISTEN) -> bool:
        """Follows no more; whether the thread has ended in so many seconds."""
        self.halt()
        if self._thread.is_alive():
            self._thread.join(within)
        return not self._thread.is_alive()

    def look(self) -> None:
        """Looks once, here and now, by a connection of its own."""
        with closing(self.ear()) as ear:
            self._catch_up(ear)

    def ear(self) -> Ear:
        """A connection that listens."""
        return FileEar(self._store) if self._store.is_sqlite else ServerEar(self._store)

    def _follow(self) -> None:
        """Listens until told to stop; after a break comes back, sooner at first, never in step with the other desks."""
        pauses = waits(FOR_EVER)
        while not self._stop.is_set():
            try:
                with closing(self.ear()) as ear:
                    self._catch_up(ear)
                    self.is_listening.set()
                    self._say(well=True)
                    pauses = waits(FOR_EVER)
                    self._listen(ear)
            except self._broken():
                self.is_listening.clear()
                self._say(well=False)
                self._stop.wait(next(pauses))

    def _say(self, *, well: bool) -> None:
        if not self._stop.is_set():
            self._reached(well)

    def _listen(self, ear: Ear) -> None:
        while not self._stop.is_set():
            if ear.hears(self._stop):
                self._catch_up(ear)
                self._stop.wait(self._gather)

    def _catch_up(self, ear: Ear) -> None:
        with ear.asking() as driver:
            found = catch_up.look(driver, self.since, place=self._store.place, sqlite=self._store.is_sqlite)
        self.since = found.since
        if found.changed is not None and not self._stop.is_set():
            self._heard(found.changed)

    def _broken(self) -> tuple[type[BaseException], ...]:
        if self._store.is_sqlite:
            return (Told, SQLAlchemyError, OSError, sqlite3.Error)
        import psycopg

        return (Told, SQLAlchemyError, OSError, psycopg.Error)
