"""A job done once more where the line broke under it and nothing of it was done yet."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Trouble
from desk.services.line import commits
from desk.services.line.backoff import waits
from desk.services.line.sayings import is_of_line, may_repeat

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.line.pulse import Line

# A line that was cut is up again within this time as a rule; what takes longer is told, and kept where it can be.
WITHIN: Final = 3.0
FIRST: Final = 0.05


def carry(job: Callable[[], Any], *, line: Line | None = None, within: float = WITHIN, deed: str = "") -> Any:
    """The job's result; where the line breaks under it, it is tried again with growing pauses, unless the line is known to be gone.

    A job of which a part without a key was committed already is not begun anew: that part would be done twice. `deed` is the key it
    was given when it was asked for; under it what may be saved already is not saved again.
    """
    if deed:
        return carry(lambda: _anew(job, deed), line=line, within=within)
    for wait in waits(within, first=FIRST):
        before = commits.unkeyed()
        try:
            return job()
        except Trouble as error:
            if line is None or line.is_gone or not is_of_line(error) or not may_repeat(error) or commits.unkeyed() != before:
                raise
            line.look_now()
        time.sleep(wait)
    return job()


def _anew(job: Callable[[], Any], deed: str) -> Any:
    """The job from its first part on."""
    with commits.under(deed):
        return job()
