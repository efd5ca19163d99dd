"""A desk with two people and a customer, and tickets made through the service: what the tests of tickets begin from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desk.services import tickets
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


def at(hour: int, minute: int = 0, day: int = 22, month: int = 4) -> datetime:
    """An instant of April 2026, in Reykjavik."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


class Room:
    """Anna and Bjarki, Hótel Lundey with a site and a contact."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.anna = makers.desk(store)
        self.bjarki = makers.person(store)
        self.customer = makers.customer(store)
        self.site = makers.site(store, self.customer)
        self.contact = makers.contact(store, self.customer)
        self._made = 0

    def open(self, subject: str = "Bókunarform svarar ekki", *, received: datetime = NOW, **fields: Any) -> int:
        """A ticket of the customer."""
        self._made += 1
        words: dict[str, Any] = {"customer_id": self.customer, "subject": subject, "text": "Formið sendir ekkert."} | fields
        new = tickets.NewTicket(**words)
        return int(tickets.open_ticket(self.store, op_key=f"t{self._made}", new=new, received_at=received, by=self.anna).result)

    def view(self, ticket_id: int) -> tickets.TicketView:
        """A ticket as it stands."""
        return tickets.ticket(self.store, ticket_id=ticket_id)

    def reply(self, ticket_id: int, when: datetime, *, by: int = 0, key: str = "", **more: Any) -> None:
        """An answer to the customer."""
        tickets.reply(
            self.store, op_key=key or f"r{ticket_id}{when}", ticket_id=ticket_id, text="Við erum að skoða þetta.", at=when,
            by=by or self.anna, **more,
        )  # fmt: skip

    def codes(self, ticket_id: int) -> list[str]:
        """What the timeline says was changed, in order."""
        return [str(entry.data["code"]) for entry in self.view(ticket_id).entries if entry.kind == "change"]

    def promise(self, ticket_id: int, kind: str) -> tickets.PromiseView:
        """One of a ticket's promises."""
        return next(promise for promise in self.view(ticket_id).promises if promise.kind == kind)
