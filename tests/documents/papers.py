"""Makers of papers for tests: firms, people and numbers are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zoneinfo import ZoneInfo

from desk.documents.values import (
    AttendancePaper,
    Attendee,
    CertificatePaper,
    Hours,
    InvoiceLine,
    InvoicePaper,
    Party,
    PriceItem,
    PriceListPaper,
    PriceSection,
    Said,
    VatRow,
)

D = Decimal

SELLERS = {
    "IS": Party(
        name="Dæmavefur ehf.",
        trade_name="Dæmavefur",
        tagline="Vefir og þjónustuborð",
        country="IS",
        address=("Tilbúnagata 12", "600 Akureyri"),
        registration="0000000000",
        vat_number="00000",
        email="hjalp@daemavefur.example",
        phone="+354 555 0180",
        account="000026000000",
        iban="IS140159260076545510730339",
        bic="XXXXISRE",
    ),
    "NO": Party(
        name="Oppdiktet Nettbutikk AS",
        trade_name="Oppdiktet Nett",
        tagline="Nettsider og brukerstøtte",
        country="NO",
        address=("Eksempelveien 5", "5003 Bergen"),
        registration="999999999",
        foretaksregisteret=True,
        email="faktura@oppdiktet.example",
        phone="+47 55 55 01 80",
        account="12345678903",
        iban="NO9386011117947",
        bic="XXXXNOKK",
    ),
    "FI": Party(
        name="Verkkoverstas Pihlaja Oy",
        trade_name="Verkkoverstas Pihlaja",
        tagline="Verkkosivut ja käyttötuki",
        country="FI",
        address=("Hämeenkatu 3", "33100 Tampere"),
        registration="1234567-1",
        vat_number="FI12345671",
        email="laskut@pihlaja.example",
        phone="+358 3 555 0142",
        iban="FI2112345600000785",
        bic="NDEAFIHH",
    ),
    "GR": Party(
        name="Παράδειγμα Ιστού Μ.ΙΚΕ",
        trade_name="Παράδειγμα Ιστού",
        tagline="Ιστοσελίδες και υποστήριξη",
        country="GR",
        address=("Οδός Υποδείγματος 7", "54622 Θεσσαλονίκη"),
        registration="000000000",
        tax_office="Α΄ Θεσσαλονίκης",
        commercial_register="000000000000",
        email="logistirio@paradeigma.example",
        phone="+30 2310 555 018",
        iban="GR1601101250000000012300695",
        bic="XXXXGRAA",
    ),
}
BUYERS = {
    "IS": Party(
        name="Kaffihúsið Ímyndun ehf.",
        contact="Þórdís Æsa Ólafsdóttir",
        country="IS",
        registration="1111111119",
        address=("Hvergigata 4", "101 Reykjavík"),
    ),
    "NO": Party(
        name="Påfunn Blåbær AS",
        contact="Åse Øverås",
        country="NO",
        registration="888888888",
        address=("Ingensteds vei 9", "0150 Oslo"),
    ),
    "FI": Party(name="Kahvila Tuulenpesä Oy", contact="Aino Korhonen", country="FI", address=("Rantakatu 14", "33200 Tampere")),
    "GR": Party(
        name="Ξενώνας Φανταστικός Α.Ε.",
        contact="Ιωάννα Ψαρρή",
        country="GR",
        registration="111111111",
        tax_office="Βόλου",
        address=("Οδός Ανύπαρκτη 3", "38221 Βόλος"),
    ),
}
LINES = {
    "IS": (
        InvoiceLine(
            text="Kennsla: vefumsjón fyrir nýjan notanda",
            detail="9.4. kl. 9:05, 34 mín., Þóra · 3 byrjaðar 15 mín.",
            quantity=D(3),
            unit="15 mín.",
            unit_price=D(3725),
            vat_rate=D(24),
            net=D(11175),
        ),
        InvoiceLine(
            text="Innsetning efnis: matseðill vorsins",
            detail="14.4. kl. 13:41, 1 klst. 20 mín., Örn · 6 byrjaðar 15 mín.",
            quantity=D(6),
            unit="15 mín.",
            unit_price=D(4975),
            vat_rate=D(24),
            net=D(29850),
        ),
        InvoiceLine(
            text="Síða opnaðist ekki, lagað",
            detail="21.4. kl. 8:12, 38 mín. · eigin villa, ekkert gjald",
            quantity=D(3),
            unit="15 mín.",
            net=D(0),
        ),
    ),
    "NO": (
        InvoiceLine(
            text="Oppsett av ny betalingsløsning",
            detail="9.4. kl. 09:05, 1 t 34 min, Åsa · 2 påbegynte timer, bestilt av Åse Øverås",
            quantity=D(2),
            unit="t",
            unit_price=D(1250),
            vat_rate=D(25),
            net=D(2500),
        ),
        InvoiceLine(
            text="Opplæring i nyhetsbrev",
            detail="14.4. kl. 13:41, 11 min, Bjørn · 1 påbegynt time",
            quantity=D(1),
            unit="t",
            unit_price=D(1250),
            vat_rate=D(25),
            net=D(1250),
        ),
    ),
    "FI": (
        InvoiceLine(
            text="Käyttötuki puhelimessa: uutiskirje etusivulle",
            detail="2.4. klo 10.20, 23 min, Jukka · 2 alkavaa varttia",
            quantity=D(2),
            unit="15 min",
            unit_price=D("24.00"),
            vat_rate=D("25.5"),
            net=D("48.00"),
        ),
        InvoiceLine(
            text="Sisältötyö: kevään ruokalista",
            detail="9.4. klo 9.05, 1 h 34 min, Melina · 7 alkavaa varttia, tilasi Aino Korhonen",
            quantity=D(7),
            unit="15 min",
            unit_price=D("24.00"),
            vat_rate=D("25.5"),
            net=D("168.00"),
        ),
        InvoiceLine(
            text="Käyttötuki puhelimessa: kuvien koko",
            detail="14.4. klo 13.41, 11 min, Jukka · 1 alkava vartti",
            quantity=D(1),
            unit="15 min",
            unit_price=D("24.00"),
            vat_rate=D("25.5"),
            net=D("24.00"),
        ),
        InvoiceLine(
            text="Sivu ei auennut, korjattu",
            detail="21.4. klo 8.12, 38 min · ylläpito kattaa oman vian, ei veloiteta",
            quantity=D(3),
            unit="15 min",
            net=D("0.00"),
        ),
    ),
    "GR": (
        InvoiceLine(
            text="Υποστήριξη χρήσης: ενημερωτικό δελτίο στην αρχική σελίδα",
            detail="2/4, 10:20, 23 λεπτά, Νίκη · 2 τέταρτα που άρχισαν",
            quantity=D(2),
            unit="15′",
            unit_price=D("15.00"),
            vat_rate=D(24),
            net=D("30.00"),
        ),
        InvoiceLine(
            text="Ανάπτυξη: φόρμα κρατήσεων",
            detail="9/4, 9:05, 1 ώρα 34 λεπτά, Άγγελος · συμφωνημένη τιμή 70,01 € την ώρα",
            quantity=D(7),
            unit="15′",
            unit_price=D("17.5025"),
            vat_rate=D(24),
            net=D("122.52"),
        ),
    ),
}
LANGUAGE = {"IS": "is", "NO": "nb", "FI": "fi", "GR": "el"}
CURRENCY = {"IS": "ISK", "NO": "NOK", "FI": "EUR", "GR": "EUR"}
FACTS: dict[str, dict[str, Any]] = {
    "IS": {
        "eindagi": date(2026, 5, 29),
        "reference": "000066000118",
        "reference_kind": "krafa",
        "payment": ("Dráttarvextir reiknast frá gjalddaga sé greitt eftir eindaga.",),
    },
    "NO": {
        "reference": "202601183",
        "reference_kind": "kid",
        "payment": ("Ved forsinket betaling påløper rente etter forsinkelsesrenteloven.",),
    },
    "FI": {
        "reference": "202601184",
        "reference_kind": "viitenumero",
        "buyer_reference": "Kevään sivut / A. Korhonen",
        "payment": ("Viivästyskorko korkolain mukaan. Huomautukset 8 päivän kuluessa: laskut@pihlaja.example",),
    },
    "GR": {
        "reference": "RF332348236",
        "reference_kind": "rf",
        "mark": "400000000000001",
        "uid": "0123456789ABCDEF0123456789ABCDEF01234567",
        "qr_address": "https://mydata.example/timologio?mark=400000000000001",
    },
}


def cents(value: Decimal, currency: str) -> Decimal:
    return value.quantize(D(1) if currency == "ISK" else D("0.01"), ROUND_HALF_UP)


def summed(lines: tuple[InvoiceLine, ...], currency: str) -> dict[str, Any]:
    """VAT rows and totals of some lines."""
    rates = sorted({line.vat_rate for line in lines if line.vat_rate is not None}, reverse=True)
    nets = [(rate, sum((line.net for line in lines if line.vat_rate == rate), D(0))) for rate in rates]
    rows = tuple(VatRow(rate, net, cents(net * rate / 100, currency)) for rate, net in nets)
    net, vat = sum((line.net for line in lines), D(0)), sum((row.vat for row in rows), D(0))
    return {"lines": lines, "vat_rows": rows, "net": net, "vat": vat, "gross": net + vat}


def invoice(country: str = "FI", **changes: Any) -> InvoicePaper:
    """An invoice of one country's firm to another, with three or four lines."""
    currency = changes.get("currency", CURRENCY[country])
    values: dict[str, Any] = {
        "language": LANGUAGE[country],
        "kind": "invoice",
        "currency": currency,
        "seller": SELLERS[country],
        "buyer": BUYERS[country],
        "number": "2026-0118",
        "issue_date": date(2026, 4, 30),
        "due_date": date(2026, 5, 14),
        "terms_days": 14,
        "supply_from": date(2026, 4, 1),
        "supply_to": date(2026, 4, 30),
        **FACTS[country],
        **summed(changes.get("lines", LINES[country]), currency),
    }
    return InvoicePaper(**{**values, **changes})


def lines(count: int) -> tuple[InvoiceLine, ...]:
    """So many Finnish lines, each with a text of its own."""
    return tuple(
        replace(LINES["FI"][at % 3], text=f"Työ numero {at + 1}: {LINES['FI'][at % 3].text.split(': ')[1]}") for at in range(count)
    )


def credit_note(country: str = "IS", **changes: Any) -> InvoicePaper:
    """A credit note over the first line of that country's invoice."""
    kind: dict[str, Any] = {
        "kind": "credit_note",
        "number": "2026-0121",
        "credited_number": "2026-0118",
        "credited_date": date(2026, 4, 30),
        "issue_date": date(2026, 5, 6),
        "lines": LINES[country][:1],
    }
    return invoice(country, **{**kind, **changes})


def item(
    text: str, unit: str, net: str | None, detail: str = "", *, rate: str = "24", currency: str = "ISK", ours: bool = False
) -> PriceItem:
    """A price with its VAT."""
    if net is None:
        return PriceItem(text=text, unit=unit, detail=detail, ours=ours)
    return PriceItem(text=text, unit=unit, net=D(net), gross=D(net) + cents(D(net) * D(rate) / 100, currency), detail=detail, ours=ours)


BOXED = (
    "Leitarvélabestun, notendaprófanir, markaðsráðgjöf og nýsmíði eru verðlögð í tilboði hverju sinni. "
    "Ekkert er unnið fyrr en tilboð hefur verið samþykkt."
)


def price_list(**changes: Any) -> PriceListPaper:
    """An Icelandic desk's price list."""
    values: dict[str, Any] = {
        "language": "is",
        "seller": SELLERS["IS"],
        "valid_from": date(2026, 5, 1),
        "currency": "ISK",
        "vat_rate": D(24),
        "sections": (
            PriceSection(
                "Vinna",
                (
                    item(
                        "Kennsla",
                        "15 mín.",
                        "3725",
                        "Í fjarfundi, hjá okkur eða hjá ykkur. Hver byrjaður stundarfjórðungur telur.",
                        ours=True,
                    ),
                    item("Kennsla, heil klukkustund", "klst.", "14900", "Algengt er að ein til tvær stundir dugi nýjum notanda."),
                    item("Innsetning efnis", "15 mín.", "4975", "Textar, myndir, matseðlar og skjöl sett inn fyrir ykkur.", ours=True),
                    item("Innsetning efnis, heil klukkustund", "klst.", "19900"),
                    item("Þróun", "klst.", None),
                ),
            ),
            PriceSection(
                "Opin námskeið",
                (
                    item(
                        "Opið námskeið, tvær stundir",
                        "vefur",
                        "10000",
                        "Verð á vef. Tveir frá hverjum vef innifaldir, tíu sæti í hverri lotu.",
                    ),
                    item("Hverjir tveir til viðbótar", "par", "10000", "Frá sama vef.", ours=True),
                ),
            ),
        ),
        "covered_title": "Innifalið í áskrift",
        "covered": (
            Said("Spurningar um vefumsjón, í síma 9–12 og á þjónustuborði 9–16 virka daga"),
            Said("Villur í hugbúnaði okkar og bilanir í hýsingu"),
            Said("Verðáætlun í viðbætur og spurningar um reikninga"),
        ),
        "hours": (Hours("Símatími", "virka daga 9–12"), Hours("Þjónustuborð", "virka daga 9–16")),
        "promises": (
            Said("Beiðni sem berst fyrir kl. 14 er svarað samdægurs."),
            Said("Alvarlegu tilfelli er svarað innan klukkustundar á opnunartíma.", ours=True),
        ),
        "boxed": (("Ráðgjöf og forritun", BOXED),),
        "terms": ("Öll verð eru í íslenskum krónum. Gjalddagi er 14 dögum eftir útgáfu reiknings.",),
    }
    return PriceListPaper(**{**values, **changes})


def attendance(**changes: Any) -> AttendancePaper:
    """A Finnish course session's sheet."""
    zone = ZoneInfo("Europe/Helsinki")
    values: dict[str, Any] = {
        "language": "fi",
        "seller": SELLERS["FI"],
        "course": "Avoin koulutus: sisällönhallinnan perusteet",
        "starts": datetime(2026, 4, 23, 6, 0, tzinfo=UTC).astimezone(zone),
        "ends": datetime(2026, 4, 23, 8, 0, tzinfo=UTC).astimezone(zone),
        "place": "Hämeenkatu 3, 2. kerros",
        "trainer": "Melina Keksitty",
        "blank_rows": 3,
        "attendees": (
            Attendee("Aino Korhonen", "tuulenpesa.example"),
            Attendee("Väinö Äyräs", "tuulenpesa.example"),
            Attendee("Þórdís Ólafsdóttir", "imyndun.example"),
            Attendee("Ιωάννα Ψαρρή", "fantastikos.example"),
        ),
    }
    return AttendancePaper(**{**values, **changes})


def certificate(**changes: Any) -> CertificatePaper:
    """A Finnish course's certificate for one who came."""
    sheet = attendance()
    values: dict[str, Any] = {
        "language": sheet.language, "seller": sheet.seller, "course": sheet.course, "starts": sheet.starts, "minutes": 120,
        "name": "Þórdís Ólafsdóttir", "number": "2026-7-12", "place": sheet.place, "trainer": sheet.trainer,
    }  # fmt: skip
    return CertificatePaper(**{**values, **changes})
