"""Why an invoice asks for what it asks: the reasons kept with each charge that stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Charge
from desk.words import stored

if TYPE_CHECKING:
    from decimal import Decimal

    from desk.rules.why import Reason
    from desk.services.store import Store

MOST = 200


@dataclass(frozen=True, slots=True)
class ChargedWhy:
    """One charge on an invoice: what it was for, what it came to without VAT, and why."""

    text: str
    net: Decimal
    why: tuple[Reason, ...]


def invoice_whys(store: Store, *, invoice_id: int) -> tuple[ChargedWhy, ...]:
    """The charges on a draft or an issued invoice in the order of their work, the first two hundred of them."""
    with store.read() as session:
        asked = select(Charge.text, Charge.net, Charge.why).where(Charge.invoice_id == invoice_id).order_by(Charge.at, Charge.id)
        return tuple(ChargedWhy(text, net, stored.from_json(why)) for text, net, why in session.execute(asked.limit(MOST)))
