"""Calls that were running when the program last stopped: offered again, with the time counted to when they were last seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.dialogs.ask import Ask, ask
from desk.ui.parts.ring import clock
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.calls import LiveCall
    from desk.ui.window import Window

KNOWN = mark(
    "The call with {who} was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. "
    "Time since then is not counted unless the call went on."
)
UNKNOWN = mark(
    "A call whose caller is not known was still running when the program stopped. It was last seen at {at:moment}, after {length} minutes. "
    "Time since then is not counted unless the call went on."
)


def offer(window: Window, calls: Sequence[LiveCall]) -> Ask | None:
    """Asks about the first; parked calls simply wait in the bar again."""
    running = next((call for call in calls if call.state != "parked"), None)
    if running is None:
        return None
    desk, words = window.desk, window.desk.words
    seen = running.last_seen_at.astimezone(desk.zone)
    counted = running.seconds
    if running.running_since is not None:
        counted += max(0, int((running.last_seen_at - running.running_since).total_seconds()))
    who = running.contact or running.customer or running.number
    text = words.say(KNOWN if who else UNKNOWN, who=who, at=seen, length=clock(counted))
    verbs = [
        ("discard", words.tr("Discard it"), "ordinary"), ("end", words.tr("End it there"), "ordinary"),
        ("go_on", words.tr("The call goes on"), "primary"),
    ]  # fmt: skip
    made = ask(window, words.tr("A call was not finished"), text, verbs)
    made.answered.connect(lambda choice: desk.calls.recover(running.id, choice or "end"))
    return made
