"""One cache of compiled statements for a whole run: each test has an engine of its own, and would else compile every statement anew.

SQLAlchemy keys what it compiled by the dialect as an object; here dialects of one kind are one. It saves a third of the suite's time.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

MANY = 4000


def share() -> None:
    """From now on every engine made knows what those before it compiled."""
    begin: Any = Engine.__init__
    caches: dict[type, LRUCache[Any, Any]] = {}

    def begun(engine: Any, pool: Any, dialect: Any, url: Any, *args: Any, **options: Any) -> None:
        begin(engine, pool, dialect, url, *args, **options)
        if engine._compiled_cache is not None:
            engine._compiled_cache = caches.setdefault(type(dialect), LRUCache(MANY))

    for kind in (SQLiteDialect_pysqlite, PGDialect_psycopg):
        setattr(kind, "__eq__", lambda one, other: type(one) is type(other))  # noqa: B010 - a type checker knows no such assignment
        setattr(kind, "__hash__", lambda one: hash(type(one)))  # noqa: B010
    setattr(Engine, "__init__", begun)  # noqa: B010
