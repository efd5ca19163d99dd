"""A queue as an agent finds it on Wednesday 22 April 2026 at 11:18: breached, aim passed, calm, waiting, agreed, resolved."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store

NOW = datetime(2026, 4, 22, 11, 18, tzinfo=UTC)
HOUR = timedelta(hours=1)
PLAYED: list[tuple[bytes, dict[str, Any]]] = []


class Scene:
    """The desk's people, one customer, and its tickets by what they are."""

    def __init__(self, store: Store) -> None:
        from desk.services import tickets

        self.store, self.by = store, makers.desk(store)
        self.other = makers.person(store, "Hekla Dæmi")
        self.customer = makers.customer(store, "Hótel Lundey")
        self.site = makers.site(store, self.customer, "lundey.example")
        self.contact = makers.contact(store, self.customer, "Hrafnhildur Óladóttir", email="hrafnhildur@lundey.example")
        self.breached = self.open("Vefurinn sýnir auða síðu", NOW - 44 * HOUR / 60, priority="critical", kind="fault")
        self.aim_passed = self.open("Tölvupóstur berst ekki", NOW - 25 * HOUR)
        self.calm = self.open("Reikningur mars", NOW - 3 * HOUR)
        self.waiting = self.open("Vantar merki í hærri upplausn", NOW - 20 * HOUR)
        self.agreed = self.open("Endurhanna umsóknarform", NOW - 26 * HOUR)
        self.resolved = self.open("Þýða skilmála", NOW - 30 * HOUR)
        tickets.wait_for_customer(store, ticket_ids=(self.waiting,), at=NOW - 18 * HOUR, by=self.by)
        tickets.reply(store, op_key="a", ticket_id=self.agreed, text="Við byrjum á föstudag.", at=NOW - 25 * HOUR, by=self.other)
        tickets.plan(store, ticket_id=self.agreed, planned_on=date(2026, 4, 24), at=NOW - 25 * HOUR, by=self.other)
        tickets.resolve(store, ticket_ids=(self.resolved,), at=NOW - 2 * HOUR, by=self.by)

    @classmethod
    def ready(cls, store: Store) -> Scene:
        """The same scene in an empty desk's file: played once a run, then laid down as its bytes."""
        assert store.path is not None
        if not PLAYED:
            first = cls(store)
            store._engine.dispose()
            PLAYED.append((store.path.read_bytes(), {key: value for key, value in vars(first).items() if key != "store"}))
            return first
        laid, (played, known) = cls.__new__(cls), PLAYED[0]
        store._engine.dispose()
        store.path.write_bytes(played)
        vars(laid).update(known, store=store)
        return laid

    def open(self, subject: str, received_at: datetime, **fields: str) -> int:
        """One ticket of the customer, through the service."""
        from desk.services import tickets

        new = tickets.NewTicket(customer_id=self.customer, contact_id=self.contact, subject=subject, text="Góðan dag.", **fields)  # type: ignore[arg-type]
        return int(tickets.open_ticket(self.store, op_key=subject, new=new, received_at=received_at, by=self.by).result)

    def ticket(self, ticket_id: int) -> object:
        """A ticket as it stands in the database now."""
        from desk.services import tickets

        return tickets.ticket(self.store, ticket_id=ticket_id)
