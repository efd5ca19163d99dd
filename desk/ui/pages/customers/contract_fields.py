"""What is asked of a contract: all its fields as rows; the form shows those that matter to its kind."""

from __future__ import annotations

from typing import Any

from desk.ui.pages.customers.agreed_text import read_hours, read_names, write_hours, write_names
from desk.ui.record_form import FieldRow
from desk.ui.trade_words import AGREEMENTS
from desk.words import mark

PERIOD_CHOICES: dict[Any, str] = {"year": mark("A year"), "month": mark("A month")}
RENEWAL_CHOICES: dict[Any, str] = {"none": mark("Does not renew"), "year": mark("Every year"), "month": mark("Every month")}
ALL_SITES = mark("All sites")


def contract_rows() -> tuple[FieldRow, ...]:
    """The rows, with choices of kind and site of their own, for they differ by desk and customer."""
    return (
        FieldRow("kind", mark("Kind"), "choice", 1, dict(AGREEMENTS)),
        FieldRow("site_id", mark("Of which site"), "choice", 1, {0: ALL_SITES}),
        FieldRow("starts_on", mark("Starts"), "date"),
        FieldRow("ends_on", mark("Ends"), "date", hint=mark("Empty: without an end")),
        FieldRow("price", mark("Fee without VAT"), "amount", hint=mark("Empty: as the profile says")),
        FieldRow("fee_period", mark("Fee for"), "choice", choices=PERIOD_CHOICES),
        FieldRow("fees_from", mark("Fees are invoiced from"), "date", hint=mark("Empty: from the period of today")),
        FieldRow("renewal", mark("Renewal"), "choice", choices=RENEWAL_CHOICES),
        FieldRow("renews_on", mark("Renews next"), "date", hint=mark("Empty: counted from the start")),
        FieldRow("notice_days", mark("Notice, days before"), "whole"),
        FieldRow("renews_itself", mark("Renews by itself"), "flag", 2),
        FieldRow("hourly_rate", mark("Hourly rate agreed"), "amount"),
        FieldRow("surcharge", mark("SLA surcharge, %"), "amount"),
        FieldRow("covers_out_of_hours", mark("Covers hours outside the desk's"), "flag", 2),
        FieldRow("quote_first", mark("Work needs an approved quote first"), "flag", 2),
        FieldRow("windows", mark("Agreed hours outside the desk's"), span=2,
                 hint=mark("Such as mon–fri 17:00–21:00, sat 10:00–14:00"), write=write_hours, read=read_hours),
        FieldRow("agreed_contacts", mark("Contacts agreed on, who may order in it"), span=2,
                 hint=mark("Names with commas between them"), write=write_names, read=read_names),
        FieldRow("note", mark("Note"), span=2),
        FieldRow("holds_from", mark("The change holds from"), "date", 2, hint=mark("Empty: it was so from the start")),
    )  # fmt: skip


END = (
    FieldRow("ends_on", mark("Last day"), "date"),
    FieldRow("reason", mark("Why it ends early")),
)
