"""SAF-T Financial for Norway, version 1.30: the vouchers of whole months as the tax office's XML, with balances of each account.

It holds what this desk knows: sales, their VAT and payments. The books of the firm are the accountant's, whose system takes this in.
Source: Skatteetaten, github.com/Skatteetaten/saf-t: schema 1.30, of periods that begin in 2025 and 2026, and 1.40, of those from 2027 on,
which only adds to it. How a file is held against them: docs/decisions/008-saft-against-its-schema.md.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from sqlalchemy import select

from desk.models import Customer
from desk.rules.accounts import ROLES
from desk.rules.errors import Refused
from desk.rules.money import plain
from desk.services import desks
from desk.services.accounting.accounts import accounts
from desk.services.accounting.journal import check_period, check_sum
from desk.services.accounting.saft_header import NORWAY, add_header
from desk.services.accounting.saft_parts import (
    CODES,
    GROUPS,
    JOURNALS,
    LEDGER,
    NAMES,
    NAMESPACE,
    add_address,
    amount,
    branch,
    leaf,
    needed,
    voucher_element,
    whole,
)
from desk.services.accounting.vouchers import vouchers
from desk.services.whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

FIRST_DAY: Final = date(1970, 1, 1)
LAST_YEAR: Final = 2100
"""The schema knows no year before 1970 and none after 2100."""


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
    if not FIRST_DAY.year <= since.year <= LAST_YEAR:
        raise Refused("A SAF-T file is of a year from 1970 to 2100: choose months of one of them.", field="since")
    tree, count = _file(store, since, until, today)
    with whole_file(file) as part:
        ET.ElementTree(tree).write(part, encoding="utf-8", xml_declaration=True)
    return count


def _file(store: Store, since: date, until: date, today: date) -> tuple[ET.Element, int]:
    root = ET.Element("AuditFile", {"xmlns": NAMESPACE})
    numbers = accounts(store)
    add_header(store, root, since=since, until=until, today=today)
    entries = ET.Element("GeneralLedgerEntries")
    sums, count = _entries(store, entries, numbers, since, until)
    master = branch(root, "MasterFiles")
    _accounts(master, numbers, sums)
    _customers(store, master, numbers, sums)
    _taxes(master)
    root.append(entries)
    return root, count


def _entries(store: Store, entries: ET.Element, numbers: dict[str, str], since: date, until: date) -> tuple[_Sums, int]:
    nothing = dict.fromkeys(ROLES, Decimal(0))
    sums = _Sums({**nothing}, {**nothing}, defaultdict(Decimal), defaultdict(Decimal))
    journals: dict[str, list[ET.Element]] = {key: [] for key in JOURNALS}
    count, debit, zone = 0, Decimal(0), desks.profile(store).zone
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
            journals[journal].append(voucher_element(voucher, numbers, zone))
    leaf(entries, "NumberOfEntries", str(count), 18)
    amount(entries, "TotalDebit", debit)
    amount(entries, "TotalCredit", debit)
    for key, found in journals.items():
        if found:
            journal_part = branch(entries, "Journal")
            leaf(journal_part, "JournalID", key, 18)
            leaf(journal_part, "Description", JOURNALS[key][0], 256)
            leaf(journal_part, "Type", LEDGER, 9)
            journal_part.extend(found)
    return sums, count


def _balance(parent: ET.Element, which: str, value: Decimal) -> None:
    amount(parent, f"{which}{'Credit' if value < 0 else 'Debit'}Balance", abs(value))


def _accounts(master: ET.Element, numbers: dict[str, str], sums: _Sums) -> None:
    """Every account once, also where several roles share one: it is grouped as the first of them."""
    part = branch(master, "GeneralLedgerAccounts")
    for number in dict.fromkeys(numbers[role] for role in ROLES):
        roles = [role for role in ROLES if numbers[role] == number]
        account = branch(part, "Account")
        leaf(account, "AccountID", number, 70)
        leaf(account, "AccountDescription", ", ".join(NAMES[role] for role in roles), 256)
        category, code = GROUPS[roles[0]]
        leaf(account, "GroupingCategory", category, 256)
        leaf(account, "GroupingCode", code, 35)
        leaf(account, "AccountType", "GL", 18)
        before = sum((sums.before[role] for role in roles), Decimal(0))
        _balance(account, "Opening", before)
        _balance(account, "Closing", before + sum((sums.within[role] for role in roles), Decimal(0)))


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
            whole(customer, "RegistrationNumber", "".join(row.registration_number.split()), 35)
            needed(customer, "Name", (row.name, f"Kunde {row.id}"), 256)
            add_address(customer, row.street, row.city, row.postcode, row.country)
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
