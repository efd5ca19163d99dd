"""`desk call --number +354…` and the link `desk:call?number=…`: a number is calling, the window answers.

`--toggle` and `--hold` are for a key of the desktop's own, where a program may not have one (Wayland, macOS).
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.words import mark, speaker

if TYPE_CHECKING:
    import argparse

LINK = re.compile(r"desk:(?://)?call/?(?:\?(?P<query>.*))?", re.IGNORECASE | re.DOTALL)
NUMBER = re.compile(r"[+0-9(][0-9 ()./\N{NO-BREAK SPACE}-]{2,39}")
NOT_A_NUMBER: Final = mark("“{given}” is not a telephone number; write it as +354 555 0142.")
NOT_A_LINK: Final = mark("“{given}” is not a link to a call; it looks like desk:call?number=+3545550142.")
NO_WINDOW: Final = mark("This door has no window; start the program as `desk`.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give the command its number, or the link that holds it."""
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("link", nargs="?", metavar="LINK", help="desk:call?number=+3545550142, as a softphone writes it")
    which.add_argument("--number", metavar="NUMBER", help="the number that is calling")
    which.add_argument("--toggle", action="store_const", const="!toggle", dest="verb", help="start a call, or finish the one running")
    which.add_argument("--hold", action="store_const", const="!hold", dest="verb", help="hold the call, or resume it")
    parser.add_argument("--database", metavar="DESK", default="", help="the desk's file or server (the one used last by default)")


def run(args: argparse.Namespace) -> int:
    """Hand the number to the window: the running one, or a new one."""
    words = speaker("en")
    try:
        number = args.verb or (number_of(args.number) if args.link is None else number_in(args.link))
    except Refused as refused:
        print(words.say(refused.sentence, **refused.values), file=sys.stderr)
        return 1
    if args.open_window is None:
        print(words.tr(NO_WINDOW), file=sys.stderr)
        return 1
    given = ["--number", number, *(["--database", args.database] if args.database else [])]
    status: int = args.open_window(given)
    return status


def number_in(link: str) -> str:
    """The number in a link; a plus stands for itself, and whatever else the link says is left aside."""
    from urllib.parse import unquote

    found = LINK.fullmatch(link.strip())
    fields = dict(part.partition("=")[::2] for part in (found["query"] or "").split("&")) if found else {}
    if "number" not in fields:
        raise Refused(NOT_A_LINK, field="link", given=link[:80])
    return number_of(unquote(fields["number"]))


def number_of(written: str) -> str:
    """A telephone number as it may be written."""
    plain = " ".join(written.split())
    if not NUMBER.fullmatch(plain):
        raise Refused(NOT_A_NUMBER, field="number", given=written[:40])
    return plain
