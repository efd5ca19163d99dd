"""The papers beside the invoice last and can be heard too: each judged once by veraPDF, in one of the languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.documents.estimate import estimate_pdf
from desk.documents.invoice import invoice_pdf
from desk.documents.personal import PersonalPaper, personal_pdf
from desk.documents.reminder import reminder_pdf
from desk.documents.statement import statement_pdf
from desk.documents.ticket_paper import ticket_pdf
from desk.documents.ticket_values import PaperLine, PaperPromise, TicketPaper
from desk.documents.values import AppendixCall
from tests.documents import papers
from tests.documents.reading import words
from tests.documents.test_archive import both
from tests.documents.test_estimate import estimate
from tests.documents.test_reminder import reminder
from tests.documents.test_report import paper as report_paper
from tests.documents.test_report import report
from tests.documents.test_statement import account, statement
from tests.documents.test_timesheet import paper as timesheet
from tests.documents.test_timesheet import row as day

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

AT = datetime(2026, 4, 14, 9, 30, tzinfo=UTC)
COLOUR = papers.invoice("FI").colour


def ticket() -> TicketPaper:
    """A ticket with facts, a promise and its why, a message of two paragraphs, a file and a change."""
    return TicketPaper(
        language="is", seller=papers.SELLERS["IS"], number=3301, subject="Vefurinn <b>svarar</b> ekki & hægt", printed=AT,
        facts=(("Viðskiptavinur", "Hótel Lundey ehf."), ("Forgangur", "Hár"), ("Staða", "Opin")),
        promises=(PaperPromise("Fyrsta svar", AT, AT, None, ("Opið er frá 9 til 17.",)),),
        lines=(
            PaperLine(AT, "Þórður Dæmason", "Skilaboð", "Góðan dag.\n\nHvað er að?", ("mynd.png",)),
            PaperLine(AT, "Anna Dæmi", "", "Forgangur er nú hár."),
        ), colour=COLOUR,
    )  # fmt: skip


def appendix(text: str = "Sivu ei auennut") -> bytes:
    call = AppendixCall(
        when="21.4.2026 13.00", length="50 min", counted="4 × 15 min", net=Decimal(92), caller="Aino", text=text,
        why=("Käyttötuki laskutetaan alkavina vartteina.",),
    )  # fmt: skip
    return invoice_pdf(papers.invoice("FI", appendix=(call,) * 30))


def personal() -> PersonalPaper:
    return PersonalPaper(
        language="el", seller=papers.SELLERS["GR"], name="Μαρία Παπαδοπούλου", printed=AT,
        sections=(("Στοιχεία", ("Τηλέφωνο: +30 210 1234567", "Όνομα: Μαρία")), ("Κλήσεις", ("14/4/2026: Ωράριο",) * 80)), colour=COLOUR,
    )  # fmt: skip


MADE: dict[str, Callable[[], bytes]] = {
    "estimate": lambda: estimate_pdf(estimate()),
    "ticket": lambda: ticket_pdf(ticket()),
    "appendix": appendix,
    "timesheet": lambda: timesheet(*(day(at) for at in range(1, 29)), day(1, "Retkikauppa Oy")),
    "personal data": lambda: personal_pdf(personal()),
    "reminder": lambda: reminder_pdf(reminder()),
    "statement": lambda: statement_pdf(statement(account(300, -150, currency="NOK"), account(*range(1, 60)))),
    "report": lambda: report_paper(report()),
}


@pytest.mark.parametrize("which", MADE)
def test_every_other_paper_is_archival_and_accessible(which: str, tmp_path: Path) -> None:
    assert both(MADE[which](), tmp_path) == []


def test_a_letter_the_font_lacks_is_read_by_its_number_or_in_plain_form() -> None:
    said = "Vefur 漢 ＡＢ \N{REPLACEMENT CHARACTER}!"
    line = PaperLine(AT, "Þórður 漢", "Skilaboð", said, ("漢.png",))
    for pdf in (appendix(said), ticket_pdf(replace(ticket(), subject=said, facts=(("Staða", said),), lines=(line,)))):
        text = words(pdf)
        assert "Vefur [U+6F22] AB ?!" in text
        assert "\N{REPLACEMENT CHARACTER}" not in text
        assert "漢" not in text
