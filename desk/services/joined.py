"""A store that joins a transaction already begun: several verbs, each with its own `store.write()`, become one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from desk.services.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Executable
    from sqlalchemy.orm import Session


class Joined(Store):
    """Every read and write of it happens in the one session; whoever opened that commits it, or takes all of it back."""

    def __init__(self, store: Store, session: Session) -> None:
        self.url, self.is_sqlite, self.path, self.place = store.url, store.is_sqlite, store.path, store.place
        self._session = session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """The one session, with what was written in it so far."""
        self._session.flush()
        yield self._session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """The one session; nothing is committed here."""
        yield self._session
        self._session.flush()

    def at_once(self, statement: Executable, values: dict[str, Any]) -> Any:
        """The statement in the one session."""
        self._session.flush()
        return self._session.execute(statement, values).scalar_one()

    def close(self) -> None:
        """Nothing of its own to close."""
