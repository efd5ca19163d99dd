"""The two ends of a copy: rows read in the order of their keys, and written by the fastest way each engine has."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from desk.services.attachment import folder as attachment_folder
from desk.services.attachment.values import Limits
from desk.services.copying.tables import BYTES, DATA, FILES, WORDS, for_sqlite, readers

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from desk.services.copying.tables import Copied

IN_FOLDER, IN_DATABASE = "folder", "database"
ROW_LOCKS: Final = "ALTER TABLE {table} {how} TRIGGER USER"
SERIALS: Final = (
    "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), coalesce((SELECT max({column}) FROM {table}), 1), "
    "EXISTS (SELECT 1 FROM {table})) WHERE pg_get_serial_sequence('{table}', '{column}') IS NOT NULL"
)
FOREIGN: Final = (
    "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2"
)


class End:
    """One side of a copy within its transaction; `place` is the desk's file, beside which its folder lies, None for a server."""

    def __init__(self, connection: Connection, place: Path | None) -> None:
        self.connection, self.place = connection, place
        self.is_sqlite = connection.dialect.name == "sqlite"
        self._quote = connection.dialect.identifier_preparer.quote

    def count(self, table: Copied) -> int:
        """How many rows there are."""
        return int(self.connection.exec_driver_sql(f"SELECT count(*) FROM {self._quote(table.name)}").scalar_one())  # noqa: S608

    def rows(self, table: Copied) -> Generator[list[tuple[Any, ...]]]:
        """All rows in the order of their keys, some at a time, each value as both engines mean it."""
        said = [self._quote(name) if self.is_sqlite or kind != DATA else f"{self._quote(name)}::text"
                for name, kind in zip(table.columns, table.kinds, strict=True)]  # fmt: skip
        order = ", ".join(self._ordered(table, name) for name in table.key)
        asked = f"SELECT {', '.join(said)} FROM {self._quote(table.name)} ORDER BY {order}"  # noqa: S608 - our own names
        read, driver = readers(table), self.connection.connection.driver_connection
        assert driver is not None
        cursor = driver.cursor() if self.is_sqlite else driver.cursor(name="copying")
        try:
            cursor.execute(asked)
            while found := cursor.fetchmany(table.at_once):
                made = [tuple(None if raw is None else to(raw) for to, raw in zip(read, row, strict=True)) for row in found]
                yield [self._with_bytes(table, row) for row in made] if table.name == FILES else made
        finally:
            cursor.close()

    def write(self, table: Copied, rows: Sequence[tuple[Any, ...]]) -> None:
        """Put rows in; no trigger and no foreign key looks at them now."""
        names = ", ".join(map(self._quote, table.columns))
        driver: Any = self.connection.connection.driver_connection
        if not self.is_sqlite:
            with driver.cursor() as cursor, cursor.copy(f"COPY {self._quote(table.name)} ({names}) FROM STDIN") as into:
                for row in rows:
                    into.write_row(row)
            return
        if table.name == FILES:
            rows = [self._without_bytes(table, row) for row in rows]
        write = for_sqlite(table)
        slots = ", ".join("?" * len(table.columns))
        made = (tuple(value if to is None or value is None else to(value) for to, value in zip(write, row, strict=True)) for row in rows)
        driver.executemany(f"INSERT INTO {self._quote(table.name)} ({names}) VALUES ({slots})", made)  # noqa: S608 - our own names

    def _ordered(self, table: Copied, name: str) -> str:
        words = table.kinds[table.columns.index(name)] == WORDS and not self.is_sqlite
        return f'{self._quote(name)} COLLATE "C"' if words else self._quote(name)

    # Attached files: a server has no folder, so what lay in one travels within the row.

    def _with_bytes(self, table: Copied, row: tuple[Any, ...]) -> tuple[Any, ...]:
        sha256 = str(table.value_of(row, "sha256"))
        if table.value_of(row, "place") != IN_FOLDER or self.place is None or attachment_folder.SHA256.fullmatch(sha256) is None:
            return row
        found = attachment_folder.file_of(self.place, sha256)
        data = found.read_bytes() if found.is_file() else b""
        if hashlib.sha256(data).hexdigest() != sha256:
            return row  # lost before the copy: said at its end
        return self._placed(table, row, IN_DATABASE, data)

    def _without_bytes(self, table: Copied, row: tuple[Any, ...]) -> tuple[Any, ...]:
        data, sha256 = table.value_of(row, table.columns[table.kinds.index(BYTES)]), str(table.value_of(row, "sha256"))
        if data is None or self.place is None or len(data) <= Limits().most_in_database:
            return row
        attachment_folder.put(self.place, sha256, data)
        return self._placed(table, row, IN_FOLDER, None)

    @staticmethod
    def _placed(table: Copied, row: tuple[Any, ...], place: str, data: bytes | None) -> tuple[Any, ...]:
        content = table.columns[table.kinds.index(BYTES)]
        changed = {"place": place, content: data}
        return tuple(changed.get(name, value) for name, value in zip(table.columns, row, strict=True))

    # What guards the rows steps aside while they are put in, and looks at all of them afterwards.

    def unguarded(self, tables: Sequence[Copied]) -> list[str]:
        """Take triggers and foreign keys away; answers the statements that put them back."""
        run = self.connection.exec_driver_sql
        if self.is_sqlite:
            made = run("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid").all()
            for name, _ in made:
                run(f"DROP TRIGGER {self._quote(name)}")
            return [sql for _, sql in made]
        back = []
        for table in tables:
            run(ROW_LOCKS.format(table=self._quote(table.name), how="DISABLE"))
            back.append(ROW_LOCKS.format(table=self._quote(table.name), how="ENABLE"))
        for where, name, said in run(FOREIGN).all():
            run(f"ALTER TABLE {where} DROP CONSTRAINT {name}")
            back.append(f"ALTER TABLE {where} ADD CONSTRAINT {name} {said}")
        return back

    def empty(self, tables: Sequence[Copied]) -> None:
        """Take out what stands in a desk nobody has set up: the rows every new one begins with."""
        for table in reversed(tables):
            self.connection.exec_driver_sql(f"DELETE FROM {self._quote(table.name)}")  # noqa: S608 - our own names

    def number_on(self, tables: Sequence[Copied]) -> None:
        """Let the server count on from the highest number of each table; SQLite does so by itself."""
        for table in tables:
            if table.counted and not self.is_sqlite:
                self.connection.exec_driver_sql(SERIALS.format(table=self._quote(table.name), column=table.counted))
