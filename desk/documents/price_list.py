"""A desk's price list on A4: prices by section, what is covered, hours, promises and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.adding_up import check_price
from desk.documents.figures import Figures
from desk.documents.flow import Group, Strip
from desk.documents.paper import BODY_TOP, Letter, gap, line_strip
from desk.documents.sheet import LEFT, RIGHT
from desk.documents.tags import Node
from desk.documents.text import paragraphs, plain, wrap
from desk.words import speaker

if TYPE_CHECKING:
    from datetime import date

    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.documents.table import Cell
    from desk.documents.values import Hours, PriceItem, PriceListPaper, Said
    from desk.words import Words

SPANS = (0.0, 90.4, 113.2)
TICKED = LEFT + 16.8
OURS = "*"


def price_list_pdf(paper: PriceListPaper) -> bytes:
    """The PDF of a price list; refused when a price and its VAT do not make the price with VAT."""
    w = speaker(paper.language)
    figures = Figures(w, paper.currency)
    valid = w.say("valid from {day}", day=_long_date(w, paper.valid_from))
    letter = Letter(paper.seller, title=w.tr("Price list"), subtitle=valid, logo=paper.logo, colour=paper.colour)
    flow = letter.flow
    flow.start()
    flow.y = BODY_TOP + 4
    if paper.customer:
        said = w.say("Prices for {customer}", customer=plain(paper.customer, 120))
        flow.add(Group([*letter.heading(said, letter.styles.ink(11, "Medium"), step=15), gap(4)]))
    _sections(paper, w, figures, letter)
    _sentences(letter, paper.covered_title or w.tr("Covered, at no charge"), paper.covered)
    _sentences(letter, w.tr("What we promise"), paper.promises)
    _hours(letter, w.tr("Opening hours"), paper.hours)
    for title, text in paper.boxed:
        flow.add(Group([gap(14), letter.box(plain(title, 120), plain(text))]))
    _small_print(paper, w, letter)
    return letter.finish(title=f"{w.tr('Price list')}, {letter.name}", language=w.code)


def _long_date(w: Words, day: date) -> str:
    """The day with its month in letters: 1. maí 2026."""
    from babel.dates import format_date

    return format_date(day, w.language.day_year.removeprefix("EEEE "), locale=w.language.locale)


def _marked(text: str, *, ours: bool) -> str:
    return f"{plain(text)} {OURS}" if ours else plain(text)


def _sections(paper: PriceListPaper, w: Words, figures: Figures, letter: Letter) -> None:
    """Sections of prices, their columns in line with one another."""
    styles = letter.styles
    label = styles.second(8, "Medium")
    cells = [[_cells(item, paper, figures, styles, w) for item in section.items] for section in paper.sections]
    every = [row for rows in cells for row in rows]
    labels = [w.tr("Unit"), w.tr("Without VAT"), w.say("With VAT {rate:percent}", rate=paper.vat_rate)]
    found = table.columns(labels, every, SPANS, label)
    wide = min(table.text_width(every, found), 262.0)
    for section, rows in zip(paper.sections, cells, strict=True):
        tree = Node("Table", letter.flow.root)
        head = table.header(plain(section.title, 120), styles.ink(12, "Bold"), found, label, styles.colour, table=tree)
        for at, (item, row) in enumerate(zip(section.items, rows, strict=True)):
            made = table.Row(_marked(item.text, ours=item.ours), plain(item.detail), row).strips(styles, found, (wide, wide), tree)
            letter.flow.add(Group([gap(8), head, *made] if at == 0 else made, head))


def _cells(item: PriceItem, paper: PriceListPaper, figures: Figures, styles: Styles, w: Words) -> list[Cell]:
    check_price(item, paper.vat_rate if item.vat_rate is None else item.vat_rate, figures)
    pale = styles.second(9)
    unit = table.Cell(plain(item.unit, 24), pale)
    if item.net is None:
        return [unit, table.Cell(w.tr("Quote"), pale), table.Cell("–", pale)]
    gross = table.Cell("–" if item.gross is None else figures.money(item.gross), pale)
    return [unit, table.Cell(figures.money(item.net), styles.ink(9.5, "Medium")), gross]


def _title(letter: Letter, title: str) -> list[Strip]:
    head = table.header(plain(title, 120), letter.styles.ink(12, "Bold"), (), letter.styles.second(8), letter.styles.colour)
    return [gap(8), head]


def _sentences(letter: Letter, title: str, sentences: tuple[Said, ...]) -> None:
    """Sentences with a tick each, their title kept with the first."""
    style = letter.styles.ink(9.5)
    for at, said in enumerate(sentences):
        lines = wrap(_marked(said.text, ours=said.ours), style.face, style.size, RIGHT - TICKED)
        strips = [_ticked(lines[0], letter.styles), *(line_strip(line, style, 12.4, TICKED) for line in lines[1:])]
        letter.flow.add(Group([*_title(letter, title), *strips, gap(2)] if at == 0 else [*strips, gap(2)]))


def _ticked(text: str, styles: Styles) -> Strip:
    def paint(sheet: Sheet, top: float) -> None:
        y = top + 12
        sheet.strokes(((LEFT + 1, y - 3.6), (LEFT + 4, y - 0.4), (LEFT + 9.6, y - 7)), styles.colour, 1.4)
        sheet.left(TICKED, y, text, styles.ink(9.5))

    return Strip(15.0, paint)


def _hours(letter: Letter, title: str, hours: tuple[Hours, ...]) -> None:
    """Two columns: which desk or days, and when."""
    name, when = letter.styles.ink(9.5, "Medium"), letter.styles.ink(9.5)
    x = min(max((name.width(plain(row.label, 120)) for row in hours), default=0) + LEFT + 20, LEFT + 220)
    for at, row in enumerate(hours):
        labels = wrap(plain(row.label, 120), name.face, name.size, x - LEFT - 12)
        texts = wrap(plain(row.text), when.face, when.size, RIGHT - x)
        strips = [
            _two(labels[n] if n < len(labels) else "", texts[n] if n < len(texts) else "", x, letter.styles)
            for n in range(max(len(labels), len(texts)))
        ]
        letter.flow.add(Group([*_title(letter, title), gap(2), *strips] if at == 0 else strips))


def _two(label: str, text: str, x: float, styles: Styles) -> Strip:
    def paint(sheet: Sheet, top: float) -> None:
        if label:
            sheet.left(LEFT, top + 10.5, label, styles.ink(9.5, "Medium"))
        if text:
            sheet.left(x, top + 10.5, text, styles.ink(9.5))

    return Strip(15.0, paint)


def _small_print(paper: PriceListPaper, w: Words, letter: Letter) -> None:
    style = letter.styles.second(8)
    ours = any(item.ours for section in paper.sections for item in section.items)
    ours = ours or any(said.ours for said in (*paper.covered, *paper.promises))
    texts = [f"{OURS} {w.tr('Decided by us: not part of the published terms.')}"] if ours else []
    texts += [text for term in paper.terms[:40] for text in paragraphs(term)]
    for at, text in enumerate(texts):
        letter.flow.add(Group([gap(14 if at == 0 else 2), *letter.body(text, style, step=11)]))
