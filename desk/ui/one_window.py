"""One window for each person and database: a second start hands its errand to the first and ends."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, QThread, Signal, Slot

from desk import paths
from desk.ui.recent import whole_place

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_PATH = 90  # a socket's address holds some hundred bytes; the lock beside it a few more
PATIENCE, BETWEEN, ANSWER = 8.0, 0.1, 2000
MOST_BYTES, MOST_LETTERS = 4096, 60
DONE = b"done\n"
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def person() -> str:
    """Who runs the program on this machine."""
    return str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")


def socket_name(database: str) -> str:
    """The name of a desk's window: of this person and this database and no other."""
    key = QCryptographicHash.hash(f"{person()}\n{whole_place(database)}".encode(), QCryptographicHash.Algorithm.Sha256)
    return f"quarterdesk-{bytes(key.toHex().data()).decode()[:20]}"


def folder() -> Path:
    """Where lock and socket stand: a folder of this person's own."""
    own = os.environ.get("XDG_RUNTIME_DIR")
    if own and Path(own).is_dir():
        return Path(own)
    data = paths.user_data()
    return data if len(str(data)) <= LONGEST_PATH - len("/quarterdesk-") - 20 else Path(QDir.tempPath())


class OneWindow(QObject):
    """Holds the claim on a database while its window lives; `called(number or verb)` comes when another start passed on its errand."""

    called = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = ""
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def claim(self, database: str) -> bool:
        """Makes the database this process's own; false when another living process has it. A dead one's claim is taken over."""
        if self._lock is not None and self.place == whole_place(database):
            return True
        folder().mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(folder() / f"{socket_name(database)}.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            # A folder that cannot be written in is no other window.
            return lock.error() != QLockFile.LockError.LockFailedError
        self.release()
        self._lock, self.place = lock, whole_place(database)
        return True

    def listen(self) -> bool:
        """Answers other starts from now on; a socket that a dead process left is removed."""
        from PySide6.QtNetwork import QLocalServer

        if self._lock is None:
            return False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        address = _address(self.place)
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def release(self) -> None:
        """Lets the database go."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        if self._lock is not None:
            self._lock.unlock()
        self._server, self._lock, self.place = None, None, ""

    @Slot()
    def _connected(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections():
            caller = server.nextPendingConnection()
            caller.readyRead.connect(lambda caller=caller: self._read(caller))
            caller.disconnected.connect(caller.deleteLater)
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > MOST_BYTES:
            caller.abort()
            return
        if not caller.canReadLine():
            return
        errand = _errand(bytes(caller.readLine(MOST_BYTES).data()))
        if errand is None:
            caller.abort()
            return
        for name in TOKENS:
            if token := errand.get(name):
                os.environ[name] = str(token)
        caller.write(DONE)
        caller.flush()
        caller.disconnectFromServer()
        self.called.emit(str(errand.get("number", "")))


def pass_on(database: str, number: str, patience: float = PATIENCE) -> bool:
    """Hands the errand to the window that has the database; false when it does not answer in `patience` seconds."""
    from PySide6.QtNetwork import QLocalSocket

    errand: dict[str, Any] = {"number": number, **{name: os.environ[name] for name in TOKENS if name in os.environ}}
    until = time.monotonic() + patience
    while True:
        caller = QLocalSocket()
        caller.connectToServer(_address(database))
        if caller.waitForConnected(ANSWER):
            caller.write(json.dumps(errand).encode() + b"\n")
            if (caller.canReadLine() or caller.waitForReadyRead(ANSWER)) and bytes(caller.readLine().data()) == DONE:
                caller.abort()
                return True
        caller.abort()
        if time.monotonic() >= until:
            return False
        # The other window may still be starting.
        QThread.msleep(round(BETWEEN * 1000))


def _address(database: str) -> str:
    name = socket_name(database)
    return name if os.name == "nt" else str(folder() / name)


def _errand(line: bytes) -> dict[str, Any] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    said = found.get("number", "") if isinstance(found, dict) else None
    return found if isinstance(said, str) and len(said) <= MOST_LETTERS and said.isprintable() else None
