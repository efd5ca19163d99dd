"""A reminder as a paper in the invoice's language: one that was made, or the next one as it would be today."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.documents.reminder_values import InterestSpan, ReminderPaper
from desk.models import DeskInfo, Invoice, Reminder
from desk.rules import reminders as rules
from desk.rules.errors import Refused
from desk.services.invoice.charged import FEE, INTEREST, before_of, charges_by_invoice
from desk.services.invoice.paper import kind_of_reference
from desk.services.invoice.state import OPENING
from desk.services.parties import party_of, seller_of
from desk.services.receivable.rates import rates
from desk.services.reminders import reminder_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from desk.services.store import Store


def reminder_pdf(store: Store, *, invoice_id: int, today: date, step: int | None = None) -> bytes:
    """The PDF of a reminder that was made, by its step; without one the next as it would be today, marked as a draft."""
    from desk.documents.printed import reminder_pdf as printed

    return printed(reminder_paper(store, invoice_id=invoice_id, today=today, step=step))


def reminder_paper(store: Store, *, invoice_id: int, today: date, step: int | None = None) -> ReminderPaper:
    """The same as values ready to print."""
    due = reminder_of(store, invoice_id=invoice_id, today=today) if step is None else None
    with store.read() as session:
        row = session.get(Invoice, invoice_id)
        made = session.scalar(select(Reminder).where(Reminder.invoice_id == invoice_id, Reminder.step == step))
        if row is None or row.due_date is None or row.issue_date is None or (made is None and step is not None):
            raise Refused("This reminder is not there: it was not made yet.", field="step")
        if made is not None:
            asked = _asked(session, row, made)
            return _paper(session, row, asked, dated=made.dated, draft=False)
        if due is None or due.demand is None:
            raise Refused("There is no further reminder of this invoice.", field="invoice_id")
        return _paper(session, row, due.demand, dated=today, draft=True)


def _paper(session: Session, row: Invoice, asked: rules.Demand, *, dated: date, draft: bool) -> ReminderPaper:
    assert row.due_date is not None
    assert row.issue_date is not None
    desk = session.scalars(select(DeskInfo)).one()
    # Who pays now and on which account is the desk of today; what is owed and to whom stands on the invoice.
    seller = seller_of(desk) if row.kind == OPENING else {**seller_of(desk), "name": row.seller["name"]}
    buyer = row.payer or row.buyer
    table = rates(session)
    taken, alone = rules.steps_of(desk.country, asked.owed), rules.compensation_steps(desk.country)
    return ReminderPaper(
        language=row.language, currency=row.currency,
        seller=party_of(seller, abroad_of=buyer["country"], language=row.language),
        buyer=party_of(buyer, abroad_of=desk.country, language=row.language),
        number=row.number or "", invoice_date=row.issue_date, due=row.due_date, step=asked.step, dated=dated, pay_by=asked.pay_by,
        gross=row.gross, paid=row.gross - asked.owed, owed=asked.owed, fee=asked.fee, interest=asked.interest,
        days=(dated - row.due_date).days, earlier_interest=asked.interest - asked.new_interest,
        spans=_spans(desk.country, row, asked, dated, table), interest_law=rules.interest_source(desk.country, table, dated),
        fee_law=_fee_law(desk.country, asked, dated, table), compensation=asked.step in alone,
        final=bool(taken) and asked.step == taken[-1].number, draft=draft,
        reference=row.reference, reference_kind=kind_of_reference(row.reference, seller) if row.reference else "",
        logo=desk.logo, colour=desk.colour,
    )  # fmt: skip


def _asked(session: Session, row: Invoice, made: Reminder) -> rules.Demand:
    """What a reminder asked for; one of a time when nothing was booked worked its whole interest out anew."""
    booked = charges_by_invoice(session, (row.id,)).get(row.id, [])
    rows = {one.kind: one.amount for one in booked if one.step == made.step}
    before = [one for one in booked if one.step and one.step < made.step]
    steps = session.scalars(select(Reminder).where(Reminder.invoice_id == row.id, Reminder.step < made.step).order_by(Reminder.step)).all()
    nothing = Decimal(0)
    return rules.Demand(
        made.step, made.owed, made.fee, made.interest, made.interest_days, made.pay_by, rows.get(FEE, nothing),
        rows.get(INTEREST, nothing) if booked else made.interest, since=before_of(row, steps, before, nothing).counted,
    )  # fmt: skip


def _fee_law(country: str, asked: rules.Demand, dated: date, table: Sequence[rules.InterestRate]) -> str:
    step = next((one for one in rules.steps_of(country, asked.owed) if one.number == asked.step), None)
    row = None if step is None else rules.own_fee(step, dated, table)
    return rules.step_source(country, asked.step) if row is None else row.source


def _spans(
    country: str, row: Invoice, asked: rules.Demand, dated: date, table: Sequence[rules.InterestRate]
) -> tuple[InterestSpan, ...]:
    """How the interest was worked out; nothing where the table of today gives another sum than the one that was asked for."""
    since = asked.since or row.due_date
    assert since is not None
    interest, _ = rules.late_interest(country, asked.owed, row.currency, due=since, until=dated, rates=table)
    if not asked.new_interest or interest != asked.new_interest:
        return ()
    return tuple(InterestSpan(*one) for one in rules.interest_spans(country, since, dated, table))
