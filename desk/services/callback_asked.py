"""When a ticket's customer last asked to be called back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Call

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Ticket


def asked_since(session: Session, ticket: Ticket) -> datetime | None:
    """When a call back that is not done yet was last asked for, if that was after the ticket was received."""
    asked = session.scalar(
        select(Call.callback_asked_at)
        .where(Call.ticket_id == ticket.id, Call.callback_asked_at.is_not(None), Call.callback_done_at.is_(None))
        .order_by(Call.callback_asked_at.desc())
        .limit(1)
    )
    return asked if asked is not None and asked > ticket.received_at else None
