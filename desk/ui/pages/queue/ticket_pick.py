"""A field that finds another ticket by number or words; those of the same customer come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.parts.labels import name
from desk.ui.parts.pick_field import Pick, PickField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.desk_context import Desk

WIDTH = 340


class TicketPick(PickField):
    """`value()` is the id of the ticket picked."""

    def __init__(self, desk: Desk, *, only_theirs: bool = False) -> None:
        super().__init__(desk.lane, self._look, icon="search", width=WIDTH)
        self._desk, self._only_theirs = desk, only_theirs
        self._customer_id = 0
        self._besides: tuple[int, ...] = ()

    def begin(self, customer_id: int, besides: tuple[int, ...]) -> None:
        """Empty, for tickets of a customer, but for those that ask."""
        self._customer_id, self._besides = customer_id, besides
        self.show_pick(None)
        words = self._desk.words
        self.setPlaceholderText(words.tr("Number or words of the ticket"))
        name(self, words.tr("Another ticket"))

    def _look(self, text: str) -> Sequence[Pick]:
        desk = self._desk
        hits = desk.services.tickets.find_tickets(
            desk.store, text=text, customer_id=self._customer_id, besides=self._besides, only_theirs=self._only_theirs,
        )  # fmt: skip
        return [Pick(hit.id, f"{hit.number} {hit.subject}", hit.customer) for hit in hits]
