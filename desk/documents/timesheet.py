"""A month's timesheet on A4: by day and customer the time worked beside what is billed, with the month's sums."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.figures import Figures
from desk.documents.flow import Group, Strip
from desk.documents.paper import BODY_TOP, Letter, gap
from desk.documents.sheet import LEFT
from desk.documents.tags import Node
from desk.documents.text import plain
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desk.documents.paper import Styles
    from desk.documents.sheet import Sheet
    from desk.documents.timesheet_values import TimesheetPaper, TimesheetRow
    from desk.words import Words

SPANS = (46.0, 74.0, 74.0, 84.0)
MOST_TEXT = 120


def timesheet_pdf(paper: TimesheetPaper) -> bytes:
    """The PDF of a timesheet."""
    w = speaker(paper.language)
    title = w.say("Timesheet, {month:month}", month=paper.month)
    letter = Letter(paper.seller, title=title, subtitle=plain(paper.person, MOST_TEXT), logo=paper.logo, colour=paper.colour)
    flow, styles = letter.flow, letter.styles
    flow.start()
    flow.y = BODY_TOP + 4
    figures, label = Figures(w, paper.currency), styles.second(8, "Medium")
    cells = [_cells(row, w, figures, styles) for row in paper.rows]
    sums = _sums(paper.rows, w, figures, styles)
    labels = [w.tr("Calls"), w.tr("Worked"), w.tr("Billed"), w.tr("Without VAT")]
    found = table.columns(labels, [*cells, sums], SPANS, label)
    wide = table.text_width([*cells, sums], found)
    tree = Node("Table", flow.root)
    head = table.header(w.tr("Customer"), label, found, label, styles.colour, table=tree)
    flow.put(head)
    before: date | None = None
    for row, figured in zip(paper.rows, cells, strict=True):
        made = table.Row(plain(row.customer, MOST_TEXT) or w.tr("No customer named"), _held(row, w), figured)
        strips = made.strips(styles, found, (wide, wide), tree)
        day = [] if row.day == before else [gap(7), _day(f"{w.weekday(row.day)} {w.short_day(row.day)}", styles)]
        flow.add(Group([*day, *strips], head))
        before = row.day
    whole = table.Row(w.tr("Total for the month"), "", sums).strips(styles, found, (wide, wide), tree)
    flow.add(Group([gap(10), *whole], head))
    return letter.finish(title=", ".join(filter(None, (title, plain(paper.person, MOST_TEXT)))), language=w.code)


def _cells(row: TimesheetRow, w: Words, figures: Figures, styles: Styles) -> list[table.Cell]:
    pale, ink = styles.second(9), styles.ink(9.5)
    billed = w.duration(row.billed * 60) if row.billed else "–"
    net = figures.money(row.net) if row.net else "–"
    return [table.Cell(str(row.calls), pale), table.Cell(w.duration(row.seconds), ink), table.Cell(billed, ink), table.Cell(net, ink)]


def _sums(rows: Sequence[TimesheetRow], w: Words, figures: Figures, styles: Styles) -> list[table.Cell]:
    bold = styles.ink(9.5, "Bold")
    net = sum((row.net for row in rows), Decimal(0))
    return [
        table.Cell(str(sum(row.calls for row in rows)), bold), table.Cell(w.duration(sum(row.seconds for row in rows)), bold),
        table.Cell(w.duration(sum(row.billed for row in rows) * 60), bold), table.Cell(figures.money(net), bold),
    ]  # fmt: skip


def _held(row: TimesheetRow, w: Words) -> str:
    """That something of it is held, which its money does not show."""
    return w.many("{n} charge is held", "{n} charges are held", row.held) if row.held else ""


def _day(text: str, styles: Styles) -> Strip:
    def paint(sheet: Sheet, top: float) -> None:
        sheet.left(LEFT, top + 10.5, text, styles.accent(9, "Medium"))

    return Strip(14.0, paint)
