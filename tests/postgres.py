"""One throw-away PostgreSQL server a test run, shared by its workers, stopped by the process that began the run."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from desk.services.store import Store
from tests.makers import NOW
from tests.postgres_reset import Fresh

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATE = "desk_template"
SETTINGS = "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c autovacuum=off"
# A server that says it is late: what is tested rests on the instants of the test, never on the machine's day.
SETTINGS += " -c quarterdesk.clock=2100-01-01"
_numbers = count(1)
MOST_USES = 100


class Server:
    """The running server, known by the folder of its socket."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._fresh: Fresh | None = None
        self._free: list[tuple[str, int]] = []

    def place(self, database: str) -> str:
        """Where a database is, for the bare driver."""
        return f"host={self.folder} user=desk dbname={database}"

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://desk@/{database}?host={self.folder}"

    def run(self, statement: str) -> None:
        with psycopg.connect(self.place("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    @contextmanager
    def database(self, template: str | None = TEMPLATE) -> Iterator[str]:
        """The URL of a database of its own, made from a template (None: empty); one of the usual template may have been used before."""
        name, uses = self._free.pop() if template == TEMPLATE and self._free else (self._make(template), 0)
        try:
            yield self.url(name)
        finally:
            if template == TEMPLATE and uses < MOST_USES and self._is_as_new(name):
                self._free.append((name, uses + 1))
            else:
                self.run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _make(self, template: str | None) -> str:
        name = f"t_{os.getpid()}_{next(_numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template or 'template0'}")
        if template == TEMPLATE and self._fresh is None:
            self._fresh = Fresh(self.place(name))
        return name

    def _is_as_new(self, name: str) -> bool:
        try:
            return self._fresh is not None and self._fresh.again(self.place(name))
        except psycopg.Error:
            return False


def serve(root: Path) -> Server:
    """The run's server: begun by whoever comes first, the others wait for it at the lock."""
    import fcntl

    note = root / "postgres.json"
    with (root / "postgres.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if note.exists():
            return Server(Path(json.loads(note.read_text())["folder"]))
        folder = _start()
        note.write_text(json.dumps({"folder": str(folder)}))
    return Server(folder)


def stop(root: Path) -> None:
    """Stop the run's server, if one was begun."""
    note = root / "postgres.json"
    if note.exists():
        folder = Path(json.loads(note.read_text())["folder"])
        _as_postgres(_binaries() / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)
        note.unlink()


def _start() -> Path:
    binaries = _binaries()
    folder = Path(tempfile.mkdtemp(prefix="desk-pg-"))
    folder.chmod(0o755)
    if os.getuid() == 0:
        os.chown(folder, *pwd.getpwnam("postgres")[2:4])
    data = folder / "data"
    _as_postgres(binaries / "initdb", "-D", data, "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
    options = f"{SETTINGS} -c unix_socket_directories={folder}"
    _as_postgres(binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-o", options, "-w", "start")
    server = Server(folder)
    server.run(f"CREATE DATABASE {TEMPLATE} TEMPLATE template0")
    Store.open(server.url(TEMPLATE), now=NOW).close()
    return folder


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3].split(".")[0]))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    if on_path:
        return Path(on_path).parent
    pytest.fail("The tests need a PostgreSQL server's programs (initdb, pg_ctl): install the package `postgresql`.", pytrace=False)


def _as_postgres(*words: str | Path) -> None:
    """Run a server program, as the user postgres when we are root, for it refuses root."""
    before = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    done = subprocess.run([*before, *map(str, words)], check=False, capture_output=True, text=True, cwd="/", stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stdout + done.stderr
