"""Which work waits for an invoice: read by pages of customers, held work by itself, counts and sums by the database."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, case, exists, func, literal, select, tuple_
from sqlalchemy.orm import aliased

from desk.models import Charge, Customer, Ticket
from desk.services.search import asked, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Row, ScalarSelect, Select
    from sqlalchemy.orm import InstrumentedAttribute, Session

DUE: Final = ("chargeable", "covered")
ASIDE: Final = ("held", "out_of_scope")
WAITING: Final = ("chargeable", "held")
# What a line of Billing's table shows, and nothing else of a charge.
SHOWN: Final = (
    Charge.id, Charge.at, Charge.text, Charge.lines, Charge.pack_quarters, Charge.net, Charge.status, Charge.reason, Charge.why,
    Charge.seconds, Charge.goodwill_reason, Charge.customer_id, Ticket.number, Customer.name, Customer.tier, Customer.search,
)  # fmt: skip
Place = tuple[str, int]
HeldPlace = tuple[str, int, "datetime", int]


@dataclass(frozen=True, slots=True)
class Totals:
    """How much work is due, how much is held and what the held work would bring."""

    due: int
    held: int
    held_net: Decimal


def among(column: InstrumentedAttribute[int], ids: Iterable[int]) -> ColumnElement[bool]:
    """The column is one of these ids, written into the statement: no engine's limit of parameters counts them."""
    return column.in_(bindparam(None, list(ids), expanding=True, literal_execute=True))


class Waiting:
    """The work of a local month, or of all, that a search finds; free work counts from the month of the first that waits on."""

    def __init__(self, session: Session, month: str | None, search: str) -> None:
        self.session, self.month = session, month
        self._found: list[int] | None = None
        if words := asked(search).split():
            self._found = self._matching(words)

    def _open(self, charge: Any) -> list[ColumnElement[bool]]:
        open_ = [charge.invoice_id.is_(None), charge.opening.is_(False)]
        return [*open_, charge.local_month == self.month] if self.month is not None else open_

    def _first(self, customer: Any) -> ScalarSelect[Any]:
        """The month of the customer's first work that waits for an invoice or a release."""
        early = aliased(Charge)
        found = select(func.min(early.local_month)).where(early.customer_id == customer, early.status.in_(WAITING), *self._open(early))
        return found.correlate(Customer).scalar_subquery()

    def _work(self, *columns: Any) -> Select[Any]:
        """All of it, in the order it is shown."""
        from_ = select(*columns).select_from(Charge).join(Customer, Customer.id == Charge.customer_id)
        waits = from_.where(*self._open(Charge), Charge.local_month >= self._first(Customer.id))
        return waits if self._found is None else waits.where(among(Charge.customer_id, self._found))

    def _matching(self, words: Sequence[str]) -> list[int]:
        """The customers of whose name, works and tickets' numbers every word is part."""
        said: dict[int, list[str]] = {}
        rows = self.session.execute(
            self._work(Customer.id, Customer.name, Charge.text, Ticket.number).outerjoin(Ticket, Ticket.id == Charge.ticket_id)
        )
        for customer_id, name, text, number in rows:
            said.setdefault(customer_id, [name]).append(f"{text} {number or ''}")
        folded = ((customer_id, fold(" ".join(texts))) for customer_id, texts in said.items())
        return [customer_id for customer_id, text in folded if all(word in text for word in words)]

    # Pages.

    def customers(self, statuses: Sequence[str], *, after: Place | None, most: int | None) -> Sequence[Row[int, str]]:
        """The next customers with such work: id and place."""
        some = aliased(Charge)
        has = exists().where(
            some.customer_id == Customer.id, some.status.in_(statuses), *self._open(some), some.local_month >= self._first(Customer.id),
        ).correlate(Customer)  # fmt: skip
        found = select(Customer.id, Customer.search).where(has).order_by(Customer.search, Customer.id).limit(most)
        if after is not None:
            found = found.where(tuple_(Customer.search, Customer.id) > tuple_(literal(after[0]), literal(after[1])))
        if self._found is not None:
            found = found.where(among(Customer.id, self._found))
        return self.session.execute(found).all()

    def work_of(self, customers: Iterable[int], statuses: Sequence[str]) -> Sequence[Row[Any]]:
        """The work of such customers, as their lines are shown."""
        found = self._work(*SHOWN).outerjoin(Ticket, Ticket.id == Charge.ticket_id).where(Charge.status.in_(statuses))
        order = (Customer.search, Customer.id, Charge.at, Charge.id)
        return self.session.execute(found.where(among(Charge.customer_id, customers)).order_by(*order)).all()

    def held(self, *, after: HeldPlace | None, most: int) -> Sequence[Row[Any]]:
        """The next held work of any customer."""
        order = (Customer.search, Customer.id, Charge.at, Charge.id)
        found = self._work(*SHOWN).outerjoin(Ticket, Ticket.id == Charge.ticket_id).where(Charge.status.in_(ASIDE))
        if after is not None:
            marks = [literal(value, column.type) for column, value in zip(order, after, strict=True)]
            found = found.where(tuple_(*order) > tuple_(*marks))
        return self.session.execute(found.order_by(*order).limit(most)).all()

    # Counts and sums.

    def totals(self) -> Totals:
        """How much is due and how much is held, over every page."""
        due, held = (case((Charge.status.in_(kinds), 1), else_=0) for kinds in (DUE, ASIDE))
        net = case((Charge.status.in_(ASIDE), Charge.net), else_=literal(Decimal(0), Charge.net.type))
        one = self.session.execute(self._work(func.sum(due), func.sum(held), func.sum(net))).one()
        return Totals(int(one[0] or 0), int(one[1] or 0), one[2] or Decimal(0))

    def due_ids(self, chosen: Iterable[int] | None = None) -> tuple[int, ...]:
        """The work that can go on drafts, or what of the chosen still can."""
        found = self._work(Charge.id).where(Charge.status.in_(DUE)).order_by(Charge.id)
        return tuple(self.session.scalars(found if chosen is None else found.where(among(Charge.id, chosen))))

    def sums(self, chosen: Iterable[int]) -> Sequence[tuple[int, Decimal]]:
        """By customer: how many pieces of the chosen work, and what they bring; what is given away brings nothing."""
        net = case((Charge.goodwill_reason == "", Charge.net), else_=literal(Decimal(0), Charge.net.type))
        found = self._work(func.count(Charge.id), func.sum(net)).where(Charge.status.in_(DUE), among(Charge.id, chosen))
        return [(count, brought) for count, brought in self.session.execute(found.group_by(Charge.customer_id))]
