"""The journal on both engines: every voucher sums to nothing, and its VAT is that of the documents."""

from __future__ import annotations

import csv
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused, Trouble
from desk.services import billing_terms, invoices, mid_life
from desk.services.accounting.accounts import accounts, save_accounts
from desk.services.accounting.journal import check_sum, write_journal
from desk.services.accounting.vouchers import Posting, Voucher, vouchers
from desk.words import LANGUAGES, speaker
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

D = Decimal
LAST = TODAY + timedelta(60)


def issue(store: Store, by: int, owner: int, profile_key: str = "web-veistamo", units: int = 40) -> int:
    """An issued invoice."""
    work = trade.charge(store, owner, by, profile_key=profile_key, units=units)
    (key,) = invoices.draft_invoices(store, op_key=f"draft-{work}", charge_ids=(work,), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key=f"issue-{work}", invoice_id=key, today=TODAY, at=NOW, by=by)
    return int(key)


def pay(store: Store, by: int, key: int, amount: Decimal, kind: str = "payment") -> None:
    invoices.record_payment(
        store, op_key=f"{key}{amount}{kind}", invoice_id=key, amount=amount, paid_on=TODAY, note="", at=NOW, by=by, kind=kind
    )


def scene(store: Store, profile_key: str = "web-veistamo") -> tuple[int, int]:
    """Two invoices, one credited whole, one paid but for a few cents that were rounded off; an invoice of before, paid here."""
    by = trade.desk(store, profile_key)
    owner = trade.customer(store, profile_key)
    first, second = issue(store, by, owner, profile_key), issue(store, by, owner, profile_key, units=3)
    invoices.credit_invoice(store, op_key="c", invoice_id=first, reason="x", today=TODAY, at=NOW, by=by)
    gross = invoices.invoice(store, invoice_id=second, today=TODAY).row.gross
    small = D(4) if profile_key == "stefna" else D("0.36")
    pay(store, by, second, gross - small)
    pay(store, by, second, small, "rounding")
    opening = mid_life.enter_open_invoice(
        store, op_key="o", customer_id=owner, number="OLD-1", issued_on=TODAY, due_on=TODAY, owed=D(100), reference="", at=NOW, by=by
    ).result
    pay(store, by, opening, D(100))
    return first, second


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as found:
        return list(csv.DictReader(found, delimiter=";"))


@pytest.mark.parametrize("profile_key", ["web-veistamo", "stefna", "mystore"])
def test_every_voucher_sums_to_nothing_and_the_vat_is_that_of_the_documents(store: Store, tmp_path: Path, profile_key: str):
    _, second = scene(store, profile_key)
    made = write_journal(store, since=TODAY, until=LAST, file=tmp_path / "journal.csv", language="en")
    rows = read(tmp_path / "journal.csv")
    sums: dict[str, Decimal] = {}
    for row in rows:
        sums[row["Voucher"]] = sums.get(row["Voucher"], D(0)) + D(row["Debit"] or 0) - D(row["Credit"] or 0)
    # Two invoices, a credit note, two payments and a rounding; the invoice of before is in the books it came from.
    assert len(sums) == made.vouchers == 6
    assert set(sums.values()) == {D(0)}
    assert sum(D(row["Debit"] or 0) for row in rows) == made.turnover
    kept = invoices.invoice(store, invoice_id=second, today=TODAY)
    (vat,) = made.vat
    assert (vat.net, vat.vat, vat.category) == (kept.row.net, kept.vat, "S")
    booked = sum(D(row["Credit"] or 0) - D(row["Debit"] or 0) for row in rows if row["Account name"] == "Output VAT")
    assert booked == kept.vat


def test_the_rows_say_what_an_accountant_needs(store: Store, tmp_path: Path):
    scene(store)
    write_journal(store, since=TODAY, until=LAST, file=tmp_path / "j.csv", language="fi")
    text = (tmp_path / "j.csv").read_text("utf-8-sig")
    assert text.startswith(";".join(speaker("fi").tr(head) for head in ("Voucher", "Date", "Kind", "Document")))
    first = text.splitlines()[1].split(";")
    assert first[5:9] == ["Kahvila Tuulenpesä Oy", "1700", "Myyntisaamiset", "1204,80"]
    assert text.splitlines()[2].split(";")[6:12] == ["3000", "Verollinen myynti", "", "960,00", "25,5", "S"]


def test_a_period_holds_both_its_days_and_no_other(store: Store):
    scene(store)
    assert len(list(vouchers(store, since=TODAY, until=TODAY))) == 6
    assert not list(vouchers(store, since=TODAY + timedelta(1), until=LAST))
    assert not list(vouchers(store, since=TODAY - timedelta(9), until=TODAY - timedelta(1)))


def test_windows_leave_nothing_out_and_tell_nothing_twice(store: Store, monkeypatch: pytest.MonkeyPatch):
    scene(store)
    whole = [one.id for one in vouchers(store, since=TODAY, until=LAST)]
    monkeypatch.setattr("desk.services.accounting.vouchers.WINDOW", 1)
    assert [one.id for one in vouchers(store, since=TODAY, until=LAST)] == whole


def test_the_accountants_own_accounts_take_the_place_of_the_usual_ones(store: Store, tmp_path: Path):
    scene(store)
    by = 1
    save_accounts(store, numbers={"bank": "1911 2", "sales": ""}, at=NOW, by=by)
    assert accounts(store) == {
        "receivable": "1700", "bank": "19112", "sales": "3000", "sales_free": "3370", "vat": "2939", "rounding": "8560",
        "fees": "3980", "interest": "9160",
    }  # fmt: skip
    write_journal(store, since=TODAY, until=LAST, file=tmp_path / "j.csv", language="en")
    assert "19112" in {row["Account"] for row in read(tmp_path / "j.csv")}
    with pytest.raises(Refused):
        save_accounts(store, numbers={"vat": "2;9", "bank": "5"}, at=NOW, by=by)
    assert accounts(store)["bank"] == "19112"
    save_accounts(store, numbers={"bank": ""}, at=NOW, by=by)
    assert accounts(store)["bank"] == "1910"


def test_a_customer_whose_name_is_a_formula_stays_text(store: Store, tmp_path: Path):
    by = trade.desk(store)
    issue(store, by, trade.customer(store, name="=HYPERLINK(1)"))
    write_journal(store, since=TODAY, until=LAST, file=tmp_path / "j.csv", language="en")
    assert read(tmp_path / "j.csv")[0]["Customer"] == "'=HYPERLINK(1)"


def test_what_cannot_be_written_leaves_nothing(store: Store, tmp_path: Path):
    scene(store)
    with pytest.raises(Trouble):
        write_journal(store, since=TODAY, until=LAST, file=tmp_path / "no" / "j.csv", language="en")
    with pytest.raises(Refused):
        write_journal(store, since=LAST, until=TODAY, file=tmp_path / "j.csv", language="en")
    assert not list(tmp_path.glob("*j.csv*"))


def test_a_voucher_that_does_not_sum_to_nothing_is_refused():
    one = Voucher(
        "I1", "invoice", "1", TODAY, NOW, None, 1, "x", "", "EUR", (Posting("receivable", D(5), D(5)), Posting("sales", D(-5), D(-4)))
    )  # fmt: skip
    with pytest.raises(Refused, match="add up"):
        check_sum(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heads_are_said_in_every_language(store: Store, tmp_path: Path, language: str):
    trade.desk(store)
    assert write_journal(store, since=TODAY, until=LAST, file=tmp_path / "j.csv", language=language).vat == ()
    heads = (tmp_path / "j.csv").read_text("utf-8-sig").split(";")
    assert len(set(heads)) == 16


def test_a_foreign_invoice_is_booked_at_its_own_rate_with_the_vat_it_states(store: Store):
    by = trade.desk(store, "mystore")
    owner = trade.customer(store, "mystore")
    invoices.save_rate(store, currency="EUR", valid_from=TODAY - timedelta(400), rate=D("11.4321"), source="Norges Bank", at=NOW, by=by)
    billing_terms.save_billing_terms(store, customer_id=owner, terms=billing_terms.Terms(currency="EUR"), at=NOW, by=by)
    work = trade.charge(store, owner, by, profile_key="mystore", units=3, net=D("823.11"))
    (key,) = invoices.draft_invoices(store, op_key="d", charge_ids=(work,), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key="i", invoice_id=key, today=TODAY, at=NOW, by=by)
    view = invoices.invoice(store, invoice_id=key, today=TODAY)
    (one,) = vouchers(store, since=TODAY, until=LAST)
    check_sum(one)
    by_role = {posting.role: posting for posting in one.postings}
    assert -by_role["vat"].amount == view.home_vat
    assert (by_role["receivable"].foreign, one.currency) == (view.row.gross, "EUR")
    assert by_role["receivable"].amount == -by_role["sales"].amount + (view.home_vat or D(0))
