"""Value added tax: per rate, the sum of the nets times the rate, rounded once; and the standard rate by country and day."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.money import product, rounded
from desk.rules.tax_rates import rate_on

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class VatRow:
    """One rate and category of a document: the rate in percent, the sum of its nets, and the tax on that sum."""

    rate: Decimal
    net: Decimal
    vat: Decimal
    category: str = "S"

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


def standard_rate(country: str, on: date) -> Decimal:
    """The country's standard rate in percent on a day; a country or a day before the first row of the table is refused."""
    return rate_on(country, on)


def vat_on(net: Decimal, rate: Decimal, currency: str) -> Decimal:
    """The tax on one net sum at a rate in percent, rounded half up to the currency's minor unit."""
    return rounded(product(net, rate, HUNDREDTH), currency)


def totals(lines: Iterable[tuple[Decimal, Decimal]], currency: str) -> Totals:
    """The sums of a document's (net, rate) lines: tax is worked out once per rate, never per line."""
    return categorised(((net, rate, "S") for net, rate in lines), currency)


def categorised(lines: Iterable[tuple[Decimal, Decimal, str]], currency: str) -> Totals:
    """The sums of a document's (net, rate, category) lines: tax is worked out once per rate and category."""
    nets: dict[tuple[Decimal, str], Decimal] = {}
    for net, rate, category in lines:
        nets[rate, category] = nets.get((rate, category), Decimal(0)) + net
    rows = tuple(
        VatRow(rate, rounded(nets[rate, category], currency), vat_on(nets[rate, category], rate, currency), category)
        for rate, category in sorted(nets, key=lambda key: (-key[0], key[1]))
    )
    nothing = rounded(Decimal(0), currency)
    net = sum((row.net for row in rows), nothing)
    vat = sum((row.vat for row in rows), nothing)
    return Totals(rows, net, vat, net + vat)
