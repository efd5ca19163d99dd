"""A month's timesheet on paper, read back by poppler."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from desk.documents.timesheet import timesheet_pdf
from desk.documents.timesheet_values import TimesheetPaper, TimesheetRow
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows


def row(day: int = 3, customer: str = "Kahvila Tuulenpesä Oy", **more: Any) -> TimesheetRow:
    given: dict[str, Any] = {"calls": 2, "seconds": 2340, "billed": 45, "held": 0, "net": Decimal(69)} | more
    return TimesheetRow(date(2026, 11, day), customer, **given)


def paper(*lines: TimesheetRow, language: str = "fi") -> bytes:
    made = papers.attendance()
    return timesheet_pdf(TimesheetPaper(
        language=language, seller=made.seller, person="Jukka Niemelä", month=date(2026, 11, 1), currency="EUR", rows=lines,
        colour=made.colour,
    ))  # fmt: skip


def test_a_day_stands_once_over_its_customers_and_the_month_is_summed() -> None:
    text = "\n".join(rows(paper(row(), row(customer="", held=1, net=Decimal(0), billed=0), row(4))))
    assert text.count("ti 3.11.") == 1
    assert "ke 4.11." in text
    assert "Kahvila Tuulenpesä Oy 2 39 min 45 min 69,00 €" in text
    assert "Asiakasta ei ole nimetty 2 39 min – –" in text
    assert "1 veloitus odottaa laskutusta" in text
    assert "Kuukausi yhteensä 6 1 h 57 min 1 h 30 min 138,00 €" in text
    assert "Jukka Niemelä" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_labels_whole(language: str) -> None:
    w = speaker(language)
    header = " ".join(w.tr(label) for label in ("Customer", "Calls", "Worked", "Billed", "Without VAT"))
    assert header in rows(paper(row(), language=language))


def test_a_long_month_flows_on_with_its_header() -> None:
    found = pages(paper(*(row(day, f"Asiakas {n} Oy") for day in range(1, 29) for n in range(3))))
    assert len(found) > 1
    assert all("Asiakas" in "".join(each) for each in found)


def test_a_month_without_time_is_a_paper_all_the_same() -> None:
    assert "Kuukausi yhteensä 0 0 min 0 min 0,00 €" in rows(paper())
