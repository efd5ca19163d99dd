"""Notes that come late: typed before the program ended, and not written then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.call.about import change_call
from desk.services.call.clock import with_what_is_new
from desk.services.call.reading import open_call

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.services.store import Store


def bring_in_notes(store: Store, *, call_id: int, notes: str, at: datetime, by: int) -> Changed:
    """Put notes that were typed earlier into their call: what is new in them follows what stands there by now."""
    stands = open_call(store, call_id=call_id).call.notes
    whole = notes if notes.startswith(stands) else with_what_is_new(stands, notes)
    return change_call(store, call_id=call_id, changes={"notes": whole}, at=at, by=by)
