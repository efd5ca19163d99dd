"""`desk import FILE.csv`: customers, people and sites from a table or from business cards, tried first if asked."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desk.cli.paper import LANGUAGES, NO_FILE
from desk.paths import default_database
from desk.rules.errors import Refused, Told, Trouble
from desk.services import desks, vcard
from desk.services.customer import customer_import
from desk.services.importing import csv_reading
from desk.services.importing.fields import BY_KEY
from desk.services.store import Store
from desk.services.whole_file import write_whole
from desk.words import mark, speaker

if TYPE_CHECKING:
    import argparse

    from desk.services.customer.customer_import import Report
    from desk.services.importing.csv_reading import Table
    from desk.words import Words

NO_SUCH_FILE = mark("{file} could not be read: {why}.")
NO_HEADING = mark("“{given}” is not HEADING=FIELD with a heading of the file; the headings are {headings}.")
NO_FIELD = mark("There is no field {field_name}; the fields are {fields}.")
SHOWN = 20
TABS = {"tab": "\t", "\\t": "\t"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give `import` its file, how it is written and what its columns are."""
    parser.add_argument("file", metavar="FILE", help="a table (CSV) with a line of headings, or business cards (.vcf)")
    parser.add_argument("--database", default=str(default_database()), metavar="FILE", help="the desk's file, or a server's URL")
    parser.add_argument("--encoding", choices=csv_reading.ENCODINGS, default=None, help="how letters are written (default: guessed)")
    parser.add_argument("--separator", choices=(";", ",", "tab"), default=None, help="what stands between cells (default: guessed)")
    parser.add_argument(
        "--map", action="append", default=[], metavar="HEADING=FIELD", dest="given",
        help=f"what a column holds (default: guessed by its heading; nothing after = leaves it out); fields: {', '.join(BY_KEY)}",
    )  # fmt: skip
    parser.add_argument("--dry-run", action="store_true", help="only say what would be done")
    parser.add_argument("--replace", action="store_true", help="let the file stand over what the desk has (default: fill in what is empty)")
    parser.add_argument("--reasons", default="", metavar="OUT.csv", help="write the rows left out, each with its reasons, to a file")
    parser.add_argument("--by", type=int, default=None, metavar="N", help="who does it: a person's number (default: the first)")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of what is said")


def run(args: argparse.Namespace) -> int:
    """Import the file; the status is 1 when something was refused, rows left out included."""
    words = speaker(args.lang)
    now = datetime.now(UTC)  # noqa: TID251 - the command line is where the clock is read
    try:
        table, columns = _read(args)
        if "://" not in args.database and not Path(args.database).is_file():
            raise Refused(NO_FILE, file=args.database)
        store = Store.open(args.database, now=now)
        try:
            by = store.sitting = args.by if args.by is not None else desks.people(store)[0].id
            done = customer_import.import_rows(
                store, table=table, columns=columns, replace=args.replace, dry_run=args.dry_run, at=now, by=by
            )
        finally:
            store.close()
        report: Report = done.result if done is not None else customer_import.Report(0)
        if args.reasons and report.bad:
            write_whole(Path(args.reasons), customer_import.reasons_csv(report, head=table.head, language=args.lang))
    except Told as told:
        print(words.told(told), file=sys.stderr)
        return 1
    _say(report, table, words, dry=args.dry_run)
    return 1 if report.bad else 0


def _read(args: argparse.Namespace) -> tuple[Table, tuple[str, ...]]:
    try:
        data = Path(args.file).read_bytes()
    except OSError as error:
        raise Trouble(NO_SUCH_FILE, file=args.file, why=error.strerror or str(error)) from error
    if args.file.lower().endswith(".vcf"):
        return vcard.cards_table(vcard.read_cards(data))
    separator = TABS.get(args.separator, args.separator)
    table, _encoding, _separator = customer_import.open_table(data, encoding=args.encoding, separator=separator)
    columns = list(customer_import.guess_columns(table.head))
    for given in args.given:
        heading, _sign, key = given.rpartition("=")
        if heading not in table.head:
            raise Refused(NO_HEADING, given=given, headings=", ".join(table.head))
        if key and key not in BY_KEY:
            raise Refused(NO_FIELD, field_name=key, fields=", ".join(BY_KEY))
        columns = ["" if each == key else each for each in columns]
        columns[table.head.index(heading)] = key
    return table, tuple(columns)


def _say(report: Report, table: Table, words: Words, *, dry: bool) -> None:
    new, changed = report.added, report.changed
    if dry:
        print(words.tr("This is a dry run: nothing was written."))
    print(words.say("New: {customers} customers, {people} people, {sites} sites.", customers=new.get("customer", 0),
                    people=new.get("contact", 0), sites=new.get("site", 0)))  # fmt: skip
    print(words.say("Changed: {customers} customers, {people} people, {sites} sites.", customers=changed.get("customer", 0),
                    people=changed.get("contact", 0), sites=changed.get("site", 0)))  # fmt: skip
    print(words.many("{n} row says nothing new.", "{n} rows say nothing new.", report.same))
    if report.bad:
        print(words.many("{n} row is left out:", "{n} rows are left out:", len(report.bad)), file=sys.stderr)
    for bad in report.bad[:SHOWN]:
        said = " ".join(customer_import.sentence_of(wrong, table.head, words.code) for wrong in bad.wrong)
        print(words.say("Line {line}: {said}", line=str(bad.row.line), said=said), file=sys.stderr)
