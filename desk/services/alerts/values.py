"""Alerts as the window is handed them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.rules.alerts import BADGE, PLAIN, Wish
from desk.words import stored

if TYPE_CHECKING:
    from datetime import datetime

    from desk.models import Alert
    from desk.rules.why import Reason


@dataclass(frozen=True, slots=True)
class AlertView:
    """One alert of a person: its headline, why there is one and why it is theirs, and what it opens.

    That is `thing` with its id; a report's is the number of its first day.
    """

    id: int
    kind: str
    head: Reason
    why: tuple[Reason, ...]
    at: datetime
    made_at: datetime
    critical: bool
    thing: str
    thing_id: int
    read_at: datetime | None
    snoozed_until: datetime | None
    over_at: datetime | None

    @property
    def is_unread(self) -> bool:
        """Whether it still asks to be looked at."""
        return self.read_at is None and self.over_at is None


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at the alerts found: those to be shown now by this desk, how many of each kind are unread, and when to look again.

    `held` says how many wait for the end of a call or for the person's hours; `wish` is what the person wants.
    """

    show: tuple[AlertView, ...] = ()
    kinds: tuple[tuple[str, int], ...] = ()
    wish: Wish = PLAIN
    held: int = 0
    again_at: datetime | None = None

    @property
    def unread(self) -> int:
        """How many the person has not read."""
        return sum(count for _kind, count in self.kinds)

    @property
    def badge(self) -> int:
        """How many of them the person wants counted on the desktop's sign."""
        return sum(count for kind, count in self.kinds if self.wish.wants(kind, BADGE))


def view(row: Alert) -> AlertView:
    """A row as a value."""
    head, *why = stored.from_json(row.why)
    return AlertView(
        id=row.id, kind=row.kind, head=head, why=tuple(why), at=row.at, made_at=row.made_at, critical=row.critical, thing=row.thing,
        thing_id=row.thing_id, read_at=row.read_at, snoozed_until=row.snoozed_until, over_at=row.over_at,
    )  # fmt: skip
