"""Addresses out of data: nothing is opened before the person has seen where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desk.ui.dialogs.ask import Ask, ask

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.words import Words

ALLOWED = frozenset({"http", "https", "mailto"})
LONGEST = 600


def ask_to_open(parent: QWidget, address: str, words: Words) -> Ask | None:
    """Says where an address leads, and opens it only then; one of another kind than a page or a mail is not opened at all."""
    target = target_of(address)
    if target is None:
        return None
    host = host_of(target)
    title = words.say("Open {host}?", host=host) if host else words.say("Write to {address}?", address=address)
    foreign = words.tr("The name has letters of more than one alphabet, or is written in code: look twice.") if is_odd(target) else ""
    text = "\n\n".join(part for part in (target[:LONGEST], foreign) if part)
    made = ask(parent, title, text, [("leave", words.tr("Do not open"), "ordinary"), ("open", words.tr("Open in the browser")
                                     if host else words.tr("Open the mail program"), "primary")])  # fmt: skip
    made.answered.connect(lambda answer: open_now(target) if answer == "open" else None)
    return made


def open_now(target: str) -> None:
    """Hands an address to the desktop."""
    QDesktopServices.openUrl(QUrl(target, QUrl.ParsingMode.StrictMode))


def target_of(address: str) -> str | None:
    """The whole address with its scheme; None for whatever is neither a page nor a mail."""
    whole = (
        address if "://" in address or address.startswith("mailto:") else f"mailto:{address}" if "@" in address else f"https://{address}"
    )
    try:
        parts = urlsplit(whole)
        parts.port  # noqa: B018 - a port that is no number is refused only when asked for
    except ValueError:
        return None
    if parts.scheme.lower() not in ALLOWED or any(ord(letter) < ord(" ") for letter in whole):
        return None
    return whole if parts.scheme.lower() == "mailto" or parts.hostname else None


def host_of(target: str) -> str:
    """The host as it is looked up: what stands before an @ is no host."""
    host = urlsplit(target).hostname or ""
    try:
        return host.encode("idna").decode() if not host.isascii() else host
    except UnicodeError:
        return host


def is_odd(target: str) -> bool:
    """Whether a name may look like another: letters outside ASCII, code for them, or a user name before the host."""
    parts = urlsplit(target)
    return parts.scheme != "mailto" and ("xn--" in host_of(target) or parts.username is not None)
