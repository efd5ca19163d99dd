"""Credit notes on both engines: whole or by line, never over more than was invoiced; corrected invoices, linked both ways."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import Charge, Invoice
from desk.rules.errors import Refused
from desk.services import invoices
from desk.services.caller import overdue_of
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.invoices import InvoiceView
    from desk.services.store import Store


def issued(store: Store, *units: int, discount: Decimal = Decimal(0)) -> tuple[int, int]:
    """An issued invoice with a line for each number of quarters at 24.00, and who issued it."""
    by = trade.desk(store)
    owner = trade.customer(store)
    charges = tuple(trade.charge(store, owner, by, units=count) for count in units)
    (key,) = invoices.draft_invoices(store, op_key="draft", charge_ids=charges, at=NOW, by=by).result
    if discount:
        invoices.change_draft(store, invoice_id=key, discount=discount, at=NOW, by=by)
    invoices.issue_invoice(store, op_key="issue", invoice_id=key, today=TODAY, at=NOW, by=by)
    return key, by


def credit(store: Store, key: int, by: int, op_key: str, parts: dict[int, Decimal | None] | None = None, **more: bool) -> InvoiceView:
    made = invoices.credit_invoice(
        store, op_key=op_key, invoice_id=key, reason="Väärin", today=TODAY, at=NOW, by=by, parts=parts, **more
    ).result  # fmt: skip
    return invoices.invoice(store, invoice_id=made, today=TODAY)


def seen(store: Store, key: int) -> InvoiceView:
    return invoices.invoice(store, invoice_id=key, today=TODAY)


def test_one_line_is_credited_and_only_its_work_is_free_again(store: Store):
    key, by = issued(store, 2, 4)
    first, second = seen(store, key).lines
    note = credit(store, key, by, "one", {first.id: None})
    assert (note.row.net, note.row.gross, note.credits) == (Decimal(48), Decimal("60.24"), "2026-0001")
    view = seen(store, key)
    assert [line.left for line in view.lines] == [Decimal(0), Decimal(96)]
    assert (view.row.state, view.row.credited, view.row.owed) == ("issued", Decimal("60.24"), Decimal("120.48"))
    with store.read() as session:
        assert session.get_one(Charge, first.charge_id).invoice_id is None
        assert session.get_one(Charge, second.charge_id).invoice_id == key
    rest = credit(store, key, by, "two")
    assert rest.row.net == Decimal(96)
    assert (seen(store, key).row.state, seen(store, key).row.owed) == ("credited", Decimal(0))
    assert [one.number for one in seen(store, key).credit_notes] == ["C2026-0001", "C2026-0002"]
    assert invoices.verify_chain(store) == ()


def test_whoever_answers_the_phone_sees_what_is_left_of_an_invoice_credited_in_part(store: Store):
    key, by = issued(store, 2, 4)
    first, _ = seen(store, key).lines
    with store.read() as session:
        owner = session.get_one(Invoice, key).customer_id
    later = TODAY + timedelta(60)

    def overdue() -> Decimal:
        with store.read() as session:
            return overdue_of(session, owner, later)

    assert overdue() == seen(store, key).row.owed > 0
    credit(store, key, by, "one", {first.id: None})
    assert overdue() == seen(store, key).row.owed > 0
    credit(store, key, by, "two")
    assert overdue() == 0


def test_never_more_than_was_invoiced(store: Store):
    key, by = issued(store, 2)
    (line,) = seen(store, key).lines
    credit(store, key, by, "part", {line.id: Decimal(40)})
    with store.read() as session:
        assert session.get_one(Charge, line.charge_id).invoice_id == key
    with pytest.raises(Refused, match="left to credit"):
        credit(store, key, by, "more", {line.id: Decimal("8.01")})
    for wrong in (Decimal(0), Decimal(-1), Decimal("0.001")):
        with pytest.raises(Refused):
            credit(store, key, by, f"wrong {wrong}", {line.id: wrong})
    with pytest.raises(Refused):
        credit(store, key, by, "other", {line.id + 99: None})
    assert credit(store, key, by, "rest", {line.id: Decimal(8)}).row.net == Decimal(8)
    with pytest.raises(Refused, match="credited already"):
        credit(store, key, by, "again")


def test_ten_who_credit_at_once_credit_it_once(store: Store):
    key, by = issued(store, 2)

    def one(number: int) -> bool:
        try:
            credit(store, key, by, f"c{number}")
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(one, range(10))) == 1
    assert seen(store, key).row.credited == seen(store, key).row.gross


def test_the_discount_on_the_whole_is_taken_back_to_the_last_cent(store: Store):
    key, by = issued(store, 1, 1, 1, discount=Decimal("12.35"))
    *lines, discount = seen(store, key).lines
    assert (discount.net, seen(store, key).row.net) == (Decimal("-8.89"), Decimal("63.11"))
    nets = [credit(store, key, by, f"c{line.id}", {line.id: None}).row.net for line in lines]
    assert sum(nets) == Decimal("63.11")
    assert seen(store, key).row.state == "credited"
    assert all(not line.left for line in seen(store, key).lines)


def test_what_is_given_away_is_not_billed_again(store: Store):
    key, by = issued(store, 2)
    credit(store, key, by, "away", bill_again=False)
    with store.read() as session:
        assert session.scalars(select(Charge.invoice_id)).one() == key


def test_a_corrected_invoice_is_linked_both_ways(store: Store):
    key, by = issued(store, 2, 3)
    done = invoices.correct_invoice(store, op_key="x", invoice_id=key, reason="Väärä viite", today=TODAY, at=NOW, by=by)
    note, draft = done.result
    view = seen(store, draft)
    assert (view.row.state, view.row.net, len(view.lines)) == ("draft", Decimal(120), 2)
    assert [(one.how, one.number) for one in view.related] == [("corrects", "2026-0001")]
    assert [(one.how, one.id, one.number) for one in seen(store, key).related] == [("corrected_by", draft, None)]
    assert (seen(store, note).credits, seen(store, key).credited_by) == ("2026-0001", "C2026-0001")
    invoices.change_draft(store, invoice_id=draft, buyer_reference="PO 8", at=NOW, by=by)
    number = invoices.issue_invoice(store, op_key="again", invoice_id=draft, today=TODAY, at=NOW, by=by).result
    assert number == "2026-0002"
    assert seen(store, key).related[0].number == "2026-0002"
    again = invoices.correct_invoice(store, op_key="x", invoice_id=key, reason="Väärä viite", today=TODAY, at=NOW, by=by)
    assert again.result == (note, draft)
    assert invoices.verify_chain(store) == ()
