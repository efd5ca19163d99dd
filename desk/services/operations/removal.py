"""Entries taken off the record, and put back as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.models import Maintenance
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.operations.maintenances import FIELDS, SENTENCES, broken_by
from desk.services.operations.record import KINDS, one_at_a_time, taken
from desk.services.operations.values import MaintenanceView

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


def remove(store: Store, *, kind: str, row_id: int, version: int, at: datetime, by: int) -> Changed:
    """Take an outage, a maintenance or a breach of security off the record; it can be put back."""
    with store.write() as session:
        if kind == "security_breach":
            refuse_others(session, by)
        row = taken(session, KINDS[kind], row_id, version)
        row.removed_at = at
        return Changed.of((kind, row_id), result=row.version)


def restore(store: Store, *, kind: str, row_id: int, by: int) -> Changed:
    """Put it back; maintenance is held against the bounds anew, unless a manager had let it go ahead."""
    profile = desks.profile(store)
    with store.write() as session:
        one_at_a_time(session)
        if kind == "security_breach":
            refuse_others(session, by)
        row = taken(session, KINDS[kind], row_id, None)
        if isinstance(row, Maintenance) and not row.override_reason:
            found = MaintenanceView(id=row.id, starts_at=row.starts_at, ends_at=row.ends_at, what=row.what, downtime=row.downtime)
            for one in broken_by(session, profile, found):
                raise Refused(SENTENCES[one.code], field=FIELDS[one.code], allowed=one.allowed, planned=one.planned)
        row.removed_at = None
        return Changed.of((kind, row_id))
