"""A server's address as a person writes it: hosts with ports, database, name, TLS."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlencode

from desk.rules.errors import Refused
from desk.words import mark

NO_ADDRESS: Final = mark("{given} is no server's address. Write it as postgresql://name@host/database.")
PORT: Final = 5432
SCHEMES: Final = frozenset({"postgresql", "postgres", "postgresql+psycopg"})
VERIFY_FULL: Final = "verify-full"
TLS_MODES: Final = (VERIFY_FULL, "verify-ca", "require", "prefer", "disable")
READ_WRITE: Final = "read-write"
LOCAL: Final = frozenset({"", "localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Host:
    """One server: a name, an address, or the folder of a socket on this machine."""

    name: str
    port: int = PORT

    @property
    def is_local(self) -> bool:
        """Whether the way there never leaves this machine."""
        return self.name in LOCAL or self.name.startswith(("/", "@"))

    @property
    def written(self) -> str:
        """The host as it stands in an address; the usual port is left out."""
        name = f"[{self.name}]" if ":" in self.name else self.name
        return name if self.port == PORT else f"{name}:{self.port}"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a team's database is; no password is in it. `tls` "" means what the hosts ask for: verify-full, nothing on this machine."""

    hosts: tuple[Host, ...]
    database: str
    user: str = ""
    tls: str = ""
    ca: str = ""
    spread: bool = False
    other: tuple[tuple[str, str], ...] = ()

    @property
    def is_local(self) -> bool:
        """Whether every host is this machine."""
        return all(host.is_local for host in self.hosts)

    @property
    def tls_mode(self) -> str:
        """The mode that holds: an address that names none is checked in full, but for this machine, which nobody stands between."""
        return self.tls or ("prefer" if self.is_local else VERIFY_FULL)

    @property
    def text(self) -> str:
        """The address as it is kept and shown: equal addresses are equal texts, and none has a password."""
        who = f"{quote(self.user, safe='')}@" if self.user else ""
        sockets = [host for host in self.hosts if host.name.startswith("/")]
        named = "" if sockets else ",".join(host.written for host in self.hosts)
        asked = [("host", ",".join(host.name for host in self.hosts))] if sockets else []
        if sockets and any(host.port != PORT for host in self.hosts):
            asked.append(("port", ",".join(str(host.port) for host in self.hosts)))
        asked += [("sslmode", self.tls)] if self.tls else []
        asked += [("sslrootcert", self.ca)] if self.ca else []
        asked += [("load_balance_hosts", "random")] if self.spread else []
        asked += self.other
        query = f"?{urlencode(asked, safe='/,:')}" if asked else ""
        return f"postgresql://{who}{named}/{quote(self.database, safe='')}{query}"

    @property
    def lock(self) -> str:
        """What its password is kept under: who, where and what, without how."""
        return f"{self.user}@{','.join(host.written for host in self.hosts)}/{self.database}"


def is_server(place: str) -> bool:
    """Whether a place is a server's address; anything else is a file or another kind of database."""
    return place.partition("://")[0].lower() in SCHEMES and "://" in place


def parse(given: str) -> tuple[Address, str]:
    """An address and the password that stood in it, "" when none did; a ValueError when it makes no sense."""
    rest = given.partition("://")[2]
    head, _, asked = rest.partition("?")
    info, _, place = head.rpartition("@")
    named, slash, database = place.partition("/")
    if not slash or not database:
        raise ValueError("an address names its database")
    user, _, password = info.partition(":")
    query = parse_qsl(asked, keep_blank_values=True)
    hosts = _listed(named) if named else _asked_hosts(query)
    said = {key: value for key, value in query if key not in {"host", "port"}}
    password = unquote(password) or said.pop("password", "")
    made = Address(
        hosts, unquote(database), unquote(user) or said.pop("user", ""), said.pop("sslmode", ""), said.pop("sslrootcert", ""),
        said.pop("load_balance_hosts", "") == "random", tuple(said.items()),
    )  # fmt: skip
    if made.tls and made.tls not in {*TLS_MODES, "allow"}:
        raise ValueError("no such TLS mode")
    return made, password


def without_password(place: str) -> str:
    """A place as it may be kept and shown; what is no server's address stays as it is."""
    if not is_server(place):
        return place
    try:
        return parse(place)[0].text
    except ValueError:
        return place.partition("://")[0] + "://" + place.partition("://")[2].rpartition("@")[2].partition("?")[0]


def read(given: str) -> Address:
    """An address as a person gives it, without a password; what makes no sense is refused."""
    try:
        if is_server(given):
            return parse(given)[0]
    except ValueError:
        pass
    raise Refused(NO_ADDRESS, field="database", given=without_password(given))


def has_password(place: str) -> bool:
    """Whether a password stands in an address."""
    if not is_server(place):
        return False
    try:
        return bool(parse(place)[1])
    except ValueError:
        return ":" in place.partition("://")[2].rpartition("@")[0]


def hosts_of(given: str) -> tuple[Host, ...]:
    """The hosts of a list as a person types it: `db1, db2:5433`; a ValueError for a port that is none."""
    return _listed(",".join(given.replace(";", ",").split()).replace(",,", ",").strip(","))


def _listed(given: str) -> tuple[Host, ...]:
    return tuple(_host(unquote(part.strip())) for part in given.split(","))


def _host(given: str) -> Host:
    if given.startswith("["):
        name, _, port = given[1:].partition("]")
        return Host(name, _port(port.removeprefix(":")))
    if given.startswith("/") or given.count(":") > 1:
        return Host(given)
    name, _, port = given.partition(":")
    return Host(name, _port(port))


def _port(given: str) -> int:
    port = int(given) if given else PORT
    if not 0 < port < 1 << 16:
        raise ValueError("no such port")
    return port


def _asked_hosts(query: list[tuple[str, str]]) -> tuple[Host, ...]:
    """Hosts given behind the question mark, in either of the two ways they are written there."""
    names = [name for key, value in query if key == "host" for name in value.split(",")]
    ports = [port for key, value in query if key == "port" for port in value.split(",")]
    hosts = [_host(name) for name in names or [""]]
    if len(ports) not in {0, 1, len(hosts)}:
        raise ValueError("a port for each host, or one for all")
    if ports:
        given = ports * len(hosts) if len(ports) == 1 else ports
        hosts = [replace(host, port=_port(port)) for host, port in zip(hosts, given, strict=True)]
    return tuple(hosts)
