"""An issued document as files: the PDF/A-3, and where its country's network takes e-invoices the same as XML, inside it and beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.documents.invoice import check, invoice_pdf, print_checked
from desk.documents.pdfa import Attached
from desk.documents.ubl import written
from desk.documents.ubl_party import endpoint
from desk.documents.values import Files
from desk.words import mark

if TYPE_CHECKING:
    from desk.documents.values import InvoicePaper

COUNTRIES: Final = frozenset({"IS", "NO", "FI"})
"""Sellers whose e-invoices go through Peppol; a Greek one's go through myDATA and a certified provider."""

NAME: Final = "invoice.xml"
ELSEWHERE: Final = mark("e-invoices of this country are issued through myDATA or a certified provider")
NOT_ISSUED: Final = mark("only an issued invoice or credit note is sent as an e-invoice")
SELLER: Final = mark("the desk's address for e-invoices")
BUYER: Final = mark("the customer's address for e-invoices, or its registration number")


def gaps(paper: InvoicePaper) -> tuple[str, ...]:
    """Why a document cannot be an e-invoice: English sentences, keys of their translations; empty when it can."""
    if paper.kind not in {"invoice", "credit_note"}:
        return (NOT_ISSUED,)
    if paper.seller.country not in COUNTRIES:
        return (ELSEWHERE,)
    return tuple(said for party, said in ((paper.seller, SELLER), (paper.buyer, BUYER)) if endpoint(party) is None)


def invoice_files(paper: InvoicePaper) -> Files:
    """The PDF with the XML inside, and the XML; equal values give equal bytes."""
    missing = gaps(paper)
    if missing:
        return Files(invoice_pdf(paper), None, missing)
    check(paper)
    xml = written(paper)
    return Files(print_checked(paper, (Attached(NAME, "text/xml", f"Peppol BIS Billing 3, UBL 2.1: {paper.number}", xml),)), xml, ())
