"""The invoice beside its floor: a bare ReportLab canvas setting the same texts and lines, and beside platypus, in one run."""

from __future__ import annotations

import sys
import time
from io import BytesIO
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent.parent))

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from desk.documents import sheet as sheets
from desk.documents.invoice import invoice_pdf
from desk.documents.sheet import HEIGHT, Sheet
from tests.documents import papers

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.documents.values import InvoicePaper

ROUNDS, LINES = 60, 20
MOST_RATIO, MOST_BYTES = 1.3, 30_000


def recorded(paper: InvoicePaper) -> list[Sheet]:
    """The sheets an invoice is made of, taken at the moment they are painted."""
    kept: list[Sheet] = []
    with patch.object(Sheet, "paint", lambda sheet, _canvas: kept.append(sheet)):
        invoice_pdf(paper)
    return kept


def bare(made: list[Sheet]) -> bytes:
    """The same page by hand: every text with setFont, setFillColor and drawString, every shape as it was."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=(sheets.WIDTH, HEIGHT), pageCompression=1, invariant=1, initialFontName="NotoSans-Regular")  # type: ignore[arg-type]
    for sheet in made:
        for shape in sheet.shapes:
            shape(canvas)
        for x, y, text, style, _read in sheet.texts:
            canvas.setFillColor(HexColor(style.colour))
            canvas.setFont(style.face.name, style.size)
            canvas.drawString(x, HEIGHT - y, text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def platypus(paper: InvoicePaper, made: list[Sheet]) -> bytes:
    """The lines as a table of paragraphs, the other texts as paragraphs: what platypus would be asked to do."""
    style = ParagraphStyle("line", fontName="NotoSans-Regular", fontSize=9.5, leading=12)
    small = ParagraphStyle("why", parent=style, fontSize=8, leading=10)
    rows = [
        [
            [Paragraph(line.text, style), Paragraph(line.detail, small)],
            Paragraph(f"{line.quantity} × {line.unit}", style),
            Paragraph(str(line.unit_price), style),
            Paragraph(str(line.vat_rate), style),
            Paragraph(str(line.net), style),
        ]
        for line in paper.lines
    ]
    others = [Paragraph(text.text, style) for text in made[0].texts[:40]]
    out = BytesIO()
    SimpleDocTemplate(out, invariant=1).build([Table(rows, colWidths=[240, 70, 50, 40, 60], repeatRows=1), *others])
    return out.getvalue()


def race(*runners: Callable[[], bytes]) -> list[float]:
    """The median milliseconds of each, taken in turn so that the machine's moods fall on all."""
    times: list[list[float]] = [[] for _ in runners]
    for _ in range(ROUNDS):
        for runner, taken in zip(runners, times, strict=True):
            start = time.perf_counter()
            runner()
            taken.append((time.perf_counter() - start) * 1000)
    return [median(taken) for taken in times]


def main() -> int:
    """Print the rows; not zero when a target is missed."""
    missed = 0
    for name, paper in (
        (f"fi, {LINES} lines", papers.invoice("FI", lines=papers.lines(LINES))),
        (f"el, {LINES} lines", papers.invoice("GR", lines=papers.LINES["GR"] * (LINES // 2))),
    ):
        made = recorded(paper)
        ours, floor, flowables = race(lambda p=paper: invoice_pdf(p), lambda m=made: bare(m), lambda p=paper, m=made: platypus(p, m))  # type: ignore[misc]
        size = len(invoice_pdf(paper))
        ratio = ours / floor
        missed += ratio > MOST_RATIO or size > MOST_BYTES
        print(f"invoice {name}: {ours:.1f} ms, bare canvas {floor:.1f} ms: {ratio:.2f} times (at most {MOST_RATIO}); ", end="")
        print(f"platypus {flowables:.1f} ms: {flowables / ours:.1f} times ours; {size} bytes (at most {MOST_BYTES})")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
