"""Search: text folded so that accents and case do not matter, and the palette's hits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Hit:
    """Something the palette found: kind is ticket, customer, contact, invoice or course; `what` opens it."""

    kind: str
    id: int
    title: str
    detail: str
    what: tuple[tuple[str, int], ...]


def fold(text: str) -> str:
    """Text without case, accents and Nordic letters (Þórður → thordur, Μαρία → μαρια), for indexes and queries alike."""
    raise NotImplementedError


def find_everything(store: Store, *, text: str, limit: int = 20) -> tuple[Hit, ...]:
    """Tickets, customers, contacts, invoices and courses by number or words."""
    raise NotImplementedError
