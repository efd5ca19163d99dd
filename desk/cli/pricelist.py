"""`desk pricelist --database FILE --lang is --on DATE OUT.pdf`: the price list of a day, in a language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desk.cli import paper
from desk.services import desks, prices

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from desk.services.store import Store


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `pricelist` its desk, day and language."""
    paper.arguments(parser, language="the language of the list")
    parser.add_argument(
        "--on", type=date.fromisoformat, default=None, metavar="YYYY-MM-DD", help="the day whose prices hold (default: today)"
    )


def run(args: argparse.Namespace) -> int:
    """Write the price list."""

    def made(store: Store, now: datetime) -> bytes:
        day = args.on or now.astimezone(ZoneInfo(desks.desk_info(store).zone)).date()
        return prices.price_list_pdf(store, on=day, language=args.lang)

    return paper.print_paper(args, made)
