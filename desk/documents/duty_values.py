"""What stands on the roster's paper, without what draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desk.documents.values import Party


@dataclass(frozen=True, slots=True)
class DutyLine:
    """From when to when (in the desk's zone; no end: nobody knows), who, and what stands beside the name."""

    starts: datetime
    ends: datetime | None
    who: str
    beside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyPaper:
    """The roster of a month: duties, hours nobody covers, and who is away."""

    language: str
    seller: Party
    month: datetime
    printed: datetime
    duties: tuple[DutyLine, ...]
    gaps: tuple[DutyLine, ...]
    absences: tuple[DutyLine, ...]
    logo: bytes | None = None
    colour: str
