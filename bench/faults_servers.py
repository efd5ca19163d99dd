"""Two PostgreSQL servers of one's own: a primary and the standby that follows it, killed, begun again and promoted at will."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

from tests import postgres

# The standby has what the primary has acknowledged: only so can nothing be lost when the primary dies.
PRIMARY = "-c wal_level=replica -c max_wal_senders=4 -c max_connections=300 -c synchronous_standby_names=* -c synchronous_commit=on"
STANDBY = "-c max_connections=300 -c wal_retrieve_retry_interval=200ms -c hot_standby=on"
# Whose clock is not looked at: the deeds of a run carry the instants of its desk.
CLOCK = "-c quarterdesk.clock=2100-01-01 -c shared_buffers=64MB"


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Servers:
    """`primary` and `standby` are (host, port)."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="desk-faults-"))
        self.folder.chmod(0o755)
        if os.getuid() == 0:
            os.chown(self.folder, *pwd.getpwnam("postgres")[2:4])
        self.primary, self.standby = ("127.0.0.1", free_port()), ("127.0.0.1", free_port())
        self._bin = postgres._binaries()  # noqa: SLF001 - the same programs as the tests'
        self._begin_primary()
        self._begin_standby()

    def url(self, database: str = "postgres", *, at: tuple[str, int] | None = None) -> str:
        """A server's address without a proxy between."""
        host, port = at or self.primary
        return f"host={host} port={port} user=desk dbname={database}"

    def restart(self) -> None:
        """The primary crashes and comes back."""
        self._control("primary", "-m", "immediate", "-w", "stop")
        self._start("primary")

    def fail_over(self) -> None:
        """The primary is killed as by a power cut; the standby takes over."""
        pid = int((self.folder / "primary" / "postmaster.pid").read_text().splitlines()[0])
        os.kill(pid, signal.SIGKILL)
        (self.folder / "primary" / "postmaster.pid").unlink()
        self._control("standby", "-w", "promote")

    def close(self) -> None:
        """Stop both and leave nothing behind."""
        for name in ("primary", "standby"):
            if (self.folder / name / "postmaster.pid").exists():
                self._control(name, "-m", "immediate", "stop", check=False)
        time.sleep(0.3)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _begin_primary(self) -> None:
        data = self.folder / "primary"
        _as_postgres(self._bin / "initdb", "-D", data, "-U", "desk", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        # Until the standby follows, nobody waits for it.
        self._control("primary", "-o", self._options("primary", "-c synchronous_standby_names="), "-l", self.folder / "log", "-w", "start")

    def _begin_standby(self) -> None:
        data, (host, port) = self.folder / "standby", self.primary
        _as_postgres(
            self._bin / "pg_basebackup",
            "-d",
            f"host={host} port={port} user=desk",
            "-D",
            data,
            "-R",
            "-X",
            "stream",
            "-c",
            "fast",
            "--no-sync",
        )
        self._start("standby")
        self._control("primary", "-m", "fast", "-w", "stop")
        self._start("primary")
        self.wait_for_standby()

    def wait_for_standby(self) -> None:
        """The standby follows."""
        for _ in range(200):
            with psycopg.connect(self.url(), autocommit=True) as connection:
                if connection.execute("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'").fetchone():
                    return
            time.sleep(0.05)
        message = "the standby does not follow"
        raise RuntimeError(message)

    def _start(self, name: str) -> None:
        self._control(name, "-o", self._options(name), "-l", self.folder / f"{name}.log", "-w", "start")

    def _options(self, name: str, more: str = "") -> str:
        port = (self.primary if name == "primary" else self.standby)[1]
        own = PRIMARY if name == "primary" else STANDBY
        return f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={self.folder} {CLOCK} {own} {more}"

    def _control(self, name: str, *words: str | Path, check: bool = True) -> None:
        _as_postgres(self._bin / "pg_ctl", "-D", self.folder / name, *words, check=check)


def _as_postgres(*words: str | Path, check: bool = True) -> None:
    before = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    done = subprocess.run([*before, *map(str, words)], check=False, capture_output=True, text=True, cwd="/", stdin=subprocess.DEVNULL)
    if check and done.returncode:
        message = done.stdout + done.stderr
        raise RuntimeError(message)
