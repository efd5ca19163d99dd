"""A piece of a WHERE clause with its values: what a saved filter hands to the queue."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - a field of a dataclass others build
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class SqlPart:
    """A condition over t (ticket), c (customer), k (contact) and p (owner) with the named values it holds.

    `sql` runs on both engines and is set in parentheses by who takes it. Its parameters are written `:name` and stand in `values`;
    names begin with `f_` so that they never meet the queue's own. Instants are given as `queue_sql.written` says on SQLite and as
    aware datetimes on PostgreSQL; a list is written out as one parameter a value.
    """

    sql: str
    values: Mapping[str, Any] = field(default_factory=dict)
