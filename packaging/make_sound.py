"""Makes the sound of an alert: two soft notes a fourth apart, each struck gently and left to die away."""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

RATE = 22_050
# Frequency in hertz, beginning and length in seconds, strength.
NOTES = ((587.33, 0.0, 0.42, 0.30), (783.99, 0.14, 0.56, 0.26))
OVERTONES = ((1, 1.0), (2, 0.22), (3, 0.06))
ATTACK, DECAY = 0.012, 5.5


def main() -> None:
    """Write the file beside the other resources."""
    length = round(RATE * max(begins + lasts for _tone, begins, lasts, _strong in NOTES))
    samples = array("h", (round(32_767 * _at(number / RATE)) for number in range(length)))
    target = Path(__file__).parents[1] / "resources" / "sounds" / "alert.wav"
    target.parent.mkdir(exist_ok=True)
    with wave.open(str(target), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


def _at(second: float) -> float:
    total = 0.0
    for tone, begins, lasts, strong in NOTES:
        since = second - begins
        if 0 <= since < lasts:
            fade = min(since / ATTACK, 1.0) * math.exp(-DECAY * since) * min((lasts - since) / 0.08, 1.0)
            total += strong * fade * sum(part * math.sin(2 * math.pi * tone * order * since) for order, part in OVERTONES)
    return total


if __name__ == "__main__":
    main()
