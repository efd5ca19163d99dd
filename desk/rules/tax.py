"""Value added tax: per rate, the sum of the nets times the rate, rounded once; and the standard rates by country and date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.rules.money import product, rounded

if TYPE_CHECKING:
    from collections.abc import Iterable

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class VatRow:
    """One rate of a document: the rate in percent, the sum of its nets, and the tax on that sum."""

    rate: Decimal
    net: Decimal
    vat: Decimal

    @property
    def gross(self) -> Decimal:
        """The net with its tax."""
        return self.net + self.vat


@dataclass(frozen=True, slots=True)
class Totals:
    """A document's sums, with one row per rate, the highest rate first."""

    rows: tuple[VatRow, ...]
    net: Decimal
    vat: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class StandardRate:
    """A country's standard rate in percent, and the first day it holds."""

    country: str
    since: date
    rate: Decimal


# Sources: the countries' VAT acts as amended; the newest row of a country is the one its profile ships with.
STANDARD_RATES = (
    StandardRate("IS", date(2010, 1, 1), Decimal("25.5")),
    StandardRate("IS", date(2015, 1, 1), Decimal(24)),
    StandardRate("NO", date(2005, 1, 1), Decimal(25)),
    StandardRate("FI", date(2013, 1, 1), Decimal(24)),
    StandardRate("FI", date(2024, 9, 1), Decimal("25.5")),
    StandardRate("GR", date(2010, 7, 1), Decimal(23)),
    StandardRate("GR", date(2016, 6, 1), Decimal(24)),
)


def standard_rate(country: str, on: date) -> Decimal:
    """The country's standard rate in percent on a day; a country or a day before the first row of the table is refused."""
    rates = [row for row in STANDARD_RATES if row.country == country and row.since <= on]
    if not rates:
        raise Refused("No VAT rate is known for {country} on {day:date}: enter the rate by hand.", field="country", country=country, day=on)
    return max(rates, key=lambda row: row.since).rate


def vat_on(net: Decimal, rate: Decimal, currency: str) -> Decimal:
    """The tax on one net sum at a rate in percent, rounded half up to the currency's minor unit."""
    return rounded(product(net, rate, HUNDREDTH), currency)


def totals(lines: Iterable[tuple[Decimal, Decimal]], currency: str) -> Totals:
    """The sums of a document's (net, rate) lines: tax is worked out once per rate, never per line."""
    nets: dict[Decimal, Decimal] = {}
    for net, rate in lines:
        nets[rate] = nets.get(rate, Decimal(0)) + net
    rows = tuple(VatRow(rate, rounded(nets[rate], currency), vat_on(nets[rate], rate, currency)) for rate in sorted(nets, reverse=True))
    nothing = rounded(Decimal(0), currency)
    net = sum((row.net for row in rows), nothing)
    vat = sum((row.vat for row in rows), nothing)
    return Totals(rows, net, vat, net + vat)
