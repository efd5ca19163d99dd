"""A small file of what was typed: written whole or not at all, and read even where it was damaged."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile

if TYPE_CHECKING:
    from pathlib import Path

# Milliseconds: how long another window of this machine is waited for, and when one that holds the file is taken for dead.
PATIENCE, DEAD = 2000, 10_000


def write_kept(file: Path, text: str) -> None:
    """The file is written whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".part")
    with beside.open("w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)


def keep_of(file: Path, desk: str, kept: dict[str, Any]) -> None:
    """Writes what one desk keeps; what the windows of other desks have written into the same file since stays."""
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(file.with_suffix(".lock")))
    lock.setStaleLockTime(DEAD)
    lock.tryLock(PATIENCE)  # without it, it is written all the same: what was typed comes first
    try:
        found = {other: theirs for other, theirs in read_kept(file).items() if theirs and other != desk}
        write_kept(file, json.dumps({**found, **({desk: kept} if kept else {})}, ensure_ascii=False, indent=1))
    finally:
        lock.unlock()


def read_kept(file: Path) -> dict[str, dict[str, Any]]:
    """What each desk kept; nothing where there is no file."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except OSError:
        return {}
    except ValueError:
        # What a person could still read out of a damaged file is kept beside the new one.
        with suppress(OSError):
            file.replace(file.with_suffix(".damaged"))
        return {}
    return {desk: kept for desk, kept in found.items() if isinstance(kept, dict)} if isinstance(found, dict) else {}
