"""A desk with rows in every table there is, filled by chance until each constraint is content: no table can be forgotten."""

from __future__ import annotations

import json
import random
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlalchemy import CheckConstraint

from desk.models import Base
from desk.services.copying.tables import BYTES, DATA, DAY, FLAG, INSTANT, NUMBER, copied_tables

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Table

    from desk.services.copying.tables import Copied

TEXTS = ("Þórður", "Τιμολόγιο ς", "a\"b'c%d\\e?", "two\nlines\tand a tab", "\u202eright to left", "😀" * 3, "", " blank ", "\\N", "=1+1")
DOCUMENTS = ('{"b": 1, "a": [1.50, null, "ð"]}', "[]", "{}", '["\\u0000"]', '{"b":1,"b":2}')
NUMBERS = (0, 1, 2, 3, 4, 28, 100, 2**31 - 1)
TRIES = 3000


def fill(path: Path, *, rows: int = 3, seed: int = 1) -> None:
    """Put rows into every table of a desk's file; what guards issued papers looks away meanwhile."""
    chance = random.Random(seed)
    with closing(sqlite3.connect(path, isolation_level=None)) as desk:
        desk.execute("PRAGMA foreign_keys = OFF")
        desk.execute("PRAGMA synchronous = OFF")
        guards = desk.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid").fetchall()
        desk.execute("BEGIN")
        for name, _ in guards:
            desk.execute(f"DROP TRIGGER {name}")
        for table in copied_tables():
            wanted = 1 if _options(Base.metadata.tables[table.name]).get("id") == [1] else rows
            for _ in range(wanted - desk.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]):
                _add(desk, table, chance)
        for _, sql in guards:
            desk.execute(sql)
        assert desk.execute("PRAGMA foreign_key_check").fetchall() == []
        desk.execute("COMMIT")


def _add(desk: sqlite3.Connection, table: Copied, chance: random.Random) -> None:
    mapped, options = Base.metadata.tables[table.name], _options(Base.metadata.tables[table.name])
    names, slots = ", ".join(f'"{name}"' for name in table.columns), ", ".join("?" * len(table.columns))
    last: Exception | None = None
    for _ in range(TRIES):
        row = _row(desk, table, mapped, options, chance)
        try:
            desk.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({slots})', row)
        except sqlite3.IntegrityError as error:
            last = error
        else:
            return
    raise AssertionError(f"no row fits into {table.name}: {last}")


def _row(desk: sqlite3.Connection, table: Copied, mapped: Table, options: dict[str, list[Any]], chance: random.Random) -> list[Any]:
    made: list[Any] = []
    for name, kind in zip(table.columns, table.kinds, strict=True):
        column = mapped.columns[name]
        points = next(iter(column.foreign_keys), None)
        if column.nullable and chance.random() < 0.4:
            made.append(None)
        elif name == table.counted and points is None and name not in options:
            made.append(None if name == "id" and chance.random() < 0.7 else chance.randrange(1, 10**6))
        elif points is not None:
            found = desk.execute(f'SELECT "{points.column.name}" FROM "{points.column.table.name}" ORDER BY random() LIMIT 1').fetchone()
            made.append(found[0] if found else None)
        else:
            made.append(
                chance.choice(options[name])
                if name in options
                else chance.randbytes(32).hex()
                if name == "sha256"
                else _value(kind, chance)
            )
    return made


def _options(table: Table) -> dict[str, list[Any]]:
    """What a check says a column may be, read from its own words."""
    found: dict[str, list[Any]] = {}
    for check in (one for one in table.constraints if isinstance(one, CheckConstraint)):
        said = str(check.sqltext)
        for name, listed in re.findall(r"(\w+) IN \(([^()]*)\)", said):
            found.setdefault(name, []).extend(json.loads(f"[{listed}]".replace("'", '"')))
        for name, word in re.findall(r"(\w+) (?:=|<>) '([^']*)'", said):
            found.setdefault(name, []).append(word)
        for name, number in re.findall(r"(\w+) = (\d+)", said):
            found.setdefault(name, []).append(int(number))
    return {name: given for name, given in found.items() if name in table.columns}


def _value(kind: str, chance: random.Random) -> Any:
    day = f"20{chance.randrange(10, 40)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    if kind == INSTANT:
        return f"{day} {chance.randrange(24):02}:{chance.randrange(60):02}:{chance.randrange(60):02}.{chance.choice(('000000', '123456'))}"
    if kind == BYTES:
        return chance.randbytes(chance.choice((0, 1, 5000)))
    made = {DAY: day, FLAG: chance.randrange(2), DATA: chance.choice(DOCUMENTS), NUMBER: chance.choice(NUMBERS)}
    return made[kind] if kind in made else chance.choice(TEXTS) + str(chance.randrange(1000))
