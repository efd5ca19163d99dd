"""Support by level, priority, kind and channel: what was received, solved and open, counted by the database."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from sqlalchemy import case, func, select

from desk.documents.report_values import Line, Part
from desk.models import Ticket
from desk.rules.vocabulary import CHANNELS, KINDS, PRIORITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.report.span import Span

RECEIVED, SOLVED, OPEN = "received", "solved", "open"
# The facts a ticket is grouped by, in the order of a cell.
BY: Final = ("level", "priority", "kind", "channel")
ORDER: Final[dict[str, tuple[str, ...]]] = {"priority": PRIORITIES, "kind": KINDS, "channel": CHANNELS}

Cells = Counter[tuple[int, str, str, str]]


def conditions(span: Span) -> dict[str, tuple[ColumnElement[bool], ...]]:
    """Which tickets each figure counts; where there are several conditions no ticket meets two."""
    before = span.solved_before()
    return {RECEIVED: (span.received(),), SOLVED: (span.solved(), *([] if before is None else [before])), OPEN: span.still_open()}


def cells(session: Session, span: Span) -> dict[str, Cells]:
    """How many tickets there are of each level, priority, kind and channel, for each figure."""
    grouped = [getattr(Ticket, name) for name in BY]
    found: dict[str, Cells] = {}
    for figure, parts in conditions(span).items():
        found[figure] = Counter()
        for part in parts:
            for *key, count in session.execute(select(*grouped, func.count()).where(part).group_by(*grouped)):
                found[figure][tuple(key)] += count
    return found


def by_level(found: Mapping[str, Cells]) -> dict[int, dict[str, int]]:
    """Each figure by level; level 0 is all."""
    made: dict[int, dict[str, int]] = {0: dict.fromkeys(found, 0)}
    for figure, counted in found.items():
        for (level, *_), count in counted.items():
            for each in (0, level):
                made.setdefault(each, dict.fromkeys(found, 0))[figure] += count
    return made


def lines(found: Mapping[str, Cells], by: str) -> tuple[Line, ...]:
    """Each figure by priority, kind or channel, in the trade's order; what there was none of is left out."""
    at = BY.index(by)
    counted: dict[str, Counter[str]] = {figure: Counter() for figure in found}
    for figure, own in found.items():
        for key, count in own.items():
            counted[figure][str(key[at])] += count
    return tuple(
        Line(key, counted[RECEIVED][key], counted[SOLVED][key], counted[OPEN][key]) for key in _in_order(counted.values(), ORDER[by])
    )


def _in_order(counted: Iterable[Counter[str]], order: tuple[str, ...]) -> list[str]:
    keys = {key for own in counted for key, count in own.items() if count}
    return sorted(keys, key=lambda key: (order.index(key) if key in order else len(order), key))


def parts(session: Session, span: Span) -> tuple[Part, ...]:
    """What came and went on each day, or in each of a few equal spans of a longer period."""
    wanted = span.period.parts()
    edges = [part.instants(span.zone) for part in wanted]
    counts = []
    for column, meets in ((Ticket.received_at, span.received()), (Ticket.resolved_at, span.solved())):
        sums = [func.sum(case(((column >= begin) & (column < end), 1), else_=0)) for begin, end in edges]
        counts.append([int(count or 0) for count in session.execute(select(*sums).where(meets)).one()])
    for place, (begin, end) in enumerate(edges):
        counts[1][place] += sum(begin <= at < end for at in span.solved_then.values())
    return tuple(Part(part.first, part.last, came, went) for part, came, went in zip(wanted, *counts, strict=True))
