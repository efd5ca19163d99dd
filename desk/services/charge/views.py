"""Unbilled work by customer, as Billing shows it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Charge, Customer, Ticket
from desk.services import desks
from desk.services.call.views import units_of
from desk.services.search import asked, fold
from desk.words import stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.why import Reason
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class UnbilledWork:
    """One charge that waits for an invoice (or for a release), as Billing's table shows it."""

    id: int
    at: datetime
    text: str
    ticket_number: int | None
    units: int
    unit: str
    unit_price: Decimal | None
    net: Decimal
    status: str
    reason: str | None
    why: tuple[Reason, ...]
    seconds: int
    goodwill: str


@dataclass(frozen=True, slots=True)
class UnbilledCustomer:
    """A customer with unbilled work: the group row and its lines, covered ones included, held ones apart."""

    customer_id: int
    customer: str
    tier: str | None
    currency: str
    net: Decimal
    work: tuple[UnbilledWork, ...]
    held: tuple[UnbilledWork, ...]


def unbilled(store: Store, *, month: str | None = None, search: str = "") -> tuple[UnbilledCustomer, ...]:
    """Unbilled work by customer, of a local month ("2026-04") or of all.

    A customer stands here while something can be charged or released; free work is shown from the month of the oldest such piece on.
    """
    profile = desks.profile(store)
    with store.read() as session:
        groups = _groups(session, month)
        found = [
            UnbilledCustomer(
                customer_id=customer.id, customer=customer.name, tier=customer.tier or profile.promises.default_tier,
                currency=profile.currency, net=sum((work.net for work in lines if not work.goodwill), Decimal(0)),
                work=tuple(work for work in lines if work.status != "held"), held=tuple(work for work in lines if work.status == "held"),
            )
            for customer, lines in groups
        ]
    words = asked(search).split()
    return tuple(group for group in found if _all_in(words, group))


def _groups(session: Session, month: str | None) -> list[tuple[Customer, list[UnbilledWork]]]:
    waiting = select(Charge.customer_id).where(Charge.invoice_id.is_(None), Charge.status.in_(("chargeable", "held")))
    of_month = [Charge.local_month == month] if month is not None else []
    rows = session.execute(
        select(Charge, Ticket.number, Customer)
        .join(Customer, Customer.id == Charge.customer_id)
        .outerjoin(Ticket, Ticket.id == Charge.ticket_id)
        .where(Charge.invoice_id.is_(None), Charge.opening.is_(False), Charge.customer_id.in_(waiting), *of_month)
        .order_by(Customer.search, Customer.id, Charge.at, Charge.id)
    )
    groups: dict[int, tuple[Customer, list[tuple[Charge, int | None]]]] = {}
    for charge, number, customer in rows:
        groups.setdefault(customer.id, (customer, []))[1].append((charge, number))
    shown = ((customer, _since_first(charges)) for customer, charges in groups.values())
    return [(customer, [work_of(charge, number) for charge, number in charges]) for customer, charges in shown if charges]


def _since_first(charges: Sequence[tuple[Charge, int | None]]) -> list[tuple[Charge, int | None]]:
    """The charges from the month of the first one that waits for an invoice or a release."""
    first = min((charge.local_month for charge, _ in charges if charge.status in {"chargeable", "held"}), default=None)
    return [row for row in charges if first is not None and row[0].local_month >= first]


def work_of(charge: Charge, number: int | None) -> UnbilledWork:
    """A charge as a line of Billing's table."""
    line = charge.lines[0] if charge.lines else None
    return UnbilledWork(
        id=charge.id, at=charge.at, text=charge.text, ticket_number=number, units=units_of(charge, charge.seconds),
        unit=line["unit"] if line else "quarter", unit_price=Decimal(line["unit_price"]) if line else None, net=charge.net,
        status=charge.status, reason=charge.reason, why=stored.from_json(charge.why), seconds=charge.seconds,
        goodwill=charge.goodwill_reason,
    )  # fmt: skip


def _all_in(words: Iterable[str], group: UnbilledCustomer) -> bool:
    said = fold(" ".join([group.customer, *(f"{work.text} {work.ticket_number or ''}" for work in (*group.work, *group.held))]))
    return all(word in said for word in words)
