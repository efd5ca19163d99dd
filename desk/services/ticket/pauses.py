"""Waiting for the customer: the clock of a ticket stopped and started again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Pause, Ticket
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import Act, acted

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.services.store import Store


def wait_for_customer(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Stop the clock of tickets until the customer answers."""

    def wait(act: Act, found: Ticket) -> bool:
        before = found.status
        if not found.is_open or (before == "waiting_customer" and open_pause(act, found) is not None):
            return False
        wait_from(act, found, "waiting_customer")
        act.record(found, "waiting", {"status": (before, found.status)})
        recompute(act, found, cause="waiting")
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=wait)


def resume(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """The customer answered: the clock runs again from `at`."""

    def again(act: Act, found: Ticket) -> bool:
        before, pause = found.status, open_pause(act, found)
        if not found.is_open or pause is None:
            return False
        end_wait(act, found)
        found.status = "planned" if found.planned_on is not None else "open"
        found.unread = True
        act.record(found, "resumed", {"status": (before, found.status)}, waited_since=pause.starts_at.isoformat())
        recompute(act, found, cause="resumed")
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=again)


def open_pause(act: Act, found: Ticket) -> Pause | None:
    """The wait that lasts."""
    query = select(Pause).where(Pause.ticket_id == found.id, Pause.ends_at.is_(None)).order_by(Pause.starts_at.desc()).limit(1)
    return act.session.scalar(query)


def wait_from(act: Act, found: Ticket, status: str) -> None:
    """Begin a wait, unless one lasts already: two in a row are one."""
    found.status = status
    pause = open_pause(act, found)
    if pause is None:
        pause = Pause(ticket_id=found.id, starts_at=act.at)
        act.session.add(pause)
        act.session.flush()
    found.paused_at = pause.starts_at


def end_wait(act: Act, found: Ticket) -> None:
    """End the wait that lasts, if there is one; never before it began, whatever the wall clock says."""
    pause = open_pause(act, found)
    if pause is not None:
        pause.ends_at = max(pause.starts_at, act.at)
    found.paused_at = None
