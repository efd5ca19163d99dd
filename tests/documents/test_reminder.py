"""A reminder on paper, read back by poppler: what is asked for in every country, with its why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.documents.reminder import reminder_pdf
from desk.documents.reminder_values import InterestSpan, ReminderPaper
from desk.documents.values import ACCENT
from desk.rules import references, reminders
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import rows, words
from tests.documents.tools.codes import read

if TYPE_CHECKING:
    from desk.documents.values import ReferenceKind

D = Decimal
DUE = date(2026, 2, 16)


def reminder(country: str = "FI", language: str = "fi", **fields: object) -> ReminderPaper:
    made = ReminderPaper(
        language=language, currency={"IS": "ISK", "NO": "NOK"}.get(country, "EUR"), seller=papers.SELLERS[country],
        buyer=papers.BUYERS[country], number="2026-0118", invoice_date=date(2026, 2, 2), due=DUE, step=1, dated=date(2026, 3, 9),
        pay_by=date(2026, 3, 23), gross=D(1204), paid=D(200), owed=D(1004), fee=D(5), interest=D("6.07"), days=21,
        spans=(InterestSpan(D("10.5"), date(2026, 2, 17), 21),), interest_law=reminders.interest_source("FI"),
        fee_law=reminders.step_source("FI", 1), reference="20260118", colour=ACCENT,
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def test_a_reminder_says_what_is_owed_and_each_part_with_its_why() -> None:
    found = rows(reminder_pdf(reminder()))
    text = "\n".join(found)
    assert "Lasku 2026-0118 1 004,00" in found
    assert "1 204,00 €, josta maksettu tai hyvitetty 200,00 €" in text
    assert "Viivästyskorko 6,07" in found
    assert "10,5 % vuodessa, 21 päivää alkaen 17.2.2026 · Korkolaki 633/1982 4 a §" in text
    assert "Muistutusmaksut 5,00" in found
    assert "Laki saatavien perinnästä 513/1999, 10 §" in text
    assert "1 015,07 €" in text
    assert "Viimeinen maksumuistutus" not in text


@pytest.mark.parametrize(
    ("country", "language", "step", "sums", "laws"),
    [
        ("IS", "is", 1, ("100.000", "863", "950", "101.813 kr."), ("Lög 38/2001", "Reglugerð 37/2009, 6. gr.")),
        ("IS", "is", 2, ("100.000", "863", "6.850", "107.713 kr."), ("Lög 38/2001", "Reglugerð 37/2009, 6. gr.")),
        ("NO", "nb", 1, ("100 000,00", "690,41", "35,00", "100 725,41 kr"), ("Forsinkelsesrenteloven 100/1976 § 3", "Inkassoforskriften")),
        ("NO", "nb", 3, ("100 000,00", "690,41", "460,00", "101 150,41 kr"), ("Forsinkelsesrenteloven § 3 a",)),
        ("FI", "fi", 3, ("100 000,00", "604,11", "40,00", "100 644,11 €"), ("Korkolaki 633/1982 4 a §", "513/1999, 10 e §")),
        ("GR", "el", 2, ("100.000,00", "583,97", "40,00", "100.623,97 €"), ("Ν. 4152/2013, παρ. Ζ",)),
    ],
)
def test_the_amounts_printed_are_those_of_the_country_with_their_law(
    country: str, language: str, step: int, sums: tuple[str, ...], laws: tuple[str, ...]
) -> None:
    currency, owed, dated = {"IS": "ISK", "NO": "NOK"}.get(country, "EUR"), D(100_000), DUE + timedelta(21)
    steps = {one.number: one for one in reminders.steps_of(country, owed)}
    rates = reminders.with_own([reminders.InterestRate("IS", date(2026, 1, 1), D(15), "Lög 38/2001")])
    before = reminders.Before(D(950), D(950)) if country == "IS" and step > 1 else reminders.NOTHING
    asked = reminders.demand(country, steps[step], owed, currency, due=DUE, today=dated, before=before, rates=rates)
    spans = tuple(InterestSpan(*one) for one in reminders.interest_spans(country, DUE, dated, rates))
    text = words(reminder_pdf(reminder(
        country, language, step=step, gross=owed, paid=D(0), owed=owed, fee=asked.fee, interest=asked.interest, days=asked.days,
        dated=dated, pay_by=asked.pay_by, spans=spans, interest_law=reminders.interest_source(country),
        fee_law=reminders.step_source(country, step), compensation=step in reminders.compensation_steps(country),
        final=step == max(steps), reference="",
    )))  # fmt: skip
    for wanted in (*sums, *laws):
        assert wanted in text.replace("\N{NO-BREAK SPACE}", " "), wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_labels_whole(language: str) -> None:
    w = speaker(language)
    text = words(reminder_pdf(reminder(language=language, step=3, final=True, draft=True)))
    labels = ("Last payment reminder", "Draft", "Days overdue", "Pay by", "What is asked for", "Late interest", "Reminder fees", "To pay")
    for label in labels:
        assert w.tr(label) in text, label
    assert "{" not in text


def test_what_is_nothing_is_left_out() -> None:
    text = words(reminder_pdf(reminder("GR", "en", fee=D(0), interest=D(0), paid=D(0), gross=D(1004))))
    assert "Late interest" not in text
    assert "fees" not in text
    assert "less" not in text


@pytest.mark.parametrize("fields", [{"owed": D(1003)}, {"fee": D(-1)}, {"owed": D(-1), "paid": D(1205)}, {"earlier_interest": D(7)}])
def test_what_does_not_add_up_is_refused(fields: dict[str, Decimal]) -> None:
    with pytest.raises(Refused, match="add up"):
        reminder_pdf(replace(reminder(), **fields))  # type: ignore[arg-type]


def test_a_third_of_a_cent_is_refused() -> None:
    with pytest.raises(Refused, match="decimals"):
        reminder_pdf(reminder(interest=D("0.333")))


@pytest.mark.parametrize(
    ("country", "reference", "kind", "account"),
    [("FI", "1009", "viitenumero", {"iban": "FI2112345600000785"}), ("GR", "2026-0118", "", {"iban": "GR1601101250000000012300695"})],
)
def test_a_scanner_reads_the_whole_sum_and_the_last_day_off_a_reminder(
    country: str, reference: str, kind: ReferenceKind, account: dict[str, str]
) -> None:
    seller = replace(papers.SELLERS[country], **account)  # type: ignore[arg-type]
    paper = reminder(country, "en", seller=seller, reference=reference, reference_kind=kind)
    codes = read(reminder_pdf(paper))
    lines = codes["QRCode"][0].split("\n")
    assert (lines[6], lines[7]) == (account["iban"], "EUR1015.07")
    if country == "FI":
        assert lines[9].startswith("RF")
        assert lines[9].endswith("1009")
        # Account, euros and cents of the whole sum, reference, and the day by which the reminder wants it.
        assert codes["Code128"] == [f"4{account['iban'][2:]}00101507000{'1009':0>20}260323"]
    else:
        assert lines[10] == "2026-0118"
    assert read(reminder_pdf(replace(paper, draft=True))) == {}


@pytest.mark.parametrize(("country", "kind"), [("NO", "kid"), ("IS", "krafa")])
def test_the_kid_and_the_claim_stand_on_the_reminder_and_a_wrong_one_is_refused(country: str, kind: ReferenceKind) -> None:
    number = references.kid("20260118") if kind == "kid" else references.claim_number("0133", "260118")
    paper = reminder(country, "en", reference=number, reference_kind=kind, spans=(), interest=D(6))
    text = words(reminder_pdf(paper))
    assert number[-6:] in "".join(sign for sign in text if sign.isdigit())
    with pytest.raises(Refused, match="does not hold"):
        reminder_pdf(replace(paper, reference=f"{number[:-1]}x"))


def test_where_only_fees_are_left_the_reminder_says_so() -> None:
    text = words(reminder_pdf(reminder("FI", "en", gross=D(1204), paid=D(1204), owed=D(0), interest=D("6.07"), earlier_interest=D("6.07"))))
    assert "itself is paid" in text
    assert "Late interest of earlier reminders" in text
    assert "€11.07" in text
