"""The trade as tables: one file a thing, the same on SQLite and PostgreSQL."""

from desk.models.accounting import LedgerAccount
from desk.models.alerts import Alert, AlertMark, AlertWish
from desk.models.attachments import Attachment, AttachmentTerms, StoredFile
from desk.models.audit import Audit, AuditWho
from desk.models.base import Base
from desk.models.billing import Charge, Invoice, InvoiceLine, NumberCounter, Price, PriceItem
from desk.models.billing_runs import BillingRun, BillingRunRow
from desk.models.call_types import CallType
from desk.models.calls import Call, Segment
from desk.models.canned import CannedReply
from desk.models.change_log import ChangeLog
from desk.models.courses import Attendee, Booking, BookingEvent, Course, CourseSeries, CourseSession, CourseTelling, Room
from desk.models.custom_fields import CustomField, CustomOption, CustomValue
from desk.models.customers import Contact, ContactWay, Contract, ContractChange, Customer, CustomerMerge, PersonalEvent, Site
from desk.models.desk import DeskInfo, Op, Person, ProfileCopy
from desk.models.desk_changes import DeskChange, ProfileConfirmed
from desk.models.estimates import Estimate, EstimateLine
from desk.models.filters import SavedFilter
from desk.models.invoice_proof import InvoiceFile, InvoiceLink, KeptLogo
from desk.models.notices import Approval, Notice, RaiseContact, RaiseWindow, Telling
from desk.models.operations import Maintenance, Outage, Release, ReleaseStep, ReleaseTicket, SecurityBreach
from desk.models.prices import CustomerPrice, PriceChange
from desk.models.promises_past import BreachExplanation, BreachReason, PromisePast
from desk.models.queue import LocalDay, QueueClock, TicketCount
from desk.models.receivables import (
    BankEntry,
    BankFile,
    BillingTerms,
    ExchangeRate,
    Payment,
    Reminder,
    ReminderCharge,
    ReminderPause,
    ReminderRate,
)
from desk.models.reports import WeekReport, WeekReportWhole
from desk.models.rights_people import Login
from desk.models.roster import Absence, AbsenceTicket, Duty, DutyChange, DutyOffer, DutyRotation
from desk.models.ticket_links import BulkChange, Presence, Tag, Team, TicketLink, TicketMerge, TicketTag
from desk.models.tickets import Entry, Pause, Ticket, TicketPromise
from desk.models.timer import CallGap, CallOffer

__all__ = [
    "Absence", "AbsenceTicket", "Alert", "AlertMark", "AlertWish", "Approval", "Attachment", "AttachmentTerms", "Attendee", "Audit",
    "AuditWho", "BankEntry", "BankFile", "Base", "BillingRun", "BillingRunRow", "BillingTerms", "Booking", "BookingEvent",
    "BreachExplanation", "BreachReason", "BulkChange", "Call", "CallGap", "CallOffer", "CallType", "CannedReply", "ChangeLog",
    "Charge", "Contact", "ContactWay", "Contract", "ContractChange", "Course", "CourseSeries", "CourseSession", "CourseTelling",
    "CustomField", "CustomOption", "CustomValue", "Customer", "CustomerMerge", "CustomerPrice", "DeskChange", "DeskInfo", "Duty",
    "DutyChange", "DutyOffer", "DutyRotation", "Entry", "Estimate", "EstimateLine", "ExchangeRate", "Invoice", "InvoiceFile",
    "InvoiceLine", "InvoiceLink", "KeptLogo", "LedgerAccount", "LocalDay", "Login", "Maintenance", "Notice", "NumberCounter", "Op",
    "Outage", "Pause", "Payment", "Person", "PersonalEvent", "Presence", "Price", "PriceChange", "PriceItem", "ProfileConfirmed",
    "ProfileCopy", "PromisePast", "QueueClock", "RaiseContact", "RaiseWindow", "Release", "ReleaseStep", "ReleaseTicket",
    "Reminder", "ReminderCharge", "ReminderPause",
    "ReminderRate", "Room", "SavedFilter", "SecurityBreach", "Segment", "Site", "StoredFile", "Tag", "Team", "Telling",
    "Ticket", "TicketCount", "TicketLink", "TicketMerge", "TicketPromise", "TicketTag", "WeekReport", "WeekReportWhole",
]  # fmt: skip
