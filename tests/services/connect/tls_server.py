"""A PostgreSQL server with a certificate: an authority of its own, names as asked, on this machine's network."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.postgres import _as_postgres, _binaries

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPT = """set -e
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 30 -subj /CN=Authority 2>/dev/null
openssl req -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.crt -days 30 -subj /CN=Another 2>/dev/null
openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost 2>/dev/null
printf 'subjectAltName=DNS:localhost' >ext
openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 30 -extfile ext -out server.crt 2>/dev/null
"""


@contextmanager
def serve() -> Iterator[tuple[Path, int]]:
    """The folder and port of a server with TLS whose people need their password (SCRAM); its superuser is `desk`, password `s3kret-Þ`."""
    binaries = _binaries()
    # Not under the run's own folder: another run closes that to everybody but its user while the server is up.
    folder = Path(tempfile.mkdtemp(prefix="desk-tls-"))
    data = folder / "data"
    folder.chmod(0o755)
    subprocess.run(["sh", "-c", SCRIPT], cwd=folder, check=True)
    (folder / "password").write_text("s3kret-Þ\n", "utf-8")
    if os.getuid() == 0:
        owner = pwd.getpwnam("postgres")
        for part in (folder, *folder.iterdir()):
            os.chown(part, owner.pw_uid, owner.pw_gid)
    (folder / "server.key").chmod(0o600)
    _as_postgres(binaries / "initdb", "-D", data, "-U", "desk", "-A", "scram-sha-256", f"--pwfile={folder}/password", "-E", "UTF8",
                 "--locale=C.UTF-8", "--no-sync")  # fmt: skip
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = f"-c fsync=off -c port={port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c ssl=on"
    told += f" -c ssl_cert_file={folder}/server.crt -c ssl_key_file={folder}/server.key -c autovacuum=off"
    _as_postgres(binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-o", told, "-w", "start")
    try:
        yield folder, port
    finally:
        _as_postgres(binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)
