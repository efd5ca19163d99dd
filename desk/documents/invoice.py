"""An invoice, credit note, pro forma or draft on A4: values in, PDF out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.adding_up import check_invoice
from desk.documents.figures import Figures
from desk.documents.flow import Group, Strip
from desk.documents.giro import check_payment
from desk.documents.invoice_appendix import add_appendix
from desk.documents.invoice_head import facts, set_head, title_of
from desk.documents.invoice_sums import closing, totals
from desk.documents.paper import Letter, gap
from desk.documents.tags import Node
from desk.documents.text import LONG, named, paragraphs, plain
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.documents.paper import Styles
    from desk.documents.pdfa import Attached
    from desk.documents.table import Cell
    from desk.documents.values import InvoiceLine, InvoicePaper
    from desk.words import Words

SPANS = (0.0, 53.8, 45.8, 82.0)
WHY_OVER_FIGURES = 305.0


def invoice_pdf(paper: InvoicePaper, attached: Sequence[Attached] = ()) -> bytes:
    """The PDF of an invoice; refused when its parts do not add up or a name cannot be printed. Equal values give equal bytes."""
    check(paper)
    return print_checked(paper, attached)


def check(paper: InvoicePaper) -> None:
    """Refuse figures that do not add up, references that do not hold, and letters that cannot be printed."""
    check_invoice(paper, Figures(speaker(paper.language), paper.currency))
    check_payment(paper)
    _check_letters(paper)


def print_checked(paper: InvoicePaper, attached: Sequence[Attached] = ()) -> bytes:
    """The PDF of values that are checked already."""
    w = speaker(paper.language)
    figures = Figures(w, paper.currency)
    title = title_of(paper, w)
    draft = paper.kind == "draft"
    running = title if draft else f"{title} {plain(paper.number or '', 40)}".strip()
    subtitle = w.tr("Not issued") if draft else ""
    letter = Letter(paper.seller, title=title, subtitle=subtitle, running=running, logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = set_head(flow.sheets[0], letter.styles, paper.buyer, facts(paper, w))
    _table(paper, w, figures, letter)
    add_appendix(paper, w, figures, letter)
    return letter.finish(title=running, language=w.code, dated=paper.issue_date, attached=attached)


def _check_letters(paper: InvoicePaper) -> None:
    """Refuse a letter the font lacks in what is charged for, or in what the parties agreed on."""
    for number, line in enumerate(paper.lines):
        for text in (line.text, line.detail, line.unit):
            named(text, f"lines[{number}]", LONG)
    said = {
        "notes": paper.notes, "payment": paper.payment, "exemption": (paper.exemption,), "order_number": (paper.order_number,),
        "buyer_reference": (paper.buyer_reference,), "supply_place": (paper.supply_place,),
    }  # fmt: skip
    for field, texts in said.items():
        for text in texts:
            named(text, field, LONG)


def _table(paper: InvoicePaper, w: Words, figures: Figures, letter: Letter) -> None:
    styles = letter.styles
    label = styles.second(8, "Medium")
    most = max((figures.decimals(line.unit_price) for line in paper.lines if line.unit_price is not None), default=0)
    cells = [_cells(line, figures, styles, most) for line in paper.lines]
    labels = [w.tr("Quantity"), w.tr("Unit price"), w.tr("VAT"), w.say("Net {currency}", currency=figures.symbol)]
    found = table.columns(labels, cells, SPANS, label)
    tree = Node("Table", letter.flow.root)
    head = table.header(w.tr("Work"), label, found, label, styles.colour, table=tree)
    letter.flow.put(head)
    wide = table.text_width(cells, found)
    widths = (wide, max(wide, WHY_OVER_FIGURES))
    rows = [
        table.Row(plain(line.text, LONG), _detail(line, w), row).strips(styles, found, widths, tree)
        for line, row in zip(paper.lines, cells, strict=True)
    ]
    so_far = Decimal(0)
    heads = []
    for line in paper.lines:
        heads.append(table.carried(head, w.tr("Brought forward"), figures.amount(so_far), styles) if so_far else head)
        so_far += line.net
    for row, again in zip(rows[:-1], heads, strict=False):
        letter.flow.add(Group(row, again))
    _end(paper, w, figures, letter, rows[-1], heads[-1])


def _detail(line: InvoiceLine, w: Words) -> str:
    """The why of a line, and the discount on it."""
    off = w.say("Discount of {percent:percent}", percent=line.discount) if line.discount else ""
    return " · ".join(filter(None, (plain(line.detail, LONG), off)))


def _cells(line: InvoiceLine, figures: Figures, styles: Styles, most: int) -> list[Cell]:
    ink, pale = styles.ink(9), styles.second(9)
    price = line.unit_price
    inset = 0.0
    if price is not None and most > figures.places:
        inset = (most - max(figures.places, figures.decimals(price))) * ink.width("0")
    return [
        table.Cell(_quantity(line, figures), ink),
        table.Cell("–" if price is None else figures.price(price), ink if price is not None else pale, inset),
        table.Cell("–" if line.vat_rate is None else figures.percent(line.vat_rate), pale),
        table.Cell(figures.amount(line.net), styles.ink(9.5, "Medium")),
    ]


def _quantity(line: InvoiceLine, figures: Figures) -> str:
    """2 × 15 min where the unit is itself a number, else 3 h."""
    if line.quantity is None:
        return ""
    unit, count = plain(line.unit, 24), figures.count(line.quantity)
    return f"{count} × {unit}" if unit[:1].isdigit() else f"{count} {unit}".strip()


def _end(paper: InvoicePaper, w: Words, figures: Figures, letter: Letter, last: list[Strip], head: Strip) -> None:
    """The last line with the totals, the notes, and the payment box at the foot, with nothing left alone on a sheet."""
    flow, styles = letter.flow, letter.styles
    if sum(strip.height for strip in last) > flow.room / 3:
        flow.add(Group(last[:-2], head))
        last = last[-2:]
    group = Group([*last, totals(paper, w, figures, styles)], head)
    foot = closing(paper, w, figures, letter)
    style = styles.ink(9)
    said = (*filter(None, (paper.exemption,)), *paper.notes[:40])
    notes = [strip for note in said for text in paragraphs(note) for strip in [gap(3), *letter.body(text, style, step=12.4)]]
    if len(notes) > 12:  # noqa: PLR2004 - a page's worth is flowed, a few lines stay with the totals
        group.strips += notes[:3]
        flow.add(group)
        flow.add(Group(notes[3:-3]))
        group = Group(notes[-3:])
    else:
        group.strips += notes
    group.at_foot = foot
    flow.add(group)
