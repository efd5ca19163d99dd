"""VAT rates by country, zone and day of supply, each with where it was read: data, and the questions asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from desk.rules.errors import Refused

STANDARD: Final = "standard"
ISLANDS: Final = "islands"


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate in percent with the days it holds, the last included (None: still); `zone` is empty for the whole country."""

    country: str
    level: str
    percent: Decimal
    since: date
    until: date | None = None
    zone: str = ""
    source: str = ""

    def holds(self, day: date) -> bool:
        """Whether it is the rate of that day."""
        return self.since <= day and (self.until is None or day <= self.until)


_IS = "lög nr. 50/1988 um virðisaukaskatt, 14. gr."
_NO = "Stortingets vedtak om merverdiavgift for the year, §§ 1-3"
_FI = "arvonlisäverolaki 84, 85 and 85 a §"
_GR = "Κώδικας ΦΠΑ, ν. 2859/2000 (ν. 5144/2024) and Annex III"
_GR_ISLANDS = "ΑΑΔΕ Ε.2113/2025: islands of the Northern Aegean, Samothraki, and those of the Dodecanese up to 20 000 inhabitants"


def _rate(country: str, level: str, percent: str, since: tuple[int, int, int], until: tuple[int, int, int] | None, source: str) -> Rate:
    return Rate(country, level, Decimal(percent), date(*since), date(*until) if until else None, source=source)


# fmt: off
RATES: Final = (
    _rate("IS", STANDARD, "25.5", (2010, 1, 1), (2014, 12, 31), _IS),
    _rate("IS", STANDARD, "24", (2015, 1, 1), None, _IS),
    _rate("IS", "reduced", "7", (2007, 3, 1), (2014, 12, 31), _IS),
    _rate("IS", "reduced", "11", (2015, 1, 1), None, _IS),
    _rate("NO", STANDARD, "25", (2005, 1, 1), None, _NO),
    _rate("NO", "food", "15", (2012, 1, 1), None, _NO),
    _rate("NO", "low", "12", (2018, 1, 1), None, _NO),
    _rate("FI", STANDARD, "24", (2013, 1, 1), (2024, 8, 31), _FI),
    _rate("FI", STANDARD, "25.5", (2024, 9, 1), None, _FI),
    _rate("FI", "reduced", "14", (2013, 1, 1), (2025, 12, 31), _FI),
    _rate("FI", "reduced", "13.5", (2026, 1, 1), None, _FI),
    _rate("FI", "low", "10", (2013, 1, 1), None, _FI),
    _rate("GR", STANDARD, "23", (2010, 7, 1), (2016, 5, 31), _GR),
    _rate("GR", STANDARD, "24", (2016, 6, 1), None, _GR),
    _rate("GR", "reduced", "13", (2011, 1, 1), None, _GR),
    _rate("GR", "low", "6", (2015, 7, 20), None, _GR),
    *(Rate("GR", level, Decimal(percent), date(2026, 1, 1), None, ISLANDS, _GR_ISLANDS)
      for level, percent in ((STANDARD, "17"), ("reduced", "9"), ("low", "4"), ("books", "3"))),
)
# fmt: on


def rates_on(country: str, day: date, zone: str = "") -> tuple[Rate, ...]:
    """The rates of a country, or of a zone in it, on the day of the supply, the highest first."""
    found = (row for row in RATES if row.country == country and row.zone == zone and row.holds(day))
    return tuple(sorted(found, key=lambda row: row.percent, reverse=True))


def rate_on(country: str, day: date, *, level: str = STANDARD, zone: str = "") -> Decimal:
    """The percent of a level on the day of the supply; refused when the table has no row of that country and day."""
    for row in rates_on(country, day, zone):
        if row.level == level:
            return row.percent
    raise Refused("No VAT rate is known for {country} on {day:date}: enter the rate by hand.", field="country", country=country, day=day)


def check_rate(percent: Decimal, country: str, day: date, zone: str = "") -> None:
    """Refuse a rate that the seller's country did not have on the day of the supply; days before the table begins are let pass."""
    known = rates_on(country, day, zone)
    if known and all(row.percent != percent for row in known):
        raise Refused(
            "VAT of {rate:percent} is not a rate of {day:date} in the seller's country ({known}): choose the rate of the day of supply.",
            field="vat_rate", rate=percent, day=day, known=", ".join(f"{row.percent.normalize():f} %" for row in known),
        )  # fmt: skip
