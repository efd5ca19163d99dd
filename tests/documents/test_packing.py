"""The file a paper is: packed, sound for readers that are not ours, the same for equal values, with every letter in it."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from desk.documents.invoice import invoice_pdf
from desk.documents.price_list import price_list_pdf
from tests.documents import papers
from tests.documents.reading import run, words

# More letters of one weight than the 255 that one subset of a font holds.
MANY = [chr(code) for block in ((0x21, 0x7F), (0xC0, 0x180), (0x391, 0x3A2), (0x3B1, 0x3CA), (0x410, 0x450)) for code in range(*block)]


def test_every_object_is_where_the_table_says() -> None:
    pdf = invoice_pdf(papers.invoice("GR", lines=papers.LINES["GR"] * 30))
    assert pdf.startswith(b"%PDF-1.7")
    with pikepdf.open(BytesIO(pdf), attempt_recovery=False) as opened:
        assert opened.check_pdf_syntax() == []
        assert len(opened.pages) > 1
        assert len(opened.objects) == int(opened.trailer.Size) - 1


def test_its_identity_is_made_of_its_content() -> None:
    def identity(number: str) -> bytes:
        with pikepdf.open(BytesIO(invoice_pdf(papers.invoice("FI", number=number)))) as opened:
            return bytes(opened.trailer.ID[0])

    assert identity("2026-0001") == identity("2026-0001") != identity("2026-0002")


@pytest.mark.parametrize("tool", ["pdfinfo", "pdffonts"])
def test_another_reader_takes_it_without_a_word(tool: str) -> None:
    assert run(tool, price_list_pdf(papers.price_list()), "-")


def test_more_letters_than_one_subset_holds_are_all_printed() -> None:
    texts = ["".join(MANY[at : at + 20]) for at in range(0, len(MANY), 20)]
    lines = [replace(papers.LINES["FI"][0], text=text) for text in [*texts, *reversed(texts)]]
    said = words(invoice_pdf(papers.invoice("FI", lines=tuple(lines))))
    assert len(MANY) > 255
    assert [text for text in texts if said.count(text) != 2] == []


def test_brackets_and_backslashes_stand_for_themselves() -> None:
    odd = r"a (b) \c \( ) ( \\ (("
    assert odd in words(invoice_pdf(papers.invoice("FI", lines=(replace(papers.LINES["FI"][0], text=odd),))))
