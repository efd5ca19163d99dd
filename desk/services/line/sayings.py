"""What is said of a line that broke: each sentence says what became of the work."""

from __future__ import annotations

from typing import Final

from desk.rules.errors import Told, Trouble
from desk.services.driver_errors import GONE
from desk.words import mark

UNSURE: Final = mark(
    "The line to the database broke while this was being saved, so it may be saved already. Look before you do it once more."
)
WAITS: Final = mark("There is no line to the database: this waits until it is back. Nothing was changed.")


def is_of_line(error: BaseException) -> bool:
    """Whether an error says that the line is gone, and not that the database refused."""
    return isinstance(error, Trouble) and error.sentence in {GONE, UNSURE, WAITS}


def is_unsure(error: BaseException) -> bool:
    """Whether it is not known if the work was saved."""
    return isinstance(error, Told) and error.sentence == UNSURE
