"""What is owed on both engines: payments of every kind, reminders with their amounts, statements, the aged list, invoices from before."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import charges, invoices, mid_life, payments, receivables, reminders
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

DUE = TODAY + timedelta(14)


def issued(store: Store, profile_key: str = "web-veistamo", units: int = 2) -> tuple[int, int, Decimal]:
    """An issued invoice, who issued it, and its gross."""
    by = trade.desk(store, profile_key)
    owner = trade.customer(store, profile_key)
    work = trade.charge(store, owner, by, profile_key=profile_key, units=units)
    (key,) = invoices.draft_invoices(store, op_key="draft", charge_ids=(work,), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key="issue", invoice_id=key, today=TODAY, at=NOW, by=by)
    return key, by, invoices.invoice(store, invoice_id=key, today=TODAY).row.gross


def pay(store: Store, key: int, by: int, amount: Decimal, op_key: str, kind: str = "payment", on: date = TODAY) -> None:
    later = NOW + (on - TODAY)
    invoices.record_payment(store, op_key=op_key, invoice_id=key, amount=amount, paid_on=on, note="", at=later, by=by, kind=kind)


def test_too_much_is_shown_and_goes_back_and_a_small_rest_is_rounded_off(store: Store):
    key, by, gross = issued(store)
    with pytest.raises(Refused, match="small"):
        pay(store, key, by, gross, "all", "rounding")
    pay(store, key, by, gross - Decimal("0.05"), "most")
    pay(store, key, by, Decimal("0.05"), "rest", "rounding")
    assert invoices.invoice_rows(store, ids=(key,), today=DUE)[0].state == "paid"
    pay(store, key, by, Decimal(10), "more")
    assert invoices.invoice_rows(store, ids=(key,), today=DUE)[0].owed == Decimal(-10)
    with pytest.raises(Refused, match="can go back"):
        pay(store, key, by, Decimal("-10.01"), "too much back", "refund")
    pay(store, key, by, Decimal(-10), "back", "refund")
    row = invoices.invoice_rows(store, ids=(key,), today=DUE)[0]
    assert (row.state, row.owed) == ("paid", Decimal(0))


def test_what_was_paid_before_a_credit_note_is_owed_to_the_customer(store: Store):
    key, by, gross = issued(store)
    pay(store, key, by, gross, "all")
    invoices.credit_invoice(store, op_key="c", invoice_id=key, reason="x", today=TODAY, at=NOW, by=by)
    assert invoices.invoice_rows(store, ids=(key,), today=DUE)[0].owed == -gross
    (row,) = receivables.aged(store, today=DUE)
    assert (row.credit, row.whole) == (gross, -gross)
    pay(store, key, by, -gross, "back", "refund")
    assert receivables.aged(store, today=DUE) == ()


def test_reminders_follow_each_other_with_fee_and_interest(store: Store):
    key, by, gross = issued(store, units=40)
    assert gross == Decimal("1204.8")
    assert reminders.reminders_due(store, today=DUE) == ()
    early = DUE + timedelta(6)
    with pytest.raises(Refused, match="from"):
        reminders.make_reminder(store, op_key="r0", invoice_id=key, today=early, at=NOW, by=by)
    first = DUE + timedelta(7)
    (due,) = reminders.reminders_due(store, today=first)
    assert (due.from_day, due.days_late, due.last_step) == (first, 7, 0)
    for _ in range(2):
        reminders.make_reminder(store, op_key="r1", invoice_id=key, today=first, at=NOW, by=by)
    (made,) = reminders.reminders_made(store, invoice_id=key)
    # 1 204.80 at 10.5 % for 7 days: 2.426…
    assert (made.step, made.fee, made.interest, made.days) == (1, Decimal(5), Decimal("2.43"), 7)
    pay(store, key, by, Decimal(1000), "part", on=first)
    second = first + timedelta(14)
    reminders.make_reminder(store, op_key="r2", invoice_id=key, today=second, at=NOW, by=by)
    last = reminders.reminders_made(store, invoice_id=key)[-1]
    # 2.43 as before, and for what is left, 204.80, of 14 days more 0.824…; the fees of both letters.
    assert (last.owed, last.fee, last.interest, last.days) == (Decimal("204.8"), Decimal(10), Decimal("3.25"), 21)
    third = second + timedelta(14)
    reminders.make_reminder(store, op_key="r3", invoice_id=key, today=third, at=NOW, by=by)
    assert reminders.reminders_made(store, invoice_id=key)[-1].fee == Decimal(40)
    with pytest.raises(Refused, match="collector"):
        reminders.make_reminder(store, op_key="r4", invoice_id=key, today=third + timedelta(30), at=NOW, by=by)
    assert invoices.invoice_rows(store, ids=(key,), today=third)[0].reminded == 3


def test_reminders_are_paused_with_a_reason_and_end_when_it_is_paid(store: Store):
    key, by, gross = issued(store)
    late = DUE + timedelta(30)
    reminders.pause_reminders(store, invoice_id=key, reason="Riitautettu", at=NOW, by=by)
    with pytest.raises(Refused, match="paused"):
        reminders.make_reminder(store, op_key="r", invoice_id=key, today=late, at=NOW, by=by)
    assert reminders.reminders_due(store, today=late)[0].paused == "Riitautettu"
    reminders.pause_reminders(store, invoice_id=key, reason="", at=NOW, by=by)
    assert reminders.reminder_of(store, invoice_id=key, today=late) is not None
    pay(store, key, by, gross, "all", on=late)
    assert reminders.reminders_due(store, today=late) == ()
    assert reminders.reminder_of(store, invoice_id=key, today=late) is None
    assert reminders.reminders_waiting(store, today=late) == 0


def test_the_longest_overdue_come_first_and_pages_follow(store: Store):
    by = trade.desk(store)
    owner = trade.customer(store)
    for day in range(1, 6):
        mid_life.enter_open_invoice(
            store, op_key=f"o{day}", customer_id=owner, number=f"V{day}", issued_on=date(2026, 1, day), due_on=date(2026, 2, day),
            owed=Decimal(day), reference="", at=NOW, by=by,
        )  # fmt: skip
    first = reminders.reminders_due(store, today=TODAY, limit=2)
    rest = reminders.reminders_due(store, today=TODAY, after=(first[-1].due, first[-1].invoice_id))
    assert [one.number for one in (*first, *rest)] == ["V1", "V2", "V3", "V4", "V5"]


def test_a_statement_begins_with_what_was_owed_and_ends_with_what_is(store: Store):
    key, by, gross = issued(store)
    pay(store, key, by, Decimal(20), "part", on=TODAY + timedelta(2))
    owner = invoices.invoice(store, invoice_id=key, today=TODAY).row.customer_id
    (whole,) = receivables.statement(store, customer_id=owner, since=TODAY, until=DUE)
    assert [(row.what, row.amount) for row in whole.rows] == [("invoice", gross), ("payment", Decimal(-20))]
    assert (whole.before, whole.balance) == (Decimal(0), gross - 20)
    (later,) = receivables.statement(store, customer_id=owner, since=TODAY + timedelta(1), until=DUE)
    assert (later.before, len(later.rows), later.balance) == (gross, 1, gross - 20)


def test_the_aged_list_sorts_what_is_owed_by_how_late_it_is(store: Store):
    by = trade.desk(store)
    owners = [trade.customer(store, name=f"Asiakas {number}") for number in range(2)]
    for number, late in enumerate((-1, 0, 1, 30, 31, 60, 61, 90, 91, 400)):
        due = TODAY - timedelta(late)
        mid_life.enter_open_invoice(
            store, op_key=f"o{number}", customer_id=owners[number % 2], number=f"V{number}", issued_on=due - timedelta(14), due_on=due,
            owed=Decimal(10) ** (number // 2), reference="", at=NOW, by=by,
        )  # fmt: skip
    even, odd = receivables.aged(store, today=TODAY)
    assert even.buckets == [Decimal(1), Decimal(10), Decimal(100), Decimal(1000), Decimal(10_000)]
    assert odd.buckets == even.buckets
    assert receivables.aged(store, today=TODAY, after=owners[0]) == (odd,)
    assert receivables.aged(store, today=TODAY, limit=1) == (even,)


def test_a_desk_begins_with_its_next_number(store: Store):
    by = trade.desk(store)
    mid_life.set_next_number(store, series="invoice", number=318, at=NOW, by=by)
    with pytest.raises(Refused, match="318"):
        mid_life.set_next_number(store, series="invoice", number=317, at=NOW, by=by)
    owner = trade.customer(store)
    drafts = [
        invoices.draft_invoices(store, op_key=f"d{n}", charge_ids=(trade.charge(store, owner, by),), at=NOW, by=by).result[0]
        for n in range(2)
    ]  # fmt: skip
    numbers = [invoices.issue_invoice(store, op_key=f"i{key}", invoice_id=key, today=TODAY, at=NOW, by=by).result for key in drafts]
    assert numbers == ["2026-0318", "2026-0319"]
    with pytest.raises(Refused, match="already"):
        mid_life.set_next_number(store, series="invoice", number=500, at=NOW, by=by)
    assert invoices.verify_chain(store) == ()


def test_a_number_of_the_system_before_is_not_given_again(store: Store):
    by = trade.desk(store)
    owner = trade.customer(store)
    given: dict[str, Any] = {"customer_id": owner, "issued_on": TODAY, "due_on": TODAY, "reference": "", "at": NOW, "by": by}
    mid_life.enter_open_invoice(store, op_key="o", number="2026-0001", owed=Decimal(5), **given)
    with pytest.raises(Refused):
        mid_life.enter_open_invoice(store, op_key="p", number="2026-0001", owed=Decimal(5), **given)
    (key,) = invoices.draft_invoices(store, op_key="d", charge_ids=(trade.charge(store, owner, by),), at=NOW, by=by).result
    with pytest.raises(Refused, match="taken"):
        invoices.issue_invoice(store, op_key="i", invoice_id=key, today=TODAY, at=NOW, by=by)
    assert invoices.invoice(store, invoice_id=key, today=TODAY).row.state == "draft"


def test_an_open_invoice_from_before_is_paid_but_never_credited_or_printed_here(store: Store):
    by = trade.desk(store)
    owner = trade.customer(store)
    key = mid_life.enter_open_invoice(
        store, op_key="o", customer_id=owner, number="V-17", issued_on=date(2026, 3, 1), due_on=date(2026, 3, 15), owed=Decimal(200),
        reference="1234561", at=NOW, by=by,
    ).result  # fmt: skip
    assert invoices.invoice_ids(store, view="overdue", today=TODAY) == (key,)
    for refused in (
        lambda: invoices.credit_invoice(store, op_key="c", invoice_id=key, reason="x", today=TODAY, at=NOW, by=by),
        lambda: invoices.invoice_pdf(store, invoice_id=key, today=TODAY),
    ):
        with pytest.raises(Refused, match="elsewhere"):
            refused()
    pay(store, key, by, Decimal(200), "all")
    assert invoices.invoice_ids(store, view="overdue", today=TODAY) == ()
    assert invoices.verify_chain(store) == ()


def test_quarters_used_before_count_against_the_pack_and_are_no_work_to_invoice(store: Store):
    from desk.services.pack_meters import pack_meters

    by = trade.desk(store, "clickmedia")
    owner = trade.customer(store, "clickmedia")
    makers.contract(store, owner, "phone_pack")
    for _ in range(2):
        mid_life.enter_pack_used(store, op_key="p", customer_id=owner, month=date(2026, 4, 1), quarters=3, at=NOW, by=by)
    (meter,) = pack_meters(store, now=NOW)
    assert (meter.month_used, meter.year_used, meter.month_left) == (3, 3, 1)
    trade.charge(store, owner, by, profile_key="clickmedia")
    assert [len(group.work) for group in charges.unbilled(store)] == [1]


def test_payments_are_told_newest_first_and_page_by_key(store: Store):
    key, by, gross = issued(store)
    pay(store, key, by, Decimal(10), "first", on=TODAY)
    pay(store, key, by, Decimal(20), "second", on=TODAY)
    pay(store, key, by, gross - 30, "third", on=TODAY + timedelta(3))
    found = payments.payments(store)
    assert [row.amount for row in found] == [gross - 30, Decimal(20), Decimal(10)]
    assert (found[0].number, found[0].customer, found[0].by, found[0].from_bank) == ("2026-0001", "Kahvila Tuulenpesä Oy", "Anna", False)
    assert payments.payments(store, after=(found[0].paid_on, found[0].id), limit=1) == found[1:2]


def test_money_is_found_by_customer_number_and_reference(store: Store):
    by = trade.desk(store)
    for number, name in (("V-1", "Kahvila Yksi"), ("V-2", "Kahvila Kaksi")):
        mid_life.enter_open_invoice(
            store, op_key=number, customer_id=trade.customer(store, name=name), number=number, issued_on=date(2026, 3, 1),
            due_on=date(2026, 3, 15), owed=Decimal(20), reference=f"123{number[-1]}", at=NOW, by=by,
        )  # fmt: skip
    for search, found in (("kaksi", ["V-2"]), ("v-1", ["V-1"]), ("1232", ["V-2"]), ("kahvila", ["V-1", "V-2"]), ("x", [])):
        assert [row.number for row in reminders.reminders_due(store, today=TODAY, search=search)] == found
        assert len(receivables.aged(store, today=TODAY, search=search)) == len(found)
    pay(store, invoices.invoice_ids(store, view="overdue", today=TODAY)[0], by, Decimal(20), "p")
    assert [len(payments.payments(store, search=search)) for search in ("yksi", "kaksi")] == [1, 0]
