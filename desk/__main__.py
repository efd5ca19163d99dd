"""`desk`: the window, or one of the commands that need none."""

from __future__ import annotations

import sys
import time

FLAGS = ("--database", "--number")


def main(argv: list[str] | None = None) -> int:
    """Sends a command to the command line's room; without one, or with `--database URL`, opens the window."""
    started_at = time.perf_counter()
    given = sys.argv[1:] if argv is None else argv
    if not given or given[0] in FLAGS:
        from desk.ui.app import run

        return run(given, started_at)
    from desk.cli import main as command

    return command(given)


if __name__ == "__main__":
    sys.exit(main())
