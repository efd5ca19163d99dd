"""When each started quarter (or hour) of a call began and ends, through its holds; and what each of them costs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from desk.services.calls import PriceView

Stretch = tuple["datetime", "datetime | None"]


@dataclass(frozen=True, slots=True)
class Started:
    """One started unit: its number, when it began, and when it ends if the call goes on."""

    number: int
    starts_at: datetime
    ends_at: datetime


def at_second(stretches: Sequence[Stretch], second: int) -> datetime:
    """The instant at which so many live seconds had passed; the last stretch is taken to go on."""
    left = timedelta(seconds=second)
    for begin, end in stretches[:-1]:
        length = (end or begin) - begin
        if left < length:
            return begin + left
        left -= length
    return stretches[-1][0] + left


def started(stretches: Sequence[Stretch], seconds: int, minutes: int) -> tuple[Started, ...]:
    """The units begun by that many live seconds, at least the first."""
    if not stretches:
        return ()
    unit = minutes * 60
    count = max(1, -(-seconds // unit))
    return tuple(Started(at + 1, at_second(stretches, at * unit), at_second(stretches, (at + 1) * unit)) for at in range(count))


def costs(price: PriceView, count: int) -> list[Decimal | None]:
    """What each started unit costs: None where the pack or included training pays; the last takes the rounding."""
    if price.status != "chargeable":
        return [None] * count if price.pack_quarters else [price.net] * count
    paid = min(price.pack_quarters, count)
    charged = count - paid
    if not charged or price.unit_price is None:
        return [None] * paid + [price.net] * charged
    each: list[Decimal | None] = [price.unit_price] * charged
    return [None] * paid + each
