"""`desk tickets` writes a view, or a saved filter by its name, as a CSV file."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from desk.cli import main
from desk.services import filters
from desk.services.filter.conditions import Condition
from desk.services.filters import FilterView
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store


@pytest.fixture
def desk(file_store: Store) -> str:
    anna, customer = makers.desk(file_store), makers.customer(file_store)
    makers.ticket(file_store, customer, "Eitt", number=1, kind="fault")
    makers.ticket(file_store, customer, "Tvö", number=2, owner_id=anna)
    shared = FilterView("Bilanir", shared=True, conditions=(Condition("kind", "is", ("fault",)),), columns=("subject",))
    filters.save_filter(file_store, filter=shared, at=NOW, by=anna)
    return str(file_store.path)


def written(file: Path) -> list[list[str]]:
    return list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))


def test_a_view_is_written_with_the_columns_asked_for(desk: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "out.csv"
    asked = ["tickets", "--database", desk, "--view", "mine", "--columns", "number,subject", "--lang", "is", "--csv", str(file)]
    assert main(asked) == 0
    assert written(file) == [["Nr.", "Efni"], ["2", "Tvö"]]
    assert str(file) in capsys.readouterr().out


def test_a_shared_filter_is_written_by_its_name(desk: str, tmp_path: Path):
    file = tmp_path / "out.csv"
    assert main(["tickets", "--database", desk, "--view", "bilanir", "--lang", "is", "--csv", str(file)]) == 0
    assert written(file) == [["Efni"], ["Eitt"]]


def test_a_view_that_is_not_there_is_refused(desk: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    file = tmp_path / "out.csv"
    assert main(["tickets", "--database", desk, "--view", "nowhere", "--csv", str(file)]) == 1
    assert "all_open" in capsys.readouterr().err
    assert not file.exists()


def test_a_desk_that_is_not_there_is_refused(tmp_path: Path):
    assert main(["tickets", "--database", str(tmp_path / "no.sqlite"), "--csv", str(tmp_path / "out.csv")]) == 1
