"""`desk invoice --database FILE NUMBER OUT.pdf`: an issued invoice or credit note, the very bytes that were issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.cli import paper
from desk.services import invoices

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from desk.services.store import Store


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `invoice` its desk and number."""
    parser.add_argument("number", metavar="NUMBER", help="the number printed on it, such as 2026-0118")
    paper.arguments(parser, language="the language of what is said here; the paper keeps its own")


def run(args: argparse.Namespace) -> int:
    """Write the paper."""

    def made(store: Store, now: datetime) -> bytes:
        found = invoices.numbered(store, number=args.number)
        return invoices.invoice_pdf(store, invoice_id=found, today=now.date())

    return paper.print_paper(args, made)
