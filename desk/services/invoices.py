"""Invoices: drafted from unbilled work, previewed, issued with a gapless number, credited, paid: the room's verbs in one place."""

from desk.services.credit_notes import credit_invoice
from desk.services.drafts import change_draft, change_line, discard_draft, draft_invoices, remove_line
from desk.services.invoice_reads import invoice, invoice_counts, invoice_ids, invoice_pdf, invoice_rows, numbered
from desk.services.invoice_values import InvoiceRow, InvoiceView, LineView
from desk.services.issuing import issue_invoice
from desk.services.payments import record_payment

__all__ = [
    "InvoiceRow", "InvoiceView", "LineView", "change_draft", "change_line", "credit_invoice", "discard_draft", "draft_invoices", "invoice",
    "invoice_counts", "invoice_ids", "invoice_pdf", "invoice_rows", "issue_invoice", "numbered", "record_payment", "remove_line",
]  # fmt: skip
