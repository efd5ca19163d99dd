"""What the law asks of an invoice: who owes the VAT, at which rate, and what must be said before it is issued."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest
from sqlalchemy import update

from desk.documents.einvoice import NAME
from desk.models import Customer, DeskInfo, Invoice, InvoiceLine
from desk.rules.errors import Refused
from desk.services import invoices
from desk.services.invoice.law import category_of, missing, missing_of, refuse_rates, treat, treatment_of
from desk.services.invoice.paper import kind_of_reference, reference_for
from desk.services.invoice.reads import invoice_xml
from tests.documents.tools import peppol
from tests.documents.tools.einvoice import findings
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

D = Decimal


def party(country: str, **fields: str) -> dict[str, Any]:
    kept = {"name": "X", "street": "A 1", "postcode": "1", "city": "B", "registration": "1", "vat_number": "1"}
    return {**kept, "country": country, **fields}


def row(*lines: tuple[str, str], **fields: Any) -> Invoice:
    made = Invoice(**{"exemption": "", "supply_place": "", "supply_from": None, "supply_to": None, **fields})
    for category, rate in lines:
        made.lines.append(InvoiceLine(unit_price=D(10), net=D(10), vat_rate=D(rate), vat_category=category))
    return made


@pytest.mark.parametrize(
    ("country", "lacks"),
    [
        ("IS", ("street", "registration", "vat_number")), ("NO", ("postcode", "registration")),
        ("FI", ("city", "registration", "vat_number")),
        ("GR", ("street", "registration")),
    ],
)  # fmt: skip
def test_what_each_country_asks_of_the_seller_is_missed_by_name(country: str, lacks: tuple[str, ...]) -> None:
    seller = party(country, **dict.fromkeys(lacks, " "), **({"vat_number": ""} if country == "GR" else {}))
    assert len(missing(seller, party(country))) == len(lacks)


def test_a_norwegian_invoice_says_where_the_work_was_delivered() -> None:
    assert missing_of(row(("S", "25")), party("NO"), party("NO")) == ()
    nowhere = party("NO", city="")
    assert missing_of(row(("S", "25")), nowhere, nowhere) == ("the place where the work was delivered",)
    assert missing_of(row(("S", "25"), supply_place="Bergen"), nowhere, nowhere) == ()


def test_reverse_charge_needs_the_buyer_s_number_and_an_exemption_its_reason() -> None:
    assert missing_of(row(("AE", "0")), party("FI"), party("SE", vat_number="")) == ("the customer's VAT number",)
    assert missing_of(row(("E", "0")), party("FI"), party("FI")) == ("the reason why no VAT is charged",)
    assert missing_of(row(("E", "0"), exemption="AVL 39 §"), party("FI"), party("FI")) == ()


@pytest.mark.parametrize(
    ("seller", "buyer", "fields", "category"),
    [
        ("FI", "SE", {}, "AE"), ("FI", "SE", {"vat_number": ""}, "S"), ("FI", "NO", {"vat_number": ""}, "G"),
        ("FI", "NO", {"vat_number": "", "registration": ""}, "S"), ("IS", "NO", {}, "G"), ("GR", "GR", {}, "S"),
    ],
)  # fmt: skip
def test_who_owes_the_vat_follows_from_the_two_countries(seller: str, buyer: str, fields: dict[str, str], category: str) -> None:
    kept = party(buyer, **fields)
    assert treatment_of(party(seller), kept).category == category
    draft = row(("S", "25.5"))
    treat(draft, party(seller), kept)
    assert (draft.lines[0].vat_category, draft.lines[0].vat_rate == 0) == (category, category != "S")


def test_a_line_at_nothing_per_cent_has_a_category_of_its_own() -> None:
    assert category_of(row(("S", "0")).lines[0], party("NO"), party("NO")) == "Z"
    assert category_of(row(("S", "0")).lines[0], party("FI"), party("SE")) == "AE"
    assert category_of(row(("S", "25")).lines[0], party("NO"), party("NO")) == "S"


def test_a_rate_the_day_of_supply_did_not_have_is_refused() -> None:
    refuse_rates(row(("S", "14"), supply_to=date(2025, 12, 31)), party("FI"), issued=date(2026, 1, 5))
    with pytest.raises(Refused) as told:
        refuse_rates(row(("S", "14"), supply_to=date(2026, 1, 2)), party("FI"), issued=date(2026, 1, 5))
    assert told.value.field == "vat_rate"
    refuse_rates(row(("S", "17")), party("GR", vat_zone="islands"), issued=date(2026, 2, 1))
    with pytest.raises(Refused):
        refuse_rates(row(("S", "17")), party("GR"), issued=date(2026, 2, 1))


@pytest.mark.parametrize(
    ("country", "agreed", "reference", "kind"),
    [
        ("FI", {}, "202601184", "viitenumero"), ("NO", {}, "202601183", "kid"), ("NO", {"kid_length": 12}, "000202601183", "kid"),
        ("NO", {"kid_check": "mod11"}, "2026011801", "kid"), ("IS", {}, "2026-0118", ""),
        ("IS", {"claim_bank": "0133"}, "013366260118", "krafa"),
        ("GR", {}, "2026-0118", ""),
    ],
)  # fmt: skip
def test_a_reference_is_what_the_country_s_banks_read(country: str, agreed: dict[str, Any], reference: str, kind: str) -> None:
    seller = party(country) | agreed
    assert reference_for(country, "2026-0118", seller) == reference
    assert kind_of_reference(reference, seller) == kind


def issued(store: Store, by: int, owner: int, profile_key: str = "web-veistamo") -> int:
    made = trade.charge(store, owner, by, profile_key=profile_key)
    (key,) = invoices.draft_invoices(store, op_key="draft", charge_ids=(made,), at=NOW, by=by).result
    invoices.issue_invoice(store, op_key="issue", invoice_id=key, today=TODAY, at=NOW, by=by)
    return int(key)


@pytest.mark.parametrize("profile_key", ["web-veistamo", "stefna"])
def test_an_issued_invoice_is_stored_as_paper_and_as_data_that_every_judge_accepts(store: Store, profile_key: str) -> None:
    by = trade.desk(store, profile_key)
    key = issued(store, by, trade.customer(store, profile_key, registration_number={"stefna": "4504010050"}.get(profile_key, "1234567-1")),
                 profile_key)  # fmt: skip
    xml = invoice_xml(store, invoice_id=key)
    assert xml is not None
    assert ([one for one in findings(xml) if one.flag == "fatal"], peppol.broken(xml)) == ([], [])
    with pikepdf.open(BytesIO(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))) as opened:
        assert opened.attachments[NAME].get_file().read_bytes() == xml


def test_a_swedish_company_s_invoice_is_drafted_without_vat_and_says_whose_it_is(store: Store) -> None:
    by = trade.desk(store)
    owner = trade.customer(store, name="Påhittat AB", vat_number="SE556000000001", registration_number="")
    with store.write() as session:
        session.execute(update(Customer).values(country="SE"))
    key = issued(store, by, owner)
    view = invoices.invoice(store, invoice_id=key, today=TODAY)
    assert (view.vat, view.row.gross) == (D(0), D(48))
    assert "Käännetty verovelvollisuus / Reverse charge" in trade.printed(invoices.invoice_pdf(store, invoice_id=key, today=TODAY))
    xml = invoice_xml(store, invoice_id=key)
    assert xml is not None
    assert b"VATEX-EU-AE" in xml
    assert ([one for one in findings(xml) if one.flag == "fatal"], peppol.broken(xml)) == ([], [])


def test_an_invoice_at_a_rate_of_another_day_is_not_issued(store: Store) -> None:
    by = trade.desk(store)
    owner = trade.customer(store)
    made = trade.charge(store, owner, by, vat_rate=D(24))
    (key,) = invoices.draft_invoices(store, op_key="draft", charge_ids=(made,), at=NOW, by=by).result
    with pytest.raises(Refused, match="not a rate of"):
        invoices.issue_invoice(store, op_key="issue", invoice_id=key, today=TODAY, at=NOW, by=by)


def test_a_claim_is_numbered_by_the_bank_the_desk_agreed_with(store: Store) -> None:
    by = trade.desk(store, "stefna")
    with store.write() as session:
        session.execute(update(DeskInfo).values(claim_bank="0133"))
    key = issued(store, by, trade.customer(store, "stefna"), "stefna")
    assert invoices.invoice(store, invoice_id=key, today=TODAY).reference == "013366260001"
