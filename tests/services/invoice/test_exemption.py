"""Why no VAT is charged: an item's reason, a customer's, a draft's own; on the paper and in the UBL, and refused while it lacks."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from desk.models import Invoice
from desk.rules.errors import Refused
from desk.services import billing_terms, invoices, prices
from desk.services.billing_terms import Terms
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

REASON = "AVL 39 §"
CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"


def draft(store: Store, owner: int, by: int, *, key: str = "d", **fields: object) -> int:
    charge = trade.charge(store, owner, by, **fields)  # type: ignore[arg-type]
    (made,) = invoices.draft_invoices(store, op_key=key, charge_ids=(charge,), at=NOW, by=by).result
    return int(made)


def issue(store: Store, key: int, by: int) -> tuple[str, list[str], list[str]]:
    """What an issued invoice prints, its categories, and the reasons in its UBL."""
    invoices.issue_invoice(store, op_key=f"i{key}", invoice_id=key, today=TODAY, at=NOW, by=by)
    root = ET.fromstring(invoices.invoice_xml(store, invoice_id=key) or b"<x/>")
    categories = [part.findtext(f".//{CBC}ID") or "" for part in root.iter() if part.tag.endswith("}TaxCategory")]
    printed = trade.printed(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))
    return printed, categories, [each.text or "" for each in root.iter(f"{CBC}TaxExemptionReason")]


def test_an_exempt_item_brings_its_reason_to_the_paper_and_the_ubl(store: Store) -> None:
    by = trade.desk(store)
    item = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.code == "usage_hour_light")
    with pytest.raises(Refused) as refused:
        prices.change_item(store, item_id=item.id, names={}, vat_category="E", at=NOW, by=by)
    assert refused.value.field == "exemption"
    batch = prices.change_item(store, item_id=item.id, names={}, vat_category="E", exemption=f" {REASON} ", at=NOW, by=by).result
    assert prices.item_words(store, item_id=item.id).exemption == REASON
    line = {"item": item.code, "quantity": 2, "unit": "quarter", "unit_price": "24", "net": "48"}
    key = draft(store, trade.customer(store, registration_number="1234567-1"), by, lines=[line])
    printed, categories, reasons = issue(store, key, by)
    assert REASON in printed
    assert (set(categories), reasons) == ({"E"}, [REASON])
    prices.undo_prices(store, batch=batch, at=NOW, by=by)
    assert prices.item_words(store, item_id=item.id).exemption == ""


def test_an_exempt_customers_new_drafts_bear_no_vat_and_say_why(store: Store) -> None:
    by, owner = trade.desk(store), trade.customer(store, registration_number="1234567-1")
    taxed = draft(store, owner, by, key="before")
    billing_terms.save_billing_terms(store, customer_id=owner, terms=Terms(exemption=REASON), at=NOW, by=by)
    assert billing_terms.billing_terms(store, customer_id=owner).exemption == REASON
    key = draft(store, owner, by)
    rows = [invoices.invoice(store, invoice_id=each, today=TODAY) for each in (taxed, key)]
    assert [row.row.gross > row.row.net for row in rows] == [True, False]
    assert [(row.untaxed, row.exemption) for row in rows] == [(False, ""), (True, REASON)]
    printed, categories, reasons = issue(store, key, by)
    assert REASON in printed
    assert (set(categories), reasons) == ({"E"}, [REASON])


def test_without_a_reason_it_is_not_issued_and_the_draft_takes_one(file_store: Store) -> None:
    store, by = file_store, trade.desk(file_store)
    key = draft(store, trade.customer(store, registration_number="1234567-1"), by)
    with store.write() as session:
        (line,) = session.get_one(Invoice, key).lines
        line.vat_category, line.vat_rate = "E", Decimal(0)
    invoices.save_draft(store, edit=invoices.DraftEdit(key, note="x"), at=NOW, by=by)
    assert invoices.invoice(store, invoice_id=key, today=TODAY).missing == ("the reason why no VAT is charged",)
    with pytest.raises(Refused, match="reason why no VAT"):
        issue(store, key, by)
    invoices.save_draft(store, edit=invoices.DraftEdit(key, exemption=REASON), at=NOW, by=by)
    assert issue(store, key, by)[2] == [REASON]


def test_abroad_the_laws_own_words_stand_whatever_the_draft_says(file_store: Store) -> None:
    store, by = file_store, trade.desk(file_store)
    fields = {"street": "Gata 3", "postcode": "11122", "city": "Stockholm", "vat_number": "SE556000000001"}
    owner = makers.customer(store, "Kafé Söder AB", country="SE", language="en", **fields)
    key = draft(store, owner, by)
    invoices.save_draft(store, edit=invoices.DraftEdit(key, exemption=REASON), at=NOW, by=by)
    _, categories, reasons = issue(store, key, by)
    assert set(categories) == {"AE"}
    assert "Reverse charge" in reasons[0]
    assert REASON not in reasons[0]
