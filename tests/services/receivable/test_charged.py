"""Fees and interest of reminders as part of what is owed: listed, stated, booked, paid by a bank's file, waived with a reason."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import bank, invoices, payments, receivables, reminders
from desk.services.accounting.journal import write_journal
from desk.services.accounting.vouchers import vouchers
from desk.services.caller import overdue_of
from desk.services.invoice.charged import waive_charges
from desk.services.receivable.reminder_paper import reminder_paper
from desk.services.receivable.statement_paper import statement_pdf
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.test_bank import camt, entry

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

D = Decimal
DUE = TODAY + timedelta(14)
FIRST, SECOND = DUE + timedelta(7), DUE + timedelta(21)
LATER = NOW + timedelta(60)
GROSS, CHARGED = D("1204.8"), D("7.43")


def reminded(store: Store) -> tuple[int, int, int]:
    """An invoice of 1 204.80 reminded of once: 5.00 fee, 2.43 interest; the invoice, its owner, who works."""
    by = trade.desk(store)
    owner = trade.customer(store)
    (key,) = invoices.draft_invoices(store, op_key="draft", charge_ids=(trade.charge(store, owner, by, units=40),), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key="issue", invoice_id=key, today=TODAY, at=NOW, by=by)
    remind(store, key, by, FIRST)
    return key, owner, by


def remind(store: Store, key: int, by: int, day: object) -> None:
    reminders.make_reminder(store, op_key=f"r{day}", invoice_id=key, today=day, at=LATER, by=by)  # type: ignore[arg-type]


def pay(store: Store, key: int, by: int, amount: Decimal, kind: str = "payment") -> None:
    payments.record_payment(
        store, op_key=f"p{amount}{kind}", invoice_id=key, amount=amount, paid_on=FIRST, note="", at=LATER, by=by, kind=kind
    )


def waive(store: Store, key: int, by: int, amount: Decimal | None = None, reason: str = "Sovittu") -> object:
    return waive_charges(store, op_key=f"w{amount}", invoice_id=key, amount=amount, reason=reason, today=SECOND, at=LATER, by=by).result


def test_what_a_reminder_asks_for_is_owed_in_every_list_and_in_the_books(store: Store, tmp_path: Path):
    key, owner, _ = reminded(store)
    whole = GROSS + CHARGED
    (row,) = invoices.invoice_rows(store, ids=(key,), today=FIRST)
    assert (row.state, row.owed, row.paid, row.gross) == ("overdue", whole, D(0), GROSS)
    (aged,) = receivables.aged(store, today=FIRST)
    assert aged.whole == whole
    with store.read() as session:
        assert overdue_of(session, owner, FIRST) == whole
    (account,) = receivables.statement(store, customer_id=owner, since=TODAY, until=FIRST)
    assert [(line.what, line.amount) for line in account.rows] == [("invoice", GROSS), ("fee", D(5)), ("interest", D("2.43"))]
    assert account.balance == whole
    text = trade.printed(statement_pdf(store, customer_id=owner, since=TODAY, until=FIRST, today=FIRST))
    assert "muistutusmaksu" in text
    booked = [one for one in vouchers(store, since=TODAY, until=FIRST) if one.kind == "reminder"]
    assert [[(line.role, line.amount) for line in one.postings] for one in booked] == [
        [("receivable", D(5)), ("fees", D(-5))], [("receivable", D("2.43")), ("interest", D("-2.43"))]
    ]  # fmt: skip
    # The invoice, the fee, the interest: every voucher sums to nothing, or the file is refused.
    assert write_journal(store, since=TODAY, until=FIRST, file=tmp_path / "j.csv", language="fi").vouchers == 3
    assert "Muistutusmaksut" in (tmp_path / "j.csv").read_text("utf-8-sig")


def test_a_bank_file_books_the_whole_sum_and_nothing_is_left(store: Store):
    key, _, by = reminded(store)
    reference = invoices.invoice(store, invoice_id=key, today=TODAY).reference
    read = bank.read_file(store, name="b.xml", content=camt(entry(str(GROSS + CHARGED), reference, ref="a")), at=LATER, by=by).result
    assert read.matched == 1
    assert invoices.invoice_rows(store, ids=(key,), today=SECOND)[0].state == "paid"
    assert receivables.aged(store, today=SECOND) == ()
    assert reminders.reminders_due(store, today=SECOND) == ()


def test_the_bare_invoice_paid_leaves_its_fees_which_grow_no_more_and_are_waived_with_a_reason(store: Store):
    key, owner, by = reminded(store)
    pay(store, key, by, GROSS)
    (due,) = reminders.reminders_due(store, today=SECOND)
    assert (due.owed, due.charged) == (CHARGED, CHARGED)
    assert due.demand is not None
    assert (due.demand.owed, due.demand.new_fee, due.demand.new_interest, due.demand.whole) == (D(0), D(0), D(0), CHARGED)
    assert reminder_paper(store, invoice_id=key, today=SECOND).owed == 0
    with pytest.raises(Refused, match="Say why"):
        waive(store, key, by, reason=" ")
    with pytest.raises(Refused, match="At most"):
        waive(store, key, by, D(8))
    with pytest.raises(Refused, match="not an amount"):
        waive(store, key, by, D("0.001"))
    assert waive(store, key, by, D(6)) == waive(store, key, by, D(6)) == D(6)
    assert invoices.invoice_rows(store, ids=(key,), today=SECOND)[0].owed == CHARGED - 6
    assert waive(store, key, by) == CHARGED - 6
    assert invoices.invoice_rows(store, ids=(key,), today=SECOND)[0].state == "paid"
    (account,) = receivables.statement(store, customer_id=owner, since=SECOND, until=SECOND)
    assert [(line.what, line.amount) for line in account.rows] == [
        ("fee_waived", D(-5)), ("interest_waived", D(-1)), ("interest_waived", D("-1.43"))
    ]  # fmt: skip
    assert account.balance == 0
    waived = [one for one in vouchers(store, since=SECOND, until=SECOND) if one.kind == "waiver"]
    assert (len(waived), sum(line.amount for one in waived for line in one.postings), waived[0].reference) == (3, 0, "Sovittu")
    with pytest.raises(Refused, match="At most"):
        waive(store, key, by, D(1))


def test_the_next_reminder_asks_for_no_waived_fee_again_and_its_paper_tells_earlier_interest_apart(store: Store):
    key, _, by = reminded(store)
    waive(store, key, by, D(5))
    remind(store, key, by, SECOND)
    made = reminder_paper(store, invoice_id=key, today=SECOND, step=2)
    # 1 204.80 at 10.5 % for 14 days more: 4.852…
    assert (made.fee, made.earlier_interest, made.interest, made.days) == (D(5), D("2.43"), D("7.28"), 21)
    assert [(one.since, one.days) for one in made.spans] == [(FIRST + timedelta(1), 14)]
    assert reminder_paper(store, invoice_id=key, today=SECOND, step=1).interest == D("2.43")
    third = SECOND + timedelta(14)
    remind(store, key, by, third)
    # The fixed compensation takes the place of the fee that still stands: 40 in all, of which 35 are new.
    assert reminders.reminders_made(store, invoice_id=key)[-1].fee == D(40)
    assert [one.postings[0].amount for one in vouchers(store, since=third, until=third)] == [D(35), D("4.85")]


def test_a_payment_is_never_taken_back_out_of_fees_and_a_whole_credit_ends_them(store: Store):
    key, _, by = reminded(store)
    pay(store, key, by, D(5))
    with pytest.raises(Refused, match="More would be taken back"):
        pay(store, key, by, D(-6))
    invoices.credit_invoice(store, op_key="c", invoice_id=key, reason="Virhe", today=SECOND, at=LATER, by=by)
    assert invoices.invoice_rows(store, ids=(key,), today=SECOND)[0].owed == D(-5)
    assert reminders.reminders_due(store, today=SECOND) == ()
