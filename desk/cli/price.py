"""`desk price FILE`: what each piece of work costs the customer, and why."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.cli import door
from desk.rules.charge import price
from desk.rules.charge_work import CAUSES, ESTIMATES, TEAMS, WORKS, Charge, Work
from desk.rules.errors import Refused
from desk.rules.money import amount_text, plain
from desk.rules.vocabulary import CHANNELS, CONTRACTS, TIERS
from desk.services.profiles import shipped, shipped_keys
from desk.words import mark

if TYPE_CHECKING:
    import argparse

    from desk.words import Words

arguments = door.arguments
A_VERSION = "3.4"


def run(args: argparse.Namespace) -> int:
    """Answer the file's cases."""
    return door.answer_all(args, answer)


def answer(case: door.Case, words: Words) -> dict[str, Any]:
    """The charge of one case."""
    profile = shipped(case.choice("profile", shipped_keys()))
    terms = profile.charges
    calendar = None if terms.pack is None else profile.calendars[terms.pack.calendar]
    with door.about("at"):
        charge = price(terms, work_of(case), open_at=None if calendar is None else calendar.is_open)
    return as_json(charge, words)


def work_of(case: door.Case) -> Work:
    """The piece of work a case tells of."""
    return Work(
        work=case.choice("work", WORKS, "support"),
        cause=case.choice("cause", CAUSES, "request"),
        seconds=_seconds(case),
        channel=case.choice("channel", CHANNELS, "email"),
        at=case.instant("at") if case.has("at") else None,
        contracts=case.many("contracts", CONTRACTS),
        tier=case.choice("tier", TIERS) if case.has("tier") else None,
        level=case.count("level", 2, least=1, most=3),
        team=case.choice("team", TEAMS, "support"),
        included_left=case.count("included_left"),
        authorised=case.flag("authorised", default=True),
        estimate=case.choice("estimate", ESTIMATES, "none"),
        told=case.flag("told"),
        estimated_hours=case.decimal("estimated_hours"),
        hourly_rate=case.decimal("hourly_rate"),
        used_month=case.count("used_month"),
        used_year=case.count("used_year"),
        version_from=case.text("version_from", A_VERSION) if case.has("version_from") else None,
        version_to=case.text("version_to", A_VERSION) if case.has("version_to") else None,
        attendees=case.count("attendees", 1),
    )


def _seconds(case: door.Case) -> int | Decimal:
    value = case.fields.get("seconds")
    if isinstance(value, str):
        raise Refused(mark("{field} must be a number."), field=case.name("seconds"))
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    return case.decimal("seconds", Decimal(0)) or 0


def as_json(charge: Charge, words: Words) -> dict[str, Any]:
    """A charge as the door tells it: amounts as decimal strings with the currency's decimals."""

    def text(amount: Decimal) -> str:
        return amount_text(amount, charge.currency)

    return {
        "status": charge.status,
        "reason": charge.reason,
        "currency": charge.currency,
        "lines": [
            {"item": line.item, "quantity": line.quantity, "unit": line.unit, "unit_price": text(line.unit_price), "net": text(line.net)}
            for line in charge.lines
        ],
        "net": text(charge.net),
        "vat_rate": plain(charge.vat_rate),
        "vat": text(charge.vat),
        "gross": text(charge.gross),
        "pack_quarters": charge.pack_quarters,
        "warnings": list(charge.warnings),
        "why": words.reasons(charge.why),
    }
