"""Two programs on one database: what the one writes, the other is to hear."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from desk.services.live import catch_up
from desk.services.store import Store
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.live.catch_up import Since

OLDEST_UNDER_WAY = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"


class Reader:
    """A desk that looks when it is told to, and keeps each change it heard."""

    def __init__(self, database: str) -> None:
        self.store = Store.open(database, now=NOW)
        self.since: Since = self.store.since
        self.heard: list[Changed] = []

    def look(self) -> Changed | None:
        with closing(self.store.own_connection()) as driver:
            if not self.store.is_sqlite:
                driver.autocommit = True
            found = catch_up.look(driver, self.since, place=self.store.place, sqlite=self.store.is_sqlite)
        self.since = found.since
        if found.changed is not None:
            self.heard.append(found.changed)
        return found.changed

    def look_alone(self) -> Changed | None:
        """A look while no transaction of another test is under way on the server: one older than the rows kept means "read all anew"."""
        with self.store.read() as session:
            ours = session.execute(text("SELECT max(xact) FROM change_log")).scalar_one()
        for _ in range(1000):
            with self.store.read() as session:
                if self.store.is_sqlite or session.execute(text(OLDEST_UNDER_WAY)).scalar_one() > ours:
                    return self.look()
            threading.Event().wait(0.02)
        message = "A transaction of another test has been under way for twenty seconds."
        raise AssertionError(message)

    def all_ids(self, kind: str) -> list[int]:
        return [number for changed in self.heard for number in changed.ids_of(kind)]


def rows(store: Store) -> list[tuple[Any, ...]]:
    """What stands in the log, the first row that stands for all before left out."""
    with store.read() as session:
        return [tuple(row) for row in session.execute(text("SELECT kinds, ids, place FROM change_log WHERE kinds <> '' ORDER BY seq"))]
