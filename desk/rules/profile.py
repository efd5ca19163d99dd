"""A provider's service promise as one value: its identity, calendars, promises and charges, read from TOML and checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from desk.rules.booking_terms import BookingTerms, booking_terms
from desk.rules.calendar import Calendar, all_hours
from desk.rules.calendar_build import CalendarTerms, Closure, intervals, month_day, week_hours, zone
from desk.rules.charge_terms import ChargeTerms, charge_terms_from_toml
from desk.rules.errors import Refused
from desk.rules.promise_terms import PromiseTerms, promise_terms
from desk.rules.reading import Reader, as_date
from desk.rules.vocabulary import KINDS, PRIORITIES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from zoneinfo import ZoneInfo

LANGUAGE_CODES: Final = ("en", "is", "nb", "el", "fi")
CURRENCIES: Final = ("ISK", "NOK", "EUR")


@dataclass(frozen=True, slots=True)
class PriorityName:
    """The profile's own name of a priority, in its language, and the kinds of ticket it may stand on (none: all)."""

    name: str
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FaultTick:
    """What a fault does, asked as a tick: its code (a sentence of the words) and the class it makes the ticket."""

    code: str
    priority: str


@dataclass(frozen=True)
class Profile:
    """A profile; equal profiles compile their calendars once each."""

    key: str
    name: str
    country: str
    zone: ZoneInfo
    currency: str
    vat_rate: Decimal
    languages: tuple[str, ...]
    summary: str
    calendar_terms: Mapping[str, CalendarTerms]
    priorities: Mapping[str, PriorityName]
    fault_ticks: tuple[FaultTick, ...]
    promises: PromiseTerms
    charges: ChargeTerms
    bookings: BookingTerms
    assumptions: tuple[str, ...]
    source: Mapping[str, Any] = field(repr=False, compare=False)

    @cached_property
    def calendars(self) -> dict[str, Calendar]:
        """The compiled calendars by name."""
        return {name: Calendar(terms) for name, terms in self.calendar_terms.items()}

    @cached_property
    def all_hours(self) -> Calendar:
        """The on-call duty's calendar, on which every hour counts."""
        return all_hours(self.zone)

    def priority_from(self, ticks: frozenset[str]) -> str:
        """The priority that ticked effects of a fault make: the gravest of their classes, normal when none is ticked."""
        classes = [tick.priority for tick in self.fault_ticks if tick.code in ticks]
        return min(classes, key=PRIORITIES.index, default="normal")


def profile_from_toml(mapping: Mapping[str, Any]) -> Profile:
    """A profile from its TOML, every key checked; `Refused` names the place of what is wrong."""
    reader = Reader(mapping)
    place = zone(reader.text("zone"), "zone")
    country = reader.text("country")
    tables = reader.part("calendars")
    calendars = {name: _calendar(tables.part(name), place, country) for name in tables.table}
    if not calendars:
        raise Refused("{field} must have at least one calendar.", field="calendars")
    reader.part("charge")
    profile = Profile(
        key=reader.text("key"),
        name=reader.text("name"),
        country=country,
        zone=place,
        currency=reader.choice("currency", CURRENCIES),
        vat_rate=_percent(reader.get("vat_rate"), "vat_rate"),
        languages=reader.texts("languages", LANGUAGE_CODES),
        summary=reader.text("summary"),
        calendar_terms=calendars,
        priorities=_priorities(reader.part("priorities")),
        fault_ticks=tuple(_tick(row) for row in reader.rows("fault_ticks")),
        promises=promise_terms(reader, tuple(calendars)),
        charges=charge_terms_from_toml(mapping),
        bookings=booking_terms(reader.part("bookings"), tuple(calendars)),
        assumptions=reader.texts("assumptions"),
        source=mapping,
    )
    reader.done()
    return profile


def _percent(value: object, name: str) -> Decimal:
    try:
        rate = Decimal(value) if isinstance(value, (str, int)) else Decimal("NaN")
    except InvalidOperation:
        rate = Decimal("NaN")
    if not rate.is_finite() or not 0 <= rate <= 100:  # noqa: PLR2004 - per cent
        raise Refused('{field} must be a percentage in quotes, such as "25.5".', field=name)
    return rate


def _calendar(reader: Reader, place: ZoneInfo, country: str) -> CalendarTerms:
    week = reader.part("week")
    terms = CalendarTerms(
        zone=place,
        week=week_hours(week.table, week.path),
        country=country if reader.flag("public_holidays") is not False else None,
        holidays=frozenset(reader.dates("holidays")),
        yearly_holidays=frozenset(month_day(day, reader.name("yearly_holidays")) for day in reader.texts("yearly_holidays")),
        closures=tuple(_closure(row) for row in reader.rows("closures")),
        dates=_dated(reader.part("dates")),
        breaks=_dated(reader.part("breaks")),
        ours=reader.texts("ours"),
    )
    reader.done()
    return terms


def _dated(reader: Reader) -> dict[date, tuple[tuple[int, int], ...]]:
    return {as_date(key, reader.name(key)): intervals(rows, reader.name(key)) for key, rows in reader.table.items()}


def _closure(reader: Reader) -> Closure:
    weeks = reader.get("iso_weeks") or []
    if not isinstance(weeks, list) or not all(isinstance(week, int) and 1 <= week <= 53 for week in weeks):  # noqa: PLR2004 - ISO weeks
        raise Refused("{field} must be a list of week numbers from 1 to 53.", field=reader.name("iso_weeks"))
    yearly, dated = reader.texts("yearly"), reader.dates("dates")
    if len(yearly) not in {0, 2} or len(dated) not in {0, 2}:
        raise Refused("{field} must be a pair: the first and the last day.", field=reader.name("yearly" if yearly else "dates"))
    if dated and dated[1] < dated[0]:
        raise Refused("{field} ends before it starts; give the first day first.", field=reader.name("dates"))
    closure = Closure(
        name=reader.text("name"),
        weeks=frozenset(weeks),
        yearly=(month_day(yearly[0], reader.name("yearly")), month_day(yearly[1], reader.name("yearly"))) if yearly else None,
        dated=(dated[0], dated[1]) if dated else None,
    )
    reader.done()
    return closure


def _priorities(reader: Reader) -> dict[str, PriorityName]:
    found = {}
    for key in PRIORITIES:
        if key in reader.table:
            row = reader.part(key)
            found[key] = PriorityName(row.text("name"), frozenset(row.texts("kinds", KINDS)))
            row.done()
    reader.done()
    return found


def _tick(reader: Reader) -> FaultTick:
    tick = FaultTick(reader.text("code"), reader.choice("priority", PRIORITIES))
    reader.done()
    return tick
