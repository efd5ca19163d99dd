"""The terms a desk books places by: how long an offered place is held, and what a cancellation costs by the days left."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desk.rules.reading import Reader

HUNDRED: Final = Decimal(100)


@dataclass(frozen=True, slots=True)
class CancelTier:
    """From so many days before the session on, a cancellation keeps this percentage of what the seats cost."""

    days: int
    percent: Decimal


@dataclass(frozen=True, slots=True)
class BookingTerms:
    """Hours of the calendar's opening time that an offered place is held; the tiers of cancelling, the most days first."""

    hold_hours: int
    calendar: str
    tiers: tuple[CancelTier, ...]
    ours: tuple[str, ...] = ()

    def tier(self, *, starts: date, on: date) -> CancelTier:
        """The tier of a cancellation on a day; after the session has begun, the last."""
        left = (starts - on).days
        return next((tier for tier in self.tiers if tier.days <= left), self.tiers[-1])


# Ours: no source says how long a place is held or what a late cancellation costs.
DEFAULT: Final = BookingTerms(
    4, "desk", (CancelTier(7, Decimal(0)), CancelTier(2, Decimal(50)), CancelTier(0, HUNDRED)), ("hold_hours", "cancellation")
)


def booking_terms(reader: Reader, calendars: Sequence[str]) -> BookingTerms:
    """The terms from a profile's `bookings`; what it leaves out is the house's own."""
    table = bool(reader.table)
    calendar = reader.choice("calendar", calendars, DEFAULT.calendar if DEFAULT.calendar in calendars else calendars[0])
    tiers = tuple(_tier(row) for row in reader.rows("cancellation")) or DEFAULT.tiers
    terms = BookingTerms(
        reader.number("hold_hours", DEFAULT.hold_hours, least=1), calendar, tiers, reader.texts("ours") if table else DEFAULT.ours
    )
    reader.done()
    days = [tier.days for tier in tiers]
    if days != sorted(set(days), reverse=True) or days[-1] != 0:
        raise Refused("{field} must go from the most days down to 0, each number of days once.", field=reader.name("cancellation"))
    return terms


def _tier(row: Reader) -> CancelTier:
    value = row.get("percent")
    try:
        percent = Decimal(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else Decimal("NaN")
    except InvalidOperation:
        percent = Decimal("NaN")
    if not percent.is_finite() or not 0 <= percent <= HUNDRED:
        raise Refused('{field} must be a percentage in quotes, such as "25.5".', field=row.name("percent"))
    tier = CancelTier(row.number("days"), percent)
    row.done()
    return tier
