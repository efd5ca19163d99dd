"""Tables out of the desk on both engines: what is written is read back as it was, and no cell is a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import contact_ways, customers
from desk.services.customer import customer_import
from desk.services.customer import export as customer_export
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store

LANGUAGES = ("en", "is", "nb", "el", "fi")


def filled(store: Store) -> int:
    """A desk with two customers who have everything a table can say."""
    by = makers.desk(store)
    fields = {
        "name": "=Hótel\nLundey", "registration_number": "4504013150", "email": "hotel@lundey.example", "phone": "+354 555 0100",
        "street": "Aðalgata 1", "postcode": "340", "city": "Stykkishólmur", "tier": "premium", "language": "nb", "credit_stop": True,
        "notes": 'Line one;\nline "two"', "visit_address": "Bryggjan",
    }  # fmt: skip
    hotel = int(customers.add_customer(store, op_key="a", fields=fields, at=NOW, by=by).result)
    customers.add_customer(store, op_key="b", fields={"name": "Anna & co", "country": "FI", "language": "fi"}, at=NOW, by=by)
    person = {
        "name": "Þórður Dæmason", "title": "@boss", "phone": "+354 555 0101", "email": "t@lundey.example", "authorised": True,
        "first_login_on": date(2026, 3, 1), "active": False,
        "ways": (contact_ways.Way("phone", "mobile", "555 0199"), contact_ways.Way("email", "home", "t@heima.example")),
    }  # fmt: skip
    customers.save_contact(store, customer_id=hotel, contact_id=None, fields=person, at=NOW, by=by)
    site = {"name": "lundey.example", "url": "https://lundey.example/", "project_price": Decimal("1234567.5"), "training_quarters": 4}
    customers.save_site(store, customer_id=hotel, site_id=None, fields=site, at=NOW, by=by)
    makers.contract(store, hotel, "sla", ends_on=date(2026, 12, 31), price=Decimal("99.5"))
    return by


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_importing_what_was_exported_changes_nothing(store: Store, language: str) -> None:
    by = filled(store)
    before = [customers.customer(store, customer_id=key, now=NOW) for key in customers.customer_ids(store)]
    for what in ("customers", "contacts", "sites"):
        text, _count = customer_export.export_csv(store, what=what, language=language)
        table, encoding, separator = customer_import.open_table(text.encode())
        columns = customer_import.guess_columns(table.head)
        assert (encoding, separator, "" in columns) == ("utf-8", ";", False), columns
        done = customer_import.import_rows(store, table=table, columns=columns, replace=True, at=NOW, by=by)
        assert done is not None
        assert (done.result.bad, done.result.added, done.result.changed) == ((), {}, {})
    assert [customers.customer(store, customer_id=key, now=NOW) for key in customers.customer_ids(store)] == before


def test_a_desk_filled_from_another_desks_tables_is_the_same(store: Store) -> None:
    by = filled(store)
    tables = [customer_export.export_csv(store, what=what, language="fi")[0] for what in ("customers", "contacts", "sites")]
    hotel = customers.customer(store, customer_id=customers.customer_ids(store, search="lundey")[0], now=NOW)
    with store.write() as session:
        from desk.models import Contact, ContactWay, Contract, Customer, Site

        for model in (ContactWay, Contact, Contract, Site, Customer):
            session.query(model).delete()
    for text in tables:
        table, *_rest = customer_import.open_table(text.encode())
        customer_import.import_rows(store, table=table, columns=customer_import.guess_columns(table.head), at=NOW, by=by)
    again = customers.customer(store, customer_id=customers.customer_ids(store, search="lundey")[0], now=NOW)
    for name in ("name", "registration_number", "email", "phone", "notes", "tier", "language", "credit_stop", "visit_address"):
        assert getattr(again, name) == getattr(hotel, name), name
    assert [(one.name, one.ways, one.active, one.first_login_on) for one in again.contacts] == [
        (one.name, one.ways, one.active, one.first_login_on) for one in hotel.contacts
    ]
    assert again.sites[0].project_price == Decimal("1234567.5")


def test_no_cell_is_taken_for_a_formula(store: Store) -> None:
    filled(store)
    for what in customer_export.WHATS:
        text, count = customer_export.export_csv(store, what=what, language="en")
        head, *rows = cells(text)
        assert len(rows) == count
        assert all(len(row) == len(head) for row in rows)
        assert not any(cell.startswith(("=", "+", "@", "-")) for row in rows for cell in row)


def test_contracts_are_a_table_with_their_customer(store: Store) -> None:
    filled(store)
    head, row = cells(customer_export.export_csv(store, what="contracts", language="fi")[0])
    assert dict(zip(head, row, strict=True))["Alkaa"] == "2026-01-01"
    assert {"SLA", "99,5", "2026-12-31", "4504013150"} <= set(row)


def test_only_the_customers_asked_for_come_in_their_order(store: Store) -> None:
    filled(store)
    ids = customers.customer_ids(store, sort="name", descending=True)
    rows = cells(customer_export.export_csv(store, what="customers", language="en", ids=ids[:1])[0])[1:]
    assert len(rows) == 1
    order = [row[0] for row in cells(customer_export.export_csv(store, what="customers", language="en", ids=ids)[0])[1:]]
    assert order == [customers.customer(store, customer_id=key, now=NOW).name.replace("=", "'=") for key in ids]
    with pytest.raises(Refused):
        customer_export.export_csv(store, what="secrets", language="en")
