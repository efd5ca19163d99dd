"""The fees of bookings that wait for an invoice: each stands on one charge, and a draft that takes it takes it from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Charge, Customer
from desk.services import desks
from desk.services.contract.fees import FeeDue

if TYPE_CHECKING:
    from desk.services.store import Store


def booking_fees_due(store: Store, *, month: str | None = None) -> tuple[FeeDue, ...]:
    """The booking fees that wait for an invoice, of sessions in a local month ("2026-04") or in any."""
    zone = desks.profile(store).zone
    of_month = [Charge.local_month == month] if month is not None else []
    with store.read() as session:
        rows = session.execute(
            select(Charge, Customer.name)
            .join(Customer, Customer.id == Charge.customer_id)
            .where(Charge.booking_id.is_not(None), Charge.status == "chargeable", Charge.goodwill_reason == "", *of_month)
            .where(Charge.invoice_id.is_(None))
            .order_by(Charge.at, Customer.search, Charge.id)
        )
        found = []
        for row, name in rows:
            day = row.at.astimezone(zone).date()
            found.append(FeeDue(row.id, row.customer_id, name, row.text, day, day, row.net, row.currency, booking_id=row.booking_id))
        return tuple(found)
