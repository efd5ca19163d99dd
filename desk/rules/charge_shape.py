"""The parts of a desk's charge terms as frozen values: price items, rules, gates, packs, courses and fixed fees."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from desk.rules.charge_when import When

OURS = ("rule", "unit", "price")
OUTCOMES = ("covered", "held", "priced")
METHODS = ("time", "agreed", "course")
DRAWS = ("pack", "included")
SAYS = ("version_from", "version_to", "estimated_hours")


@dataclass(frozen=True, slots=True)
class PriceItem:
    """One row of the price list: `price` is for `price_minutes` of work, charged by started units of `minutes`.

    Both are 0 where time plays no part. `price` is None where it is agreed per case; where `minimum`, a desk's own price
    may be higher, never lower.
    """

    code: str
    name: str
    section: str
    unit: str
    minutes: int
    price: Decimal | None
    price_minutes: int
    minimum: bool
    labour: bool
    ours: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """The first rule whose conditions hold decides: covered, held for a reason, or priced by a method."""

    why: str
    when: When
    outcome: str
    hold: str
    method: str
    item: str
    draws: str
    ours: bool
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gate:
    """What must be there before a charge: where the conditions hold, it is held for `hold`, or carries `warning`."""

    why: str
    when: When
    hold: str
    warning: str
    ours: bool
    says: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labour:
    """The range an agreed hourly rate must lie in, and the contract that raises hourly rates."""

    lowest: Decimal
    highest: Decimal
    surcharge: str
    multiplier: Decimal


@dataclass(frozen=True, slots=True)
class Pack:
    """A prepaid pack: how many units a local calendar month and a contract year it holds, and whose opening hours count."""

    contract: str
    calendar: str
    minutes: int
    month: int
    year: int


@dataclass(frozen=True, slots=True)
class Course:
    """An open course: a fee per site with attendees included, one for each started group beyond, and the seats of a session."""

    site: str
    group: str
    included: int
    group_size: int
    capacity: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Fee:
    """A fixed fee of a contract, once a period: a price item's price, or a percentage of the project's price."""

    contract: str
    period: str
    item: str
    percent: Decimal | None


@dataclass(frozen=True, slots=True)
class ChargeTerms:
    """The whole charge half of a profile, checked."""

    currency: str
    vat_rate: Decimal
    rounding: str
    tier: str | None
    items: Mapping[str, PriceItem]
    rules: tuple[Rule, ...]
    gates: tuple[Gate, ...]
    labour: Labour | None
    pack: Pack | None
    course: Course | None
    fees: tuple[Fee, ...]
    trained_first: frozenset[str]
