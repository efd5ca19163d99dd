"""Prices over time: which holds on a day, where none does, what would overlap, and what a raise makes of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.rules.money import minor, product

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DAY: Final = timedelta(days=1)
LEAST_PERCENT: Final = Decimal(-100)
MOST_PERCENT: Final = Decimal(1000)
_EXACT: Final = Context(prec=60, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A price from its first day on, to its last day where it has one; the next one ends it in any case."""

    first: date
    last: date | None
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a price; `last` None has no end."""

    first: date
    last: date | None


def holding(periods: Iterable[Period], on: date) -> Period | None:
    """The price of a day: the one begun last, unless it is over."""
    begun = max((one for one in periods if one.first <= on), key=lambda one: one.first, default=None)
    return None if begun is None or (begun.last is not None and begun.last < on) else begun


def gaps(periods: Iterable[Period], since: date) -> tuple[Gap, ...]:
    """The days from a day on that no price holds on, earliest first."""
    rows = sorted(periods, key=lambda one: one.first)
    found = []
    begins = [one.first for one in rows]
    if not rows or rows[0].first > since:
        found.append(Gap(since, begins[0] - DAY if rows else None))
    for one, following in zip(rows, (*begins[1:], None), strict=False):
        end = None if following is None else following - DAY
        if one.last is not None and (end is None or one.last < end):
            gap = Gap(max(one.last + DAY, since), end)
            if gap.last is None or gap.last >= gap.first:
                found.append(gap)
    return tuple(found)


def check_free(others: Sequence[Period], first: date, last: date | None) -> None:
    """Refuse days on which another price holds to a last day of its own, or that would reach into the next price."""
    if last is not None and last < first:
        raise Refused("The last day lies before the first: choose a later one.", field="valid_to")
    before = [one for one in others if one.first < first and one.last is not None and one.last >= first]
    if before:
        raise Refused(
            "Another price holds from {first:date} to {last:date}: let it end earlier, or choose a later day.",
            field="valid_from", first=before[-1].first, last=before[-1].last,
        )  # fmt: skip
    following = min((one.first for one in others if one.first > first), default=None)
    if last is not None and following is not None and last >= following:
        raise Refused("The next price begins on {day:date}: choose a last day before it.", field="valid_to", day=following)


def raised(amount: Decimal, percent: Decimal, *, step: Decimal, currency: str) -> Decimal:
    """The amount raised by a percentage and rounded half up to a multiple of the step, which is whole minor units of the currency."""
    if not percent.is_finite() or not LEAST_PERCENT < percent <= MOST_PERCENT or percent == 0:
        raise Refused("Write by how many per cent: more than -100, at most {most}, and not 0.", field="percent", most=MOST_PERCENT)
    if not step.is_finite() or step <= 0 or step % minor(currency):
        value = str(step)[:40]
        raise Refused("{value} is no step that prices in {currency} can be rounded to.", field="step", value=value, currency=currency)
    exact = product(amount, 100 + percent, Decimal("0.01"))
    return _EXACT.multiply(_EXACT.divide(exact, step).quantize(Decimal(1), rounding=ROUND_HALF_UP, context=_EXACT), step)
