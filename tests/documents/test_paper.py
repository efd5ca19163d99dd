"""What all papers share: colours, head, foot, flow, and what it costs to import them."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
from PIL import Image

from desk.documents.colours import accent, mixed
from desk.documents.flow import Flow, Group, Strip
from desk.documents.invoice import invoice_pdf
from desk.documents.sheet import Sheet
from tests.documents import papers
from tests.documents.reading import pages, run, words


def picture(kind: str, size: tuple[int, int] = (300, 100), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size, 128 if mode == "L" else (10, 100, 130, 90)[: len(mode)]).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "L"), ("JPEG", "RGB"), ("JPEG", "CMYK")])
def test_a_logo_stands_in_the_head(kind: str, mode: str) -> None:
    pdf = invoice_pdf(papers.invoice("FI", logo=picture(kind, mode=mode)))
    assert len(run("pdfimages", pdf, "-list", "-").splitlines()) > 2
    assert pdf == invoice_pdf(papers.invoice("FI", logo=picture(kind, mode=mode)))


@pytest.mark.parametrize("size", [(1, 2000), (2000, 1), (1, 1)])
def test_a_logo_of_any_shape_fits(size: tuple[int, int]) -> None:
    assert "Lasku" in words(invoice_pdf(papers.invoice("FI", logo=picture("PNG", size))))


def test_a_pale_colour_is_darkened_until_it_can_be_read() -> None:
    assert accent("#0b6685") == "#0B6685"
    assert accent("#FFFF00") != "#FFFF00"
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert "301,20 €" in words(invoice_pdf(papers.invoice("FI", colour="#FFEE88")))


def test_long_names_stay_clear_of_the_title() -> None:
    seller = replace(papers.SELLERS["GR"], trade_name="Πολύ Μακρύ Όνομα Εταιρείας Παροχής Υπηρεσιών Διαδικτύου και Υποστήριξης")
    boxes = run("pdftotext", invoice_pdf(papers.invoice("GR", seller=seller)), "-bbox", "-", "-")
    head = [line for line in boxes.splitlines() if "<word" in line and float(line.split('yMin="')[1].split('"')[0]) < 75]
    spans = sorted((float(line.split('xMin="')[1].split('"')[0]), float(line.split('xMax="')[1].split('"')[0])) for line in head)
    title = [line for line in head if "Τιμολόγιο" in line]
    start = float(title[0].split('xMin="')[1].split('"')[0])
    assert all(end <= start for begin, end in spans if begin < start)


def test_papers_made_at_once_are_the_papers_made_one_by_one() -> None:
    made = [papers.invoice(country) for country in ("IS", "NO", "FI", "GR")] * 6
    alone = [invoice_pdf(paper) for paper in made]
    with ThreadPoolExecutor(4) as lanes:
        assert list(lanes.map(invoice_pdf, made)) == alone


def test_importing_the_room_brings_in_nothing_heavy() -> None:
    code = "import desk.documents, desk.documents.values, sys; print([m for m in ('reportlab', 'PIL', 'babel') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def strips(*heights: float) -> list[Strip]:
    return [Strip(height, lambda _sheet, _top: None) for height in heights]


def flow() -> Flow:
    made = Flow(lambda _sheet: 10.0, bottom=110.0, room=100.0)
    made.start()
    return made


def test_a_group_that_fits_a_sheet_is_never_cut() -> None:
    made = flow()
    made.add(Group(strips(60)))
    made.add(Group(strips(30, 30)))
    assert len(made.sheets) == 2
    assert made.y == 70


def test_a_group_larger_than_a_sheet_begins_where_there_is_room() -> None:
    made = flow()
    made.add(Group(strips(50)))
    made.add(Group(strips(*[20] * 10)))
    assert len(made.sheets) == 3


def test_a_header_is_set_again_on_the_next_sheet() -> None:
    seen: list[tuple[int, float]] = []
    made = flow()
    header = Strip(10, lambda _sheet, top: seen.append((len(made.sheets), top)))
    for _ in range(9):
        made.add(Group(strips(30), header))
    assert seen == [(2, 10.0), (3, 10.0)]


def test_what_belongs_at_the_foot_stands_there() -> None:
    tops: list[float] = []
    made = flow()
    foot = Strip(25, lambda _sheet, top: tops.append(top))
    made.add(Group(strips(10), at_foot=foot))
    made.add(Group(strips(90), at_foot=foot))
    assert tops == [85.0, 85.0]
    assert len(made.sheets) == 3


def test_sheets_keep_their_order() -> None:
    made = flow()
    for _ in range(3):
        made.add(Group(strips(90)))
    assert len(made.sheets) == 3
    assert all(isinstance(one, Sheet) and one is not two for one, two in pairwise(made.sheets))


def test_a_group_that_brings_its_header_gets_no_second_one_on_the_next_sheet() -> None:
    seen: list[float] = []
    made = flow()
    header = Strip(10, lambda _sheet, top: seen.append(top))
    made.add(Group(strips(80)))
    made.add(Group([Strip(8, lambda _sheet, _top: None, space=True), header, *strips(30)], header))
    assert seen == [10.0]
    assert len(made.sheets) == 2


def test_a_long_number_beside_the_address_stays_on_one_line() -> None:
    assert papers.invoice("GR").uid in words(invoice_pdf(papers.invoice("GR")))


def test_a_further_sheet_begins_with_the_sum_of_those_before() -> None:
    pdf = invoice_pdf(papers.invoice("NO", lines=tuple(papers.LINES["NO"][at % 2] for at in range(24))))
    second = pages(pdf)[1]
    (brought,) = [row for row in second if row.startswith("Overført fra forrige side")]
    lines_before = sum("× " in row or " t 1 250,00" in row for row in pages(pdf)[0])
    net = sum(papers.LINES["NO"][at % 2].net for at in range(lines_before))
    assert brought.endswith(f"{net:,.2f}".replace(",", " ").replace(".", ","))
