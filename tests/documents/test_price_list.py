"""The price list on paper, read back by poppler."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from desk.documents.price_list import price_list_pdf
from desk.documents.values import Hours, PriceSection, Said
from desk.rules.errors import Refused
from desk.words import LANGUAGES, speaker
from tests.documents import papers
from tests.documents.reading import pages, rows, words

D = Decimal


def test_an_icelandic_price_list_says_its_prices_with_and_without_vat() -> None:
    found = rows(price_list_pdf(papers.price_list()))
    assert "Kennsla * 15 mín. 3.725 kr. 4.619 kr." in found
    assert "Kennsla, heil klukkustund klst. 14.900 kr. 18.476 kr." in found
    assert "Hverjir tveir til viðbótar * par 10.000 kr. 12.400 kr." in found
    assert "Þróun klst. Tilboð –" in found
    text = "\n".join(found)
    for wanted in (
        "gildir frá 1. maí 2026",
        "Innifalið í áskrift",
        "Villur í hugbúnaði okkar og bilanir í hýsingu",
        "Símatími virka daga 9–12",
        "Beiðni sem berst fyrir kl. 14 er svarað samdægurs.",
        "Ráðgjöf og forritun",
        "* Okkar eigin ákvörðun: ekki hluti af birtum skilmálum.",
        "Öll verð eru í íslenskum krónum.",
        "Kt. 000000-0000",
    ):
        assert wanted in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_prints_its_labels_whole(language: str) -> None:
    w = speaker(language)
    found = rows(price_list_pdf(papers.price_list(language=language)))
    labels = (w.tr("Unit"), w.tr("Without VAT"), w.say("With VAT {rate:percent}", rate=D(24)))
    header = [row for row in found if row.startswith("Vinna")][0]  # noqa: RUF015
    assert header == f"Vinna {' '.join(labels)}".replace("\N{NO-BREAK SPACE}", " ")
    text = "\n".join(found)
    for label in ("Price list", "What we promise", "Opening hours", "Quote", "Decided by us: not part of the published terms."):
        assert w.tr(label) in text


def test_what_is_ours_is_marked_only_where_it_is() -> None:
    section = PriceSection("Vinna", (papers.item("Kennsla", "klst.", "14900"),))
    text = words(price_list_pdf(papers.price_list(sections=(section,), promises=(Said("Svarað samdægurs."),))))
    assert "*" not in text


def test_euros_have_cents() -> None:
    section = PriceSection("Työ", (papers.item("Käyttötuki", "15 min", "24.00", rate="25.5", currency="EUR"),))
    paper = papers.price_list(language="fi", currency="EUR", vat_rate=D("25.5"), seller=papers.SELLERS["FI"], sections=(section,))
    assert "Käyttötuki 15 min 24,00 € 30,12 €" in rows(price_list_pdf(paper))


def test_a_long_list_flows_on_with_its_header() -> None:
    items = tuple(papers.item(f"Vara {number}", "stk.", str(100 * number), "Lýsing vörunnar.") for number in range(1, 61))
    found = pages(price_list_pdf(papers.price_list(sections=(PriceSection("Vörur", items),))))
    assert len(found) > 2
    assert sum(row.startswith("Vara ") for page in found for row in page) == 60
    headed = [page for page in found if any(row.startswith("Vara ") for row in page)]
    assert all(sum(row == "Vörur Eining Án VSK Með VSK 24%" for row in page) == 1 for page in headed)
    assert found[1][0] == "Dæmavefur Gjaldskrá, gildir frá 1. maí 2026"


def test_a_heading_is_never_the_last_on_a_sheet() -> None:
    for count in range(8, 20):
        items = tuple(papers.item(f"Vara {number}", "stk.", "100", "Lýsing.") for number in range(count))
        for page in pages(price_list_pdf(papers.price_list(sections=(PriceSection("Vörur", items),)))):
            body = [row for row in page[:-1] if not row.startswith(("Dæmavefur ehf.", "Tilbúnagata"))]
            assert body[-1] not in {"Innifalið í áskrift", "Loforð okkar", "Opnunartími"}
            assert not body[-1].startswith("Vörur Eining")


def test_a_price_that_does_not_add_up_is_refused() -> None:
    wrong = replace(papers.item("Kennsla", "klst.", "14900"), gross=D(18477))
    with pytest.raises(Refused, match=r"14\.900|18\.476"):
        price_list_pdf(papers.price_list(sections=(PriceSection("Vinna", (wrong,)),)))
    with pytest.raises(Refused, match="more decimals"):
        price_list_pdf(papers.price_list(sections=(PriceSection("Vinna", (replace(wrong, net=D("14900.50")),)),)))


def test_an_empty_list_is_still_a_paper() -> None:
    paper = papers.price_list(sections=(), covered=(), hours=(), promises=(), boxed=(), terms=())
    assert "Gjaldskrá" in words(price_list_pdf(paper))


def test_long_hours_wrap_beside_their_labels() -> None:
    paper = papers.price_list(hours=(Hours("Neyðarvakt utan almenns vinnutíma og á helgidögum ársins", "allan sólarhringinn " * 12),))
    text = words(price_list_pdf(paper))
    assert text.count("allan sólarhringinn") == 12
    assert "Neyðarvakt" in text


def test_a_customers_list_names_the_customer_and_an_exempt_item_bears_no_vat() -> None:
    exempt = replace(papers.item("Námskeið", "klst.", "5000"), gross=D(5000), vat_rate=D(0), detail="Án VSK: undanþegið.")
    long = "Kvenfélagið í Efri-Byggð og nágrenni, félag til eflingar mannlífs og menningar í sveitinni"
    found = rows(price_list_pdf(papers.price_list(sections=(PriceSection("Vinna", (exempt,)),), customer=long)))
    assert "Námskeið klst. 5.000 kr. 5.000 kr." in found
    text = " ".join(found)
    assert f"Verð fyrir {long}" in text
    assert "Dæmavefur" in text
    wrong = replace(exempt, gross=D(6200))
    with pytest.raises(Refused):
        price_list_pdf(papers.price_list(sections=(PriceSection("Vinna", (wrong,)),)))


def test_equal_values_give_equal_bytes() -> None:
    assert price_list_pdf(papers.price_list()) == price_list_pdf(papers.price_list())
