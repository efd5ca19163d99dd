"""SAF-T Financial field by field: every element where schema 1.30 has it, of its kind and length, and figures that add up.

Files of the program were valid against Norwegian_SAF-T_Financial_Schema_v_1.30.xsd on 2026-11-22: which desks they were of, what was
mended by it, and how to hold a file against the schema is told in docs/decisions/008-saft-against-its-schema.md. `saft_shape` says the
same without the schema, of the elements that are ours.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest

from desk.models import Customer, DeskInfo, Person
from desk.rules.errors import Refused, Trouble
from desk.services import invoices
from desk.services.accounting.accounts import save_accounts
from desk.services.accounting.saft import write_saft
from desk.services.accounting.saft_parts import NAMESPACE, tax_code, voucher_element
from desk.services.accounting.vouchers import Posting, Voucher
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.accounting.saft_shape import faults, named
from tests.services.accounting.test_journal import issue, scene

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

D = Decimal
SINCE, UNTIL = date(2026, 4, 1), date(2026, 4, 30)
TRANSACTION = "GeneralLedgerEntries/Journal/Transaction"
ACCOUNT = "MasterFiles/GeneralLedgerAccounts/Account"


def values(root: ET.Element, path: str) -> list[str]:
    return [each.text or "" for each in root.findall("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))]


def written(store: Store, file: Path, since: date = SINCE, until: date = UNTIL) -> ET.Element:
    write_saft(store, since=since, until=until, file=file, today=TODAY)
    return ET.parse(file).getroot()


def part(root: ET.Element, path: str) -> ET.Element:
    found = root.find("/".join(f"{{{NAMESPACE}}}{name}" for name in path.split("/")))
    assert found is not None, path
    return found


def test_every_element_stands_where_the_schema_has_it(store: Store, tmp_path: Path):
    scene(store, "mystore")
    root = written(store, tmp_path / "saft.xml")
    assert named(root) == "AuditFile"
    assert faults(root) == []
    assert values(root, "Header/AuditFileVersion") == ["1.30"]
    assert values(root, "Header/Company/RegistrationNumber") == ["988077917"]
    assert values(root, "Header/Company/BankAccount/BankAccountNumber") == ["86011117947"]
    assert set(values(root, "GeneralLedgerEntries/Journal/Type")) == {"AR"}


def test_the_checker_itself_finds_what_the_schema_refuses(file_store: Store, tmp_path: Path):
    scene(file_store, "mystore")
    text = ET.tostring(written(file_store, tmp_path / "saft.xml"))

    def said(path: str, value: str) -> list[str]:
        root = ET.fromstring(text)
        part(root, path).text = value
        return faults(root)

    wrong = (
        ("Header/AuditFileVersion", "x" * 10), ("Header/SoftwareVersion", "x" * 19), ("Header/TaxAccountingBasis", "B"),
        ("Header/Company/Address/Country", "NOR"), ("Header/DefaultCurrencyCode", "kr"),
        ("Header/SelectionCriteria/PeriodStartYear", "1969"),
        ("Header/SelectionCriteria/PeriodStart", "-1"), (f"{ACCOUNT}/AccountType", "BS"), (f"{ACCOUNT}/AccountID", ""),
        ("MasterFiles/TaxTable/TaxTableEntry/TaxCodeDetails/StandardTaxCode", "511"), ("GeneralLedgerEntries/TotalDebit", "0.001"),
        ("MasterFiles/TaxTable/TaxTableEntry/TaxCodeDetails/BaseRate", "101"), (f"{TRANSACTION}/TransactionDate", "1.4.2026"),
        (f"{TRANSACTION}/Line/DebitAmount/Amount", "1,20"), (f"{TRANSACTION}/Line/CID", "1" * 36), (f"{TRANSACTION}/PeriodYear", "2101"),
    )  # fmt: skip
    assert [path for path, value in wrong if not said(path, value)] == []
    for path, name in (("Header", "AuditFileVersion"), (f"{TRANSACTION}/Line", "DebitAmount"), (ACCOUNT, "OpeningDebitBalance")):
        for moved in (False, True):
            root = ET.fromstring(text)
            of, child = part(root, path), part(root, f"{path}/{name}")
            of.remove(child)
            of.extend([child] if moved else [])
            assert faults(root), (path, name, moved)
    root = ET.fromstring(text)
    ET.SubElement(part(root, f"{TRANSACTION}/Line/DebitAmount"), f"{{{NAMESPACE}}}CurrencyCode").text = "EUR"
    assert faults(root)


def test_names_without_a_letter_and_numbers_too_long_leave_the_file_what_the_schema_asks(file_store: Store, tmp_path: Path):
    by = trade.desk(file_store, "mystore")
    owner = trade.customer(file_store, "mystore", name="\u202e")
    issue(file_store, by, owner, "mystore")
    long = "+47 22 33 44 55 eller 22 33 44 56"
    with file_store.write() as session:
        for row, fields in (
            (session.get(Customer, owner), {"country": "N", "registration_number": "9" * 40, "street": "å" * 999}),
            (session.get(Person, by), {"name": "\u200e"}),
            (session.get(DeskInfo, 1), {"legal_name": "", "name": "\u200f", "phone": long, "email": f"{'a' * 70}@b.no", "account": "",
                                        "iban": "NO93 8601 1117 947"}),
        ):  # fmt: skip
            for name, value in fields.items():
                setattr(row, name, value)
    root = written(file_store, tmp_path / "saft.xml")
    assert faults(root) == []
    assert values(root, "MasterFiles/Customers/Customer/Name") == [f"Kunde {owner}"]
    assert [values(root, f"MasterFiles/Customers/Customer/{name}") for name in ("RegistrationNumber", "Address/Country")] == [[], []]
    assert values(root, "Header/Company/Name") == values(root, "Header/Company/Contact/ContactPerson/LastName") == ["988077917"]
    assert [named(child) for child in part(root, "Header/Company/Contact")] == ["ContactPerson"]
    assert values(root, "Header/Company/BankAccount/IBANNumber") == ["NO9386011117947"]


def test_an_account_of_several_roles_stands_once_with_the_balance_of_all(file_store: Store, tmp_path: Path):
    scene(file_store, "mystore")
    apart = written(file_store, tmp_path / "a.xml")
    save_accounts(file_store, numbers={"bank": "1500", "fees": "8055"}, at=NOW, by=1)
    root = written(file_store, tmp_path / "b.xml")
    assert faults(root) == []
    numbers = values(root, f"{ACCOUNT}/AccountID")
    assert (numbers.count("1500"), len(numbers), len(set(numbers))) == (1, 6, 6)
    assert values(root, f"{ACCOUNT}/AccountDescription")[0] == "Kundefordringer, Bankinnskudd"

    def closing(of: ET.Element, number: str) -> Decimal:
        account = next(one for one in of.iter(f"{{{NAMESPACE}}}Account") if one[0].text == number)
        return D(account[-1].text or 0) * (-1 if "Credit" in account[-1].tag else 1)

    assert closing(root, "1500") == closing(apart, "1500") + closing(apart, "1920")


def test_a_file_of_2027_follows_the_schema_of_2027(file_store: Store, tmp_path: Path):
    trade.desk(file_store, "mystore")
    root = written(file_store, tmp_path / "saft.xml", date(2027, 1, 1), date(2027, 12, 31))
    assert values(root, "Header/AuditFileVersion") == ["1.40"]
    assert (faults(root), values(root, "MasterFiles/Customers")) == ([], [])


def test_a_voucher_was_entered_on_the_day_it_was_in_the_desks_own_zone():
    late = datetime(2026, 4, 30, 22, 30, tzinfo=UTC)
    postings = (Posting("bank", D(5), D(5)), Posting("receivable", D(-5), D(-5)))
    one = Voucher("P1", "payment", "1", date(2026, 5, 1), late, None, 1, "x", "", "NOK", postings)
    element = voucher_element(one, {"bank": "1920", "receivable": "1500"}, ZoneInfo("Europe/Oslo"))
    assert element.findtext("SystemEntryDate") == element.findtext("TransactionDate") == "2026-05-01"


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


def test_only_whole_months_of_one_year_make_a_file(file_store: Store, tmp_path: Path):
    month = timedelta(30)
    for since, until in ((SINCE, TODAY), (SINCE + timedelta(1), UNTIL), (date(2025, 12, 1), UNTIL), (UNTIL, SINCE),
                         (date(1969, 12, 1), date(1969, 12, 1) + month), (date(2101, 1, 1), date(2101, 1, 1) + month)):  # fmt: skip
        with pytest.raises(Refused):
            write_saft(file_store, since=since, until=until, file=tmp_path / "saft.xml", today=TODAY)


def test_another_countrys_desk_has_none_and_what_cannot_be_written_leaves_nothing(file_store: Store, tmp_path: Path):
    trade.desk(file_store)
    with pytest.raises(Refused, match="Norway"):
        write_saft(file_store, since=SINCE, until=UNTIL, file=tmp_path / "saft.xml", today=TODAY)
    assert not list(tmp_path.glob("*saft*"))


def test_a_folder_that_is_not_there_is_said(file_store: Store, tmp_path: Path):
    trade.desk(file_store, "mystore")
    with pytest.raises(Trouble):
        write_saft(file_store, since=SINCE, until=UNTIL, file=tmp_path / "no" / "saft.xml", today=TODAY)
