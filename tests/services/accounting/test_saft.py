"""SAF-T Financial field by field: every element where schema 1.30 has it, of its length, and figures that add up.

The tax office's schema is not shipped here; what it asks of the elements we write is told once below.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from desk.rules.errors import Refused, Trouble
from desk.services import invoices
from desk.services.accounting.saft import write_saft
from desk.services.accounting.saft_parts import NAMESPACE, tax_code
from desk.services.accounting.vouchers import Posting
from tests.makers import TODAY
from tests.services import trade
from tests.services.accounting.test_journal import issue, scene

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

D = Decimal
SINCE, UNTIL = date(2026, 4, 1), date(2026, 4, 30)
# Each part's elements in the schema's order; "!" must be there, "+" may come again, a number is the most characters.
SHAPE = {
    "AuditFile": "Header! MasterFiles GeneralLedgerEntries",
    "Header": "AuditFileVersion!9 AuditFileCountry!2 AuditFileDateCreated!10 SoftwareCompanyName!70 SoftwareID!256 SoftwareVersion!18 "
              "Company! DefaultCurrencyCode!3 SelectionCriteria! HeaderComment256 TaxAccountingBasis!18",
    "Company": "RegistrationNumber!35 Name!256 Address+ Contact!+ TaxRegistration+ BankAccount+",
    "Address": "StreetName256 City256 PostalCode70 Country2",
    "Contact": "ContactPerson! Telephone18 Email70",
    "ContactPerson": "FirstName!35 LastName!70",
    "TaxRegistration": "TaxRegistrationNumber!35 TaxAuthority35",
    "BankAccount": "BankAccountNumber!35",
    "SelectionCriteria": "PeriodStart! PeriodStartYear!4 PeriodEnd! PeriodEndYear!4",
    "MasterFiles": "GeneralLedgerAccounts Customers TaxTable",
    "GeneralLedgerAccounts": "Account!+",
    "Account": "AccountID!70 AccountDescription!256 GroupingCategory!256 GroupingCode!35 AccountType!18 OpeningDebitBalance "
               "OpeningCreditBalance ClosingDebitBalance ClosingCreditBalance",
    "Customers": "Customer!+",
    "Customer": "RegistrationNumber35 Name!256 Address+ CustomerID!35 BalanceAccount+",
    "BalanceAccount": "AccountID!70 OpeningDebitBalance OpeningCreditBalance ClosingDebitBalance ClosingCreditBalance",
    "TaxTable": "TaxTableEntry!+",
    "TaxTableEntry": "TaxType!9 Description!256 TaxCodeDetails!+",
    "TaxCodeDetails": "TaxCode!70 Description256 TaxPercentage Country!2 StandardTaxCode!2 BaseRate!+",
    "GeneralLedgerEntries": "NumberOfEntries! TotalDebit! TotalCredit! Journal+",
    "Journal": "JournalID!18 Description!256 Type!9 Transaction+",
    "Transaction": "TransactionID!70 Period! PeriodYear!4 TransactionDate!10 VoucherType70 VoucherDescription70 TransactionType18 "
                   "Description!256 SystemEntryDate!10 GLPostingDate!10 Line!+",
    "Line": "RecordID!18 AccountID!70 SourceDocumentID35 CustomerID35 Description!256 DebitAmount CreditAmount TaxInformation+ "
            "ReferenceNumber35 CID35 DueDate10",
    "DebitAmount": "Amount! CurrencyCode3 CurrencyAmount",
    "TaxInformation": "TaxType9 TaxCode70 TaxPercentage Country2 TaxBase DebitTaxAmount CreditTaxAmount",
}  # fmt: skip
SHAPE |= dict.fromkeys(("CreditAmount", "DebitTaxAmount", "CreditTaxAmount"), SHAPE["DebitAmount"])
CHOICES = (("DebitAmount", "CreditAmount"), ("DebitTaxAmount", "CreditTaxAmount"), ("OpeningDebitBalance", "OpeningCreditBalance"),
           ("ClosingDebitBalance", "ClosingCreditBalance"))  # fmt: skip


def named(element: ET.Element) -> str:
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def faults(element: ET.Element) -> list[str]:
    """What the schema would say of an element and all in it."""
    name = named(element)
    if name not in SHAPE:
        return [] if len(element) == 0 and (element.text or "").strip() else [f"{name}: empty or unknown"]
    found, order, last = [], [], -1
    for said in SHAPE[name].split():
        bare = said.rstrip("0123456789+!").rstrip("!+0123456789")
        order.append((bare, "!" in said, "+" in said, int("".join(sign for sign in said[len(bare) :] if sign.isdigit()) or 10**6)))
    places = {bare: at for at, (bare, *_) in enumerate(order)}
    names = [named(child) for child in element]
    for child, each in zip(element, names, strict=True):
        if each not in places or places[each] < last:
            found.append(f"{name}/{each} is not in its place")
            continue
        last = places[each]
        if len(child.text or "") > order[last][3]:
            found.append(f"{name}/{each} is too long")
        found += faults(child)
    for bare, must, again, _ in order:
        if (must and bare not in names) or (not again and names.count(bare) > 1):
            found.append(f"{name}/{bare} is missing or comes twice")
    for one, other in CHOICES:
        if {one, other} <= set(places) and (one in names) == (other in names):
            found.append(f"{name}: one of {one} and {other}")
    return found


def values(root: ET.Element, path: str) -> list[str]:
    return [each.text or "" for each in root.findall("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))]


def written(store: Store, file: Path, since: date = SINCE, until: date = UNTIL) -> ET.Element:
    write_saft(store, since=since, until=until, file=file, today=TODAY)
    return ET.parse(file).getroot()


def test_every_element_stands_where_the_schema_has_it(store: Store, tmp_path: Path):
    scene(store, "mystore")
    root = written(store, tmp_path / "saft.xml")
    assert named(root) == "AuditFile"
    assert faults(root) == []
    assert values(root, "Header/AuditFileVersion") == ["1.30"]
    assert values(root, "Header/TaxAccountingBasis") == ["A"]
    assert values(root, "Header/Company/RegistrationNumber") == ["988077917"]


def test_the_checker_itself_finds_what_is_wrong(store: Store, tmp_path: Path):
    scene(store, "mystore")
    root = written(store, tmp_path / "saft.xml")
    header = root[0]
    header.remove(header[0])
    header.append(header[0])
    header[1].text = "x" * 300
    assert len(faults(root)) >= 3


def test_debit_and_credit_balance_and_the_vat_is_that_of_the_documents(store: Store, tmp_path: Path):
    _, second = scene(store, "mystore")
    root = written(store, tmp_path / "saft.xml")
    line = "GeneralLedgerEntries/Journal/Transaction/Line"
    debit = sum(map(D, values(root, f"{line}/DebitAmount/Amount")))
    credit = sum(map(D, values(root, f"{line}/CreditAmount/Amount")))
    told = [D(values(root, f"GeneralLedgerEntries/{name}")[0]) for name in ("TotalDebit", "TotalCredit")]
    assert [debit, credit] == told
    assert debit == credit
    assert values(root, "GeneralLedgerEntries/NumberOfEntries") == ["6"]
    tax = sum(map(D, values(root, f"{line}/TaxInformation/CreditTaxAmount/Amount")), D(0))
    tax -= sum(map(D, values(root, f"{line}/TaxInformation/DebitTaxAmount/Amount")))
    assert tax == invoices.invoice(store, invoice_id=second, today=TODAY).vat
    assert set(values(root, f"{line}/TaxInformation/TaxCode")) == {"3"}
    assert "3" in values(root, "MasterFiles/TaxTable/TaxTableEntry/TaxCodeDetails/TaxCode")


def test_balances_go_on_from_month_to_month(store: Store, tmp_path: Path):
    by = trade.desk(store, "mystore")
    owner = trade.customer(store, "mystore")
    key = issue(store, by, owner, "mystore")
    gross = invoices.invoice(store, invoice_id=key, today=TODAY).row.gross
    april = written(store, tmp_path / "a.xml")
    may = written(store, tmp_path / "m.xml", date(2026, 5, 1), date(2026, 5, 31))
    customer = "MasterFiles/Customers/Customer/BalanceAccount/"
    assert values(april, f"{customer}OpeningDebitBalance") == ["0.00"]
    assert values(april, f"{customer}ClosingDebitBalance") == values(may, f"{customer}OpeningDebitBalance") == [f"{gross:.2f}"]
    assert values(may, "GeneralLedgerEntries/NumberOfEntries") == ["0"]
    assert faults(may) == []
    # Sales begin a new year with nothing, what is owed does not.
    january = written(store, tmp_path / "j.xml", date(2027, 1, 1), date(2027, 1, 31))
    sales = next(one for one in january.iter(f"{{{NAMESPACE}}}Account") if one[0].text == "3000")
    assert [one.text for one in sales[-2:]] == ["0.00", "0.00"]
    assert values(january, f"{customer}OpeningDebitBalance") == [f"{gross:.2f}"]


@pytest.mark.parametrize(
    ("rate", "category", "code"),
    [(25, "S", "3"), (15, "S", "31"), (12, "S", "33"), (0, "Z", "5"), (0, "AE", "51"), (0, "G", "52"), (0, "O", "6")],
)
def test_each_kind_of_sale_has_its_standard_code(rate: int, category: str, code: str):
    assert tax_code(Posting("sales", D(-1), D(-1), D(rate), category)) == code


def test_a_rate_norway_does_not_have_is_refused():
    with pytest.raises(Refused, match="tax code"):
        tax_code(Posting("sales", D(-1), D(-1), D(24), "S"))


@pytest.mark.parametrize(("since", "until"), [(SINCE, TODAY), (SINCE + timedelta(1), UNTIL), (date(2025, 12, 1), UNTIL), (UNTIL, SINCE)])
def test_only_whole_months_of_one_year_make_a_file(store: Store, tmp_path: Path, since: date, until: date):
    trade.desk(store, "mystore")
    with pytest.raises(Refused):
        write_saft(store, since=since, until=until, file=tmp_path / "saft.xml", today=TODAY)


def test_another_countrys_desk_has_none_and_what_cannot_be_written_leaves_nothing(store: Store, tmp_path: Path):
    trade.desk(store)
    with pytest.raises(Refused, match="Norway"):
        write_saft(store, since=SINCE, until=UNTIL, file=tmp_path / "saft.xml", today=TODAY)
    assert not list(tmp_path.glob("*saft*"))


def test_a_folder_that_is_not_there_is_said(store: Store, tmp_path: Path):
    trade.desk(store, "mystore")
    with pytest.raises(Trouble):
        write_saft(store, since=SINCE, until=UNTIL, file=tmp_path / "no" / "saft.xml", today=TODAY)
