"""The page's codes as a person reads them: why in a few words, what a hold waits for, how an invoice stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.words import mark

if TYPE_CHECKING:
    from decimal import Decimal

    from desk.services.charges import UnbilledWork
    from desk.services.invoices import InvoiceRow
    from desk.words import Words

# A rule's why in a table: what it was, in a few words; the whole sentence is a key away.
BRIEF: Final = {
    "other_software": mark("Other software"),
    "own_fault": mark("Our own fault"),
    "hosting": mark("Hosting"),
    "billing": mark("Question about an invoice"),
    "subscription_support": mark("In the subscription"),
    "subscription_estimate": mark("In the subscription"),
    "product_support": mark("Support of the product"),
    "level_one": mark("The customer's own level"),
    "support_agreement": mark("Support agreement"),
    "maintenance_fault": mark("Under maintenance"),
    "same_version": mark("Under maintenance"),
    "maintenance_work": mark("Maintenance"),
    "training": mark("Training"),
    "content": mark("Content"),
    "course": mark("Open course"),
    "service_work": mark("Service agreement"),
    "hourly_work": mark("Work by the hour"),
    "consultant": mark("Consultant help"),
    "ordered_work": mark("Ordered work"),
    "usage_support": mark("Usage support"),
    "outside_pack": mark("Usage support"),
    "usage_light": mark("Usage support"),
    "usage_standard": mark("Usage support"),
    "usage_premium": mark("Usage support"),
    "development": mark("Development"),
    "fault_without_maintenance": mark("No maintenance contract"),
    "upgrade_without_maintenance": mark("No maintenance contract"),
    "major_version": mark("New major version"),
    "phone_pack": mark("Phone pack"),
}
HOLDS: Final = {
    "authorisation": mark("Approval"),
    "estimate": mark("Estimate"),
    "notice": mark("Notice of hours"),
    "decision": mark("Our decision"),
    "price": mark("Price"),
    "out_of_scope": mark("Not our work"),
}
UNPRICED: Final = frozenset({"decision", "price", "out_of_scope"})
STATES: Final = {
    "draft": (mark("Draft"), "quiet"),
    "issued": (mark("Unpaid"), "text2"),
    "part": (mark("Partly paid"), "amber"),
    "overdue": (mark("Past due"), "red"),
    "paid": (mark("Paid"), "green"),
    "credited": (mark("Credited"), "quiet"),
    "credit_note": (mark("Credit note"), "note"),
}
UNITS: Final = {
    "quarter": mark("15 min"), "hour": mark("hour"), "site": mark("site"), "pair": mark("pair"), "year": mark("year"),
    "piece": mark("each"),
}  # fmt: skip


COUNTS: Final = {"quarter": mark("Quarters"), "hour": mark("Hours"), "": mark("Count")}


def hold_of(work: UnbilledWork) -> str:
    """What a held piece of work waits for."""
    return "out_of_scope" if work.status == "out_of_scope" else work.reason or "price"


def brief_why(work: UnbilledWork, words: Words) -> str:
    """Why it costs what it does, in a few words, with the time it took."""
    if work.goodwill:
        return words.say("Goodwill: {reason}", reason=work.goodwill)
    if not work.why:
        return words.duration(work.seconds) if work.seconds else ""
    first = work.why[0]
    said = words.tr(BRIEF[first.code]) if first.code in BRIEF else words.reason(first)
    if not work.seconds or work.status == "covered":
        return said
    return words.say("{what}, {length:duration}", what=said, length=work.seconds)


def whole_why(work: UnbilledWork, words: Words) -> str:
    """Every sentence of the why."""
    sentences = words.reasons(work.why)
    if work.goodwill:
        sentences.append(words.say("Goodwill: {reason}", reason=work.goodwill))
    return " ".join(sentences)


def is_due(work: UnbilledWork) -> bool:
    """Whether it can go on a draft."""
    return work.status in {"chargeable", "covered"}


def net_of(work: UnbilledWork) -> Decimal:
    """What it brings without VAT."""
    return work.net * 0 if work.goodwill else work.net


def state_key(row: InvoiceRow) -> str:
    """The state as its chip tells it."""
    if row.kind == "credit_note" and row.state == "issued":
        return "credit_note"
    return "part" if row.state == "issued" and row.paid else row.state


def places(currency: str) -> int:
    """How many decimals a currency is written with."""
    return 0 if currency == "ISK" else 2


def amount(value: Decimal, currency: str, words: Words) -> str:
    """An amount in a column whose head names the currency."""
    return words.number(value, places(currency))


def symbol(currency: str, words: Words) -> str:
    """The sign of a currency as the language writes it."""
    from babel.numbers import get_currency_symbol

    return str(get_currency_symbol(currency, locale=words.language.locale))

