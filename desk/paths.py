"""Where the program's resources and the user's own files are."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of profiles, translations, fonts and icons: inside the installed package, else beside it in a checkout."""
    installed = Path(__file__).parent / "_resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


def user_data() -> Path:
    """The folder for the user's databases and logs; `DESK_HOME` moves it (a portable desk, a test)."""
    if home := os.environ.get("DESK_HOME"):
        return Path(home)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "Quarterdesk"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Quarterdesk"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share")) / "quarterdesk"


def default_database() -> Path:
    """The file a desk on one machine uses when no other is named."""
    return user_data() / "desk.sqlite"


def log_folder() -> Path:
    """Where crash reports and the log are written."""
    return user_data() / "log"
