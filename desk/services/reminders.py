"""Reminders: who is to be reminded today and of what, made once a step, paused with a reason, with their history."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import Customer, DeskInfo, Invoice, Person, Reminder, ReminderPause
from desk.rules import reminders as rules
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.invoice.charged import before_of, book, charges_by_invoice, sums_of
from desk.services.invoice.finding import named
from desk.services.invoice.state import CREDIT, DRAFT, notes_by_invoice, owed_sum, paid_by_invoice, standing_of
from desk.services.receivable.rates import rates
from desk.services.rights import ruled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class ReminderDue:
    """An overdue invoice and its next reminder: `demand` is what it would ask for today, `from_day` when it may be sent.

    `owed` holds what reminders put on before, of which `charged` is not waived; `before` is what the next one goes on from.
    Without `demand` every step is taken: what follows is for a collector or a court. `paused` says why nobody reminds of it.
    """

    invoice_id: int
    number: str
    customer_id: int
    customer: str
    currency: str
    due: date
    days_late: int
    owed: Decimal
    last_step: int
    from_day: date | None
    demand: rules.Demand | None
    paused: str
    charged: Decimal = Decimal(0)
    before: rules.Before = rules.NOTHING


@dataclass(frozen=True, slots=True)
class ReminderMade:
    """A reminder as it was made."""

    step: int
    dated: date
    pay_by: date
    owed: Decimal
    fee: Decimal
    interest: Decimal
    days: int
    by: str


def reminders_due(
    store: Store, *, today: date, after: tuple[date, int] | None = None, limit: int = 100, search: str = ""
) -> tuple[ReminderDue, ...]:
    """Overdue invoices with their next reminder, the longest overdue first; `after` is (due, invoice) of the last one shown."""
    with store.read() as session:
        query = select(Invoice).join(Customer, Customer.id == Invoice.customer_id).where(
            named(search), Invoice.state != DRAFT, Invoice.kind != CREDIT, Invoice.due_date < today, owed_sum() > 0
        )  # fmt: skip
        if after is not None:
            due, key = after
            query = query.where((Invoice.due_date > due) | ((Invoice.due_date == due) & (Invoice.id > key)))
        rows = session.scalars(query.order_by(Invoice.due_date, Invoice.id).limit(limit)).all()
        return _due(session, rows, today)


def reminder_of(store: Store, *, invoice_id: int, today: date) -> ReminderDue | None:
    """The next reminder of one invoice; none while it is not overdue."""
    with store.read() as session:
        row = session.get(Invoice, invoice_id)
        late = row is not None and row.due_date is not None and row.due_date < today and row.state != DRAFT and row.kind != CREDIT
        found = _due(session, [row], today) if late and row is not None else ()
        return found[0] if found and found[0].owed > 0 else None


def _due(session: Session, rows: Sequence[Invoice], today: date) -> tuple[ReminderDue, ...]:
    ids = tuple(row.id for row in rows)
    country = session.scalars(select(DeskInfo.country)).one()
    paid, notes = paid_by_invoice(session, ids), notes_by_invoice(session, ids)
    made: dict[int, list[Reminder]] = {}
    for one in session.scalars(select(Reminder).where(Reminder.invoice_id.in_(ids)).order_by(Reminder.step)):
        made.setdefault(one.invoice_id, []).append(one)
    charged, table = charges_by_invoice(session, ids), rates(session)
    paused = {one.invoice_id: one.reason for one in session.scalars(select(ReminderPause).where(ReminderPause.invoice_id.in_(ids)))}
    names = {key: name for key, name in session.execute(  # noqa: C416 - a row is no pair to the type checker
        select(Customer.id, Customer.name).where(Customer.id.in_({row.customer_id for row in rows}))
    )}  # fmt: skip
    found = []
    for row in rows:
        assert row.due_date is not None
        owed = standing_of(row, paid=paid.get(row.id, Decimal(0)), notes=notes.get(row.id, []), today=today).owed
        before, booked = made.get(row.id, []), charged.get(row.id, [])
        last = (before[-1].step, before[-1].dated) if before else None
        then = rules.next_step(country, owed, due=row.due_date, last=last)
        put_on = sum(sums_of(booked).values(), Decimal(0))
        earlier = before_of(row, before, booked, owed)
        asked = then and rules.demand(
            country, then[0], owed, row.currency, due=row.due_date, today=today, before=earlier, rates=table
        )  # fmt: skip
        found.append(ReminderDue(
            row.id, row.number or "", row.customer_id, row.buyer.get("name") or names[row.customer_id], row.currency, row.due_date,
            (today - row.due_date).days, owed + put_on, last[0] if last else 0, then[1] if then else None,
            asked, paused.get(row.id, ""), put_on, earlier,
        ))  # fmt: skip
    return tuple(found)


@ruled
def make_reminder(store: Store, *, op_key: str, invoice_id: int, today: date, at: datetime, by: int) -> Changed:
    """Make the next reminder of an overdue invoice, with its fee and interest; `result` is its id. A step is taken once."""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=earlier["id"])
        row = session.get(Invoice, invoice_id, with_for_update=True, populate_existing=True)
        if row is None or row.state == DRAFT or row.due_date is None or row.due_date >= today:
            raise Refused("Only an overdue invoice is reminded of.", field="invoice_id")
        (due,) = _due(session, [row], today)
        if due.owed <= 0:
            raise Refused("Nothing is owed for invoice {number} any more.", field="invoice_id", number=row.number or "")
        if due.paused:
            raise Refused("Reminders of this invoice are paused: {reason}", field="invoice_id", reason=due.paused)
        if due.demand is None or due.from_day is None:
            raise Refused("Every reminder of this invoice is made: what follows is for a collector.", field="invoice_id")
        if due.from_day > today:
            raise Refused("The next reminder may be made from {day:date} on.", field="invoice_id", day=due.from_day)
        asked = due.demand
        made = Reminder(
            invoice_id=invoice_id, step=asked.step, dated=today, pay_by=asked.pay_by, owed=asked.owed, fee=asked.fee,
            interest=asked.interest, interest_days=asked.days, made_at=at, made_by_id=by,
        )  # fmt: skip
        session.add(made)
        booked = charges_by_invoice(session, (invoice_id,)).get(invoice_id, [])
        book(session, row, asked, due.before, first=not booked, today=today, at=at, by=by)
        session.flush()
        store.done(session, op_key=op_key, result={"id": made.id})
        return Changed.of(("invoice", invoice_id), ("customer", row.customer_id), result=made.id)


@ruled
def pause_reminders(store: Store, *, invoice_id: int, reason: str, at: datetime, by: int) -> Changed:
    """Remind of an invoice no more for now, with a reason; an empty one lets reminders go on."""
    with store.write() as session:
        if session.get(Invoice, invoice_id) is None:
            raise Refused("This invoice is not there any more: the draft was discarded.", field="invoice_id")
        if not reason.strip():
            session.execute(delete(ReminderPause).where(ReminderPause.invoice_id == invoice_id))
            return Changed.of(("invoice", invoice_id))
        insert = sqlite.insert if store.is_sqlite else postgresql.insert
        values = {"reason": reason.strip()[:500], "at": at, "by_id": by}
        row = insert(ReminderPause).values(invoice_id=invoice_id, **values)
        session.execute(row.on_conflict_do_update(index_elements=["invoice_id"], set_=values))
        return Changed.of(("invoice", invoice_id))


def reminders_made(store: Store, *, invoice_id: int) -> tuple[ReminderMade, ...]:
    """The reminders of an invoice so far, in their order."""
    with store.read() as session:
        rows = session.execute(
            select(Reminder, Person.short_name).join(Person, Person.id == Reminder.made_by_id).where(Reminder.invoice_id == invoice_id)
            .order_by(Reminder.step)
        )  # fmt: skip
        return tuple(ReminderMade(
            one.step, one.dated, one.pay_by, one.owed, one.fee, one.interest, one.interest_days, name
        ) for one, name in rows)  # fmt: skip


def reminders_waiting(store: Store, *, today: date) -> int:
    """How many invoices are overdue."""
    with store.read() as session:
        late = (Invoice.state != DRAFT, Invoice.kind != CREDIT, Invoice.due_date < today, owed_sum() > 0)
        return session.scalar(select(func.count(Invoice.id)).where(*late)) or 0

