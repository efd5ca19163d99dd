"""E-invoices, judged by the schema of UBL, by the rules of EN 16931, and by those of Peppol."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from desk.documents.einvoice import gaps, invoice_files
from desk.documents.invoice import invoice_pdf
from desk.documents.ubl import ubl
from desk.documents.ubl_parts import CAC, CBC
from desk.documents.ubl_party import endpoint, vat_id
from desk.documents.values import InvoiceLine, InvoicePaper, Party, VatRow
from desk.rules.errors import Refused
from desk.rules.tax import categorised
from desk.rules.tax_treatment import words_for
from desk.words import speaker
from tests.documents import papers
from tests.documents.reading import words
from tests.documents.test_hostile import HOSTILE
from tests.documents.tools import peppol
from tests.documents.tools.einvoice import findings

if TYPE_CHECKING:
    from collections.abc import Callable

D = Decimal
COUNTRIES = ("IS", "NO", "FI")
SPACES = {"cac": CAC, "cbc": CBC}
# Numbers whose check digits hold; nobody has them here.
NUMBERS = {"IS": ("4504010050", "12345"), "NO": ("988000000", ""), "FI": ("1234567-1", "FI12345671"), "GR": ("100000003", "")}
PLACES = {
    "IS": ("Tilbúnagata 12", "600", "Akureyri"), "NO": ("Eksempelveien 5", "5003", "Bergen"), "FI": ("Hämeenkatu 3", "33100", "Tampere"),
    "GR": ("Οδός Υποδείγματος 7", "54622", "Θεσσαλονίκη"), "SE": ("Påhittsgatan 2", "11122", "Stockholm"),
    "DK": ("Opdigtet Vej 1", "1000", "København"), "US": ("1 Made Up Road", "10001", "New York"),
}  # fmt: skip


def party(one: Party, country: str, **changes: Any) -> Party:
    registration, vat = NUMBERS.get(country, ("", ""))
    street, postcode, city = PLACES[country]
    values = {"country": country, "registration": registration, "vat_number": vat, "street": street, "postcode": postcode, "city": city}
    return replace(one, **{**values, **changes})


def invoice(country: str = "FI", *, buyer: str = "", lines: tuple[InvoiceLine, ...] | None = None, **changes: Any) -> InvoicePaper:
    """An invoice whose numbers hold, of these lines."""
    seller = party(papers.SELLERS[country], country)
    to = party(papers.BUYERS.get(buyer or country, papers.BUYERS["FI"]), buyer or country, **changes.pop("to", {}))
    made = papers.invoice(country, seller=seller, buyer=to, **changes)
    if lines is None:
        return made
    sums = categorised([(line.net, line.vat_rate, line.category) for line in lines if line.vat_rate is not None], made.currency)
    rows = tuple(VatRow(row.rate, row.net, row.vat, row.category) for row in sums.rows)
    return replace(made, lines=lines, vat_rows=rows, net=sums.net, vat=sums.vat, gross=sums.gross)


def line(net: str, rate: str = "25.5", **changes: Any) -> InvoiceLine:
    values: dict[str, Any] = {"text": "Työ", "quantity": D(1), "unit_price": D(net), "net": D(net), "vat_rate": D(rate)}
    return InvoiceLine(**{**values, **changes})


def judged(paper: InvoicePaper) -> list[str]:
    """Everything any judge objects to; the paper must print, too."""
    invoice_pdf(paper)
    xml = ubl(paper)
    return [*(f"{one.rule} {one.text}" for one in findings(xml)), *peppol.broken(xml)]


def ask(paper: InvoicePaper, path: str) -> list[str]:
    return [one if isinstance(one, str) else one.text for one in etree.fromstring(ubl(paper)).xpath(path, namespaces=SPACES)]


@pytest.mark.parametrize("country", COUNTRIES)
def test_invoices_and_credit_notes_of_each_country_hold(country: str) -> None:
    assert judged(invoice(country)) == []
    note = invoice(country, kind="credit_note", credited_number="2026-0118", credited_date=date(2026, 4, 30))
    assert judged(note) == []
    assert ask(note, "cac:BillingReference//cbc:ID") == ["2026-0118"]


# fmt: off
CASES: dict[str, Callable[[], InvoicePaper]] = {
    "two rates": lambda: invoice(lines=(line("100"), line("100", "13.5"), line("0.02", "10"))),
    "three rates of Norway": lambda: invoice("NO", lines=(line("1250", "25"), line("99.99", "15"), line("33.33", "12"))),
    "reverse charge in the Union": lambda: invoice(buyer="SE", to={"vat_number": "SE556000000001"}, exemption=words_for("FI", "AE"),
                                                   lines=(line("500", "0", category="AE"),)),
    "reverse charge in Norway": lambda: invoice("NO", exemption=words_for("NO", "AE"), lines=(line("500", "0", category="AE"),)),
    "export": lambda: invoice(buyer="NO", exemption=words_for("FI", "G"), lines=(line("500", "0", category="G"),)),
    "export of Iceland": lambda: invoice("IS", buyer="NO", exemption=words_for("IS", "G"), lines=(line("50000", "0", category="G"),)),
    "goods to another member state": lambda: invoice(buyer="SE", to={"vat_number": "SE556000000001"}, exemption=words_for("FI", "K"),
                                                     supply_place="Stockholm", lines=(line("500", "0", category="K"),)),
    "exempt": lambda: invoice(exemption="AVL 39 §", lines=(line("80", "0", category="E"), line("20"))),
    "zero rate": lambda: invoice("NO", lines=(line("80", "0", category="Z"), line("20", "25"))),
    "exempt beside taxed and zero": lambda: invoice(exemption="AVL 39 §", lines=(
        line("80", "0", category="E"), line("20"), line("7", "0", category="Z"))),
    "a discount on a line": lambda: invoice(lines=(line("180", unit_price=D(100), quantity=D(2), discount=D(10)),)),
    "a discount of everything": lambda: invoice(lines=(line("0", unit_price=D(100), discount=D(100)), line("5"))),
    "a discount on the whole": lambda: invoice(lines=(line("200"), line("-20", quantity=D(-1), unit_price=D(20), text="Alennus 10 %"))),
    "a discount of half krónur": lambda: invoice("IS", lines=(
        line("10337", "24", quantity=D(3), unit_price=D(3725), discount=D("7.5")),)),
    "a price of half krónur": lambda: invoice("IS", lines=(line("11177", "24", quantity=D(3), unit_price=D("3725.5")),)),
    "both": lambda: invoice("IS", lines=(line("10059", "24", quantity=D(3), unit_price=D("3725.5"), discount=D(10)),)),
    "a line that runs backwards": lambda: invoice(lines=(line("200"), line("-50", quantity=D(-2), unit_price=D(25)))),
    "a negative price": lambda: invoice(lines=(line("200"), line("-50", quantity=D(2), unit_price=D(-25)))),
    "a discount on what runs backwards": lambda: invoice(lines=(
        line("200"), line("-45", quantity=D(-2), unit_price=D(25), discount=D(10)))),
    "half a cent": lambda: invoice(lines=(line("0.01", quantity=D("0.1"), unit_price=D("0.05")), line("1.02"))),
    "a sixth of a price": lambda: invoice(lines=(line("50.00", quantity=D(3), unit_price=D("16.666667")),)),
    "only what costs nothing": lambda: invoice(lines=(line("0", unit_price=D(0)),)),
    "a bare sum": lambda: invoice(lines=(line("12", quantity=None, unit_price=None),)),
    "VAT in the seller's own krone": lambda: invoice("NO", currency="EUR", home_currency="NOK", home_rate=D("11.5432"),
                                                     home_vat=D("288.58"), lines=(line("100", "25"),)),
    "an order number and a claim": lambda: invoice("IS", order_number="PO 7", reference="013366260118"),
    "a transfer to an Icelandic account": lambda: invoice("IS", reference="2026-0118", reference_kind=""),
    "no day of supply": lambda: invoice(supply_from=None, supply_to=None),
}
# fmt: on


@pytest.mark.parametrize("name", CASES)
def test_every_kind_of_invoice_holds(name: str) -> None:
    assert judged(CASES[name]()) == []


@pytest.mark.parametrize("name", CASES)
def test_a_credit_note_over_it_holds_too(name: str) -> None:
    paper = replace(CASES[name](), kind="credit_note", number="C2026-0001", credited_number="2026-0118", credited_date=date(2026, 4, 30))
    assert judged(paper) == []


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_paper_and_the_data_say_the_same_sums(country: str) -> None:
    paper = invoice(country)
    text, w = words(invoice_pdf(paper)), speaker(paper.language)
    (payable,) = ask(paper, "cac:LegalMonetaryTotal/cbc:PayableAmount")
    assert D(payable) == paper.gross
    assert w.money(D(payable), paper.currency).replace("\N{NO-BREAK SPACE}", " ") in text
    assert [D(net) for net in ask(paper, "cac:InvoiceLine/cbc:LineExtensionAmount")] == [one.net for one in paper.lines]
    assert D(ask(paper, "cac:TaxTotal/cbc:TaxAmount")[0]) == paper.vat


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_makes_no_hostile_data(text: str) -> None:
    one = line("10", text=text, detail=text, unit=text)
    to = {"contact": text, "name": text or "x", "street": text, "city": text}
    paper = invoice(lines=(one,), to=to, notes=(text,), payment=(text,), buyer_reference=text, order_number=text, number="7")
    xml = ubl(paper)
    assert [found for found in findings(xml) if found.flag == "fatal"] == []
    assert set(peppol.broken(xml)) <= {"R003"}
    assert len(xml) < 60_000


def test_markup_arrives_as_it_was_written() -> None:
    paper = invoice(lines=(line("10", text="R&D <dept> ]]> &amp;"),))
    assert ask(paper, "cac:InvoiceLine/cac:Item/cbc:Name") == ["R&D <dept> ]]> &amp;"]


amounts = st.decimals(D("0.01"), D(99999), places=2)
# fmt: off
made_lines = st.builds(
    lambda quantity, price, discount, rate: line(
        str((quantity * price * (100 - discount) / 100).quantize(D("0.01"), ROUND_HALF_UP)), rate, quantity=quantity, unit_price=price,
        discount=discount),
    quantity=st.decimals(D("-50"), D(50), places=2).filter(bool), price=amounts,
    discount=st.sampled_from([D(0), D(5), D("12.5"), D("33.33"), D(100)]), rate=st.sampled_from(["25.5", "13.5", "10"]),
)
# fmt: on


@settings(max_examples=25, deadline=None)
@given(st.lists(made_lines, min_size=1, max_size=6))
def test_any_lines_hold(lines: list[InvoiceLine]) -> None:
    assert judged(invoice(lines=tuple(lines))) == []


def spoilt(change: Callable[[str], str], country: str = "NO") -> set[str]:
    xml = change(ubl(invoice(country)).decode())
    return {*(one.rule for one in findings(xml.encode())), *peppol.broken(xml.encode())}


@pytest.mark.parametrize(
    ("country", "old", "new", "rule"),
    [
        ("NO", "NO988000000MVA", "NO988000001MVA", "NO-R-001"), ("NO", ">Foretaksregisteret<", ">Register<", "NO-R-002"),
        ("NO", '"0192">988000000', '"0192">988000001', "COMMON-R041"), ("IS", '"0196">4504010050', '"0088">4504010050', "IS-R-002"),
        ("IS", "<cbc:PostalZone>600</cbc:PostalZone>", "", "IS-R-003"), ("IS", ">000066000118<", ">00006600011<", "IS-R-006"),
        ("IS", ">2026-05-29<", ">2026-05-01<", "IS-R-010"), ("IS", "<cbc:DueDate>2026-05-14</cbc:DueDate>", "", "IS-R-009"),
        ("FI", '"EUR">61.20', '"EUR">62.20', "BR-CO-17"), ("FI", '"EUR">301.20', '"EUR">301.21', "BR-CO-15"),
        ("FI", 'currencyID="EUR">48.00', 'currencyID="NOK">48.00', "R051"),
        ("FI", ">24</cbc:PriceAmount>", ">25</cbc:PriceAmount>", "R120"),
        ("FI", "<cbc:BuyerReference>Kevään sivut / A. Korhonen</cbc:BuyerReference>", "", "R003"),
        ("FI", ">25.5<", ">24<", "BR-CO-17"), ("FI", "#compliant", "#extended", "R004"), ("FI", "<cbc:Name>", "<cbc:Nam>", "XSD"),
    ],
)  # fmt: skip
def test_the_judges_see_what_is_wrong(country: str, old: str, new: str, rule: str) -> None:
    def change(xml: str) -> str:
        assert old in xml
        spoilt_xml = xml.replace(old, new)
        return spoilt_xml.replace("</cbc:Name>", "</cbc:Nam>") if rule == "XSD" else spoilt_xml

    assert rule in spoilt(change, country)


# What the published rules let pass (research of 2026-11): a cent of VAT, check digits, a credit note that credits nothing.
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"vat": D("61.21"), "gross": D("301.21"), "vat_rows": (VatRow(D("25.5"), D("240.00"), D("61.21")),)}, "vat_rows"),
        ({"vat": D("61.70"), "gross": D("301.70"), "vat_rows": (VatRow(D("25.5"), D("240.00"), D("61.70")),)}, "vat_rows"),
        ({"reference": "202601185"}, "reference"),
        ({"kind": "credit_note", "credited_number": ""}, "credited_number"),
        ({"vat_rows": (VatRow(D("25.5"), D("240.00"), D("61.20"), "AE"),)}, "vat_rows"),
    ],
)
def test_what_the_official_rules_miss_is_refused_by_ours(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(Refused) as told:
        invoice_files(replace(invoice("FI"), **changes))
    assert told.value.field == field


def test_a_greek_document_goes_through_mydata_and_a_draft_nowhere() -> None:
    assert invoice_files(invoice("GR")).xml is None
    assert "myDATA" in gaps(invoice("GR"))[0]
    assert invoice_files(invoice("FI", kind="draft", number=None)).xml is None


def test_without_an_address_for_e_invoices_there_is_none_and_it_is_said_whose() -> None:
    paper = invoice("FI", to={"registration": "", "vat_number": ""})
    assert invoice_files(paper).xml is None
    assert gaps(paper) == ("the customer's address for e-invoices, or its registration number",)
    assert gaps(replace(paper, buyer=replace(paper.buyer, endpoint="0037:003712345671"))) == ()


@pytest.mark.parametrize(
    ("country", "changes", "found"),
    [
        ("IS", {}, ("0196", "4504010050")), ("NO", {}, ("0192", "988000000")), ("FI", {}, ("0216", "003712345671")),
        ("GR", {}, ("9933", "100000003")), ("SE", {"vat_number": "SE556000000001"}, ("0007", "5560000000")),
        ("DK", {"vat_number": "DK10000009"}, ("0184", "DK10000009")), ("US", {"vat_number": "12"}, None),
        ("FI", {"endpoint": "003712345671A"}, ("0216", "003712345671A")), ("NO", {"endpoint": "9908:988000000"}, ("9908", "988000000")),
        ("SE", {}, None), ("NO", {"endpoint": "peppol:1"}, None),
    ],
)  # fmt: skip
def test_an_address_for_e_invoices_comes_from_the_register_unless_it_is_given(
    country: str, changes: dict[str, Any], found: tuple[str, str] | None
) -> None:
    assert endpoint(party(papers.BUYERS["FI"], country, **changes)) == found


@pytest.mark.parametrize(
    ("country", "changes", "number"),
    [
        ("NO", {}, "NO988000000MVA"), ("NO", {"vat_registered": False}, ""), ("NO", {"vat_number": "988000000MVA"}, "NO988000000MVA"),
        ("GR", {}, "EL100000003"), ("GR", {"vat_number": "EL100000003"}, "EL100000003"), ("FI", {}, "FI12345671"),
        ("FI", {"vat_number": ""}, ""), ("IS", {}, "IS12345"), ("SE", {"vat_number": "SE556000000001"}, "SE556000000001"),
    ],
)  # fmt: skip
def test_a_vat_number_bears_the_prefix_of_its_country(country: str, changes: dict[str, Any], number: str) -> None:
    assert vat_id(party(papers.BUYERS["FI"], country, **changes)) == number
