"""The words of reports and of the record of operations, the same on the screen and on paper."""

from __future__ import annotations

from typing import Final

from desk.words.speaker import mark

PROMISES: Final = {
    "reply": mark("An answer"), "callback": mark("Call-back"), "start": mark("Start of work"), "resolve": mark("Solution"),
    "update": mark("News of progress"),
}  # fmt: skip
CALLS: Final = {
    "covered": mark("Covered"), "chargeable": mark("Chargeable"), "held": mark("Held"), "out_of_scope": mark("Out of scope"),
    "none": mark("Without a price"),
}  # fmt: skip
RELEASES: Final = {"planned": mark("To come"), "shipped": mark("Shipped"), "dropped": mark("Dropped")}
BOUNDS: Final = {
    "too_long": mark("longer than allowed"), "too_often": mark("more often than allowed"), "in_hours": mark("inside working hours"),
}  # fmt: skip
RECEIVED: Final = mark("Received")
SOLVED: Final = mark("Solved")
STILL_OPEN: Final = mark("Still open")
KEPT: Final = mark("Promises kept")
MISSED: Final = mark("Not kept")
REACHED: Final = mark("Goals reached")
UNREACHED: Final = mark("Goals not reached")
HALF: Final = mark("Half within")
MOST: Final = mark("9 of 10 within")
ALL_LEVELS: Final = mark("All levels")
NOT_SAID: Final = mark("No reason given yet")
