"""Reminders of unpaid invoices between businesses: steps, fees and late interest by country, each with its source and day.

The rates change twice a year (Iceland: as its central bank decides). A row holds until the next one or the end of its half year,
whichever comes first: a day after that has no known rate, and no interest is asked for until the office enters one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from desk.rules.money import product, rounded, share

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class InterestRate:
    """The yearly late interest of a country in percent, from a day on; `fee` is what an ordinary reminder costs then, if it says so."""

    country: str
    since: date
    percent: Decimal
    source: str
    fee: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """What the reminders before asked for: fees booked and still owed, interest still owed, and the day it was counted to."""

    booked: Decimal = Decimal(0)
    fees: Decimal = Decimal(0)
    interest: Decimal = Decimal(0)
    counted: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A reminder: so many days after the due date or the one before, how long it gives to pay, and its fee (`from_owed` and above)."""

    country: str
    number: int
    after_days: int
    pay_days: int
    fee: Decimal
    since: date
    source: str
    from_owed: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Demand:
    """What a reminder asks for on a day: what is owed of the invoice, fees and interest so far, and the days the interest is for.

    `new_fee` and `new_interest` are what it adds to earlier ones, the interest from `since` on. Where no rate is known from `unknown` on,
    it is left out.
    """

    step: int
    owed: Decimal
    fee: Decimal
    interest: Decimal
    days: int
    pay_by: date
    new_fee: Decimal = Decimal(0)
    new_interest: Decimal = Decimal(0)
    unknown: date | None = None
    since: date | None = None

    @property
    def whole(self) -> Decimal:
        """All of it."""
        return self.owed + self.fee + self.interest


_FI = "Korkolaki 633/1982 4 a §: the Bank of Finland's reference rate + 8 (trade)"
_NO = "Forsinkelsesrenteloven 100/1976 § 3: Norges Bank's policy rate + at least 8, fixed each half year"
_GR = "Ν. 4152/2013, παρ. Ζ: the ECB's main refinancing rate + 8 (Directive 2011/7/EU)"
_IS = "Lög 38/2001, 6. gr.: the central bank's lending rate + 7, by Seðlabanki Íslands' monthly notices (worked out from its rate)"
RATES: Final = (
    InterestRate("FI", date(2024, 7, 1), Decimal("12.5"), _FI),
    InterestRate("FI", date(2025, 1, 1), Decimal("11.5"), _FI),
    InterestRate("FI", date(2025, 7, 1), Decimal("10.5"), _FI),
    InterestRate("FI", date(2026, 1, 1), Decimal("10.5"), _FI),
    InterestRate("NO", date(2022, 7, 1), Decimal("9.25"), _NO),
    InterestRate("NO", date(2023, 1, 1), Decimal("10.75"), _NO),
    InterestRate("NO", date(2023, 7, 1), Decimal("11.75"), _NO),
    InterestRate("NO", date(2024, 1, 1), Decimal("12.5"), _NO),
    InterestRate("NO", date(2024, 7, 1), Decimal("12.5"), _NO),
    InterestRate("NO", date(2025, 1, 1), Decimal("12.5"), _NO),
    InterestRate("NO", date(2025, 7, 1), Decimal("12.25"), _NO),
    InterestRate("NO", date(2026, 1, 1), Decimal(12), _NO),
    InterestRate("GR", date(2024, 7, 1), Decimal("12.25"), _GR),
    InterestRate("GR", date(2025, 1, 1), Decimal("11.15"), _GR),
    InterestRate("GR", date(2025, 7, 1), Decimal("10.15"), _GR),
    InterestRate("GR", date(2026, 1, 1), Decimal("10.15"), _GR),
    InterestRate("IS", date(2025, 1, 1), Decimal("16.25"), _IS),
    InterestRate("IS", date(2025, 3, 1), Decimal("15.75"), _IS),
    InterestRate("IS", date(2025, 4, 1), Decimal("15.5"), _IS),
    InterestRate("IS", date(2025, 6, 1), Decimal("15.25"), _IS),
    InterestRate("IS", date(2025, 7, 1), Decimal("15.25"), _IS),
    InterestRate("IS", date(2025, 12, 1), Decimal(15), _IS),
)

_FEE_FI = "Laki saatavien perinnästä 513/1999, 10 §: a reasonable cost; 5 € is the law's ceiling for consumers"
_COMP_FI = "Laki saatavien perinnästä 513/1999, 10 e §: 40 € fixed compensation between businesses"
_FEE_NO = "Inkassoforskriften 562/1989 § 1-2: at most a twentieth of the inkasso rate (700 kr, later 750 kr), 14 days apart, twice"
_COMP_NO = "Forsinkelsesrenteloven § 3 a: 460 kr fixed compensation from 1 January 2026; no fees beside it"
_COMP_GR = "Ν. 4152/2013, παρ. Ζ.7: 40 € fixed compensation"
_FEE_IS = "Reglugerð 37/2009, 6. gr., as changed by 133/2010: 950 kr, ten days to pay (innheimtulög 95/2008, 7. gr.)"
_LETTER_IS = "Reglugerð 37/2009, 6. gr., 2 a-d, as changed by 133/2010: by what is owed"
_D = Decimal
STEPS: Final = (
    Step("FI", 1, 7, 14, _D(5), date(2013, 3, 16), _FEE_FI),
    Step("FI", 2, 14, 14, _D(5), date(2013, 3, 16), _FEE_FI),
    Step("FI", 3, 14, 14, _D(40), date(2013, 3, 16), _COMP_FI),
    Step("NO", 1, 14, 14, _D(35), date(2020, 10, 1), _FEE_NO),
    Step("NO", 2, 14, 14, _D(35), date(2020, 10, 1), _FEE_NO),
    Step("NO", 3, 14, 14, _D(460), date(2026, 1, 1), _COMP_NO),
    Step("GR", 1, 7, 14, _D(0), date(2013, 3, 16), _COMP_GR),
    Step("GR", 2, 14, 14, _D(40), date(2013, 3, 16), _COMP_GR),
    Step("IS", 1, 5, 10, _D(950), date(2010, 2, 19), _FEE_IS),
    Step("IS", 2, 10, 10, _D(1300), date(2010, 2, 19), _LETTER_IS),
    Step("IS", 2, 10, 10, _D(2100), date(2010, 2, 19), _LETTER_IS, _D(3000)),
    Step("IS", 2, 10, 10, _D(3700), date(2010, 2, 19), _LETTER_IS, _D(10_500)),
    Step("IS", 2, 10, 10, _D(5900), date(2010, 2, 19), _LETTER_IS, _D(85_000)),
)
CHECKED: Final = date(2026, 11, 22)
"""The day on which this table was last looked through."""

ALONE: Final = frozenset({_COMP_FI, _COMP_NO, _COMP_GR})
"""Compensations that stand in place of the fees before them, not beside."""

YEAR: Final = 365
JUNE: Final = 6
NOTHING: Final = Before()
HUNDREDTH: Final = Decimal("0.01")


def steps_of(country: str, owed: Decimal) -> tuple[Step, ...]:
    """The steps of a country in order, each with the fee for what is owed; none where the table has none."""
    found: dict[int, Step] = {}
    for step in STEPS:
        if step.country == country and step.from_owed <= owed:
            found[step.number] = step
    return tuple(found[number] for number in sorted(found))


def next_step(country: str, owed: Decimal, *, due: date, last: tuple[int, date] | None) -> tuple[Step, date] | None:
    """The step that comes next and the day from which it may be taken; `last` is the number and day of the one before."""
    number, since = last if last is not None else (0, due)
    step = next((one for one in steps_of(country, max(owed, Decimal(0))) if one.number > number), None)
    return None if step is None else (step, since + timedelta(days=step.after_days))


def with_own(own: Sequence[InterestRate]) -> tuple[InterestRate, ...]:
    """The shipped rates and the office's own; its own stands where both begin on the same day."""
    known = {(row.country, row.since): row for row in (*RATES, *own)}
    return tuple(known[key] for key in sorted(known))


def half_year_end(day: date) -> date:
    """The last day of the half year of a day."""
    return date(day.year, 6, 30) if day.month <= JUNE else date(day.year, 12, 31)


def late_interest(
    country: str, owed: Decimal, currency: str, *, due: date, until: date, rates: Sequence[InterestRate] = RATES
) -> tuple[Decimal, int]:
    """The interest from the day after the due date to a day, and its days: each rate for its own days of 365, rounded once.

    Days without a row bear none: rather too little is asked for than too much.
    """
    if until <= due:
        return rounded(Decimal(0), currency), 0
    spans = interest_spans(country, due, until, rates)
    whole = sum((share(product(owed, rate, HUNDREDTH), days, YEAR) for rate, _, days in spans), Decimal(0))
    return rounded(whole, currency), (until - due).days


def interest_spans(country: str, due: date, until: date, rates: Sequence[InterestRate] = RATES) -> Iterator[tuple[Decimal, date, int]]:
    """The rates between two days, each with the first day it counts from here and its number of days; the same rate goes on as one."""
    going: tuple[Decimal, date, int] | None = None
    for row, end in held(country, rates):
        first, last = max(row.since, due + timedelta(days=1)), min(end, until)
        if first > last:
            continue
        days = (last - first).days + 1
        if going is not None and going[0] == row.percent and going[1] + timedelta(days=going[2]) == first:
            going = (going[0], going[1], going[2] + days)
            continue
        if going is not None:
            yield going
        going = (row.percent, first, days)
    if going is not None:
        yield going


def first_unknown(country: str, due: date, until: date, rates: Sequence[InterestRate] = RATES) -> date | None:
    """The first day of those that bear interest whose rate nobody entered; days before a country's first row are none of them."""
    rows = held(country, rates)
    if not rows:
        return None
    day = max(due + timedelta(days=1), rows[0][0].since)
    for row, end in rows:
        if row.since <= day <= end:
            day = end + timedelta(days=1)
    return day if day <= until else None


def held(country: str, rates: Sequence[InterestRate]) -> list[tuple[InterestRate, date]]:
    """The rows of a country in order, each with the last day on which it holds."""
    rows = sorted((row for row in rates if row.country == country), key=lambda row: row.since)
    nexts = [*(row.since - timedelta(days=1) for row in rows[1:]), date.max]
    return [(row, min(half_year_end(row.since), after)) for row, after in zip(rows, nexts, strict=True)]


def interest_source(country: str, rates: Sequence[InterestRate] = RATES, until: date = date.max) -> str:
    """The law that late interest follows in a country up to a day, without the words about it; empty where the table has none."""
    found = [row for row, _ in held(country, rates) if row.since <= until]
    return law_of(found[-1].source) if found else ""


def own_fee(step: Step, day: date, rates: Sequence[InterestRate]) -> InterestRate | None:
    """The row that says what an ordinary reminder costs on a day, where the office entered one; letters by sum and compensations stay."""
    if step.source in ALONE or step.source != steps_of(step.country, Decimal(0))[0].source:
        return None
    rows = [row for row, _ in held(step.country, rates) if row.fee is not None and row.since <= day]
    return rows[-1] if rows else None


def step_source(country: str, number: int) -> str:
    """The law that a step's fee follows, without the words about it."""
    return next((law_of(row.source) for row in STEPS if row.country == country and row.number == number), "")


def compensation_steps(country: str) -> frozenset[int]:
    """The steps of a country that ask for a fixed compensation in place of fees."""
    return frozenset(row.number for row in STEPS if row.country == country and row.source in ALONE)


def law_of(source: str) -> str:
    """The law of a source, without the words about it."""
    return source.partition(":")[0].partition(", as changed")[0]


def demand(
    country: str, step: Step, owed: Decimal, currency: str, *, due: date, today: date, before: Before = NOTHING,
    rates: Sequence[InterestRate] = RATES,
) -> Demand:  # fmt: skip
    """What a reminder asks for: what those before asked for counts on, and a compensation takes the place of the fees.

    Where only fees and interest are left it adds nothing. The whole of its own interest is left out where a rate is not known.
    """
    since, nothing = max(before.counted or due, due), rounded(Decimal(0), currency)
    unknown = first_unknown(country, since, today, rates) if owed > 0 else None
    interest, days = (nothing, 0) if unknown or owed <= 0 else late_interest(country, owed, currency, due=since, until=today, rates=rates)
    row = own_fee(step, today, rates)
    fee = step.fee if row is None or row.fee is None else row.fee
    if step.source in ALONE:
        # What reminders asked for before anything was booked is in `fees` alone.
        fee = max(fee - max(before.booked, before.fees), Decimal(0))
    new = rounded(fee, currency) if owed > 0 else nothing
    return Demand(
        step.number, max(owed, nothing), before.fees + new, before.interest + interest, (since - due).days + days,
        today + timedelta(days=step.pay_days), new, interest, unknown, since,
    )  # fmt: skip
