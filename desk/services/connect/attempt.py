"""Trying an address step by step: does the name resolve, the port answer, the certificate hold, the login, the schema, the rights?

Each step says in a sentence what it found, and what to do where it failed. Nothing is written.
"""

from __future__ import annotations

import socket
import ssl
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Told
from desk.services import schema
from desk.services.connect import handshake
from desk.services.connect.limits import NETWORK
from desk.services.driver_errors import ASKS_PASSWORD, NO_DATABASE, NO_LOGIN, NO_RIGHTS, ONLY_STANDBY, told
from desk.services.engine import make_engine, url_of
from desk.services.queued.sql import SCHEMA
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

    from desk.services.connect.address import Address, Host

NAME, PORT, TLS, LOGIN, STATE, RIGHTS = "name", "port", "tls", "login", "schema", "rights"
GOOD, DOUBTFUL, BAD = "good", "doubtful", "bad"

KNOWN: Final = mark("{host} is known here ({found}).")
UNKNOWN: Final = mark("No computer named {host} is known here.")
ANSWERS: Final = mark("{host} answers on port {port}.")
REFUSES: Final = mark("{host} refuses port {port}: no database server listens there.")
SILENT: Final = mark("{host} does not answer on port {port} within {seconds} seconds.")
NO_SOCKET: Final = mark("No database server listens in {host}.")
LOGGED_IN: Final = mark("Logged in as {user} on {host}, which takes writes.")
NOT_UTF8: Final = mark("The database is written in {encoding}; a desk needs UTF8.")
EMPTY: Final = mark("The database is empty: a new desk can be set up in it.")
CURRENT: Final = mark("A desk stands in it, at the schema this program needs ({found}).")
OLDER: Final = mark("A desk of an older version stands in it (schema {found}); it is brought up to date when it is opened.")
MAY: Final = mark("This login may do what a desk does.")
MAY_NOT_MAKE: Final = mark("This login may not make tables in the database.")
MAY_NOT_MOVE: Final = mark("This login may not bring the desk up to date: its tables belong to {owner}.")
MAY_NOT_WRITE: Final = mark("This login may read the desk but not write in it.")
MENDS: Final = {
    UNKNOWN: mark("Check how it is written. A name of the office's own network may need the network cable or the VPN."),
    REFUSES: mark("Check the port with the administrator; the server must listen on the network (listen_addresses)."),
    SILENT: mark("Check the network, the VPN and the firewall between this computer and the server."),
    NO_SOCKET: mark("Start the server, or write the folder of its socket."),
    ASKS_PASSWORD: mark("Type it; it goes to the keyring if you want, and nowhere else."),
    NO_LOGIN: mark("Check name and password; the server's pg_hba.conf must let this computer in."),
    NO_DATABASE: mark("Make it with “Create the database”, or ask the administrator."),
    NO_RIGHTS: mark("Ask the administrator for the right to connect to this database."),
    ONLY_STANDBY: mark("Add the primary server to the hosts, or wait until a standby has been promoted."),
    NOT_UTF8: mark("Have a new database made with ENCODING 'UTF8', or make one here under another name."),
    MAY_NOT_MAKE: mark("Ask the administrator to make this login the owner of the database."),
    MAY_NOT_MOVE: mark("Ask that login's owner to open the desk once, or to run: desk database migrate."),
    MAY_NOT_WRITE: mark("Ask an administrator of the desk for a login of your own (Settings › People)."),
    schema.NEWER: mark("Install the newer program."),
    schema.FOREIGN: mark("Name another database."),
}


@dataclass(frozen=True, slots=True)
class Step:
    """What one step found: how it went, its sentence with what fills it, and what to do about it ("" where nothing is)."""

    what: str
    how: str
    sentence: str
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def mend(self) -> str:
        """What to do, as a template."""
        return MENDS.get(self.sentence, handshake.MENDS.get(self.sentence, "")) if self.how != GOOD else ""


def try_address(address: Address, *, tell: Callable[[Step], bool] | None = None) -> tuple[Step, ...]:
    """Take the steps in order until one fails for every host; `tell(step)` after each may answer False to stop."""
    steps: list[Step] = []
    for step in _steps(address):
        steps.append(step)
        if tell is not None and not tell(step):
            break
    return tuple(steps)


def _steps(address: Address) -> Iterator[Step]:
    reached = 0
    for host in address.hosts:
        found = list(_way(address, host)) if not host.name.startswith("/") else [_socket(host)]
        yield from found
        reached += all(step.how != BAD for step in found)
    if reached:
        yield from _inside(address)


def _way(address: Address, host: Host) -> Iterator[Step]:
    """From the name to the certificate of one host; the first that fails ends it."""
    name = host.name or "localhost"
    try:
        places = socket.getaddrinfo(name, host.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        yield Step(NAME, BAD, UNKNOWN, {"host": name})
        return
    yield Step(NAME, GOOD, KNOWN, {"host": name, "found": str(places[0][4][0])})
    seconds = NETWORK["connect_timeout"]
    values = {"host": name, "port": str(host.port)}
    try:
        with closing(socket.create_connection((name, host.port), timeout=seconds)) as line:
            yield Step(PORT, GOOD, ANSWERS, values)
            how, sentence, more = handshake.look(line, name, address)
            yield Step(TLS, how, sentence, {"host": name, **more})
    except TimeoutError:
        yield Step(PORT, BAD, SILENT, {**values, "seconds": str(seconds)})
    except (OSError, ssl.SSLError):
        yield Step(PORT, BAD, REFUSES, values)


def _socket(host: Host) -> Step:
    place = f"{host.name}/.s.PGSQL.{host.port}"
    if not hasattr(socket, "AF_UNIX"):  # a system without sockets in the file system
        return Step(PORT, BAD, NO_SOCKET, {"host": place})
    with closing(socket.socket(socket.AF_UNIX)) as line:
        try:
            line.connect(place)
        except OSError:
            return Step(PORT, BAD, NO_SOCKET, {"host": place})
    return Step(PORT, GOOD, ANSWERS, {"host": host.name, "port": str(host.port)})


def _inside(address: Address) -> Iterator[Step]:
    """What the login finds: who and where it is, what stands in the database, what it may do."""
    engine = make_engine(url_of(address.text), migrating=True)
    step = LOGIN
    try:
        with told(), engine.connect() as connection:
            user, host = connection.exec_driver_sql("SELECT current_user, coalesce(host(inet_server_addr()), '')").one()
            yield Step(LOGIN, GOOD, LOGGED_IN, {"user": user, "host": str(host) or address.hosts[0].written})
            step = STATE
            encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
            if encoding != "UTF8":
                yield Step(STATE, BAD, NOT_UTF8, {"encoding": encoding})
                return
            found = schema.version_of(connection)
            if found is not None and found not in schema.known_revisions():
                yield Step(STATE, BAD, schema.NEWER, {"found": found})
                return
            yield Step(STATE, GOOD, EMPTY if found is None else CURRENT if found == SCHEMA else OLDER, {"found": found or ""})
            yield _rights(connection, found)
    except Told as error:
        yield Step(step, BAD, error.sentence, error.values)
    finally:
        engine.dispose()


def _rights(connection: Connection, found: str | None) -> Step:
    def ask(asked: str) -> Any:
        return connection.exec_driver_sql(f"SELECT {asked}").scalar_one()

    if found is None:
        may = ask("has_schema_privilege(current_schema(), 'CREATE')")
        return Step(RIGHTS, GOOD, MAY) if may else Step(RIGHTS, BAD, MAY_NOT_MAKE)
    owner = ask("(SELECT tableowner FROM pg_tables WHERE tablename = 'ticket' AND schemaname = current_schema())")
    if found != SCHEMA and not ask(f"pg_has_role(current_user, '{owner.replace(chr(39), chr(39) * 2)}', 'USAGE')"):
        return Step(RIGHTS, BAD, MAY_NOT_MOVE, {"owner": owner})
    return Step(RIGHTS, GOOD, MAY) if ask("has_any_column_privilege('ticket', 'UPDATE')") else Step(RIGHTS, DOUBTFUL, MAY_NOT_WRITE)
