"""How much time a charge bills: started units in minutes, those of the phone pack and of included training among them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desk.models import Charge
    from desk.rules.profile import Profile

QUARTER: Final = 15
HOUR: Final = 60


def billed_minutes(profile: Profile, charge: Charge) -> int:
    """The minutes of a charge's started units; nothing where no time is counted."""
    lines = sum(int(line["quantity"]) * _unit(profile, line) for line in charge.lines)
    return lines + charge.pack_quarters * QUARTER


def _unit(profile: Profile, line: dict[str, str]) -> int:
    item = profile.charges.items.get(line["item"])
    if line["unit"] not in {"quarter", "hour"}:
        return 0
    return item.minutes if item is not None and item.minutes else {"quarter": QUARTER, "hour": HOUR}[line["unit"]]


def charged_net(charge: Charge) -> Decimal:
    """What the customer pays of it: nothing while it is held or given away."""
    return charge.net if charge.status == "chargeable" and not charge.goodwill_reason else Decimal(0)
