"""Every paper by name, made in a process of its own (`making`): what the services ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from desk.documents.making import made

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.documents.duty_values import DutyPaper
    from desk.documents.personal import PersonalPaper
    from desk.documents.reminder_values import ReminderPaper
    from desk.documents.report_values import ReportPaper
    from desk.documents.statement_values import StatementPaper
    from desk.documents.ticket_values import TicketPaper
    from desk.documents.timesheet_values import TimesheetPaper
    from desk.documents.values import AttendancePaper, CertificatePaper, EstimatePaper, Files, InvoicePaper, PriceListPaper


def _pdf(module: str, name: str, paper: object) -> bytes:
    return cast("bytes", made(f"desk.documents.{module}", name, paper))


def invoice_files(paper: InvoicePaper) -> Files:
    """An issued document's PDF, and its XML inside and beside it."""
    return cast("Files", made("desk.documents.einvoice", "invoice_files", paper))


def invoice_pdf(paper: InvoicePaper) -> bytes:
    """An invoice, credit note, pro forma or draft."""
    return _pdf("invoice", "invoice_pdf", paper)


def estimate_pdf(paper: EstimatePaper) -> bytes:
    """An estimate."""
    return _pdf("estimate", "estimate_pdf", paper)


def price_list_pdf(paper: PriceListPaper) -> bytes:
    """A price list."""
    return _pdf("price_list", "price_list_pdf", paper)


def attendance_pdf(paper: AttendancePaper) -> bytes:
    """A course session's attendance sheet."""
    return _pdf("attendance", "attendance_pdf", paper)


def certificates_pdf(papers: Sequence[CertificatePaper]) -> bytes:
    """Certificates, a page each."""
    return _pdf("certificate", "certificates_pdf", papers)


def timesheet_pdf(paper: TimesheetPaper) -> bytes:
    """A month's timesheet."""
    return _pdf("timesheet", "timesheet_pdf", paper)


def ticket_pdf(paper: TicketPaper) -> bytes:
    """A ticket with its conversation."""
    return _pdf("ticket_paper", "ticket_pdf", paper)


def personal_pdf(paper: PersonalPaper) -> bytes:
    """What is kept of a person."""
    return _pdf("personal", "personal_pdf", paper)


def reminder_pdf(paper: ReminderPaper) -> bytes:
    """A reminder of an unpaid invoice."""
    return _pdf("reminder", "reminder_pdf", paper)


def statement_pdf(paper: StatementPaper) -> bytes:
    """A customer's statement of account."""
    return _pdf("statement", "statement_pdf", paper)


def report_pdf(paper: ReportPaper) -> bytes:
    """A week's report, or another period's."""
    return _pdf("report", "report_pdf", paper)


def duty_list_pdf(paper: DutyPaper) -> bytes:
    """A month's roster."""
    return _pdf("duty_list", "duty_list_pdf", paper)
