"""A file is there whole, or what stood there before is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Trouble
from desk.services.whole_file import named, whole_file, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_takes_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    """Whoever looks while it is written sees the old one."""
    file = tmp_path / "list.csv"
    file.write_text("old")
    with whole_file(file) as part:
        part.write_text("new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_writer_that_is_stopped_leaves_what_stood_there(tmp_path: Path) -> None:
    """A stop or a fault halfway takes the half file away with it."""
    file = tmp_path / "list.csv"
    file.write_text("old")
    with suppress(KeyError), whole_file(file) as part:
        part.write_text("ha")
        raise KeyError
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_writer_that_wrote_nothing_changes_nothing(tmp_path: Path) -> None:
    """No empty file appears where nothing was to be written."""
    with whole_file(tmp_path / "list.csv"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["missing/list.csv", "folder"])
def test_a_place_that_takes_no_file_is_the_worlds_trouble(tmp_path: Path, place: str) -> None:
    """A folder that is gone, or a folder under the file's own name, is said with the file's name."""
    (tmp_path / "folder").mkdir()
    with pytest.raises(Trouble) as told, whole_file(tmp_path / place) as part:
        part.write_text("new")
    assert told.value.values["file"] == str(tmp_path / place)
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_very_long_name_is_written_too(tmp_path: Path) -> None:
    """The name under which it is written stays within what file systems allow."""
    file = tmp_path / ("n" * 250 + ".csv")
    with whole_file(file) as part:
        part.write_text("new")
    assert file.read_text() == "new"


def test_what_is_made_at_once_is_written_whole_as_it_is(tmp_path: Path) -> None:
    assert write_whole(tmp_path / "a.pdf", b"%PDF") == 4
    assert write_whole(tmp_path / "a.csv", "ð\r\n") == 4
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    assert (tmp_path / "a.csv").read_bytes() == "ð\r\n".encode()
    (tmp_path / "taken").mkdir()
    with pytest.raises(Trouble):
        write_whole(tmp_path / "taken", "x")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.csv", "a.pdf", "taken"]


def test_a_name_without_its_ending_gets_it_and_never_that_of_a_file_that_is_there(tmp_path: Path) -> None:
    """Whoever chose a place was asked about the name typed, and about no other."""
    for typed, meant in (("view.csv", "view.csv"), ("V.CSV", "V.CSV"), ("view", "view.csv"), ("20.11", "20.11.csv"), ("a.txt", "a.txt")):
        assert named(tmp_path / typed, ".csv", ".txt").name == meant
    for name in ("view.csv", "view 2.csv"):
        (tmp_path / name).write_text("old")
    assert named(tmp_path / "view", ".csv").name == "view 3.csv"
    assert named(tmp_path / "view.csv", ".csv").name == "view.csv", "this name was asked about"
