"""The chain of issued documents, looked through from its first link to its head: which link broke, and how."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from desk.rules import chain
from desk.words import mark

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping

    from desk.services.store import Store

LINKS: Final = (
    "SELECT l.chain, l.position, l.content_sha256, l.previous_sha256, l.sha256, i.* FROM invoice_link l JOIN invoice i "
    "ON i.id = l.invoice_id ORDER BY l.chain, l.position"
)
LINES: Final = (
    "SELECT * FROM invoice_line WHERE invoice_id IN (SELECT id FROM invoice WHERE state <> 'draft') ORDER BY invoice_id, position"
)
HEADS: Final = "SELECT series, next, issued, last_sha256 FROM number_counter"
UNLINKED: Final = (
    "SELECT number FROM invoice WHERE state <> 'draft' AND kind <> 'opening' "
    "AND id NOT IN (SELECT invoice_id FROM invoice_link) ORDER BY id"
)
FILES: Final = (
    "SELECT i.number, f.kind, f.content, f.sha256, f.seal, l.sha256 AS link FROM invoice_file f JOIN invoice i ON i.id = f.invoice_id "
    "JOIN invoice_link l ON l.invoice_id = f.invoice_id ORDER BY f.id"
)
FILE: Final = "file"
SENTENCES: Final = {
    "content": mark("What invoice {number} says is not what was issued."),
    "order": mark("The chain of issued invoices is broken before {number}: a document was taken out or put in."),
    "number": mark("A number is missing before invoice {number}."),
    "head": mark("The chain of the series {number} does not end where its counter says: its last document is missing."),
    "link": mark("Invoice {number} has no link in the chain."),
    "file": mark("The paper of invoice {number} is not the one that was issued."),
}
JSON: Final = ("seller", "buyer", "payer", "appendix")


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """A document whose link does not hold: `content` altered, `order` wrong, `number` skipped, `head` or `link` missing, `file`."""

    number: str
    how: str


def verify_chain(store: Store) -> tuple[BrokenLink, ...]:
    """Look through every chain of a desk, on either engine; nothing means that all holds."""
    from sqlalchemy import text

    with store.read() as session:
        return tuple(_broken(lambda asked: session.execute(text(asked)).mappings()))


def broken_in_file(connection: sqlite3.Connection) -> tuple[BrokenLink, ...]:
    """The same by the bare driver, for a check or a backup; an older file without chains has nothing to break."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'invoice_link'").fetchone():
        return ()

    def ask(asked: str) -> Iterator[Mapping[str, Any]]:
        with closing(connection.execute(asked)) as cursor:
            names = [column[0] for column in cursor.description]
            yield from (dict(zip(names, row, strict=True)) for row in cursor)

    return tuple(_broken(ask))


def _broken(ask: Callable[[str], Any]) -> Iterator[BrokenLink]:
    lines: dict[int, list[Mapping[str, Any]]] = {}
    for line in ask(LINES):
        lines.setdefault(line["invoice_id"], []).append(line)
    heads: dict[str, tuple[int, str]] = {}
    places: dict[str, int] = {}
    for row in ask(LINKS):
        number = str(row["number"])
        position, digest = heads.get(row["chain"], (0, ""))
        if row["position"] != position + 1 or row["previous_sha256"] != digest:
            yield BrokenLink(number, "order")
        if row["sequence"] != places.get(row["series"], row["sequence"] - 1) + 1:
            yield BrokenLink(number, "number")
        if _said(row, lines.get(row["id"], [])) != row["content_sha256"] or row["sha256"] != _digest(row):
            yield BrokenLink(number, "content")
        heads[row["chain"]], places[row["series"]] = (row["position"], row["sha256"]), row["sequence"]
    for counter in ask(HEADS):
        if heads.get(counter["series"], (0, "")) != (counter["issued"], counter["last_sha256"]):
            yield BrokenLink(counter["series"], "head")
    for row in ask(UNLINKED):
        yield BrokenLink(str(row["number"]), "link")
    for row in ask(FILES):
        content = row["content"]
        digest = sha256(content.encode() if isinstance(content, str) else content).hexdigest()
        if digest != row["sha256"] or row["seal"] != chain.seal_of(row["link"], row["kind"], digest):
            yield BrokenLink(str(row["number"]), FILE)


def _said(row: Mapping[str, Any], lines: list[Mapping[str, Any]]) -> str:
    kept = {**row, **{name: json.loads(row[name]) if isinstance(row[name], str) else row[name] for name in JSON}}
    return chain.content_sha256(kept, lines)


def _digest(row: Mapping[str, Any]) -> str:
    day = row["issue_date"] if isinstance(row["issue_date"], date) else date.fromisoformat(row["issue_date"])
    place = chain.Link(row["series"], row["sequence"], str(row["number"]), day, row["reference"], row["content_sha256"])
    return chain.link_sha256(row["previous_sha256"], place)
