"""Makes a machine ready and runs a command there: `python3 packaging/ready.py run|test|check|…`, on Linux, macOS and Windows."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HOME = Path(__file__).resolve().parent.parent
VENV = HOME / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
NEWEST = ((3, 13), (3, 12), (3, 11))

# What Qt's window needs of a Linux system: a library, and the Debian and Fedora package it comes in.
QT_LIBRARIES = (
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libEGL.so.1", "libegl1", "mesa-libEGL"),
    ("libGL.so.1", "libgl1", "mesa-libGL"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libnss3.so", "libnss3", "nss"),
)
# What the suite judges by: a command, and the packages it comes in.
TOOLS = (
    ("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    ("openbox", "openbox", "openbox"),
    ("xdotool", "xdotool", "xdotool"),
    ("import", "imagemagick", "ImageMagick"),
    ("pdftotext", "poppler-utils", "poppler-utils"),
    ("zbarimg", "zbar-tools", "zbar"),
)
# What the scripts of bench/ share, and measures nothing by itself.
NOT_MEASURING = frozenset({
    "make_tickets.py", "our_window.py", "far_away.py", "killed_calls.py", "both_engines.py",
    "faults_check.py", "faults_desk.py", "faults_ratio.py", "faults_servers.py",
})  # fmt: skip
# Ten minutes of its own: `make bench-faults`.
LONG = "faults.py"


def say(text: str) -> None:
    """Tell the person what is going on."""
    print(text, flush=True)


def stop(text: str) -> None:
    """Name exactly what is missing, and end."""
    sys.exit(f"\n{text}\n")


def run(*command: str | Path, quiet: bool = False, env: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder; its exit status."""
    done = subprocess.run([str(part) for part in command], cwd=HOME, check=False, capture_output=quiet, text=True, env=env)
    if quiet and done.returncode:
        say(done.stdout + done.stderr)
    return done.returncode


def interpreter() -> str:
    """A Python of 3.11 or later: this one, or one on the path."""
    version = tuple(sys.version_info[:2])  # this file may be run by an older Python than the program wants
    if version >= NEWEST[-1]:
        return sys.executable
    for major, minor in NEWEST:
        if found := shutil.which(f"python{major}.{minor}"):
            return found
    stop(f"Quarterdesk needs Python 3.11 or later; this is {sys.version.split()[0]}. Install python3.11 and run the command again.")
    return ""


def packages() -> None:
    """The virtual environment with the pinned packages; made anew when the pins change."""
    wanted = hashlib.sha256((HOME / "pyproject.toml").read_bytes() + (HOME / "constraints.txt").read_bytes()).hexdigest()
    stamp = VENV / "ready"
    if stamp.exists() and stamp.read_text() == wanted and PYTHON.exists():
        return
    say("Setting up Python packages in .venv (once; a minute or two) …")
    if not PYTHON.exists() and run(interpreter(), "-m", "venv", VENV, quiet=True):
        shutil.rmtree(VENV, ignore_errors=True)
        version = "{}.{}".format(*sys.version_info[:2])
        install((f"python{version}-venv",), ("python3-pip",))
        if run(interpreter(), "-m", "venv", VENV):
            stop(f"Python could not make a virtual environment. Install the package python{version}-venv and run the command again.")
    if run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-c", "constraints.txt", "-e", ".[dev,bench]"):
        stop("The packages could not be installed: see the lines above. The command can simply be run again.")
    stamp.write_text(wanted)


def has_library(name: str) -> bool:
    """Whether the system's loader finds a library."""
    script = f"import ctypes; ctypes.CDLL({name!r})"
    return subprocess.run([sys.executable, "-c", script], check=False, capture_output=True).returncode == 0


def install(debian: Sequence[str], fedora: Sequence[str]) -> None:
    """Install system packages where this user may (root, or sudo without a password), else name the line to type."""
    if not debian:
        return
    say(f"Installing what this machine lacks: {' '.join(debian)} …")
    apt, dnf = shutil.which("apt-get"), shutil.which("dnf")
    front = [] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["sudo", "-n"]
    may = not front or (shutil.which("sudo") is not None and run("sudo", "-n", "true", quiet=True) == 0)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if apt and may:
        run(*front, apt, "update", "-qq", quiet=True, env=env)
        run(*front, apt, "install", "-y", "-qq", "--no-install-recommends", *debian, quiet=True, env=env)
    elif dnf and may:
        run(*front, dnf, "install", "-y", "-q", *fedora, quiet=True)
    elif apt:
        stop(f"This machine lacks some packages. Install them and run the command again:\n  sudo apt-get install {' '.join(debian)}")
    else:
        stop(f"This machine lacks some packages (Fedora's names). Install them and run again:\n  sudo dnf install {' '.join(fedora)}")


def lacking(rows: Sequence[tuple[str, str, str]], there: Callable[[str], object]) -> list[tuple[str, str, str]]:
    """The rows whose library or command is not there."""
    return [row for row in rows if not there(row[0])]


def provide(rows: Sequence[tuple[str, str, str]], there: Callable[[str], object]) -> None:
    """Install the rows that are lacking; stop when they still are."""
    if missing := lacking(rows, there):
        install([row[1] for row in missing], [row[2] for row in missing])
        if still := lacking(missing, there):
            stop("Still missing after installing: " + ", ".join(f"{row[0]} (package {row[1]})" for row in still))


def window() -> None:
    """The system libraries of Qt's window."""
    if sys.platform.startswith("linux"):
        provide(QT_LIBRARIES, has_library)


def postgres(_name: str) -> bool:
    """Whether a PostgreSQL server's programs are on this machine."""
    folders = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr/pgsql").glob("*/bin")]
    return any((folder / "initdb").exists() for folder in folders) or shutil.which("initdb") is not None


def judges() -> None:
    """What the suite needs beside Python: an X server, PDF readers, a PostgreSQL server."""
    if not sys.platform.startswith("linux"):
        say("The real window and PostgreSQL are tested on Linux; elsewhere install them as README.md says.")
        return
    window()
    provide(TOOLS, shutil.which)
    provide((("postgresql", "postgresql", "postgresql-server"),), postgres)


def suite() -> int:
    """The whole suite, on all cores; Hypothesis plays the same cases each time here, others wherever a test is run alone."""
    judges()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    together = ("-n", str(min(os.cpu_count() or 2, 8)), "--dist", "loadfile", "--no-loadscope-reorder")
    return run(PYTHON, "-m", "pytest", "-q", *together, "--hypothesis-profile", "same", env=env)


def lint() -> int:
    """Ruff over everything."""
    return run(PYTHON, "-m", "ruff", "check", ".")


def types() -> int:
    """Mypy, strict."""
    return run(PYTHON, "-m", "mypy")


def contracts() -> int:
    """Import-linter: which room may know which."""
    return run(VENV / ("Scripts" if os.name == "nt" else "bin") / "lint-imports")


def check() -> int:
    """Lint, types, contracts, then the suite; the first that fails ends it."""
    for step in (lint, types, contracts, suite):
        say(f"— {(step.__doc__ or '').rstrip('.')}")
        if status := step():
            return status
    return 0


def open_app() -> int:
    """The app on a demo desk of the promise that is picked."""
    window()
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        stop("There is no screen here: start the command in a desktop session, or with a display: DISPLAY=:0 make run")
    return run(PYTHON, "-m", "desk", env={**os.environ, "DESK_HOME": str(HOME / ".demo")})


def bench() -> int:
    """Every script in bench/, one after the other."""
    judges()
    scripts = [script for script in sorted((HOME / "bench").glob("*.py")) if script.name not in {*NOT_MEASURING, LONG}]
    return max(run(PYTHON, script) for script in scripts)


def bench_faults() -> int:
    """Fifty desks for ten minutes over a bad line, and the control."""
    judges()
    return run(PYTHON, f"bench/{LONG}")


def pictures() -> int:
    """The pictures of every page, made by driving the window."""
    judges()
    return run(PYTHON, "packaging/pictures.py")


def wheel() -> int:
    """A wheel in dist/."""
    return run(PYTHON, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", "dist", ".")


def link() -> int:
    """The desk: links of this user, opened by this checkout."""
    return run(PYTHON, "-m", "desk", "link")


COMMANDS: dict[str, Callable[[], int]] = {
    "run": open_app, "test": suite, "check": check, "lint": lint, "types": types, "contracts": contracts, "bench": bench,
    "bench-faults": bench_faults, "pictures": pictures, "link": link, "wheel": wheel,
}  # fmt: skip


def main() -> int:
    """Make ready, then run the command named."""
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:  # noqa: PLR2004 - the program and one word
        stop(f"Usage: python3 packaging/ready.py {'|'.join(COMMANDS)}")
    packages()
    return COMMANDS[sys.argv[1]]()


if __name__ == "__main__":
    sys.exit(main())
