"""The language a customer is spoken to in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Customer

if TYPE_CHECKING:
    from desk.services.store import Store


def customer_language(store: Store, *, customer_id: int) -> str:
    """The language's code; nothing for a customer that is gone."""
    with store.read() as session:
        return session.scalar(select(Customer.language).where(Customer.id == customer_id)) or ""
