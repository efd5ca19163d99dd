"""An invoice's head: its title, the buyer in the window, and the facts beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desk.documents import tags
from desk.documents.identity import reference, registrations
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.tags import Node
from desk.documents.text import clipped, fitted, named, plain, wrap
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.documents.values import InvoicePaper, Party
    from desk.words import Words

WINDOW, FACTS = 130.4, 334.3
ADDRESS_WIDTH = 245.0
TITLES = {
    "invoice": mark("Invoice"),
    "credit_note": mark("Credit note"),
    "pro_forma": mark("Pro forma invoice"),
    "draft": mark("Draft invoice"),
}
GREEK_INVOICE = mark("Invoice for services")  # the kind of document myDATA knows it by
NUMBERS = {
    "invoice": mark("Invoice number"),
    "credit_note": mark("Credit note number"),
    "pro_forma": mark("Pro forma number"),
}
REFERENCES = {
    "": mark("Payment reference"),
    "viitenumero": mark("Reference number"),
    "kid": mark("KID"),
    "rf": mark("RF reference"),
    "krafa": mark("Claim number"),
}


class Fact(NamedTuple):
    """A label and its value beside the address."""

    label: str
    value: str
    strong: bool = False


def printed_kind(paper: InvoicePaper) -> str:
    """The kind as printed: a Greek seller's invoice without ΜΑΡΚ is a pro forma, for the law holds it as not issued."""
    return "pro_forma" if paper.kind == "invoice" and without_mark(paper) else paper.kind


def without_mark(paper: InvoicePaper) -> bool:
    """Whether a Greek seller's paper lacks the ΜΑΡΚ, UID or QR address that make it a tax document."""
    return paper.seller.country == "GR" and not (paper.mark and paper.uid and paper.qr_address) and paper.kind != "draft"


def title_of(paper: InvoicePaper, w: Words) -> str:
    """The word at the top of the paper."""
    kind = printed_kind(paper)
    return w.tr(GREEK_INVOICE if kind == "invoice" and paper.seller.country == "GR" else TITLES[kind])


def span(w: Words, start: date, end: date | None) -> str:
    """A stretch of days: 1.–30.4.2026 where the language dots its days, else both dates."""
    if end is None or end == start:
        return w.date(start)
    if w.language.date.startswith(("d.", "dd.")) and (start.year, start.month) == (end.year, end.month):
        return f"{w.date(start).partition('.')[0]}.–{w.date(end)}"
    return f"{w.date(start)} – {w.date(end)}"


def due_facts(paper: InvoicePaper, w: Words, *, strong: bool = True) -> list[Fact]:
    """When to pay; an Icelandic seller's two dates keep their Icelandic words in every language."""
    facts: list[Fact] = []
    if paper.due_date:
        label = "Gjalddagi" if paper.seller.country == "IS" else w.tr("Due date")
        facts.append(Fact(label, w.date(paper.due_date), strong=strong and paper.eindagi is None))
    if paper.eindagi:
        facts.append(Fact("Eindagi", w.date(paper.eindagi), strong=strong))
    return facts


def reference_fact(paper: InvoicePaper, w: Words) -> list[Fact]:
    """The reference a payment must carry."""
    printed = reference(plain(paper.reference, 35), paper.reference_kind)
    return [Fact(w.tr(REFERENCES[paper.reference_kind]), printed)] if printed else []


def facts(paper: InvoicePaper, w: Words) -> list[Fact]:
    """The rows beside the address; a draft has no number."""
    rows: list[Fact] = []
    if paper.number and paper.kind != "draft":
        rows.append(Fact(w.tr(NUMBERS[printed_kind(paper)]), named(paper.number, "number", 40), strong=True))
    if paper.issue_date:
        rows.append(Fact(w.tr("Issue date") if paper.kind == "credit_note" else w.tr("Invoice date"), w.date(paper.issue_date)))
    if paper.mark:
        rows.append(Fact("ΜΑΡΚ", plain(paper.mark, 40)))
    if paper.uid:
        rows.append(Fact("UID", plain(paper.uid, 60)))
    if paper.kind == "credit_note":
        rows.append(Fact(w.tr("Credits invoice"), plain(paper.credited_number, 40), strong=True))
        if paper.credited_date:
            rows.append(Fact(w.tr("Original invoice's date"), w.date(paper.credited_date)))
    else:
        rows += due_facts(paper, w)
        if paper.terms_days is not None:
            rows.append(Fact(w.tr("Payment terms"), w.many("{n} day net", "{n} days net", n=paper.terms_days)))
        rows += reference_fact(paper, w) if paper.kind != "draft" else []
    return rows + _sides(paper, w)


def _sides(paper: InvoicePaper, w: Words) -> list[Fact]:
    """What the buyer sorts by, when and where the work was delivered, and who pays."""
    rows: list[Fact] = []
    if your := plain(paper.buyer_reference, 120):
        rows.append(Fact(w.tr("Your reference"), your))
    if order := plain(paper.order_number, 80):
        rows.append(Fact(w.tr("Your order number"), order))
    if paper.supply_from:
        rows.append(Fact(w.tr("Period of work"), span(w, paper.supply_from, paper.supply_to)))
    if place := plain(paper.supply_place, 120):
        rows.append(Fact(w.tr("Place of delivery"), place))
    if paper.payer is not None:
        rows.append(Fact(w.tr("Paid by"), ", ".join(filter(None, (named(paper.payer.name, "payer.name", 120), *paper.payer.address[:3])))))
    return rows


def set_head(sheet: Sheet, styles: Styles, buyer: Party, rows: list[Fact]) -> float:
    """Set address and facts; gives where the table begins."""
    return max(_address(sheet, styles, buyer), _facts(sheet, styles, rows)) + 14


def _address(sheet: Sheet, styles: Styles, buyer: Party) -> float:
    strong, ink, small = styles.ink(10, "Medium"), styles.ink(10), styles.second(8)
    y = WINDOW
    node = Node("P", sheet.root)
    for line in clipped(wrap(named(buyer.name, "buyer.name"), strong.face, strong.size, ADDRESS_WIDTH), 3):
        sheet.left(LEFT, y, line, strong, node)
        y += 12.9
    lines = [named(buyer.contact, "buyer.contact", 120), *(named(line, "buyer.address", 120) for line in buyer.address[:8])]
    for part in clipped([part for line in lines if line for part in wrap(line, ink.face, ink.size, ADDRESS_WIDTH)], 9):
        sheet.left(LEFT, y, part, ink, node)
        y += 12.9
    y += 3
    for line in registrations(buyer, "buyer", buyer=True):
        sheet.left(LEFT, y, clipped(wrap(line, small.face, small.size, ADDRESS_WIDTH), 1)[0], small, node)
        y += 11
    return max(y, 215.0)


def _facts(sheet: Sheet, styles: Styles, rows: list[Fact]) -> float:
    label, ink, strong = styles.second(8.5), styles.ink(9), styles.ink(9, "Medium")
    y = WINDOW
    table = Node("Table", sheet.root)
    for row in rows:
        head, cell = tags.row(table, side=True, columns=2)
        style = strong if row.strong else ink
        labels = wrap(row.label, label.face, label.size, 120)
        room = RIGHT - FACTS - 12 - max(map(label.width, labels))
        if " " not in row.value:  # one long number is set smaller before it is broken
            style = styles.ink(fitted(row.value, style.face, style.size, room - 0.01, least=6), "Medium" if row.strong else "Regular")
        lines = wrap(row.value, style.face, style.size, room)
        for at, line in enumerate(labels):
            sheet.left(FACTS, y + at * 12, line, label, head)
        for at, line in enumerate(lines):
            sheet.right(RIGHT, y + at * 12, line, style, cell)
        y += 13.9 + 12 * (max(len(labels), len(lines)) - 1)
    return y
