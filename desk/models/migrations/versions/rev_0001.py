"""All tables of the first release."""

from __future__ import annotations

from functools import partial
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _column(name: str, *, kind: sa.types.TypeEngine[Any], nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


text = partial(_column, kind=sa.Text())
whole = partial(_column, kind=sa.Integer())
amount = partial(_column, kind=sa.BigInteger())
instant = partial(_column, kind=sa.DateTime(timezone=True))
day = partial(_column, kind=sa.Date())
flag = partial(_column, kind=sa.Boolean())
data = partial(_column, kind=sa.JSON())
blob = partial(_column, kind=sa.LargeBinary())


def upgrade() -> None:
    """Make every table, those that others point at first."""
    for part in (_desk, _customers, _tickets, _calls, _courses, _prices, _invoices):
        part()


# fmt: off: many columns to a line keep a table in sight

def _desk() -> None:
    """The desk, its people, its profile, its counters."""
    op.create_table(
        "person",
        whole("id"), text("name"), text("short_name"), text("role"), text("email"), data("skills"), flag("active"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "desk",
        whole("id"), text("name"), text("legal_name"), text("tagline"), text("language"), text("street"), text("postcode"), text("city"),
        text("country"), text("registration_number"), text("vat_number"), text("tax_office"), text("email"), text("phone"), text("iban"),
        text("bic"), text("account"), text("colour"), blob("logo", nullable=True), whole("payment_days"), instant("created_at"),
        flag("demo"),
        sa.CheckConstraint("id = 1", name=op.f("ck_desk_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
    )
    op.create_table(
        "profile",
        whole("id"), text("key"), whole("version"), text("toml"), instant("created_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
        sa.UniqueConstraint("version", name=op.f("uq_profile_version")),
    )
    op.create_table(
        "op",
        text("key"), instant("at"), whole("by_id", nullable=True), data("result"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name=op.f("fk_op_by_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_op")),
    )
    op.create_table(
        "number_counter",
        text("series"), whole("next"), day("last_date", nullable=True),
        sa.PrimaryKeyConstraint("series", name=op.f("pk_number_counter")),
    )


def _customers() -> None:
    """Customers with sites, contacts, contracts."""
    op.create_table(
        "customer",
        whole("id"), text("name"), text("search"), text("language"), text("registration_number"), text("vat_number"), text("street"),
        text("postcode"), text("city"), text("country"), text("email"), text("phone"), text("tier", nullable=True), flag("subscribed"),
        text("buyer_reference"), text("notes"), whole("named_contact_id", nullable=True), instant("created_at"), whole("version"),
        sa.ForeignKeyConstraint(["named_contact_id"], ["person.id"], name=op.f("fk_customer_named_contact_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
    )
    op.create_index(op.f("ix_customer_search"), "customer", ["search"])
    op.create_table(
        "site",
        whole("id"), whole("customer_id"), text("name"), text("url"), text("product_version"), amount("project_price", nullable=True),
        whole("training_quarters"),
        sa.CheckConstraint("training_quarters >= 0", name=op.f("ck_site_training_left")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_site_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
    )
    op.create_index(op.f("ix_site_customer_id"), "site", ["customer_id"])
    op.create_table(
        "contact",
        whole("id"), whole("customer_id"), text("name"), text("search"), text("title"), text("email"), text("phone"), text("digits"),
        flag("authorised"), flag("superuser"), day("first_login_on", nullable=True), day("trained_on", nullable=True), flag("active"),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_contact_customer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_customer_id"), "contact", ["customer_id"])
    op.create_index("ix_contact_digits", "contact", ["digits"])
    op.create_index(op.f("ix_contact_search"), "contact", ["search"])
    op.create_table(
        "contract",
        whole("id"), whole("customer_id"), whole("site_id", nullable=True), text("kind"), day("starts_on"), day("ends_on", nullable=True),
        amount("price", nullable=True), amount("surcharge", nullable=True), amount("hourly_rate", nullable=True),
        flag("covers_out_of_hours"), flag("quote_first"), text("note"),
        sa.CheckConstraint("ends_on IS NULL OR ends_on >= starts_on", name=op.f("ck_contract_runs_forward")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_contract_customer_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_contract_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contract")),
    )
    op.create_index(op.f("ix_contract_customer_id"), "contract", ["customer_id"])


def _tickets() -> None:
    """Tickets with promises and pauses."""
    op.create_table(
        "ticket",
        whole("id"), whole("number"), whole("customer_id"), whole("site_id", nullable=True), whole("contact_id", nullable=True),
        whole("owner_id", nullable=True), text("team"), text("subject"), text("search"), text("kind"), text("priority"), text("cause"),
        text("work"), text("channel"), whole("level"), flag("management"), text("status"), flag("is_open"), flag("unread"),
        flag("callback"), instant("received_at"), day("planned_on", nullable=True), text("estimate"), amount("estimated_hours",
        nullable=True), flag("told"), instant("resolved_at", nullable=True), text("tier", nullable=True), whole("tier_rank"),
        instant("paused_at", nullable=True), text("due_kind", nullable=True), instant("due_aim", nullable=True), instant("due_latest",
        nullable=True), text("release", nullable=True), text("held_reason", nullable=True), whole("version"),
        sa.CheckConstraint("level BETWEEN 1 AND 3", name=op.f("ck_ticket_level")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_ticket_contact_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_ticket_customer_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name=op.f("fk_ticket_owner_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_ticket_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sa.UniqueConstraint("number", name=op.f("uq_ticket_number")),
    )
    op.create_index("ix_ticket_customer", "ticket", ["customer_id", "received_at"])
    op.create_index("ix_ticket_open", "ticket", ["is_open", "received_at"])
    op.create_index("ix_ticket_owner", "ticket", ["owner_id", "is_open"])
    op.create_table(
        "ticket_promise",
        whole("id"), whole("ticket_id"), text("kind"), instant("aim", nullable=True), instant("latest", nullable=True), instant("kept_at",
        nullable=True), data("why"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_promise_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_promise")),
        sa.UniqueConstraint("ticket_id", "kind", name=op.f("uq_ticket_promise_ticket_id_kind")),
    )
    op.create_table(
        "pause",
        whole("id"), whole("ticket_id"), instant("starts_at"), instant("ends_at", nullable=True),
        sa.CheckConstraint("ends_at IS NULL OR ends_at >= starts_at", name=op.f("ck_pause_runs_forward")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_pause_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pause")),
    )
    op.create_index(op.f("ix_pause_ticket_id"), "pause", ["ticket_id"])


def _calls() -> None:
    """Calls, and the timelines they stand on."""
    op.create_table(
        "call",
        whole("id"), text("op_key"), whole("person_id"), instant("started_at"), instant("ended_at", nullable=True),
        instant("last_seen_at"), text("state"), text("direction"), text("channel"), text("number"), whole("contact_id", nullable=True),
        whole("customer_id", nullable=True), whole("site_id", nullable=True), whole("ticket_id", nullable=True), text("caller_name"),
        text("kind"), text("cause"), text("work"), whole("level"), flag("told"), text("version_from"), text("version_to"), text("notes"),
        data("edits"), whole("version"),
        sa.CheckConstraint("state IN ('live', 'held', 'parked', 'finished', 'missed', 'discarded')", name=op.f("ck_call_state")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_call_contact_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_call_customer_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_call_person_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_call_site_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_call_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
        sa.UniqueConstraint("op_key", name=op.f("uq_call_op_key")),
    )
    op.create_index("ix_call_customer", "call", ["customer_id", "started_at"])
    op.create_index("ix_call_person", "call", ["person_id", "started_at"])
    op.create_index("ix_call_state", "call", ["state"])
    op.create_index(op.f("ix_call_ticket_id"), "call", ["ticket_id"])
    op.create_table(
        "segment",
        whole("id"), whole("call_id"), instant("starts_at"), instant("ends_at", nullable=True),
        sa.CheckConstraint("ends_at IS NULL OR ends_at >= starts_at", name=op.f("ck_segment_runs_forward")),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_segment_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
    )
    op.create_index(op.f("ix_segment_call_id"), "segment", ["call_id"])
    op.create_table(
        "entry",
        whole("id"), whole("ticket_id"), instant("at"), text("kind"), whole("person_id", nullable=True), whole("contact_id",
        nullable=True), whole("call_id", nullable=True), text("text"), data("data"),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_entry_call_id")),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name=op.f("fk_entry_contact_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_entry_person_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_entry_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    op.create_index("ix_entry_ticket", "entry", ["ticket_id", "at"])


def _courses() -> None:
    """Courses with sessions, bookings, attendees."""
    op.create_table(
        "course",
        whole("id"), text("name"), text("summary"), text("language"), whole("minutes"), whole("capacity"), whole("included"),
        amount("price", nullable=True), amount("pair_price", nullable=True), flag("active"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course")),
    )
    op.create_table(
        "course_session",
        whole("id"), whole("course_id"), instant("starts_at"), instant("ends_at"), text("place"), text("link"), whole("trainer_id",
        nullable=True), whole("capacity"), whole("booked"), text("status"), whole("version"),
        sa.CheckConstraint("booked >= 0 AND booked <= capacity", name=op.f("ck_course_session_never_overbooked")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_course_session_runs_forward")),
        sa.ForeignKeyConstraint(["course_id"], ["course.id"], name=op.f("fk_course_session_course_id")),
        sa.ForeignKeyConstraint(["trainer_id"], ["person.id"], name=op.f("fk_course_session_trainer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_course_session")),
    )
    op.create_index(op.f("ix_course_session_course_id"), "course_session", ["course_id"])
    op.create_index("ix_course_session_starts_at", "course_session", ["starts_at"])
    op.create_table(
        "booking",
        whole("id"), whole("session_id"), whole("customer_id"), whole("site_id"), whole("seats"), text("status"), amount("fee"),
        instant("booked_at"), whole("booked_by_id"), instant("moved_up_at", nullable=True), instant("told_at", nullable=True),
        instant("cancelled_at", nullable=True),
        sa.CheckConstraint("status IN ('booked', 'waiting', 'cancelled')", name=op.f("ck_booking_status")),
        sa.CheckConstraint("seats > 0", name=op.f("ck_booking_seats")),
        sa.ForeignKeyConstraint(["booked_by_id"], ["person.id"], name=op.f("fk_booking_booked_by_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_booking_customer_id")),
        sa.ForeignKeyConstraint(["session_id"], ["course_session.id"], name=op.f("fk_booking_session_id")),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_booking_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
    )
    op.create_index(op.f("ix_booking_customer_id"), "booking", ["customer_id"])
    op.create_index("ix_booking_session", "booking", ["session_id", "status"])
    op.create_table(
        "attendee",
        whole("id"), whole("booking_id"), text("name"), flag("attended", nullable=True),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_attendee_booking_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendee")),
    )
    op.create_index(op.f("ix_attendee_booking_id"), "attendee", ["booking_id"])


def _prices() -> None:
    """The price list."""
    op.create_table(
        "price_item",
        whole("id"), text("code"), text("section"), whole("position"), text("unit"), whole("unit_minutes", nullable=True), data("texts"),
        flag("ours"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price_item")),
        sa.UniqueConstraint("code", name=op.f("uq_price_item_code")),
    )
    op.create_table(
        "price",
        whole("id"), whole("item_id"), day("valid_from"), amount("amount"),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_price_amount")),
        sa.ForeignKeyConstraint(["item_id"], ["price_item.id"], name=op.f("fk_price_item_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_price")),
        sa.UniqueConstraint("item_id", "valid_from", name=op.f("uq_price_item_id_valid_from")),
    )


def _invoices() -> None:
    """Charges, invoices and payments."""
    op.create_table(
        "invoice",
        whole("id"), text("state"), text("kind"), text("series", nullable=True), whole("sequence", nullable=True), text("number",
        nullable=True), whole("customer_id"), whole("credits_id", nullable=True), text("language"), text("currency"), day("issue_date",
        nullable=True), day("supply_from", nullable=True), day("supply_to", nullable=True), day("due_date", nullable=True),
        text("reference"), text("buyer_reference"), text("note"), amount("net"), amount("vat"), amount("gross"), data("seller"),
        data("buyer"), blob("pdf", nullable=True), text("pdf_sha256", nullable=True), instant("created_at"), instant("issued_at",
        nullable=True), whole("issued_by_id", nullable=True),
        sa.CheckConstraint("(state = 'draft') = (number IS NULL)", name=op.f("ck_invoice_numbered_when_issued")),
        sa.ForeignKeyConstraint(["credits_id"], ["invoice.id"], name=op.f("fk_invoice_credits_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_invoice_customer_id")),
        sa.ForeignKeyConstraint(["issued_by_id"], ["person.id"], name=op.f("fk_invoice_issued_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice")),
        sa.UniqueConstraint("number", name=op.f("uq_invoice_number")),
        sa.UniqueConstraint("series", "sequence", name=op.f("uq_invoice_series_sequence")),
    )
    op.create_index("ix_invoice_customer", "invoice", ["customer_id", "state"])
    op.create_table(
        "charge",
        whole("id"), whole("call_id", nullable=True), whole("booking_id", nullable=True), whole("ticket_id", nullable=True),
        whole("customer_id"), instant("at"), text("local_month"), whole("seconds"), text("text"), text("status"), text("reason",
        nullable=True), text("currency"), amount("net"), amount("vat_rate"), whole("pack_quarters"), data("lines"), data("why"),
        data("warnings"), data("case"), text("rule_version"), text("goodwill_reason"), instant("released_at", nullable=True),
        whole("released_by_id", nullable=True), text("release_reason"), whole("invoice_id", nullable=True),
        sa.CheckConstraint("status IN ('covered', 'chargeable', 'held', 'out_of_scope')", name=op.f("ck_charge_status")),
        sa.ForeignKeyConstraint(["booking_id"], ["booking.id"], name=op.f("fk_charge_booking_id")),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_charge_call_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_charge_customer_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_charge_invoice_id")),
        sa.ForeignKeyConstraint(["released_by_id"], ["person.id"], name=op.f("fk_charge_released_by_id")),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name=op.f("fk_charge_ticket_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_charge")),
        sa.UniqueConstraint("booking_id", name=op.f("uq_charge_booking_id")),
        sa.UniqueConstraint("call_id", name=op.f("uq_charge_call_id")),
    )
    op.create_index("ix_charge_unbilled", "charge", ["customer_id", "invoice_id", "status"])
    op.create_table(
        "invoice_line",
        whole("id"), whole("invoice_id"), whole("position"), text("text"), text("detail"), amount("quantity"), text("unit"),
        amount("unit_price", nullable=True), amount("vat_rate"), amount("net"), whole("charge_id", nullable=True),
        sa.ForeignKeyConstraint(["charge_id"], ["charge.id"], name=op.f("fk_invoice_line_charge_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_invoice_line_invoice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice_line")),
        sa.UniqueConstraint("invoice_id", "position", name=op.f("uq_invoice_line_invoice_id_position")),
    )
    op.create_table(
        "payment",
        whole("id"), whole("invoice_id"), day("paid_on"), amount("amount"), text("note"), instant("entered_at"), whole("entered_by_id"),
        sa.ForeignKeyConstraint(["entered_by_id"], ["person.id"], name=op.f("fk_payment_entered_by_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_payment_invoice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
    )
    op.create_index(op.f("ix_payment_invoice_id"), "payment", ["invoice_id"])


