"""A desk with sessions whose places are fought for: sites book, wait, are offered what comes free."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Charge
from desk.services import courses
from tests import makers
from tests.makers import NOW
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

STARTS = NOW + timedelta(days=20)


class Room:
    """A desk with one course and a session twenty days ahead; a second one is made when it is asked for."""

    def __init__(self, store: Store, capacity: int = 4) -> None:
        self.store, self.by = store, trade.desk(store, "stefna")
        self.owner = trade.customer(store, "stefna", "Hótel Lundey ehf.", phone="+354 555 0199")
        self.course = makers.course(store)
        self.session = makers.session_of_course(store, self.course, starts_at=STARTS, capacity=capacity)
        self.count = 0

    def other(self, *, capacity: int = 4, days: int = 27, **fields: object) -> int:
        """One more session."""
        return makers.session_of_course(self.store, self.course, starts_at=NOW + timedelta(days=days), capacity=capacity, **fields)

    def site(self) -> int:
        """One more site."""
        self.count += 1
        return makers.site(self.store, self.owner, f"vefur-{self.count}.example")

    def book(self, seats: int, *, site: int | None = None, names: tuple[str, ...] = (), session: int | None = None) -> int:
        """Places of a site of its own, or of this one, each a minute after the last."""
        self.count += 1
        made = courses.book(
            self.store, op_key=f"b{self.count}", session_id=session or self.session, site_id=site or self.site(),
            names=names or ("",) * seats, at=NOW + timedelta(minutes=self.count), by=self.by,
        )  # fmt: skip
        return int(made.result)

    def cancel(self, booking: int, *, at: datetime = NOW, waive: bool = False) -> object:
        """Cancels a booking; who is offered its places first."""
        return courses.cancel_booking(self.store, booking_id=booking, at=at, by=self.by, waive=waive).result

    def view(self, session: int | None = None) -> courses.SessionView:
        """A session as it is read."""
        return courses.session(self.store, session_id=session or self.session)

    def offered(self) -> list[int]:
        """Who is offered a place."""
        return [row.id for row in self.view().offered]

    def waiting(self) -> list[int]:
        """Who waits."""
        return [row.id for row in self.view().waiting]

    def nets(self) -> dict[int, int]:
        """What each booking is charged."""
        with self.store.read() as session:
            return {row.booking_id or 0: int(row.net) for row in session.scalars(select(Charge))}

    def steps(self, booking: int) -> list[str]:
        """The record of a booking."""
        return [step.what for step in courses.booking_record(self.store, booking_id=booking)]
