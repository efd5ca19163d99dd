"""What Skatteetaten's schema 1.30 asks of the elements a SAF-T file of ours has, told once: order, number, kind; and a checker by it.

The schema itself is not shipped. Where this is narrower than the schema it is so on purpose: nothing of ours is empty, no text is left out.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from desk.services.accounting.saft_parts import NAMESPACE

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

# Each part's elements in the schema's order: "!" must be there, "+" may come again; a leaf's kind stands behind the colon, a number
# being the most characters and "=" the only words there are.
SHAPE: Final = {
    "AuditFile": "Header! MasterFiles GeneralLedgerEntries",
    "Header": "AuditFileVersion!:9 AuditFileCountry!:country AuditFileDateCreated!:date SoftwareCompanyName!:70 SoftwareID!:256 "
              "SoftwareVersion!:18 Company! DefaultCurrencyCode!:currency SelectionCriteria! HeaderComment:256 TaxAccountingBasis!:=A",
    "Company": "RegistrationNumber!:35 Name!:256 Address+ Contact!+ TaxRegistration+ BankAccount+",
    "Address": "StreetName:256 City:256 PostalCode:70 Country:country",
    "Contact": "ContactPerson! Telephone:18 Email:70",
    "ContactPerson": "FirstName!:35 LastName!:70",
    "TaxRegistration": "TaxRegistrationNumber!:35 TaxAuthority:=Skatteetaten",
    "BankAccount": "IBANNumber:35 BankAccountNumber:35",
    "SelectionCriteria": "PeriodStart!:count PeriodStartYear!:year PeriodEnd!:count PeriodEndYear!:year",
    "MasterFiles": "GeneralLedgerAccounts Customers TaxTable",
    "GeneralLedgerAccounts": "Account!+",
    "Account": "AccountID!:70 AccountDescription!:256 GroupingCategory!:256 GroupingCode!:35 AccountType!:=GL OpeningDebitBalance:money "
               "OpeningCreditBalance:money ClosingDebitBalance:money ClosingCreditBalance:money",
    "Customers": "Customer!+",
    "Customer": "RegistrationNumber:35 Name!:256 Address+ CustomerID!:35 BalanceAccount+",
    "BalanceAccount": "AccountID:70 OpeningDebitBalance:money OpeningCreditBalance:money ClosingDebitBalance:money "
                      "ClosingCreditBalance:money",
    "TaxTable": "TaxTableEntry!+",
    "TaxTableEntry": "TaxType!:=MVA Description!:=Merverdiavgift TaxCodeDetails!+",
    "TaxCodeDetails": "TaxCode!:70 Description:256 TaxPercentage:number Country!:country StandardTaxCode!:code BaseRate!+:rate",
    "GeneralLedgerEntries": "NumberOfEntries!:count TotalDebit!:money TotalCredit!:money Journal+",
    "Journal": "JournalID!:18 Description!:256 Type!:9 Transaction+",
    "Transaction": "TransactionID!:70 Period!:count PeriodYear!:year TransactionDate!:date VoucherType:70 VoucherDescription:70 "
                   "TransactionType:18 Description!:256 SystemEntryDate!:date GLPostingDate!:date Line!+",
    "Line": "RecordID!:18 AccountID!:70 SourceDocumentID:35 CustomerID:35 Description!:256 DebitAmount CreditAmount TaxInformation+ "
            "ReferenceNumber:35 CID:35 DueDate:date",
    "DebitAmount": "Amount!:money CurrencyCode:currency CurrencyAmount:money",
    "TaxInformation": "TaxType:=MVA TaxCode:70 TaxPercentage:number Country:country TaxBase:number DebitTaxAmount CreditTaxAmount",
}  # fmt: skip
SHAPE.update(dict.fromkeys(("CreditAmount", "DebitTaxAmount", "CreditTaxAmount"), SHAPE["DebitAmount"]))
CHOICES: Final = (
    ("DebitAmount", "CreditAmount"), ("DebitTaxAmount", "CreditTaxAmount"), ("OpeningDebitBalance", "OpeningCreditBalance"),
    ("ClosingDebitBalance", "ClosingCreditBalance"), ("IBANNumber", "BankAccountNumber"),
)  # fmt: skip
TOGETHER: Final = ("CurrencyCode", "CurrencyAmount")
KINDS: Final = {
    "money": r"(?!(\D*\d){19})-?\d+(\.\d{1,2})?", "number": r"-?\d+(\.\d+)?", "count": r"\d+", "date": r"\d{4}-\d\d-\d\d",
    "year": r"19[789]\d|20\d\d|2100", "country": ".{2}", "currency": ".{3}", "code": "[0-9anAN]{1,2}", "rate": r"100|\d{1,2}(\.\d+)?",
}  # fmt: skip
CHILD: Final = re.compile(r"(\w+)(!?)(\+?)(?::(.+))?")


def named(element: ET.Element) -> str:
    """An element's name without the schema's namespace."""
    return element.tag.removeprefix(f"{{{NAMESPACE}}}")


def faults(element: ET.Element) -> list[str]:
    """What the schema says of an element and all in it."""
    name = named(element)
    if name not in SHAPE or element.attrib:
        return [f"{name} is no part of ours, or has an attribute"]
    rows = [found.groups("") for found in map(CHILD.fullmatch, SHAPE[name].split()) if found]
    places = {row[0]: at for at, row in enumerate(rows)}
    names = [named(child) for child in element]
    found, last = [], -1
    for child, each in zip(element, names, strict=True):
        if each not in places or places[each] < last:
            found.append(f"{name}/{each} is not in its place")
            continue
        last = places[each]
        kind = rows[last][3]
        found += faults(child) if not kind else [] if _fits(child, kind) else [f"{name}/{each} is not {kind}: {child.text}"]
    for bare, must, again, _ in rows:
        if (must and bare not in names) or (not again and names.count(bare) > 1):
            found.append(f"{name}/{bare} is missing or comes twice")
    for one, other in CHOICES:
        if {one, other} <= set(places) and (one in names) == (other in names):
            found.append(f"{name}: one of {one} and {other}")
    if len(set(TOGETHER) & set(names)) == 1:
        found.append(f"{name}: a currency and its amount come together")
    return found


def _fits(leaf: ET.Element, kind: str) -> bool:
    text = leaf.text or ""
    if len(leaf) or leaf.attrib or not text.strip():
        return False
    if kind.isdigit():
        return len(text) <= int(kind)
    if kind.startswith("="):
        return text == kind[1:]
    return re.fullmatch(KINDS[kind], text) is not None and (kind != "date" or _is_day(text))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
