"""Golden documents of four countries before every judge, with their sums on paper, in their data and in their codes."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from lxml import etree

from desk.documents.einvoice import NAME
from desk.documents.figures import places_of
from desk.documents.identity import reference
from desk.words import speaker
from tests.documents import golden_papers as golden
from tests.documents.reading import words
from tests.documents.test_ubl import SPACES
from tests.documents.tools.codes import read

if TYPE_CHECKING:
    from pathlib import Path

D = Decimal
SENT = tuple(name for name in golden.NAMES if not name.startswith("GR"))
PAYABLE = "cac:LegalMonetaryTotal/cbc:PayableAmount"


def asked(name: str, path: str) -> list[str]:
    xml = golden.files(name).xml
    assert xml is not None
    return [each.text for each in etree.fromstring(xml).xpath(path, namespaces=SPACES)]


def test_every_golden_document_holds_before_every_judge(tmp_path: Path) -> None:
    """XSD, EN 16931, Peppol, PDF/A-3b and PDF/UA-1, each started once: no judge has anything to say."""
    for name in golden.NAMES:
        made = golden.files(name)
        (tmp_path / f"{name}.pdf").write_bytes(made.pdf)
        if made.xml is not None:
            (tmp_path / f"{name}.xml").write_bytes(made.xml)
    judge = [sys.executable, "-m", "tests.documents.tools.judge", str(tmp_path)]
    said = subprocess.run(judge, check=True, capture_output=True).stdout
    found = json.loads(said)
    assert {name: objections for name, objections in found.items() if objections} == {}
    assert len(found) == len(golden.NAMES) + len(SENT)


@pytest.mark.parametrize("name", SENT)
def test_an_e_invoice_is_what_it_was_and_stands_in_its_pdf(name: str) -> None:
    made = golden.files(name)
    assert made.xml == golden.place(name).read_bytes()
    with pikepdf.open(BytesIO(made.pdf)) as opened:
        assert bytes(opened.attachments[NAME].get_file().read_bytes()) == made.xml


@pytest.mark.parametrize("name", golden.NAMES)
def test_the_sums_are_those_worked_out_by_hand(name: str) -> None:
    paper = golden.paper(name)
    assert (paper.net, paper.vat, paper.gross) == tuple(map(D, golden.SUMS[name]))


@pytest.mark.parametrize("name", [name for name in golden.NAMES if name.endswith("ties")])
def test_ties_are_real(name: str) -> None:
    """A paper that rounded half to even, as Python does unless it is told, would say something else in both places."""
    paper = golden.paper(name)
    last = D(1).scaleb(-places_of(paper.currency))
    first, (row,) = paper.lines[0], paper.vat_rows
    assert first.quantity is not None
    assert first.unit_price is not None
    for value, printed in ((first.quantity * first.unit_price, first.net), (row.net * row.rate / 100, row.vat)):
        assert value.quantize(last, ROUND_HALF_UP) == printed != value.quantize(last, ROUND_HALF_EVEN)


@pytest.mark.parametrize("name", SENT)
def test_what_poppler_reads_on_the_paper_is_what_the_data_says(name: str) -> None:
    paper, w = golden.paper(name), speaker(golden.paper(name).language)
    text = words(golden.files(name).pdf)
    (payable,), (vat, *_) = asked(name, PAYABLE), asked(name, "cac:TaxTotal/cbc:TaxAmount")
    assert w.money(D(payable), paper.currency).replace("\N{NO-BREAK SPACE}", " ") in text
    figures = [vat, *asked(name, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount"), *asked(name, "//cbc:LineExtensionAmount")]
    places = places_of(paper.currency)
    assert [each for each in figures if w.number(D(each), places).replace("\N{NO-BREAK SPACE}", " ") not in text] == []
    assert sum(map(D, asked(name, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount"))) == D(vat)
    for said in asked(name, "//cbc:TaxExemptionReason"):
        assert said in text
    for number in asked(name, "cbc:ID | cac:BillingReference//cbc:ID"):
        assert number in text


@pytest.mark.parametrize("name", [name for name in golden.NAMES if name.startswith("GR")])
def test_what_poppler_reads_on_a_greek_paper_is_what_was_worked_out(name: str) -> None:
    text, w = words(golden.files(name).pdf), speaker("el")
    assert [figure for figure in golden.SUMS[name] if w.number(D(figure), 2).replace("\N{NO-BREAK SPACE}", " ") not in text] == []


@pytest.mark.parametrize("name", ["IS standard", "NO standard", "FI credit note"])
def test_what_no_code_of_europe_can_pay_has_none(name: str) -> None:
    assert read(golden.files(name).pdf) == {}


@pytest.mark.parametrize("name", [name for name in SENT if name.startswith("FI") and name != "FI credit note"])
def test_codes_say_what_the_data_says(name: str) -> None:
    paper, found = golden.paper(name), read(golden.files(name).pdf)
    (payable,), (number,) = asked(name, PAYABLE), asked(name, "cac:PaymentMeans/cbc:PaymentID")
    (account,) = asked(name, "cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID")
    (bar,), (code,) = found["Code128"], found["QRCode"]
    assert bar == f"4{account[2:]}{int(D(payable) * 100):08}000{number:0>20}260514"
    assert code.split("\n")[5:8] == [paper.seller.name, account, f"EUR{payable}"]
    assert code.split("\n")[9].endswith(number)
    assert reference(number, "viitenumero") in words(golden.files(name).pdf)


@pytest.mark.parametrize("name", ["GR standard", "GR export"])
def test_a_greek_paper_has_its_payment_and_the_tax_authority_s_address_in_codes(name: str) -> None:
    paper, found = golden.paper(name), read(golden.files(name).pdf)["QRCode"]
    assert paper.qr_address in found
    payment = next(text for text in found if text.startswith("BCD")).split("\n")
    assert payment[5:8] == [paper.seller.name, paper.seller.iban, f"EUR{paper.gross}"]
