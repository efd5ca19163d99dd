"""The day's backup that could not be made: one alert a day, of whoever sits at the desk whose file it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.alerts import BACKUP, Fact, to_make
from desk.rules.why import Reason
from desk.services import desks
from desk.services.alerts.wishes import wishes_in
from desk.services.alerts.writing import known_keys, write_facts
from desk.services.changes import Changed

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


def backup_failed(store: Store, *, sentence: str, now: datetime, by: int) -> Changed:
    """Alert the person here, once a local day, with the sentence that says what is to be done."""
    day = now.astimezone(desks.profile(store).zone).date()
    why = (Reason.of("alert.backup"), Reason.of("alert.backup_said", detail=sentence))
    fact = Fact(
        BACKUP, day.toordinal(), now, owner_id=by, because="this_desk", critical=True, thing="copies", thing_id=day.toordinal(), why=why
    )
    with store.write() as session:
        known = known_keys(session, [fact.key])
        make = to_make([fact], now=now, wishes=wishes_in(session), known=known, roles={by: ""})
        return Changed.of(*(("alert", key) for key in write_facts(session, make, at=now)))
