"""What each country asks to be printed on its firms' invoices."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.documents.identity import account, iban, reference, registrations
from desk.documents.invoice import invoice_pdf
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import after, rows, words


def test_an_icelandic_invoice_has_kennitala_vsk_number_gjalddagi_and_eindagi() -> None:
    found = rows(invoice_pdf(papers.invoice("IS")))
    text = "\n".join(found)
    assert "Kt. 000000-0000" in text
    assert "VSK-nr. 00000" in text
    assert "Kt. 111111-1119" in text
    assert after("Gjalddagi", found) == "14.5.2026"
    assert after("Eindagi", found) == "29.5.2026"
    assert after("Kröfunúmer", found) == "0000-66-000118"
    assert "Bankareikningur 0000-26-000000" in text


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "is"])
def test_its_two_dates_keep_their_words_in_other_languages(language: str) -> None:
    text = words(invoice_pdf(papers.invoice("IS", language=language)))
    assert "Gjalddagi" in text
    assert "Eindagi" in text
    assert (
        speaker(language).tr("Gjalddagi is the day the amount falls due; eindagi is the last day to pay it without default interest.")
        in text
    )


def test_a_norwegian_invoice_has_org_number_mva_and_the_registers_name() -> None:
    text = words(invoice_pdf(papers.invoice("NO")))
    assert "Org.nr 999 999 999 MVA" in text
    assert "Foretaksregisteret" in text
    assert "KID 202601183" in text
    assert "1234 56 78903" in text
    unregistered = replace(papers.SELLERS["NO"], vat_registered=False, foretaksregisteret=False)
    plain = words(invoice_pdf(papers.invoice("NO", seller=unregistered)))
    assert "Org.nr 999 999 999 MVA" not in plain
    assert "Foretaksregisteret" not in plain


def test_a_finnish_invoice_has_both_numbers_and_its_reference_in_fives() -> None:
    found = rows(invoice_pdf(papers.invoice("FI")))
    assert after("Viitenumero", found) == "2026 01184"
    text = "\n".join(found)
    assert "Y-tunnus 1234567-1" in text
    assert "ALV-tunnus FI12345671" in text
    assert "FI21 1234 5600 0007 85" in text


def test_a_greek_invoice_has_tax_number_office_and_mark() -> None:
    text = words(invoice_pdf(papers.invoice("GR")))
    for wanted in (
        "ΑΦΜ 000000000",
        "ΔΟΥ Α΄ Θεσσαλονίκης",
        "Αρ. ΓΕΜΗ 000000000000",
        "ΜΑΡΚ",
        "400000000000001",
        "Τιμολόγιο Παροχής Υπηρεσιών",
    ):
        assert wanted in text
    assert "ΑΦΜ 111111111" in text
    assert "ΔΟΥ Βόλου" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_mark_a_greek_invoice_is_a_pro_forma(language: str) -> None:
    w = speaker(language)
    text = words(invoice_pdf(papers.invoice("GR", mark="", language=language)))
    assert w.tr("Pro forma invoice") in text
    assert w.tr("Invoice for services") not in text
    assert (
        w.tr("This paper has no ΜΑΡΚ and is not a tax document: the document itself is issued through myDATA or a certified provider.")
        in text
    )


def test_numbers_are_grouped_only_when_they_have_the_right_length() -> None:
    party = replace(papers.SELLERS["IS"], registration="123", vat_number="")
    assert registrations(party, "seller") == ["Kt. 123"]
    abroad = replace(party, country="SE", registration="556000-0000", vat_number="SE556000000001")
    assert registrations(abroad, "seller") == ["556000-0000", "SE556000000001"]
    assert account("123", "NO") == "123"
    assert account("1234.56.78903", "NO") == "1234 56 78903"
    assert iban("gr16 01101250000000012300695") == "GR16 0110 1250 0000 0001 2300 695"


@pytest.mark.parametrize(
    ("number", "kind", "printed"),
    [
        ("202601184", "viitenumero", "2026 01184"),
        ("1234567890", "viitenumero", "12345 67890"),
        ("RF332348236", "rf", "RF33 2348 236"),
        ("202601183", "kid", "202601183"),
        ("000066000118", "krafa", "0000-66-000118"),
        ("order 7", "", "order 7"),
    ],
)
def test_references_are_printed_in_their_groups(number: str, kind: str, printed: str) -> None:
    assert reference(number, kind) == printed
