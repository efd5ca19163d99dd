"""What a ticket is found by in the desk's own fields: its texts, and the names of its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import CustomOption, CustomValue

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def searched(session: Session, ticket_id: int) -> str:
    """The texts and choices of one ticket, in the order of the fields."""
    query = select(CustomValue.text, CustomOption.name).outerjoin(CustomOption, CustomOption.id == CustomValue.option_id)
    rows = session.execute(query.where(CustomValue.ticket_id == ticket_id).order_by(CustomValue.field_id))
    return " ".join(word for row in rows for word in row if word)
