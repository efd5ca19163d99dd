"""The facts of the database, on both engines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.connect.address import without_password
from desk.services.database_facts import database_facts
from desk.services.queued.sql import SCHEMA

if TYPE_CHECKING:
    from desk.services.store import Store


def test_the_facts_are_those_of_the_engine_and_name_no_password(store: Store):
    facts = database_facts(store)
    assert facts.schema == SCHEMA
    assert facts.size > 0
    assert facts.is_file == store.is_sqlite
    assert facts.engine.startswith("SQLite 3." if store.is_sqlite else "PostgreSQL 1")
    assert facts.journal in ({"WAL", "TRUNCATE"} if store.is_sqlite else {""})
    assert "***" not in facts.place
    assert facts.place == (str(store.path) if store.is_sqlite else without_password(store.url))
