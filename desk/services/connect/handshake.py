"""The TLS handshake of a PostgreSQL server, looked at by the standard library: whether it encrypts, who vouches for it, for which name."""

from __future__ import annotations

import ssl
import struct
from typing import TYPE_CHECKING, Any, Final

from desk.services.connect.limits import trusted
from desk.words import mark

if TYPE_CHECKING:
    import socket

    from desk.services.connect.address import Address

# A server answers this with one letter: S, it encrypts; N, it does not.
ASK: Final = struct.pack("!ii", 8, 80877103)
GOOD, DOUBTFUL, BAD = "good", "doubtful", "bad"
EXPIRED: Final = frozenset({9, 10})  # X.509: not valid yet, not valid any more
MOST: Final = 3

PROVEN: Final = mark("{host} proved itself: its certificate is for this name and by an authority you trust.")
UNNAMED: Final = mark("The certificate of {host} is by an authority you trust; the name in it was not checked.")
UNKNOWN_END: Final = mark("The line to {host} is encrypted; who is at its other end was not checked.")
PLAIN: Final = mark("The line to {host} is not encrypted.")
NO_TLS: Final = mark("{host} does not encrypt.")
MISNAMED: Final = mark("The certificate of {host} is for another name: {names}.")
STRANGER: Final = mark("Nobody you trust signed the certificate of {host}.")
OUT_OF_DATE: Final = mark("The certificate of {host} is out of date, or this computer's clock is wrong.")
NO_FILE: Final = mark("The file of authorities {file} cannot be read.")
BROKEN: Final = mark("{host} and this computer could not agree how to encrypt: {why}.")
OWN_MACHINE: Final = mark("The line to {host} does not leave this computer.")
MENDS: Final = {
    UNNAMED: mark("Choose the full check once the name of the server stands in its certificate."),
    UNKNOWN_END: mark("Choose the full check, with the file of the authority from the administrator."),
    PLAIN: mark("Choose the full check, unless the server is this computer."),
    NO_TLS: mark("Have a certificate set up on the server (ssl = on), or choose a lesser protection knowingly."),
    MISNAMED: mark("Write the host as it stands in the certificate."),
    STRANGER: mark("Choose the file of the authority that signed it; the administrator has it."),
    OUT_OF_DATE: mark("Ask the administrator for a new certificate, and look at the clock."),
    NO_FILE: mark("Choose the file again; it ends in .crt or .pem."),
    BROKEN: mark("Ask the administrator which versions of TLS the server speaks."),
}


def look(line: socket.socket, host: str, address: Address) -> tuple[str, str, dict[str, Any]]:
    """How the line is protected under the address's mode: how well, the sentence, and what fills it beside the host."""
    mode = address.tls_mode
    if mode == "disable":
        return (GOOD, OWN_MACHINE, {}) if address.is_local else (DOUBTFUL, PLAIN, {})
    line.sendall(ASK)
    if line.recv(1) != b"S":
        if mode in {"prefer", "allow"}:
            return (GOOD, OWN_MACHINE, {}) if address.is_local else (DOUBTFUL, PLAIN, {})
        return BAD, NO_TLS, {}
    if mode in {"verify-full", "verify-ca"}:
        return _checked(line, host, address)
    try:
        with _context(None).wrap_socket(line, server_hostname=host):
            return DOUBTFUL, UNKNOWN_END, {}
    except ssl.SSLError as error:
        return BAD, BROKEN, {"why": error.reason or str(error)}


def _checked(line: socket.socket, host: str, address: Address) -> tuple[str, str, dict[str, Any]]:
    full, file = address.tls_mode == "verify-full", address.ca or trusted()
    try:
        context = _context(file)
    except (OSError, ssl.SSLError):
        return BAD, NO_FILE, {"file": file}
    try:
        with context.wrap_socket(line, server_hostname=host) as sealed:
            names = names_of(dict(sealed.getpeercert() or {}))
    except ssl.SSLCertVerificationError as error:
        return BAD, OUT_OF_DATE if error.verify_code in EXPIRED else STRANGER, {}
    except ssl.SSLError as error:
        return BAD, BROKEN, {"why": error.reason or str(error)}
    if full and not any(is_for(host, name) for name in names):
        return BAD, MISNAMED, {"names": ", ".join(names[:MOST])}
    return (GOOD, PROVEN, {}) if full else (DOUBTFUL, UNNAMED, {})


def names_of(certificate: dict[str, Any]) -> list[str]:
    """The names and addresses a certificate is for: the alternative ones, or its subject's where there are none."""
    named = [str(value) for kind, value in certificate.get("subjectAltName", ()) if kind in {"DNS", "IP Address"}]
    subject = [str(value) for part in certificate.get("subject", ()) for key, value in part if key == "commonName"]
    return named or subject


def is_for(host: str, name: str) -> bool:
    """Whether a name in a certificate is for a host; a star stands for the first part of a name, as libpq takes it."""
    host, name = host.lower().rstrip("."), name.lower()
    return host == name or (name.startswith("*.") and host.partition(".")[2] == name[2:] and not host[0].isdigit())


def _context(file: str | None) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.check_hostname = False  # looked at afterwards: a certificate that fails here cannot be asked for whom it is
    if file is None:
        made.verify_mode = ssl.CERT_NONE
    elif file == "system":
        made.load_default_certs()
    else:
        made.load_verify_locations(file)
    return made
