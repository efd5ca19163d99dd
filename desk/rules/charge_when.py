"""The conditions of a pricing rule or gate: which work a row speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.rules import charge_work, vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from decimal import Decimal

    from desk.rules.charge_row import Row
    from desk.rules.charge_work import Work

# A row's key -> the values it may list. Each is a field of the work; the row holds where the field is among those listed.
LISTS = {
    "cause": charge_work.CAUSES,
    "work": charge_work.WORKS,
    "channel": vocabulary.CHANNELS,
    "team": charge_work.TEAMS,
    "tier": vocabulary.TIERS,
    "estimate": charge_work.ESTIMATES,
    "versions": ("same", "other", "unknown"),
}
FLAGS = ("told", "authorised", "subscription", "quote_first", "on_call")


@dataclass(frozen=True, slots=True)
class When:
    """What must hold of the work: fields among values, contracts present and absent, opening hours, an estimate beyond some hours."""

    fields: tuple[tuple[str, frozenset[object]], ...] = ()
    contracts: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    open: bool | None = None
    over_hours: Decimal | None = None
    unless: When | None = None

    def holds(self, work: Work, open_at: Callable[[datetime], bool] | None) -> bool:
        """Whether the row speaks of this work; without an instant or a calendar the desk counts as closed."""
        if not all(getattr(work, name) in allowed for name, allowed in self.fields):
            return False
        if not self.contracts <= work.contracts or self.without & work.contracts:
            return False
        if self.over_hours is not None and (work.estimated_hours is None or work.estimated_hours <= self.over_hours):
            return False
        if self.unless is not None and self.unless.holds(work, open_at):
            return False
        return self.open is None or self.open == _is_open(work, open_at)


def _is_open(work: Work, open_at: Callable[[datetime], bool] | None) -> bool:
    return work.at is not None and open_at is not None and open_at(work.at)


def when_from_row(row: Row) -> When:
    """The conditions among a row's keys."""
    fields: list[tuple[str, frozenset[object]]] = [
        (key, frozenset(row.words(key, choices))) for key, choices in LISTS.items() if row.has(key)
    ]
    if row.has("level"):
        fields.append(("level", frozenset(row.numbers("level"))))
    fields += [(key, frozenset({row.flag(key)})) for key in FLAGS if row.has(key)]
    unless = row.row("unless")
    return When(
        fields=tuple(fields),
        contracts=frozenset(row.words("contract", vocabulary.CONTRACTS)),
        without=frozenset(row.words("without", vocabulary.CONTRACTS)),
        open=row.flag("open") if row.has("open") else None,
        over_hours=row.optional_decimal("over_hours"),
        unless=None if unless is None else _only_conditions(unless),
    )


def _only_conditions(row: Row) -> When:
    when = when_from_row(row)
    row.done()
    return when
