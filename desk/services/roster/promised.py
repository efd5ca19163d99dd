"""Whether somebody must be on duty, and when: by the profile, and by what the customers' contracts buy today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from desk.models import Contract
from desk.rules.roster_cover import duty_calendar

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.calendar import Calendar
    from desk.rules.profile import Profile


def promised_calendar(session: Session, profile: Profile, now: datetime) -> Calendar | None:
    """The calendar outside of which somebody must be on duty; None where nobody need be."""
    if not any(row.on_call for row in profile.promises.rows):
        return None
    day = now.astimezone(profile.zone).date()
    held = session.execute(
        select(Contract.kind, Contract.covers_out_of_hours)
        .where(Contract.starts_on <= day, or_(Contract.ends_on.is_(None), Contract.ends_on >= day))
        .distinct()
    ).all()
    covered = any(kind in profile.promises.cover_contracts and covers for kind, covers in held)
    return duty_calendar(profile, contracts=frozenset(kind for kind, _ in held), covered=covered)
