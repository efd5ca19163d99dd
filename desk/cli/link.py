"""`desk link`: makes this computer open `desk:` links (and show the program in its menu) with this very installation, or no longer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desk import paths

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

NAME: Final = "quarterdesk"
ENTRY: Final = """[Desktop Entry]
Type=Application
Name=Quarterdesk
GenericName=Service desk
Comment=Calls, tickets, courses and invoices of a service desk
Exec={program} %u
Icon=quarterdesk
Terminal=false
Categories=Office;ProjectManagement;
MimeType=x-scheme-handler/desk;
StartupWMClass=quarterdesk
Actions=call;

[Desktop Action call]
Name=Start or finish a call
Exec={program} call --toggle
"""
PLIST: Final = """<key>CFBundleURLTypes</key>
<array>
  <dict>
    <key>CFBundleURLName</key>
    <string>Quarterdesk</string>
    <key>CFBundleURLSchemes</key>
    <array><string>desk</string></array>
  </dict>
</array>
"""
KEY: Final = r"Software\Classes\desk"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Register, take it back, or only show what would be registered."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--remove", action="store_true", help="take it back")
    which.add_argument("--show", action="store_true", help="print what would be registered, and change nothing")


def run(args: argparse.Namespace) -> int:
    """Does it the way this system has it, for this user only."""
    if sys.platform == "darwin" or args.show:
        print(PLIST if sys.platform == "darwin" else ENTRY.format(program=quoted(program())), end="")
        if sys.platform == "darwin":
            print("These lines stand in the Info.plist of the bundle: on macOS only a bundle can have links.", file=sys.stderr)
        return 0
    if sys.platform == "win32":
        return _windows(remove=args.remove)
    return _linux(remove=args.remove)


def program() -> list[str]:
    """The words that start this installation: its command, or its Python with the module."""
    here = Path(sys.argv[0])
    if here.stem == "desk" and here.is_file() and os.access(here, os.X_OK):
        return [str(here.resolve())]
    found = shutil.which("desk")
    return [found] if found and Path(found).parent == Path(sys.executable).parent else [sys.executable, "-m", "desk"]


def quoted(words: Sequence[str]) -> str:
    """Words as a desktop entry's Exec has them: a word with anything unusual in quotes, a percent sign doubled."""
    return " ".join(_quoted(word) for word in words)


def _quoted(word: str) -> str:
    escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word).replace("%", "%%")
    return escaped if word and all(sign.isalnum() or sign in "/._-+%" for sign in word) else f'"{escaped}"'


def data_home() -> Path:
    """Where a user's own desktop entries and icons stand."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share")


def _linux(*, remove: bool) -> int:
    entry = data_home() / "applications" / f"{NAME}.desktop"
    icon = data_home() / "icons/hicolor/scalable/apps" / f"{NAME}.svg"
    if remove:
        entry.unlink(missing_ok=True)
        icon.unlink(missing_ok=True)
        print(f"{entry} is gone: desk: links are no longer opened by Quarterdesk.")
    else:
        for file in (entry, icon):
            file.parent.mkdir(parents=True, exist_ok=True)
        entry.write_text(ENTRY.format(program=quoted(program())), encoding="utf-8")
        shutil.copyfile(paths.resources() / "icons" / f"{NAME}.svg", icon)
        _tell("xdg-mime", "default", entry.name, "x-scheme-handler/desk")
        print(f"{entry} is written: desk: links are opened by {' '.join(program())}.")
    _tell("update-desktop-database", str(entry.parent))
    return 0


def _tell(command: str, *words: str) -> None:
    """A desktop's own tools, where it has them; without them it reads the folder by itself."""
    if found := shutil.which(command):
        subprocess.run([found, *words], check=False, capture_output=True)  # noqa: S603 - our own words


def _windows(*, remove: bool) -> int:
    import winreg as registry

    keys: Any = registry
    if remove:
        for key in (rf"{KEY}\shell\open\command", rf"{KEY}\shell\open", rf"{KEY}\shell", KEY):
            try:
                keys.DeleteKey(keys.HKEY_CURRENT_USER, key)
            except FileNotFoundError:
                continue
        print("desk: links are no longer opened by Quarterdesk.")
        return 0
    command = " ".join(f'"{word}"' for word in (*program(), "%1"))
    for key, name, value in ((KEY, "", "URL:Quarterdesk"), (KEY, "URL Protocol", ""), (rf"{KEY}\shell\open\command", "", command)):
        with keys.CreateKey(keys.HKEY_CURRENT_USER, key) as made:
            keys.SetValueEx(made, name, 0, keys.REG_SZ, value)
    print(f"desk: links are opened by {command}.")
    return 0
