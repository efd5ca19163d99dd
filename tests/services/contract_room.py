"""A desk with a customer to agree on contracts with, for tests of their life."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desk.models import Charge, Contract, Person
from desk.services import contracts, renewals
from desk.services.contract.fees import raise_contract_fees
from desk.services.contract.history import contract_history
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.contract.history import ContractStep
    from desk.services.store import Store


def noon(day: date) -> datetime:
    """The middle of a day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


class ContractRoom:
    """A desk of a profile, and one customer with a site."""

    def __init__(self, store: Store, profile: str = "clickmedia", **customer: Any) -> None:
        self.store, self.by = store, makers.desk(store, profile)
        country, language = makers.COUNTRIES[profile], makers.LANGUAGES[profile]
        self.customer = makers.customer(store, "Ελαιώνας ΙΚΕ", country=country, language=language, **customer)
        self.site = makers.site(store, self.customer, "elaionas.example")

    def save(self, kind: str = "sla", starts_on: date = date(2026, 1, 1), *, at: datetime = NOW, **fields: Any) -> int:
        """Add a contract by the verb."""
        fields = {"kind": kind, "starts_on": starts_on, **fields}
        made = contracts.save_contract(self.store, customer_id=self.customer, contract_id=None, fields=fields, at=at, by=self.by)
        return int(made.result)

    def change(self, contract_id: int, *, at: datetime = NOW, holds_from: date | None = None, **fields: Any) -> Any:
        """Change one by the verb."""
        return contracts.save_contract(
            self.store, customer_id=self.customer, contract_id=contract_id, fields=fields, at=at, by=self.by, holds_from=holds_from
        )

    def end(self, contract_id: int, on: date, reason: str = "Έκλεισε", *, at: datetime = NOW) -> Any:
        """End one early by the verb."""
        return renewals.end_contract(self.store, contract_id=contract_id, on=on, reason=reason, at=at, by=self.by)

    def fees(self, on: date) -> int:
        """Make the fees due on a day; how many were made."""
        return int(raise_contract_fees(self.store, now=noon(on)).result)

    def row(self, contract_id: int) -> Contract:
        """A contract as it stands."""
        with self.store.read() as session:
            return session.get_one(Contract, contract_id)

    def charges(self) -> list[Charge]:
        """The fees made, in the order of their periods."""
        with self.store.read() as session:
            rows = select(Charge).where(Charge.contract_id.is_not(None)).order_by(Charge.period_from, Charge.id)
            return list(session.scalars(rows))

    def history(self, contract_id: int) -> tuple[ContractStep, ...]:
        """The record of one, the newest first."""
        return contract_history(self.store, contract_id=contract_id)


def first_room(store: Store) -> ContractRoom:
    """The desk of a file that many examples share, with a customer of the example's own."""
    with store.read() as session:
        person = session.scalar(select(Person.id))
    if person is None:
        return ContractRoom(store)
    room = ContractRoom.__new__(ContractRoom)
    room.store, room.by, room.customer = store, person, makers.customer(store, "Νέος")
    return room
