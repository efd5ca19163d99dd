"""Papers made in processes beside this one: a text that takes for ever takes a process with it and nothing else, and the window goes on."""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Condition, Timer
from typing import Any, Final

from desk.documents.maker import receive, send
from desk.rules.errors import Refused, Trouble

LIMIT: Final = 30.0
"""Seconds a paper may take; a thousand lines take one."""
IDLE: Final = 120.0
"""Seconds after which a process that nobody asked is ended."""
MOST: Final = max(1, os.cpu_count() or 1)
ROOT: Final = str(Path(__file__).parents[2])


class _Maker:
    """One process, asked by one thread at a time."""

    def __init__(self) -> None:
        path = os.pathsep.join(filter(None, (ROOT, os.environ.get("PYTHONPATH", ""))))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "desk.documents.maker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path}, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self.retiring: Timer | None = None

    def ask(self, question: tuple[str, str, tuple[Any, ...]], limit: float) -> tuple[bool, Any] | None:
        """Its answer; None when it ended before it gave one. Refused when it took longer than it may."""
        late = False

        def end() -> None:
            nonlocal late
            late = True
            self._process.kill()

        assert self._process.stdin is not None
        assert self._process.stdout is not None
        alarm = Timer(limit, end)
        alarm.daemon = True
        alarm.start()
        try:
            send(self._process.stdin, question)
            found: tuple[bool, Any] = receive(self._process.stdout)
        except (EOFError, OSError):
            self.end()
            if late:
                raise Refused(
                    "This paper was not finished within {seconds} seconds and was given up: shorten its texts or take lines off it.",
                    field="paper", seconds=max(1, round(limit)),
                ) from None  # fmt: skip
            return None
        finally:
            alarm.cancel()
        return found

    def end(self) -> None:
        """End the process, if it has not ended already."""
        with suppress(OSError):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()


class _Makers:
    """As many processes as the machine has cores, each begun when it is needed and ended when it has long been idle."""

    def __init__(self) -> None:
        self._change, self._idle, self._begun = Condition(), list[_Maker](), 0

    def take(self) -> _Maker:
        """A process that nobody asks; waited for when all are busy."""
        with self._change:
            while not self._idle and self._begun >= MOST:
                self._change.wait()
            if self._idle:
                maker = self._idle.pop()
                if maker.retiring is not None:
                    maker.retiring.cancel()
                return maker
            self._begun += 1
        try:
            return _Maker()
        except OSError as error:
            self.lost()
            raise Trouble("The process that makes papers could not be started: close other programs and try again.") from error

    def give_back(self, maker: _Maker) -> None:
        """Keep a process for the next paper."""
        with self._change:
            maker.retiring = Timer(IDLE, self._retire, (maker,))
            maker.retiring.daemon = True
            maker.retiring.start()
            self._idle.append(maker)
            self._change.notify()

    def lost(self) -> None:
        """A process is no more."""
        with self._change:
            self._begun -= 1
            self._change.notify()

    def _retire(self, maker: _Maker) -> None:
        with self._change:
            if maker not in self._idle:
                return
            self._idle.remove(maker)
            self._begun -= 1
        maker.end()

    def end(self) -> None:
        """End what is idle: nobody asks any more."""
        with self._change:
            while self._idle:
                maker = self._idle.pop()
                self._begun -= 1
                if maker.retiring is not None:
                    maker.retiring.cancel()
                maker.end()


_MAKERS: Final = _Makers()
atexit.register(_MAKERS.end)


def made(module: str, name: str, *values: Any, limit: float = LIMIT) -> Any:
    """What a function of a module here makes of some values, in a process of its own; refused when it takes too long.

    A process that was ended from outside is replaced once: the paper is the same whoever makes it.
    """
    for _ in range(2):
        maker = _MAKERS.take()
        try:
            found = maker.ask((module, name, values), limit)
        except BaseException:
            maker.end()
            _MAKERS.lost()
            raise
        if found is None:
            _MAKERS.lost()
            continue
        _MAKERS.give_back(maker)
        fine, thing = found
        if fine:
            return thing
        raise thing
    raise Trouble("The process that makes papers ended before the paper was done: try again.")
