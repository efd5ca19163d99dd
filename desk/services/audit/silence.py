"""A story that never happened is not recorded: the triggers of the record are away while a demo desk is filled."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desk.models import audit_triggers, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desk.services.store import Store


@contextmanager
def unrecorded(store: Store) -> Iterator[None]:
    """Nothing of what is written inside is recorded; afterwards everything is again, also when it failed."""
    with store.write() as session:
        audit_triggers.drop(session.connection())
    try:
        yield
    finally:
        with store.write() as session:
            triggers.create_all(session.connection())
