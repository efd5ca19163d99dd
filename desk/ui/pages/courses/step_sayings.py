"""One step of a booking's history as a sentence in the reader's language."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.ui.pages.courses.sayings import names_said
from desk.words import mark

if TYPE_CHECKING:
    from datetime import tzinfo

    from desk.services.courses import BookingStep
    from desk.words import Words

PLAIN = {
    "accepted": mark("Took the place that was offered"), "declined": mark("Declined the place that was offered"),
    "lapsed": mark("The hold lapsed: the place goes to the next in line"), "told": mark("Was told"),
    "untold": mark("Was not told after all"),
}  # fmt: skip
TICKED = {"came": mark("Came: {names}"), "absent": mark("Did not come: {names}"), "unticked": mark("The tick was taken back: {names}")}


def said(step: BookingStep, words: Words, zone: tzinfo, *, here: int, currency: str) -> str:
    """What happened, with its figures; `here` is the session whose history is read."""
    detail = step.detail
    if step.what in PLAIN:
        return words.tr(PLAIN[step.what])
    if step.what in TICKED:
        return words.say(TICKED[step.what], names=names_said(detail.get("names", ()), words))
    if step.what in {"booked", "waiting"}:
        return _begun(step, words)
    if step.what in {"cancelled", "reduced"}:
        return _gone(step, words, currency)
    if step.what == "moved":
        return _moved(step, words, zone, here)
    if step.what == "offered":
        return words.say("Offered a place, held until {until:moment}", until=datetime.fromisoformat(detail["until"]).astimezone(zone))
    if step.what == "passed":
        return words.say(
            "Passed over: {free} free, {seats} needed; {site} was served", free=detail["free"], seats=detail["seats"], site=detail["served"]
        )
    return words.say("{before} is now {after}", before=names_said([detail["before"]], words), after=names_said([detail["after"]], words))


def _begun(step: BookingStep, words: Words) -> str:
    n = int(step.detail["seats"])
    if step.what == "booked":
        text = words.many("Booked: {n} seat", "Booked: {n} seats", n)
    else:
        text = words.many("Put on the waiting list: {n} seat", "Put on the waiting list: {n} seats", n)
    given = [one for one in step.detail.get("names", ()) if one]
    return f"{text} · {', '.join(given)}" if given else text


def _gone(step: BookingStep, words: Words, currency: str) -> str:
    detail = step.detail
    if detail.get("because") == "session":
        return words.tr(mark("The session was cancelled"))
    given = names_said(detail.get("names", ()), words)
    text = words.say("Gave back: {names}", names=given) if step.what == "reduced" else words.tr(mark("The booking was cancelled"))
    kept = Decimal(str(detail.get("kept", 0)))
    if detail.get("waived"):
        return f"{text} · {words.tr(mark('the fee was waived'))}"
    return f"{text} · {words.say('{kept:money} is kept', kept=(kept, currency))}" if kept else text


def _moved(step: BookingStep, words: Words, zone: tzinfo, here: int) -> str:
    if step.session_id != here:
        return words.tr(mark("Moved to another session"))
    start = datetime.fromisoformat(step.detail["start"]).astimezone(zone)
    return words.say("Moved here from “{course}”, {start:moment}", course=step.detail["course"], start=start)
