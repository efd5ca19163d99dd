"""To whom the call on the line is handed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.dialogs.one_field import OneField
from desk.ui.form import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.ui.desk_context import Desk


def ask_colleague(desk: Desk, parent: QWidget) -> None:
    """Reads who works here, and offers the call to the one chosen."""
    if desk.calls.live is not None:
        desk.lane.read(lambda: desk.services.desks.people(desk.store), lambda people: _ask(desk, parent, people), channel="colleagues")


def _ask(desk: Desk, parent: QWidget, people: tuple[Any, ...]) -> None:
    live, tr = desk.calls.live, desk.words.tr
    colleagues = [(person.id, person.name) for person in people if person.active and person.id != desk.person.id]
    if live is None:
        return
    if not colleagues:
        desk.say("failed", tr("There is no colleague at this desk to hand the call to: add one in Settings."))
        return
    text = tr("The call stays with you, and its time runs on, until your colleague takes it. The notes go with it.")
    choice = Choice(colleagues)
    made = OneField(tr("Hand the call over"), text, tr("Colleague"), choice, (tr("Offer the call"), tr("Cancel")), parent)

    def send(to: Any) -> None:
        desk.calls.leaving.emit()
        now, by, offer = desk.clock.now(), desk.person.id, desk.services.calls.offer_call
        desk.lane.write(
            lambda: offer(desk.store, call_id=live.id, to=int(to), at=now, by=by), lambda _done: made.accept(),
            lambda error: made.refuse(desk.sentence(error)),
        )  # fmt: skip

    made.given.connect(send)
    made.open()
