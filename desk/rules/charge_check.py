"""What makes a piece of work senseless: checked before any rule, whether a rule would use the field or not."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.charge_work import CAUSES, ESTIMATES, LEVELS, MOST_ATTENDEES, TEAMS, WORKS, Work, major
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS, CONTRACTS, TIERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desk.rules.charge_shape import ChargeTerms, PriceItem

# No desk works longer or dearer than this; beyond it a number is a slip of the keyboard.
MOST = 10**12

_CHOICES: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("work", WORKS),
    ("cause", CAUSES),
    ("channel", CHANNELS),
    ("team", TEAMS),
    ("level", LEVELS),
    ("estimate", ESTIMATES),
)
_NUMBERS = ("seconds", "seconds_before", "included_left", "used_month", "used_year", "estimated_hours", "hourly_rate")


def check_work(terms: ChargeTerms, work: Work) -> None:
    """Refuse unknown words, negative or endless numbers, a rate or a number of attendees out of range, a version that is none."""
    for name, choices in _CHOICES:
        _one_of(name, getattr(work, name), choices)
    if work.tier is not None:
        _one_of("tier", work.tier, TIERS)
    for contract in sorted(work.contracts):
        _one_of("contracts", contract, CONTRACTS)
    for name in _NUMBERS:
        _number(name, getattr(work, name))
    _within("attendees", Decimal(work.attendees), Decimal(1), Decimal(MOST_ATTENDEES if terms.course is None else terms.course.capacity))
    if terms.labour is not None and work.hourly_rate is not None:
        _within("hourly_rate", work.hourly_rate, terms.labour.lowest, terms.labour.highest)
    if work.sla_multiplier is not None:
        _within("sla_multiplier", work.sla_multiplier, Decimal(1), Decimal(MOST))
    for name in ("version_from", "version_to"):
        version = getattr(work, name)
        if version is not None and major(version) is None:
            raise Refused("{field}: “{given}” is not a version; write a number first, such as 3.4.", field=name, given=version)


def _one_of(name: str, value: object, choices: Iterable[object]) -> None:
    if value not in choices:
        raise Refused(
            "{field}: “{given}” is unknown; use one of {choices}.",
            field=name,
            given=str(value),
            choices=", ".join(str(choice) for choice in choices),
        )


def _number(name: str, value: int | Decimal | None) -> None:
    if value is None:
        return
    if isinstance(value, Decimal) and not value.is_finite():
        raise Refused("{field} must be a number.", field=name)
    if value < 0:
        raise Refused("{field} must not be negative.", field=name)
    if value > MOST:
        raise Refused("{field} must be at most {most}.", field=name, most=MOST)


def _within(name: str, value: Decimal, least: Decimal, most: Decimal) -> None:
    if not value.is_finite() or not least <= value <= most:
        raise Refused("{field} must be from {least} to {most}.", field=name, least=least, most=most)


def price_of(item: PriceItem, prices: Mapping[str, Decimal] | None) -> Decimal:
    """The item's price: the desk's own where it has one, else the profile's; a negative one or one below a minimum rate is refused."""
    if prices is None or item.code not in prices:
        assert item.price is not None, "a priced rule's item has a price: the terms were checked"
        return item.price
    return checked_price(item, prices[item.code])


def checked_price(item: PriceItem, price: Decimal) -> Decimal:
    """A desk's own price of an item, refused where it is no price or lies below the published minimum rate."""
    if not price.is_finite() or not 0 <= price <= MOST:
        raise Refused("{field}: a price is a number of 0 or more.", field=item.code)
    if item.minimum and item.price is not None and price < item.price:
        raise Refused("{field}: {least} is a minimum rate; the price may be higher, never lower.", field=item.code, least=item.price)
    return price
