"""The recorded columns and values in words of the trade; one the house has no word for keeps the name the database knows it by."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from desk.ui import trade_words
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import tzinfo

    from desk.words import Words

# fmt: off
FIELDS: Final[dict[str, str]] = {
    "account": mark("Account"), "address": mark("Address"), "affected": mark("Affected"), "amount": mark("Amount"),
    "answered_at": mark("Answered"), "approved_at": mark("Approved"), "bic": mark("BIC"),
    "buyer_reference": mark("The buyer's reference"), "caller_name": mark("Caller's name"), "cause": mark("Cause"),
    "channel": mark("Channel"), "city": mark("City"), "close_after_days": mark("Close after business days"),
    "closed_at": mark("Closed"), "colour": mark("Colour of papers"), "columns": mark("Columns"), "contact_id": mark("Contact"),
    "contract_id": mark("Contract"), "country": mark("Country"), "course_id": mark("Course"), "credit_stop": mark("Credit stop"),
    "currency": mark("Currency"), "customer_id": mark("Customer"), "customers_told": mark("Customers told"),
    "direction": mark("Direction"), "due_date": mark("Due date"), "email": mark("E-mail"), "ended_at": mark("Ended"),
    "ends_at": mark("Ends"), "ends_on": mark("Ends"), "erased_at": mark("Erased"), "estimate": mark("Estimate"),
    "estimated_hours": mark("Estimated hours"), "fault_ticks": mark("What does the fault do?"), "fee": mark("Fee"),
    "first_login_on": mark("First login"), "goodwill_reason": mark("Goodwill"), "held_reason": mark("Held"),
    "hourly_rate": mark("Hourly rate agreed"), "hours": mark("Hours"), "iban": mark("IBAN"), "included": mark("Included"),
    "invoice_id": mark("Invoice"), "issue_date": mark("Issue date"), "issued_at": mark("Issued"), "kind": mark("Kind"),
    "label": mark("Label"), "language": mark("Language"), "legal_name": mark("Legal name"), "level": mark("Level"),
    "logo": mark("Logo"), "management": mark("Management"), "measures": mark("Measures taken"), "minutes": mark("Minutes"),
    "name": mark("Name"), "named_contact_id": mark("Named contact"), "net": mark("Net"), "note": mark("Note"), "notes": mark("Notes"),
    "notice_days": mark("Notice, days before"), "number": mark("Number"), "office": mark("Office"), "owner_id": mark("Owner"),
    "paid_on": mark("Paid on"), "paused_at": mark("Paused"), "payer": mark("Payer"), "payer_id": mark("Payer"),
    "payment_days": mark("Payment terms"), "person_id": mark("Colleague"), "phone": mark("Phone"), "place": mark("Place"),
    "planned_on": mark("Planned date"), "postcode": mark("Postcode"), "price": mark("Price"), "priority": mark("Priority"),
    "product_version": mark("Product version"), "project_price": mark("Price of the project"), "quantity": mark("Quantity"),
    "reason": mark("Reason"), "received_at": mark("Received"), "reference": mark("Payment reference"),
    "registration_number": mark("Registration number"), "renewal": mark("Renewal"), "renews_itself": mark("Renews by itself"),
    "renews_on": mark("Renews next"), "resolved_at": mark("Resolved at"), "role": mark("Role"), "room_id": mark("Room"),
    "seats": mark("Seats"), "seconds": mark("Seconds worked"), "section": mark("Section"), "sent_at": mark("Sent"),
    "shipped_at": mark("Shipped"), "short_name": mark("Short name"), "site_id": mark("Site"), "skills": mark("Skills"),
    "started_at": mark("Starts at"), "starts_at": mark("Starts at"), "starts_on": mark("Starts"), "state": mark("State"),
    "status": mark("Status"), "street": mark("Street"), "subject": mark("Subject"), "superuser": mark("Superuser"),
    "tax_office": mark("Tax office"), "team": mark("Team"), "text": mark("Text"), "ticket_id": mark("Ticket"), "tier": mark("Tier"),
    "title": mark("Title"), "told": mark("Told"), "trainer_id": mark("Trainer"), "training_quarters": mark("Included training"),
    "unit": mark("Unit"), "unit_price": mark("Unit price"), "valid_from": mark("Valid from"), "valid_to": mark("Valid until"),
    "valid_until": mark("Valid until"), "vat": mark("VAT"), "vat_number": mark("VAT number"), "vat_rate": mark("VAT rate"),
    "view": mark("View"), "visit_address": mark("Visiting address"), "what": mark("What"), "work": mark("Work"),
}
# Parts of a thing, where the table has a word of its own.
PARTS: Final[dict[str, str]] = {
    "approval": mark("Approval"), "attachment": mark("Attached file"), "absence": mark("Absence"), "charge": mark("Charge"),
    "entry": mark("Timeline"), "invoice_line": mark("Line"), "login": mark("Login"), "payment": mark("Payment"),
    "price": mark("Price"), "reminder": mark("Payment reminder"), "site": mark("Site"), "ticket_tag": mark("Tag"),
}
# fmt: on
CODES: Final[dict[tuple[str, str], dict[Any, str]]] = {
    **{("", name): table for name, (_word, table) in trade_words.FIELDS.items() if name != "kind"},
    ("", "role"): trade_words.ROLES,
    ("ticket", "kind"): trade_words.KINDS,
    ("call", "kind"): trade_words.KINDS,
    ("call_type", "kind"): trade_words.KINDS,
    ("contract", "kind"): trade_words.AGREEMENTS,
}
PERSONS: Final = frozenset({"owner_id", "person_id", "trainer_id", "covered_by_id"})
SWITCHES: Final = frozenset({
    "active", "authorised", "callback", "credit_stop", "is_open", "renews_itself", "required", "superuser", "attended", "hidden",
    "stopped", "told", "downtime", "subscribed", "quote_first", "covers_out_of_hours", "customers_told", "management",
})  # fmt: skip


def field_said(column: str, words: Words) -> str:
    """Status; a column without a word keeps its name."""
    return words.tr(FIELDS[column]) if column in FIELDS else column.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose language, whose clock, and what the people are called by their number."""

    words: Words
    zone: tzinfo
    people: Mapping[str, str] = field(default_factory=dict)


def value_said(thing: str, column: str, value: str, reader: Reader) -> str:
    """A code as its word, yes or no, an instant by the desk's clock, a person by name; anything else as it stands."""
    words = reader.words
    if column in PERSONS:
        return reader.people.get(value, value)
    table = CODES.get((thing, column)) or CODES.get(("", column))
    if table is not None:
        known = {str(code): said for code, said in table.items()}
        return words.tr(known[value]) if value in known else value
    if column in SWITCHES and value in {"0", "1"}:
        return words.tr("Yes" if value == "1" else "No")
    if column.endswith("_at"):
        try:
            at = datetime.fromisoformat(value).replace(tzinfo=UTC).astimezone(reader.zone)
        except ValueError:
            return value
        return f"{words.date(at.date())} {words.clock(at)}"
    return value
