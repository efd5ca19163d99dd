"""Rates of late interest that the office enters: in force from their day, beside those shipped, taken back again."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import mid_life, reminders
from desk.services.receivable.rates import drop_rate, enter_rate, rate_rows
from desk.services.receivable.reminder_paper import reminder_paper
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

D = Decimal
JULY = date(2026, 7, 1)
GIVEN: dict[str, Any] = {"since": JULY, "percent": D("10.75"), "fee": D(6), "source": "Suomen Pankki 29.6.2026", "at": NOW}


def test_an_unknown_rate_leaves_interest_out_of_the_reminder_until_it_is_entered(store: Store):
    by = trade.desk(store)
    key = mid_life.enter_open_invoice(
        store, op_key="o", customer_id=trade.customer(store), number="V-1", issued_on=TODAY, due_on=date(2026, 6, 20), owed=D(1000),
        reference="", at=NOW, by=by,
    ).result  # fmt: skip
    day = JULY + timedelta(9)
    due = reminders.reminder_of(store, invoice_id=key, today=day)
    assert due is not None
    assert due.demand is not None
    assert (due.demand.unknown, due.demand.interest, due.demand.fee) == (JULY, D(0), D(5))
    enter_rate(store, **GIVEN, by=by)
    mended = reminder_paper(store, invoice_id=key, today=day)
    # Ten days at 10.5 and ten at 10.75 of 1 000: 2.876… + 2.945…; and the fee of the row.
    assert (mended.interest, mended.fee, mended.interest_law, mended.fee_law) == (D("5.82"), D(6), *(["Suomen Pankki 29.6.2026"] * 2))
    assert [(one.percent, one.days) for one in mended.spans] == [(D("10.5"), 10), (D("10.75"), 10)]
    drop_rate(store, since=JULY, at=NOW, by=by)
    assert reminder_paper(store, invoice_id=key, today=day).interest == 0


def test_rows_say_who_entered_them_and_how_long_they_hold(store: Store):
    by = trade.desk(store)
    enter_rate(store, **GIVEN, by=by)
    enter_rate(store, **{**GIVEN, "percent": D(11), "fee": None}, by=by)
    first, second = rate_rows(store)[:2]
    assert (first.since, first.until, first.percent, first.fee, first.by) == (JULY, date(2026, 12, 31), D(11), None, "Anna")
    assert (second.since, second.until, second.by, second.at) == (date(2026, 1, 1), date(2026, 6, 30), "", None)
    assert {row.country for row in rate_rows(store)} == {"FI"}


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"percent": D(101)}, "percent"), ({"percent": D("NaN")}, "percent"), ({"fee": D("1.005")}, "fee"), ({"source": " "}, "source")],
)
def test_a_rate_that_cannot_be_is_refused_at_its_field(file_store: Store, wrong: dict[str, Any], field: str):
    by = trade.desk(file_store)
    with pytest.raises(Refused) as refused:
        enter_rate(file_store, **{**GIVEN, **wrong}, by=by)
    assert refused.value.field == field
    with pytest.raises(Refused, match="entered here"):
        drop_rate(file_store, since=date(2026, 1, 1), at=NOW, by=by)
