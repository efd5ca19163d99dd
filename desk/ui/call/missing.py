"""What is missing of a running call's time, noted in the desk's database until it stands there, for its agent to decide about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desk.rules.errors import Refused
from desk.ui.clock import Clock
from desk.ui.steady import Steady

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.calls import LiveCall
    from desk.ui.desk_context import Desk
    from desk.ui.steady import Missing


class MissingTime(QObject):
    """Looks at both clocks, and hands every gap it finds to the lane: one that nobody was asked about would count."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.time = Steady(Clock(self._wall, self._steady))
        self._unnoted: list[tuple[int, Missing]] = []

    # The desk's clock may be changed for another: it is asked for each time.

    def _wall(self) -> datetime:
        return self._desk.clock.now()

    def _steady(self) -> float:
        return self._desk.clock.monotonic()

    def look(self, live: LiveCall | None) -> Missing | None:
        """What is missing of the call on the line since the last look."""
        missing = self.time.look()
        if missing is None or live is None or live.running_since is None:
            return None
        self._unnoted.append((live.id, missing))
        self._note(live.id, missing)
        return missing

    def note_again(self) -> None:
        """Tries once more with what could not be written."""
        for call_id, missing in tuple(self._unnoted):
            self._note(call_id, missing)

    def _note(self, call_id: int, missing: Missing) -> None:
        desk, note, by = self._desk, self._desk.services.calls.note_gap, self._desk.person.id
        begin, end = missing.starts_at, missing.ends_at

        def noted(_changed: object) -> None:
            if (call_id, missing) in self._unnoted:
                self._unnoted.remove((call_id, missing))

        def failed(error: Any) -> None:
            if isinstance(error, Refused):
                noted(error)

        desk.lane.write(
            lambda: note(desk.store, call_id=call_id, starts_at=begin, ends_at=end, by=by), noted, failed, channel=f"gap-{call_id}-{begin}"
        )
