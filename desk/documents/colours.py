"""The paper's few colours, and those made from a desk's own accent."""

from __future__ import annotations

import re
from functools import cache

from desk.rules.errors import Refused

INK, SECOND, HAIR, TINT, WHITE = "#1A2126", "#4C5761", "#D5DADE", "#EEF5F8", "#FFFFFF"
LEAST_CONTRAST = 4.5
STRAIGHT = 10  # up to here sRGB is a straight line


def accent(colour: str) -> str:
    """The desk's colour, darkened until it can be read on white (4.5 : 1, WCAG 2); refused unless written #RRGGBB."""
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
        raise Refused("The colour {colour} is not written as #RRGGBB, for example #0B6685.", field="colour", colour=colour[:20])
    return _readable(colour.upper())


@cache
def _readable(colour: str) -> str:
    share = 1.0
    while _contrast(mixed(colour, "#000000", share)) < LEAST_CONTRAST:
        share -= 0.02
    return mixed(colour, "#000000", share)


@cache
def mixed(colour: str, other: str, share: float) -> str:
    """A share of one colour in another: 0.07 in white is the tint behind a box."""
    parts = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in parts)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _contrast(colour: str) -> float:
    linear = [(part / 255 / 12.92 if part <= STRAIGHT else ((part / 255 + 0.055) / 1.055) ** 2.4) for part in _parts(colour)]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)
