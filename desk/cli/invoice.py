"""`desk invoice --database FILE NUMBER OUT.pdf [--xml OUT.xml]`: an issued invoice or credit note, the very bytes that were issued."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli import paper
from desk.rules.errors import Refused
from desk.services import invoices
from desk.services.invoice.reads import invoice_xml
from desk.services.whole_file import write_whole
from desk.words import mark

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from desk.services.store import Store


NO_DATA = mark("Invoice {number} has no e-invoice: its country's network wants none, or the buyer has no address for one.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `invoice` its desk and number."""
    parser.add_argument("number", metavar="NUMBER", help="the number printed on it, such as 2026-0118")
    parser.add_argument("--xml", metavar="OUT.xml", help="write the e-invoice (UBL for Peppol), too; it is inside the PDF as well")
    paper.arguments(parser, language="the language of what is said here; the paper keeps its own")


def run(args: argparse.Namespace) -> int:
    """Write the paper."""

    def made(store: Store, now: datetime) -> bytes:
        found = invoices.numbered(store, number=args.number)
        made = invoices.invoice_pdf(store, invoice_id=found, today=now.date())
        if args.xml:
            xml = invoice_xml(store, invoice_id=found)
            if xml is None:
                raise Refused(NO_DATA, field="xml", number=args.number)
            write_whole(Path(args.xml), xml)
        return made

    return paper.print_paper(args, made)
