"""What the record of writes says of a write: what was done, and of what is hidden only how long it was."""

from __future__ import annotations

from typing import Final

from desk.words.speaker import mark

VERBS: Final = {"insert": mark("Added"), "update": mark("Changed"), "delete": mark("Removed")}
LETTERS: Final = mark("{n} letters")
