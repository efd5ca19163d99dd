"""Certificates on paper, read back by poppler."""

from __future__ import annotations

import pytest

from desk.documents.certificate import certificates_pdf
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows


def test_a_certificate_says_who_took_part_in_what_and_when() -> None:
    found = rows(certificates_pdf([papers.certificate()]))
    for wanted in (
        "Osallistumistodistus",
        "Þórdís Ólafsdóttir",
        "Avoin koulutus: sisällönhallinnan perusteet",
        "torstaina 23. huhtikuuta 2026",
        "Hämeenkatu 3, 2. kerros",
        "Melina Keksitty",
        "Todistus 2026-7-12",
    ):
        assert any(wanted in row for row in found), (wanted, found)


def test_each_person_has_a_page_in_the_language_of_its_customer() -> None:
    found = pages(certificates_pdf([papers.certificate(language=language, name=f"Person {language}") for language in LANGUAGES]))
    assert len(found) == len(LANGUAGES)
    for page, language in zip(found, LANGUAGES, strict=True):
        assert f"Person {language}" in page
        assert speaker(language).tr("Certificate of attendance") in page


def test_long_names_and_titles_stay_on_the_page() -> None:
    paper = papers.certificate(name="Maximiliana " * 12, course="Perusteellinen " * 30, place="Kongressitalo " * 20, trainer="Ope " * 40)
    found = pages(certificates_pdf([paper]))
    assert len(found) == 1
    assert any("…" in row for row in found[0])


def test_a_name_the_font_cannot_write_is_refused_by_its_letter() -> None:
    with pytest.raises(Refused) as refused:
        certificates_pdf([papers.certificate(name="山田 太郎")])
    assert "山" in str(refused.value.values)


def test_markup_is_printed_as_it_was_typed() -> None:
    assert any("R&D <b>dept</b>" in row for row in rows(certificates_pdf([papers.certificate(name="R&D <b>dept</b>")])))
