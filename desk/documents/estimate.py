"""An estimate of work on A4: the lines with hours and prices, the sums, how long it holds and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.figures import Figures
from desk.documents.flow import Group
from desk.documents.invoice_head import Fact, set_head
from desk.documents.invoice_sums import sums
from desk.documents.paper import Letter, gap
from desk.documents.tags import Node
from desk.documents.text import LONG, named, paragraphs, plain
from desk.rules.errors import Refused
from desk.words import mark, speaker

if TYPE_CHECKING:
    from desk.documents.flow import Strip
    from desk.documents.paper import Styles
    from desk.documents.table import Cell
    from desk.documents.values import EstimateLine, EstimatePaper
    from desk.words import Words

SPANS = (53.8, 82.0, 82.0)
MOST_NOTES, TOGETHER = 40, 12
WHAT_IT_IS = mark(
    "Work begins once the estimate is approved. It is an estimate, not a fixed price: what is charged is the time the work takes, by the "
    "price list. We tell you before the estimated hours are exceeded.",
)
NOT_ADDED_UP = mark("The estimate does not add up.")


def estimate_pdf(paper: EstimatePaper) -> bytes:
    """The PDF of an estimate; refused when its parts do not add up. Equal values give equal bytes."""
    w = speaker(paper.language)
    figures = Figures(w, paper.currency)
    _check(paper, figures)
    title = w.tr("Cost estimate")
    running = f"{title} {plain(paper.number, 40)}"
    subtitle = w.tr("Draft") if paper.draft else w.say("valid until {day:date}", day=paper.valid_until)
    letter = Letter(paper.seller, title=title, subtitle=subtitle, running=running, logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = set_head(flow.sheets[0], letter.styles, paper.buyer, _facts(paper, w, figures))
    _table(paper, w, figures, letter)
    return letter.finish(title=running, language=w.code)


def _check(paper: EstimatePaper, figures: Figures) -> None:
    for line in paper.lines:
        figures.check(line.net, "net")
    whole = sum((line.net for line in paper.lines), paper.net - paper.net)
    if whole != paper.net or paper.net + paper.vat != paper.gross or sum((row.vat for row in paper.vat_rows), whole - whole) != paper.vat:
        raise Refused(NOT_ADDED_UP, field="net")


def _facts(paper: EstimatePaper, w: Words, figures: Figures) -> list[Fact]:
    rows = [
        Fact(w.tr("Estimate number"), named(paper.number, "number", 40), strong=True),
        Fact(w.tr("Date"), w.date(paper.dated)),
        Fact(w.tr("Valid until"), w.date(paper.valid_until), strong=True),
        Fact(w.tr("Estimated hours"), w.say("{hours} h", hours=figures.count(paper.hours)), strong=True),
    ]
    if paper.replaces:
        rows.append(Fact(w.tr("Replaces"), plain(paper.replaces, 40)))
    rows.append(Fact(w.tr("Subject"), plain(paper.subject, 160)))
    return rows


def _table(paper: EstimatePaper, w: Words, figures: Figures, letter: Letter) -> None:
    styles = letter.styles
    label = styles.second(8, "Medium")
    cells = [_cells(line, figures, styles, w) for line in paper.lines]
    labels = [w.tr("Hours"), w.tr("Unit price"), w.say("Net {currency}", currency=figures.symbol)]
    found = table.columns(labels, cells, SPANS, label)
    tree = Node("Table", letter.flow.root)
    head = table.header(w.tr("Work"), label, found, label, styles.colour, table=tree)
    letter.flow.put(head)
    wide = table.text_width(cells, found)
    rows = [
        table.Row(plain(line.text, LONG), plain(line.detail, LONG), row).strips(styles, found, (wide, wide), tree)
        for line, row in zip(paper.lines, cells, strict=True)
    ]
    for row in rows[:-1]:
        letter.flow.add(Group(row, head))
    _end(paper, w, figures, letter, rows[-1] if rows else [], head)


def _end(paper: EstimatePaper, w: Words, figures: Figures, letter: Letter, last: list[Strip], head: Strip) -> None:
    """The last line with the sums, the desk's own words, and what an estimate is: nothing is left alone on a sheet."""
    group = Group([*last, sums(paper, w.tr("Estimated total"), w, figures, letter.styles)], head)
    style = letter.styles.ink(9)
    notes = [strip for text in paragraphs(paper.note)[:MOST_NOTES] for strip in [gap(3), *letter.body(text, style, step=12.4)]]
    if len(notes) > TOGETHER:
        group.strips += notes[:3]
        letter.flow.add(group)
        letter.flow.add(Group(notes[3:-3]))
        group = Group(notes[-3:])
    else:
        group.strips += notes
    group.strips += [gap(14), letter.box(w.say("It holds until {day:date}", day=paper.valid_until), w.tr(WHAT_IT_IS))]
    letter.flow.add(group)


def _cells(line: EstimateLine, figures: Figures, styles: Styles, w: Words) -> list[Cell]:
    ink, pale = styles.ink(9), styles.second(9)
    price = "–" if line.unit_price is None else figures.price(line.unit_price)
    if line.unit_price is not None and line.unit:
        price = w.say("{price} / {unit}", price=price, unit=plain(line.unit, 24))
    return [
        table.Cell(figures.count(line.hours), ink),
        table.Cell(price, pale if line.unit_price is None else ink),
        table.Cell(figures.amount(line.net), styles.ink(9.5, "Medium")),
    ]
