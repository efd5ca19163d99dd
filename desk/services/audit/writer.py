"""Who writes, said to the database so that its triggers can record it (models/audit_triggers.py).

A file hears it in the transaction itself, before its first write, and forgets it before the commit: what another program writes is
recorded without a name. A server hears it once a connection; there a login of somebody's own counts for more.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import event

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine
    from sqlalchemy.pool import ConnectionPoolEntry

    Sitting = Callable[[], int | None]

SAID: Final = "desk.person"
WRITES: Final = frozenset({"INSERT", "UPDATE", "DELETE"})
NAMED: Final = "UPDATE audit_who SET person_id = ? WHERE id = 1"


def follow(engine: Engine, sitting: Sitting, *, sqlite: bool) -> None:
    """From now on what is written by an engine is recorded under whoever sits at the desk then."""
    if not sqlite:
        event.listen(engine, "checkout", partial(_say, sitting))
        return
    event.listen(engine, "before_cursor_execute", partial(_name, sitting))
    event.listen(engine, "commit", _empty)
    event.listen(engine, "rollback", _forget)


def _say(sitting: Sitting, connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:
    who = sitting()
    if record.info.get(SAID) == who:
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, false)", (SAID, "" if who is None else str(who)))
    connection.commit()
    record.info[SAID] = who


def _name(sitting: Sitting, connection: Connection, _cursor: Any, statement: str, *_rest: object) -> None:
    if SAID in connection.info or statement[:6].upper() not in WRITES or (who := sitting()) is None:
        return
    connection.info[SAID] = who
    _driver(connection).execute(NAMED, (who,))


def _empty(connection: Connection) -> None:
    if connection.info.pop(SAID, None) is not None:
        _driver(connection).execute(NAMED, (None,))


def _forget(connection: Connection) -> None:
    connection.info.pop(SAID, None)


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
