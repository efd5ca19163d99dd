"""`desk report OUT.pdf [--first D --last D] [--csv OUT.csv]`: the last full week's report, or another period's, as PDF and as figures."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli import paper
from desk.rules.errors import Refused
from desk.rules.report import Period, last_full_week
from desk.services import desks, reports
from desk.services.report.csv import save_csv
from desk.words import mark

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from desk.services.store import Store

BOTH_DAYS = mark("A period has a first and a last day: give both, or none for the last full week.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `report` its desk, period and reader."""
    parser.add_argument("--first", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the first day (default: the last full week)")
    parser.add_argument("--last", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the last day")
    parser.add_argument("--by", type=int, default=0, metavar="N", help="whose copy: a manager's number adds breaches of security")
    parser.add_argument("--csv", metavar="OUT.csv", help="write the figures, too")
    paper.arguments(parser, language="the language of what is said here and of the figures; the paper is in the desk's")


def run(args: argparse.Namespace) -> int:
    """Write the paper."""

    def made(store: Store, now: datetime) -> bytes:
        if (args.first is None) != (args.last is None):
            raise Refused(BOTH_DAYS, field="last")
        today = now.astimezone(desks.profile(store).zone).date()
        period = last_full_week(today) if args.first is None else Period(args.first, args.last)
        found = reports.shown(store, period=period, now=now, by=args.by)
        if args.csv:
            save_csv(found.report, file=Path(args.csv), language=args.lang)
        return found.pdf

    return paper.print_paper(args, made)
