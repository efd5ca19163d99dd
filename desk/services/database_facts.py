"""What is known of the database itself: where it is, which engine, schema, journal and size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from desk.services.connect.address import without_password
from desk.services.copies import places

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """`place` is a file or a server's address without its password; `size` is in bytes; a server has no journal mode.

    `copied_at` is when the newest backup beside the desk was written.
    """

    place: str
    folder: str
    engine: str
    schema: str
    journal: str
    size: int
    is_file: bool
    copied_at: datetime | None = None


def database_facts(store: Store) -> DatabaseFacts:
    """The facts as they are now."""
    with store.read() as session:
        schema = str(session.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
        if store.path is None:
            version = str(session.execute(text("SHOW server_version")).scalar_one())
            size = int(session.execute(text("SELECT pg_database_size(current_database())")).scalar_one())
            place, engine = without_password(store.url), f"PostgreSQL {version.partition(' ')[0]}"
            return DatabaseFacts(place, "", engine, schema, "", size, is_file=False)
        version = str(session.execute(text("SELECT sqlite_version()")).scalar_one())
        journal = str(session.execute(text("PRAGMA journal_mode")).scalar_one()).upper()
    whole = store.path.resolve()
    copies = places.copies_of(whole)
    return DatabaseFacts(
        str(whole), str(whole.parent), f"SQLite {version}", schema, journal, whole.stat().st_size, is_file=True,
        copied_at=copies[0].at if copies else None,
    )  # fmt: skip
