"""The appendix of an invoice: each call with when it was, how long, what was counted, what it came to, and the whole why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.documents import table
from desk.documents.flow import Group
from desk.documents.paper import gap
from desk.documents.tags import Node
from desk.documents.text import LONG, plain

if TYPE_CHECKING:
    from desk.documents.figures import Figures
    from desk.documents.paper import Letter
    from desk.documents.values import AppendixCall, InvoicePaper
    from desk.words import Words

SPANS = (62.0, 96.0, 82.0)
# The why may run under the figures' labels, never under the figures.
WHY_OVER_FIGURES = 330.0


def add_appendix(paper: InvoicePaper, w: Words, figures: Figures, letter: Letter) -> None:
    """On a sheet of its own, after everything else; nothing where no call stands behind the lines."""
    if not paper.appendix:
        return
    flow, styles = letter.flow, letter.styles
    label, small = styles.second(8, "Medium"), styles.second(8.5)
    cells = [_cells(call, figures, letter) for call in paper.appendix]
    labels = [w.tr("Length"), w.tr("Counted"), w.say("Net {currency}", currency=figures.symbol)]
    found = table.columns(labels, cells, SPANS, label)
    tree = Node("Table", flow.root)
    head = table.header(w.tr("Call"), label, found, label, styles.colour, table=tree)
    wide = table.text_width(cells, found)
    flow.start()
    title = letter.heading(w.tr("Appendix: the calls on this invoice"), styles.ink(12, "Bold"), step=17)
    told = letter.body(w.tr("Each call is counted by itself; started units are never less than the time that was worked."), small, step=12)
    flow.add(Group([*title, *told, gap(6), head]))
    for call, row in zip(paper.appendix, cells, strict=True):
        text = " · ".join(filter(None, (call.when, plain(call.caller, 120), plain(call.text, 200))))
        why = " ".join(plain(sentence, LONG) for sentence in call.why)
        flow.add(Group(table.Row(text, why, row).strips(styles, found, (wide, max(wide, WHY_OVER_FIGURES)), tree), head))


def _cells(call: AppendixCall, figures: Figures, letter: Letter) -> list[table.Cell]:
    styles = letter.styles
    return [
        table.Cell(call.length, styles.second(9)), table.Cell(call.counted, styles.second(9)),
        table.Cell(figures.amount(call.net), styles.ink(9.5, "Medium")),
    ]  # fmt: skip
