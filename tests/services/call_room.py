"""A desk with one customer on the phone, for tests of the log and its charges."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from desk.models import Call, Charge
from desk.services import calls, tickets
from tests import makers
from tests.makers import COUNTRIES, LANGUAGES, NOW

if TYPE_CHECKING:
    from desk.services.store import Store

LATER = NOW + timedelta(days=1)


class Room:
    """A desk of a profile, its customer, an authorised contact; calls are finished through the verbs."""

    def __init__(self, store: Store, profile: str = "clickmedia") -> None:
        self.store, self.profile = store, profile
        self.agent = makers.desk(store, profile)
        self.customer = makers.customer(store, "Δοκιμή ΑΕ", country=COUNTRIES[profile], language=LANGUAGES[profile])
        self.contact = makers.contact(store, self.customer)
        self._keys = iter(range(10**6))

    def call(self, minutes: float = 10, *, at: datetime = NOW, by: int | None = None, **about: Any) -> int:
        """A finished call of so many minutes; its id."""
        by = by or self.agent
        begun = calls.begin_call(self.store, op_key=f"k{next(self._keys)}", at=at, by=by).result
        said = {"contact_id": self.contact, "customer_id": self.customer, **about}
        calls.change_call(self.store, call_id=begun, changes=said, at=at, by=by)
        calls.finish_call(self.store, call_id=begun, at=at + timedelta(minutes=minutes), by=by)
        return int(begun)

    def row(self, call_id: int) -> Any:
        """The call's row, with its stretches."""
        with self.store.read() as session:
            found = session.get_one(Call, call_id)
            assert found.segments is not None
            return found

    def charge(self, call_id: int) -> Any:
        """The call's charge, or none."""
        with self.store.read() as session:
            return session.query(Charge).filter_by(call_id=call_id).one_or_none()

    def ticket(self, subject: str = "Verk", *, received_at: datetime = NOW - timedelta(hours=1), key: str = "t", **more: Any) -> int:
        """A ticket opened by the verb."""
        new = tickets.NewTicket(customer_id=self.customer, subject=subject, contact_id=self.contact, **more)
        return int(tickets.open_ticket(self.store, op_key=key, new=new, received_at=received_at, by=self.agent).result)
