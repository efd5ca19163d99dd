"""Where a desk's file lies: a network drive or a folder that a cloud service copies about is no place for one. Standard library only."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path
from typing import Any, Final

from desk.rules.errors import Refused
from desk.words import mark

ON_NETWORK: Final = mark(
    "{file} lies on a network drive, where two computers can damage it. Keep the desk on a disk of this computer, "
    "or connect to a PostgreSQL server to share it. Nothing was changed."
)
IN_CLOUD: Final = mark(
    "{folder} is copied to other computers by {service}, which can damage an open desk. Choose a folder outside it; backups may lie there."
)
MOUNTS: Final = Path("/proc/self/mountinfo")
NETWORK: Final = frozenset({
    "nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs", "webdav", "coda",
    "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.glusterfs", "fuse.ceph",
    "fuse.s3fs", "fuse.smbnetfs", "fuse.google-drive-ocamlfuse",
})  # fmt: skip
CLOUDS: Final = {
    "dropbox": "Dropbox", "onedrive": "OneDrive", "google drive": "Google Drive", "googledrive": "Google Drive", "icloud drive": "iCloud",
    "iclouddrive": "iCloud", "mobile documents": "iCloud", "nextcloud": "Nextcloud", "owncloud": "ownCloud", "pcloud": "pCloud",
}  # fmt: skip
REMOTE: Final = 4  # Windows' DRIVE_REMOTE


def refuse_network(path: Path) -> None:
    """Refuse a desk's file on a network drive: locks do not hold there, so that two desks can write at once."""
    if is_on_network(path):
        raise Refused(ON_NETWORK, field="database", file=str(path))


def refuse_cloud(path: Path) -> None:
    """Refuse a new desk in a folder that a cloud service copies while the file is being written."""
    for folder in path.absolute().parents:
        # A company's OneDrive is called "OneDrive - Company".
        service = CLOUDS.get(folder.name.partition(" - ")[0].casefold())
        if service is not None:
            raise Refused(IN_CLOUD, field="database", folder=str(folder), service=service)


def is_on_network(path: Path) -> bool:
    """Whether a file, or the folder it would be made in, lies on another machine, as far as the system says."""
    if sys.platform == "win32":
        return _is_remote_drive(path)
    try:
        return mounted_as(path.resolve(), MOUNTS.read_text("utf-8", "surrogateescape")) in NETWORK
    except OSError:
        return False


def mounted_as(path: Path, mounts: str) -> str:
    """The kind of file system a path lies on, by Linux's table of mounts; the last of two mounts on one folder counts."""
    found, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, said = before.split(" "), after.split(" ")
        if len(fields) < 5 or not said[0]:  # noqa: PLR2004 - the fifth field is the folder
            continue
        folder = Path(_unescaped(fields[4]))
        if path.is_relative_to(folder) and len(folder.parts) >= found:
            found, kind = len(folder.parts), said[0]
    return kind


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), field)


def _is_remote_drive(path: Path) -> bool:
    whole = str(path.absolute())
    if whole.startswith(("\\\\", "//")):
        return not whole.startswith(("\\\\?\\", "\\\\.\\"))
    windows: Any = getattr(ctypes, "windll", None)
    return windows is not None and windows.kernel32.GetDriveTypeW(path.absolute().anchor) == REMOTE
