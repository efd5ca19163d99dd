"""PostgreSQL's own programs: found in the newest version there is, told how to reach the server, never told a password in words."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused, Trouble
from desk.services.connect import limits, secret
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desk.services.connect.address import Address

MISSING: Final = mark("{program} of PostgreSQL {version} or newer is not on this computer. Install {package}, then try again.")
FAILED: Final = mark("{program} could not do it: {detail}")
STOPPED: Final = mark("Stopped. Nothing was kept of what had been begun.")
FOLDERS: Final = (
    ("/", "usr/lib/postgresql/*/bin"), ("/", "usr/pgsql-*/bin"), ("/", "opt/homebrew/opt/libpq/bin"), ("/", "usr/local/opt/libpq/bin"),
    ("/", "Library/PostgreSQL/*/bin"), ("C:/", "Program Files/PostgreSQL/*/bin"),
)  # fmt: skip
BLINK: Final = 0.2
TOLD: Final = 300


def find(program: str, *, least: int) -> Path:
    """The newest of a program; one older than the server cannot read it, and none at all is told with the package it comes in."""
    found = sorted(((version_of(path), str(path)) for path in _places(program)), reverse=True)
    if not found or found[0][0] < least:
        raise Refused(MISSING, program=program, version=str(least), package=_package(least))
    return Path(found[0][1])


@lru_cache(maxsize=16)
def version_of(program: Path) -> int:
    """The version a program says it is; 0 for one that does not say."""
    try:
        said = subprocess.run([str(program), "--version"], check=False, capture_output=True, text=True, timeout=10).stdout  # noqa: S603 - found by us
    except (OSError, subprocess.SubprocessError):
        return 0
    number = re.search(r"\) (\d+)", said)
    return int(number[1]) if number else 0


def run(program: Path, *words: str, address: Address | None = None, go_on: Callable[[], bool] | None = None) -> str:
    """Run a program to its end and answer what it said; `go_on()` is asked several times a second and may end it."""
    with _surroundings(address) as env:
        told = [str(program), *words, *([f"--dbname={conninfo(address)}", "--no-password"] if address is not None else [])]
        done = subprocess.Popen(  # noqa: S603 - found by us, every word our own
            told, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", env=env
        )
        try:
            while True:
                if go_on is not None and not go_on():
                    raise Refused(STOPPED)
                with suppress(subprocess.TimeoutExpired):
                    said, complained = done.communicate(timeout=BLINK)
                    break
        finally:
            if done.poll() is None:
                done.terminate()
                done.communicate()
    if done.returncode:
        lines = [line for line in complained.splitlines() if line.strip()]
        raise Trouble(FAILED, program=program.name, detail=(lines[-1] if lines else str(done.returncode))[:TOLD])
    return said


def conninfo(address: Address) -> str:
    """The way to a server in libpq's words, with the same checks of its certificate as the desk's own and no password."""
    known = limits.arguments(address, unlimited=True)
    said = {
        "host": ",".join(host.name for host in address.hosts), "port": ",".join(str(host.port) for host in address.hosts),
        "dbname": address.database, "user": address.user, "sslmode": known["sslmode"], "sslrootcert": known.get("sslrootcert", ""),
        "connect_timeout": str(known["connect_timeout"]), "target_session_attrs": known.get("target_session_attrs", ""),
    }  # fmt: skip
    said |= {name: value for name, value in address.other if name.startswith("ssl")}
    return " ".join(f"{name}={_quoted(value)}" for name, value in said.items() if value)


def _quoted(value: str) -> str:
    return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'"


@contextmanager
def _surroundings(address: Address | None) -> Iterator[dict[str, str]]:
    """The environment, with the password in a file that only this user can read and that is gone afterwards."""
    env = {**os.environ, "LC_ALL": "C"}
    password = "" if address is None else secret.typed(address)
    if not password:
        yield env
        return
    with tempfile.TemporaryDirectory(prefix="desk-") as folder:
        file = Path(folder) / "pgpass"
        file.touch(mode=0o600)
        file.write_text("*:*:*:*:" + password.replace("\\", "\\\\").replace(":", "\\:") + "\n", "utf-8")
        yield {**env, "PGPASSFILE": str(file)}


def _places(program: str) -> Iterator[Path]:
    name = f"{program}.exe" if os.name == "nt" else program
    for root, pattern in FOLDERS:
        yield from (folder / name for folder in Path(root).glob(pattern) if (folder / name).is_file())
    on_path = shutil.which(program)
    if on_path:
        yield Path(on_path)


def _package(least: int) -> str:
    if sys.platform == "darwin":
        return "libpq (brew install libpq)"
    if os.name == "nt":
        return "PostgreSQL Command Line Tools"
    return f"postgresql-client-{least}" if shutil.which("apt-get") else "postgresql"
