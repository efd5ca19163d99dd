"""Codes on paper, read back by a scanner from the page as it is printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.documents.invoice import invoice_pdf
from desk.rules.errors import Refused
from desk.rules.giro import Transfer, epc_text, finnish_barcode
from tests.documents import papers
from tests.documents.reading import words
from tests.documents.tools.codes import scanned

if TYPE_CHECKING:
    from pathlib import Path

D = Decimal
QR, BAR = "QR-Code", "CODE-128"


@pytest.mark.parametrize("dots", [150, 200, 300])
def test_a_finnish_invoice_has_a_barcode_and_a_code_that_say_the_same(dots: int, tmp_path: Path) -> None:
    found = scanned(invoice_pdf(papers.invoice("FI")), tmp_path, dots=dots)
    assert found[BAR] == ["421123456000007850003012000000000000000202601184260514"]
    (code,) = found[QR]
    assert code.split("\n") == [
        "BCD", "002", "1", "SCT", "NDEAFIHH", "Verkkoverstas Pihlaja Oy", "FI2112345600000785", "EUR301.20", "", "RF04202601184",
    ]  # fmt: skip


def test_a_finnish_invoice_with_an_rf_reference_has_version_five(tmp_path: Path) -> None:
    found = scanned(invoice_pdf(papers.invoice("FI", reference="RF09868516259619897", reference_kind="rf")), tmp_path)
    assert found[BAR] == ["521123456000007850003012009000000868516259619897260514"]


def test_a_greek_invoice_has_its_payment_and_its_address_at_the_tax_authority(tmp_path: Path) -> None:
    paper = papers.invoice("GR")
    found = scanned(invoice_pdf(paper), tmp_path, dots=200)
    assert paper.qr_address in found[QR]
    payment = next(text for text in found[QR] if text.startswith("BCD")).split("\n")
    assert payment[5:8] == ["Παράδειγμα Ιστού Μ.ΙΚΕ", "GR1601101250000000012300695", "EUR189.12"]
    assert payment[9] == "RF332348236"


@pytest.mark.parametrize(
    "changes",
    [{"kind": "draft", "number": None}, {"kind": "credit_note", "credited_number": "1"}],
)
def test_what_is_not_to_be_paid_has_no_code(changes: dict[str, Any], tmp_path: Path) -> None:
    assert scanned(invoice_pdf(papers.invoice("FI", **changes)), tmp_path) == {}


def test_an_amount_no_bank_s_code_can_hold_is_printed_without_one(tmp_path: Path) -> None:
    line = replace(papers.LINES["FI"][0], quantity=D(1), unit_price=D("1000000000"), net=D("1000000000"))
    assert scanned(invoice_pdf(papers.invoice("FI", lines=(line,))), tmp_path) == {}


@pytest.mark.parametrize("country", ["IS", "NO"])
def test_krona_and_krone_have_no_european_code(country: str, tmp_path: Path) -> None:
    assert scanned(invoice_pdf(papers.invoice(country)), tmp_path) == {}


def test_a_pro_forma_shows_no_code_of_the_tax_authority(tmp_path: Path) -> None:
    found = scanned(invoice_pdf(papers.invoice("GR", mark="")), tmp_path)
    assert [text[:3] for text in found[QR]] == ["BCD"]


@pytest.mark.parametrize("lacks", ["mark", "uid", "qr_address"])
def test_a_greek_invoice_without_any_of_the_three_is_a_pro_forma(lacks: str) -> None:
    assert "Προτιμολόγιο" in words(invoice_pdf(papers.invoice("GR", **{lacks: ""})))


@pytest.mark.parametrize(
    ("country", "reference"),
    [("FI", "202601185"), ("NO", "202601180"), ("GR", "RF342348236"), ("IS", "000067000118")],
)
def test_a_reference_with_a_slip_is_refused_before_it_is_printed(country: str, reference: str) -> None:
    with pytest.raises(Refused) as told:
        invoice_pdf(papers.invoice(country, reference=reference))
    assert told.value.field == "reference"


@pytest.mark.parametrize("country", ["IS", "NO", "FI", "GR"])
def test_an_iban_with_a_slip_is_refused_before_it_is_printed(country: str) -> None:
    seller = papers.SELLERS[country]
    last = str((int(seller.iban[-1]) + 1) % 10)
    with pytest.raises(Refused) as told:
        invoice_pdf(papers.invoice(country, seller=replace(seller, iban=seller.iban[:-1] + last)))
    assert told.value.field == "iban"


TRANSFER = Transfer("Verkkoverstas Pihlaja Oy", "FI79 4405 2020 0360 82", D("4883.15"), "86851 62596 19897", due=date(2010, 6, 12))


def test_the_published_barcodes_come_out() -> None:
    assert finnish_barcode(TRANSFER) == "479440520200360820048831500000000868516259619897100612"
    rf = replace(TRANSFER, reference="RF09 8685 1625 9619 897")
    assert finnish_barcode(rf) == "579440520200360820048831509000000868516259619897100612"


@pytest.mark.parametrize(("amount", "digits"), [("0.01", "00000001"), ("999999.99", "99999999"), ("1000000", "00000000")])
def test_an_amount_the_barcode_cannot_hold_is_left_to_the_payer(amount: str, digits: str) -> None:
    code = finnish_barcode(replace(TRANSFER, amount=D(amount)))
    assert (len(code), code[17:25]) == (54, digits)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"iban": "FI79 4405 2020 0360 83"}, "iban"), ({"iban": "GR1601101250000000012300695"}, "iban"),
        ({"reference": "86851 62596 19898"}, "reference"), ({"reference": "RF10868516259619897"}, "reference"),
        ({"reference": "order 7"}, "reference"),
    ],
)  # fmt: skip
def test_a_barcode_is_refused_where_it_would_lead_astray(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(Refused) as told:
        finnish_barcode(replace(TRANSFER, **changes))
    assert told.value.field == field


def test_a_code_carries_any_other_reference_as_text_and_cuts_a_long_name() -> None:
    rows = epc_text(replace(TRANSFER, reference="2026-0118", name="Ω" * 200)).split("\n")
    assert (rows[9], rows[10]) == ("", "2026-0118")
    assert rows[5] == "Ω" * 70


@pytest.mark.parametrize("amount", ["0", "0.001", "1000000000"])
def test_an_amount_no_code_can_ask_for_is_refused(amount: str) -> None:
    with pytest.raises(Refused) as told:
        epc_text(replace(TRANSFER, amount=D(amount)))
    assert told.value.field == "gross"


def test_a_code_never_holds_more_than_banks_read() -> None:
    said = epc_text(replace(TRANSFER, name="ΐ" * 70, reference="Ω" * 140))
    assert len(said.encode()) <= 331
