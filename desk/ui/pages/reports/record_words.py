"""The record in words: what its things are called, a write in a line, and in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.pages.reports.record_fields import PARTS, Reader, field_said, value_said
from desk.ui.table import Column
from desk.words import mark
from desk.words.recorded import LETTERS, VERBS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from desk.services.audit.reading import Change, RecordRow
    from desk.ui.desk_context import Desk
    from desk.words import Words

THINGS: dict[str, str] = {
    "ticket": mark("Ticket"), "customer": mark("Customer"), "contact": mark("Contact"), "contract": mark("Contract"),
    "invoice": mark("Invoice"), "price_item": mark("Price"), "call": mark("Call"), "person": mark("Colleague"), "desk": mark("The desk"),
    "profile": mark("Profile"), "course": mark("Course"), "course_session": mark("Session"), "booking": mark("Booking"),
    "estimate": mark("Estimate"), "room": mark("Room"), "team": mark("Team"), "tag": mark("Tag"), "call_type": mark("Call type"),
    "custom_field": mark("Own field"), "canned_reply": mark("Canned reply"), "saved_filter": mark("Filter"),
    "exchange_rate": mark("Exchange rate"), "number_counter": mark("Number series"), "billing_run": mark("Billing run"),
    "bank_file": mark("Bank file"), "bank_entry": mark("Bank entry"), "release": mark("Release"), "maintenance": mark("Maintenance"),
    "security_breach": mark("Security breach"), "outage": mark("Outage"), "duty": mark("Duty"), "week_report": mark("Weekly report"),
}  # fmt: skip
# What a page can open: page and the word it is handed the id under.
OPENS: dict[str, tuple[str, str]] = {
    "ticket": ("queue", "ticket_id"),
    "customer": ("customers", "customer_id"),
    "invoice": ("billing", "invoice_id"),
    "call": ("calls", "call_id"),
}
NOBODY = mark("Nobody known")


def thing_said(kind: str, words: Words) -> str:
    """Ticket; a thing without a word of its own keeps its table's name."""
    return words.tr(THINGS[kind]) if kind in THINGS else kind.replace("_", " ")


def thing_of(row: RecordRow, words: Words) -> str:
    """Ticket 4182 · Tag: the thing, and the part of it that was written where that is another."""
    said = " ".join(filter(None, (thing_said(row.about, words), row.label or str(row.about_id or ""))))
    return said if row.thing == row.about else f"{said} · {_part(row.thing, words)}"


def _part(thing: str, words: Words) -> str:
    return words.tr(PARTS[thing]) if thing in PARTS else thing_said(thing, words)


def change_said(change: Change, thing: str, reader: Reader) -> str:
    """Status: Open → Closed; of what is hidden, how long it was and is."""
    hidden, column, label = change.hidden, change.column, field_said(change.column, reader.words)
    told = [
        reader.words.say(LETTERS, n=value) if hidden else value_said(thing, column, value, reader)
        for value in (change.before, change.after) if value is not None
    ]  # fmt: skip
    return f"{label}: {' → '.join(told)}" if len(told) > 1 or change.before is None else f"{label}: {told[0]} →"


def changes_of(row: RecordRow, reader: Reader) -> str:
    """All of a write's changes in one line."""
    return "; ".join(change_said(one, row.thing, reader) for one in row.changes)


def record_columns(desk: Desk, reader: Callable[[], Reader]) -> list[Column[Any]]:
    """When, who, what was done to which thing, and what changed."""
    return [
        Column("at", mark("When"), 140, value=lambda row: when(row, desk.words, desk.zone), tone="text2"),
        Column("who", mark("Who"), 170, value=lambda row: row.person or row.login or desk.words.tr(NOBODY)),
        Column("verb", mark("What was done"), 110, value=lambda row: desk.words.tr(VERBS[row.verb]), tone="text2"),
        Column("thing", mark("Thing"), 240, value=lambda row: thing_of(row, desk.words)),
        Column("change", mark("Changes"), 0, value=lambda row: changes_of(row, reader()), tone="text2"),
    ]


def when(row: RecordRow, words: Words, zone: tzinfo) -> str:
    """The day and the clock, in the desk's zone."""
    at = row.at.astimezone(zone)
    return f"{words.date(at.date())} {words.clock(at)}"
