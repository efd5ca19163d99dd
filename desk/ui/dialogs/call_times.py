"""When a call began, when it ended: asked in minutes or as a time of the clock, as the agent has it in mind."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desk.ui.dialogs.ask import ask
from desk.ui.dialogs.one_field import OneField
from desk.ui.form import text_field
from desk.ui.parts.ring import clock
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from desk.services.calls import LiveCall
    from desk.ui.desk_context import Desk
    from desk.ui.dialogs.ask import Ask

MINUTES, TIME = re.compile(r"[-−+]?\d{1,3}"), re.compile(r"(\d{1,2})[:.](\d{2})")
MOST_HOUR, MOST_MINUTE = 23, 59
NOT_MINUTES = mark("Write minutes, such as 7, or a time, such as 10:42.")
NOT_A_TIME = mark("Write a time of the clock, such as 10:42.")
LONG_KNOWN = mark("The call with {who} has run for {length} hours. Are you still on it?")
LONG_UNKNOWN = mark("A call whose caller is not known has run for {length} hours. Are you still on it?")


def at_time(written: str, now: datetime) -> datetime | None:
    """The last time the clock showed what is written; None when it is no time of the clock. `now` is in the desk's zone."""
    found = TIME.fullmatch(written)
    if found is None or int(found[1]) > MOST_HOUR or int(found[2]) > MOST_MINUTE:
        return None
    # An hour that a clock change skips moves on by the gap; one that comes twice is its first.
    meant = now.replace(hour=int(found[1]), minute=int(found[2]), second=0, microsecond=0, fold=0)
    return meant if meant <= now else (now - timedelta(days=1)).replace(hour=meant.hour, minute=meant.minute, second=0, microsecond=0)


def minutes_before(written: str, started_at: datetime, now: datetime) -> float | None:
    """How many minutes earlier than it did the call began: "7", or "10:42"; None when it is neither."""
    if MINUTES.fullmatch(written):
        return float(written.replace("−", "-"))
    meant = at_time(written, now)
    return None if meant is None else (started_at - meant).total_seconds() / 60


def ask_began(desk: Desk, parent: QWidget) -> OneField | None:
    """Asks when the call on the line began."""
    live, tr = desk.calls.live, desk.words.tr
    if live is None:
        return None
    text = tr("Your call before this one stays as it is: no start lies before its end. The former start is kept on the record.")
    verbs = (tr("Move the start"), tr("Cancel"))
    made = OneField(tr("When did the call begin?"), text, tr("Minutes earlier, or a time"), text_field("5"), verbs, parent)

    def send(written: Any) -> None:
        minutes = minutes_before(str(written), live.started_at, desk.now())
        if minutes is None:
            made.refuse(tr(NOT_MINUTES))
            return
        desk.calls.moved.connect(made.accept)
        desk.calls.began(minutes=minutes, failed=lambda error: made.refuse(desk.sentence(error)))

    made.given.connect(send)
    made.open()
    return made


def ask_long(desk: Desk, call: LiveCall, parent: QWidget) -> Ask:
    """A call has run longer than calls do: still on it, ended now, or ended when?"""
    words, tr = desk.words, desk.words.tr
    who = call.contact or call.customer or call.number
    text = words.say(LONG_KNOWN if who else LONG_UNKNOWN, who=who, length=clock(desk.calls.seconds() // 60))
    verbs = [("ended", tr("It ended earlier"), "ordinary"), ("finish", tr("It ends now"), "ordinary"), ("on", tr("Still on it"), "primary")]
    made = ask(parent, tr("A long call"), text, verbs)

    def answered(choice: str) -> None:
        if desk.calls.live is None or desk.calls.live.id != call.id:
            return
        if choice == "finish":
            desk.calls.finish()
        elif choice == "ended":
            ask_ended(desk, parent)

    made.answered.connect(answered)
    return made


def ask_ended(desk: Desk, parent: QWidget) -> OneField | None:
    """Asks when the call on the line ended."""
    live, tr = desk.calls.live, desk.words.tr
    if live is None:
        return None
    began = live.started_at.astimezone(desk.zone)
    text = desk.words.say("The call began at {at:clock}. What was counted after its end goes, and the record says so.", at=began)
    made = OneField(tr("When did the call end?"), text, tr("Time"), text_field("10:42"), (tr("End it there"), tr("Cancel")), parent)

    def send(written: Any) -> None:
        ended = at_time(str(written), desk.now())
        if ended is None:
            made.refuse(tr(NOT_A_TIME))
        elif ended < live.started_at:
            made.refuse(desk.words.say("The call began at {at:clock}: it can't have ended before that.", at=began))
        else:
            made.accept()
            desk.calls.finish(ended)

    made.given.connect(send)
    made.open()
    return made
