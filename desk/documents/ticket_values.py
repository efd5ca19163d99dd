"""What stands on a ticket's paper, without what draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desk.documents.values import Party


@dataclass(frozen=True, slots=True)
class PaperPromise:
    """One promise: what it is, its aim and latest in the desk's zone, when it was kept, and why it is so."""

    name: str
    aim: datetime | None
    latest: datetime | None
    kept: datetime | None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of the timeline; `label` says what it is, a line without one is a change."""

    at: datetime
    who: str
    label: str
    text: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPaper:
    """A ticket as it is printed: every word is in the paper's language already."""

    language: str
    seller: Party
    number: int
    subject: str
    printed: datetime
    facts: tuple[tuple[str, str], ...]
    promises: tuple[PaperPromise, ...] = ()
    lines: tuple[PaperLine, ...] = ()
    logo: bytes | None = None
    colour: str
