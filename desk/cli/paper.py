"""What the commands that print a paper share: the desk they open, the PDF they write, the sentence they say."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.paths import default_database
from desk.rules.errors import Refused, Told
from desk.services.store import Store
from desk.services.whole_file import write_whole
from desk.words import mark, speaker

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

LANGUAGES = ("en", "is", "nb", "el", "fi")
NO_FILE = mark("There is no desk in {file}.")


def arguments(parser: argparse.ArgumentParser, *, language: str) -> None:
    """Give a command its database and language, and the file to write."""
    parser.add_argument("--database", default=str(default_database()), metavar="FILE", help="the desk's file, or a server's URL")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=language)
    parser.add_argument("out", metavar="OUT.pdf", help="the file to write; one that is there is replaced")


def print_paper(args: argparse.Namespace, made: Callable[[Store, datetime], bytes]) -> int:
    """Make the paper of an open desk and write it whole; the status is 1 when something was refused."""
    words = speaker(args.lang)
    now = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    try:
        if "://" not in args.database and not Path(args.database).is_file():
            raise Refused(NO_FILE, file=args.database)
        store = Store.open(args.database, now=now)
        try:
            paper = made(store, now)
        finally:
            store.close()
        write_whole(Path(args.out), paper)
    except Told as told:
        print(words.say(told.sentence, **told.values), file=sys.stderr)
        return 1
    return 0
