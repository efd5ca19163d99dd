"""The terms a desk books places by: how long a place is held, what cancelling costs, who is reminded when, how few are enough."""

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
    """Hours of the calendar's opening time that an offered place is held; the tiers of cancelling, the most days first.

    A new course asks for `least` attendees; whether it goes ahead is decided `decide_days` before it, which is announced
    `announce_days` earlier; a trainer is reminded of a session from `remind_days` before it.
    `ours` names what no source says, `own` what this desk has set itself; all else is published.
    """

    hold_hours: int
    calendar: str
    tiers: tuple[CancelTier, ...]
    ours: tuple[str, ...] = ()
    least: int = 0
    decide_days: int = 3
    announce_days: int = 3
    remind_days: int = 1
    own: tuple[str, ...] = ()

    def origin(self, key: str) -> str:
        """Where a term comes from: "own" (this desk), "ours" (an assumption) or "published"."""
        return "own" if key in self.own else "ours" if key in self.ours else "published"

    def tier(self, *, starts: date, on: date) -> CancelTier:
        """The tier of a cancellation on a day; after the session has begun, the last."""
        left = (starts - on).days
        return next((tier for tier in self.tiers if tier.days <= left), self.tiers[-1])


NUMBERS: Final = {"hold_hours": (1, 200), "least": (0, 500), "decide_days": (0, 90), "announce_days": (0, 90), "remind_days": (0, 90)}
"""The least and the most of each number among the terms."""

TERMS: Final = ("hold_hours", "cancellation", "least", "decide_days", "announce_days", "remind_days")
# Ours: no source says how long a place is held, what a late cancellation costs, or how few are enough.
DEFAULT: Final = BookingTerms(
    4, "desk", (CancelTier(7, Decimal(0)), CancelTier(2, Decimal(50)), CancelTier(0, HUNDRED)), TERMS
)  # fmt: skip


def booking_terms(reader: Reader, calendars: Sequence[str]) -> BookingTerms:
    """The terms from a profile's `bookings`; what it leaves out is the house's own."""
    calendar = reader.choice("calendar", calendars, DEFAULT.calendar if DEFAULT.calendar in calendars else calendars[0])
    tiers = tuple(_tier(row) for row in reader.rows("cancellation")) or DEFAULT.tiers
    own, said = reader.texts("own", TERMS), reader.texts("ours", TERMS)
    ours = tuple(key for key in TERMS if key not in own and (key in said or key not in reader.table))
    numbers = {key: reader.number(key, getattr(DEFAULT, key), least=least) for key, (least, _most) in NUMBERS.items()}
    terms = BookingTerms(calendar=calendar, tiers=tiers, ours=ours, own=own, **numbers)
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


def bookings_toml(terms: BookingTerms) -> str:
    """The terms as the `bookings` table of a profile."""
    tiers = "".join(f'  {{ days = {tier.days}, percent = "{tier.percent}" }},\n' for tier in terms.tiers)
    numbers = "".join(f"{key} = {getattr(terms, key)}\n" for key in NUMBERS)
    marks = "".join(f"{key} = [{', '.join(map(_quoted, found))}]\n" for key, found in (("ours", terms.ours), ("own", terms.own)))
    return f'[bookings]\n{numbers}calendar = "{terms.calendar}"\n{marks}cancellation = [\n{tiers}]\n'


def _quoted(text: str) -> str:
    return f'"{text}"'
