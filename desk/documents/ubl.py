"""An invoice or credit note as data: UBL 2.1 by the rules of Peppol BIS Billing 3, from the same values as the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from desk.documents.adding_up import check_invoice
from desk.documents.figures import Figures
from desk.documents.ubl_lines import add_line
from desk.documents.ubl_parts import amount, branch, fit, leaf, number_text, prune, xml_text
from desk.documents.ubl_party import add_buyer, add_payee_account, add_seller
from desk.rules.tax_treatment import TAXED, code_for
from desk.words import speaker

if TYPE_CHECKING:
    from desk.documents.values import InvoicePaper

CUSTOMIZATION = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
INVOICE, CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2", "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
TYPES = {"invoice": "380", "credit_note": "381"}


def ubl(paper: InvoicePaper) -> bytes:
    """The XML of an issued invoice or credit note; the same values give the same bytes. Refused where the paper is refused."""
    check_invoice(paper, Figures(speaker(paper.language), paper.currency))
    return written(paper)


def written(paper: InvoicePaper) -> bytes:
    """The same of values that are checked already."""
    credit = paper.kind == "credit_note"
    root = ET.Element("CreditNote" if credit else "Invoice", {"xmlns": CREDIT_NOTE if credit else INVOICE})
    sign = -1 if credit and paper.gross < 0 else 1
    _add_head(root, paper, credit=credit)
    add_seller(root, paper)
    add_buyer(root, paper)
    _add_delivery(root, paper)
    add_payee_account(root, paper)
    _add_tax(root, paper, sign)
    _add_sums(root, paper, sign)
    for number, line in enumerate(paper.lines, 1):
        add_line(root, paper, line, number, sign)
    prune(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + xml_text(root).encode() + b"\n"


def _add_head(root: ET.Element, paper: InvoicePaper, *, credit: bool) -> None:
    assert paper.issue_date is not None
    leaf(root, "CustomizationID", CUSTOMIZATION)
    leaf(root, "ProfileID", PROFILE)
    leaf(root, "ID", paper.number or "")
    leaf(root, "IssueDate", paper.issue_date.isoformat())
    if paper.due_date and not credit:
        leaf(root, "DueDate", paper.due_date.isoformat())
    leaf(root, "CreditNoteTypeCode" if credit else "InvoiceTypeCode", TYPES[paper.kind if paper.kind in TYPES else "invoice"])
    leaf(root, "Note", " ".join(paper.notes))
    leaf(root, "DocumentCurrencyCode", paper.currency)
    if paper.home_currency and paper.home_vat is not None:
        leaf(root, "TaxCurrencyCode", paper.home_currency)
    leaf(root, "BuyerReference", buyer_reference(paper))
    if paper.supply_from or paper.supply_to:
        period = branch(root, "InvoicePeriod")
        leaf(period, "StartDate", (paper.supply_from or paper.supply_to or paper.issue_date).isoformat())
        leaf(period, "EndDate", (paper.supply_to or paper.supply_from or paper.issue_date).isoformat())
    if paper.order_number:
        leaf(branch(root, "OrderReference"), "ID", paper.order_number)
    if paper.credited_number:
        reference = branch(branch(root, "BillingReference"), "InvoiceDocumentReference")
        leaf(reference, "ID", paper.credited_number)
        if paper.credited_date:
            leaf(reference, "IssueDate", paper.credited_date.isoformat())
    if paper.eindagi and paper.seller.country == "IS" and not credit:
        last = branch(root, "AdditionalDocumentReference")  # IS-R-008 … 010: the last day without interest has no field of its own
        leaf(last, "ID", paper.eindagi.isoformat())
        leaf(last, "DocumentDescription", "EINDAGI")


def buyer_reference(paper: InvoicePaper) -> str:
    """What the buyer sorts its invoices by; Peppol asks for it or an order's number: the contact or the buyer's name stand in for it."""
    if fit(paper.buyer_reference) or fit(paper.order_number):
        return paper.buyer_reference
    return fit(paper.buyer.contact) or paper.buyer.name


def _add_delivery(root: ET.Element, paper: InvoicePaper) -> None:
    delivered = paper.supply_to or paper.supply_from
    if delivered is None:
        return
    delivery = branch(root, "Delivery")
    leaf(delivery, "ActualDeliveryDate", delivered.isoformat())
    if paper.supply_place or any(row.category == "K" for row in paper.vat_rows):
        address = branch(branch(delivery, "DeliveryLocation"), "Address")
        leaf(address, "CityName", paper.supply_place)
        leaf(branch(address, "Country"), "IdentificationCode", paper.buyer.country)


def _add_tax(root: ET.Element, paper: InvoicePaper, sign: int) -> None:
    total = branch(root, "TaxTotal")
    amount(total, "TaxAmount", paper.vat * sign, paper.currency)
    for row in paper.vat_rows:
        part = branch(total, "TaxSubtotal")
        amount(part, "TaxableAmount", row.net * sign, paper.currency)
        amount(part, "TaxAmount", row.vat * sign, paper.currency)
        category = branch(part, "TaxCategory")
        leaf(category, "ID", row.category)
        if row.category != "O":
            leaf(category, "Percent", number_text(row.rate))
        if row.category not in {TAXED, "Z"}:
            leaf(category, "TaxExemptionReasonCode", code_for(row.category))
            leaf(category, "TaxExemptionReason", row.reason or paper.exemption)
        leaf(branch(category, "TaxScheme"), "ID", "VAT")
    if paper.home_currency and paper.home_vat is not None:
        amount(branch(root, "TaxTotal"), "TaxAmount", paper.home_vat * sign, paper.home_currency)


def _add_sums(root: ET.Element, paper: InvoicePaper, sign: int) -> None:
    sums = branch(root, "LegalMonetaryTotal")
    for name, value in (
        ("LineExtensionAmount", paper.net), ("TaxExclusiveAmount", paper.net), ("TaxInclusiveAmount", paper.gross),
        ("PayableAmount", paper.gross),
    ):  # fmt: skip
        amount(sums, name, value * sign, paper.currency)

