"""The estimates of a ticket that is merged: they go where their state goes, numbered after what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from desk.models import Estimate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from desk.models import Ticket

DRAFT = "draft"


def move_estimates(session: Session, source: Ticket, target: Ticket) -> dict[str, list[Any]]:
    """Hand estimates over where the target has none, or takes the source's state because none of its own is out; by what to undo it.

    The target's draft stays a draft and stays the newest revision; a ticket has one draft at most, so the source's own stays behind then.
    """
    theirs, ours = _of(session, source), _of(session, target)
    if not theirs or (ours and not (target.estimate == "none" and source.estimate != "none")):
        return {}
    drafted = any(row.state == DRAFT for row in ours)
    follow = [row for row in theirs if not (drafted and row.state == DRAFT)]
    # What is out already keeps its place before what comes, a draft is what is written last.
    order = [row for row in ours if row.state != DRAFT] + follow + [row for row in ours if row.state == DRAFT]
    before = [[row.id, row.ticket_id, row.revision] for row in order]
    after = [[row.id, target.id, number] for number, row in enumerate(order, start=1)]
    # From the last to the first: a draft makes room before another takes its number.
    number_again(session, reversed(after))
    return {"revisions": [was for was, now in zip(before, after, strict=True) if was != now]}


def _of(session: Session, ticket: Ticket) -> list[Estimate]:
    return list(session.scalars(select(Estimate).where(Estimate.ticket_id == ticket.id).order_by(Estimate.revision)))


def number_again(session: Session, rows: Iterable[list[int]]) -> None:
    """Give estimates their ticket and revision, one after the other: no two of a ticket bear one number at any time."""
    for number, ticket_id, revision in rows:
        set_to = update(Estimate).where(Estimate.id == number).values(ticket_id=ticket_id, revision=revision)
        session.execute(set_to.execution_options(synchronize_session=False))
