"""How long this thread only waited for a free core: the machine's part of a time, which other work on the same cores makes."""

from __future__ import annotations

from pathlib import Path
from threading import get_native_id


def waited() -> float:
    """Seconds so far; nothing where the system does not tell."""
    schedule = Path(f"/proc/self/task/{get_native_id()}/schedstat")
    return int(schedule.read_text().split()[1]) / 1e9 if schedule.exists() else 0.0
