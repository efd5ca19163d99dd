"""The head of a SAF-T file: which schema it follows, what wrote it, whose books it is of, and which months it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk import __version__
from desk.documents.ubl_parts import fit
from desk.models import DeskInfo, Person
from desk.rules.errors import Refused
from desk.services.accounting.saft_parts import add_address, branch, leaf, needed, whole

if TYPE_CHECKING:
    from datetime import date
    from xml.etree import ElementTree as ET

    from desk.services.store import Store

NORWAY: Final = "NO"
FIRST_OF_140: Final = 2027
"""Periods that begin in this year or later follow schema 1.40, earlier ones 1.30."""


def add_header(store: Store, root: ET.Element, *, since: date, until: date, today: date) -> None:
    """Add the head; refused where the desk is not in Norway, or has no organisation number."""
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        person = session.scalars(select(Person).order_by(Person.id)).first()
    number = "".join(fit(desk.registration_number).split())
    if desk.country != NORWAY or not number:
        raise Refused("SAF-T Financial is Norway's: this desk is not there, or has no organisation number.", field="country")
    head = branch(root, "Header")
    for name, text, most in (
        ("AuditFileVersion", "1.40" if since.year >= FIRST_OF_140 else "1.30", 9), ("AuditFileCountry", NORWAY, 2),
        ("AuditFileDateCreated", today.isoformat(), 10), ("SoftwareCompanyName", "Quarterdesk", 70), ("SoftwareID", "Quarterdesk", 256),
        ("SoftwareVersion", __version__, 18),
    ):  # fmt: skip
        leaf(head, name, text, most)
    _company(branch(head, "Company"), desk, number, person.name if person is not None else "")
    leaf(head, "DefaultCurrencyCode", "NOK", 3)
    chosen = branch(head, "SelectionCriteria")
    for name, figure in (("PeriodStart", since.month), ("PeriodStartYear", since.year), ("PeriodEnd", until.month),
                         ("PeriodEndYear", until.year)):  # fmt: skip
        leaf(chosen, name, str(figure), 4)
    leaf(head, "HeaderComment", "Sales, output VAT and payments of the service desk; not the whole ledger of the company.", 256)
    leaf(head, "TaxAccountingBasis", "A", 18)


def _company(company: ET.Element, desk: DeskInfo, number: str, person: str) -> None:
    leaf(company, "RegistrationNumber", number, 35)
    needed(company, "Name", (desk.legal_name, desk.name, number), 256)
    add_address(company, desk.street, desk.city, desk.postcode, desk.country)
    contact = branch(company, "Contact")
    who = branch(contact, "ContactPerson")
    leaf(who, "FirstName", "NotUsed", 35)  # the schema's word for a name kept whole
    needed(who, "LastName", (person, desk.name, number), 70)
    whole(contact, "Telephone", "".join(desk.phone.split()), 18)
    whole(contact, "Email", desk.email, 70)
    tax = branch(company, "TaxRegistration")
    leaf(tax, "TaxRegistrationNumber", f"{number}MVA", 35)
    leaf(tax, "TaxAuthority", "Skatteetaten", 35)
    account = "".join(sign for sign in desk.account if sign.isdigit())
    iban = "".join(desk.iban.split())
    if account or iban:
        leaf(branch(company, "BankAccount"), "BankAccountNumber" if account else "IBANNumber", account or iban, 35)
