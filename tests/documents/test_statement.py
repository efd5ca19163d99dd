"""A statement of account on paper, read back by poppler."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from desk.documents.statement import statement_pdf
from desk.documents.statement_values import Account, AccountLine, StatementPaper
from desk.documents.values import ACCENT
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows, words

D = Decimal
START = date(2026, 1, 1)


def account(*amounts: int, before: int = 100, currency: str = "EUR", ages: tuple[Decimal, ...] = (), credit: int = 0) -> Account:
    lines, balance = [], D(before)
    for at, amount in enumerate(amounts):
        balance += amount
        what = "invoice" if amount > 0 else ("payment", "credit_note", "rounding")[at % 3]
        lines.append(AccountLine(START + timedelta(at % 80), what, f"2026-{at:04}", D(amount), balance))
    return Account(currency, D(before), tuple(lines), balance, ages, D(credit))


def statement(*accounts: Account, language: str = "nb", country: str = "NO") -> StatementPaper:
    return StatementPaper(
        language=language, seller=papers.SELLERS[country], buyer=papers.BUYERS[country], since=START, until=date(2026, 3, 31),
        dated=date(2026, 4, 1), accounts=accounts, colour=ACCENT,
    )  # fmt: skip


def test_a_statement_leads_from_what_was_owed_to_what_is_owed() -> None:
    found = rows(statement_pdf(statement(account(300, -150, currency="NOK", ages=(D(200), D(0), D(60), D(0), D(0)), credit=10))))
    text = "\n".join(found)
    for wanted in (
        "Inngående saldo 100,00", "Faktura 2026-0000 300,00 400,00", "Kreditnota 2026-0001 −150,00 250,00", "Ikke forfalt 200,00",
        "31–60 dager forfalt 60,00", "Betalt for mye −10,00",
    ):  # fmt: skip
        assert wanted in found, wanted
    assert "250,00 kr" in text
    assert "1–30 dager" not in text


def test_each_currency_has_its_account_and_an_empty_one_says_so() -> None:
    text = words(statement_pdf(statement(account(5, currency="EUR"), account(7, currency="NOK"))))
    assert "€" in text
    assert "107,00 kr" in text
    assert "ingenting er utestående" in words(statement_pdf(statement()))


def test_a_long_account_goes_on_with_its_head_on_every_sheet() -> None:
    found = pages(statement_pdf(statement(account(*(10 for _ in range(120))))))
    assert len(found) > 2
    assert all(any("Bevegelse" in row for row in page) for page in found[:-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_labels_whole(language: str) -> None:
    w = speaker(language)
    text = words(statement_pdf(statement(account(5, ages=(D(5), D(25), D(25), D(25), D(25))), language=language, country="FI")))
    for label in ("Statement of account", "Movement", "Owed before", "Owed by age", "Not yet due", "1 to 30 days overdue", "Owed"):
        assert w.tr(label) in text, label


@pytest.mark.parametrize(
    "wrong",
    [
        replace(account(5), balance=D(104)), replace(account(5, 6), before=D(99)),
        account(5, ages=(D(104), D(0), D(0), D(0), D(0))), account(5, ages=(D(105), D(0), D(0), D(0), D(0)), credit=1),
    ],
)  # fmt: skip
def test_what_does_not_lead_to_the_balance_is_refused(wrong: Account) -> None:
    with pytest.raises(Refused, match="add up"):
        statement_pdf(statement(wrong))
