"""Calls and timed work of a period: how many, the quarters begun, covered, chargeable or held, and what they come to without VAT."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import case, func, select

from desk.documents.report_values import CallLine, Calls
from desk.models import Call, Charge, Segment
from desk.rules.units import started_units

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.report.span import Span

STATUSES: Final = ("covered", "chargeable", "held", "out_of_scope", "none")
NONE: Final = "none"
QUARTER: Final = 15
SECONDS: Final = QUARTER * 60


def finished(span: Span) -> ColumnElement[bool]:
    """Calls that began in the period and were ended."""
    return (Call.state == "finished") & span.holds(Call.started_at)


def unanswered(span: Span) -> ColumnElement[bool]:
    """Calls nobody took."""
    return (Call.state == "missed") & span.holds(Call.started_at)


def calls(session: Session, span: Span, currency: str) -> Calls:
    """The figures of all calls; money is of the desk's currency, what was given away counts for nothing."""
    net = func.sum(case((Charge.goodwill_reason == "", Charge.net), else_=Decimal(0)))
    quarters = func.sum((Charge.seconds + (SECONDS - 1)) // SECONDS)
    rows = session.execute(
        select(Charge.status, func.count(), quarters, net)
        .join(Call, Call.id == Charge.call_id)
        .where(finished(span), Charge.currency == currency)
        .group_by(Charge.status)
    )
    found = {status: CallLine(status, count, int(begun or 0), Decimal(sum_ or 0)) for status, count, begun, sum_ in rows}
    loose = _without_charge(session, span, currency)
    if loose:
        found[NONE] = CallLine(NONE, len(loose), sum(loose.values()), Decimal(0))
    lines = tuple(found[status] for status in STATUSES if status in found)
    nobody = session.scalar(select(func.count()).select_from(Call).where(unanswered(span))) or 0
    return Calls(sum(line.calls for line in lines), nobody, sum(line.quarters for line in lines), lines)


def _without_charge(session: Session, span: Span, currency: str) -> dict[int, int]:
    """The quarters begun of each call that has no charge, mostly because nobody knows whose it is."""
    priced = select(Charge.call_id).where(Charge.call_id == Call.id, Charge.currency == currency).exists()
    ids = list(session.scalars(select(Call.id).where(finished(span), ~priced)))
    spans = session.execute(
        select(Segment.call_id, Segment.starts_at, Segment.ends_at)
        .join(Call, Call.id == Segment.call_id)
        .where(finished(span), ~priced, Segment.ends_at.is_not(None))
    )
    lengths: dict[int, timedelta] = defaultdict(timedelta)
    for call_id, begin, end in spans:
        lengths[call_id] += end - begin if end is not None else timedelta()
    return {call_id: started_units(int(lengths[call_id].total_seconds()), QUARTER) for call_id in ids}
