"""Calls that were running when the program last stopped: offered again one by one, with the time counted to when they were last seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.ui.dialogs.ask import Ask
from desk.ui.form import Labelled, text_field
from desk.ui.parts.ring import clock
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.calls import LiveCall
    from desk.ui.window import Window

WIDTH = 600
KNOWN = mark(
    "The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. "
    "Since then {gap:duration} have gone by."
)
UNKNOWN = mark(
    "A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. "
    "Since then {gap:duration} have gone by."
)


class Unfinished(QObject):
    """Asks about each call that was on the line or on hold; parked calls simply wait in the bar again."""

    def __init__(self, window: Window, calls: Sequence[LiveCall]) -> None:
        super().__init__(window)
        self._window = window
        self._left = [call for call in calls if call.state != "parked"]
        self._waiting = len(calls) - len(self._left)

    def ask_next(self) -> Ask | None:
        """The next question; None when all are answered."""
        if not self._left:
            self.deleteLater()
            return None
        call, words = self._left.pop(0), self._window.desk.words
        verbs = [
            ("discard", words.tr("Never charge it"), "ordinary"), ("end", words.tr("It ended there"), "ordinary"),
            ("counted", words.tr("It went on all the time"), "ordinary"), ("go_on", words.tr("It goes on from now"), "primary"),
        ]  # fmt: skip
        made = Ask(words.tr("A call was not finished"), self._said(call), verbs, self._window)
        reason = text_field()
        made.body.addWidget(Labelled(words.tr("Reason, where the call is never charged"), reason))
        made.buttons["go_on"].setFocus()
        made.answered.connect(lambda choice: self._answered(call.id, choice, reason.text()))
        made.setMinimumWidth(WIDTH)
        made.open()
        return made

    def _said(self, call: LiveCall) -> str:
        desk = self._window.desk
        words, counted = desk.words, call.seconds
        gap = max(0, int((desk.clock.now() - call.last_seen_at).total_seconds()))
        if call.running_since is not None:
            counted += max(0, int((call.last_seen_at - call.running_since).total_seconds()))
        who = call.contact or call.customer or call.number
        seen = call.last_seen_at.astimezone(desk.zone)
        said = words.say(KNOWN if who else UNKNOWN, who=who, at=seen, length=clock(counted), gap=gap)
        if self._waiting:
            said = f"{said} {words.many('{n} parked call waits in the bar.', '{n} parked calls wait in the bar.', self._waiting)}"
        return said

    def _answered(self, call_id: int, choice: str, reason: str) -> None:
        """A question that is closed ends the call where it was last seen: no time is made up."""
        state = self._window.desk.calls
        if choice in {"go_on", "counted"}:
            state.recover(call_id, "go_on", counted=choice == "counted")
        else:
            state.recover(call_id, choice or "end", reason=reason.strip() if choice == "discard" else "")
        self.ask_next()


def offer(window: Window, calls: Sequence[LiveCall]) -> Ask | None:
    """Asks about the first; the others follow."""
    return Unfinished(window, calls).ask_next()
