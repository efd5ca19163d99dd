"""The same measure over a file and over a server of its own; without a server's programs it says so, and the file counts alone."""

from __future__ import annotations

import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests import postgres

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def server_in(folder: Path) -> Iterator[postgres.Server | None]:
    """A server that runs within, or None and why."""
    try:
        server = postgres.serve(folder)
    except (OSError, RuntimeError, subprocess.SubprocessError) as trouble:
        print(f"no PostgreSQL server could be begun here ({trouble}): it is not measured")
        yield None
        return
    try:
        yield server
    finally:
        postgres.stop(folder)


def on_both(measure: Callable[[str, str], bool]) -> int:
    """Asks a measure of a place and an engine's name whether a goal is missed; 1 when one is."""
    with tempfile.TemporaryDirectory() as folder:
        missed = measure(str(Path(folder) / "desk.sqlite"), "SQLite")
        with server_in(Path(folder)) as server:
            if server is not None:
                with server.database() as url:
                    missed = measure(url, "PostgreSQL") or missed
    return int(missed)
