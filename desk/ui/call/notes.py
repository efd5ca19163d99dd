"""What is typed about a call, kept: every change reaches the database within a second, and at once when the call or page is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk

# A running call's notes are its own; an ended call's changes stand on its record, so a moment's rest ends one change.
SOON, AFTER_A_REST, AFTER_TROUBLE = 700, 2000, 5000


class NotesKeeper(QObject):
    """Holds what is typed until the database has it; `saved(call id, moment)`, `refused(error)`."""

    saved = Signal(int, object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed: dict[int, str] = {}
        self._under_way: dict[int, str] = {}
        self._ended: set[int] = set()
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.flush)
        desk.calls.leaving.connect(self.flush)

    def typed(self, call_id: int, text: str, *, ended: bool) -> None:
        """Another letter."""
        self._typed[call_id] = text
        (self._ended.add if ended else self._ended.discard)(call_id)
        if ended:
            self.timer.start(AFTER_A_REST)
        elif not self.timer.isActive() or self.timer.interval() != SOON:
            self.timer.start(SOON)

    def text(self, call_id: int) -> str | None:
        """What is typed and not known to be in the database yet."""
        return self._typed.get(call_id, self._under_way.get(call_id))

    def unsaved(self) -> dict[int, str]:
        """Everything typed that is not known to be in the database."""
        return {**self._under_way, **self._typed}

    def is_pending(self) -> bool:
        """Whether anything waits to be handed on."""
        return bool(self._typed)

    @Slot()
    def flush(self) -> None:
        """Hands everything typed to the lane, now."""
        self.timer.stop()
        waiting, self._typed = self._typed, {}
        for call_id, text in waiting.items():
            self._under_way[call_id] = text
            self._write(call_id, text)

    def _write(self, call_id: int, text: str) -> None:
        desk, now, calls = self._desk, self._desk.clock.now(), self._desk.services.calls
        given = {"call_id": call_id, "notes": text, "at": now, "by": desk.person.id}
        if call_id in self._ended or desk.calls.running(call_id) is None:
            job = lambda: calls.change_call(desk.store, call_id=call_id, changes={"notes": text}, at=now, by=desk.person.id)  # noqa: E731
        else:
            job = lambda: calls.heartbeat(desk.store, call_id=call_id, at=now, notes=text, by=desk.person.id)  # noqa: E731

        def done(changed: Any) -> None:
            if desk.line.kept(changed) is not None:
                desk.line.was_kept(tells=False)
            self._done(call_id, text, now)

        desk.lane.write(
            lambda: desk.line.or_keep(job, "notes", given), done, lambda error: self._failed(call_id, text, error),
            channel=f"notes-{call_id}",
        )  # fmt: skip

    def _done(self, call_id: int, text: str, at: datetime) -> None:
        for held in (self._under_way, self._typed):
            if held.get(call_id) == text:
                del held[call_id]
        if call_id not in self._ended:
            self._desk.calls.noted(call_id, text)
        self.saved.emit(call_id, at)

    def _failed(self, call_id: int, text: str, error: Told) -> None:
        """The text stays; the next letter, or leaving, tries again, and trouble is tried again by itself until it is over."""
        self._under_way.pop(call_id, None)
        self._typed.setdefault(call_id, text)
        if not isinstance(error, Refused) and not self.timer.isActive():
            self.timer.start(AFTER_TROUBLE)
        self.refused.emit(error)
