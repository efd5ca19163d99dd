"""`desk`: the window, or one of the commands that need none."""

from __future__ import annotations

import sys
import time

FLAGS = ("--database", "--number")
LINK = "desk:"


def main(argv: list[str] | None = None) -> int:
    """Sends a command to the command line's room; without one, or with `--database URL`, opens the window; a link is a call."""
    started_at = time.perf_counter()
    given = sys.argv[1:] if argv is None else argv
    if not given or given[0] in FLAGS:
        return window(given, started_at)
    from desk.cli import main as command

    return command(["call", *given] if given[0].lower().startswith(LINK) else given, open_window=window)


def window(given: list[str], started_at: float = 0.0) -> int:
    """Opens the window, or brings the one that is open to the front."""
    from desk.ui.app import run

    return run(given, started_at)


if __name__ == "__main__":
    sys.exit(main())
