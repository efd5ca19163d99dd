"""The command line: one row a command, whose module is imported only when it is asked for."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from desk import __version__
from desk.rules.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Command:
    """A command's name, the module that has its `arguments(parser)` and `run(args)`, and a line of help."""

    name: str
    module: str
    line: str


COMMANDS: tuple[Command, ...] = (
    Command("hours", "desk.cli.hours", "opening time: add seconds to an instant, or count them between two"),
    Command("promise", "desk.cli.promise", "what a profile promises for a request, and why"),
    Command("price", "desk.cli.price", "what a piece of work costs the customer, and why"),
    Command("pricelist", "desk.cli.pricelist", "the price list of a day as PDF, in one of five languages"),
    Command("invoice", "desk.cli.invoice", "an issued invoice as PDF, the very bytes that were issued"),
    Command("report", "desk.cli.report", "the last full week's report, or another period's, as PDF and as CSV"),
    Command("tickets", "desk.cli.tickets", "a view of the queue, or a saved filter, as a CSV file"),
    Command("import", "desk.cli.import_customers", "customers, people and sites from a table or business cards, whole or not at all"),
    Command("demo", "desk.cli.demo", "make a desk full of invented customers, to look around in"),
    Command("database", "desk.cli.database", "a desk's database: create, try, migrate, check, backup, restore, copy, password"),
    Command("backup", "desk.cli.backup", "copy a desk while it is in use, and check the copy"),
    Command("call", "desk.cli.call", "tell the desk's window that a number is calling; a softphone does this"),
    Command("link", "desk.cli.link", "open desk: links on this computer with this installation, or no longer"),
    Command("check", "desk.cli.check", "look for damage in a desk's file"),
)


def main(argv: Sequence[str] | None = None, *, open_window: Callable[[list[str]], int] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 something was refused, 2 the command line makes no sense.

    `open_window` is how a command that needs the window gets it; without one such a command is refused.
    """
    given = list(argv or ())
    parser = argparse.ArgumentParser(prog="desk", description="The desk's rules and papers without its window.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for row in COMMANDS:
        sub = commands.add_parser(row.name, help=row.line, description=row.line)
        if row.name in given:
            import_module(row.module).arguments(sub)
    args = parser.parse_args(given)
    args.open_window = open_window
    if not _servers_are_asked_rightly(args):
        return 1
    module = next(row.module for row in COMMANDS if row.name == args.command)
    status: int = import_module(module).run(args)
    return status


def _servers_are_asked_rightly(args: argparse.Namespace) -> bool:
    """Whether no address carries a password; a server that wants one asks who sits here."""
    places = [value for value in vars(args).values() if isinstance(value, str) and "://" in value]
    if not places:
        return True
    from desk.services.connect import secret
    from desk.words import speaker

    words = speaker(getattr(args, "lang", "en"))
    try:
        for place in places:
            secret.refuse_in(place)
    except Refused as error:
        print(words.told(error), file=sys.stderr)
        return False
    if sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        secret.ask_with(lambda where: getpass(words.say("Password for {where}: ", where=where)))
    return True
