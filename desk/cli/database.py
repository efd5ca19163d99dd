"""`desk database VERB`: a desk's database made, tried, brought up to date, checked, backed up, put back, copied to another engine."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desk.cli import people
from desk.rules.errors import Told
from desk.words import speaker

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desk.words import Words

VERBS: Final = {
    "create": "make a database with the newest schema; one that is there already is refused",
    "try": "tell step by step whether a server can be reached and what stands there; nothing is written",
    "migrate": "bring a desk to this program's schema and put every guard in place; a file is backed up first",
    "check": "look for damage: pages, guards, chain and numbers of invoices, seats, packs, files; says what to do",
    "backup": "copy a desk to a file while it is in use, and check the copy (a server: by pg_dump)",
    "restore": "put a backup into a new file or a new database, never over one, and check it",
    "copy": "copy a desk from a file to a server or back, verified row by row; Ctrl+C stops it",
    "password": "give a server's password to the system's keyring, or take it out",
    "people": people.LINE,
}
PLACE: Final = "a desk's file, or a server as postgresql://name@host,host:port/database (without a password)"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give each verb its own words."""
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    made = {name: verbs.add_parser(name, help=line, description=line) for name, line in VERBS.items()}
    for name, verb in made.items():
        verb.add_argument("--lang", choices=("en", "is", "nb", "el", "fi"), default="en", help="the language of every sentence")
        if name == "restore":
            verb.add_argument("file", metavar="FILE", help="the backup")
        verb.add_argument("desk", metavar="DESK", help=PLACE)
    made["create"].add_argument("--owner", default="", metavar="ROLE", help="the role that owns the database (the login by default)")
    made["backup"].add_argument("file", metavar="FILE", help="where the copy goes; an older one is replaced once the new one has passed")
    made["copy"].add_argument("target", metavar="TARGET", help="a new file, or an empty database of a server")
    people.arguments(made["people"])
    made["password"].add_argument("--forget", action="store_true", help="take it out of the keyring")


def run(args: argparse.Namespace) -> int:
    """Do what the verb says; 1 when something was refused or found."""
    words = speaker(args.lang)
    now = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    try:
        return ACTS[args.verb](args, words, now)
    except Told as told:
        print(words.told(told), file=sys.stderr)
    except KeyboardInterrupt:
        print(words.tr("Stopped. Nothing was kept of what had been begun."), file=sys.stderr)
    return 1


def _create(args: argparse.Namespace, words: Words, now: datetime) -> int:
    from desk.services.database.create import create_database

    create_database(args.desk, now=now, owner=args.owner)
    print(words.say("The database {place} is made; a desk can be set up in it.", place=args.desk))
    return 0


def _try(args: argparse.Namespace, words: Words, _now: datetime) -> int:
    from desk.services.connect import address, attempt

    def tell(step: attempt.Step) -> bool:
        print(f"{SIGNS[step.how]} {words.say(step.sentence, **step.values)}")
        if step.mend:
            print(f"  {words.tr(step.mend)}")
        return True

    steps = attempt.try_address(address.read(args.desk), tell=tell)
    return 0 if steps[-1].what == attempt.RIGHTS and steps[-1].how == attempt.GOOD else 1


def _migrate(args: argparse.Namespace, words: Words, now: datetime) -> int:
    from desk.services.database.migrate import migrate

    moved = migrate(args.desk, now=now)
    if moved.kept:
        print(words.say("What stood before is kept in {file}.", file=moved.kept))
    print(words.say("The schema is {found}; every guard is in place.", found=moved.after))
    return 0


def _check(args: argparse.Namespace, words: Words, now: datetime) -> int:
    from desk.services import backup
    from desk.services.connect.address import is_server
    from desk.services.database.check import check_database
    from desk.services.store import Store

    if not is_server(args.desk):
        backup.desk_file(args.desk)
    store = Store.open(args.desk, now=now)
    try:
        return _found(check_database(store), args.desk, words)
    finally:
        store.close()


def _backup(args: argparse.Namespace, words: Words, _now: datetime) -> int:
    from desk.services import backup
    from desk.services.connect.address import is_server
    from desk.services.database.dump import dump

    if is_server(args.desk):
        dump(args.desk, Path(args.file))
    else:
        backup.make_backup(backup.desk_file(args.desk), Path(args.file))
    print(words.say("The backup {file} is written and has passed its check.", file=args.file))
    return 0


def _restore(args: argparse.Namespace, words: Words, now: datetime) -> int:
    from desk.services.database.dump import restore_new

    found = restore_new(Path(args.file), args.desk, now=now)
    print(words.say("The backup {file} stands in {place}.", file=args.file, place=args.desk))
    return _found(found, args.desk, words)


def _copy(args: argparse.Namespace, words: Words, now: datetime) -> int:
    from desk.services.copying.copy import CHANGED, copy_desk

    done = copy_desk(args.desk, args.target, now=now, progress=_progress())
    if sys.stderr.isatty():
        print(file=sys.stderr)
    for table in done.tables:
        print(f"{table.rows:>9}  {table.sha256[:16]}  {table.table}")
    print(words.say("{rows:number} rows of {tables} tables were copied to {target}, and each was read back and is the same.",
                    rows=done.rows, tables=str(len(done.tables)), target=args.target))  # fmt: skip
    if done.lost_files:
        print(words.say("Attached files that were lost before: {count}.", count=str(done.lost_files)))
    if done.changed_meanwhile:
        print(words.tr(CHANGED))
        return 1
    print(words.tr("From now on everybody opens the copy; the desk that was copied stays as it is and should be put away."))
    return 0


def _password(args: argparse.Namespace, words: Words, _now: datetime) -> int:
    from desk.services.connect import address, secret

    where = address.read(args.desk)
    if not secret.keyring_is_here():
        print(words.tr(secret.NO_KEYRING), file=sys.stderr)
        return 1
    if args.forget:
        secret.forget(where)
        print(words.tr("The keyring holds no password for this server any more."))
        return 0
    secret.keep(where, getpass(words.say("Password for {where}: ", where=where.lock)))
    print(words.tr("The keyring keeps the password."))
    return 0


def _found(found: tuple[object, ...], place: str, words: Words) -> int:
    from desk.services.database.check import Finding

    findings = [one for one in found if isinstance(one, Finding)]
    for one in findings:
        print(words.say(one.sentence, **one.values))
        print(f"  {words.tr(one.mend)}")
    if all(one.is_harmless for one in findings):
        print(words.say("{file} is sound.", file=place))
        return 0
    return 1


def _progress() -> Callable[[int, int], bool]:
    """A percentage on the terminal; a file gets none."""
    shown = -1

    def tell(done: int, of: int) -> bool:
        nonlocal shown
        percent = done * 100 // max(of, 1)
        if percent != shown and sys.stderr.isatty():
            print(f"\r{percent:3} %", end="", file=sys.stderr, flush=True)
        shown = percent
        return True

    return tell


SIGNS: Final = {"good": "✓", "doubtful": "!", "bad": "✗"}
ACTS: Final[dict[str, Callable[[argparse.Namespace, Words, datetime], int]]] = {
    "create": _create, "try": _try, "migrate": _migrate, "check": _check, "backup": _backup, "restore": _restore, "copy": _copy,
    "password": _password, "people": people.act,
}  # fmt: skip
