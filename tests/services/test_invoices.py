"""Invoices on both engines: drafted, issued without a gap, kept as printed, credited, paid."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError
from stdnum import luhn

from desk.models import Charge, Customer, Invoice, InvoiceFile, InvoiceLine, NumberCounter
from desk.rules.errors import Refused
from desk.rules.references import is_viitenumero
from desk.services import desks, invoices
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store


def draft(store: Store, *charges: int, by: int, key: str = "draft") -> tuple[int, ...]:
    return tuple(invoices.draft_invoices(store, op_key=key, charge_ids=charges, at=NOW, by=by).result)


def issue(store: Store, invoice_id: int, by: int, *, key: str = "issue", today: date = TODAY) -> str:
    return str(invoices.issue_invoice(store, op_key=f"{key}-{invoice_id}", invoice_id=invoice_id, today=today, at=NOW, by=by).result)


def issued(store: Store, profile_key: str = "web-veistamo", units: int = 2) -> tuple[int, int]:
    """An issued invoice over one charge, and who issued it."""
    by = trade.desk(store, profile_key)
    owner = trade.customer(store, profile_key)
    (invoice_id,) = draft(store, trade.charge(store, owner, by, profile_key=profile_key, units=units), by=by)
    issue(store, invoice_id, by)
    return invoice_id, by


def test_a_draft_holds_the_work_of_one_customer_by_date_with_covered_work_as_zero_lines(store: Store) -> None:
    by = trade.desk(store)
    one, other = trade.customer(store), trade.customer(store, name="Lapin Retkivaruste")
    late, early = trade.charge(store, one, by, day=date(2026, 4, 14), units=1), trade.charge(store, one, by, day=date(2026, 4, 2), units=7)
    free, theirs = trade.covered(store, one, by, day=date(2026, 4, 9)), trade.charge(store, other, by)
    first, second = draft(store, late, early, free, theirs, by=by)
    view = invoices.invoice(store, invoice_id=first, today=TODAY)
    assert [line.charge_id for line in view.lines] == [early, free, late]
    assert [line.net for line in view.lines] == [Decimal(168), Decimal(0), Decimal(24)]
    assert view.lines[1].unit_price is None
    assert "ohjelmistossamme" in view.lines[1].detail or "9.4." in view.lines[1].detail
    assert (view.row.net, view.vat, view.row.gross) == (Decimal(192), Decimal("48.96"), Decimal("240.96"))
    assert (view.supply_from, view.supply_to) == (date(2026, 4, 2), date(2026, 4, 14))
    assert invoices.invoice(store, invoice_id=second, today=TODAY).row.customer_id == other


def test_vat_is_worked_out_once_for_the_whole_rate(store: Store) -> None:
    by = trade.desk(store)
    owner = trade.customer(store)
    # Three lines of 0.10: 0.0255 each would round to 0.03 three times, 0.0765 rounds to 0.08 once.
    line = {"item": "usage_light", "quantity": 1, "unit": "quarter", "unit_price": "0.10", "net": "0.10"}
    charges = [trade.charge(store, owner, by, lines=[line], net=Decimal("0.10")) for _ in range(3)]
    (key,) = draft(store, *charges, by=by)
    assert invoices.invoice(store, invoice_id=key, today=TODAY).vat == Decimal("0.08")


def test_a_charge_goes_on_one_draft_only(store: Store) -> None:
    by = trade.desk(store)
    key = trade.charge(store, trade.customer(store), by)
    draft(store, key, by=by)
    with pytest.raises(Refused, match="another invoice"):
        draft(store, key, by=by, key="again")
    assert len(draft(store, key, by=by)) == 1  # the same key is the same draft


def test_held_work_is_not_drafted(store: Store) -> None:
    by = trade.desk(store)
    key = trade.charge(store, trade.customer(store), by, status="held", reason="price", net=Decimal(0), lines=[])
    with pytest.raises(Refused, match="held"):
        draft(store, key, by=by)
    assert invoices.invoice_ids(store, view="drafts", today=TODAY) == ()


def test_a_run_that_is_stopped_leaves_the_finished_drafts(store: Store) -> None:
    by = trade.desk(store)
    charges = [trade.charge(store, trade.customer(store, name=f"Asiakas {number}"), by) for number in range(3)]
    seen: list[tuple[int, int]] = []

    def progress(done: int, of: int) -> bool:
        seen.append((done, of))
        return done < 2

    changed = invoices.draft_invoices(store, op_key="run", charge_ids=tuple(charges), at=NOW, by=by, progress=progress)
    assert seen == [(1, 3), (2, 3)]
    assert invoices.invoice_ids(store, view="drafts", today=TODAY) == tuple(reversed(changed.result))


def test_a_draft_is_changed_and_its_lines_and_itself_taken_back(store: Store) -> None:
    by = trade.desk(store)
    owner = trade.customer(store)
    one, two = trade.charge(store, owner, by), trade.charge(store, owner, by, day=date(2026, 4, 10))
    (key,) = draft(store, one, two, by=by)
    first, second = invoices.invoice(store, invoice_id=key, today=TODAY).lines
    invoices.change_line(store, line_id=first.id, text="Kevätlista <b>", at=NOW, by=by)
    invoices.change_draft(store, invoice_id=key, note="Kiitos!", buyer_reference="PO 7", due_date=TODAY + timedelta(30), at=NOW, by=by)
    invoices.remove_line(store, line_id=second.id, at=NOW, by=by)
    view = invoices.invoice(store, invoice_id=key, today=TODAY)
    assert (view.note, view.buyer_reference, view.lines[0].text, view.row.net) == ("Kiitos!", "PO 7", "Kevätlista <b>", Decimal(48))
    assert "Kevätlista <b>" in trade.printed(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))
    with store.read() as session:
        assert session.get_one(Charge, two).invoice_id is None
    invoices.discard_draft(store, invoice_id=key, at=NOW, by=by)
    with store.read() as session:
        assert session.get_one(Charge, one).invoice_id is None
        assert session.scalar(select(func.count(InvoiceLine.id))) == 0
    assert len(draft(store, one, two, by=by, key="anew")) == 1


def test_a_draft_in_another_language_says_its_lines_in_it(store: Store) -> None:
    by = trade.desk(store)
    (key,) = draft(store, trade.covered(store, trade.customer(store), by), by=by)
    invoices.change_draft(store, invoice_id=key, language="en", at=NOW, by=by)
    assert "costs nothing" in invoices.invoice(store, invoice_id=key, today=TODAY).lines[0].detail


@pytest.mark.parametrize(
    ("profile_key", "number"),
    [("stefna", "2026-0001"), ("mystore", "2026-0001"), ("web-veistamo", "2026-0001"), ("clickmedia", "P2026-0001")],
)
def test_an_issued_invoice_is_printed_as_the_database_has_it(store: Store, profile_key: str, number: str) -> None:
    key, _ = issued(store, profile_key, units=7)
    view = invoices.invoice(store, invoice_id=key, today=TODAY)
    pdf = invoices.invoice_pdf(store, invoice_id=key, today=TODAY)
    paper = trade.printed(pdf)
    assert view.row.number == number
    assert number in paper
    digits = "".join(letter for letter in paper if letter.isdigit())
    for amount in (view.row.net, view.vat, view.row.gross):
        assert f"{amount}".replace(".", "") in digits
    with store.read() as session:
        row = session.get_one(Invoice, key)
        kept = session.scalars(select(InvoiceFile).where(InvoiceFile.invoice_id == key, InvoiceFile.kind == "pdf")).one()
        assert kept.content == pdf
        assert kept.sha256 == sha256(pdf).hexdigest()
        assert row.seller["name"] in paper
        assert row.buyer["name"] in paper


def test_icelandic_amounts_are_whole(store: Store) -> None:
    key, _ = issued(store, "stefna", units=1)
    view = invoices.invoice(store, invoice_id=key, today=TODAY)
    assert (view.row.net, view.vat, view.row.gross) == (Decimal(4975), Decimal(1194), Decimal(6169))
    paper = trade.printed(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))
    assert "6.169" in paper
    assert "Eindagi" in paper


def test_references_pass_the_checks_of_their_country(store: Store) -> None:
    key, _ = issued(store, "web-veistamo")
    reference = invoices.invoice(store, invoice_id=key, today=TODAY).reference
    assert reference == "202600017"
    assert is_viitenumero(reference)  # 7·1 + 3·6 + 1·2 + 3·2 = 33, so the check digit is 7


def test_a_norwegian_invoice_bears_a_kid(store: Store) -> None:
    key, _ = issued(store, "mystore")
    reference = invoices.invoice(store, invoice_id=key, today=TODAY).reference
    assert reference.startswith("20260001")
    assert luhn.is_valid(reference)


def test_a_greek_desks_paper_says_that_it_is_a_pro_forma(store: Store) -> None:
    key, _ = issued(store, "clickmedia")
    assert invoices.invoice(store, invoice_id=key, today=TODAY).row.kind == "pro_forma"
    paper = trade.printed(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))
    assert "προτιμολόγιο" in paper.lower()
    assert "ΜΑΡΚ" in paper


def test_what_the_law_asks_for_is_listed_and_refused(store: Store) -> None:
    by = makers.desk(store, "stefna")
    owner = makers.customer(store)
    (key,) = draft(store, trade.charge(store, owner, by, profile_key="stefna"), by=by)
    missing = invoices.invoice(store, invoice_id=key, today=TODAY).missing
    assert "the desk's registration number" in missing
    assert "the customer's registration number" in missing
    with pytest.raises(Refused) as refusal:
        issue(store, key, by)
    assert refusal.value.values["first"] in missing
    desks.change_desk(store, fields={**trade.ADDRESS, **trade.SELLERS["IS"]}, at=NOW, by=by)
    with store.write() as session:
        customer = session.get_one(Customer, owner)
        customer.street, customer.postcode, customer.city, customer.registration_number = "Gata 1", "101", "Reykjavík", "4504013150"
    assert invoices.invoice(store, invoice_id=key, today=TODAY).missing == ()
    assert issue(store, key, by, key="now") == "2026-0001"


def test_the_same_key_issues_once(store: Store) -> None:
    by = trade.desk(store)
    (key,) = draft(store, trade.charge(store, trade.customer(store), by), by=by)
    assert issue(store, key, by) == issue(store, key, by) == "2026-0001"
    with pytest.raises(Refused, match="issued"):
        issue(store, key, by, key="other")


def test_no_invoice_is_dated_before_the_last_of_its_series(store: Store) -> None:
    by = trade.desk(store)
    owner = trade.customer(store)
    one, two = (draft(store, trade.charge(store, owner, by), by=by, key=f"d{number}")[0] for number in range(2))
    issue(store, one, by)
    with pytest.raises(Refused):
        issue(store, two, by, today=TODAY - timedelta(1))
    assert issue(store, two, by) == "2026-0002"


def test_a_new_year_begins_again_with_one(store: Store) -> None:
    by = trade.desk(store)
    owner = trade.customer(store)
    one, two = (draft(store, trade.charge(store, owner, by), by=by, key=f"d{number}")[0] for number in range(2))
    issue(store, one, by, today=date(2026, 12, 31))
    assert issue(store, two, by, today=date(2027, 1, 2)) == "2027-0001"


def test_an_issue_that_fails_leaves_no_gap(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    by = trade.desk(store)
    (key,) = draft(store, trade.charge(store, trade.customer(store), by), by=by)

    def broken(_: Any) -> bytes:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr("desk.documents.printed.invoice_files", broken)
        with pytest.raises(RuntimeError):
            issue(store, key, by)
    assert invoices.invoice(store, invoice_id=key, today=TODAY).row.state == "draft"
    assert issue(store, key, by) == "2026-0001"


def test_an_issued_invoice_cannot_be_changed(store: Store) -> None:
    key, by = issued(store)
    line = invoices.invoice(store, invoice_id=key, today=TODAY).lines[0]
    with pytest.raises(Refused, match="credit note"):
        invoices.change_line(store, line_id=line.id, text="x", at=NOW, by=by)
    with pytest.raises(Refused, match="credit note"):
        invoices.remove_line(store, line_id=line.id, at=NOW, by=by)
    with pytest.raises(Refused, match="credit note"):
        invoices.discard_draft(store, invoice_id=key, at=NOW, by=by)
    with pytest.raises(Refused, match="credit note"):
        invoices.change_draft(store, invoice_id=key, note="x", at=NOW, by=by)
    with pytest.raises(DBAPIError, match="never changes"), store.write() as session:
        session.execute(text("UPDATE invoice SET gross = 1"))


def test_later_changes_of_the_customer_do_not_reach_an_issued_invoice(store: Store) -> None:
    key, _ = issued(store)
    before = invoices.invoice_pdf(store, invoice_id=key, today=TODAY)
    with store.write() as session:
        session.execute(text("UPDATE customer SET name = 'Toinen Oy'"))
    assert invoices.invoice_pdf(store, invoice_id=key, today=TODAY) == before
    assert invoices.invoice_rows(store, ids=(key,), today=TODAY)[0].customer == "Kahvila Tuulenpesä Oy"


def test_a_credit_note_has_its_own_number_and_sets_the_work_free(store: Store) -> None:
    key, by = issued(store)
    changed = invoices.credit_invoice(store, op_key="c", invoice_id=key, reason="Väärä asiakas", today=TODAY, at=NOW, by=by)
    note = invoices.invoice(store, invoice_id=changed.result, today=TODAY)
    view = invoices.invoice(store, invoice_id=key, today=TODAY)
    assert (note.row.number, note.credits, note.row.kind, note.row.gross) == ("C2026-0001", "2026-0001", "credit_note", view.row.gross)
    assert (view.row.state, view.credited_by) == ("credited", "C2026-0001")
    paper = trade.printed(invoices.invoice_pdf(store, invoice_id=changed.result, today=TODAY))
    assert "2026-0001" in paper
    assert "Väärä asiakas" in paper
    with store.read() as session:
        charge = session.scalars(select(Charge)).one()
    assert charge.invoice_id is None
    again = invoices.credit_invoice(store, op_key="c", invoice_id=key, reason="Väärä asiakas", today=TODAY, at=NOW, by=by)
    assert again.result == changed.result
    for target in (key, changed.result):
        with pytest.raises(Refused, match="credit"):
            invoices.credit_invoice(store, op_key="d", invoice_id=target, reason="x", today=TODAY, at=NOW, by=by)
    (anew,) = draft(store, charge.id, by=by, key="anew")
    assert issue(store, anew, by) == "2026-0002"


def test_payments_add_up_to_paid_and_what_is_late_is_overdue(store: Store) -> None:
    key, by = issued(store)
    later = TODAY + timedelta(15)
    gross = invoices.invoice(store, invoice_id=key, today=TODAY).row.gross
    assert invoices.invoice_ids(store, view="overdue", today=TODAY + timedelta(14)) == ()
    assert invoices.invoice_ids(store, view="overdue", today=later) == (key,)

    def pay(amount: Decimal, op_key: str) -> None:
        invoices.record_payment(store, op_key=op_key, invoice_id=key, amount=amount, paid_on=TODAY, note="", at=NOW, by=by)

    pay(Decimal(20), "one")
    pay(Decimal(20), "one")
    assert invoices.invoice_rows(store, ids=(key,), today=later)[0].paid == Decimal(20)
    pay(gross - 20, "two")
    assert invoices.invoice_rows(store, ids=(key,), today=later)[0].state == "paid"
    assert invoices.invoice_counts(store, today=later) == {"drafts": 0, "issued": 1, "overdue": 0, "paid": 1, "all": 1}
    for wrong in (Decimal(0), Decimal("0.001"), -gross - 1):
        with pytest.raises(Refused):
            pay(wrong, f"wrong {wrong}")
    pay(-gross, "back")
    assert invoices.invoice_ids(store, view="paid", today=later) == ()


def test_invoices_are_found_by_number_reference_and_customer(store: Store) -> None:
    key, _ = issued(store)
    for words in ("2026-0001", "0001", "202600017", "tuulenpesa", "kahvila oy"):
        assert invoices.invoice_ids(store, view="all", today=TODAY, search=words) == (key,)
    assert invoices.invoice_ids(store, view="all", today=TODAY, search="100% muu") == ()
    assert invoices.numbered(store, number="2026-0001") == key
    with pytest.raises(Refused):
        invoices.numbered(store, number="2026-0099")


def test_twenty_who_issue_at_once_leave_no_gap_and_no_duplicate(store: Store) -> None:
    by = trade.desk(store)
    charges = [trade.charge(store, trade.customer(store, name=f"Asiakas {number}"), by) for number in range(20)]
    drafts = draft(store, *charges, by=by)
    with ThreadPoolExecutor(20) as pool:
        numbers = list(pool.map(lambda key: issue(store, key, by), drafts))
    assert sorted(numbers) == [f"2026-{number:04}" for number in range(1, 21)]
    with store.read() as session:
        counter = session.get_one(NumberCounter, "invoice")
        papers = session.scalars(select(InvoiceFile).where(InvoiceFile.kind == "pdf")).all()
    assert (counter.next, counter.last_date, counter.issued) == (21, TODAY, 20)
    assert len(papers) == 20
    assert all(paper.sha256 == sha256(paper.content).hexdigest() for paper in papers)
    assert invoices.verify_chain(store) == ()


def test_ten_who_draft_the_same_work_at_once_make_one_draft_of_it(store: Store) -> None:
    by = trade.desk(store)
    key = trade.charge(store, trade.customer(store), by)

    def one(number: int) -> bool:
        try:
            draft(store, key, by=by, key=f"draft {number}")
        except Refused:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        assert sum(pool.map(one, range(10))) == 1
    assert len(invoices.invoice_ids(store, view="drafts", today=TODAY)) == 1
