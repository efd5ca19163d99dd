"""Who may order chargeable work: a contact marked for it, one agreed on for a raised tier, or anybody once an order is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Approval

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.models import Contact
    from desk.services.entitlements import Entitlement


def may_order(held: Entitlement, contact: Contact | None) -> bool:
    """Whether a contact may order chargeable work on the day of the entitlement."""
    return contact is not None and (contact.authorised or contact.id in held.agreed_contacts)


def ordered(session: Session, ticket_id: int) -> bool:
    """Whether an order is on a ticket's record."""
    return session.scalar(select(Approval.id).where(Approval.ticket_id == ticket_id).limit(1)) is not None
