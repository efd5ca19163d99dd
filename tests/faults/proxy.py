"""A line that fails on purpose: our own TCP proxy before a PostgreSQL server; it delays, cuts, swallows answers, turns calls away."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHUNK = 65_536


class Proxy:
    """One port; `target` is the folder of a server's socket, or its address. All its work is done by one thread of its own.

    `mode` is pass, refuse (calls are turned away) or hole (whatever comes is swallowed: the line looks alive and is not).
    `lose_commits` is how many answers to COMMIT are still to be lost: the server has committed, the desk never hears of it.
    """

    def __init__(self, target: Path | tuple[str, int], *, delay: float = 0.0) -> None:
        self.target, self.delay = target, delay
        self.mode, self.lose_commits, self.lost, self.cuts = "pass", 0, 0, 0
        self.port = 0
        self._pairs: set[_Pair] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="proxy", daemon=True)
        self._thread.start()
        assert self._ready.wait(10)

    def url(self, database: str) -> str:
        """The database behind the line."""
        return f"postgresql+psycopg://desk@127.0.0.1:{self.port}/{database}"

    def cut(self, chosen: Callable[[int], bool] = lambda _number: True) -> int:
        """Cut lines that are up; how many."""
        return self._there(lambda: self._cut(chosen))

    def up(self) -> int:
        """How many lines are up."""
        return self._there(lambda: len(self._pairs))

    def close(self) -> None:
        """Cut everything and stop."""
        self._there(lambda: self._cut(lambda _number: True))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def _there(self, job: Callable[[], int]) -> int:
        async def run() -> int:
            return job()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(10)

    def _cut(self, chosen: Callable[[int], bool]) -> int:
        found = [pair for number, pair in enumerate(sorted(self._pairs, key=id)) if chosen(number)]
        for pair in found:
            pair.cut()
        self.cuts += len(found)
        return len(found)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._taken, "127.0.0.1", self.port))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _taken(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.mode == "refuse":
            writer.transport.abort()
            return
        try:
            if isinstance(self.target, tuple):
                there = await asyncio.open_connection(*self.target)
            else:
                there = await asyncio.open_unix_connection(str(self.target / ".s.PGSQL.5432"))
        except OSError:
            writer.transport.abort()
            return
        pair = _Pair(self, (reader, writer), there)
        self._pairs.add(pair)
        try:
            await pair.run()
        finally:
            self._pairs.discard(pair)


class _Pair:
    """One desk's line: what comes from either side is handed on after the delay, in order."""

    def __init__(self, proxy: Proxy, here: tuple[Any, Any], there: tuple[Any, Any]) -> None:
        self._proxy, self._here, self._there = proxy, here, there
        self._mute = self._wrote = False

    def cut(self) -> None:
        """Both ends break at once."""
        for _reader, writer in (self._here, self._there):
            writer.transport.abort()

    def _ends_a_write(self, data: bytes) -> bool:
        """Whether what goes up commits something: a transaction that only looked has nothing to lose."""
        self._wrote = self._wrote or b"INSERT" in data or b"UPDATE" in data
        if b"COMMIT" not in data and b"ROLLBACK" not in data:
            return False
        wrote, self._wrote = self._wrote, False
        return wrote and b"COMMIT" in data

    async def run(self) -> None:
        try:
            ways = (self._carry(self._here[0], self._there[1], up=True), self._carry(self._there[0], self._here[1], up=False))
            done, other = await asyncio.wait([asyncio.ensure_future(way) for way in ways], return_when=asyncio.FIRST_COMPLETED)
            for task in (*done, *other):
                task.cancel()
                with suppress(asyncio.CancelledError, OSError):
                    await task
        finally:
            self.cut()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, up: bool) -> None:
        loop, proxy = asyncio.get_running_loop(), self._proxy
        while data := await reader.read(CHUNK):
            if proxy.mode == "hole":
                continue
            if up and self._ends_a_write(data) and proxy.lose_commits > 0:
                proxy.lose_commits -= 1
                self._mute = True
            elif not up and self._mute:
                # The server has answered: it is done, and nobody hears of it.
                proxy.lost += 1
                self.cut()
                return
            if proxy.delay:
                loop.call_later(proxy.delay, _hand_on, writer, data)
            else:
                _hand_on(writer, data)


def _hand_on(writer: asyncio.StreamWriter, data: bytes) -> None:
    if not writer.is_closing():
        with suppress(OSError):
            writer.write(data)
