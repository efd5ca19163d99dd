"""What tests of promises share: a ticket opened under a profile, its promises by kind, an hour of a day."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desk.services import tickets
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store


def at(hour: int, minute: int = 0, day: int = 22, month: int = 4) -> datetime:
    """An instant of April 2026, UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


class Scene:
    """A desk of a profile with one customer."""

    def __init__(self, store: Store, profile: str = "stefna", **customer: Any) -> None:
        self.store, self.profile = store, profile
        self.by = makers.desk(store, profile)
        country, language = makers.COUNTRIES[profile], makers.LANGUAGES[profile]
        self.customer = makers.customer(store, "Dæmi ehf.", country=country, language=language, **customer)
        self._count = 0

    def open(self, received_at: datetime = NOW, **fields: Any) -> int:
        """One ticket of the customer."""
        self._count += 1
        new = tickets.NewTicket(customer_id=self.customer, **{"subject": "Prófun", "text": "Góðan dag."} | fields)
        return int(tickets.open_ticket(self.store, op_key=f"t{self._count}", new=new, received_at=received_at, by=self.by).result)

    def view(self, ticket_id: int) -> tickets.TicketView:
        """A ticket as it stands."""
        return tickets.ticket(self.store, ticket_id=ticket_id)

    def promises(self, ticket_id: int) -> dict[str, tickets.PromiseView]:
        """Its promises by kind."""
        return {row.kind: row for row in self.view(ticket_id).promises}

    def codes(self, ticket_id: int) -> list[str]:
        """The codes of its changes, in order."""
        return [str(entry.data.get("code")) for entry in self.view(ticket_id).entries if entry.kind == "change"]
