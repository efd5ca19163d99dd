"""What the call bar and the Calls page count of a call: seconds, quarters, and the words beside the ring."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desk.ui.parts.ring import QUARTER
from desk.words.speaker import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.calls import LiveCall, PriceView
    from desk.words import Words

ORDINALS = (
    mark("1st quarter"), mark("2nd quarter"), mark("3rd quarter"), mark("4th quarter"), mark("5th quarter"), mark("6th quarter"),
    mark("7th quarter"), mark("8th quarter"),
)
PRICE_TONES = {"covered": ("green", "check-circle-fill"), "held": ("note", "lock-key-fill"), "goodwill": ("green", "check-circle-fill")}


def seconds_of(call: LiveCall, now: datetime) -> int:
    """The seconds counted so far: closed segments and the one running."""
    running = (now - call.running_since).total_seconds() if call.running_since is not None else 0
    return call.seconds + max(0, int(running))


def held(call: LiveCall, now: datetime) -> LiveCall:
    """The call as it stands the moment it is held, before the database has said so."""
    return replace(call, seconds=seconds_of(call, now), running_since=None)


def quarter_words(seconds: int, words: Words) -> str:
    """Which quarter has begun: 2nd quarter."""
    number = seconds // QUARTER
    return words.tr(ORDINALS[number]) if number < len(ORDINALS) else words.say("Quarter {n}", n=number + 1)


def left_words(seconds: int, words: Words) -> str:
    """How much of the quarter is left: 6:12 left."""
    left = QUARTER - seconds % QUARTER
    return words.say("{clock} left", clock=f"{left // 60}:{left % 60:02}")


def price_tone(price: PriceView) -> tuple[str, str]:
    """The colour and sign of a price: covered is green with a tick, held is violet with a lock."""
    return PRICE_TONES.get(price.status, ("text", ""))
