"""What the record of writes keeps of each table, one row a table; triggers see to it (audit_triggers.py).

`verbs` are the first letters of insert, update and delete. A table of history, whose rows say themselves who wrote them and when, is
recorded only when a row of it changes or goes; what the program works out from other rows is not recorded at all.
Of columns with text, JSON or bytes only the length is kept, unless they are named in `shown`: what is written there may be about a
person, and whoever is erased must be gone from here, too. Counters and times of day that move by themselves are in `skip`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import JSON, Date, DateTime, LargeBinary, Text

from desk.models.base import Base, Instant

if TYPE_CHECKING:
    from sqlalchemy import Column, Table

ALWAYS_SKIPPED: Final = frozenset({"version", "search", "folded", "digits"})


@dataclass(frozen=True, slots=True)
class Row:
    """How one table is recorded; `about` is the thing its rows belong to, as (thing, column), itself where none is named."""

    verbs: str = ""
    shown: str = ""
    about: tuple[str, str] | None = None
    skip: str = ""


DERIVED: Final = Row()


def _own(verbs: str, shown: str = "", skip: str = "") -> Row:
    return Row(verbs, shown, None, skip)


def _of(thing: str, verbs: str, shown: str = "", *, by: str = "", skip: str = "") -> Row:
    return Row(verbs, shown, (thing, by or f"{thing}_id"), skip)


# What the queue's triggers and the rules keep on a ticket, and the call's beat.
ON_TICKET: Final = (
    "queue_place queue_at breached due_day turns_at notes_at rises_at due_kind due_aim due_latest tier_rank tier release profile_version "
    "unread"
)

# fmt: off
TABLES: Final[dict[str, Row]] = {
    "desk": _own("u", "name legal_name tagline language street postcode city country registration_number vat_number tax_office email "
                      "phone iban bic account commercial_register endpoint kid_check claim_bank vat_zone colour"),
    "profile": _own("iud", "key"), "op": DERIVED, "person": _own("iud", "role skills"),
    "login": _of("person", "iud", "name"), "audit": DERIVED, "audit_who": DERIVED,
    "team": _own("iud", "code name charged_as"), "call_type": _own("iud", "title sign kind cause work"),
    "custom_field": _own("iud", "name kind ticket_kinds"), "custom_option": _of("custom_field", "iud", "name", by="field_id"),
    "breach_reason": _own("iud", "code text"), "attachment_terms": _own("iud"),
    "canned_reply": _own("iud", "shipped language name abbreviation then"), "saved_filter": _own("iud", "name view"),
    "customer": _own("iud", "language country tier"), "site": _of("customer", "iud", "product_version"),
    "contact": _of("customer", "iud"), "contact_way": _of("contact", "iud", "kind"),
    "customer_merge": _of("customer", "ud", by="target_id"), "personal_event": _of("contact", "ud", "what"),
    "contract": _of("customer", "iud", "kind renewal fee_period"), "contract_change": _of("contract", "ud", "what"),
    "raise_window": _of("contract", "iud"), "raise_contact": _of("contract", "iud"),
    "billing_terms": _of("customer", "iud", "grouping currency"),
    "ticket": _own("iud", "team kind priority cause work channel status estimate product_version held_reason", ON_TICKET),
    "entry": _of("ticket", "ud", "kind"), "ticket_promise": DERIVED, "pause": _of("ticket", "ud"),
    "promise_past": _of("ticket", "ud", "kind"),
    "breach_explanation": _of("ticket", "iud", "kind"), "attachment": _of("ticket", "ud", "side kind sha256"), "stored_file": DERIVED,
    "custom_value": _of("ticket", "iud"), "tag": _own("iud", "name"), "ticket_tag": _of("ticket", "iud"),
    "ticket_link": _of("ticket", "iud", "kind", by="from_id"), "ticket_merge": _of("ticket", "ud", by="target_id"),
    "bulk_change": _own("ud", "deed"), "presence": DERIVED, "notice": _of("ticket", "ud", "code", skip="seen_at"),
    "telling": _of("ticket", "ud", "what how"), "approval": _of("ticket", "iud", "how"),
    "estimate": _of("ticket", "iud", "state language currency sent_how answered_how"),
    "estimate_line": _of("estimate", "iud", "work unit"), "queue_clock": DERIVED, "local_day": DERIVED, "ticket_count": DERIVED,
    "call": _own("iud", "state direction channel kind cause work", "last_seen_at op_key"), "segment": _of("call", "ud"),
    "call_gap": _of("call", "ud", "cause"), "call_offer": _of("call", "ud", "state"),
    "charge": _of("customer", "iud", "local_month status reason currency rule_version", skip="history"),
    "course": _own("iud", "name language kind mode"), "room": _own("iud", "office name address"), "course_series": _of("course", "iud"),
    "course_session": _own("iud", "place status"), "course_telling": _of("course_session", "ud", "what", by="session_id"),
    "booking": _of("course_session", "iud", "status", by="session_id"), "attendee": _of("booking", "iud"),
    "booking_event": _of("booking", "ud", "what"),
    "price_item": _own("iud", "code section unit vat_category"), "price": _of("price_item", "iud", by="item_id"),
    "customer_price": _of("price_item", "iud", by="item_id"), "price_change": _of("price_item", "ud", "what", by="item_id"),
    "exchange_rate": _own("iud", "currency source"), "ledger_account": _own("iud", "role number"),
    "number_counter": _own("iud", "series last_sha256"),
    "invoice": _own("iud", "state kind series number language currency reference home_currency grouping exemption"),
    "invoice_line": _of("invoice", "iud", "unit kind vat_category"), "invoice_link": _of("invoice", "ud"),
    "invoice_file": _of("invoice", "ud", "kind"),
    "kept_logo": _own("ud"), "billing_run": _own("iud", "month state"), "billing_run_row": _of("billing_run", "ud", "state", by="run_id"),
    "payment": _of("invoice", "iud", "kind"), "reminder": _of("invoice", "iud"), "reminder_pause": _of("invoice", "iud"),
    "reminder_charge": _of("invoice", "iud", "kind"), "reminder_rate": _own("iud", "country source"),
    "bank_file": _own("iud", "sha256 kind"), "bank_entry": _own("iud", "currency reference state"),
    # The roster, operations, reports, alerts, the log by which desks catch up.
    "desk_change": _own("ud"), "profile_confirmed": _own("iud"),
    "duty_rotation": _own("iud", "skill people"), "duty": _own("iud", "skill"), "duty_change": _of("duty", "ud", "what"),
    "duty_offer": _of("duty", "ud", "state"), "absence": _of("person", "iud", "kind"), "absence_ticket": _of("ticket", "iud", "state"),
    "outage": _own("iud"), "maintenance": _own("iud", "broke"), "release": _own("iud", "name state"),
    "release_step": _of("release", "ud", "what"),
    "release_ticket": _of("ticket", "iud"), "security_breach": _own("iud"), "week_report": _own("ud"), "week_report_whole": _own("ud"),
    "alert": DERIVED, "alert_mark": DERIVED, "alert_wish": DERIVED, "change_log": DERIVED,
}
# fmt: on


def columns_of(table: Table) -> list[Column[object]]:
    """The columns whose change is recorded."""
    skip = ALWAYS_SKIPPED | set(TABLES[table.name].skip.split())
    return [column for column in table.columns if column.name not in skip]


def is_hidden(column: Column[object]) -> bool:
    """Whether only a column's length is kept: it may hold what somebody wrote about a person."""
    plain = not isinstance(column.type, (Text, JSON, LargeBinary)) or isinstance(column.type, (Instant, DateTime, Date))
    return not plain and column.name not in TABLES[column.table.name].shown.split() and not column.primary_key


def recorded() -> list[Table]:
    """The tables that are recorded, those the program itself maps, in their order."""
    return [table for table in Base.metadata.sorted_tables if table.name in TABLES and TABLES[table.name].verbs]
