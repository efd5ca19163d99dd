"""A desk's file that goes away, comes back or becomes another under the running program."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from desk.models import Customer
from desk.rules.errors import Trouble
from desk.services.store import Store
from tests import makers

if TYPE_CHECKING:
    from pathlib import Path


def names(store: Store) -> list[str]:
    with store.read() as session:
        return list(session.scalars(select(Customer.name).order_by(Customer.id)))


def away(store: Store) -> Path:
    assert store.path is not None
    return store.path.rename(store.path.with_suffix(".away"))


def test_nothing_is_written_into_a_file_that_was_taken_away(file_store: Store) -> None:
    makers.desk(file_store)
    gone = away(file_store)
    with pytest.raises(Trouble, match="is gone"):
        makers.customer(file_store, "Kaffi Lóa")
    with pytest.raises(Trouble, match="is gone"):
        names(file_store)
    assert not file_store.path.exists()  # type: ignore[union-attr]
    with closing(sqlite3.connect(gone)) as connection:
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (0,)


def test_work_goes_on_once_the_file_is_back(file_store: Store) -> None:
    makers.customer(file_store, "Kaffi Lóa")
    gone = away(file_store)
    with pytest.raises(Trouble):
        names(file_store)
    gone.rename(gone.with_suffix(".sqlite"))
    makers.customer(file_store, "Bakarí")
    assert names(file_store) == ["Kaffi Lóa", "Bakarí"]


def test_a_copy_of_the_same_desk_in_its_place_is_read_and_written(file_store: Store) -> None:
    makers.desk(file_store)
    makers.customer(file_store, "Kaffi Lóa")
    assert file_store.path is not None
    opened = Store.open(str(file_store.path), now=makers.NOW)
    makers.customer(opened, "Bakarí")
    old = away(opened)
    shutil.copyfile(old, file_store.path)
    makers.customer(opened, "Blómabúð")
    assert names(opened) == ["Kaffi Lóa", "Bakarí", "Blómabúð"]
    opened.close()
    with closing(sqlite3.connect(file_store.path)) as connection:
        assert connection.execute("SELECT count(*) FROM customer").fetchone() == (3,)


def test_another_desk_in_its_place_is_left_alone(file_store: Store, migrated_file: Path) -> None:
    makers.desk(file_store)
    assert file_store.path is not None
    opened = Store.open(str(file_store.path), now=makers.NOW)
    away(opened)
    shutil.copyfile(migrated_file, file_store.path)
    with pytest.raises(Trouble, match="replaced by another one"):
        makers.customer(opened, "Bakarí")
    opened.close()


def test_an_empty_file_in_its_place_is_left_alone(file_store: Store) -> None:
    away(file_store)
    assert file_store.path is not None
    file_store.path.touch()
    with pytest.raises(Trouble, match="replaced by another one"):
        names(file_store)
    assert file_store.path.stat().st_size == 0
