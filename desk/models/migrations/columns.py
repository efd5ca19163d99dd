"""Columns of the migrations, short enough that a table stays in sight; `default` fills the rows that stand already."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from sqlalchemy.sql.elements import TextClause


def column(name: str, *, kind: sa.types.TypeEngine[Any], nullable: bool = False, default: str | TextClause | None = None) -> sa.Column[Any]:
    """A column as the models have it; a NOT NULL one added to a table with rows needs a default (SQL text: `"0"`, `"''"`)."""
    server_default = sa.text(default) if isinstance(default, str) else default
    return sa.Column(name, kind, nullable=nullable, server_default=server_default)


text = partial(column, kind=sa.Text())
whole = partial(column, kind=sa.Integer())
amount = partial(column, kind=sa.BigInteger())
instant = partial(column, kind=sa.DateTime(timezone=True))
day = partial(column, kind=sa.Date())
flag = partial(column, kind=sa.Boolean())
data = partial(column, kind=sa.JSON())
blob = partial(column, kind=sa.LargeBinary())
