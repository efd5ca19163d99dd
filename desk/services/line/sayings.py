"""What is said of a line that broke: each sentence says what became of the work."""

from __future__ import annotations

from typing import Final

from desk.rules.errors import Trouble
from desk.services.driver_errors import GONE, NO_NAME, ONLY_STANDBY
from desk.services.line.waits import NAMED
from desk.words import mark

UNSURE: Final = mark(
    "The line to the database broke while this was being saved, so it may be saved already. Look before you do it once more."
)
WAITS: Final = mark("There is no line to the database: this waits until it is back. Nothing was changed.")


SAVED: Final = mark("This, or a part of it, was saved before the line broke. Look at it before you go on; nothing was done twice.")
OF_LINE: Final = frozenset({GONE, NO_NAME, ONLY_STANDBY, UNSURE, WAITS}) | NAMED


class Unsure(Trouble):
    """It is not known whether the work was saved; what carries a key may be sent once more."""

    def __init__(self, *, keyed: bool) -> None:
        super().__init__(UNSURE)
        self.keyed = keyed


def is_of_line(error: BaseException) -> bool:
    """Whether an error says that the line is gone, and not that the database refused."""
    return isinstance(error, Trouble) and error.sentence in OF_LINE


def may_repeat(error: BaseException) -> bool:
    """Whether what failed may be sent once more: nothing of it was done, or its key says if it was."""
    return not isinstance(error, Unsure) or error.keyed
