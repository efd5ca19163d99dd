"""A server's password: where it comes from, and where it is kept. Never in settings, logs, crash reports or the process list.

It comes from what was typed since the start, from the file PGPASSWORD_FILE names, or from the system's keyring; libpq itself knows
PGPASSFILE. Only a server that asks for one makes us look.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desk.rules.errors import Refused, Trouble
from desk.services.connect import address as addresses
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.connect.address import Address

SERVICE: Final = "Quarterdesk"
FILE: Final = "PGPASSWORD_FILE"
IN_ADDRESS: Final = mark(
    "A password does not belong in an address: everybody on this computer can read it in the list of programs. "
    "Leave it out; it is asked for, or comes from the keyring, from PGPASSFILE or from the file that PGPASSWORD_FILE names."
)
NO_FILE: Final = mark("The password's file {file} could not be read: {why}.")
NOT_KEPT: Final = mark("The keyring did not keep the password: {why}. It is asked for at the next start.")

NO_KEYRING: Final = mark(
    "This computer has no keyring that could keep the password. It is asked for at each start and stored nowhere; "
    "a keyring comes with the desktop (GNOME Keyring, KWallet, Windows, macOS)."
)

_typed: dict[str, str] = {}
_asked: list[Callable[[str], str]] = []


def refuse_in(place: str) -> None:
    """Refuse an address that carries its password."""
    if addresses.has_password(place):
        raise Refused(IN_ADDRESS, field="database")


def use(address: Address, password: str) -> None:
    """Use a password that was typed until the program ends; an empty one forgets it."""
    if password:
        _typed[address.lock] = password
    else:
        _typed.pop(address.lock, None)


def typed(address: Address) -> str:
    """The password typed since the start; "" when none was."""
    return _typed.get(address.lock, "")


def ask_with(asking: Callable[[str], str] | None) -> None:
    """How a person is asked who is there to answer: the command line sets it; `asking(who and where)` answers the password."""
    _asked[:] = [] if asking is None else [asking]


def find(address: Address) -> str:
    """The password of an address; "" when it is known nowhere."""
    found = typed(address) or _from_file() or from_keyring(address)
    if not found and _asked:
        found = _asked[0](address.lock)
        use(address, found)
    return found


def _from_file() -> str:
    name = os.environ.get(FILE, "")
    if not name:
        return ""
    try:
        return Path(name).read_text("utf-8").splitlines()[0]
    except IndexError:
        return ""
    except (OSError, UnicodeError) as error:
        raise Trouble(NO_FILE, file=name, why=str(getattr(error, "strerror", "") or error)) from error


def keyring_is_here() -> bool:
    """Whether this computer has a keyring that keeps secrets: not one that fails, forgets, or writes them down in the open."""
    return _keyring() is not None


def from_keyring(address: Address) -> str:
    """The password the keyring keeps; "" where it has none, is locked, or is not there."""
    keyring = _keyring()
    if keyring is None:
        return ""
    try:
        return str(keyring.get_password(SERVICE, address.lock) or "")
    except Exception:  # noqa: BLE001 - each kind of keyring fails in its own way; the person is asked instead
        return ""


def keep(address: Address, password: str) -> None:
    """Give a password to the keyring; one that refuses is told."""
    keyring = _keyring()
    if keyring is None:
        return
    try:
        keyring.set_password(SERVICE, address.lock, password)
    except Exception as error:  # noqa: BLE001 - each kind of keyring fails in its own way
        raise Trouble(NOT_KEPT, why=type(error).__name__) from None


def forget(address: Address) -> None:
    """Take a password out of the keyring and out of memory."""
    use(address, "")
    keyring = _keyring()
    if keyring is not None and from_keyring(address):
        from contextlib import suppress

        with suppress(Exception):
            keyring.delete_password(SERVICE, address.lock)


def _keyring() -> Any:
    import keyring

    found: Any = keyring.get_keyring()
    kind = type(found).__module__
    if kind.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")):
        return None
    # Several stand behind one name: at least one of them must keep what it is given.
    if kind.startswith("keyring.backends.chainer"):
        behind = [one for one in found.backends if not type(one).__module__.startswith(("keyrings.alt", "keyring.backends.null"))]
        return behind[0] if behind else None
    return found
