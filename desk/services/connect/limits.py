"""How long a desk waits for its server, and how it notices that nobody is there any more. Each figure says why."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any, Final

from desk.services.connect.address import READ_WRITE, VERIFY_FULL, Address

# Of the network. An office link answers within a second; what takes five is gone, and with two hosts the second has its turn then.
# Keepalives find a dead line that nothing is sent on (idle 5 s, then three questions 2 s apart: 11 s); the user timeout finds one on
# which something is under way (5 s). Either alone hangs in the other's case.
NETWORK: Final[dict[str, Any]] = {
    "connect_timeout": 5,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "application_name": "quarterdesk",
}
# Of the server, in milliseconds. The longest true statement (a month's billing run) takes three seconds, so that ten times as long is
# a plan gone wrong. A lock is waited for less long than a statement may take, so that the sentence is "busy", not "gone". A desk that
# freezes within a transaction (a laptop closed) holds everybody's next number: it is let go after fifteen seconds.
SERVER: Final = {
    "default_transaction_isolation": "read\\ committed",
    "statement_timeout": "30000",
    "lock_timeout": "8000",
    "idle_in_transaction_session_timeout": "15000",
    "timezone": "UTC",
}
# Seconds a connection may have rested and still be handed out without a question. A ping before each use costs an exchange with the
# server (a third more of a short read over 50 ms); one after a rest finds what a sleep of the laptop or a restart has cut.
RESTED: Final = 1.0
BUNDLES: Final = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem")
OWN_ROOT: Final = ".postgresql/root.crt"


def arguments(address: Address, *, unlimited: bool = False) -> dict[str, Any]:
    """What the driver is told beside the address; what the address says itself wins. `unlimited` work has no time limits."""
    said = dict(address.other)
    told: dict[str, Any] = {name: said.get(name, value) for name, value in NETWORK.items()}
    if len(address.hosts) > 1:
        told["target_session_attrs"] = said.get("target_session_attrs", READ_WRITE)
    limits = {name: "0" if unlimited and name.endswith("timeout") else value for name, value in SERVER.items()}
    # What stands later wins: an address may bring limits of its own.
    told["options"] = " ".join([*(f"-c {name}={value}" for name, value in limits.items()), said.get("options", "")]).strip()
    told["sslmode"] = address.tls_mode
    if address.tls_mode in {VERIFY_FULL, "verify-ca"}:
        told["sslrootcert"] = address.ca or trusted()
    return told


def trusted() -> str:
    """The file of authorities that vouch for a server whose own is not named: the person's, then the system's."""
    own = Path.home() / OWN_ROOT
    known = ssl.get_default_verify_paths().cafile or ""
    return next((place for place in (str(own), known, *BUNDLES) if place and Path(place).is_file()), "system")
