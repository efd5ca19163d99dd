"""What reminders put on an invoice: booked beside it, counted on by the next one, waived with a reason."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Invoice, ReminderCharge
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.reminders import Before
from desk.services.changes import Changed
from desk.services.invoice.state import notes_by_invoice, paid_by_invoice, standing_of
from desk.services.rights import ruled

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.models import Reminder
    from desk.rules.reminders import Demand
    from desk.services.store import Store

FEE, INTEREST = "fee", "interest"
KINDS: Final = (FEE, INTEREST)
LONGEST: Final = 500


def charges_by_invoice(session: Session, ids: tuple[int, ...]) -> dict[int, list[ReminderCharge]]:
    """What was put on each invoice and waived, in its order."""
    found: dict[int, list[ReminderCharge]] = {}
    for one in session.scalars(select(ReminderCharge).where(ReminderCharge.invoice_id.in_(ids)).order_by(ReminderCharge.id)):
        found.setdefault(one.invoice_id, []).append(one)
    return found


def sums_of(rows: Sequence[ReminderCharge]) -> dict[str, Decimal]:
    """Fees and interest booked, less what was waived."""
    return {kind: sum((one.amount for one in rows if one.kind == kind), Decimal(0)) for kind in KINDS}


def before_of(row: Invoice, made: Sequence[Reminder], rows: Sequence[ReminderCharge], principal: Decimal) -> Before:
    """What the reminders before asked for; what came beyond the invoice's own sum pays interest first, then fees.

    Reminders of a time when nothing was booked are booked with the next one.
    """
    if not rows:
        fee = made[-1].fee if made else Decimal(0)
        return Before(Decimal(0), fee, Decimal(0), row.due_date)
    sums, beyond = sums_of(rows), max(-principal, Decimal(0))
    interest = max(sums[INTEREST] - beyond, Decimal(0))
    fees = max(sums[FEE] - max(beyond - sums[INTEREST], Decimal(0)), Decimal(0))
    booked = {one.step for one in rows if one.step}
    days = max((one.interest_days for one in made if one.step in booked), default=0)
    return Before(sums[FEE], fees, interest, _later(row.due_date, days))


def _later(due: date | None, days: int) -> date | None:
    return None if due is None else due + timedelta(days=days)


def book(session: Session, row: Invoice, asked: Demand, before: Before, *, first: bool, today: date, at: datetime, by: int) -> None:
    """Put a reminder's fee and interest on what is owed; the first one booked brings the fees that were asked for before it."""
    fee = asked.new_fee + (before.fees if first else 0)
    for kind, amount in ((FEE, fee), (INTEREST, asked.new_interest)):
        if amount:
            session.add(ReminderCharge(
                invoice_id=row.id, step=asked.step, dated=today, kind=kind, amount=amount, entered_at=at, entered_by_id=by
            ))  # fmt: skip


@ruled
def waive_charges(
    store: Store, *, op_key: str, invoice_id: int, amount: Decimal | None, reason: str, today: date, at: datetime, by: int
) -> Changed:
    """Ask no more for fees and interest of an invoice, or for so much of them, with a reason; `result` is what was waived."""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        row = session.get(Invoice, invoice_id, with_for_update=True, populate_existing=True)
        if row is None:
            raise Refused("This invoice is not there any more: the draft was discarded.", field="invoice_id")
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=Decimal(earlier["amount"]))
        if not reason.strip():
            raise Refused("Say why the fees and interest are waived.", field="reason")
        if amount is not None and (not amount.is_finite() or amount <= 0 or amount != rounded(amount, row.currency)):
            raise Refused("{value} is not an amount in {currency}.", field="amount", value=str(amount)[:40], currency=row.currency)
        most = sum(_open(session, row).values(), Decimal(0))
        if not most or (amount or 0) > most:
            raise Refused("At most {most:money} of fees and interest is still asked for.", field="amount", most=(most, row.currency))
        waived = waive_in(session, row, reason, amount=amount, today=today, at=at, by=by)
        store.done(session, op_key=op_key, result={"amount": str(waived)})
        return Changed.of(("invoice", invoice_id), ("customer", row.customer_id), result=waived)


def waive_in(
    session: Session, row: Invoice, reason: str, *, today: date, at: datetime, by: int, amount: Decimal | None = None
) -> Decimal:
    """The same inside a transaction: fees go first; everything that is still asked for where no amount is named."""
    left, waived = amount, Decimal(0)
    for kind, most in _open(session, row).items():
        part = most if left is None else min(most, left)
        if part > 0:
            session.add(ReminderCharge(
                invoice_id=row.id, step=0, dated=today, kind=kind, amount=-part, reason=reason.strip()[:LONGEST], entered_at=at,
                entered_by_id=by,
            ))  # fmt: skip
            waived += part
            left = None if left is None else left - part
    session.flush()
    return waived


def _open(session: Session, row: Invoice) -> dict[str, Decimal]:
    """Fees and interest that nobody paid and nobody waived."""
    key = (row.id,)
    rows, paid = charges_by_invoice(session, key).get(row.id, []), paid_by_invoice(session, key).get(row.id, Decimal(0))
    notes = notes_by_invoice(session, key).get(row.id, [])
    assert row.issue_date is not None
    standing = standing_of(row, paid=paid, notes=notes, today=row.issue_date)
    # What came for an invoice that is credited whole goes back: it pays for no reminder.
    before = before_of(row, (), rows, Decimal(0) if standing.state == "credited" else standing.owed)
    return {FEE: before.fees, INTEREST: before.interest}
