"""The invoice on paper, read back by poppler."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from desk.documents.invoice import invoice_pdf
from desk.documents.values import InvoiceLine, Kind
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import after, pages, rows, run, words

D = Decimal
COUNTRIES = ("IS", "NO", "FI", "GR")
TABLE_LABELS = ("Work", "Quantity", "Unit price", "VAT")


@pytest.mark.parametrize("country", COUNTRIES)
def test_letters_of_every_country_survive(country: str) -> None:
    paper = papers.invoice(country)
    text = words(invoice_pdf(paper))
    assert "\N{REPLACEMENT CHARACTER}" not in text
    for wanted in (paper.buyer.name, paper.buyer.contact, *paper.buyer.address, paper.seller.trade_name, paper.seller.tagline):
        assert wanted in text
    for line in paper.lines:
        assert line.text in text
        assert line.detail in text


@pytest.mark.parametrize(
    ("country", "shown"),
    [
        ("IS", ("11.175", "29.850", "41.025", "9.846", "50.871 kr.")),
        ("NO", ("2 500,00", "1 250,00", "3 750,00", "937,50", "4 687,50 kr")),
        ("FI", ("48,00", "168,00", "240,00", "61,20", "301,20 €")),
        ("GR", ("30,00", "122,52", "152,52", "36,60", "189,12 €")),
    ],
)
def test_money_is_written_as_the_language_writes_it(country: str, shown: tuple[str, ...]) -> None:
    text = words(invoice_pdf(papers.invoice(country)))
    assert [amount for amount in shown if amount not in text] == []


def test_an_icelandic_invoice_has_no_decimals() -> None:
    found = rows(invoice_pdf(papers.invoice("IS")))
    amounts = [after(label, found) for label in ("Samtals án VSK", "Til greiðslu")]
    assert amounts == ["41.025", "50.871 kr."]
    assert not re.search(r"\d,\d", "\n".join(found))


def test_the_totals_on_paper_are_the_values() -> None:
    paper = papers.invoice("FI")
    found = rows(invoice_pdf(paper))
    assert after("Veroton yhteensä", found) == "240,00"
    assert after("ALV 25,5 % / 240,00", found) == "61,20"
    assert after("Maksettavaa", found) == "301,20 €"
    nets = [D(row.rpartition(" ")[2].replace(",", ".")) for row in found if "× 15 min" in row]
    assert nets == [line.net for line in paper.lines]
    assert sum(nets) == paper.net


def test_two_rates_are_added_up_apart() -> None:
    lines = (*papers.LINES["FI"][:2], InvoiceLine(text="Opas", quantity=D(1), unit_price=D(100), vat_rate=D("13.5"), net=D(100)))
    found = rows(invoice_pdf(papers.invoice("FI", lines=lines)))
    assert after("ALV 25,5 % / 216,00", found) == "55,08"
    assert after("ALV 13,5 % / 100,00", found) == "13,50"
    assert after("Maksettavaa", found) == "384,58 €"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_no_label_of_a_column_is_split(language: str, country: str) -> None:
    w = speaker(language)
    found = rows(invoice_pdf(papers.invoice(country, language=language)))
    header = next(row for row in found if row.startswith(w.tr("Work")) and w.tr("Quantity") in row)
    assert all(w.tr(label) in header for label in TABLE_LABELS)
    text = "\n".join(found)
    for label in ("Invoice date", "Net total", "To pay", "Payment details", "Payee", "Payment terms", "Period of work"):
        assert w.tr(label) in text


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (20, 2), (200, 12)])
def test_many_lines_flow_over_as_many_sheets_as_they_need(count: int, sheets: int) -> None:
    found = pages(invoice_pdf(papers.invoice("FI", lines=papers.lines(count))))
    assert len(found) == sheets
    assert sum("× 15 min" in row for page in found for row in page) == count
    for number, page in enumerate(found, 1):
        assert page[-1].replace(" ", "") == f"{number}/{sheets}"
        assert sum(row.startswith("Työ Määrä Yksikköhinta ALV Veroton €") for row in page) == 1
    for page in found[1:]:
        assert page[0] == "Verkkoverstas Pihlaja Lasku 2026-0118"


@pytest.mark.parametrize("count", range(8, 18))
def test_totals_never_stand_without_a_line(count: int) -> None:
    last = pages(invoice_pdf(papers.invoice("FI", lines=papers.lines(count))))[-1]
    lines = [at for at, row in enumerate(last) if "× 15 min" in row]
    total = next(at for at, row in enumerate(last) if row.startswith("Maksettavaa"))
    assert lines
    assert lines[-1] < total
    assert any("Maksutiedot" in row for row in last)


def test_a_line_longer_than_a_sheet_is_continued() -> None:
    long = replace(papers.LINES["FI"][0], text="sana " * 790 + "loppu")
    found = pages(invoice_pdf(papers.invoice("FI", lines=(long,), notes=("huomio " * 500 + "viimeinen",))))
    text = " ".join(row for page in found for row in page)
    assert text.count("sana") == 790
    assert "loppu" in text
    assert "viimeinen" in text
    assert any(row.startswith("Maksettavaa") for row in found[-1]) or any("huomio" in row for row in found[-1])


def test_a_unit_price_with_more_decimals_keeps_them_and_the_rest_stay_in_line() -> None:
    pdf = invoice_pdf(papers.invoice("GR"))
    boxes = run("pdftotext", pdf, "-bbox", "-", "-")
    edge = {word: float(x) for x, word in re.findall(r'xMax="([\d.]+)"[^>]*>([^<]+)</word>', boxes)}
    start = {word: float(x) for x, word in re.findall(r'xMin="([\d.]+)"[^>]*>([^<]+)</word>', boxes)}
    assert edge["17,5025"] > edge["15,00"]
    assert start["17,5025"] == pytest.approx(start["15,00"], abs=0.05)


def test_lines_say_units_beside_their_counts() -> None:
    lines = (
        InvoiceLine(text="Puolitoista", quantity=D("1.5"), unit="h", unit_price=D(60), vat_rate=D("25.5"), net=D(90)),
        InvoiceLine(text="Kuukausi", quantity=D(1), unit_price=D(10), vat_rate=D("25.5"), net=D(10)),
        InvoiceLine(text="Pelkkä summa", vat_rate=D("25.5"), net=D(5)),
    )
    found = rows(invoice_pdf(papers.invoice("FI", lines=lines)))
    assert "Puolitoista 1,5 h 60,00 25,5 % 90,00" in found
    assert "Kuukausi 1 10,00 25,5 % 10,00" in found
    assert "Pelkkä summa – 25,5 % 5,00" in found


def test_a_draft_says_so_and_has_no_number() -> None:
    for language in LANGUAGES:
        w = speaker(language)
        text = words(invoice_pdf(papers.invoice("NO", kind="draft", language=language)))
        assert w.tr("Draft invoice") in text
        assert w.tr("Not issued") in text
        assert "2026-0118" not in text
        assert "202601183" not in text
        assert w.tr("Payment details") not in text


def test_a_credit_note_names_what_it_credits_and_asks_for_no_money() -> None:
    for language in LANGUAGES:
        w = speaker(language)
        text = words(invoice_pdf(papers.credit_note("FI", language=language, lines=papers.LINES["FI"][:1])))
        assert w.tr("Credit note") in text
        assert w.tr("Credits invoice") in text
        assert (
            w.say("{amount} is credited against invoice {number}.", amount=w.money(D("60.24"), "EUR"), number="2026-0118").replace(
                "\N{NO-BREAK SPACE}", " "
            )
            in text
        )
        assert w.tr("Nothing to pay") in text
        assert w.tr("Payment details") not in text
        assert w.tr("Due date") not in text


def test_a_credit_note_may_count_backwards() -> None:
    back = tuple(replace(line, quantity=-(line.quantity or D(0)), net=-line.net) for line in papers.LINES["FI"][:1])
    found = rows(invoice_pdf(papers.credit_note("FI", lines=back)))
    assert after("Hyvitetään yhteensä", found) == "−60,24 €"
    assert "Laskusta 2026-0118 hyvitetään 60,24 €." in found


@pytest.mark.parametrize(("kind", "word"), [("invoice", "Lasku"), ("pro_forma", "Proformalasku"), ("credit_note", "Hyvityslasku")])
def test_the_file_says_what_it_is(kind: Kind, word: str) -> None:
    pdf = invoice_pdf(papers.invoice("FI", kind=kind, credited_number="2026-0100"))
    info = run("pdfinfo", pdf, "-")
    assert f"{word} 2026-0118" in info
    assert "Verkkoverstas Pihlaja Oy" in info
    assert "A4" in info
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.Root.Lang == "fi"


def test_its_fonts_are_in_it() -> None:
    fonts = run("pdffonts", invoice_pdf(papers.invoice("GR")), "-").splitlines()[2:]
    assert {re.sub(r"^\w+\+", "", row.split()[0]) for row in fonts} == {"NotoSans-Regular", "NotoSans-Medium", "NotoSans-Bold"}
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] for row in fonts)


def test_equal_values_give_equal_bytes() -> None:
    assert invoice_pdf(papers.invoice("GR")) == invoice_pdf(papers.invoice("GR"))


@pytest.mark.parametrize("country", COUNTRIES)
def test_an_invoice_of_twenty_lines_is_small(country: str) -> None:
    lines = tuple(line for _ in range(10) for line in papers.LINES[country][:2])
    assert len(invoice_pdf(papers.invoice(country, lines=lines))) <= 30_000


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("net", {"net": D("240.01")}),
        ("vat", {"vat": D("61.21"), "gross": D("301.21")}),
        ("gross", {"gross": D("301.21")}),
        ("vat_rows", {"vat_rows": ()}),
        ("net", {"net": D("NaN")}),
        ("vat", {"vat": D("61.200001")}),
        ("number", {"number": None}),
        ("number", {"issue_date": None}),
        ("credited_number", {"kind": "credit_note"}),
        ("colour", {"colour": "teal"}),
        ("logo", {"logo": b"not a picture"}),
        ("logo", {"logo": b"\x89PNG" + b"0" * 5_000_000}),
    ],
)
def test_figures_that_do_not_add_up_are_refused(field: str, changes: dict[str, Any]) -> None:
    with pytest.raises(Refused) as told:
        invoice_pdf(replace(papers.invoice("FI"), **changes))
    assert told.value.field == field


@pytest.mark.parametrize(
    "changes",
    [
        {"net": D("48.01")},
        {"quantity": D(3)},
        {"vat_rate": None},
        {"unit_price": D("Infinity")},
        {"vat_rate": D("NaN")},
        {"net": D(10) ** 13},
    ],
)
def test_a_line_that_does_not_add_up_is_refused_by_its_number(changes: dict[str, Any]) -> None:
    first = replace(papers.LINES["FI"][0], **changes)
    paper = papers.invoice("FI")
    with pytest.raises(Refused) as told:
        invoice_pdf(replace(paper, lines=(first, *paper.lines[1:])))
    assert told.value.field == "lines[0]"


@pytest.mark.parametrize(("price", "quantity", "net"), [("16.666667", 3, "50.00"), ("0.277778", 9, "2.50"), ("0.008333", 3, "0.03")])
def test_a_unit_price_cut_at_its_sixth_decimal_still_makes_its_net(price: str, quantity: int, net: str) -> None:
    line = InvoiceLine(text="Työ", quantity=D(quantity), unit="10 min", unit_price=D(price), vat_rate=D("25.5"), net=D(net))
    assert price.replace(".", ",") in words(invoice_pdf(papers.invoice("FI", lines=(line,))))
    with pytest.raises(Refused, match="do not add up"):
        invoice_pdf(papers.invoice("FI", lines=(replace(line, net=D(net) + D("0.01")),)))


def test_an_invoice_without_lines_is_refused() -> None:
    with pytest.raises(Refused, match="at least one line"):
        invoice_pdf(papers.invoice("FI", lines=()))


def test_one_day_of_work_is_one_date() -> None:
    found = rows(invoice_pdf(papers.invoice("FI", supply_to=date(2026, 4, 1))))
    assert after("Työn aika", found) == "1.4.2026"
    across = rows(invoice_pdf(papers.invoice("FI", supply_to=date(2026, 5, 1))))
    assert after("Työn aika", across) == "1.4.2026 – 1.5.2026"
