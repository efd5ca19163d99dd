"""The attendance sheet on paper, read back by poppler."""

from __future__ import annotations

import pytest

from desk.documents.attendance import attendance_pdf
from desk.documents.values import Attendee
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows


def test_a_sheet_names_the_session_and_who_is_expected() -> None:
    found = rows(attendance_pdf(papers.attendance()))
    text = "\n".join(found)
    for wanted in (
        "Läsnäololista",
        "Avoin koulutus: sisällönhallinnan perusteet",
        "torstaina 23. huhtikuuta 2026 klo 9.00–11.00",
        "Hämeenkatu 3, 2. kerros",
        "Melina Keksitty",
        "1 Aino Korhonen tuulenpesa.example",
        "3 Þórdís Ólafsdóttir imyndun.example",
        "4 Ιωάννα Ψαρρή fantastikos.example",
    ):
        assert wanted in text
    assert "7" in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_labels_whole(language: str) -> None:
    w = speaker(language)
    found = rows(attendance_pdf(papers.attendance(language=language)))
    header = " ".join(w.tr(label) for label in ("Name", "Site", "Present", "Signature"))
    assert header in found
    assert any(w.tr("Attendance sheet") in row for row in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_printed_afterwards_says_who_came(language: str) -> None:
    people = (Attendee("Aino", "a.example", attended=True), Attendee("Eino", "b.example", attended=False), Attendee("Leena", "c.example"))
    after = attendance_pdf(papers.attendance(language=language, attendees=people, blank_rows=0))
    found = rows(after)
    assert f"2 Eino b.example {speaker(language).tr('Did not come')}" in found
    assert "1 Aino a.example" in found
    assert "3 Leena c.example" in found
    before = attendance_pdf(papers.attendance(language=language, attendees=(Attendee("Aino", "a.example"), *people[1:]), blank_rows=0))
    assert after != before


def test_a_large_course_flows_on_with_its_header() -> None:
    people = tuple(Attendee(f"Osallistuja {number}", "sivusto.example") for number in range(50))
    found = pages(attendance_pdf(papers.attendance(attendees=people, blank_rows=0)))
    assert len(found) == 3
    assert all("Nimi Sivusto Läsnä Allekirjoitus" in page for page in found)
    assert sum("Osallistuja" in row for page in found for row in page) == 50
