"""The reasons every desk begins with for a broken promise, by the code the database keeps."""

from __future__ import annotations

from typing import Final

from desk.words.speaker import mark

SHIPPED: Final = {
    "workload": mark("Too much work at once"),
    "absence": mark("Illness or leave"),
    "supplier": mark("We waited for another company"),
    "larger": mark("It turned out larger than it looked"),
    "overlooked": mark("It was overlooked"),
    "wrong_facts": mark("Priority or kind was recorded wrongly"),
    "own_outage": mark("An outage of our own"),
    "other": mark("Another reason"),
}
