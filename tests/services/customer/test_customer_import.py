"""Customers from a table on both engines: guessed, tried, written whole or not at all, and safe to repeat."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.models import Op
from desk.rules.errors import Refused
from desk.services import contact_ways, customers
from desk.services.customer import customer_import
from desk.services.importing import csv_reading
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.customer.customer_import import Report
    from desk.services.store import Store

NUMBER = "customer.registration_number"
HEAD = "Fyrirtæki;Kennitala;Nafn;Netfang;Sími;Vefur\r\n"
ROWS = HEAD + (
    'Hótel Lundey ehf.;450401-3150;Þórður Dæmason;thordur@lundey.example;555 0101;lundey.example\r\n'
    '"Bakarí ""Jóa"",\r\nog dætra";;Ásta Þöll;asta@bakari.example;;\r\n'
    'Hótel Lundey ehf.;4504013150;Guðrún Helga;gudrun@lundey.example;555 0102;lundey.example\r\n'
)  # fmt: skip


def run(store: Store, by: int, data: bytes, *, columns: tuple[str, ...] | None = None, **options: Any) -> Report:
    table, _encoding, _separator = customer_import.open_table(data)
    chosen = columns or customer_import.guess_columns(table.head)
    done = customer_import.import_rows(store, table=table, columns=chosen, at=NOW, by=by, **options)
    assert done is not None
    report: Report = done.result
    return report


def every(store: Store) -> list[customers.CustomerView]:
    return [customers.customer(store, customer_id=key, now=NOW) for key in customers.customer_ids(store)]


@pytest.mark.parametrize(
    ("encoding", "guessed", "text"),
    [
        ("utf-8-sig", "utf-8", "Þórður;Ελλάδα"), ("utf-8", "utf-8", "Þórður;Ελλάδα"),
        ("latin-1", "latin-1", "Þórður Ægir;Mäkelä på Sørøya"), ("cp1252", "cp1252", "Þórður – “Ægir”;på Sørøya"),
        ("cp1253", "cp1253", "Επωνυμία;Ξενοδοχείο Αθηνά Α.Ε.;Πόλη"),
        ("utf-16", "utf-16", "Þórður;a"),
    ],
)  # fmt: skip
def test_the_encoding_is_guessed_and_the_text_comes_out_as_it_was_written(encoding: str, guessed: str, text: str) -> None:
    data = text.encode(encoding)
    assert csv_reading.guess_encoding(data) == guessed
    assert csv_reading.decode(data, guessed) == text


def test_a_file_that_is_not_in_the_encoding_chosen_is_refused_by_its_field() -> None:
    with pytest.raises(Refused) as refusal:
        csv_reading.decode("Þórður".encode("latin-1"), "utf-8")
    assert refusal.value.field == "encoding"


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_separator_is_guessed_and_quoted_line_breaks_stay_in_their_cell(separator: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows([["a", "b", "c"], ["x;y,z", "one\ntwo", "\t"], ["", "", ""], ["1", "2", "3"]])
    assert csv_reading.guess_separator(out.getvalue()) == separator
    table = csv_reading.read_table(out.getvalue(), separator=separator)
    assert table.head == ("a", "b", "c")
    assert [(row.line, row.cells) for row in table.rows] == [(2, ("x;y,z", "one\ntwo", "")), (5, ("1", "2", "3"))]


@pytest.mark.parametrize("data", [b"", b"a;b\r\n", b"\xef\xbb\xbf\r\n\r\n"])
def test_a_file_without_rows_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="has no rows"):
        customer_import.open_table(data)


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (("Fyrirtæki", "Kennitala", "Netfang", "Póstnúmer"), ("customer.name", NUMBER, "customer.email", "customer.postcode")),
        (("Firmanavn", "Orgnr", "E-post", "Poststed"), ("customer.name", NUMBER, "customer.email", "customer.city")),
        (("Yritys", "Y-tunnus", "Puhelin", "Kaupunki"), ("customer.name", NUMBER, "customer.phone", "customer.city")),
        (("Επωνυμία", "Τηλέφωνο", "Πόλη", "Χώρα"), ("customer.name", "customer.phone", "customer.city", "customer.country")),
        (("Name", "Email", "Zip", "Favourite colour"), ("customer.name", "customer.email", "customer.postcode", "")),
        (("Company", "Name", "Email", "Email"), ("customer.name", "contact.name", "contact.email", "")),
    ],
)  # fmt: skip
def test_columns_are_guessed_from_headings_in_five_languages(head: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert customer_import.guess_columns(head) == found


def test_customers_people_and_sites_come_from_one_table(store: Store) -> None:
    by = makers.desk(store)
    report = run(store, by, ROWS.encode("utf-8-sig"))
    assert (report.rows, report.added, report.bad) == (3, {"customer": 2, "contact": 3, "site": 1}, ())
    bakery, hotel = every(store)
    assert (bakery.name, hotel.registration_number, hotel.country, hotel.language) == (
        'Bakarí "Jóa",\r\nog dætra', "4504013150", "IS", "is",
    )  # fmt: skip
    assert [one.name for one in hotel.contacts] == ["Þórður Dæmason", "Guðrún Helga"]
    assert [site.name for site in hotel.sites] == ["lundey.example"]
    assert customers.customer_ids(store, search="gudrun") == (hotel.id,)
    assert customers.customer_ids(store, search="lundey.ex 450401") == (hotel.id,)
    assert customers.customer_ids(store, search="5550102") == (hotel.id,)


def test_a_second_run_creates_and_changes_nothing(store: Store) -> None:
    by = makers.desk(store)
    run(store, by, ROWS.encode())
    before = every(store)
    again = run(store, by, ROWS.encode())
    assert (again.added, again.changed, again.same) == ({}, {}, 3)
    replaced = run(store, by, ROWS.encode(), replace=True)
    assert (replaced.added, replaced.changed, replaced.same) == ({}, {}, 3)
    assert every(store) == before


def test_only_what_is_empty_is_filled_in_unless_the_table_is_to_stand(store: Store) -> None:
    by = makers.desk(store)
    hotel = makers.customer(store, registration_number="4504013150", city="Stykkishólmur")
    data = "Company;Registration number;City;Street\nHotel Lundey;4504013150;Akureyri;Aðalgata 1\n".encode()
    assert run(store, by, data).changed == {"customer": 1}
    seen = customers.customer(store, customer_id=hotel, now=NOW)
    assert (seen.name, seen.city, seen.street, seen.version) == ("Hótel Lundey ehf.", "Stykkishólmur", "Aðalgata 1", 2)
    assert run(store, by, data, replace=True).changed == {"customer": 1}
    seen = customers.customer(store, customer_id=hotel, now=NOW)
    assert (seen.name, seen.city, seen.version) == ("Hotel Lundey", "Akureyri", 3)
    # A form opened before the import is told of what it changed.
    with pytest.raises(Refused, match="Somebody changed"):
        customers.change_customer(store, customer_id=hotel, version=1, fields={"city": "Selfoss"}, at=NOW, by=by)


@pytest.mark.parametrize(
    ("head", "row", "column", "said"),
    [
        ("Company;Registration number", "Nýtt;450401-3151", 1, "is not a kennitala"),
        ("Company;VAT number;Country", "Nýtt;EL094259217;GR", 1, "is not a Greek VAT number"),
        ("Company;E-mail", "Nýtt;not an address", 1, "is not an e-mail address"),
        ("Company;Phone", "Nýtt;call me", 1, "is not a phone number"),
        ("Company;Country", "Nýtt;Atlantis", 1, "is not a country's two letters"),
        ("Company;Tier", "Nýtt;gold", 1, "is not a tier"),
        ("Company;Person;First login", "Nýtt;Ása;soon", 2, "A date looks like"),
        ("Company;Site;Project price", "Nýtt;a.example;much", 2, "An amount looks like"),
        ("Company;Person;Superuser", "Nýtt;Ása;perhaps", 2, "is neither yes nor no"),
        ("Company;Contact e-mail", "Nýtt;asa@nytt.example", None, "a new one needs a name"),
        ("Registration number;City", "4504013150;Akureyri", None, "gives no name for a new one"),
    ],
)  # fmt: skip
def test_a_row_with_anything_wrong_is_left_out_whole_with_its_reason(
    file_store: Store, head: str, row: str, column: int | None, said: str
) -> None:
    by = makers.desk(file_store)
    report = run(file_store, by, f"{head}\n{row}\n".encode())
    (bad,) = report.bad
    assert (bad.row.line, bad.wrong[0].column) == (2, column)
    assert said in str(bad.wrong[0].refused)
    assert customers.customer_ids(file_store) == ()


def test_a_number_that_means_two_customers_is_refused_by_name(store: Store) -> None:
    by = makers.desk(store)
    makers.customer(store, "Eitt", registration_number="4504013150")
    makers.customer(store, "Tvö", vat_number="62100")
    (bad,) = run(store, by, b"Company;Registration number;VAT number\nX;4504013150;62100\n").bad
    assert bad.wrong[0].refused.values == {"one": "Eitt", "other": "Tvö"}
    makers.customer(store, "Sama")
    makers.customer(store, "Sama")
    assert "Several customers" in str(run(store, by, b"Company;City\nSama;Hofn\n").bad[0].wrong[0].refused)


def test_the_same_name_with_another_number_is_another_customer(store: Store) -> None:
    by = makers.desk(store)
    makers.customer(store, "Sama", registration_number="4504013150")
    assert run(store, by, b"Company;Registration number\nSama;5902697199\n").bad == ()
    assert len(customers.customer_ids(store)) == 2


def test_every_kind_of_cell_is_read_as_five_languages_write_it(store: Store) -> None:
    by = makers.desk(store)
    head = "Company;Country;Language;Tier;Person;More numbers and addresses;May order chargeable work;First login;Site;Price of the project"
    row = "Veistämö;Suomi;suomi;Premium;Aino;mobile: 040 555 0142, work: aino@veistamo.example;kyllä;30.4.2026;v.example;1 250,50"
    run(store, by, f"{head}\n{row}\n".encode())
    (seen,) = every(store)
    assert (seen.country, seen.language, seen.tier) == ("FI", "fi", "premium")
    (aino,) = seen.contacts
    assert aino.ways == (contact_ways.Way("phone", "mobile", "040 555 0142"), contact_ways.Way("email", "work", "aino@veistamo.example"))
    assert (aino.authorised, aino.first_login_on, seen.sites[0].project_price) == (True, date(2026, 4, 30), Decimal("1250.50"))
    assert customers.customer_ids(store, search="+358 40 555") == (seen.id,)


def test_a_try_writes_nothing(store: Store) -> None:
    by = makers.desk(store)
    report = run(store, by, ROWS.encode(), dry_run=True)
    assert report.added == {"customer": 2, "contact": 3, "site": 1}
    assert customers.customer_ids(store) == ()


def test_one_that_is_stopped_leaves_the_desk_as_it_was(store: Store) -> None:
    by = makers.desk(store)
    table, *_rest = customer_import.open_table(ROWS.encode())
    columns = customer_import.guess_columns(table.head)
    told: list[tuple[int, int]] = []

    def until_the_end(done: int, of: int) -> bool:
        told.append((done, of))
        return done < of

    assert customer_import.import_rows(store, table=table, columns=columns, at=NOW, by=by, tell=until_the_end) is None
    assert customers.customer_ids(store) == ()
    assert told[-1] == (3, 3)


def test_columns_that_make_no_sense_are_refused(file_store: Store) -> None:
    by = makers.desk(file_store)
    table, *_rest = customer_import.open_table(b"a;b\n1;2\n")
    for columns in (("", ""), ("customer.name", "customer.name")):
        with pytest.raises(Refused) as refusal:
            customer_import.import_rows(file_store, table=table, columns=columns, at=NOW, by=by)
        assert refusal.value.field == "columns"


def number_of(at: int) -> str:
    """A Norwegian organisation number with a true check digit; none where the rule has none."""
    stem = f"{91000000 + at}"
    left = sum(int(digit) * weight for digit, weight in zip(stem, (3, 2, 7, 6, 5, 4, 3, 2), strict=True)) % 11
    return "" if left == 1 else f"{stem}{(11 - left) % 11}"


def big_file(rows: int, bad: int) -> bytes:
    """Norwegian customers with a person and a site each, every fifth name over two lines, and so many rows that cannot be."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(["Firmanavn", "Orgnr", "Poststed", "Kontaktperson", "Contact e-mail", "Nettsted"])
    wrong = {(at + 1) * rows // (bad + 1) for at in range(bad)}
    for at in range(rows):
        number = "123456789" if at in wrong else number_of(at)
        name = f"Bedrift {at}\navdeling Øst" if at % 5 == 0 else f"Bedrift {at}"
        writer.writerow([name, number, "Bodø", f"Kari {at}", f"kari{at}@b{at}.example", f"b{at}.example"])
    return out.getvalue().encode("latin-1")


def test_five_thousand_rows_with_37_bad_ones_give_37_reasons_and_a_second_run_creates_nothing(store: Store) -> None:
    by = makers.desk(store, "mystore")
    data = big_file(5000, 37)
    first = run(store, by, data)
    assert (len(first.bad), sum(len(bad.wrong) for bad in first.bad)) == (37, 37)
    assert first.added == {"customer": 4963, "contact": 4963, "site": 4963}
    assert len(customers.customer_ids(store)) == 4963
    again = run(store, by, data)
    assert (again.added, again.changed, again.same, len(again.bad)) == ({}, {}, 4963, 37)


def test_the_reasons_are_a_table_to_mend_and_import_again(store: Store) -> None:
    by = makers.desk(store)
    data = "Company;Phone\n=Nýtt;call me\n".encode()
    table, *_rest = customer_import.open_table(data)
    text = customer_import.reasons_csv(run(store, by, data), head=table.head, language="en")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert rows[0] == ["Row", "Reason", "Company", "Phone"]
    assert rows[1] == ["2", "Phone: “call me” is not a phone number: write its digits, as in +354 555 0142.", "'=Nýtt", "call me"]
    mended = text.replace("call me", "555 0101")
    assert run(store, by, mended.encode()).added == {"customer": 1}
    assert every(store)[0].name == "=Nýtt"


def test_a_crash_while_writing_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    by = makers.desk(store)
    from desk.services.importing import writing as import_writing

    monkeypatch.setattr(import_writing, "_sites", lambda *_given: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        run(store, by, ROWS.encode())
    assert customers.customer_ids(store) == ()
    with store.read() as session:
        assert session.query(Op).filter(Op.key.like("version:customer:%")).count() == 0


@pytest.mark.parametrize(("heading", "field"), [
    ("Org.nr", "customer.registration_number"), ("Org. nr.:", "customer.registration_number"), ("Kt.", "customer.registration_number"),
    ("Α.Φ.Μ.", "customer.vat_number"), ("Y-TUNNUS", "customer.registration_number"), ("customer.vat_number", "customer.vat_number"),
    ("E-post", "customer.email"), ("Shoe size", ""),
])  # fmt: skip
def test_a_heading_is_known_by_its_letters_whatever_stands_between(heading: str, field: str) -> None:
    assert customer_import.guess_columns(("Company", heading))[1] == field


def test_two_companies_that_share_an_address_stay_two_and_a_second_run_makes_none(store: Store) -> None:
    by = makers.desk(store)
    rows = "Fyrirtæki;Netfang\r\nKaffi Ás ehf.;eigandi@as.example\r\nGistihús Ás;eigandi@as.example\r\nKAFFI AS;eigandi@as.example\r\n"
    assert run(store, by, rows.encode()).added["customer"] == 2
    assert sorted(one.name for one in every(store)) == ["Gistihús Ás", "Kaffi Ás ehf."]
    assert run(store, by, rows.encode()).added.get("customer", 0) == 0
