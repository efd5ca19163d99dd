"""One fault at a time that the published rules let pass: seen by ours before a number is given.

Each row spoils one thing in a sound e-invoice as it would go out. The schema and EN 16931 have nothing to say of it (that is tested,
so that the table stays true), nor has Peppol; the same fault in the values the document is made of is refused, by its field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from sqlalchemy import update

from desk.documents.einvoice import invoice_files
from desk.documents.ubl import ubl
from desk.documents.values import VatRow
from desk.models import Customer, DeskInfo, Invoice
from desk.rules.errors import Refused
from desk.services import invoices
from desk.services.invoice.law import refuse_numbers
from tests.documents.test_ubl import invoice
from tests.documents.tools import peppol
from tests.documents.tools.einvoice import findings
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.documents.values import InvoicePaper
    from desk.services.store import Store

D = Decimal


class Fault(NamedTuple):
    """A spoilt piece of a country's e-invoice, and the same in the values; `field` is what ours names."""

    country: str
    old: str
    new: str
    values: dict[str, Any]
    field: str
    kind: str = "invoice"


def vat(amount: str) -> dict[str, Any]:
    return {"vat": D(amount), "gross": D("240.00") + D(amount), "vat_rows": (VatRow(D("25.5"), D("240.00"), D(amount)),)}


def wrong_vat(by: str) -> Fault:
    tax, gross = D("61.20") + D(by), D("301.20") + D(by)
    return Fault("FI", "61.20|301.20", f"{tax}|{gross}", vat(str(tax)), "vat_rows")


FAULTS = {
    "the check digit of a Finnish VAT number": Fault("FI", "FI12345671", "FI12345672", {"vat_number": "FI12345672"}, "vat_number"),
    "the check digit of a Y-tunnus": Fault("FI", "1234567-1", "1234567-2", {"registration": "1234567-2"}, "registration_number"),
    "the check digit of a kennitala": Fault("IS", "4504010050", "4504010060", {"registration": "4504010060"}, "registration_number"),
    "an IBAN": Fault("FI", "FI2112345600000785", "FI2112345600000786", {"iban": "FI2112345600000786"}, "iban"),
    "a Finnish reference": Fault("FI", "202601184", "202601185", {"reference": "202601185"}, "reference"),
    "an RF reference": Fault("FI", "202601184", "RF052026011841", {"reference": "RF052026011841", "reference_kind": "rf"}, "reference"),
    "a KID": Fault("NO", "202601183", "202601184", {"reference": "202601184"}, "reference"),
    "no due date": Fault("FI", "<cbc:DueDate>2026-05-14</cbc:DueDate>", "", {"due_date": None}, "due_date"),
    "a cent of VAT": wrong_vat("0.01"),
    "half a euro of VAT": wrong_vat("0.50"),
    "nearly a euro of VAT": wrong_vat("0.99"),
}  # fmt: skip
OF_A_PARTY = {"vat_number", "registration"}


def spoilt(fault: Fault) -> bytes:
    xml = ubl(invoice(fault.country)).decode()
    for old, new in zip(fault.old.split("|"), fault.new.split("|"), strict=True):
        assert old in xml
        xml = xml.replace(old, new)
    return xml.encode()


def made(paper: InvoicePaper, values: dict[str, Any]) -> None:
    """The document as it is issued: its numbers checked, then its files made."""
    seller = {name: value for name, value in values.items() if name in {*OF_A_PARTY, "iban"}}
    wrong = replace(paper, seller=replace(paper.seller, **seller), **{name: values[name] for name in values if name not in seller})
    refuse_numbers(*({"country": one.country, "registration": one.registration, "vat_number": one.vat_number}
                     for one in (wrong.seller, wrong.buyer)))  # fmt: skip
    invoice_files(wrong)


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_what_the_published_rules_let_pass_is_refused_here(fault: Fault) -> None:
    assert findings(spoilt(fault)) == []
    assert peppol.broken(spoilt(fault)) == []
    made(invoice(fault.country), {})
    with pytest.raises(Refused) as told:
        made(invoice(fault.country), fault.values)
    assert told.value.field == fault.field


def test_a_credit_note_that_credits_nothing_is_refused_here() -> None:
    note = invoice("FI", kind="credit_note", number="C1", credited_number="2026-0118")
    xml = ubl(note).decode()
    begin, end = xml.index("<cac:BillingReference>"), xml.index("</cac:BillingReference>") + len("</cac:BillingReference>")
    assert findings((xml[:begin] + xml[end:]).encode()) == []
    with pytest.raises(Refused) as told:
        invoice_files(replace(note, credited_number=""))
    assert told.value.field == "credited_number"


@pytest.mark.parametrize(
    ("row", "column", "number", "field"),
    [
        (Customer, "registration_number", "2077474-1", "registration_number"), (DeskInfo, "vat_number", "FI20774741", "vat_number"),
        (DeskInfo, "registration_number", "2077474-1", "registration_number"),
    ],
)  # fmt: skip
def test_a_number_that_came_in_past_every_form_stops_the_issue_and_takes_no_number(
    store: Store, row: type[Customer | DeskInfo], column: str, number: str, field: str
) -> None:
    by = trade.desk(store)
    one, two = (
        invoices.draft_invoices(store, op_key=f"d{turn}", charge_ids=(trade.charge(store, owner, by),), at=NOW, by=by).result[0]
        for turn, owner in enumerate((trade.customer(store), trade.customer(store, name="Toinen Oy")))
    )
    issued = invoices.issue_invoice(store, op_key="first", invoice_id=one, today=TODAY, at=NOW, by=by).result
    with store.write() as session:
        was = getattr(session.query(row).first(), column)
        session.execute(update(row).values({column: number}))
    with pytest.raises(Refused) as told:
        invoices.issue_invoice(store, op_key="second", invoice_id=two, today=TODAY, at=NOW, by=by)
    assert told.value.field == field
    with store.write() as session:
        assert session.get_one(Invoice, two).state == "draft"
        session.execute(update(row).values({column: was}))
    again = invoices.issue_invoice(store, op_key="third", invoice_id=two, today=TODAY + timedelta(1), at=NOW, by=by).result
    assert int(again[-4:]) == int(issued[-4:]) + 1
