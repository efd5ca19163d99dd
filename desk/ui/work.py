"""The lane: database and documents off the window's thread, results handed back by one long-lived bridge."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Signal

from desk.rules.errors import FileTrouble, Refused, Told, Trouble
from desk.services.changes import Changed
from desk.ui.bridge import Bridge
from desk.ui.op_key import new_op_key
from desk.words.speaker import mark

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds that writes, and reads, are waited for when the program ends.
MOMENT, BLINK = 1.5, 0.1
NOT_DONE = mark("This could not be done because of a fault in the program. A report was written; nothing you typed is lost.")
WORLD = mark("The computer could not do this: {why:tr}. Nothing you typed is lost.")


@dataclass(slots=True)
class Errand:
    """One job with what is to happen afterwards; `turn` is its place in its channel."""

    job: Callable[[], Any]
    done: Callable[[Any], None] | None = None
    failed: Callable[[Told], None] | None = None
    channel: str | None = None
    turn: int = 0
    writes: bool = False
    origin: object = None
    result: Any = None
    error: BaseException | None = field(default=None)
    key: str = ""
    quiet: bool = False
    again: bool = False


class LaneBase(QObject):
    """What every lane does on the window's thread: drop stale results, sort errors, pass on the news of writes."""

    wrote = Signal(object, object)
    refused = Signal(object)
    troubled = Signal(object, object)
    well = Signal()
    healed = Signal()
    bug = Signal(object)
    busy_changed = Signal(bool)
    # Whether things happen beside the window's thread: only then may others be begun that wait for the world.
    has_threads: ClassVar[bool] = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turns: dict[str, int] = {}
        self._open = 0
        self._unread: dict[object, Errand] = {}
        self._undone: Errand | None = None
        self._in_trouble = self._is_told = False
        # Of a desk with a line to a server: how a job goes on over a cut, and which trouble is told elsewhere already.
        self.carry: Callable[[Callable[[], Any], str], Any] | None = None
        self.known: Callable[[Told], bool] = lambda _error: False

    def read(
        self, job: Callable[[], Any], done: Callable[[Any], None] | None = None, failed: Callable[[Told], None] | None = None,
        channel: str | None = None,
    ) -> None:
        """Runs a read on the worker and hands its result to `done` here; the newest of a channel wins."""
        self._take(Errand(job, done, failed, channel, self._next_turn(channel)))

    def write(
        self, job: Callable[[], Any], done: Callable[[Any], None] | None = None, failed: Callable[[Told], None] | None = None,
        origin: object = None, channel: str | None = None, *, quiet: bool = False,
    ) -> None:
        """Runs a write, in order with other writes; a `Changed` it answers becomes news, from `origin`. `quiet`: nobody asked for it.

        A channel is for writes of which each holds all of the one before: once a newer one is there, an older one is never written over it.
        """
        self._take(Errand(job, done, failed, channel, self._next_turn(channel), True, origin, key=new_op_key(), quiet=quiet))

    def close(self, within: float = MOMENT) -> bool:
        """Waits so many seconds for what is being written, and hands its results over; whether nothing is under way any more."""
        return True

    def is_busy(self) -> bool:
        """Whether anything is under way, or its result on the way."""
        return self._open > 0

    def forget(self, channel: str) -> None:
        """Makes whatever is under way in the channel stale."""
        self._next_turn(channel)

    def _next_turn(self, channel: str | None) -> int:
        if channel is None:
            return 0
        self._turns[channel] = self._turns.get(channel, 0) + 1
        return self._turns[channel]

    def _is_stale(self, errand: Errand) -> bool:
        return errand.channel is not None and self._turns.get(errand.channel) != errand.turn

    def _take(self, errand: Errand) -> None:
        self._open += 1
        if self._open == 1:
            self.busy_changed.emit(True)
        self._start(errand)

    def _start(self, errand: Errand) -> None:
        raise NotImplementedError

    def _run(self, errand: Errand) -> None:
        if self._is_stale(errand):
            return
        try:
            errand.result = errand.job() if self.carry is None else self.carry(errand.job, errand.key)
        except BaseException as error:  # noqa: BLE001 - sorted where it can be told
            errand.error = error

    def _finish(self, errand: Errand) -> None:
        self._open -= 1
        if self._open == 0:
            self.busy_changed.emit(False)
        if self._is_stale(errand):
            return
        if errand.error is not None:
            self._tell(errand, errand.error)
            return
        if errand.done is not None:
            errand.done(errand.result)
        if errand.writes and errand.channel is None and (not errand.quiet or (self._undone is not None and self._undone.quiet)):
            self._undone = None  # what somebody asked for waits on when only the program itself has written something
        if self._in_trouble or errand.again:
            self._in_trouble = False
            # Whoever asks anew then may ask for what fails for good: said of every success, that would never end.
            if errand.again or all(map(self._is_stale, self._unread.values())):
                self.well.emit()
            self._read_again()
        if self._is_told and self._undone is None:
            self._is_told = False
            self.healed.emit()
        if errand.writes and isinstance(errand.result, Changed):
            self.wrote.emit(errand.result, errand.origin)
            self._read_again()

    def _tell(self, errand: Errand, error: BaseException) -> None:
        told = sorted_error(error)
        if told is None:
            self.bug.emit(error)
            told = Trouble(NOT_DONE)
        elif isinstance(told, FileTrouble) and not errand.writes:
            self.refused.emit(told)
        elif isinstance(told, Trouble):
            self._in_trouble = True
            self._keep(errand)
            if (errand.writes and errand.channel is None and not errand.quiet) or not self.known(told):
                self._is_told = True
                self.troubled.emit(told, lambda: self._again(errand))
        elif errand.failed is None:
            self.refused.emit(told)
        if errand.failed is not None:
            errand.failed(told)

    def _keep(self, errand: Errand) -> None:
        if not errand.writes:
            self._unread[errand.channel or errand.job] = errand
        elif errand.channel is None and not (errand.quiet and self._undone is not None):
            self._undone = errand

    def _again(self, errand: Errand) -> None:
        """Tries once more, with the last deed that could not be done and all that could not be read since.

        A deed that something newer was done after is left alone: a second call or booking would come of it.
        """
        undone, self._undone = self._undone, None
        if errand.writes and errand.channel is not None:
            self._repeat(errand)
        elif errand.writes and errand is not undone:
            undone = None
        if undone is not None:
            self._repeat(undone)
        self._read_again()

    def _read_again(self) -> None:
        waiting, self._unread = self._unread, {}
        for errand in waiting.values():
            self._repeat(errand)

    def _repeat(self, errand: Errand) -> None:
        if not self._is_stale(errand):
            turn = self._next_turn(errand.channel)
            # What may be saved already goes under its own key again; what surely is not begins afresh.
            key = errand.key if hasattr(errand.error, "keyed") else new_op_key()
            self._take(replace(errand, turn=turn, result=None, error=None, key=key, again=True))


def sorted_error(error: BaseException) -> Told | None:
    """The error as a person is told it; None when it is a bug."""
    if isinstance(error, Refused | Trouble):
        return error
    if isinstance(error, OSError):
        return Trouble(WORLD, why=error.strerror or str(error))
    return None


class Lane(LaneBase):
    """Two threads for reads and documents, one for writes."""

    has_threads: ClassVar[bool] = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge(self._finish, self)
        self._readers = ThreadPoolExecutor(2, "read")
        self._writer = ThreadPoolExecutor(1, "write")
        self._under_way: dict[int, tuple[Errand, Future[None]]] = {}
        self._closed = self._left = False

    def _start(self, errand: Errand) -> None:
        if self._closed:
            self._open -= 1
            return
        made = (self._writer if errand.writes else self._readers).submit(self._work, errand)
        self._under_way[id(errand)] = (errand, made)

    def _finish(self, errand: Errand) -> None:
        self._under_way.pop(id(errand), None)
        if not self._left:
            super()._finish(errand)

    def _work(self, errand: Errand) -> None:
        self._run(errand)
        self._bridge.arrived.emit(errand)

    def close(self, within: float = MOMENT) -> bool:
        """Drops reads, and waits so many seconds for writes: another program may hold the database for longer than a person waits.

        What is answered after that is handed to nobody.
        """
        self._closed = True
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=False)
        wait([future for errand, future in self._under_way.values() if errand.writes], within)
        wait([future for errand, future in self._under_way.values() if not errand.writes], BLINK)
        self._bridge.finish()
        self._left = True  # whoever asked is being taken down: what comes later finds nobody
        return all(future.done() for _errand, future in self._under_way.values())


class InlineLane(LaneBase):
    """The lane of tests: everything happens at once, here; `held` keeps jobs until `let_go`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held: list[Errand] | None = None

    def _start(self, errand: Errand) -> None:
        if self.held is not None:
            self.held.append(errand)
            return
        self._run(errand)
        self._finish(errand)

    def let_go(self) -> None:
        """Runs what was held, in order."""
        waiting, self.held = self.held or [], None
        for errand in waiting:
            self._start(errand)
