"""A report on paper, read back by poppler: its sections, its charts' words, the copy without breaches, grey print."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from desk.documents.report import report_pdf
from desk.documents.report_values import (
    Breach,
    CallLine,
    Calls,
    GoalLine,
    Level,
    Line,
    MaintenanceRow,
    Missed,
    Operations,
    OutageRow,
    Pack,
    Part,
    PromiseLine,
    ReleaseRow,
    Report,
    ReportPaper,
    Session,
    Spread,
)
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows

FOOT = 3


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 4, day, hour, minute, tzinfo=UTC)


def report() -> Report:
    """A week in which something of everything happened."""
    days = [date(2026, 4, day) for day in range(13, 20)]
    took = Spread(8, 2700, 9000)
    return Report(
        first=days[0], last=days[-1], at=at(19, 22), zone="Europe/Oslo", currency="NOK",
        levels=(Level(0, 11, 6, 9, 7, 2, took, took), Level(2, 8, 5, 6, 5, 1, took, Spread()), Level(3, 3, 1, 3, 2, 1, Spread(), took)),
        priorities=(Line("critical", 1, 1, 0), Line("normal", 10, 5, 9)), kinds=(Line("fault", 4, 2, 3),),
        channels=(Line("email", 11, 6, 9),),
        parts=tuple(Part(day, day, number, 6 - number) for number, day in enumerate(days)),
        promises=(PromiseLine("start", 7, 2),),
        missed=(
            Missed(1, 3301, "Påmeldingen svarer ikke", 2, "start", at(14, 13), "workload", ""),
            Missed(2, 3302, "<b>Faktura</b> & kvittering", 3, "start", at(15, 13), "", ""),
        ),
        calls=Calls(16, 2, 29, (CallLine("covered", 10, 15, Decimal(0)), CallLine("chargeable", 6, 14, Decimal("8400.5")))),
        operations=Operations(
            (OutageRow(1, at(14, 9), at(14, 9, 22), "Innlogging nede", "Alle", stopped=True),
             OutageRow(2, at(19, 20), None, "E-post treg", "", stopped=False)),
            1320, Decimal("99.78"), (MaintenanceRow(1, at(15, 20), at(15, 21), "Oppgradert", "Alle", True, ("too_long",), "Hull", "Kari"),),
            (ReleaseRow(1, "4.1", date(2026, 4, 30), "planned", None, date(2026, 4, 23), 3),),
        ),
        sessions=(Session(1, "Superbrukerkurs", at(16, 8), 10, 5, 4, 1, 0),), packs=(Pack(1, "Nordlys", 1, 4, 5, 24, date(2026, 6, 1)),),
        breaches=(Breach(1, at(17, 9), None, "En nøkkel lå åpent", "Ingen", "Byttet", at(17, 12), customers_told=False),),
    )  # fmt: skip


def paper(given: Report, language: str = "nb") -> bytes:
    made = papers.attendance()
    return report_pdf(ReportPaper(language=language, seller=made.seller, report=given, colour=made.colour))


def test_every_section_stands_with_its_figures() -> None:
    text = "\n".join(rows(paper(report(), "en")))
    for line in (
        "Weekly report, week 16", "Level 2 8 5 6 5 1", "All levels 11 6 9 7 2", "Level 2 8 45 min 2 h 30 min", "Critical 1 1 0",
        "Start of work", "7+2", "3301 Påmeldingen svarer ikke 14 Apr 2026 15:00", "Start of work · Too much work at once",
        "3302 <b>Faktura</b> & kvittering", "No reason given yet 1", "All calls 16 29 8,400.50", "2 calls were not answered.",
        "Uptime as measured: 99.78%; for 22 min something stood still.", "14 Apr 2026 11:00–11:22", "still going on",
        "longer than allowed; Kari let it go ahead: Hull", "moved from 23 Apr 2026 · 3 tickets wait for it",
        "En nøkkel lå åpent", "Superbrukerkurs 10 5 4 1", "Nordlys 1/4",
    ):  # fmt: skip
        assert line in text, line


def test_the_copy_of_others_says_nothing_of_security() -> None:
    text = "\n".join(rows(paper(replace(report(), breaches=None), "en")))
    assert "Security" not in text
    assert "nøkkel" not in text
    assert "No breach of security was found." in "\n".join(rows(paper(replace(report(), breaches=()), "en")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_words_whole(language: str) -> None:
    w, made = speaker(language), paper(report(), language)
    text = "\n".join(rows(made))
    for label in ("Received", "Solved", "Calls and timed work", "Operations", "Packs about to run out"):
        assert w.tr(label) in text
    assert paper(report(), language) == made
    # A heading never stands alone at a sheet's end.
    titles = {w.tr(title) for title in ("Support", "Promises", "Operations", "Security", "Courses")}
    assert not titles & {page[-1 - FOOT] for page in pages(made)}


def test_goals_stand_beside_the_promises_and_where_there_are_no_promises_instead_of_them() -> None:
    goals = (GoalLine("resolve", 4, 3),)
    both = rows(paper(replace(report(), goals=goals), "en"))
    assert "Goals Goals reached Goals not reached" in both
    assert "Solution 4 3" in both
    alone = "\n".join(rows(paper(replace(report(), promises=(), missed=(), goals=goals), "en")))
    assert "Goals not reached" in alone.partition("Support")[0]
    assert "No promise with a latest" not in alone
