"""The copy of each day: once a day, checked, thinned only after a good one; attached files are kept once for all copies."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from desk.models import StoredFile
from desk.rules.errors import Trouble
from desk.services.attachment import folder
from desk.services.copies import daily, difference, places
from tests import makers

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.store import Store

BIG = b"x" * 3_000_000


def path_of(store: Store) -> Path:
    assert store.path is not None
    return store.path


def days(store: Store) -> list[str]:
    return sorted(path.name for path in places.days_kept(path_of(store)).values())


def test_a_copy_is_made_once_a_day(file_store: Store) -> None:
    makers.desk(file_store)
    made = daily.back_up_day(path_of(file_store), now=makers.NOW)
    assert made is not None
    assert daily.back_up_day(path_of(file_store), now=makers.NOW + timedelta(hours=3)) is None
    assert daily.back_up_day(path_of(file_store), now=makers.NOW + timedelta(days=1)) is not None
    assert days(file_store) == ["desk-2026-04-22.sqlite", "desk-2026-04-23.sqlite"]
    with closing(sqlite3.connect(made)) as copy:
        assert copy.execute("SELECT name FROM desk").fetchone() == ("Prófun",)
    (newest, _older) = places.copies_of(path_of(file_store))
    assert newest.kind == places.DAILY
    assert difference.look_at(made)[0] == difference.look_at(path_of(file_store))[0]


def test_forty_days_leave_days_weeks_and_months_and_no_stranger_is_touched(file_store: Store) -> None:
    makers.desk(file_store)
    own = places.folder_of(path_of(file_store))
    own.mkdir()
    strangers = {"desk-notes.txt", "other-2020-01-01.sqlite", "desk-2020-13-01.sqlite"}
    for name in strangers:
        (own / name).touch()
    for after in range(40):
        (own / f"desk-{makers.TODAY - timedelta(40 - after)}.sqlite").touch()
    daily.back_up_day(path_of(file_store), now=makers.NOW)
    left = {path.name for path in own.iterdir()} - strangers
    assert left == {f"desk-2026-{day}.sqlite" for day in
                    ("04-22", "04-21", "04-20", "04-19", "04-18", "04-17", "04-16", "04-12", "04-05", "03-31")}  # fmt: skip
    assert strangers <= {path.name for path in own.iterdir()}


def test_a_damaged_desk_pushes_no_copy_out(file_store: Store) -> None:
    for number in range(200):
        makers.person(file_store, f"Person {number}")
    daily.back_up_day(path_of(file_store), now=makers.NOW - timedelta(days=60))
    stood = days(file_store)
    file_store.close()
    content = bytearray(path_of(file_store).read_bytes())
    content[-9000:-4000] = b"\x55" * 5000
    path_of(file_store).write_bytes(content)
    with pytest.raises(Trouble):
        daily.back_up_day(path_of(file_store), now=makers.NOW)
    assert days(file_store) == stood


def test_a_file_in_the_folders_place_is_told(file_store: Store) -> None:
    places.folder_of(path_of(file_store)).write_text("a file")
    with pytest.raises(Trouble, match="could not be made") as told:
        daily.back_up_day(path_of(file_store), now=makers.NOW)
    assert told.value.values["folder"].endswith("desk-backups")


def test_attached_files_of_all_copies_lie_once(file_store: Store) -> None:
    sha = hashlib.sha256(BIG).hexdigest()
    folder.put(path_of(file_store), sha, BIG)
    makers.add(file_store, StoredFile(sha256=sha, size=len(BIG), place="folder"))
    for after in range(3):
        daily.back_up_day(path_of(file_store), now=makers.NOW + timedelta(days=after))
    kept = [path for path in places.folder_of(path_of(file_store)).rglob("*") if path.is_file() and path.name == sha]
    assert len(kept) == 1
    assert kept[0].read_bytes() == BIG
    assert daily.thin(path_of(file_store)) == ()
