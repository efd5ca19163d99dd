"""The database behind every service: engine, sessions, transactions, schema version, backup."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy.orm import Session


class Store:
    """One open database; hand it to services, close it at the end."""

    url: str
    is_sqlite: bool
    path: Path | None

    @staticmethod
    def open(url: str, *, now: datetime) -> Store:
        """Open (and create or migrate) a database; a newer schema is refused, an older file is backed up first. A path is a SQLite file."""
        raise NotImplementedError

    def read(self) -> AbstractContextManager[Session]:
        """A session that only reads."""
        raise NotImplementedError

    def write(self) -> AbstractContextManager[Session]:
        """A session in one transaction, committed at the end; on SQLite it begins IMMEDIATE."""
        raise NotImplementedError

    def once(self, session: Session, *, op_key: str, at: datetime, by: int | None) -> dict[str, Any] | None:
        """Claim an operation's key: None when it is new, else the result it had; `done` fills it in."""
        raise NotImplementedError

    def done(self, session: Session, *, op_key: str, result: dict[str, Any]) -> None:
        """Keep the result under an operation's key."""
        raise NotImplementedError

    def close(self) -> None:
        """Close all connections."""
        raise NotImplementedError
