"""What binds a ticket, as values: tags, links, merges, and what its contact and site can be chosen from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class LinkView:
    """Another ticket, and how the one shown stands to it: blocks, blocked_by, duplicate, duplicated_by, related."""

    id: int
    kind: str
    ticket_id: int
    number: int
    subject: str
    status: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class MergeView:
    """A ticket that was taken into another."""

    id: int
    source_id: int
    source: int
    target_id: int
    target: int


@dataclass(frozen=True, slots=True)
class Bonds:
    """All that binds one ticket; `merged_into` is the id and number of the one it went into, `takes_back` the newest merge if it can go."""

    site: str = ""
    tags: tuple[str, ...] = ()
    links: tuple[LinkView, ...] = ()
    merged_into: tuple[int, int] | None = None
    takes_back: MergeView | None = None
    contacts: tuple[tuple[int, str], ...] = ()
    sites: tuple[tuple[int, str], ...] = ()


NO_BONDS: Final = Bonds()
