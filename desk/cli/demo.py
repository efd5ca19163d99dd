"""`desk demo --profile stefna FILE`: a desk full of invented customers, the same for the same seed and day."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from desk.rules.errors import Refused, Told
from desk.services import demo, profiles
from desk.services.store import Store
from desk.words import mark, speaker

STANDS = mark("{file} is there already. Name another file, or say --force to replace it.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `demo` its file, profile, seed and day."""
    parser.add_argument("file", metavar="FILE", help="the desk's file to make, or a server's URL")
    parser.add_argument("--profile", required=True, choices=profiles.shipped_keys(), help="whose service promise the desk keeps")
    parser.add_argument("--seed", type=int, default=1, help="another number gives another desk (default 1)")
    parser.add_argument("--today", type=_day, default=None, metavar="YYYY-MM-DD", help="the day the desk is seen on (default: today)")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    parser.add_argument("--lang", choices=("en", "is", "nb", "el", "fi"), default="en", help="the language of every sentence")


def run(args: argparse.Namespace) -> int:
    """Make the demo desk and say so."""
    words = speaker(args.lang)
    clock = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    now = clock if args.today is None else demo.moment_of(args.profile, args.today)
    try:
        if "://" not in args.file:
            _make_room(Path(args.file), force=args.force)
        store = Store.open(args.file, now=now)
        try:
            demo.make_demo(store, profile_key=args.profile, now=now, seed=args.seed)
        finally:
            store.close()
    except Told as told:
        print(words.say(told.sentence, **told.values), file=sys.stderr)
        return 1
    print(words.say("The demo desk {file} is ready.", file=args.file))
    return 0


def _make_room(path: Path, *, force: bool) -> None:
    """Take away the file that stands there, with what SQLite keeps beside it, when that was asked for."""
    if not path.is_file():
        return
    if not force:
        raise Refused(STANDS, file=str(path))
    for beside in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{written}” is not a date; write it as 2026-04-22") from None
