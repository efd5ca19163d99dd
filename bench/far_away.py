"""A database that is far away: whatever goes to it and comes back takes its time, and nothing is slower for that than it would be."""

from __future__ import annotations

import asyncio
import contextlib
from threading import Event, Thread

FAR = 0.050


class FarAway:
    """Stands between a program and a server's socket file; each way takes half of `FAR` seconds."""

    def __init__(self, socket: str, *, far: float = FAR) -> None:
        self._socket, self._half = socket, far / 2
        self.port = 0
        self._ready = Event()
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._run, name="far away", daemon=True)
        self._thread.start()
        self._ready.wait(10)

    def _run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.run_forever()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._pass_on, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_unix_connection(self._socket)
        await asyncio.gather(self._carry(reader, there_writer), self._carry(there_reader, writer))

    async def _carry(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        road: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def arrive() -> None:
            while True:
                due, data = await road.get()
                await asyncio.sleep(max(0.0, due - self._loop.time()))
                if not data:
                    with contextlib.suppress(OSError):
                        target.close()
                    return
                target.write(data)

        arriving = asyncio.create_task(arrive())
        with contextlib.suppress(OSError):
            while data := await source.read(65_536):
                road.put_nowait((self._loop.time() + self._half, data))
        road.put_nowait((self._loop.time(), b""))
        await arriving
