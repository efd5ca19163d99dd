"""The roster on paper: who is on duty with their numbers, over as many sheets as it takes, in every language."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desk.documents.duty_list import duty_list_pdf
from desk.documents.duty_values import DutyLine, DutyPaper
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import layout, pages, rows

FIRST = datetime(2026, 10, 1, tzinfo=ZoneInfo("Europe/Oslo"))
DAY = timedelta(days=1)


def paper(language: str = "en", duties: int = 3, *, gaps: tuple[DutyLine, ...] = (), absences: tuple[DutyLine, ...] = ()) -> DutyPaper:
    lines = tuple(DutyLine(FIRST + at * DAY, FIRST + (at + 1) * DAY, "Anna <b>Dæmi</b>", "mail · 555 0101") for at in range(duties))
    return DutyPaper(
        language=language,
        seller=papers.certificate().seller,
        month=FIRST,
        printed=FIRST + DAY,
        duties=lines,
        colour="#0B6685",
        gaps=gaps,
        absences=absences,
    )


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_it_is_said_in_every_language(language: str):
    words, gap = speaker(language), (DutyLine(FIRST, FIRST + DAY, words_of(language)),)
    text = layout(duty_list_pdf(paper(language, gaps=gap, absences=(DutyLine(FIRST, None, "Kari"),))))
    for said in (words.tr("Hours nobody covers"), words.tr("Away"), words.tr("Who"), "Anna <b>Dæmi</b>", "555 0101", "Kari"):
        assert said in text


def words_of(language: str) -> str:
    return speaker(language).tr("Nobody")


def test_a_long_roster_goes_over_several_sheets_each_with_its_headings():
    found = pages(duty_list_pdf(paper(duties=75)))
    assert len(found) == 3
    assert all(any("From" in row and "Who" in row for row in sheet) for sheet in found)
    assert sum("555 0101" in row for sheet in found for row in sheet) == 75


def test_a_month_without_duties_says_so():
    assert any("Nobody is on duty in this month." in row for row in rows(duty_list_pdf(paper(duties=0))))
