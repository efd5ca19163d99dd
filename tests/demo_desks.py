"""The demo desks of a run as of one day, each made once for all who look at it; whoever changes one takes a copy."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

DAY = date(2026, 4, 22)


def demo_file(folder: Path, profile: str) -> Path:
    """The demo desk of a profile, to be read; made by whoever comes first, the others wait for it at the lock."""
    import fcntl

    from desk.services import demo
    from desk.services.store import Store

    folder.mkdir(exist_ok=True)
    file = folder / f"{profile}.sqlite"
    with (folder / f"{profile}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            half, now = folder / f"{profile}.half", demo.moment_of(profile, DAY)
            store = Store.open(str(half), now=now)
            demo.make_demo(store, profile_key=profile, now=now)
            store.close()
            half.rename(file)
    return file


def copy_demo(folder: Path, profile: str, to: Path) -> Path:
    """A demo desk of one's own."""
    return Path(shutil.copyfile(demo_file(folder, profile), to))
