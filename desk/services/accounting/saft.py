"""SAF-T Financial for Norway, version 1.30: the vouchers of whole months as the tax office's XML, with balances of each account.

It holds what this desk knows: sales, their VAT and payments. The books of the firm are the accountant's, whose system takes this in.
Source: Skatteetaten, Norwegian SAF-T Financial data, schema 1.30 (in force until 2026; 1.40 keeps every element used here).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from sqlalchemy import select

from desk import __version__
from desk.models import Customer, DeskInfo, Person
from desk.rules.accounts import ROLES
from desk.rules.errors import Refused
from desk.rules.money import plain
from desk.services.accounting.accounts import accounts
from desk.services.accounting.journal import check_period, check_sum
from desk.services.accounting.saft_parts import CODES, GROUPS, JOURNALS, NAMES, NAMESPACE, amount, branch, leaf, voucher_element
from desk.services.accounting.vouchers import vouchers
from desk.services.whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

NORWAY: Final = "NO"
FIRST_DAY: Final = date(1970, 1, 1)


@dataclass(slots=True)
class _Sums:
    """What each account and each customer held before the period and in it."""

    before: dict[str, Decimal]
    within: dict[str, Decimal]
    owed_before: dict[int, Decimal]
    owed_within: dict[int, Decimal]


def write_saft(store: Store, *, since: date, until: date, file: Path, today: date) -> int:
    """Write the file of whole months of one year, whole or not at all; how many vouchers it holds."""
    check_period(since, until)
    if since.day != 1 or (until + timedelta(days=1)).day != 1 or since.year != until.year:
        raise Refused("A SAF-T file holds whole months of one year: from the first day of one to the last day of another.", field="since")
    tree, count = _file(store, since, until, today)
    with whole_file(file) as part:
        ET.ElementTree(tree).write(part, encoding="utf-8", xml_declaration=True)
    return count


def _file(store: Store, since: date, until: date, today: date) -> tuple[ET.Element, int]:
    root = ET.Element("AuditFile", {"xmlns": NAMESPACE})
    numbers = accounts(store)
    _header(store, root, since, until, today)
    entries = ET.Element("GeneralLedgerEntries")
    sums, count = _entries(store, entries, numbers, since, until)
    master = branch(root, "MasterFiles")
    _accounts(master, numbers, sums)
    _customers(store, master, numbers, sums)
    _taxes(master)
    root.append(entries)
    return root, count


def _header(store: Store, root: ET.Element, since: date, until: date, today: date) -> None:
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        person = session.scalars(select(Person).order_by(Person.id)).first()
        if desk.country != NORWAY or not desk.registration_number.strip():
            raise Refused("SAF-T Financial is Norway's: this desk is not there, or has no organisation number.", field="country")
    head = branch(root, "Header")
    for name, text in (
        ("AuditFileVersion", "1.30"), ("AuditFileCountry", NORWAY), ("AuditFileDateCreated", today.isoformat()),
        ("SoftwareCompanyName", "Quarterdesk"), ("SoftwareID", "Quarterdesk"), ("SoftwareVersion", __version__),
    ):  # fmt: skip
        leaf(head, name, text, 18 if name == "SoftwareVersion" else 256)
    company = branch(head, "Company")
    leaf(company, "RegistrationNumber", "".join(desk.registration_number.split()), 35)
    leaf(company, "Name", desk.legal_name or desk.name, 256)
    _address(company, desk.street, desk.city, desk.postcode, desk.country)
    contact = branch(company, "Contact")
    who = branch(contact, "ContactPerson")
    leaf(who, "FirstName", "NotUsed", 35)  # the schema's word for a name kept whole
    leaf(who, "LastName", person.name if person is not None else desk.name, 70)
    leaf(contact, "Telephone", desk.phone, 18)
    leaf(contact, "Email", desk.email, 70)
    tax = branch(company, "TaxRegistration")
    leaf(tax, "TaxRegistrationNumber", f"{''.join(desk.registration_number.split())}MVA", 35)
    leaf(tax, "TaxAuthority", "Skatteetaten", 35)
    account = "".join(sign for sign in desk.account if sign.isdigit())
    if account:
        leaf(branch(company, "BankAccount"), "BankAccountNumber", account, 35)
    leaf(head, "DefaultCurrencyCode", "NOK", 3)
    chosen = branch(head, "SelectionCriteria")
    for name, number in (("PeriodStart", since.month), ("PeriodStartYear", since.year), ("PeriodEnd", until.month),
                         ("PeriodEndYear", until.year)):  # fmt: skip
        leaf(chosen, name, str(number), 4)
    leaf(head, "HeaderComment", "Sales, output VAT and payments of the service desk; not the whole ledger of the company.", 256)
    leaf(head, "TaxAccountingBasis", "A", 18)


def _address(parent: ET.Element, street: str, city: str, postcode: str, country: str) -> None:
    if street or city or postcode:
        address = branch(parent, "Address")
        for name, text, most in (("StreetName", street, 256), ("City", city, 256), ("PostalCode", postcode, 70), ("Country", country, 2)):
            leaf(address, name, text, most)


def _entries(store: Store, entries: ET.Element, numbers: dict[str, str], since: date, until: date) -> tuple[_Sums, int]:
    nothing = dict.fromkeys(ROLES, Decimal(0))
    sums = _Sums({**nothing}, {**nothing}, defaultdict(Decimal), defaultdict(Decimal))
    journals: dict[str, list[ET.Element]] = {key: [] for key in JOURNALS}
    count, debit = 0, Decimal(0)
    for voucher in vouchers(store, since=FIRST_DAY, until=until):
        check_sum(voucher)
        inside = voucher.day >= since
        for posting in voucher.postings:
            # Sales, their VAT and rounding begin each year with nothing; what is owed and the bank go on.
            counts = posting.role in {"receivable", "bank", "vat"} or voucher.day.year == since.year
            into = sums.within if inside else sums.before
            into[posting.role] += posting.amount if counts else 0
            if posting.role == "receivable":
                (sums.owed_within if inside else sums.owed_before)[voucher.customer_id] += posting.amount
            debit += max(posting.amount, Decimal(0)) if inside else 0
        if inside:
            count += 1
            journal = next(key for key, (_, kinds) in JOURNALS.items() if voucher.kind in kinds)
            journals[journal].append(voucher_element(voucher, numbers))
    leaf(entries, "NumberOfEntries", str(count), 18)
    amount(entries, "TotalDebit", debit)
    amount(entries, "TotalCredit", debit)
    for key, found in journals.items():
        if found:
            journal_part = branch(entries, "Journal")
            leaf(journal_part, "JournalID", key, 18)
            leaf(journal_part, "Description", JOURNALS[key][0], 256)
            leaf(journal_part, "Type", key, 9)
            journal_part.extend(found)
    return sums, count


def _balance(parent: ET.Element, which: str, value: Decimal) -> None:
    amount(parent, f"{which}{'Credit' if value < 0 else 'Debit'}Balance", abs(value))


def _accounts(master: ET.Element, numbers: dict[str, str], sums: _Sums) -> None:
    part = branch(master, "GeneralLedgerAccounts")
    for role in ROLES:
        account = branch(part, "Account")
        leaf(account, "AccountID", numbers[role], 70)
        leaf(account, "AccountDescription", NAMES[role], 256)
        category, code = GROUPS[role]
        leaf(account, "GroupingCategory", category, 256)
        leaf(account, "GroupingCode", code, 35)
        leaf(account, "AccountType", "GL", 18)
        _balance(account, "Opening", sums.before[role])
        _balance(account, "Closing", sums.before[role] + sums.within[role])


def _customers(store: Store, master: ET.Element, numbers: dict[str, str], sums: _Sums) -> None:
    ids = sorted({*sums.owed_before, *sums.owed_within})
    if not ids:
        return
    part = branch(master, "Customers")
    for at in range(0, len(ids), 500):
        with store.read() as session:
            rows = session.scalars(select(Customer).where(Customer.id.in_(ids[at : at + 500])).order_by(Customer.id)).all()
        for row in rows:
            customer = branch(part, "Customer")
            leaf(customer, "RegistrationNumber", "".join(row.registration_number.split()), 35)
            leaf(customer, "Name", row.name, 256)
            _address(customer, row.street, row.city, row.postcode, row.country)
            leaf(customer, "CustomerID", str(row.id), 35)
            balance = branch(customer, "BalanceAccount")
            leaf(balance, "AccountID", numbers["receivable"], 70)
            before = sums.owed_before.get(row.id, Decimal(0))
            _balance(balance, "Opening", before)
            _balance(balance, "Closing", before + sums.owed_within.get(row.id, Decimal(0)))


def _taxes(master: ET.Element) -> None:
    entry = branch(branch(master, "TaxTable"), "TaxTableEntry")
    leaf(entry, "TaxType", "MVA", 9)
    leaf(entry, "Description", "Merverdiavgift", 256)
    for code, (text, rate) in CODES.items():
        detail = branch(entry, "TaxCodeDetails")
        leaf(detail, "TaxCode", code, 70)
        leaf(detail, "Description", text, 256)
        leaf(detail, "TaxPercentage", plain(rate), 18)
        leaf(detail, "Country", NORWAY, 2)
        leaf(detail, "StandardTaxCode", code, 9)
        leaf(detail, "BaseRate", "100", 9)
