"""A ticket's held charges priced anew when something they waited for came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Call, Charge
from desk.services.charge.book import book_call

if TYPE_CHECKING:
    from desk.models import Ticket
    from desk.services.ticket.record import Act


def reprice_held(act: Act, found: Ticket) -> list[int]:
    """Price the ticket's held charges anew; those on an invoice stay as they are."""
    rows = act.session.execute(
        select(Charge.id, Call)
        .join(Call, Call.id == Charge.call_id)
        .where(Charge.ticket_id == found.id, Charge.status == "held", Charge.invoice_id.is_(None))
        .order_by(Charge.at, Charge.id)
    ).all()
    for _, call in rows:
        book_call(act, call)
    return [charge_id for charge_id, _ in rows]
