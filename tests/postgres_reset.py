"""A database used by one test made as new for the next: to empty what was filled takes a tenth of making another."""

from __future__ import annotations

import psycopg
from psycopg.rows import tuple_row
from psycopg.sql import SQL, Identifier

MOST = 100_000_000  # bytes: what holds more is sooner made anew than emptied
ELSEWHERE = """
SELECT count(pg_terminate_backend(pid, 10000)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
# Whatever a test may have changed besides rows: such a database is not used again.
MADE_OF = """
SELECT md5(string_agg(part, ',' ORDER BY part)) FROM (
SELECT concat_ws(' ', 'class', oid, relname, relacl, relrowsecurity, relforcerowsecurity) FROM pg_class
 WHERE relnamespace = 'public'::regnamespace
UNION ALL SELECT concat_ws(' ', 'column', attrelid, attnum, attname, atttypid, attnotnull, attacl) FROM pg_attribute
 WHERE attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
UNION ALL SELECT concat_ws(' ', 'trigger', oid, tgname, tgenabled) FROM pg_trigger
UNION ALL SELECT concat_ws(' ', 'function', oid, xmin, proacl) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL SELECT concat_ws(' ', 'rule', oid, xmin) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT concat_ws(' ', 'policy', oid, xmin) FROM pg_policy
UNION ALL SELECT concat_ws(' ', 'schema', oid, nspname, nspacl) FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'
UNION ALL SELECT concat_ws(' ', 'setting', setdatabase, setrole, setconfig) FROM pg_db_role_setting
 WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
) AS found (part)
"""
TABLES = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname"
NUMBERS = "SELECT seqrelid::regclass::text, pg_sequence_last_value(seqrelid) FROM pg_sequence"


class Fresh:
    """What a new database is made of and holds, to compare a used one with."""

    def __init__(self, place: str) -> None:
        with psycopg.connect(place, autocommit=True, row_factory=tuple_row) as connection:
            self._tables = [str(row[0]) for row in connection.execute(TABLES)]
            holds = SQL("SELECT {name} WHERE EXISTS (SELECT FROM {table})")
            self._filled = SQL(" UNION ALL ").join([holds.format(name=name, table=Identifier(name)) for name in self._tables])
            self.made_of = self._look(connection)
            self._numbers = connection.execute(NUMBERS).fetchall()
            self._kept = {name: self._rows(connection, name) for name in self._names(connection)}

    @staticmethod
    def _look(connection: psycopg.Connection[tuple[object, ...]]) -> object:
        found = connection.execute(MADE_OF).fetchone()
        return found and found[0]

    def _names(self, connection: psycopg.Connection[tuple[object, ...]]) -> list[str]:
        return [str(row[0]) for row in connection.execute(self._filled)]

    @staticmethod
    def _rows(connection: psycopg.Connection[tuple[object, ...]], table: str) -> list[tuple[object, ...]]:
        """The few rows a new database begins with."""
        return connection.execute(SQL("SELECT t::text FROM {} t ORDER BY 1").format(Identifier(table))).fetchall()

    def again(self, place: str) -> bool:
        """Empties a used database; whether it is now as new."""
        with psycopg.connect(place, autocommit=True, row_factory=tuple_row) as connection:
            connection.execute(ELSEWHERE)
            size = connection.execute("SELECT pg_database_size(current_database()) < %s", [MOST]).fetchone()
            if size != (True,) or self._look(connection) != self.made_of:
                return False
            with connection.transaction():
                connection.execute("SET LOCAL session_replication_role = replica")
                for name in {*self._names(connection), *self._kept}:
                    self._put_back(connection, name)
                for sequence, last in set(connection.execute(NUMBERS)) ^ set(self._numbers):
                    if (sequence, last) in self._numbers:
                        connection.execute("SELECT setval(%s::regclass, coalesce(%s, 1), %s)", (sequence, last, last is not None))
            return True

    def _put_back(self, connection: psycopg.Connection[tuple[object, ...]], table: str) -> None:
        rows = self._kept.get(table, [])
        if not rows or self._rows(connection, table) != rows:
            connection.execute(SQL("DELETE FROM {}").format(Identifier(table)))
            add = SQL("INSERT INTO {table} SELECT (row).* FROM (SELECT %s::{table} AS row) AS kept").format(table=Identifier(table))
            for row in rows:
                connection.execute(add, row)
