"""What a reminder's paper says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desk.documents.values import Party, ReferenceKind


@dataclass(frozen=True, slots=True)
class InterestSpan:
    """A rate in percent a year, the first day it counts from, and for how many days."""

    percent: Decimal
    since: date
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPaper:
    """A reminder with all that is printed on it; `paid` is what came or was credited before, `final` says that it is the last one.

    `interest` is all that is asked for, `earlier_interest` what of it was asked for before: `spans` say how the rest was worked out.
    `interest_law` and `fee_law` name the laws that the sums follow, in their own country's words; `draft` prints that it is not sent yet.
    """

    language: str
    currency: str
    seller: Party
    buyer: Party
    number: str
    invoice_date: date
    due: date
    step: int
    dated: date
    pay_by: date
    gross: Decimal
    paid: Decimal
    owed: Decimal
    fee: Decimal
    interest: Decimal
    days: int
    earlier_interest: Decimal = Decimal(0)
    spans: tuple[InterestSpan, ...] = ()
    interest_law: str = ""
    fee_law: str = ""
    compensation: bool = False
    final: bool = False
    draft: bool = False
    reference: str = ""
    reference_kind: ReferenceKind = ""
    logo: bytes | None = None
    colour: str
