"""Who may what, one row a table: PostgreSQL enforces it by grants (rights_grants.py), a file's services by desk/services/rights.py.

Every mapped table has its row. `read`, `add`, `change` and `remove` say which roles may SELECT, INSERT, UPDATE and DELETE; `columns`
are those everybody may change or lock all the same, `but` the ones everybody may not where they may change all others, `never` those
that nobody changes but through a function of the database.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desk.rules import roles

ROLES, OFFICE, TEACH, MANAGE = roles.ROLES, roles.OFFICE, roles.TEACH, roles.MANAGE
ALL: Final = frozenset(ROLES)
NONE: Final[frozenset[str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """The rights on one table."""

    add: frozenset[str]
    change: frozenset[str]
    remove: frozenset[str] = NONE
    columns: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    read: frozenset[str] = ALL


WORK: Final = Row(ALL, ALL)
"""Everybody's daily work: written and changed, never deleted."""
LOOSE: Final = Row(ALL, ALL, ALL)
"""The same, and the program itself takes rows away."""
KEPT: Final = Row(ALL, NONE)
"""Written once."""
OFFICES: Final = Row(OFFICE, OFFICE)
OFFICES_LOOSE: Final = Row(OFFICE, OFFICE, OFFICE)
MANAGERS: Final = Row(MANAGE, MANAGE)
MANAGERS_LOOSE: Final = Row(MANAGE, MANAGE, MANAGE)
CLOSED: Final = Row(NONE, NONE, read=MANAGE)
"""Written by the database's own functions and triggers alone; managers and administrators read it."""

# What an invoice gets when it is issued: the function issue_invoice writes it.
AT_ISSUE: Final = (
    "state", "number", "series", "sequence", "issue_date", "issued_at", "issued_by_id", "seller", "buyer", "payer", "appendix",
)  # fmt: skip

# fmt: off
TABLES: Final[dict[str, Row]] = {
    # The desk and its people. Locking the desk's row, or a colleague's, needs the right to change one of its columns.
    "desk": Row(NONE, MANAGE, columns=("id",)), "profile": MANAGERS, "op": LOOSE,
    "person": Row(MANAGE, MANAGE, columns=("name", "short_name", "email", "phone")),
    "login": CLOSED, "audit": CLOSED, "audit_who": CLOSED,
    "team": MANAGERS, "call_type": MANAGERS, "custom_field": MANAGERS, "custom_option": MANAGERS, "breach_reason": MANAGERS,
    "attachment_terms": MANAGERS, "canned_reply": MANAGERS_LOOSE, "saved_filter": LOOSE,
    # Customers and what is agreed with them.
    "customer": WORK, "site": WORK, "contact": WORK, "contact_way": LOOSE, "customer_merge": WORK, "personal_event": KEPT,
    "contract": WORK, "contract_change": KEPT, "raise_window": LOOSE, "raise_contact": LOOSE, "billing_terms": OFFICES_LOOSE,
    # Tickets.
    "ticket": WORK, "entry": WORK, "ticket_promise": LOOSE, "pause": LOOSE, "promise_past": KEPT, "breach_explanation": WORK,
    "attachment": LOOSE, "stored_file": LOOSE, "custom_value": LOOSE, "tag": WORK, "ticket_tag": LOOSE, "ticket_link": LOOSE,
    "ticket_merge": WORK, "bulk_change": WORK, "presence": LOOSE, "notice": WORK, "telling": WORK, "approval": WORK,
    "estimate": WORK, "estimate_line": LOOSE, "queue_clock": WORK, "local_day": LOOSE, "ticket_count": LOOSE,
    # Calls and charges.
    "call": WORK, "segment": LOOSE, "call_gap": WORK, "call_offer": WORK,
    "charge": Row(ALL, OFFICE, ALL, but=("invoice_id",)),
    # Courses.
    "course": Row(TEACH, TEACH, columns=("id",)), "room": Row(TEACH, TEACH, columns=("id",)), "course_series": WORK,
    "course_session": WORK, "course_telling": LOOSE, "booking": WORK, "attendee": LOOSE, "booking_event": KEPT,
    # Prices, invoices, money.
    "price_item": OFFICES, "price": OFFICES_LOOSE, "customer_price": OFFICES_LOOSE, "price_change": OFFICES,
    "exchange_rate": OFFICES, "ledger_account": OFFICES_LOOSE, "number_counter": WORK,
    "invoice": Row(OFFICE, OFFICE, OFFICE, never=AT_ISSUE), "invoice_line": OFFICES_LOOSE, "invoice_link": Row(NONE, NONE),
    "invoice_file": Row(OFFICE, NONE), "kept_logo": Row(OFFICE, NONE),
    "billing_run": OFFICES, "billing_run_row": OFFICES, "payment": Row(OFFICE, NONE), "reminder": Row(OFFICE, NONE),
    "reminder_pause": OFFICES_LOOSE, "reminder_charge": Row(OFFICE, NONE), "reminder_rate": OFFICES_LOOSE,
    "bank_file": Row(OFFICE, NONE), "bank_entry": OFFICES,
    # The roster, operations, reports, alerts, the log by which desks catch up.
    "desk_change": MANAGERS, "profile_confirmed": MANAGERS_LOOSE,
    "duty_rotation": WORK, "duty": WORK, "duty_change": KEPT, "duty_offer": WORK, "absence": WORK, "absence_ticket": WORK,
    "outage": WORK, "maintenance": WORK, "release": WORK, "release_step": KEPT, "release_ticket": LOOSE,
    "security_breach": Row(MANAGE, MANAGE, read=MANAGE), "week_report": KEPT, "week_report_whole": Row(MANAGE, NONE, read=MANAGE),
    "alert": LOOSE, "alert_mark": WORK, "alert_wish": LOOSE, "change_log": LOOSE,
}
# fmt: on
