"""A view as a CSV file: whole or not at all, and nothing in it is taken for a formula."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Trouble
from desk.services import custom_fields
from desk.services.custom import values as custom_values
from desk.services.ticket import export as ticket_export
from desk.services.ticket import tags as ticket_tags
from desk.services.ticket.export import export_tickets
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store


@pytest.fixture
def anna(store: Store):
    return makers.desk(store)


def lines(file: Path, separator: str = ";") -> list[list[str]]:
    text = file.read_bytes().decode("utf-8-sig")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "\r\n" in text
    return list(csv.reader(text.splitlines(), delimiter=separator))


def test_the_columns_and_the_order_are_those_that_are_shown(store: Store, anna: int, tmp_path: Path):
    customer = makers.customer(store)
    one = makers.ticket(store, customer, "Fyrra", number=1, owner_id=anna, planned_on=date(2026, 5, 1), product_version="10.2")
    two = makers.ticket(store, customer, "Seinna; með kommu", number=2, kind="fault", received_at=datetime(2026, 4, 1, 9, 5, tzinfo=UTC))
    ticket_tags.tag(store, ticket_ids=(two,), names=("vefur", "brýnt"), at=NOW, by=anna)
    file = tmp_path / "view.csv"
    columns = ("number", "subject", "kind", "received", "planned", "version", "tags")
    assert export_tickets(store, ids=(two, one), columns=columns, file=file, language="is") == 2
    assert lines(file) == [
        ["Nr.", "Efni", "Tegund", "Barst", *lines(file)[0][4:]],
        ["2", "Seinna; með kommu", "Bilun", "2026-04-01 09:05", "", "", "brýnt, vefur"],
        ["1", "Fyrra", "Verkbeiðni", "2026-04-22 10:00", "2026-05-01", "10.2", ""],
    ]


def test_a_number_stays_one_and_is_written_as_the_language_writes_it(store: Store, anna: int, tmp_path: Path):
    field = custom_fields.save_field(store, field_id=None, version=0, name="=Tala", kind="number", at=NOW, by=anna).result
    ticket = makers.ticket(store, makers.customer(store))
    custom_values.change_custom(store, ticket_id=ticket, version=1, values={field: Decimal("-1234.5")}, at=NOW, by=anna)
    file = tmp_path / "view.csv"
    export_tickets(store, ids=(ticket,), columns=(f"custom.{field}",), file=file, language="fi")
    assert lines(file) == [["'=Tala"], ["-1234,5"]]
    export_tickets(store, ids=(ticket,), columns=(f"custom.{field}", "number"), file=file, language="en")
    assert lines(file, ",")[1] == ["-1234.5", "1001"]


@pytest.mark.parametrize(
    "hostile", ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "＝1", "＠x", " =1", "\N{NO-BREAK SPACE}=cmd", "\u2009\u200e=1"],
)  # fmt: skip
def test_a_text_that_looks_like_a_formula_is_not_one(file_store: Store, tmp_path: Path, hostile: str):
    makers.desk(file_store)
    ticket = makers.ticket(file_store, makers.customer(file_store, hostile), hostile)
    file = tmp_path / "view.csv"
    export_tickets(file_store, ids=(ticket,), columns=("subject", "customer"), file=file, language="is")
    assert all(value.startswith("'") for value in lines(file)[1])


@pytest.mark.usefixtures("anna")
def test_a_stopped_export_leaves_no_file_and_the_old_one_as_it_was(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ticket_export, "WINDOW", 2)
    customer = makers.customer(store)
    ids = tuple(makers.ticket(store, customer, number=number) for number in range(1, 6))
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 4

    file = tmp_path / "view.csv"
    file.write_text("old")
    assert export_tickets(store, ids=ids, columns=("number",), file=file, language="is", tell=tell) is None
    assert file.read_text() == "old"
    assert told == [(0, 5), (2, 5), (4, 5)]
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []
    assert export_tickets(store, ids=ids, columns=("number",), file=file, language="is") == 5
    assert [row[0] for row in lines(file)[1:]] == ["1", "2", "3", "4", "5"]


def test_a_place_that_cannot_be_written_to_is_told_with_its_name(file_store: Store, tmp_path: Path):
    makers.desk(file_store)
    for file in (tmp_path / "nowhere" / "view.csv", tmp_path):
        with pytest.raises(Trouble, match="could not be written"):
            export_tickets(file_store, ids=(), columns=("number",), file=file, language="is")
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_a_ticket_that_is_gone_is_left_out(file_store: Store, tmp_path: Path):
    makers.desk(file_store)
    ticket = makers.ticket(file_store, makers.customer(file_store))
    assert export_tickets(file_store, ids=(ticket, 999), columns=("number",), file=tmp_path / "v.csv", language="is") == 1
