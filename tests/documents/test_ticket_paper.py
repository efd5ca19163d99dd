"""A ticket on paper stays within its sheet, whatever its words are as long as, and begins where there is room."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from desk.documents.sheet import LEFT, RIGHT
from desk.documents.ticket_paper import ticket_pdf
from desk.documents.ticket_values import PaperLine, PaperPromise, TicketPaper
from tests.documents import papers
from tests.documents.reading import pages, run

AT = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
WORD = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)</word>'
LABEL, FILE = "Mjög langt heiti á reit sem enginn nennir að lesa alla leið", "skjámynd-" * 24 + ".png"


def test_nothing_runs_over_the_edge_and_no_label_over_its_value() -> None:
    paper = TicketPaper(
        language="is", seller=papers.SELLERS["IS"], number=1001, subject="Vefurinn", printed=AT,
        facts=((LABEL, "W" * 300), ("Staða", "Opin")), promises=(PaperPromise("Upphaf vinnu", AT, AT, AT, ()),),
        lines=(PaperLine(AT, "Þórður", "skilaboð", "\n".join(f"lína {at}" for at in range(60)), (FILE,)),), logo=None, colour="#0B6478",
    )  # fmt: skip
    pdf = ticket_pdf(paper)
    found = re.findall(WORD, run("pdftotext", pdf, "-bbox", "-", "-"))
    assert [word for left, _top, right, word in found if float(right) > RIGHT + 1 or float(left) < LEFT - 1] == []
    values = [float(left) for left, _top, _right, word in found if word.startswith("WWW")]
    labels = [float(right) for _left, _top, right, word in found if word in LABEL.split()]
    assert max(labels) < min(values), "the label goes on below itself"
    assert sum(word.count("W") for *_, word in found) == 300, "and its value stands there whole"
    first, *_ = pages(pdf)
    assert "lína 0" in first, "a long message begins on the sheet that has room for its beginning"
