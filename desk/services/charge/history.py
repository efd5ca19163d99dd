"""What became of a charge, kept with it: priced anew, approved, approval taken back; what it cost before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desk.rules.money import plain
from desk.services.ticket.record import person_name

if TYPE_CHECKING:
    from decimal import Decimal

    from desk.models import Charge
    from desk.services.ticket.record import Act


@dataclass(frozen=True, slots=True)
class Terms:
    """What a charge came to, and by which rules."""

    status: str
    reason: str | None
    net: Decimal
    pack: int
    rules: str

    def row(self) -> dict[str, Any]:
        """The terms as JSON."""
        return {"status": self.status, "reason": self.reason, "net": plain(self.net), "pack": self.pack, "rules": self.rules}


def terms_of(charge: Charge) -> Terms:
    """What the charge comes to as it stands."""
    return Terms(charge.status, charge.reason, charge.net, charge.pack_quarters, charge.rule_version)


def note(act: Act, charge: Charge, code: str, **more: Any) -> None:
    """Write one line of a charge's history: when, who, what."""
    row = {"at": act.at.isoformat(), "by": act.by, "who": person_name(act.session, act.by), "code": code, **more}
    charge.history = [*charge.history, row]


def note_change(act: Act, charge: Charge, before: Terms) -> bool:
    """Note that a charge was priced anew, if it came to something else; answers whether it did."""
    after = terms_of(charge)
    if (before.status, before.reason, before.net, before.pack) == (after.status, after.reason, after.net, after.pack):
        return False
    note(act, charge, "repriced", before=before.row(), after=after.row())
    return True
