"""The values a charge is worked out from and the charge itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from desk.rules.why import Reason

CAUSES = ("question", "request", "own_fault", "hosting", "third_party", "upgrade", "billing", "other_software")
WORKS = ("support", "training", "content", "advice", "estimate", "development", "setup", "maintenance", "course")
TEAMS = ("support", "service")
LEVELS = (1, 2, 3)
ESTIMATES = ("none", "sent", "approved")
# What can be missing, in the order in which it holds a charge.
HOLDS = ("authorisation", "estimate", "notice", "decision", "price")
MOST_ATTENDEES = 10

_MAJOR = re.compile(r"\s*[vV]?(\d{1,9})(?=\.|\s*$)")


def major(version: str) -> int | None:
    """The first number of a version ("10.0" is 10, "3.x" is 3), or None where it does not begin with one."""
    found = _MAJOR.match(version)
    return int(found[1]) if found else None


@dataclass(frozen=True, slots=True)
class Work:
    """A piece of work to be priced; the fields after `attendees` exist in the application only, not at the machine's door.

    `seconds` are those of live time; `used_month` and `used_year` are quarters of the phone pack used before it, `included_left`
    quarters of training still included; `seconds_before` are the ticket's earlier entries of that local day.
    """

    work: str = "support"
    cause: str = "request"
    seconds: int | Decimal = 0
    channel: str = "email"
    at: datetime | None = None
    contracts: frozenset[str] = frozenset()
    tier: str | None = None
    level: int = 2
    team: str = "support"
    included_left: int = 0
    authorised: bool = True
    estimate: str = "none"
    told: bool = False
    estimated_hours: Decimal | None = None
    hourly_rate: Decimal | None = None
    used_month: int = 0
    used_year: int = 0
    version_from: str | None = None
    version_to: str | None = None
    attendees: int = 1
    sla_multiplier: Decimal | None = None
    subscription: bool = True
    quote_first: bool = False
    on_call: bool = False
    seconds_before: int | Decimal = 0

    @property
    def versions(self) -> str:
        """`same` or `other` major version, or `unknown` where one of the two is not given."""
        if self.version_from is None or self.version_to is None:
            return "unknown"
        return "same" if major(self.version_from) == major(self.version_to) else "other"


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """One line of a charge: so many units of a price item; net is quantity times unit price, rounded once."""

    item: str
    quantity: int
    unit: str
    unit_price: Decimal
    net: Decimal


@dataclass(frozen=True, slots=True)
class Charge:
    """What a piece of work costs the customer, and why; sums are zero unless it is chargeable."""

    status: str
    reason: str | None
    currency: str
    lines: tuple[ChargeLine, ...]
    net: Decimal
    vat_rate: Decimal
    vat: Decimal
    gross: Decimal
    pack_quarters: int
    warnings: tuple[str, ...]
    why: tuple[Reason, ...]
