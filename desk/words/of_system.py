"""What the computer itself says of a file or disk, so that the languages have it: sentences say it by `{detail:tr}`."""

from __future__ import annotations

from typing import Final

from desk.words.speaker import mark

# As the C library writes them, letter for letter; what stands nowhere here is said as it came.
SAID: Final = (
    mark("No such file or directory"), mark("Permission denied"), mark("Operation not permitted"), mark("No space left on device"),
    mark("Disk quota exceeded"), mark("Is a directory"), mark("Not a directory"), mark("Read-only file system"), mark("File name too long"),
    mark("Input/output error"), mark("Too many open files"), mark("Device or resource busy"), mark("Stale file handle"),
    mark("Transport endpoint is not connected"),
)  # fmt: skip
