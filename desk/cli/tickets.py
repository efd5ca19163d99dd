"""`desk tickets --view all_open --csv OUT.csv`: a view of the queue, or a shared filter by its name, as a CSV file."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli.paper import LANGUAGES, NO_FILE
from desk.paths import default_database
from desk.rules.errors import Refused, Told
from desk.services import desks, queue
from desk.services.custom_fields import custom_fields
from desk.services.filter.sql import part_of
from desk.services.filters import FilterView, filters
from desk.services.store import Store
from desk.services.ticket.export import HEADS, export_tickets
from desk.words import mark, speaker

if TYPE_CHECKING:
    import argparse

USUAL = ("number", "subject", "customer", "contact", "priority", "kind", "level", "status", "owner", "received", "promise", "channel")
NO_VIEW = mark("There is no view or shared filter “{given}”; the views are {views}.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `tickets` its desk, view, columns and file."""
    parser.add_argument("--database", default=str(default_database()), metavar="FILE", help="the desk's file, or a server's URL")
    parser.add_argument("--view", default="all_open", metavar="VIEW", help=f"{', '.join(queue.VIEWS)}, or a shared filter's name")
    parser.add_argument("--columns", default="", metavar="A,B", help=f"which columns, in order: {', '.join(HEADS)}, or custom.N")
    parser.add_argument("--search", default="", metavar="WORDS", help="only tickets with all these words")
    parser.add_argument("--by", type=int, default=None, metavar="N", help="whose view it is: a person's number (default: the first)")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of heads and words")
    parser.add_argument("--csv", required=True, metavar="OUT.csv", help="the file to write; one that is there is replaced")


def run(args: argparse.Namespace) -> int:
    """Write the view."""
    words = speaker(args.lang)
    now = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    try:
        if "://" not in args.database and not Path(args.database).is_file():
            raise Refused(NO_FILE, file=args.database)
        store = Store.open(args.database, now=now)
        try:
            count = _write(store, args, now)
        finally:
            store.close()
    except Told as told:
        print(words.say(told.sentence, **told.values), file=sys.stderr)
        return 1
    print(words.many("{n} ticket is in {file}.", "{n} tickets are in {file}.", count, file=args.csv))
    return 0


def _write(store: Store, args: argparse.Namespace, now: datetime) -> int:
    by = args.by if args.by is not None else desks.people(store)[0].id
    asked = _asked(store, args.view, by)
    part = part_of(
        asked.conditions, any_of=asked.any_of, sqlite=store.is_sqlite, by=by, now=now, zone=desks.profile(store).zone,
        fields=custom_fields(store, retired=True),
    )  # fmt: skip
    ids = queue.queue_ids(
        store, view=asked.view, by=by, now=now, search=args.search or asked.search, sort=asked.sort or "promise",
        descending=asked.descending, part=part,
    )  # fmt: skip
    columns = [key.strip() for key in args.columns.split(",") if key.strip()] or asked.columns or USUAL
    return export_tickets(store, ids=ids, columns=columns, file=Path(args.csv), language=args.lang) or 0


def _asked(store: Store, view: str, by: int) -> FilterView:
    """A view of the queue, or a saved filter by its name."""
    if view in queue.VIEWS:
        return FilterView(view, view=view)
    found = next((row for row in filters(store, by=by) if row.name.casefold() == view.casefold()), None)
    if found is None:
        raise Refused(NO_VIEW, given=view, views=", ".join(queue.VIEWS))
    return found
