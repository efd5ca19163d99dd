"""A new database for a desk: a file where none is, or one on a server, in UTF-8 and with an owner."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from desk.rules.errors import Refused
from desk.services.connect import address as addresses
from desk.services.database.visit import visiting
from desk.services.store import Store
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from desk.services.connect.address import Address

THERE: Final = mark("{place} is there already. Name one that is not; nothing was changed.")
MAY_NOT: Final = mark(
    "The login {user} may not make databases. Ask the server's administrator for this: "
    'CREATE DATABASE "{database}" OWNER "{owner}" ENCODING \'UTF8\' TEMPLATE template0'
)
NO_ROLE: Final = mark("There is no role {owner} on the server; make it first, or name another owner.")
MAINTENANCE: Final = "postgres"
NO_LETTERS: Final = frozenset({"C", "POSIX"})


def create_database(place: str, *, now: datetime, owner: str = "") -> None:
    """Make a database with the newest schema; one that is there already is refused. `owner` is a role of the server."""
    if addresses.is_server(place):
        address = addresses.parse(place)[0]
        create_empty(address, owner=owner)
        # The tables belong to the owner, too: the login works in its name while it makes them.
        place = replace(address, other=(*address.other, ("options", f"-c role={owner}"))).text if owner else place
    elif Path(place).exists():
        raise Refused(THERE, field="database", place=place)
    Store.open(place, now=now).close()


def create_empty(address: Address, *, owner: str = "") -> None:
    """Make an empty database on a server."""
    with visiting(replace(address, database=MAINTENANCE).text, alone=True) as connection:
        _refuse(connection, address, owner)
        quote = connection.dialect.identifier_preparer.quote_identifier
        owned = f" OWNER {quote(owner)}" if owner else ""
        locale = "" if _is_utf8(connection) else " LOCALE 'C'"
        connection.exec_driver_sql(f"CREATE DATABASE {quote(address.database)}{owned} ENCODING 'UTF8'{locale} TEMPLATE template0")


def drop_empty(address: Address) -> None:
    """Take away a database that was made just now and could not be filled."""
    with visiting(replace(address, database=MAINTENANCE).text, alone=True) as connection:
        connection.exec_driver_sql(f"DROP DATABASE {connection.dialect.identifier_preparer.quote_identifier(address.database)}")


def _refuse(connection: Connection, address: Address, owner: str) -> None:
    there = connection.execute(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": address.database})
    if there.first():
        raise Refused(THERE, field="database", place=address.text)
    user, may = connection.execute(text("SELECT current_user, rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")).one()
    if not may:
        raise Refused(MAY_NOT, field="database", user=user, database=address.database, owner=owner or user)
    if owner and not connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": owner}).first():
        raise Refused(NO_ROLE, field="owner", owner=owner)


def _is_utf8(connection: Connection) -> bool:
    """Whether the server's own letters go with UTF-8; those of another encoding would refuse the database."""
    found = str(connection.execute(text("SELECT datctype FROM pg_database WHERE datname = 'template0'")).scalar_one())
    return found in NO_LETTERS or found.lower().replace("-", "").endswith("utf8")
