"""What stands on a month's timesheet, without what draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from desk.documents.values import Party


@dataclass(frozen=True, slots=True)
class TimesheetRow:
    """A customer's work on one day: calls, seconds worked, minutes billed, how many charges are held, and what it comes to."""

    day: date
    customer: str
    calls: int
    seconds: int
    billed: int
    held: int
    net: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesheetPaper:
    """A month of one person."""

    language: str
    seller: Party
    person: str
    month: date
    currency: str
    rows: tuple[TimesheetRow, ...]
    logo: bytes | None = None
    colour: str
