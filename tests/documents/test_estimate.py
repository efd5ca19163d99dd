"""An estimate on paper, read back by poppler."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from desk.documents.estimate import estimate_pdf
from desk.documents.values import EstimateLine, EstimatePaper, VatRow
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows, words

D = Decimal


def estimate(language: str = "nb", **fields: object) -> EstimatePaper:
    lines = (
        EstimateLine(text="Skjema for påmelding", hours=D("2.5"), net=D("4200.00"), unit_price=D("1400.00"), unit="t"),
        EstimateLine(text="Flytting av innhold", hours=D(3), net=D("3000.00"), detail="En sum for helheten."),
        EstimateLine(text="Feil i vår programvare", hours=D("0.5"), net=D("0.00"), detail="Inkludert, uten betaling."),
    )
    made = EstimatePaper(
        language=language, currency="NOK", seller=papers.SELLERS["NO"], buyer=papers.BUYERS["NO"], number="1042-2",
        subject="Nytt påmeldingsskjema", dated=date(2026, 4, 22), valid_until=date(2026, 5, 22), lines=lines, hours=D(6),
        vat_rows=(VatRow(D(25), D("7200.00"), D("1800.00")),), net=D("7200.00"), vat=D("1800.00"), gross=D("9000.00"), replaces="1042-1",
        note="Vi kan begynne i uke 21.",
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def test_an_estimate_says_its_lines_sums_and_how_long_it_holds() -> None:
    found = rows(estimate_pdf(estimate()))
    text = "\n".join(found)
    assert "Skjema for påmelding 2,5 1 400,00 / t 4 200,00" in found
    assert "Flytting av innhold 3 – 3 000,00" in found
    assert "Feil i vår programvare 0,5 – 0,00" in found
    for wanted in (
        "Prisestimat", "gyldig til 22.05.2026", "1042-2", "Erstatter 1042-1", "Nytt påmeldingsskjema", "Estimert sum 9 000,00 kr",
        "Vi kan begynne i uke 21.", "Gjelder til 22.05.2026", "ikke en fastpris",
    ):  # fmt: skip
        assert wanted in text, wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_labels_whole(language: str) -> None:
    w = speaker(language)
    text = words(estimate_pdf(estimate(language)))
    labels = ("Cost estimate", "Estimate number", "Valid until", "Estimated hours", "Estimated total", "Work", "Net total")
    for label in labels:
        assert w.tr(label) in text, label


def test_a_draft_says_that_it_is_one() -> None:
    text = words(estimate_pdf(estimate(draft=True)))
    assert "Utkast" in text
    assert "gyldig til" not in text


def test_what_does_not_add_up_is_not_printed() -> None:
    wrongs: list[dict[str, Any]] = [{"net": D("7200.01")}, {"gross": D("9000.01")}, {"vat": D("1800.01"), "gross": D("9000.01")}]
    for wrong in wrongs:
        with pytest.raises(Refused):
            estimate_pdf(estimate(**wrong))


def test_a_long_one_goes_on_with_its_head_again() -> None:
    line = EstimateLine(text="Arbeid " * 20, hours=D(1), net=D("100.00"), unit_price=D("100.00"), unit="t")
    vat = (VatRow(D(25), D("6000.00"), D("1500.00")),)
    found = pages(
        estimate_pdf(estimate(lines=(line,) * 60, hours=D(60), net=D("6000.00"), vat_rows=vat, vat=D("1500.00"), gross=D("7500.00")))
    )
    assert len(found) > 1
    assert all("Timer" in " ".join(page) for page in found[:-1])
    assert "Estimert sum" in " ".join(found[-1])


def test_markup_in_names_is_printed_as_it_was_typed() -> None:
    text = words(estimate_pdf(estimate(subject="<b>Skjema</b> & co")))
    assert "<b>Skjema</b> & co" in text


def test_equal_values_give_equal_bytes() -> None:
    assert estimate_pdf(estimate()) == estimate_pdf(estimate())
