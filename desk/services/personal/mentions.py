"""Free texts in which a person is named: where they stand, and how the name is taken out of them without what else they say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import or_, select

from desk.models import Approval, Attendee, Booking, Call, Charge, Contact, Customer, Entry, Estimate, Site, Ticket

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LEFT_OUT: Final = "[…]"
LEAST_PART: Final = 3
MOST: Final = 2000
SHOWN: Final = 300


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that names the person: `kind` and `id` say where, `field` which of its texts, `text` the place that does."""

    kind: str
    id: int
    field: str
    text: str
    ticket: int | None = None


# Kind → model, its texts, and how it is reached from a customer.
PLACES: Final[dict[str, tuple[type[Any], tuple[str, ...]]]] = {
    "entry": (Entry, ("text",)), "call": (Call, ("notes", "title", "caller_name")), "ticket": (Ticket, ("subject",)),
    "charge": (Charge, ("text",)), "estimate": (Estimate, ("note", "answer_note")), "approval": (Approval, ("note",)),
    "customer": (Customer, ("notes",)), "site": (Site, ("name",)),
}  # fmt: skip


def pattern(contact: Contact) -> re.Pattern[str] | None:
    """What names a person: the whole name, each longer part of it, addresses and numbers; None when there is nothing to look for."""
    parts = [contact.name, *(part for part in re.split(r"[\s.,-]+", contact.name) if len(part) >= LEAST_PART)]
    parts += [contact.email, contact.phone, *(way.value for way in contact.ways)]
    words = sorted({part.strip() for part in parts if len(part.strip()) >= LEAST_PART}, key=len, reverse=True)
    if not words:
        return None
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words), re.IGNORECASE)


def whole(contact: Contact) -> re.Pattern[str] | None:
    """What names a person beyond doubt: the whole name, addresses and numbers."""
    words = [contact.name, contact.email, contact.phone, *(way.value for way in contact.ways)]
    known = sorted({word.strip() for word in words if len(word.strip()) > LEAST_PART}, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in known), re.IGNORECASE) if known else None


def mentions(session: Session, contact: Contact) -> list[Mention]:
    """The texts about the person's customer that name them, at most a few thousand, the newest first."""
    named = pattern(contact)
    if named is None:
        return []
    tickets = select(Ticket.id).where(Ticket.customer_id == contact.customer_id)
    owned = {
        "entry": Entry.ticket_id.in_(tickets), "call": or_(Call.customer_id == contact.customer_id, Call.ticket_id.in_(tickets)),
        "ticket": Ticket.customer_id == contact.customer_id, "charge": Charge.customer_id == contact.customer_id,
        "estimate": Estimate.ticket_id.in_(tickets), "approval": Approval.ticket_id.in_(tickets),
        "customer": Customer.id == contact.customer_id, "site": Site.customer_id == contact.customer_id,
    }  # fmt: skip
    found: list[Mention] = []
    for kind, (model, fields) in PLACES.items():
        for row in session.scalars(select(model).where(owned[kind]).order_by(model.id.desc())):
            ticket = row.id if kind == "ticket" else getattr(row, "ticket_id", None)
            found += [
                Mention(kind, row.id, field, _around(text, hit), ticket)
                for field in fields
                if (text := getattr(row, field) or "") and (hit := named.search(text)) is not None
            ]
    return found[:MOST]


def _around(text: str, hit: re.Match[str]) -> str:
    """The text about the place that names the person, in one line."""
    begin, end = max(0, hit.start() - SHOWN // 2), hit.end() + SHOWN // 2
    part = " ".join(text[begin:end].split())
    return f"{'…' if begin else ''}{part}{'…' if end < len(text) else ''}"


def without(text: str, named: re.Pattern[str] | None) -> str:
    """A text without what names the person."""
    return named.sub(LEFT_OUT, text) if named is not None else text


def without_all(data: Any, named: re.Pattern[str] | None) -> Any:
    """The same of everything written in a kept structure."""
    match data:
        case str():
            return without(data, named)
        case list():
            return [without_all(each, named) for each in data]
        case dict():
            return {key: without_all(value, named) for key, value in data.items()}
        case _:
            return data


def attended(session: Session, contact: Contact) -> list[Attendee]:
    """The places on courses held for a person: by the record, or by the very name at the same customer."""
    rows = select(Attendee).join(Booking, Booking.id == Attendee.booking_id).where(Booking.customer_id == contact.customer_id)
    return list(session.scalars(rows.where(or_(Attendee.contact_id == contact.id, Attendee.name == contact.name)).order_by(Attendee.id)))
