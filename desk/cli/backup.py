"""`desk backup FILE` copies a desk while it is in use; `desk check` looks for damage."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk import paths
from desk.rules.errors import Told
from desk.services import backup
from desk.services.connect.address import is_server
from desk.services.invoice import chain as invoice_chain
from desk.services.store import Store
from desk.words import speaker

if TYPE_CHECKING:
    import argparse

    from desk.words import Words


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `backup` its target; the desk is the user's own unless one is named."""
    parser.add_argument("file", metavar="FILE", help="where the copy goes; an older one is replaced once the new one has passed its check")
    desk_argument(parser)


def desk_argument(parser: argparse.ArgumentParser) -> None:
    """Give a command the desk's file and the language of its sentences."""
    own = str(paths.default_database())
    parser.add_argument("--database", default=own, metavar="DESK", help="the desk's file (the user's own by default)")
    parser.add_argument("--lang", choices=("en", "is", "nb", "el", "fi"), default="en", help="the language of every sentence")


def run(args: argparse.Namespace) -> int:
    """Copy the desk and say where to."""
    words = speaker(args.lang)
    try:
        _copy(args.database, Path(args.file))
    except Told as told:
        print(words.say(told.sentence, **told.values), file=sys.stderr)
        return 1
    print(words.say("The backup {file} is written and has passed its check.", file=args.file))
    return 0


def check(args: argparse.Namespace) -> int:
    """Check a desk's file and tell each thing that is wrong."""
    words = speaker(args.lang)
    try:
        if "://" in args.database:
            return _check_server(args, words)
        path = backup.desk_file(args.database)
        found = backup.check_file(path)
    except Told as told:
        print(words.say(told.sentence, **told.values), file=sys.stderr)
        return 1
    for problem in found.problems:
        print(words.say("Damage: {detail}", detail=problem))
    if found.broken_links:
        print(words.many("{n} row points at nothing.", "{n} rows point at nothing.", n=found.broken_links))
    for number in found.altered_papers:
        print(words.say("The paper of invoice {number} is not the one that was issued.", number=number))
    for broken in found.broken_chain:
        print(words.say(invoice_chain.SENTENCES[broken.how], number=broken.number))
    for file in found.lost_files:
        print(words.say("The contents of an attached file are missing or damaged: {file}.", file=file))
    if found.sound:
        print(words.say("{file} is sound.", file=str(path)))
    return 0 if found.sound else 1


def _check_server(args: argparse.Namespace, words: Words) -> int:
    """A server looks after its own pages; all else is looked through as in a file."""
    from desk.services.database.check import check_database

    store = Store.open(args.database, now=datetime.now(UTC))  # noqa: TID251 - the command line is where the clock is read
    try:
        found = check_database(store)
    finally:
        store.close()
    for one in found:
        print(words.say(one.sentence, **one.values))
    sound = all(one.is_harmless for one in found)
    if sound:
        print(words.say("{file} is sound.", file=args.database))
    return 0 if sound else 1


def _copy(database: str, target: Path) -> None:
    """A backup never makes the desk it copies; a server's is written by its own programs."""
    if is_server(database):
        from desk.services.database.dump import dump

        dump(database, target)
        return
    backup.desk_file(database)
    store = Store.open(database, now=datetime.now(UTC))  # noqa: TID251 - the command line is where the clock is read
    try:
        store.back_up(target)
    finally:
        store.close()
