"""The order of the queue: breached, critical, tier, the next instant that matters, receipt; paused tickets last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from desk.rules.promise import Promise
    from desk.rules.promise_terms import PromiseTerms

NEVER: Final = float("inf")


@dataclass(frozen=True, slots=True)
class Due:
    """The next instant that matters and what it is of: `aim` or `latest` of a promise kind; breached once a latest has passed."""

    at: datetime
    kind: str
    which: str
    breached: bool


def next_due(promises: Iterable[Promise], now: datetime) -> Due | None:
    """Of the promises not yet kept, the earliest instant that matters: an aim not yet passed, else the latest."""
    found: list[Due] = []
    moment = now.timestamp()
    for promise in promises:
        if promise.aim is not None and promise.aim.timestamp() >= moment:
            found.append(Due(promise.aim, promise.kind, "aim", breached=False))
        elif promise.latest is not None:
            found.append(Due(promise.latest, promise.kind, "latest", breached=promise.latest.timestamp() < moment))
    return min(found, key=lambda due: (not due.breached, due.at.timestamp()), default=None)


def tier_rank(terms: PromiseTerms, *, tier: str | None, contracts: frozenset[str]) -> int:
    """A customer's rank: the lowest number comes first; a contract may count as a tier, no tier counts as the last."""
    ranks = [rank for name, rank in terms.contract_ranks if name in contracts]
    ranks += [rank for name, rank in terms.tier_ranks if name == (tier or terms.default_tier)]
    last = 1 + max((rank for _, rank in (*terms.tier_ranks, *terms.contract_ranks)), default=0)
    return min(ranks, default=last)


def queue_key(
    *, paused: bool, breached: bool, priority: str, rank: int, due: datetime | None, received: datetime
) -> tuple[bool, bool, bool, int, float, float]:
    """The sort key of a ticket in the queue."""
    return (
        paused, not breached, priority != "critical", rank, due.timestamp() if due else NEVER, received.timestamp()
    )  # fmt: skip
