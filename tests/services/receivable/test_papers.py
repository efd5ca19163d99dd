"""Reminders and statements as papers of what the desk keeps."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import invoices, reminders
from desk.services.receivable.reminder_paper import reminder_paper, reminder_pdf
from desk.services.receivable.statement_paper import statement_paper, statement_pdf
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

DUE = TODAY + timedelta(14)
LATE = DUE + timedelta(21)


def issued(store: Store, profile_key: str = "web-veistamo") -> tuple[int, int, int]:
    by = trade.desk(store, profile_key)
    owner = trade.customer(store, profile_key)
    work = trade.charge(store, owner, by, profile_key=profile_key, units=40)
    (key,) = invoices.draft_invoices(store, op_key="draft", charge_ids=(work,), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key="issue", invoice_id=key, today=TODAY, at=NOW, by=by)
    return key, by, owner


def test_the_next_reminder_is_seen_before_it_is_made_and_kept_as_it_was_made(store: Store):
    key, by, _ = issued(store)
    with pytest.raises(Refused, match="no further"):
        reminder_paper(store, invoice_id=key, today=TODAY)
    seen = reminder_paper(store, invoice_id=key, today=LATE)
    assert (seen.draft, seen.step, seen.fee, seen.owed, seen.days) == (True, 1, Decimal(5), Decimal("1204.8"), 21)
    assert [(one.percent, one.days) for one in seen.spans] == [(Decimal("10.5"), 21)]
    reminders.make_reminder(store, op_key="r", invoice_id=key, today=LATE, at=NOW, by=by)
    invoices.record_payment(
        store, op_key="p", invoice_id=key, amount=Decimal(1000), paid_on=TODAY, note="", at=NOW, by=by
    )  # fmt: skip
    made = reminder_paper(store, invoice_id=key, today=LATE + timedelta(90), step=1)
    assert (made.draft, made.owed, made.interest, made.pay_by) == (False, seen.owed, seen.interest, seen.pay_by)
    assert made.spans == seen.spans
    with pytest.raises(Refused, match="not made"):
        reminder_paper(store, invoice_id=key, today=LATE, step=2)


@pytest.mark.parametrize(
    ("profile_key", "title"), [("web-veistamo", "Maksumuistutus"), ("stefna", "Ítrekun"), ("mystore", "Betalingspåminnelse")]
)
def test_a_reminder_speaks_the_invoices_language(store: Store, profile_key: str, title: str):
    key, _, _ = issued(store, profile_key)
    text = trade.printed(reminder_pdf(store, invoice_id=key, today=LATE))
    assert title in text
    assert str(invoices.invoice(store, invoice_id=key, today=TODAY).row.number) in text


def test_the_last_step_says_that_it_is_the_last_and_asks_a_compensation(store: Store):
    key, by, _ = issued(store)
    day = LATE
    for step in range(3):
        reminders.make_reminder(store, op_key=f"r{step}", invoice_id=key, today=day, at=NOW, by=by)
        day += timedelta(14)
    last = reminder_paper(store, invoice_id=key, today=day, step=3)
    assert (last.final, last.compensation, last.fee) == (True, True, Decimal(40))
    assert reminder_paper(store, invoice_id=key, today=day, step=2).final is False


def test_a_statement_of_today_has_ages_and_one_of_the_past_has_none(store: Store):
    key, by, owner = issued(store)
    invoices.record_payment(store, op_key="p", invoice_id=key, amount=Decimal(200), paid_on=TODAY, note="", at=NOW, by=by)
    now = statement_paper(store, customer_id=owner, since=TODAY, until=LATE, today=LATE)
    (account,) = now.accounts
    assert [(line.what, line.amount) for line in account.lines] == [("invoice", Decimal("1204.8")), ("payment", Decimal(-200))]
    nothing = Decimal(0)
    assert account.ages == (nothing, Decimal("1004.8"), nothing, nothing, nothing)
    (past,) = statement_paper(store, customer_id=owner, since=TODAY, until=LATE, today=LATE + timedelta(60)).accounts
    assert past.ages == ()
    text = trade.printed(statement_pdf(store, customer_id=owner, since=TODAY, until=LATE, today=LATE))
    assert "Tiliote" in text
    with pytest.raises(Refused, match="first day"):
        statement_paper(store, customer_id=owner, since=LATE, until=TODAY, today=LATE)


def test_another_customers_debt_is_not_on_the_statement(store: Store):
    _, by, owner = issued(store)
    other = trade.customer(store, name="Toinen Oy")
    assert statement_paper(store, customer_id=other, since=TODAY, until=LATE, today=LATE).accounts == ()
    del by, owner
