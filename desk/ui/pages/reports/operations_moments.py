"""A day and a clock typed in one field, in the desk's zone, and as it is shown back."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused
from desk.ui.record_form import FieldRow
from desk.words import mark
from desk.words.typed_clock import typed_clock
from desk.words.typed_day import typed_day

if TYPE_CHECKING:
    from datetime import tzinfo

    from desk.words import Words

NO_MOMENT: Final = mark("A day with a time looks like 30.4.2026 14:05.")
WANTED: Final = mark("Write the day and the time.")
TYPED_AS: Final = "30.4.2026 14:05"


def read_moment(field: str, text: str, words: Words, *, must: bool = False) -> datetime | None:
    """What is typed as 30.4.2026 14:05, without a zone; nothing typed is no instant unless one must be there."""
    del words
    written = " ".join(text.split())
    if not written:
        if must:
            raise Refused(WANTED, field=field)
        return None
    day, _, clock = written.rpartition(" ")
    found, at = typed_day(day), typed_clock(clock, least=2)
    if found is None or at is None:
        raise Refused(NO_MOMENT, field=field)
    return datetime.combine(found, at)


def write_moment(value: Any, words: Words) -> str:
    """An instant as it can be typed again."""
    del words
    return f"{value.day}.{value.month}.{value.year} {value.hour}:{value.minute:02}"


def moment_row(key: str, label: str, *, must: bool = False) -> FieldRow:
    """The field of an instant."""
    return FieldRow(key, label, hint=TYPED_AS, write=write_moment, read=partial(read_moment, must=must))


def placed(value: datetime | None, zone: tzinfo) -> datetime | None:
    """What was typed, in the desk's zone."""
    return None if value is None else value.replace(tzinfo=zone)


def sure(value: datetime | None, zone: tzinfo, field: str) -> datetime:
    """The same where something must be typed."""
    found = placed(value, zone)
    if found is None:
        raise Refused(WANTED, field=field)
    return found
