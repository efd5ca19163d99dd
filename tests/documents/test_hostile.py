"""Text nobody meant for paper: it is printed as text, or refused in a sentence, and nothing falls over."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

import pytest

from desk.documents.attendance import attendance_pdf
from desk.documents.fonts import face
from desk.documents.invoice import invoice_pdf
from desk.documents.price_list import price_list_pdf
from desk.documents.text import LONG, clipped, fitted, named, paragraphs, plain, wrap
from desk.documents.values import Attendee, Said
from desk.rules.errors import Refused
from tests.documents import papers
from tests.documents.reading import words

HOSTILE = {
    "markup": "R&D <dept> <b>bold</b> &amp; <img src='file:///etc/passwd'/> </para>",
    "operators": ") Tj ET /F1 99 Tf BT (\\",
    "a million letters": "x" * 1_000_000,
    "a million words": "word " * 200_000,
    "direction": "abc \u202egnp.exe\u202c \u2066x\u2069 \u200f",
    "nul": "a\x00b\x07c\x1b[31m",
    "emoji": "Takk 👩‍👩‍👧‍👦 🙂 ✓ ok",
    "hebrew": "שלום עולם",
    "surrogate": "a\ud800b",
    "lines": "one\r\ntwo\n\n\nthree\u2028four",
    "zalgo": "Z" + "\u0301" * 500,
    "nothing": "",
    "spaces": " \t\N{NO-BREAK SPACE} ",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_in_lines_and_notes_is_printed_or_refused_by_its_letter(text: str) -> None:
    line = replace(papers.LINES["FI"][0], text=text, detail=text, unit=text)
    said = {"notes": (text,), "payment": (text,), "buyer_reference": text, "reference": text, "order_number": text, "supply_place": text}
    paper = papers.invoice("FI", lines=(line,) * 3, reference_kind="", number="7", **said)
    if "ש" in text:
        with pytest.raises(Refused, match="HEBREW LETTER SHIN"):
            invoice_pdf(paper)
    else:
        assert words(invoice_pdf(paper)).count("180,72 €") == 2


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_are_printed_or_refused_in_a_sentence(text: str) -> None:
    seller = replace(
        papers.SELLERS["GR"], name=text, trade_name=text, tagline=text, address=(text,) * 30, email=text, phone=text, iban=text, bic=text
    )
    buyer = replace(papers.BUYERS["GR"], name=text, contact=text, address=(text,) * 30, registration=text, tax_office=text)
    try:
        pdf = invoice_pdf(papers.invoice("GR", seller=seller, buyer=buyer))
    except Refused as refused:
        assert refused.field in {"seller.name", "buyer.name", "iban"}  # noqa: PT017
        assert refused.field == "iban" or "HEBREW LETTER SHIN" in str(refused)  # noqa: PT017
    else:
        assert "189,12 €" in words(pdf)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_never_stops_the_other_papers(text: str) -> None:
    item = replace(papers.price_list().sections[0].items[0], text=text, detail=text, unit=text)
    sections = (replace(papers.price_list().sections[0], title=text, items=(item,)),)
    price = papers.price_list(sections=sections, covered=(Said(text, ours=True),), covered_title=text, boxed=((text, text),), terms=(text,))
    assert "Gjaldskrá" in words(price_list_pdf(price))
    sheet = papers.attendance(course=text, place=text, trainer=text, attendees=(Attendee(text, text),) * 3)
    assert "Läsnäololista" in words(attendance_pdf(sheet))


def test_markup_is_printed_whole() -> None:
    line = replace(papers.LINES["FI"][0], text="Work for R&D <dept>", detail="<i>not italics</i> &amp;")
    text = words(invoice_pdf(papers.invoice("FI", lines=(line,), buyer=replace(papers.BUYERS["FI"], name="R&D <dept> Oy"))))
    assert "Work for R&D <dept>" in text
    assert "<i>not italics</i> &amp;" in text
    assert "R&D <dept> Oy" in text


def test_controls_and_marks_of_direction_are_taken_out() -> None:
    assert plain("a\x00b\u202ec\u2066d\u200fe\u00adf") == "a bcdef"
    assert plain("  two \t\n words ") == "two words"
    assert plain("100\N{NO-BREAK SPACE}kr") == "100\N{NO-BREAK SPACE}kr"
    assert plain("Takk 🙂!") == "Takk !"
    assert plain("漢, Ａ１, \N{REPLACEMENT CHARACTER}") == "[U+6F22], A1, ?"


def test_letters_are_composed() -> None:
    assert plain(unicodedata.normalize("NFD", "Ægir Ólafsson Åse Ψαρρή ΐ")) == "Ægir Ólafsson Åse Ψαρρή ΐ"


def test_long_text_is_capped_with_an_ellipsis() -> None:
    capped = plain("x" * 1_000_000)
    assert len(capped) == LONG
    assert capped.endswith("x…")
    assert plain("x" * LONG) == "x" * LONG
    assert plain("\x00" * 100_000 + "end", 20).endswith("…")


def test_a_name_with_a_letter_the_font_lacks_is_refused_by_that_letter() -> None:
    with pytest.raises(Refused, match="CJK UNIFIED IDEOGRAPH-6F22") as told:
        named("漢字 Oy", "buyer.name")
    assert told.value.field == "buyer.name"
    assert told.value.values["character"] == "漢"


@pytest.mark.parametrize("field", ["notes", "payment", "exemption", "order_number", "buyer_reference", "supply_place"])
def test_a_letter_the_font_lacks_is_refused_wherever_an_invoice_says_something(field: str) -> None:
    said = ("Sovittu: 漢",) if field in {"notes", "payment"} else "Sovittu: 漢"
    with pytest.raises(Refused, match="CJK UNIFIED IDEOGRAPH-6F22") as told:
        invoice_pdf(papers.invoice("FI", **{field: said}))
    assert told.value.field == field


@pytest.mark.parametrize("part", ["text", "detail", "unit"])
def test_a_letter_the_font_lacks_is_refused_by_the_line_it_stands_in(part: str) -> None:
    lines = papers.LINES["FI"]
    wrong: dict[str, Any] = {part: "漢"}
    with pytest.raises(Refused, match="漢") as told:
        invoice_pdf(papers.invoice("FI", lines=(*lines[:2], replace(lines[2], **wrong), lines[3])))
    assert told.value.field == "lines[2]"


def test_a_letter_the_font_lacks_is_never_a_box() -> None:
    assert {ord(sign) for sign in "[U+0123456789ABCDEF]?"} <= face().codes
    assert plain("ab漢c") == "ab[U+6F22]c"


def test_paragraphs_are_the_lines_that_say_something() -> None:
    assert paragraphs("one\n\n two \r\nthree") == ["one", "two", "three"]


def test_text_wraps_at_spaces_and_breaks_a_word_only_as_the_last_resort() -> None:
    font = face()
    lines = wrap("the quick brown fox jumps over the lazy dog", font, 10, 80)
    assert " ".join(lines) == "the quick brown fox jumps over the lazy dog"
    assert all(font.width(line, 10) <= 80 for line in lines)
    broken = wrap(f"a {'w' * 60} b", font, 10, 80)
    assert broken[0] == "a"
    assert "".join(broken).replace(" ", "") == f"a{'w' * 60}b"
    assert all(font.width(line, 10) <= 80 for line in broken)


def test_nothing_is_narrower_than_one_letter() -> None:
    assert wrap("WWW", face(), 10, 1) == ["W", "W", "W"]


def test_text_is_fitted_and_clipped() -> None:
    font = face()
    assert fitted("short", font, 20, 500, least=10) == 20
    assert font.width("a longer text", fitted("a longer text", font, 20, 100, least=5)) == pytest.approx(100)
    assert fitted("x" * 500, font, 20, 100, least=9) == 9
    assert clipped(["a", "b", "c"], 2) == ["a", "b…"]
    assert clipped(["a"], 2) == ["a"]
