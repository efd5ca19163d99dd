"""Files on their way into a draft: read, checked and stored on the lane, with progress and a stop; those that wait, by side."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from desk.rules.errors import Told
from desk.services.attachment.values import NewFile, NotAll
from desk.ui.op_key import new_op_key
from desk.ui.pages.queue.type_field import Shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.attachment.values import AttachmentView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

# So many files say each for itself why they were left out; of more the names are told.
SAID = 4


class Attaching(QObject):
    """`changed` when what waits has changed, `moved(done, of)` while a large one is read (0, 0 at its end).

    `attached` or `refused(sentence)` says how it went.
    """

    changed = Signal()
    attached = Signal()
    moved = Signal(object, object)
    refused = Signal(str)
    _told = Signal(int, object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket: int | None = None
        self._waiting: tuple[AttachmentView, ...] = ()
        self._stop = Event()
        self._under_way: Counter[int] = Counter()
        self._kept: list[tuple[object, int, Callable[[], Changed]]] = []
        desk.line.changed.connect(self._line_changed)
        self._told.connect(self._pass_on, Qt.ConnectionType.AutoConnection)

    def show_ticket(self, ticket_id: int | None) -> None:
        """What waits on another ticket."""
        if ticket_id != self._ticket:
            self._ticket, self._waiting = ticket_id, ()
            self.moved.emit(0, 0)
            self.changed.emit()
        self.read()

    def read(self) -> None:
        """Reads what waits."""
        desk, ticket_id = self._desk, self._ticket
        if desk.store is None or ticket_id is None:
            return
        store, by = desk.store, desk.person.id
        desk.lane.read(
            lambda: desk.services.attachments.pending(store, ticket_id=ticket_id, by=by),
            lambda found: self._came(ticket_id, found), channel="queue.pending",
        )  # fmt: skip

    def _came(self, ticket_id: int, found: tuple[AttachmentView, ...]) -> None:
        if ticket_id == self._ticket and found != self._waiting:
            self._waiting = found
            self.changed.emit()

    def waiting(self, side: str) -> tuple[AttachmentView, ...]:
        """What waits on a side: reply, note or received."""
        return tuple(row for row in self._waiting if row.side == side)

    def ids(self, side: str) -> tuple[int, ...]:
        """The same by their ids."""
        return tuple(row.id for row in self.waiting(side))

    def is_under_way(self) -> bool:
        """Whether one is still being read for this ticket."""
        return self._ticket is not None and self._under_way[self._ticket] > 0

    def add(self, side: str, given: tuple[NewFile, ...] | QImage | Shot) -> None:
        """Attaches files or a picture; one that is refused says why, the others stay."""
        if self._desk.store is not None and self._ticket is not None:
            self._attach(self._ticket, side, given)

    def _attach(self, ticket_id: int, side: str, given: tuple[NewFile, ...] | QImage | Shot) -> None:
        desk = self._desk
        words, at = desk.words, desk.now()
        shot = f"{words.tr('Screenshot')} {at:%Y-%m-%d %H.%M.%S}."
        store, by, key, now, tell = desk.store, desk.person.id, new_op_key(), desk.clock.now(), partial(self._tell, ticket_id)
        self._stop.clear()

        def job() -> Changed:
            files = named(given, shot)
            made: Changed = desk.services.attachments.attach(
                store, op_key=key, ticket_id=ticket_id, files=files, side=side, at=now, by=by, progress=tell
            )
            return made

        self._begin(ticket_id, job)

    def _begin(self, ticket_id: int, job: Callable[[], Changed]) -> None:
        store = self._desk.store
        self._under_way[ticket_id] += 1

        def failed(error: Told) -> None:
            if self._desk.services.line.sayings.is_of_line(error):
                self._kept.append((store, ticket_id, job))
            self._failed(ticket_id, error)

        self._desk.lane.write(job, lambda _made: self._attached(ticket_id), failed, origin=self)

    def _line_changed(self) -> None:
        """What had no line is attached once there is one: its key sees to it that it is attached once."""
        if self._kept and not self._desk.line.is_gone():
            kept, self._kept = self._kept, []
            for store, ticket_id, job in kept:
                if store is self._desk.store:
                    self._begin(ticket_id, job)

    def _tell(self, ticket_id: int, done: int, of: int) -> bool:
        self._told.emit(ticket_id, done, of)
        return not self._stop.is_set()

    @Slot(int, object, object)
    def _pass_on(self, ticket_id: int, done: int, of: int) -> None:
        if ticket_id == self._ticket and self.is_under_way():
            self.moved.emit(done, of)

    def stop(self) -> None:
        """Nothing more is read of the one under way."""
        self._stop.set()

    def _done(self, ticket_id: int) -> None:
        # What failed may be tried once more and come again.
        self._under_way[ticket_id] = max(0, self._under_way[ticket_id] - 1)
        if ticket_id == self._ticket:
            self.moved.emit(0, 0)
            self.read()

    def _attached(self, ticket_id: int) -> None:
        self._done(ticket_id)
        if ticket_id == self._ticket:
            self.attached.emit()

    def _failed(self, ticket_id: int, error: Told) -> None:
        """Each file that was left out says why; where another ticket is shown by now, the window does."""
        self._done(ticket_id)
        each = error.each if isinstance(error, NotAll) and len(error.each) <= SAID else (error,)
        said = "\n".join(self._desk.sentence(one) for one in each)
        if ticket_id == self._ticket:
            self.refused.emit(said)
        else:
            self._desk.say("failed", said)

    def remove(self, attachment_id: int) -> None:
        """Takes one out of the draft; it can be had back, for a picture from the clipboard is nowhere else."""
        desk, ticket_id = self._desk, self._ticket
        file = next((row for row in self._waiting if row.id == attachment_id), None)
        if ticket_id is None or file is None:
            return
        store, by, now = desk.store, desk.person.id, desk.clock.now()

        def job() -> Changed:
            data = None
            with suppress(Told):  # what cannot be read any more can still be taken away
                data = desk.services.attachments.content(store, attachment_id=attachment_id).data
            changed: Changed = desk.services.attachments.remove(store, attachment_id=attachment_id, at=now, by=by)
            return replace(changed, result=data)

        def gone(changed: Changed) -> None:
            data = changed.result
            self.read()
            said = desk.words.say("“{name}” is removed.", name=file.name)
            if data is None or not changed.ids:
                desk.say("done", said)
            else:
                back = (NewFile(file.name, data),)
                desk.say("done", said, desk.words.tr("Undo"), lambda: self._attach(ticket_id, file.side, back))

        desk.lane.write(job, gone)


def named(given: tuple[NewFile, ...] | QImage | Shot, shot: str) -> tuple[NewFile, ...]:
    """Files as they are; a picture without a name gets one."""
    if isinstance(given, Shot):
        return (NewFile(f"{shot}{given.ending}", given.data),)
    return (NewFile(f"{shot}png", png_of(given)),) if isinstance(given, QImage) else given


def png_of(image: QImage) -> bytes:
    """A picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
