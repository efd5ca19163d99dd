"""What the page writes: each verb one job for the lane, its refusal said where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desk.rules.errors import Refused
from desk.ui.op_key import new_op_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk


class CallVerbs(QObject):
    """`undone` when something was refused, so that what is shown goes back to what holds."""

    undone = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticket_key: tuple[int, str] = (0, "")

    def _write(self, verb: str, done: Callable[[Any], None] | None, failed: Callable[[Told], None] | None, **given: Any) -> None:
        desk = self._desk
        act, at, by = getattr(desk.services.calls, verb), desk.clock.now(), desk.person.id
        desk.lane.write(lambda: act(desk.store, at=at, by=by, **given), done, failed or self._refused)

    def _refused(self, error: Told) -> None:
        if isinstance(error, Refused):
            self._desk.refuse(error)
        self.undone.emit()

    def change(self, call_id: int, changes: dict[str, Any], done: Callable[[Any], None] | None = None) -> None:
        """Says something else of a call."""
        desk = self._desk
        change = desk.services.calls.change_call
        given = {"call_id": call_id, "changes": changes, "at": desk.clock.now(), "by": desk.person.id}

        def said(changed: Any) -> None:
            if desk.line.kept(changed) is not None:
                desk.calls.kept_about(call_id, changes)
            if done is not None:
                done(changed)

        desk.lane.write(lambda: desk.line.or_keep(lambda: change(desk.store, **given), "about", given), said, self._refused)

    def new_caller(self, call_id: int, fields: tuple[str, str, str], done: Callable[[Any], None], failed: Callable[[Told], None]) -> None:
        """Makes a contact of the caller: name, company, number."""
        name, customer, phone = fields
        self._write("new_caller", done, failed, call_id=call_id, name=name, customer=customer, phone=phone)

    def ticket(self, call_id: int, subject: str, done: Callable[[Any], None], failed: Callable[[Told], None]) -> None:
        """Makes a ticket of a call; asked twice, it is made once."""
        if self._ticket_key[0] != call_id:
            self._ticket_key = (call_id, new_op_key())

        def made(changed: Any) -> None:
            self._ticket_key = (0, "")
            done(changed)

        self._write("ticket_of_call", made, failed, op_key=self._ticket_key[1], call_id=call_id, subject=subject)

    def log(self, fields: dict[str, Any], op_key: str, done: Callable[[Any], None], failed: Callable[[Told], None]) -> None:
        """Enters a call after the fact."""
        self._write("log_call", done, failed, op_key=op_key, **fields)

    def discard(self, call_id: int, *, missed: bool) -> None:
        """Marks a call as one that is never charged."""
        self._write("discard_call", None, None, call_id=call_id, missed=missed)
