"""Papers that last and can be heard: judged by veraPDF, and by what a screen reader finds in them."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from desk.documents.attendance import attendance_pdf
from desk.documents.certificate import certificates_pdf
from desk.documents.einvoice import NAME, invoice_files
from desk.documents.invoice import invoice_pdf
from desk.documents.price_list import price_list_pdf
from desk.words import LANGUAGES
from tests.documents import papers
from tests.documents.reading import run
from tests.documents.test_paper import picture
from tests.documents.tools.archive import failures

if TYPE_CHECKING:
    from pathlib import Path

    from desk.documents.values import InvoicePaper

SELLERS = dict(zip(LANGUAGES, ("FI", "IS", "NO", "GR", "FI"), strict=True))


def both(pdf: bytes, folder: Path) -> list[str]:
    return [*failures(pdf, "3b", folder), *failures(pdf, "ua1", folder)]


@pytest.mark.parametrize(("language", "count"), [*((language, 1) for language in LANGUAGES), ("is", 60), ("el", 60)])
def test_an_invoice_in_any_language_on_any_number_of_sheets_is_archival_and_accessible(language: str, count: int, tmp_path: Path) -> None:
    country = SELLERS[language]
    lines = tuple(papers.LINES[country][at % 2] for at in range(count))
    assert both(invoice_files(papers.invoice(country, language=language, lines=lines)).pdf, tmp_path) == []


@pytest.mark.parametrize("country", ["IS", "NO", "FI", "GR"])
def test_credit_notes_pro_formas_and_drafts_are_too(country: str, tmp_path: Path) -> None:
    assert both(invoice_files(papers.credit_note(country)).pdf, tmp_path) == []
    assert both(invoice_pdf(papers.invoice(country, kind="draft", number=None, issue_date=None)), tmp_path) == []
    assert both(invoice_pdf(papers.invoice(country, kind="pro_forma", mark="")), tmp_path) == []


def test_the_other_papers_and_a_logo_are_too(tmp_path: Path) -> None:
    made = [
        price_list_pdf(papers.price_list()), price_list_pdf(papers.price_list(customer="Hótel Lundey ehf.")),
        attendance_pdf(papers.attendance()),
        certificates_pdf([papers.certificate(), papers.certificate(number="2026-7-13")]),
        invoice_pdf(papers.invoice("FI", logo=picture("PNG", mode="RGBA"))), invoice_pdf(papers.invoice("FI", logo=picture("JPEG"))),
        invoice_pdf(papers.invoice("FI", logo=picture("JPEG", mode="CMYK"))),
    ]  # fmt: skip
    assert [both(pdf, tmp_path) for pdf in made] == [[]] * len(made)


def test_the_judge_sees_what_is_wrong(tmp_path: Path) -> None:
    def without(pdf: bytes, *names: str) -> bytes:
        out = BytesIO()
        with pikepdf.open(BytesIO(pdf)) as opened:
            for name in names:
                del opened.Root[name]
            opened.save(out)
        return out.getvalue()

    pdf = invoice_pdf(papers.invoice("FI"))
    assert any("6.2.4.3" in said for said in failures(without(pdf, "/OutputIntents"), "3b", tmp_path))
    assert failures(without(pdf, "/StructTreeRoot"), "ua1", tmp_path)
    assert failures(without(pdf, "/Lang"), "ua1", tmp_path)
    assert failures(without(pdf, "/Metadata"), "3b", tmp_path)


def test_the_e_invoice_is_inside_byte_for_byte_and_said_to_be_the_same_in_another_form() -> None:
    made = invoice_files(papers.invoice("NO"))
    with pikepdf.open(BytesIO(made.pdf)) as opened:
        assert bytes(opened.attachments[NAME].get_file().read_bytes()) == made.xml
        (spec,) = opened.Root.AF
        assert spec.AFRelationship == "/Alternative"
        assert spec.EF.F.Subtype == "/text/xml"


def test_equal_values_give_equal_files() -> None:
    assert invoice_files(papers.invoice("IS")) == invoice_files(papers.invoice("IS"))
    assert invoice_files(papers.invoice("IS")) != invoice_files(papers.invoice("IS", number="2026-0119"))


@pytest.mark.parametrize("country", ["IS", "NO", "FI"])
def test_with_the_e_invoice_inside_a_paper_stays_small(country: str) -> None:
    lines = tuple(papers.LINES[country][at % 2] for at in range(20))
    assert len(invoice_files(papers.invoice(country, lines=lines)).pdf) <= 32_000


def told(pdf: bytes) -> str:
    """The structure with its texts, as poppler reads it."""
    return run("pdfinfo", pdf, "-struct-text", "-")


def order(text: str, *wanted: str) -> list[int]:
    return [text.index(one) for one in wanted]


def test_a_screen_reader_hears_the_paper_in_its_order() -> None:
    heard = told(invoice_pdf(papers.invoice("FI"))).replace("\N{NO-BREAK SPACE}", " ")
    wanted = ("Verkkoverstas Pihlaja", "Kahvila Tuulenpesä Oy", "Laskun numero", "Yksikköhinta", "Käyttötuki", "Sivu ei auennut",
              "Maksettavaa", "Maksutiedot", "Viivästyskorko", "Y-tunnus")  # fmt: skip
    places = order(heard, *wanted)
    assert places == sorted(places)


def test_tables_have_headings_and_rows_of_one_width() -> None:
    with pikepdf.open(BytesIO(invoice_pdf(papers.invoice("FI", lines=papers.lines(40))))) as opened:
        tables = [node for node in walk(opened.Root.StructTreeRoot.K) if node.S == "/Table"]
        assert len(tables) == 4  # facts, lines, sums, payment
        for table in tables:
            assert len({len(row.K) for row in table.K}) == 1
        lines = next(table for table in tables if len(table.K) == 41)
        assert [str(cell.S) for cell in lines.K[0].K] == ["/TH"] * 5
        assert {str(cell.A.Scope) for cell in lines.K[0].K} == {"/Column"}


def test_running_heads_and_page_numbers_are_not_read() -> None:
    heard = told(invoice_pdf(papers.invoice("FI", lines=papers.lines(40))))
    assert "1 / 3" not in heard
    assert heard.count("Yksikköhinta") == 1
    assert heard.count("Y-tunnus") == 1


def test_codes_say_what_they_are() -> None:
    with pikepdf.open(BytesIO(invoice_pdf(papers.invoice("FI")))) as opened:
        said = [str(node.Alt) for node in walk(opened.Root.StructTreeRoot.K) if node.S == "/Figure"]
    assert len(said) == 2
    assert "421123456000007850003012000000000000000202601184260514" in said[1]


def test_a_name_beyond_latin_is_heard_as_it_is_written() -> None:
    paper: InvoicePaper = replace(papers.invoice("GR"), qr_address="https://mydata.example/ώ&<>")
    with pikepdf.open(BytesIO(invoice_pdf(paper))) as opened:
        assert any("ώ&<>" in str(node.get("/Alt", "")) for node in walk(opened.Root.StructTreeRoot.K))


def walk(node: Any) -> list[Any]:
    """Every element beneath an element, itself first."""
    found = [node]
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += walk(kid)
    return found
