"""A letter with its files handed to the desktop's mail program, which shows it: nothing is sent without a person's own hand."""

from __future__ import annotations

import shutil
import subprocess
import sys
from email.message import EmailMessage
from email.policy import SMTP
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

KINDS = {".pdf": ("application", "pdf"), ".xml": ("application", "xml")}
PATIENCE = 20
File = tuple[str, bytes]


def hand_to_mail(to: str, subject: str, text: str, files: Sequence[File], place: Path) -> bool | Path:
    """Opens a letter with files in the mail program, on the worker, as some are slow: whether one took it, or a file to `open_letter`."""
    to = to.strip() if "@" in to and not to.strip().startswith("-") else ""
    command = shutil.which("xdg-email") if sys.platform.startswith("linux") else None
    if command is not None:
        written = [place / name for name, _ in files]
        for path, (_, content) in zip(written, files, strict=True):
            path.write_bytes(content)
        attached = [part for path in written for part in ("--attach", str(path))]
        given = [command, "--utf8", "--subject", subject, "--body", text, *attached, *([to] if to else [])]
        try:
            # No shell: each value is an argument of its own.
            done = subprocess.run(given, check=False, timeout=PATIENCE, stdin=subprocess.DEVNULL, capture_output=True)  # noqa: S603
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0
    draft = place / "letter.eml"
    draft.write_bytes(letter_file(to, subject, text, files))
    return draft


def open_letter(draft: Path) -> bool:
    """Opens a letter file in the program that reads mail; on the window's thread."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(draft)))


def letter_file(to: str, subject: str, text: str, files: Sequence[File]) -> bytes:
    """The letter as a mail file that programs open to be finished and sent."""
    made = EmailMessage(policy=SMTP)
    made["X-Unsent"] = "1"
    made["Subject"] = " ".join(subject.split())
    if to:
        made["To"] = " ".join(to.split())
    made.set_content(text)
    for name, content in files:
        kind, part = KINDS.get(name[-4:], ("application", "octet-stream"))
        made.add_attachment(content, maintype=kind, subtype=part, filename=name)
    return made.as_bytes()
