"""Invoices: drafted from unbilled work, previewed, issued with a gapless number, credited, paid: the room's verbs in one place."""

from desk.services.credit_notes import correct_invoice, credit_invoice
from desk.services.exchange import save_rate
from desk.services.invoice.chain import BrokenLink, verify_chain
from desk.services.invoice.coming import coming_number
from desk.services.invoice.draft_edit import (
    add_line,
    change_draft,
    change_line,
    change_payer,
    discard_draft,
    enter_greek_marks,
    order_lines,
    remove_line,
)
from desk.services.invoice.draft_saving import DraftEdit, LineEdit, preview_edit, save_draft
from desk.services.invoice.drafts import draft_invoices
from desk.services.invoice.files import finish_files, without_files
from desk.services.invoice.issuing import issue_invoice
from desk.services.invoice.reads import invoice, invoice_counts, invoice_ids, invoice_pdf, invoice_rows, invoice_xml, numbered
from desk.services.invoice.values import InvoiceRow, InvoiceView, LineView
from desk.services.payments import record_payment

__all__ = [
    "BrokenLink", "DraftEdit", "InvoiceRow", "InvoiceView", "LineEdit", "LineView", "add_line", "change_draft", "change_line",
    "change_payer", "coming_number", "correct_invoice", "credit_invoice", "discard_draft", "draft_invoices", "enter_greek_marks",
    "finish_files", "invoice", "invoice_counts", "invoice_ids", "invoice_pdf", "invoice_rows", "invoice_xml", "issue_invoice", "numbered",
    "order_lines", "preview_edit", "record_payment", "remove_line", "save_draft", "save_rate", "verify_chain", "without_files",
]  # fmt: skip
