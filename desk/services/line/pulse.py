"""Whether there is a line to the server: asked every few seconds by a thread of its own, which also waits until it is back."""

from __future__ import annotations

from contextlib import suppress
from threading import Event, Lock, Thread, current_thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from desk.rules.errors import Told, Trouble
from desk.services.driver_errors import told
from desk.services.line import backoff
from desk.services.line.sayings import WAITS, is_of_line
from desk.services.line.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

# So often the line is asked while it is well, and so long an answer may take before it counts as gone.
EVERY: Final = 3.0
ANSWER: Final = 4.0
# A line that was cut is up again at once as a rule; only one that stays away so long is told as gone.
GRACE: Final = 1.0
# A program that ends waits this long for the pulse to give its connection back.
MOMENT: Final = 1.0
TIDY: Final = text("DELETE FROM op WHERE key LIKE 'tx-%' AND at < clock_timestamp() - interval '3 days'")


class Line:
    """The line of one store, asked through its engine and watched on its others too.

    `is_gone` is what every read and write looks at first; `heard(is_gone)` is called in the pulse's thread.
    """

    def __init__(self, engine: Engine, *others: Engine, every: float = EVERY, answer: float = ANSWER, grace: float = GRACE) -> None:
        self._engine, self.every, self.answer, self.grace = engine, every, answer, grace
        self.is_gone = False
        self.watchdog = Watchdog(engine, *others)
        self.check: Callable[[], object] | None = None
        self.turned_away: Told | None = None
        self._heard: list[Callable[[bool], object]] = []
        self._wake, self._stop, self._lock = Event(), Event(), Lock()
        self._thread: Thread | None = None
        self._tidied = False

    def watch(self, heard: Callable[[bool], object]) -> None:
        """Ask from now on, and tell `heard` whenever it goes or comes back."""
        with self._lock:
            self._heard.append(heard)
            if self._thread is None:
                self._thread = Thread(target=self._run, name="pulse", daemon=True)
                self._thread.start()

    def refuse_gone(self) -> None:
        """Answer at once while the line is gone: nobody waits for a server that is known to be away."""
        if self.is_gone:
            raise Trouble(WAITS)

    def look_now(self) -> None:
        """Somebody was cut off: ask at once, not only when it is time."""
        self._wake.set()

    def close(self) -> None:
        """Stop asking."""
        self._stop.set()
        self._wake.set()
        if self._thread is not None and self._thread is not current_thread():
            self._thread.join(MOMENT)
        self.watchdog.close()

    def _run(self) -> None:
        while not self._stop.is_set():
            # Whatever breaks here is a line that broke: a pulse that stopped would never tell that it is back.
            with suppress(Exception), told(), self._engine.connect() as connection:
                self._ask_on(connection)
            if not self._stop.is_set():
                self._wait_for_it()

    def _ask_on(self, connection: Connection) -> None:
        """Ask on one connection until it breaks."""
        raw: Any = connection.connection.driver_connection
        asked = connection.execution_options(isolation_level="AUTOCOMMIT")
        self.watchdog.hurry(raw, self.answer)
        try:
            while not self._stop.is_set():
                asked.execute(text("SELECT 1"))
                if not self._is_checked():
                    continue
                self.turned_away = None
                self._tell(gone=False)
                self._tidy(asked)
                self._wake.wait(self.every)
                self._wake.clear()
        finally:
            self.watchdog.hurry(raw, None)

    def _is_checked(self) -> bool:
        """Whether the database behind the line is one this program can work with; where not, it stays away and says why."""
        if self.check is None:
            return True
        try:
            with told():
                self.check()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is no line; asked at once again it would only hammer the server
            self._turn_away(error if isinstance(error, Told) and not is_of_line(error) else None)
            self._stop.wait(self.every)
            return False
        self.check = None
        return True

    def _turn_away(self, error: Told | None) -> None:
        """The server answers, and does not let us in: why is told."""
        said = None if self.turned_away is None else self.turned_away.sentence
        self.turned_away = error
        if self.is_gone and error is not None and error.sentence != said:
            self._say(gone=True)

    def _tidy(self, connection: Connection) -> None:
        """Keys that only told of a commit are of no use days later."""
        if not self._tidied:
            self._tidied = True
            # Where the rights are of an older version they do not allow it: no reason to think the line broken.
            with suppress(ProgrammingError):
                connection.execute(TIDY)

    def _wait_for_it(self) -> None:
        """It broke: try again, soon and then less often; where that fails for a while, it is gone."""
        began = monotonic()
        for wait in backoff.waits(float("inf")):
            try:
                with told(), self._engine.connect() as connection:
                    self.watchdog.hurry(connection.connection.driver_connection, self.answer)
                    connection.execute(text("SELECT 1"))
                    self.watchdog.hurry(connection.connection.driver_connection, None)
            except Told as error:
                self._turn_away(error if not is_of_line(error) else None)
            except Exception:  # noqa: BLE001 - as above: who would tell that it is back?
                self._turn_away(None)
            else:
                return
            if monotonic() - began >= self.grace:
                self._tell(gone=True)
            self._wake.wait(wait)
            self._wake.clear()
            if self._stop.is_set():
                return

    def _tell(self, *, gone: bool) -> None:
        if self.is_gone is gone:
            return
        self.is_gone = gone
        if gone:
            self.watchdog.end_all()
        self._say(gone=gone)

    def _say(self, *, gone: bool) -> None:
        for heard in tuple(self._heard):
            # A window that was closed meanwhile hears nothing any more; the others do.
            with suppress(Exception):
                heard(gone)
