"""Which kinds of thing the rows of each table belong to: so a page knows whether it shows anything of them."""

from __future__ import annotations

from functools import cache
from typing import Final

from desk.models import Base

TICKET: Final = (("ticket", "ticket_id"),)
INVOICE: Final = (("invoice", "invoice_id"),)
CONTRACT: Final = (("contract", "contract_id"),)
BOOKING: Final = (("booking", "booking_id"),)
CALL: Final = (("call", "call_id"),)

# Each kind with the column that holds its id. A table that is not here is a kind of its own, with its `id`.
# fmt: off
OF: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "entry": TICKET, "pause": TICKET, "ticket_promise": TICKET, "ticket_tag": TICKET, "custom_value": TICKET, "telling": TICKET,
    "approval": TICKET, "promise_past": TICKET, "breach_explanation": TICKET,
    "notice": (("notice", "id"), *TICKET), "attachment": (("attachment", "id"), *TICKET), "estimate": (("estimate", "id"), *TICKET),
    "estimate_line": (("estimate", "estimate_id"),), "ticket_link": (("ticket", "from_id"), ("ticket", "to_id")),
    "ticket_merge": (("ticket", "source_id"), ("ticket", "target_id")), "presence": (("presence", "ticket_id"),),
    "segment": CALL, "call_gap": CALL, "call_offer": (("offer", "id"),),
    "customer_merge": (("customer", "source_id"), ("customer", "target_id")), "contact_way": (("contact", "contact_id"),),
    "personal_event": (("contact", "contact_id"),), "billing_terms": (("customer", "customer_id"),),
    "contract_change": CONTRACT, "raise_window": CONTRACT, "raise_contact": CONTRACT,
    "invoice_line": INVOICE, "invoice_link": INVOICE, "invoice_file": INVOICE, "payment": INVOICE, "reminder": INVOICE,
    "reminder_pause": INVOICE, "reminder_charge": INVOICE, "reminder_rate": (("invoice", ""),),
    "billing_run_row": (("billing_run", "run_id"),),
    "price_item": (("price", "id"), ("price_item", "id")), "price": (("price", "item_id"),), "customer_price": (("price", "item_id"),),
    "price_change": (("price", "item_id"),),
    "course_session": (("session", "id"),), "course_series": (("session", ""),), "course_telling": (("session", "session_id"), *BOOKING),
    "attendee": (("attendee", "id"), *BOOKING), "booking_event": (*BOOKING, ("session", "session_id")),
    "booking": (("booking", "id"), ("session", "session_id")),
    "profile": (("profile", "id"), ("booking_terms", "")), "profile_confirmed": (("profile", ""),), "desk_change": (("desk", ""),),
    "saved_filter": (("filter", "id"),), "custom_option": (("custom_field", "field_id"),),
    "duty_rotation": (("duty", ""),), "duty_offer": (("duty", "duty_id"),), "duty_change": (("duty", ""),),
    "absence_ticket": (("absence", "absence_id"),),
    "release_step": (("release", "release_id"),), "release_ticket": (("release", "release_id"), *TICKET),
    "week_report_whole": (("week_report", "week_id"),),
}
# fmt: on

# What no page shows by itself, what the program keeps for its own use, and what every write of another kind writes beside it.
QUIET_TABLES: Final = frozenset({
    "op", "change_log", "queue_clock", "local_day", "ticket_count", "number_counter", "tag", "bulk_change", "stored_file", "kept_logo",
    "bank_file", "audit", "audit_who", "alert_mark",
})  # fmt: skip
# A sign of life is no news; nor are the notes of a running call as they are typed, for its own desk tells nobody of them either.
QUIET_COLUMNS: Final[dict[str, frozenset[str]]] = {
    "call": frozenset({"last_seen_at", "notes"}),
    "presence": frozenset({"seen_at"}),
    "alert": frozenset({"held_at"}),
}


@cache
def every_kind() -> frozenset[str]:
    """All kinds there are: what has changed when nobody knows what."""
    return frozenset(kind for table in Base.metadata.tables for kind, _ in kinds_of(table))


@cache
def kinds_of(table: str) -> tuple[tuple[str, str], ...]:
    """The kinds a table's rows belong to, each with the column of its id; none where nobody is told."""
    return () if table in QUIET_TABLES else OF.get(table, ((table, "id"),))


def is_quiet(table: str, columns: frozenset[str]) -> bool:
    """Whether a change of these columns alone is no news."""
    return columns <= QUIET_COLUMNS.get(table, frozenset())
