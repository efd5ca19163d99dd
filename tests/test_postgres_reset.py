"""A database that a test has used is as new for the next, or is not used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desk.services.store import Store
from tests import makers

if TYPE_CHECKING:
    from tests.postgres import Server

pytestmark = pytest.mark.postgres
CHANGES = ["ALTER TABLE customer DISABLE TRIGGER USER", "DROP INDEX ix_ticket_count_view", "CREATE TABLE mine (id int)"]
ROWS = """
SELECT (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM ' || quote_ident(relname), true, true, '')))[1]::text
FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname
"""


def counts(store: Store) -> list[str]:
    """How many rows each table holds."""
    with store.read() as session:
        return list(session.scalars(text(ROWS)))


def test_rows_and_numbers_of_a_used_database_are_put_back(postgres: Server) -> None:
    with postgres.database() as url:
        store = Store.open(url, now=makers.NOW)
        before = counts(store)
        first = makers.customer(store)
        assert counts(store) != before
        store.close()
    with postgres.database() as again:
        assert again == url
        store = Store.open(again, now=makers.NOW)
        assert counts(store) == before
        assert makers.customer(store) == first
        store.close()


@pytest.mark.parametrize("change", CHANGES)
def test_a_database_that_was_rebuilt_is_not_used_again(postgres: Server, change: str) -> None:
    with postgres.database() as url:
        store = Store.open(url, now=makers.NOW)
        with store.write() as session:
            session.execute(text(change))
        store.close()
    with postgres.database() as other:
        assert other != url
