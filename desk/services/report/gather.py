"""All figures of a period, read in one view of the database: counts by the database itself, no ticket is loaded."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from desk.documents.report_values import Level, Report
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.managing import has_role
from desk.services.report import calls, goals, others, promises, support, times
from desk.services.report.span import Span
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desk.rules.report import Period
    from desk.services.store import Store

BACKWARDS = mark("The period ends before it begins: give the first day first.")
TOO_EARLY = mark("This period has not begun yet.")
ALWAYS_SHOWN = (2, 3)


def gather(store: Store, *, period: Period, now: datetime, by: int | None) -> Report:
    """A period's figures as they stood at its end, or stand now; breaches of security only for who may read them."""
    profile = desks.profile(store)
    if period.last < period.first:
        raise Refused(BACKWARDS, field="last")
    span = Span.of(period, profile, now)
    if now < span.begin:
        raise Refused(TOO_EARLY, field="first")
    packs = others.packs(store, span)
    with store.read() as session:
        if not store.is_sqlite:
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        span = span.as_of_then(session)
        cells = support.cells(session, span)
        kept, missed = promises.kept(session, span), promises.missed(session, span)
        missed_by_level = promises.by_level(Counter((one.level, one.kind) for one in missed))
        took = times.reply_times(session, span), times.solve_times(session, span)
        return Report(
            first=period.first, last=period.last, at=span.at, zone=profile.zone.key, currency=profile.currency,
            levels=_levels(support.by_level(cells), promises.by_level(kept), missed_by_level, took),
            priorities=support.lines(cells, "priority"), kinds=support.lines(cells, "kind"), channels=support.lines(cells, "channel"),
            parts=support.parts(session, span), promises=promises.lines(kept, missed), missed=missed,
            calls=calls.calls(session, span, profile.currency), operations=others.operations(session, span),
            sessions=others.sessions(session, span), packs=packs,
            breaches=others.breaches(session, span) if has_role(session, by) else None, goals=goals.lines(session, span),
        )  # fmt: skip


def _levels(
    figures: Mapping[int, Mapping[str, int]], kept: Mapping[int, int], missed: Mapping[int, int],
    lengths: tuple[Mapping[int, list[int]], Mapping[int, list[int]]],
) -> tuple[Level, ...]:  # fmt: skip
    """All together first; then the levels, the second and third always, the first where superusers had work."""
    reply, solve = lengths
    known = {*figures, *kept, *missed, *reply, *solve, *ALWAYS_SHOWN, 0}
    found = []
    for level in sorted(known):
        came, went, stays = (figures.get(level, {}).get(name, 0) for name in (support.RECEIVED, support.SOLVED, support.OPEN))
        took = times.spread(reply.get(level, [])), times.spread(solve.get(level, []))
        found.append(Level(level, came, went, stays, kept.get(level, 0), missed.get(level, 0), *took))
    return tuple(found)
