"""A desk's file is read by connections that cannot change it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desk.services.file_reading import read_address, read_only


def test_a_reading_connection_reads_and_refuses_to_write(tmp_path: Path):
    file = tmp_path / "a desk?#%.sqlite"
    with closing(sqlite3.connect(file)) as made:
        made.execute("CREATE TABLE t (x)")
        made.execute("INSERT INTO t VALUES (1)")
        made.commit()
    with closing(read_only(file)) as reading:
        assert reading.execute("SELECT x FROM t").fetchall() == [(1,)]
        with pytest.raises(sqlite3.OperationalError):
            reading.execute("DELETE FROM t")
        reading.execute("ATTACH ? AS again", (read_address(file),))
        with pytest.raises(sqlite3.OperationalError):
            reading.execute("DELETE FROM again.t")


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path):
    with pytest.raises(sqlite3.OperationalError):
        read_only(tmp_path / "none.sqlite")
    assert not list(tmp_path.iterdir())
